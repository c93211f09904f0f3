# Commands that cannot be done

fault-already-there = the folder `{ $path }` already holds an application
    .help = please continue with it: `cert assess { $path }`, or give another folder
fault-no-terminal = asking questions needs a terminal, and there is none here
    .help = `{ $command }` asks line by line; `--help` shows how to answer without being asked
fault-not-an-assignment = `--{ $option }`: expected `ID=VALUE` but found `{ $found }`
    .help = for example `--{ $option } edycja-oceniona={ $option ->
        [set] tak
        [note] "notice of 3 March"
        [reject] "the report is about another edition"
        [ask] "Which page is it?"
       *[other] https://…
    }`
fault-option-needed = the option `--{ $option }` is missing
    .help = { $option ->
        [municipality] for example `cert assess FOLDER --municipality "Przykładowo" --edition "XII edycja" --set edycja-oceniona=tak`
        [edition] for example `cert assess FOLDER --municipality "Przykładowo" --edition "XII edycja" --set edycja-oceniona=tak`
        [by] please give first and last name: `--by "Anna Przykładowa"`
        [output] a workbook is written to a file: `-o certificates.xlsx`
       *[other] please give it with its text in quotes: `--{ $option } "…"`
    }
fault-evidence-without-yes = the question `{ $question }` has no answer yet
    .help = please add an answer: `--set { $question }=…`
fault-no-practice = the library has no `{ $found }`; expected one of: { $known }
    .help = { $near ->
        [none] `cert practices` shows the whole library
       *[other] did you mean `{ $near }`?
    }
fault-no-criterion = there is no criterion `{ $found }`; expected one of: { $known }
    .help = { $near ->
        [none] `cert questionnaire show` shows the criteria and questions
       *[other] did you mean `--criterion { $near }`?
    }
fault-set-twice = `--set { $question }=…` is given twice
    .help = please give each answer once
fault-wrong-setting = `--set { $question }={ $found }`: unexpected answer; expected { $kind ->
        [yes-no] `tak`, `nie` or `nie-wiem` (`yes`, `no` or `unknown`)
        [one] one of: { $known } (or `nie-wiem`)
        [many] one or more of: { $known } (with `nie-wiem` if the rest is not known yet), or `none`
       *[number] a whole number from 0 to 1000, or `nie-wiem`
    }
    .help = { $near ->
        [none] { $kind ->
            [many] please write one of these words, or several, separated by commas without spaces: `--set { $question }=…,…`
            [number] please write a number, such as `--set { $question }=3`
           *[other] please write one of them: `--set { $question }=…`
        }
       *[other] did you mean `--set { $question }={ $near }`?
    }
fault-no-schema = there is no schema `{ $found }`
    .help = { $near ->
        [none] possible: { $known }
       *[other] did you mean `{ $near }`? possible: { $known }
    }
fault-no-language = `CERT_LANG` is `{ $found }`; expected `pl` or `en`
    .help = please set it, or give the language: `export CERT_LANG=en`, `--lang en`
fault-no-shell = cannot tell which shell this is
    .help = please name the shell: `cert completions bash --install`
fault-no-place-for-shell = there is no standard folder for completions of the shell `{ $shell }`
    .help = please add the output of `cert completions { $shell }` to its configuration
fault-neither-number-nor-file = `{ $found }` is not the number of a certificate, and there is no such file
    .help = a number looks like `UBO-2026-0007`; `cert list` shows them all
fault-no-command = there is no command `{ $found }`
    .help = { $near ->
        [none] `cert --help` lists the commands
       *[other] did you mean `{ $near }`?
    }
fault-not-for-output = `{ $path }` cannot be overwritten with a result: such files hold answers, verdicts and certificates
    .help = please give another name, such as `-o result.txt`
fault-not-own-page = `{ $path }` already exists, and was not written by this program
    .help = please give another name: `{ $command }`
fault-no-key-for-page = the page needs a public key to trust, and there is none
    .help = please give one, or create a key for the register: `cert verify --page --public-key KEY`, `cert key new`
fault-remote-day = the day { $day } is more than five years after today; after such an entry, nothing earlier could be entered
    .help = please check the year in `--as-of`; if it is right, please add `--force --reason "…"`
fault-second-copy = `{ $path }` appears to be a second copy of `{ $original }`
    .help = please compare the two, and move this copy out of the folder of the register; the file with the right name counts
fault-misnamed = `{ $path }` seems to be `{ $name }`, renamed in transit
    .help = please rename it to `{ $name }`; signing will not repair it
fault-certificates-gone = the register is missing { $count ->
        [one] a certificate whose number was given: { $numbers }
       *[other] certificates whose numbers were given: { $numbers }
    } (`{ $path }`)
    .help = please restore the files of the certificates from a backup, or from the history of the repository
fault-ruled-twice = the command gives two verdicts on `{ $question }`
    .help = please keep only one of them
fault-not-a-certificate = `{ $path }` is not a certificate but { $what ->
        [settings] the settings of a register
        [list] the list of a register’s files
       *[print] a print
    }
    .help = { $what ->
        [print] `cert verify { $quoted }` verifies it
       *[other] `cert verify { $quoted }` verifies the whole register
    }
fault-register-as-file = `{ $path }` is a register, not a certificate
    .help = please give it like this: `cert check --register { $quoted }`
fault-same-application = the certificate `{ $id }` was already issued for the application `{ $path }`
    .help = a renewal needs a new, reviewed application; `cert assess --from { $path }` starts one
fault-confirmation-needed = writing needs your confirmation, and there is no terminal to ask in
    .help = please check what would be written (`--dry-run`), and run the command again with `--yes`
fault-unknown-voivodeship = there is no voivodeship `{ $found }`
    .help = { $near ->
        [none] possible: { $known }
       *[other] did you mean `{ $near }`? possible: { $known }
    }
fault-not-a-secret-key = `{ $path }` is not the secret key of this register
    .help = please restore this file from a backup, or create a new key: `cert key rotate --lost`
fault-wrong-password = this password does not open the key
    .help = please run the command again, and type the right password
fault-passwords-differ = the two passwords differ
    .help = please run the command again, and type the same password twice
fault-empty-password = the password is empty
    .help = please give a password; several words that nobody can guess are best
fault-password-needed = a password is needed for signing, and there is no terminal to ask in
    .help = please set `CERT_KEY_PASSWORD_FILE` to a file that holds the password, or give an open file descriptor: `--password-fd 3`
fault-no-descriptors = `--password-fd` cannot be used here: this system does not offer open descriptors as files
    .help = please set `CERT_KEY_PASSWORD_FILE` to a file that holds the password
fault-key-needed = the register has no key to sign with
    .help = `cert key new` creates one; `--unsigned` writes without a signature
fault-key-in-use = the register has the key { $key }, so nothing can be written to it without a signature
    .help = please leave out `--unsigned`
fault-no-secret-key = the secret key of this register is not here (`{ $path }`)
    .help = please copy this file from the computer on which it was created; if it is lost, `cert key rotate --lost` creates a new one
fault-key-there = the register already has a key, { $key }
    .help = `cert key rotate` creates the next one; the previous one stays listed, and old certificates still verify
fault-bad-signature = { $more ->
        [0] the signature of `{ $path }` is bad
       *[other] the signatures of `{ $path }` and { $more } more are bad
    }: { $why ->
        [not-a-signature] it is not a signature
        [legacy] it is in minisign’s legacy format (`-l`), which is not accepted
        [empty] its file is empty, as after an interrupted download
        [of-other] it is of another certificate
        [untrusted-comment] the rest is good, but its first line, which no signature covers, was changed
        [other-key] it was made by another key, { $key }
        [earlier-key] it was made by an earlier key of the register, { $key }, and no list by the key you gave vouches for it
        [not-vouched] it was made by the key { $key }, which the register lists but the key you gave has not vouched for
        [other-comment] it says something other than the file
        [key-not-counted] the key { $key } did not count on the day of the signature
        [key-retired] the key { $key } has been retired, and no longer signs lists
        [key-lost] the key { $key } is lost, and no list by the current one vouches for it
        [key-compromised] the key { $key } is compromised, and no list by the current one vouches for it
        [before-event] it is dated before something that it signs
        [remote-day] it is dated after the year 2200
        [removed] it was removed
        [missing] there is none, and one is required
        [practice] it was signed in a practice copy, and certifies nothing
        [keys-removed] there are signatures, but the register no longer lists a key
       *[wrong] the file or the signature was changed
    }
    .help = { $why ->
        [legacy] please sign the file again, without `-l`
        [untrusted-comment] please restore the usual first line: `untrusted comment: signature from minisign secret key`
        [not-vouched] please take the current key from where the foundation publishes it, not from a register
        [earlier-key] please give the key with which it was signed, or verify the whole register: `cert verify`
        [empty] please download it again, or restore it from a backup
        [of-other] please put the file’s own signature, `.minisig`, beside it
        [missing] please ask for the file together with its signature, `.minisig`
        [practice] please ask the foundation for the certificate itself
        [keys-removed] please restore `register.toml` from a backup
        [key-retired] please restore the register from a backup: somebody has signed it with a key that is no longer in use
        [key-lost] please restore the file and its signature from a backup: somebody has signed it with a key that is no longer in use
        [key-compromised] please restore the file and its signature from a backup: somebody has signed it with a key that is no longer in use
        [before-event] please restore it from a backup; if something was entered by hand intentionally, `cert register sign` shows what
       *[other] `cert verify` shows what does not match; please restore the file and its signature from a backup
    }
fault-other-text = the register has a different text under the number of `{ $path }`
    .help = please rely on the one in the register: `cert show ID`; this copy was changed, or belongs to another register
fault-carried = { $more ->
        [0] `{ $path }`
       *[other] `{ $path }` and { $more } more
    }: { $what ->
        [line-ends] only the line ends differ from what was signed: they were changed in transit (by git, mail, an editor or `zip -l`)
        [byte-order-mark] only a byte order mark was added at the start, as Notepad does
        [utf-16] the file was saved in the encoding UTF-16 (“Unicode”), as Notepad does; the text is the same
        [last-line] only the line feed at the end of the file differs from what was signed
        [signature-line-ends] the signature is good; only its line ends, spaces at its start or end, or its encoding were changed in transit
        [web-page] a web page was saved in its place
       *[merge-markers] the file holds two versions that git did not merge
    }
    .help = { $what ->
        [line-ends] please get the files again with their line ends left alone (in git: `git clone -c core.autocrlf=false …`); signing will not repair it
        [web-page] please download the file `.minisig` itself (“Save link as”, on GitHub “Raw”)
        [merge-markers] please go back to one version: `git checkout --ours FILE` or `git checkout --theirs FILE`
       *[other] please put the file there again as you received it; signing will not repair it
    }
fault-not-as-signed = `{ $path }`: { $what ->
        [added] this file was never signed, and nothing shows whether it was awarded
        [removed] this file is on the signed list, but not in the register
       *[changed] this is not the file on the signed list, and what that one said is not known here
    }
    .help = { $what ->
        [added] please move it out of the register; if it is intended: `cert register sign --force --by "First Last" --reason TEXT`
       *[other] please restore it from a backup; if it is intended: `cert register sign --force --by "First Last" --reason TEXT`
    }
fault-list-differs = `{ $path }`: { $what ->
        [added] this file is not on the signed list
        [removed] this file is on the signed list, but not in the register
       *[changed] this file differs from the one on the signed list
    }
    .help = { $of ->
        [settings] if the change is intended, `cert register sign` shows and signs it; if not, please restore the file from a backup
       *[other] please restore the register’s files from a backup; only `cert amend` and `cert revoke` change a certificate
    }
fault-older-copy = `{ $path }` is an older copy of the register: its serial is { $serial }, but had reached { $seen } (the last number given is { $number }, but had reached { $highest })
    .help = please restore the newer one; if this one should count from now on: `cert register adopt --register { $quoted } --by … --reason …`
fault-other-copy = `{ $path }` is not the copy of the register that was here, though it has the same serial ({ $serial })
    .help = please restore that one; if this one should count from now on: `cert register adopt --register { $quoted } --by … --reason …`
fault-key-is-back = `{ $path }`: the key { $key } is listed as in use again, though it was already retired, lost or compromised
    .help = please restore `register.toml` and the signatures from a copy in which this key no longer counts
fault-keys-exchanged = `{ $path }`: none of the keys that this register had is listed in it now
    .help = earlier keys stay in a register forever; please restore `register.toml` and the signatures from a backup
fault-behind-elsewhere = `{ $path }` is older (serial { $serial }) than the copy of this register in `{ $place }` ({ $seen })
    .help = { $at ->
        [home] please copy that one here; if it was only for practice, continue with this one, with numbers above it: `cert register adopt --register { $quoted } --by … --reason …`
       *[copy] please write there, or copy that one here; `--practice` marks a practice copy; if this one should count from now on: `cert register adopt --register { $quoted } --by … --reason …`
    }
fault-two-places = `{ $path }` is a copy of the register in `{ $place }`, which is the one written to
    .help = please write there; to practise here: `--practice`; if this one should count from now on: `cert register adopt --register { $quoted } --by … --reason …`
fault-practice-in-place = `{ $path }` belongs to a practice copy, in the place where the register itself was
    .help = please restore the register itself, from where it was moved or from a backup
fault-practice-at-home = `{ $path }` is the register itself, so it cannot be marked as a practice copy
    .help = please practise in a copy of it: `cp -a { $quoted } practice`, then add `--register practice --practice`
fault-cannot-print = the document cannot be printed with these fonts ({ $error })
    .help = please remove `[fonts]` from the file `theme.toml`, or give other fonts
fault-rubric-gone = the questionnaire under which `{ $id }` was issued is missing, so nothing says what the level means
    .help = please restore the folder `rubrics/` of the register `{ $path }` from a backup
fault-level-gone = the certificate `{ $id }` is of level { $level }, which its questionnaire does not have
    .help = `cert show { $id }` shows what was kept with the certificate
fault-not-signed = the certificate `{ $id }` is not signed, and this register signs its certificates
    .help = please sign it: `cert register sign`
fault-not-a-pdf = `{ $path }` cannot be read as a PDF
    .help = please ask for the file again, as the foundation made it; a scan or a photograph of a certificate cannot be verified
fault-encrypted-pdf = `{ $path }` is encrypted
    .help = please ask for the file as the foundation made it, or save it without encryption: `qpdf --decrypt --stream-data=uncompress --object-streams=disable { $quoted } plain.pdf`
fault-packed-pdf = another program has saved `{ $path }` again and compressed its contents
    .help = please ask for the file as the foundation made it, or unpack it: `qpdf --stream-data=uncompress --object-streams=disable { $quoted } plain.pdf`
fault-intricate-pdf = reading `{ $path }` takes too long
    .help = a certificate is read in less than a second; please ask for the file as the foundation made it
fault-no-attachment = there is no certificate inside `{ $path }`
    .help = please ask for the file as the foundation made it: printing to PDF and scanning lose the certificate inside; without the file, the number can be verified in the register: `cert verify ID`
fault-many-attachments = there is more than one certificate or signature inside `{ $path }` ({ $count }); nobody can tell which one the page means
    .help = please ask for the file as the foundation made it; `cert print` puts exactly one certificate into a file
fault-no-badge = there is no badge of `{ $id }`: { $why ->
        [revoked] it has been revoked
        [superseded] another certificate has replaced it
        [not-yet-valid] it counts only from { $from }
        [expired] its last valid day was { $until }
        [unsigned] it is not signed, so nobody can tell whether it is genuine
        [open-planned] the planned end of the next edition, { $until }, has passed, and nobody has confirmed that the edition ended
       *[open] its months ended on { $until }, and nobody can tell whether it is still valid without the end of the next edition
    }
    .help = { $why ->
        [revoked] `cert show { $id }` shows when and why; please remove its badge from the web page too
        [superseded] the badge of the new one: `cert badge { $successor }`
        [not-yet-valid] please run the command again on that day
        [expired] after the next edition: `cert renew { $id } PATH --by NAME`
        [unsigned] please sign it first: `cert register sign`
        [open-planned] please confirm the end: `cert amend { $id } --certain --by NAME --reason TEXT`
       *[open] please enter the end: `cert amend { $id } --edition-ends DATE --by NAME --reason TEXT`
    }
fault-letter-needs-id = the letter `{ $kind }` is about a certificate, but `{ $found }` is not the number of one
    .help = please give the number: `{ $letter }`; `{ $list }` shows the numbers
fault-letter-needs-path = the letter `{ $kind }` is about an application, but `{ $found }` is the number of a certificate
    .help = please give the folder of the application: `{ $command }`
