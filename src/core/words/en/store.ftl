# Files and folders on disk

fault-missing = there is no file or folder `{ $path }`
    .help = please check the name, and the folder in which the program was started
fault-not-a-file = `{ $path }` is not a regular file
    .help = please name a file; the folder of an application is the one that holds `odpowiedzi.toml`
fault-not-a-folder = `{ $path }` is not a folder
    .help = please give a folder that does not exist yet, or an empty one
fault-not-a-site = the folder `{ $path }` is no site of a register, and is not empty
    .help = please give another folder, such as `cert publish site`; in the folder of a site there is a file `.cert-site`
fault-other-site = the folder `{ $path }` is the site of another register
    .help = please give another folder, such as `cert publish site`
fault-newer-site = the site `{ $path }` shows this register as it was later (serial { $newer }); here it is an older copy (serial { $serial })
    .help = please publish the newer one; if it is lost, publish this one into a new folder
fault-cannot-read = cannot read `{ $path }`: { $why ->
        [permission] permission denied
        [not-a-folder] a part of the path is not a folder
        [a-folder] it is a folder
        [loop] the links lead in a circle
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
        [not-a-folder] a part of the path is not a folder
        [a-folder] it is a folder
        [exists] that name is taken
        [no-folder] there is no such folder
        [limit] files may not become so large here (`ulimit -f`)
       *[other] { $error }
    }
    .help = the file is as it was before; please remove the cause and repeat the command
fault-cannot-say = the answer cannot be written to `{ $path }`: { $why ->
        [permission] permission denied
        [read-only] the disk is read-only
        [full] the disk is full
        [limit] files may not become so large here (`ulimit -f`)
        [closed] it is closed
       *[other] { $error }
    }
    .help = please send the answer where it can be written, such as a file on a disk with room
fault-not-synced = `{ $path }` is written, but the system cannot tell whether it would outlast a power cut: { $error }
    .help = please do not repeat the command; check the disk, then read again what was written
fault-done = what was asked for is done, and written
    .help = please do not repeat the command; only its answer is missing
fault-too-large = the file `{ $path }` is too large: expected at most { $limit } MB but found { $megabytes } MB
    .help = this is hardly a file of the program; please check the name
fault-no-answers = there is no `odpowiedzi.toml` in the folder `{ $path }`
    .help = please start an application: `cert assess { $path }`
fault-text-extension = there is a file `{ $found }` in the folder `{ $path }`; expected the name `odpowiedzi.toml`
    .help = please rename it (in Notepad: File → Save as → Save as type: All files, Encoding: UTF-8)
fault-bad-zip = `{ $path }`{ $name ->
        [none] {""}
       *[other] , `{ $name }`
    }: { $why ->
        [not-a-zip] it is not a ZIP archive
        [truncated] the archive is cut off or damaged
        [disks] the archive is split into parts
        [entries] it has more than 10 000 files
        [header] what it says of its files is not what is in it
        [zip64] what it says as ZIP64 is not what is in it
        [encrypted] it is encrypted with a password
        [method] it is compressed in another way than the usual one (deflate)
        [outside] the name leads out of the archive
        [absolute] the name is an absolute path
        [name] no file can have the name
        [link] it is a link, not a file
        [duplicate] the name occurs twice
        [overlap] files lie within each other
        [bomb] unpacked it would be suspiciously large
        [too-large] unpacked it would have more than 512 MB
        [data] the data cannot be unpacked
       *[crc] the checksum is wrong
    }
    .help = { $why ->
        [encrypted] please pack it without a password; nobody can open the application otherwise
        [link] please put in the file itself, and pack again
       *[other] please ask for a new archive: `cert pack FOLDER` makes it from the folder of the application
    }
    .form = { $why ->
        [encrypted] please open the file without a password
       *[other] please open a ZIP saved in this form, or download it once more from where it came
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
       *[other] `{ $path }` is no application
    }
    .help = please choose the ZIP of an application, or `odpowiedzi.toml`
fault-unpacked-already = beside the archive `{ $path }` there is `{ $folder }` already
    .help = if it is the unpacked application, please give that folder instead of the archive
fault-packed-already = `{ $path }` is packed already
    .help = the file can be sent as it is
fault-pack-there = the file `{ $path }` is there already; nothing was overwritten
    .help = please give another name, such as `-o application-2.zip`, or remove that file
fault-pack-too-large = the application is too large: expected at most { $limit } MB
    .help = please replace the largest files by the addresses where they are published
fault-path-outside = the evidence path `{ $path }` leaves the folder of the application
    .help = please copy the file to `dowody/` and write for example `dowody/raport.pdf`
fault-link = `{ $path }` is a link, or leads through one
    .help = please put the file itself there
fault-changed-meanwhile = the file `{ $path }` was changed by someone else meanwhile; nothing in it was overwritten
    .help = please run the same command again: it will start from what the file holds now
fault-no-evidence-file = there is no file `{ $path }`
    .help = please check the path; dropping the file into the window is easiest
fault-no-file-or-act = there is no file `{ $path }`
    .help = if it is an act, please begin with `akt:` and give its day: `akt:{ $path } of 2 March 2026`
fault-evidence-no-file = `{ $path }` is not a regular file, and only a file can be evidence
    .help = please give a file that can be opened and copied
fault-within-application = `{ $path }` lies in the folder of evidence of the application `{ $application }`
    .help = please give the folder of the application: `{ $quoted }`
fault-not-an-application = `{ $path }` is not an application; expected a folder with the file `odpowiedzi.toml`
    .help = please give the folder of an application, or its ZIP; a document is attached as evidence: `cert assess FOLDER`
fault-empty-evidence = the file `{ $path }` is empty, and proves nothing
    .help = please check whether it was copied whole, and give it again
fault-evidence-folder = `{ $path }` is a folder, and only a file can be evidence
    .help = please give each file in it on its own
fault-evidence-too-large = the file `{ $path }` is too large for evidence: expected at most { $limit } MB
    .help = please give the address at which it is published, or a smaller file
fault-certificates-there = there are certificates in `{ $path }`, and no file `register.toml`
    .help = please restore `register.toml` from a backup; a new register needs an empty folder
fault-register-is-file = `{ $path }` is a file, and a register is the folder in which `register.toml` lies
    .help = please name the folder: `--register FOLDER`
fault-no-register = there is no register in the folder `{ $path }` (no file `register.toml`)
    .help = `--register DIR` names another one; `cert register init { $quoted }` makes a new one
fault-register-there = there is a register in `{ $path }` already
    .help = `cert list --register { $quoted }` shows what is in it
fault-no-lock = the file `{ $path }` cannot be locked ({ $error }); without that two people could write at once
    .help = the disk knows no locks (flock), as some network disks; please keep the register on one that does
fault-register-too-large = the file `{ $path }` was not read: the files of the register have more than { $limit } MB together
    .help = please move out of the folder of the register what does not belong there
fault-register-busy = somebody else is writing into the register `{ $path }`: { $holder }
    .help = please wait until they are done, and run the command again
fault-kept-damaged = what is kept in `{ $path }` has changed since the issue
    .help = please restore this file or folder from a backup
fault-bad-level-key = expected the number of a level from 1 to 9, found `{ $found }`
    .help = such as `2 = "#1F4E8C"`
fault-outside-register = `{ $path }` is not in the register's folder
    .help = copy the file beside theme.toml and write its name alone, such as `logo.svg`
fault-bad-picture = the logo `{ $path }` cannot be printed: { $why ->
        [large] it is too large
        [unknown] it is neither SVG nor PNG
        [empty] there is nothing on it
        [text] it holds text in a typeface that is not in the file
        [image] it holds another picture
        [effects] it has gradients, transparent groups, masks, filters or clips
       *[broken] the file is damaged
    }
    .help = { $why ->
        [large] make it smaller than 1 MB and 4096 pixels; in SVG, simplify the shapes
        [text] convert the text to curves in a drawing program
        [image] save the logo as PNG, or as shapes alone
        [effects] save the logo as shapes of flat colour, or as PNG
       *[other] save the logo again as SVG or PNG
    }
fault-bad-font = the font `{ $path }` cannot be used: { $why ->
        [outlines] it is not in the TrueType format
        [licence] its licence forbids to embed it in documents
        [letters] it lacks { $letters }
       *[broken] it is not the file of a font
    }
    .help = name a .ttf file with Polish letters under a licence that allows embedding (such as the SIL Open Font License)
