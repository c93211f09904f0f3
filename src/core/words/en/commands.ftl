# Commands that cannot be done

fault-already-there = the folder `{ $path }` already holds an application
    .help = please go on with it: `cert assess { $path }`, or name another folder
fault-no-terminal = questions need a terminal, and there is none here
    .help = `{ $command }` asks line by line; `--help` says how to answer without questions
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
       *[other] please give it with a text in quotes: `--{ $option } "…"`
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
        [none] the criteria and questions are shown by `cert questionnaire show`
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
            [many] please write one of these words, or several with commas and no blanks between them: `--set { $question }=…,…`
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
fault-no-shell = it is not known which shell this is
    .help = please name it: `cert completions bash --install`
fault-no-place-for-shell = the shell `{ $shell }` has no folder for completions
    .help = please add to its settings what `cert completions { $shell }` prints
fault-no-command = there is no command `{ $found }`
    .help = { $near ->
        [none] `cert --help` lists the commands
       *[other] did you mean `{ $near }`?
    }
fault-not-for-output = `{ $path }` cannot be replaced by a result: such files hold answers, verdicts and certificates
    .help = please give another name, such as `-o result.txt`
fault-not-own-page = `{ $path }` is there already, and is no page of this program
    .help = please give another name: `{ $command }`
fault-no-key-for-page = there is no public key for the page to trust
    .help = please name it, or make a key for the register: `cert verify --page --public-key KEY`, `cert key new`
fault-remote-day = the day { $day } is more than five years after today; after such an entry nothing earlier could be entered any more
    .help = please check the year in `--as-of`; if it is right, please add `--force --reason "…"`
fault-second-copy = `{ $path }` is by its name a second copy of `{ $original }`
    .help = please compare both and move this copy out of the folder of the register; the file of the right name counts
fault-misnamed = `{ $path }` seems to be `{ $name }`: something on the way gave it another name
    .help = please rename it to `{ $name }`; signing does not mend it
fault-certificates-gone = the register lacks { $count ->
        [one] a certificate whose number was given: { $numbers }
       *[other] certificates whose numbers were given: { $numbers }
    } (`{ $path }`)
    .help = please restore the files of the certificates from a backup, or from the history of the repository
fault-ruled-twice = one command holds two verdicts on `{ $question }`
    .help = please keep one of them
fault-not-a-certificate = `{ $path }` is no certificate but { $what ->
        [settings] the settings of a register
        [list] the list of the files of a register
       *[print] a print
    }
    .help = { $what ->
        [print] `cert verify { $quoted }` verifies it
       *[other] `cert verify { $quoted }` verifies the whole register
    }
fault-register-as-file = `{ $path }` is a register, not a certificate
    .help = please give it like this: `cert check --register { $quoted }`
fault-same-application = the certificate `{ $id }` was issued for the application `{ $path }` already
    .help = a renewal needs a new, reviewed application; `cert assess --from { $path }` begins one
fault-confirmation-needed = a yes is needed before writing, and there is no terminal to ask in
    .help = please look at what would be written (`--dry-run`), and run the command again with `--yes`
fault-unknown-voivodeship = there is no voivodeship `{ $found }`
    .help = { $near ->
        [none] possible: { $known }
       *[other] did you mean `{ $near }`? possible: { $known }
    }
fault-not-a-secret-key = `{ $path }` is not the secret key of this register
    .help = please restore this file from a backup, or bring in a new key: `cert key rotate --lost`
fault-wrong-password = this password does not open the key
    .help = please run the command again, and type the password once more
fault-passwords-differ = the passwords differ
    .help = please run the command again, and type the same password twice
fault-empty-password = the password is empty
    .help = please give a password; several words that nobody guesses are best
fault-password-needed = a password is needed for signing, and there is no terminal to ask in
    .help = please name a file with the password in `CERT_KEY_PASSWORD_FILE`, or an open file descriptor: `--password-fd 3`
fault-no-descriptors = `--password-fd` cannot be used here: this system does not show open descriptors as files
    .help = please name a file with the password in `CERT_KEY_PASSWORD_FILE`
fault-key-needed = the register has no key to sign with
    .help = `cert key new` makes one; `--unsigned` writes without a signature
fault-key-in-use = the register has the key { $key }, so nothing can be written into it without a signature
    .help = please leave out `--unsigned`
fault-no-secret-key = the secret key of this register is not here (`{ $path }`)
    .help = please bring this file from the computer on which it was made; if it is lost, `cert key rotate --lost` makes a new one
fault-key-there = the register has a key already, { $key }
    .help = `cert key rotate` makes the next one; the one before stays on the list, and old certificates still verify
fault-bad-signature = { $more ->
        [0] the signature of `{ $path }` is bad
       *[other] the signatures of `{ $path }` and of { $more } more are bad
    }: { $why ->
        [not-a-signature] it is no signature
        [legacy] minisign made it in its old way (`-l`), which is not taken here
        [empty] its file is empty, as after a download that broke off
        [of-other] it is of another certificate
        [untrusted-comment] the rest is good, but another text stands in its first line, which no signature covers
        [other-key] another key made it, { $key }
        [earlier-key] an earlier key of the register made it, { $key }, and no list by the key that was asked for vouches for it
        [not-vouched] the key { $key } made it, which the register lists, but for which the key that was asked for has not vouched
        [other-comment] it says something else than the file
        [key-not-counted] the key did not count on the day of the signature ({ $key })
        [key-retired] the key { $key } has retired, and signs no list any more
        [key-lost] the key { $key } is lost, and no list by the present one vouches for it
        [key-compromised] the key { $key } is in wrong hands, and no list by the present one vouches for it
        [before-event] it is dated before something that it signs
        [remote-day] it is dated after the year 2200
        [removed] it was removed
        [missing] there is none, and there has to be one
        [practice] it was signed in a copy to practise, and certifies nothing
        [keys-removed] there are signatures, and the register names no key any more
       *[wrong] the file or the signature was changed
    }
    .help = { $why ->
        [legacy] please sign the file anew, without `-l`
        [untrusted-comment] please put the usual first line back: `untrusted comment: signature from minisign secret key`
        [not-vouched] please ask the foundation for its present key, not in a register but where it publishes it
        [earlier-key] please give the key with which it was signed, or verify the whole register: `cert verify`
        [empty] please download it again, or restore it from a backup
        [of-other] please put the file’s own signature, `.minisig`, beside it
        [missing] please ask for the file together with its signature, `.minisig`
        [practice] please ask the foundation for the certificate itself
        [keys-removed] please restore `register.toml` from a backup
        [key-retired] please restore the register from a backup: somebody has signed it by a key that is no longer in use
        [key-lost] please restore the file and its signature from a backup: somebody has signed it by a key that is no longer in use
        [key-compromised] please restore the file and its signature from a backup: somebody has signed it by a key that is no longer in use
        [before-event] please restore it from a backup; if something was entered by hand on purpose, `cert register sign` shows what
       *[other] `cert verify` shows what does not match; please restore the file and its signature from a backup
    }
fault-other-text = the register has another text under the number of `{ $path }`
    .help = please rely on the one in the register: `cert show ID`; this copy was changed, or is of another register
fault-carried = { $more ->
        [0] `{ $path }`
       *[other] `{ $path }` and { $more } more
    }: { $what ->
        [line-ends] only the line ends differ from what was signed: something on the way changed them (git, mail, an editor, `zip -l`)
        [byte-order-mark] only a byte order mark was put in front, as Notepad does
        [last-line] only the end of the file differs from what was signed: its line feed
        [signature-line-ends] the signature is good, only the ends of its lines or its edges were changed on the way
        [web-page] a page of the web was saved in its place
       *[merge-markers] there are two versions in the place of one, which git did not merge
    }
    .help = { $what ->
        [line-ends] please get the files again with their line ends left alone (in git: `git clone -c core.autocrlf=false …`); signing does not mend it
        [web-page] please download the file `.minisig` itself (“Save link as”, on GitHub “Raw”)
        [merge-markers] please go back to one version as a whole: `git checkout --ours FILE` or `git checkout --theirs FILE`
       *[other] please put the file there once more as you got it; signing does not mend it
    }
fault-not-as-signed = `{ $path }`: { $what ->
        [added] this file was never signed, and nothing tells whether it was awarded
        [removed] this file is on the signed list, and not in the register
       *[changed] this is not the file on the signed list, and what that one said is not known here
    }
    .help = { $what ->
        [added] please move it out of the register; if it is meant: `cert register sign --force --by "First Last" --reason TEXT`
       *[other] please restore it from a backup; if it is meant: `cert register sign --force --by "First Last" --reason TEXT`
    }
fault-list-differs = `{ $path }`: { $what ->
        [added] this file is not on the signed list
        [removed] this file is on the signed list, and not in the register
       *[changed] this file is not as on the signed list
    }
    .help = { $of ->
        [settings] if the change was meant, `cert register sign` shows it and signs it; if not, please restore the file from a backup
       *[other] please restore the register’s files from a backup; a certificate is changed by `cert amend` and `cert revoke` alone
    }
fault-older-copy = `{ $path }` is an older copy of the register; its serial is { $serial }, and was { $seen } already (the last number given is { $number }, and was { $highest } already)
    .help = please restore the newer one; if this one is to count from now on: `cert register adopt --register { $quoted } --by … --reason …`
fault-other-copy = `{ $path }` is another copy of the register than the one that was here, though of the same serial ({ $serial })
    .help = please restore that one; if this one is to count from now on: `cert register adopt --register { $quoted } --by … --reason …`
fault-key-is-back = `{ $path }`: the key { $key } is to count again, though it was retired, lost or compromised already
    .help = please restore `register.toml` and the signatures from a copy in which this key did not count any more
fault-keys-exchanged = `{ $path }`: none of the keys that this register had is listed in it now
    .help = earlier keys stay in a register for ever; please restore `register.toml` and the signatures from a backup
fault-behind-elsewhere = `{ $path }` is older (serial { $serial }) than the copy of this register in `{ $place }` ({ $seen })
    .help = { $at ->
        [home] please copy that one here; if it was only to practise, this one goes on, with numbers above it: `cert register adopt --register { $quoted } --by … --reason …`
       *[copy] please write there, or copy that one here; `--practice` marks a copy to practise; if this one is to count from now on: `cert register adopt --register { $quoted } --by … --reason …`
    }
fault-two-places = `{ $path }` is a copy of the register in `{ $place }`, which is written there
    .help = please write there; to practise here: `--practice`; if this one is to count from now on: `cert register adopt --register { $quoted } --by … --reason …`
fault-practice-in-place = `{ $path }` is of a copy to practise, and the register itself was in its place
    .help = please restore the register itself, from where it was moved to or from a backup
fault-practice-at-home = `{ $path }` is the register itself, and is not marked as a copy to practise
    .help = please practise in a copy of it: `cp -a { $quoted } practice`, then add `--register practice --practice`
fault-cannot-print = the document cannot be printed with these fonts ({ $error })
    .help = remove `[fonts]` from the file `theme.toml`, or name other fonts
fault-rubric-gone = the questionnaire by which `{ $id }` was issued is not there, and it says what the level means
    .help = restore the folder `rubrics/` of the register `{ $path }` from a backup
fault-level-gone = the certificate `{ $id }` is of level { $level }, which its questionnaire does not have
    .help = what was kept with the certificate is shown by `cert show { $id }`
fault-not-signed = the certificate `{ $id }` is not signed, and this register signs its certificates
    .help = sign it: `cert register sign`
fault-not-a-pdf = `{ $path }` cannot be read as a PDF
    .help = please ask for the file again, as the foundation made it; a scan or a photograph of a certificate cannot be verified
fault-encrypted-pdf = `{ $path }` is encrypted
    .help = please ask for the file as the foundation made it, or save it without encryption: `qpdf --decrypt --stream-data=uncompress --object-streams=disable { $quoted } plain.pdf`
fault-packed-pdf = another program has saved `{ $path }` anew and compressed what is inside
    .help = please ask for the file as the foundation made it, or unpack it: `qpdf --stream-data=uncompress --object-streams=disable { $quoted } plain.pdf`
fault-intricate-pdf = reading `{ $path }` takes too long
    .help = a certificate is read in less than a second; please ask for the file as the foundation made it
fault-no-attachment = there is no certificate inside `{ $path }`
    .help = please ask for the file as the foundation made it: printing to PDF and scanning lose what is inside; without the file, the number can be verified in the register: `cert verify ID`
fault-many-attachments = there is more than one certificate or signature inside `{ $path }` ({ $count }); nobody can tell which one the page means
    .help = please ask for the file as the foundation made it; `cert print` puts one certificate into a file
fault-no-badge = there is no badge of `{ $id }`: { $why ->
        [revoked] it was revoked
        [superseded] another certificate has taken its place
        [not-yet-valid] it counts only from { $from }
        [expired] it ended on { $until }
        [unsigned] it is not signed, so nobody can tell whether it is genuine
        [open-planned] the planned end of the next edition, { $until }, has passed, and nobody has confirmed that it ended
       *[open] its months ended on { $until }, and whether it lasts longer nobody can tell without the end of the next edition
    }
    .help = { $why ->
        [revoked] `cert show { $id }` says when and why; please take its badge off the page, too
        [superseded] here is the badge of the later one: `cert badge { $successor }`
        [not-yet-valid] please run the command again on that day
        [expired] after the next edition: `cert renew { $id } PATH --by NAME`
        [unsigned] please sign it first: `cert register sign`
        [open-planned] please confirm the end: `cert amend { $id } --certain --by NAME --reason TEXT`
       *[open] please enter the end: `cert amend { $id } --edition-ends DATE --by NAME --reason TEXT`
    }
fault-letter-needs-id = the letter `{ $kind }` is about a certificate, and `{ $found }` is not the number of one
    .help = please give the number: `{ $letter }`; `{ $list }` shows the numbers
fault-letter-needs-path = the letter `{ $kind }` is about an application, and `{ $found }` is the number of a certificate
    .help = please give the folder of the application: `{ $command }`
fault-not-own-form = `{ $path }` is there already, and is no form of this program
    .help = please give another name: `cert form html -o form.html`
