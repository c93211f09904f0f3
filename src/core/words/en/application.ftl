# Application

fault-other-rubric = the answers are to another questionnaire: expected `{ $expected }` but found `{ $found }`
    .help = please name the right questionnaire: `--rubric FILE`
fault-other-version = the answers are to another version of the questionnaire: expected `{ $expected }` but found `{ $found }`
    .help = `cert questionnaire diff OLD NEW` shows the differences; if no answered question changed its meaning, you can add `--accept-version`
fault-meaning-changed = the meaning of the question `{ $question }` changed in version `{ $changed }`, and the answer is from version `{ $found }`
    .help = please write `is = "nie-wiem"` (not known) here and answer it again: `cert assess FOLDER --accept-version`
fault-wrong-answer = `{ $question }`: unexpected answer `{ $found }`; expected { $kind ->
        [yes-no] `tak` (yes) or `nie` (no)
        [one] one of the choices
        [many] a list of choices
       *[number] a number from 0 to 1000
    }
    .help = { $kind ->
        [yes-no] { $near ->
            [none] please write `is = "tak"` (yes), `is = "nie"` (no) or `is = "nie-wiem"` (not known)
           *[other] did you mean `is = "{ $near }"`?
        }
        [one] please write the identifier of a choice, or `nie-wiem` (not known): `cert questionnaire show`
        [many] please write a list such as `["…", "…"]` (with `"nie-wiem"` where the rest is not known yet), an empty one `[]`, or `nie-wiem` (not known): `cert questionnaire show`
       *[number] please write a number without quotes, or `nie-wiem` (not known)
    }
fault-not-applicable-forbidden = the question `{ $question }` applies to every municipality; `nie-dotyczy` is not possible
    .help = please write an answer, or `nie-wiem` (not known)
fault-evidence-shape = evidence must have exactly one of the keys `file`, `url`, `act`
    .help = please give each piece of evidence separately, such as `{"{"} url = "https://…" {"}"}`
fault-bad-digest = `{ $found }` is not a SHA-256 digest
    .help = { $key ->
        [of] please review this question again; the program writes the digest
        [copy] please restore this file from a backup; the program writes the digest
       *[other] please remove this key; `cert assess` will write it again
    }
fault-bad-address = `{ $found }` is not a web address
    .help = an address begins with `https://` or `http://` and has no spaces
fault-not-an-address = `{ $found }` is not the address of a web page{ $why ->
        [email] : it is an email address
        [slashes] : the two slashes after `http:` or `https:` are missing
        [space] : it contains a space
        [scheme] ; expected `https://` or `http://`
       *[host] {""}
    }
    .help = { $why ->
        [email] please save the message as a file and give that file
        [slashes] please put `//` after the colon, such as `https://bip.przykladowo.example/report`
        [space] please copy the address from the browser, or write `%20` instead of the space
        [scheme] please give the address of a page that any browser can open, or a file
       *[host] please give an address whose server name has a dot, such as `https://bip.przykladowo.example/raport`
    }
fault-no-evidence-named = no evidence is named; expected a file, a web address or an act
    .help = please give for example `raport.pdf`, `https://bip.przykladowo.example/raport` or `akt:uchwała 12/2026 of 2 March 2026`
fault-not-evidence = `{ $found }` is not evidence; expected a file, a web address or an act
    .help = please give for example `raport.pdf`, `https://bip.przykladowo.example/raport` or `akt:uchwała 12/2026 of 2 March 2026`
fault-not-an-act = `{ $found }` is not an act; expected its kind and number
    .help = please write for example `uchwała 12/2026`; if there is no evidence yet, please leave it out
fault-escaped-path = in quotes, `\` and the letter after it become one character; expected `/` but found `{ $found }`
    .help = please write `file = "{ $meant }"`
fault-not-held-but-ends = the next edition is not held (`held = false`), yet has a last day
    .help = please remove either `ends` or `held = false`
fault-certain-without-end = the end of the next edition is certain (`certain = true`), yet has no date
    .help = please add `ends = 2027-10-15`, or remove `certain`
fault-ends-before-this = the next edition ends on { $ends }, before the end of the one assessed ({ $ended })
    .help = please correct one of the two dates
fault-newer-version = the answers are to a newer version of the questionnaire: expected `{ $expected }` but found `{ $found }`
    .help = please update the program, or name the newer questionnaire: `--rubric FILE`
answer-yes = yes
answer-no = no
answer-unknown = don’t know yet
answer-not-applicable = does not apply
answer-partly = { $chosen }; the rest is not known yet
answer-none-of-these = none of these
ends-with-results = announcement of results
ends-with-implementation = end of implementation
ends-with-other = something else
act-dated = { $name } of { $date }
fault-field-needed = this field is empty; expected a name
    .help = please fill it in
fault-ended-to-come = the day `{ $day }` is in the future, and an edition is assessed only once it has ended
    .help = please give the day on which it ended, or leave this field empty
fault-not-a-number = `{ $found }` is not a whole number from 0 to 1000
    .help = please write the number in digits, such as `4`, or leave this field empty
fault-no-such-piece = this piece of evidence is no longer there
    .help = please look at the list of evidence for this question
