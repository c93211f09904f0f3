# Files and folders on disk

fault-missing = there is no file or folder `{ $path }`
    .help = please check the name, and the folder from which you run the command
fault-not-a-file = `{ $path }` is not a regular file
    .help = please give a file; the folder of an application is the one that holds `odpowiedzi.toml`
fault-not-a-folder = `{ $path }` is not a folder
    .help = please give a folder that does not exist yet, or an empty one
fault-not-a-site = the folder `{ $path }` is not empty, and not the site of a register
    .help = please give another folder, such as `cert publish site`; the folder of a site holds a file `.cert-site`
fault-site-and-register = the folder `{ $path }` cannot be the site of the register `{ $register }`: one of the two lies in the other
    .help = please give a folder outside the register, such as `cert publish ../site`; on a server, the register lies outside what is served
fault-folder-is-link = `{ $path }` is a link; expected a folder of the site
    .help = please remove the link, and publish again: the program makes the folder itself
fault-other-site = the folder `{ $path }` is the site of another register
    .help = please give another folder, such as `cert publish site`
fault-newer-site = the site `{ $path }` shows a later state of this register (serial { $newer }); this is an older copy (serial { $serial })
    .help = please publish the newer one; if it is lost, publish this one to a new folder
fault-cannot-read = cannot read `{ $path }`: { $why ->
        [permission] permission denied
        [not-a-folder] part of the path is not a folder
        [a-folder] it is a folder
        [loop] the links form a loop
       *[other] { $error }
    }
    .help = { $why ->
        [loop] please give the file or folder itself instead of the link
        [not-a-folder] please check the path
       *[other] please check the permissions and run the command again
    }
fault-cannot-write = cannot write `{ $path }`: { $why ->
        [permission] permission denied
        [read-only] the disk is read-only
        [full] the disk is full
        [not-a-folder] part of the path is not a folder
        [a-folder] it is a folder
        [exists] that name is already taken
        [no-folder] there is no such folder
        [limit] the limit on file sizes is reached (`ulimit -f`)
       *[other] { $error }
    }
    .help = { $why ->
        [no-folder] please give a folder that exists
       *[other] the file is as it was before; please put this right and run the command again
    }
fault-cannot-say = the output cannot be written to `{ $path }`: { $why ->
        [permission] permission denied
        [read-only] the disk is read-only
        [full] the disk is full
        [limit] the limit on file sizes is reached (`ulimit -f`)
        [closed] it is closed
       *[other] { $error }
    }
    .help = please send the output somewhere else, such as a file on a disk with free space
fault-not-synced = `{ $path }` was written, but might not survive a power cut: { $error }
    .help = please do not repeat the command; check the disk, then check what was written
fault-done = the command did its work, and the result is saved
    .help = please do not repeat the command; only its output is missing
fault-too-large = the file `{ $path }` is too large: expected at most { $limit } MB but found { $megabytes } MB
    .help = this is probably not a file of this program; please check the name
fault-no-answers = there is no `odpowiedzi.toml` in the folder `{ $path }`
    .help = please start an application: `cert assess { $path }`
fault-text-extension = the folder `{ $path }` holds a file `{ $found }`; expected the name `odpowiedzi.toml`
    .help = please rename it (in Notepad: File → Save as → Save as type: All files, Encoding: UTF-8)
fault-bad-zip = `{ $path }`{ $name ->
        [none] {""}
       *[other] , `{ $name }`
    }: { $why ->
        [not-a-zip] it is not a ZIP archive
        [truncated] the archive is truncated or damaged
        [disks] the archive is split into parts
        [entries] it has more than 10 000 files
        [header] its directory does not match its contents
        [zip64] its ZIP64 records do not match its contents
        [encrypted] it is protected by a password
        [method] it uses a compression method other than the usual one (deflate)
        [outside] the name leads out of the archive
        [absolute] the name is an absolute path
        [name] no file can have this name
        [link] it is a link, not a file
        [duplicate] the name occurs twice
        [overlap] its files overlap
        [bomb] it would be suspiciously large when unpacked
        [too-large] it would be larger than 512 MB when unpacked
        [data] the data cannot be unpacked
       *[crc] the checksum is wrong
    }
    .help = { $why ->
        [encrypted] please pack it without a password; nobody can open the application otherwise
        [link] please replace the link with the file itself, and pack again
       *[other] please ask for a new archive: `cert pack FOLDER` makes one from the folder of the application
    }
    .form = { $why ->
        [encrypted] please open the file without a password
       *[other] please open a ZIP saved in this form, or download it again
    }
fault-no-answers-packed = there is no file `odpowiedzi.toml` in the archive `{ $path }`
    .help = please pack the whole folder of the application: `cert pack FOLDER`
    .form = please open a ZIP saved in this form
fault-several-packed = there are several applications in the archive `{ $path }`; expected one
    .help = please unpack them and give the folder that holds them: `cert score FOLDER`
    .form = please unpack the archive, and open the odpowiedzi.toml of one of the applications
fault-something-else = { $is ->
        [pdf] `{ $path }` is a PDF; expected an application
        [empty] the file `{ $path }` is empty
       *[other] `{ $path }` is not an application
    }
    .help = please choose the ZIP of an application, or `odpowiedzi.toml`
fault-unpacked-already = `{ $folder }` already exists beside the archive `{ $path }`
    .help = if it is the unpacked application, please give that folder instead of the archive
fault-packed-already = `{ $path }` is already packed
    .help = the file can be sent as it is
fault-pack-there = the file `{ $path }` already exists; nothing was overwritten
    .help = please give another name, such as `-o application-2.zip`, or remove that file
fault-pack-too-large = the application is too large: expected at most { $limit } MB
    .help = please replace the largest files with the web addresses at which they are published
fault-path-outside = the evidence path `{ $path }` leads out of the folder of the application
    .help = please copy the file into `dowody/` and write for example `dowody/raport.pdf`
fault-link = `{ $path }` is a link, or leads through one
    .help = please replace the link with the file itself
fault-changed-meanwhile = `{ $path }` was changed by someone else in the meantime; nothing in it was overwritten
    .help = please run the command again: it will start from what is there now
fault-no-evidence-file = there is no file `{ $path }`
    .help = please check the path; the easiest way is to drop the file into the window
fault-no-file-or-act = there is no file `{ $path }`
    .help = if it is an act, please begin with `akt:` and give its date: `akt:{ $path } of 2 March 2026`
fault-evidence-no-file = `{ $path }` is not a regular file, and only a file can be evidence
    .help = please give a file that can be opened and copied
fault-within-application = `{ $path }` is in the evidence folder of the application `{ $application }`
    .help = please give the folder of the application: `{ $quoted }`
fault-not-an-application = `{ $path }` is not an application; expected a folder with the file `odpowiedzi.toml`
    .help = please give the folder of an application, or its ZIP; a document is attached as evidence: `cert assess FOLDER`
fault-empty-evidence = the file `{ $path }` is empty, so it proves nothing
    .help = please check that it was copied completely, and give it again
fault-evidence-folder = `{ $path }` is a folder, and only a file can be evidence
    .help = please give each file in it separately
fault-evidence-too-large = the file `{ $path }` is too large for evidence: expected at most { $limit } MB
    .help = please give the web address at which it is published, or a smaller file
fault-certificates-there = there are certificates in `{ $path }`, but no `register.toml`
    .help = please restore `register.toml` from a backup; a new register needs an empty folder
fault-register-is-file = `{ $path }` is a file; expected the folder that holds `register.toml`
    .help = please give the folder: `--register FOLDER`
fault-no-register = there is no register in the folder `{ $path }` (no file `register.toml`)
    .help = { $holds ->
       *[files] please check the name; `--register FOLDER` names another one
        [nothing] `--register FOLDER` uses another one; `cert register init { $quoted }` creates a new one
    }
fault-register-there = there is already a register in `{ $path }`
    .help = `cert list --register { $quoted }` shows what is in it
fault-no-lock = the file `{ $path }` cannot be locked ({ $error }); without a lock, two people could write at once
    .help = the file system does not support locks (flock), like some network drives; please keep the register on one that does
fault-register-too-large = the file `{ $path }` was not read: the files of the register exceed { $limit } MB in total
    .help = please move files that do not belong there out of the folder of the register
fault-register-busy = somebody else is writing to the register `{ $path }`: { $holder }
    .help = please wait until they are done, and run the command again
fault-kept-damaged = `{ $path }` has changed since the certificate was issued
    .help = please restore this file or folder from a backup
fault-bad-level-key = expected the number of a level from 1 to 9 but found `{ $found }`
    .help = please write for example `2 = "#1F4E8C"`
fault-outside-register = `{ $path }` is not in the register's folder
    .help = please copy the file to the folder of `theme.toml` and write just its name, such as `logo.svg`
fault-bad-picture = the logo `{ $path }` cannot be printed: { $why ->
        [large] it is too large
        [unknown] it is neither SVG nor PNG
        [empty] there is nothing in it
        [text] it contains text in a font that is not embedded
        [image] it contains another image
        [effects] it contains gradients, transparent groups, masks, filters or clips
       *[broken] the file is damaged
    }
    .help = { $why ->
        [large] please make it smaller than 1 MB and 4096 pixels; in SVG, simplify the shapes
        [text] please convert the text to curves in a drawing program
        [image] please save the logo as PNG, or as shapes only
        [effects] please save the logo as shapes of flat colour, or as PNG
       *[other] please save the logo again as SVG or PNG
    }
fault-bad-font = the font `{ $path }` cannot be used: { $why ->
        [outlines] it is not in the TrueType format
        [licence] its licence forbids embedding it in documents
        [letters] it lacks { $letters }
       *[broken] it is not a font file
    }
    .help = please give a .ttf file with Polish letters whose licence allows embedding (such as the SIL Open Font License)
