# The words of the program in English. pl.ftl is the source: every key must be there too, with the same variables.
# `fault-…` says what is wrong (lower case, no full stop), and `.help` what to do about it.

word-error = error
word-help = help
faults-more = … and { $count ->
        [one] { $count } more error
       *[other] { $count } more errors
    }
did-you-mean = did you mean `{ $near }`?
or = {" "}or{" "}
quoted = “{ $text }”
as-of = The program behaves as if it were { $day }.
written-to = Written to { $path }.

## Files

fault-missing = there is no file or folder `{ $path }`
    .help = please check the name, and the folder in which the program was started
fault-not-a-file = `{ $path }` is not a regular file
    .help = please name a file; the folder of an application is the one that holds `odpowiedzi.toml`
fault-cannot-read = cannot read `{ $path }`: { $why ->
        [permission] permission denied
        [not-a-folder] a part of the path is not a folder
        [a-folder] it is a folder
       *[other] { $error }
    }
    .help = please check the permissions and repeat the command
fault-cannot-write = cannot write `{ $path }`: { $why ->
        [permission] permission denied
        [read-only] the disk is read-only
        [full] the disk is full
        [not-a-folder] a part of the path is not a folder
        [a-folder] it is a folder
        [exists] that name is taken
        [no-folder] there is no such folder
       *[other] { $error }
    }
    .help = the file is as it was before; please remove the cause and repeat the command
fault-too-large = the file `{ $path }` is too large: expected at most { $limit } MB but found { $megabytes } MB
    .help = this is hardly a file of the program; please check the name
fault-not-utf8 = the file `{ $path }` is not UTF-8: the first wrong character is in line { $line }
    .help = please open it in an editor and save it again as UTF-8
fault-syntax = { $code ->
        [string-values-must-be-quoted] a text must stand in quotes
        [missing-closing-quote] the closing quote is missing
        [invalid-basic-string] unfinished text; expected the quote `"`
        [invalid-literal-string] unfinished text; expected an apostrophe
        [unclosed-array] the list is not closed; expected `]`
        [unclosed-inline-table] the enumeration has no end; expected `{"}"}`
        [unclosed-table] the heading is not closed; expected `]`
        [unclosed-array-table] the heading is not closed; expected `]]`
        [key-with-no-value] a key without a value; expected `=` and a value
        [missing-assignment-between-key-value-pairs] `=` is missing between key and value
        [missing-value-for-key] the value after `=` is missing
        [missing-value] a value is missing
        [missing-comma-between-array-elements] a comma is missing between elements of the list
        [missing-comma-between-key-value-pairs] a comma is missing between pairs
        [extra-comma-in-array] needless comma in the list
        [extra-comma-in-inline-table] needless comma
        [invalid-unquoted-key] the name of the key has a character that is not allowed
        [unquoted-keys-cannot-be-empty] the name of the key is missing
        [invalid-value] this value cannot be read
        [unexpected-key-or-value] unexpected key or value
        [unexpected-content] unexpected content
        [not-closed] a list or enumeration has no end before this place; expected `]` or `{"}"}`
        [curly-quotes] expected the straight quote `"` but found a typographic one
        [backslash] the character `\` has a special meaning in quotes; expected `/`
        [unexpected-leading-zero] a number cannot begin with zero
        [cannot-recurse-further-max-recursion-depth-met] nested too deeply
       *[other] not valid TOML ({ $message })
    }
    .help = { $code ->
        [string-values-must-be-quoted] please write for example `is = "tak"`
        [curly-quotes] please write for example `name = "Przykładowo"`
        [backslash] please write for example `file = "dowody/raport.pdf"`
        [unexpected-leading-zero] please write the number without a zero in front
        [missing-comma-between-array-elements] please put a comma here
        [missing-comma-between-key-value-pairs] please put a comma here
        [invalid-unquoted-key] names of keys have no Polish letters and no spaces
        [missing-value] please write a value, or remove the key
        [invalid-basic-string] please close the quote
        [not-closed] please close the bracket that was opened above
       *[other] please correct this place: texts stand in quotes, and a line has the form `key = value`
    }
fault-duplicate-key = the key `{ $key }` is repeated
    .help = please keep one of them
fault-other-format = unknown version of the format: expected `format = 1` but found `{ $found }`
    .help = the file was written by a newer program; please update `cert` and check: `cert --version`
fault-unknown-key = unknown key `{ $key }`
    .help = { $near ->
        [none] please remove it; possible keys: { $known }
       *[other] did you mean `{ $near }`?
    }
fault-missing-key = the key `{ $key }` is missing
    .help = { $key ->
        [format] please add `format = 1` at the top
        [rubric] please add `rubric = {"{"} id = "ubo", version = "2026.1" {"}"}`
        [municipality] please add `[municipality]`, and below it `name = "…"`
        [edition] please add `[edition]`, and below it `name = "…"`
        [level] please add `[[level]]`
        [criterion] please add `criterion`: in a question `criterion = "…"`, in the file `[[criterion]]`
        [question] please add `question`: in a condition `question = "…"`, in the file `[[question]]`
        [practice] please add `[[practice]]`
       *[other] please add `{ $key } = …`
    }
fault-wrong-type = `{ $key }`: expected { $expected ->
        [string] a text
        [integer] a whole number
        [boolean] `true` or `false`
        [date] a date
        [array] a list
        [table] a table
       *[other] { $expected }
    } but found { $found ->
        [string] a text
        [integer] a whole number
        [float] a fraction
        [true] `true`
        [false] `false`
        [date] a date
        [array] a list
        [table] a table
       *[other] { $found }
    }
    .help = { $expected ->
        [string] please put the text in quotes: `{ $key } = "…"`
        [integer] please write a number without quotes: `{ $key } = 3`
        [boolean] please write `{ $key } = true` or `{ $key } = false`
        [date] please write a date without quotes: `{ $key } = 2026-11-20`
        [array] please write a list: `{ $key } = [ … ]`
       *[other] please write `{ $key } = {"{"} … {"}"}` with keys inside
    }
fault-unknown-word = `{ $key }`: unknown word `{ $found }`; expected one of: { $known }
    .help = { $near ->
        [none] please write one of: { $known }
       *[other] did you mean `{ $near }`?
    }
fault-empty-text = `{ $key }`: the text is empty
    .help = please write a text, or remove the key if it is not required
fault-long-text = `{ $key }`: the text is too long: expected at most { $limit } characters but found { $length }
    .help = please shorten it; a long explanation can be evidence in a file
fault-out-of-range = `{ $key }`: expected a number from { $from } to { $to } but found `{ $found }`
    .help = please write a number in that range
fault-too-many = the list `{ $key }` is too long: expected at most { $limit } elements but found { $found }
    .help = please shorten it
fault-empty-list = the list `{ $key }` is empty
    .help = please write at least one element
fault-bad-id = `{ $found }` cannot be an identifier
    .help = please use lower-case letters without marks, digits and single hyphens, such as `edycja-oceniona`
fault-bad-version = `{ $found }` cannot be a version
    .help = please use numbers with dots, such as `2026.1`
fault-bad-date = `{ $found }` is not a date
    .help = dates are written 2026-11-20 or 20.11.2026
fault-unquoted-day = the date `{ $found }` needs quotes in this form
    .help = please write `{ $native }` without quotes
fault-bad-period = `{ $found }` is not a year, month or day
    .help = please write for example `2013`, `2013-10` or `2013-10-01`
fault-bad-decimal = `{ $found }` is not a number
    .help = please use digits and at most one point, such as `229647.42`

## Questionnaire

fault-missing-language = the text `{ $key }` has no `{ $lang }`
    .help = please add `{ $key }.{ $lang } = "…"`; every text must be in both languages
fault-duplicate-id = the identifier `{ $id }` is repeated
    .help = please choose another; identifiers are never reused
fault-duplicate-level = level { $number } is described above already
    .help = please choose another number
fault-unknown-id = there is no { $what ->
        [criterion] criterion
        [question] question
       *[choice] choice
    } `{ $id }`
    .help = { $near ->
        [none] { $what ->
            [choice] please write one of: { $known }
           *[other] please check the identifiers: `cert questionnaire show`
        }
       *[other] did you mean `{ $near }`?
    }
fault-key-not-for-kind = a question of kind `{ $kind }` has no key `{ $key }`
    .help = please remove this key, or change `kind`
fault-threshold-unreachable = the threshold cannot be reached: `at_least = { $at_least }`, and there { $choices ->
        [one] is { $choices } choice
       *[other] are { $choices } choices
    }
    .help = please lower `at_least` to at most { $choices }, or add choices
fault-threshold-idle = every answer reaches a threshold of 0
    .help = please write `at_least = 1` or more
fault-reserved-choice = `{ $id }` is a word reserved for answers
    .help = please give the choice another identifier than `tak`, `nie`, `nie-wiem`, `nie-dotyczy`
fault-condition-shape = a condition must have exactly one of the keys `is` and `at_least`
    .help = please write for example `only_if = {"{"} question = "…", at_least = 1 {"}"}`
fault-condition-kind = the condition does not fit the question `{ $question }` of kind `{ $kind }`; expected { $expected ->
        [is] the key `is`
       *[at-least] the key `at_least`
    }
    .help = { $expected ->
        [is] please write `is = [ … ]` with answers that pass the question
       *[at-least] please write `at_least = 1` or more
    }
fault-condition-negative = the condition asks for the answer `{ $choice }`, which does not pass its question
    .help = please name an answer that passes; otherwise a better answer could lower the level
fault-condition-cycle = the conditions go round in a circle: { $path }
    .help = please remove one of these `only_if` conditions
fault-idle-criterion = the criterion `{ $id }` belongs to no level
    .help = please add it to the `criteria` of a level, or remove it
fault-hollow-criterion = the criterion `{ $id }` has no required question that applies to every municipality
    .help = please add a question with `required = true` and `not_applicable = false`
fault-unreachable-level = level { $level } cannot be reached: no answer to `{ $question }` meets all conditions at once
    .help = please relax the `only_if` conditions that depend on `{ $question }`
fault-changed-before-since = the change is older than the question itself (`since = "{ $since }"`)
    .help = please write in `changed` the version in which the meaning of the question changed
fault-newer-than-rubric = `{ $key } = "{ $version }"` is newer than the questionnaire as a whole
    .help = please raise `version` at the top of the file

## Application

fault-no-answers = there is no `odpowiedzi.toml` in the folder `{ $path }`
    .help = please start an application: `cert assess { $path }`
fault-other-rubric = the answers are to another questionnaire: expected `{ $expected }` but found `{ $found }`
    .help = please name the right questionnaire: `--rubric FILE`
fault-other-version = the answers are to another version of the questionnaire: expected `{ $expected }` but found `{ $found }`
    .help = `cert questionnaire diff OLD NEW` tells the difference; if no answered question changed its meaning, you can add `--accept-version`
fault-meaning-changed = the question `{ $question }` changed its meaning in version `{ $changed }`, and the answer is from version `{ $found }`
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
        [many] please write a list such as `["…", "…"]`, an empty one `[]`, or `nie-wiem` (not known): `cert questionnaire show`
       *[number] please write a number without quotes, or `nie-wiem` (not known)
    }
fault-not-applicable-forbidden = the question `{ $question }` applies to every municipality; `nie-dotyczy` is not possible
    .help = please write an answer, or `nie-wiem` (not known)
fault-repeated-choice = `{ $choice }` is repeated in the list
    .help = please keep it once
fault-evidence-shape = evidence must have exactly one of the keys `file`, `url`, `act`
    .help = please give each piece of evidence by itself, such as `{"{"} url = "https://…" {"}"}`
fault-path-outside = the evidence path `{ $path }` leaves the folder of the application
    .help = please copy the file to `dowody/` and write for example `dowody/raport.pdf`
fault-link = `{ $path }` is a link, or leads through one
    .help = please put the file itself there
fault-bad-digest = `{ $found }` is not a SHA-256 digest
    .help = { $key ->
        [of] please review this question again; the program writes the digest
        [kept] please restore this file from a backup; the program writes the digest
       *[other] please remove this key; `cert assess` will write it again
    }
fault-bad-address = `{ $found }` is not an address of the web
    .help = an address begins with `https://` or `http://` and has no spaces
fault-unknown-level = there is no level { $found }; expected one of: { $known }
    .help = `cert questionnaire show` describes the levels
fault-not-held-but-ends = the next edition is not held (`held = false`), and has a last day
    .help = please remove `ends`, or `held = false`
fault-certain-without-end = the end of the next edition is certain (`certain = true`), and has no date
    .help = please add `ends = 2027-10-15`, or remove `certain`
fault-ends-before-this = the next edition ends { $ends }, before the end of the one assessed ({ $ended })
    .help = please correct one of these dates
fault-note-needed = the verdict `{ $verdict }` needs a reason
    .help = please add `note = "…"`
fault-already-there = the folder `{ $path }` already holds an application
    .help = please go on with it: `cert assess { $path }`, or name another folder
fault-changed-meanwhile = the file `{ $path }` was changed by someone else meanwhile; nothing in it was overwritten
    .help = please run the same command again: it will start from what the file holds now
fault-no-evidence-file = there is no file `{ $path }`
    .help = please check the path; dropping the file into the window is easiest
fault-newer-version = the answers are to a newer version of the questionnaire: expected `{ $expected }` but found `{ $found }`
    .help = please update the program, or name the newer questionnaire: `--rubric FILE`
fault-question-gone = there is no question `{ $question }` in version `{ $expected }` of the questionnaire
    .help = please remove the table `[answers.{ $question }]` from the file and repeat the command
fault-evidence-too-large = the file `{ $path }` is too large for evidence: expected at most { $limit } MB
    .help = please give the address at which it is published, or a smaller file

fault-terc-length = a TERC code has 7 digits, but { $found ->
        [one] { $found } was given
       *[other] { $found } were given
    }
    .help = the code of a municipality is in the TERYT register, such as `2464011`
fault-terc-digits = a TERC code has digits only
    .help = please write 7 digits, such as `2464011`
fault-terc-voivodeship = there is no voivodeship `{ $found }`: it is an even number from 02 to 32
    .help = please check the first two digits of the TERC code
fault-terc-powiat = there is no powiat `00`: it is a number from 01 to 99
    .help = please check the third and fourth digit of the TERC code
fault-terc-gmina = there is no gmina `00`: it is a number from 01 to 99
    .help = please check the fifth and sixth digit of the TERC code
fault-terc-city = a city with powiat rights (61–99) has a code that ends in `011`
    .help = please check the third to seventh digit of the TERC code
fault-terc-part = this is the code of a part of a gmina (last digit `{ $kind }`), and only a whole gmina can apply
    .help = please give the code of the whole gmina: it ends in 1, 2 or 3
fault-terc-kind = there is no kind of gmina `{ $kind }`
    .help = the last digit is 1 (urban), 2 (rural) or 3 (urban-rural)

## Command line

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
fault-no-command = there is no command `{ $found }`
    .help = { $near ->
        [none] `cert --help` lists the commands
       *[other] did you mean `{ $near }`?
    }
fault-other = { $message }

usage-see-help = More: `cert --help` or `cert COMMAND --help`.
usage-value = option `{ $arg }`: unexpected value `{ $value }`
usage-value-missing = option `{ $arg }` needs a value
usage-unknown = unexpected argument `{ $arg }`
usage-command = there is no command `{ $command }`
usage-too-many = option `{ $arg }` takes no value, but found `{ $value }`
usage-conflict = option `{ $arg }` cannot be combined with `{ $other }`
usage-repeated = option `{ $arg }` can be used only once
usage-missing = missing: { $args }
usage-no-command = a command is missing
usage-utf8 = an argument is not UTF-8
usage-valid = possible values: { $values }

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-globals = Common options
value-options = [OPTIONS]
value-command = COMMAND
value-lang = LANG
value-when = WHEN
value-file = FILE
value-path = PATH
value-date = DATE
value-format = FORMAT
value-basis = BASIS
value-n = N
value-id = ID
value-id-value = ID=VALUE
value-id-what = ID=EVIDENCE
value-id-text = ID=TEXT
value-name = NAME
value-code = CODE
value-what = WHAT
value-stage = STAGE
value-old = OLD
value-new = NEW
value-dir = FOLDER
value-shell = SHELL

cmd-cert =
    The free certificate of a learning participatory budget: a municipality's self-assessment, step by step.
    The program works off-line and sends nothing anywhere.
after-cert =
    To begin: `cert assess`. The result of an application: `cert score FOLDER`.
    Exit codes: 0 yes, 1 could not, 2 wrong command, 3 no, 4 not known yet, 130 stopped (answers are saved).
cmd-assess = Asks the questions, saves every answer and shows the result
after-assess =
    Without a PATH a new folder is made, named after municipality and edition, such as przykladowo-xii-edycja. With the folder of an application the interview goes on at the first open question; with nothing open the result is shown at once.
    --set, --evidence and --note answer without asking:
      cert assess FOLDER --set edycja-oceniona=tak --evidence edycja-oceniona=raport.pdf
      cert assess FOLDER --set grupy=mieszkancy,autorzy,radni,organizacje
      cert assess FOLDER --evidence "grupy=act:resolution 12/2026 @ 2026-03-02 :: p. 3"
cmd-score = Shows the result without asking; of several applications, in one table
after-score =
    Without --target, exit code 0 means that the result was worked out. With --target N: 0 if level N or higher is reached; 4 if it still can be; 3 if not.
cmd-practices = Shows how other cities did it
cmd-questionnaire = Checks, prints and compares questionnaires
cmd-questionnaire-check = Shows every fault of a questionnaire's file at once
cmd-questionnaire-show = Prints the questionnaire as a checklist
cmd-questionnaire-diff = Says what changed between two questionnaires
cmd-completions = Prints completions of commands for a shell
cmd-man = Prints a manual page (man)

arg-lang = Language: pl or en (also CERT_LANG; else the language of the system, else Polish)
arg-color = Colours: auto, always or never
arg-rubric = Another questionnaire than the built-in one; a file practices.toml beside it replaces the built-in practices
arg-as-of = The day on which the program behaves as if it were today (also CERT_AS_OF); such as 2026-11-20 or 20.11.2026
arg-help = This help
arg-version = Version of the program
arg-path = The folder of an application, or its file odpowiedzi.toml
arg-paths = Applications, or folders of applications
arg-from = The last edition's application: its answers are offered for confirmation, one by one
arg-plain = The same interview as numbered lines: for screen readers and pipes
arg-criterion = The criterion to start with, even if answered already (identifiers: cert questionnaire show)
arg-set = An answer without asking, such as edycja-oceniona=yes, grupy=mieszkancy,radni, plan-przyjety=4
arg-evidence = Evidence without asking: an address, a file or act:NAME @ DATE; after “ :: ” a page or place
arg-note = A note on an answer
arg-municipality = The name of the municipality
arg-terc = The TERC code of the municipality (7 digits)
arg-edition = The name of the edition assessed
arg-edition-ended = The day on which that edition ended
arg-next-edition = The name of the next edition
arg-next-ends = The day on which the next edition ends
arg-next-ends-with = What that day marks: results, implementation (its end), other
arg-next-certain = That day is certain and not only planned
arg-next-not-held = There will be no next edition
arg-applied-for = The level that the municipality applies for
arg-filled-by = Who fills the questionnaire in
arg-basis = What counts: claimed, evidenced (default), confirmed (by the foundation)
arg-target = The level in question: the steps to it, and the exit code
arg-accept-version = Counts answers to another version of the questionnaire too, if no answered question changed its meaning
arg-format = Form of the result: table (default), json or markdown
arg-output = The file to write the result to
arg-city = Only practices of this city
arg-stage = Only practices of this stage: tworzenie (creation), zglaszanie (submission), wybor (selection), realizacja (implementation)
arg-question = Only practices that help with this question
arg-file = The file of a questionnaire; without it the built-in one, or that of --rubric
arg-old = The file of the old questionnaire
arg-new = The file of the new questionnaire
arg-answers = A folder of applications: which of them gain or lose a level, and by which question
arg-shell = bash, elvish, fish, powershell or zsh
arg-command = A command, such as score or questionnaire diff; without it the whole program

## Interview

intro =
    Self-assessment: { $title }. { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, after a few facts about the municipality. You can stop at any moment: everything is saved at once.
intro-again = { $name }: { $count } of { $total } answered. Going on.
intro-folder = The answers go to the folder { $folder } on this computer (odpowiedzi.toml, and evidence files to dowody/). Nothing is sent anywhere.
intro-folder-named = A folder will be made here, named after municipality and edition, such as przykladowo-xii-edycja, with the file odpowiedzi.toml and the folder dowody/ for evidence. Nothing is sent anywhere.
intro-keys = Keys: arrows and Enter choose, Esc goes one question back, Ctrl-C stops.
intro-plain = Please type numbers or text, and Enter. The sign < goes one question back, the sign - leaves a line empty, Ctrl-C stops.
folder-made = Made the folder { $folder } with the file { $answers } and the folder { $evidence }/. From now on every answer is saved at once.
stopped-saved =
    Stopped; all answers are saved. To go on:
    {"  "}{ $command }
stopped-review =
    Stopped; all verdicts are saved. To go on:
    {"  "}{ $command }
stopped-nothing =
    Stopped before there was anything to save. To start again:
    {"  "}{ $command }
folder-keeps-name = Changed; the folder keeps the name { $folder }.
criterion-no-questions = The criterion “{ $title }” has no questions with these answers.
kept-found = The folder { $folder } already holds an application: { $name }.
kept-go-on = go on with it
kept-other = give another name of the edition
ask-kept = What now?
nothing-ticked = ! Nothing was ticked: space ticks, Enter goes on. If nothing fits, Esc goes back to the choice that has “none of these”.
questions-skipped = { $count ->
        [one] Passing over { $count } question that does not apply with these answers.
       *[other] Passing over { $count } questions that do not apply with these answers.
    }
criterion-heading = { $title } ({ $count ->
        [one] level
       *[other] levels
    } { $levels })
question-counter = { $number } of { $total }
question-required = required
question-recommended = recommended
convention = Our convention, not the source’s: { $text }
earlier-answer = Answer so far: { $answer }
last-answer = In the last application (please confirm or change it): { $answer }
standing = After this criterion: as claimed { $claimed ->
        [0] no level yet
       *[other] level { $claimed }
    }, with evidence { $evidenced ->
        [0] none yet
       *[other] level { $evidenced }
    }; { $potential ->
        [0] no level is possible any more
       *[other] level { $potential } is possible
    }. Points: { $got } of { $of }.

ask-municipality = Name of the municipality:
ask-edition = Edition assessed, such as XII edycja:
ask-terc = TERC code (7 digits):
ask-ended = When did this edition end?
ask-next = Will there be a next edition?
ask-next-name = Its name:
ask-next-ends = When will it end?
ask-next-ends-with = What does that day mark?
ask-next-certain = Is that day certain?
ask-level = Which level do you apply for?
ask-filled-by = Who fills this in?
ask-answer = Answer:
ask-tick = Please tick:
ask-number = Number:
ask-evidence = Evidence:
ask-reuse = Which evidence?
ask-address = Address of the page:
ask-file = File:
ask-act = Kind and number of the act:
ask-act-date = Date of the act:
ask-place = Page or place:
ask-remove = Which evidence to remove?
ask-note = Note:
described-evidence = evidence: { $text }
described-note = note: { $text }
ask-reason = Why does it not apply?
ask-criterion = Where to?
hint-optional = Enter skips
hint-keep = Enter keeps it
hint-address = you can paste it from the browser
hint-date = such as 20.11.2026; Enter skips
hint-act-date = such as 2.3.2026; without it the act does not count
hint-file = path; you can drop a file here
hint-act = such as zarządzenie 2036.2022
check-needed = A text is needed here.
check-after = That day is before { $day }, when the edition assessed ended.
check-future = That day is still to come ({ $day }), and the edition assessed is one that has ended.
check-number = A whole number from 0 to 1000 is needed here.
check-address = This does not look like an address. It has a point and no spaces, such as https://bip.przykladowo.example/raport.

answer-yes = yes
answer-no = no
answer-unknown = don’t know yet
answer-not-applicable = does not apply
answer-none-of-these = none of these
option-tick = tick on a list
option-number = give a number
option-help = help: how to decide
option-heading = municipality and edition
option-jump = go elsewhere, or finish
option-end = finish and show the result (saved)
next-held = yes
next-not-held = no, it will not be held
next-unknown = not known yet
next-planned = no, it is planned
next-certain = yes, it is certain
level-undecided = we do not know yet
ends-with-results = announcement of results
ends-with-implementation = end of implementation
ends-with-other = something else

evidence-reuse = evidence given before
evidence-address = address of a page
evidence-file = file on this computer
evidence-act = act: resolution, order, contract
evidence-enough = go on ({ $count ->
        [one] { $count } piece of evidence
       *[other] { $count } pieces of evidence
    })
evidence-remove = remove evidence
evidence-later = later (does not count yet)
evidence-missing = evidence is missing, so it does not count yet
evidence-without = no evidence
evidence-attached = The file is in the folder of the application: { $path }.
evidence-of-last = from the last application: { $text }
act-dated = { $name } of { $date }

keys-choose = ↑↓ Enter, Esc back
keys-tick = ↑↓ space Enter, Esc back
keys-line = Esc back
plain-choose = Number and Enter; { $default ->
        [0] {""}
       *[other] Enter alone: { $default };{" "}
    }{ $back } back
plain-tick = Numbers with commas and Enter; 0: none; { $count ->
        [0] {""}
       *[other] Enter alone: those with a star;{" "}
    }{ $back } back
plain-default = Enter alone: { $value }
plain-too-long = ! This line is too long. Please type a shorter one.
plain-wrong = Please type a number from 1 to { $most }.

what-next = The application is in the folder { $folder }.
to-go-on = There are still open questions. To go on: { $command }
to-change = To change an answer, for example: { $command } --criterion { $example }

## The foundation's review

cmd-review = Leads the foundation through the answers: confirms, rejects, asks
after-review = Verdicts go to the file ocena.toml in the folder of the application and are only added: a later one replaces an earlier one, and the history stays.
arg-by = Who reviews; somebody else than the one who filled it in
arg-confirm = Confirms these answers
arg-reject = Rejects an answer and gives the reason
arg-asked = Asks the municipality about an answer
arg-confirm-all = Confirms every answer that has no verdict yet
arg-summary = Prints what to send back to the municipality, and asks nothing
arg-last = The last edition's application: its verdicts are shown
value-id-reason = ID=REASON
ask-verdict = Verdict:
ask-rejection = Reason for rejecting:
ask-question = Question to the municipality:
review-confirm = confirm
review-reject = reject
review-ask = ask the municipality
review-keep = leave it as it is
review-leave = leave for later
evidence-unsound = file missing or altered, does not count
verdict-so-far = verdict so far: { $verdict }
verdict-void = the answer has changed since this verdict, which no longer counts: { $verdict }
verdict-last = in the last application: { $verdict }
verdict-confirmed = confirmed
verdict-rejected = rejected
verdict-question = question
verdict-said = { $is } ({ $by }, { $on })
review-counts = Decided: { $done } of { $all }.
review-rejected-title = Rejected
review-questions-title = Questions to the municipality
review-left-title = Not decided yet
fault-same-person = `{ $name }` filled this questionnaire in, and so cannot review it
    .help = please name another person: `--by "First Last"`
fault-before-last = the day { $on } is before the last entry ({ $last })
    .help = please give a day not before { $last }; a command without `--as-of` takes today
fault-not-for-output = `{ $path }` cannot be replaced by a result: such files hold answers, verdicts and certificates
    .help = please give another name, such as `-o result.txt`
fault-remote-day = the day { $day } is more than five years after today; after such an entry nothing earlier could be entered any more
    .help = please check the year in `--as-of`; if it is right, please add `--force`
fault-certificates-gone = the register lacks { $count ->
        [one] a certificate whose number was given: { $numbers }
       *[other] certificates whose numbers were given: { $numbers }
    } (`{ $path }`)
    .help = please restore the files of the certificates from a backup, or from the history of the repository
fault-certificates-there = there are certificates in `{ $path }`, and no file `register.toml`
    .help = please restore `register.toml` from a backup; a new register needs an empty folder
fault-ruled-twice = one command holds two verdicts on `{ $question }`
    .help = please keep one of them
fault-nothing-to-review = the answer to `{ $question }` needs no verdict: it is not positive, or does not count
    .help = `cert review FOLDER --summary` shows what there is to review

## Comparing applications

cmd-compare = Compares two applications question by question, and claims with verdicts
after-compare =
    OLD and NEW are applications, as a rule of one municipality for two editions. “Rose” and “fell” are settled; “opened” means that it was settled and no longer is.
    Answers to an older version of the questionnaire count as far as they fit; questions that came or changed their meaning since are new.
arg-before = The older application: its folder or its file odpowiedzi.toml
arg-after = The newer application: its folder or its file odpowiedzi.toml
arg-unchanged = Lists criteria and questions that did not change, too
state-open = open
state-unsatisfied = not satisfied
column-question = Question
column-before = Before
column-after = Now
column-way = Change
questions-title = Questions
way-rose = ↑ rose
way-fell = ↓ fell
way-opened = ○ opened
way-other = ~ other
way-same = no change
way-new = + new
way-gone = − gone
compare-level-kept = Level { $level } as before
compare-level-moved = Level { $from } → { $to }
compare-counts = { $rose ->
        [0] no question rose
        [one] { $rose } question rose
       *[other] { $rose } questions rose
    }, { $fell ->
        [0] none fell
       *[other] { $fell } fell
    }, { $opened ->
        [0] none opened
       *[other] { $opened } opened
    }.
compare-same = No change: criteria – { $criteria }, questions – { $questions } (--all lists them).
compare-other-municipality = These are applications of two different municipalities.
compare-turned-round = The first edition ended later than the second; are the applications in the right order?
compare-version = { $edition }: the answers are to version { $answered } of the questionnaire, and compared by version { $used }. Answers to questions that changed their meaning do not count.
compare-two-versions = Each application was scored by its own version of the questionnaire, { $old } and { $new }. Questions that came or changed their meaning are new.
compare-verdicts-title = Claims and verdicts: { $name }
compare-levels = Level: { $levels }.
compare-verdicts = Answers that need a verdict: { $count }{ $count ->
        [0] {""}
       *[other] {" "}({ $said })
    }.
compare-said = { $said ->
        [confirmed] confirmed
        [rejected] rejected
        [question] asked about
        [void] changed after the review
       *[none] without a verdict
    } – { $count }
compare-claimed = the municipality’s answer: { $answer }
compare-void = the answer changed after the review and waits for a new verdict; the old one: { $verdict }

## Validity

full-date = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
cmd-validity = Works out the validity of a certificate from dates alone
after-validity = A certificate is valid through the later of two days: the end of the months since its issue (art. 112 of the Civil Code) and the end of the next edition.
arg-issued = The day of issue (without this option: today)
arg-edition-ends = The day on which the next edition ends (planned, unless --certain is given)
arg-certain = That day is certain
arg-not-held = There will be no next edition
arg-months = The number of months (without this option: that of the questionnaire)
arg-force = Allows an end more than five years after the issue
validity-title = Certificate issued on { $day }
validity-until = Valid to the end of { $until }.
validity-at-least = Valid at least to the end of { $until }.
validity-months = { $months ->
        [one] { $months } month from { $issued } elapses
       *[other] { $months } months from { $issued } elapse
    } with the end of { $end }
validity-edition-unknown = the end of the next edition is not entered
validity-edition-not-held = the next edition will not be held
validity-edition-planned = the next edition ends with { $day } (planned)
validity-edition-certain = the next edition ends with { $day }
validity-why-unknown = After { $end } nobody can tell whether it is still valid, until the end of the next edition is entered.
validity-why-not-held = So the months alone count.
validity-why-planned = The later day decides: the end of the edition. It is planned: if it moves, the validity moves with it, but never before the end of the months. Once that day has passed, somebody has to confirm that the edition has ended; until then nobody can tell whether the certificate is still valid.
validity-why-edition = The later day decides: the end of the edition.
validity-why-months-planned = The later day decides: the end of the months. The end of the edition is planned: should it move past that day, the validity is extended. Once that day has passed and nobody has confirmed the end of the edition, nobody can tell whether the certificate is still valid.
validity-why-months = The later day decides: the end of the months.
fault-ends-before-issue = the next edition ends { $ends }, before the certificate is issued ({ $issued })
    .help = please give a day not before { $issued }; an edition that is not held has none (`--not-held`, in a file `held = false`)
fault-remote-end = the last valid day, { $until }, is more than five years after the issue ({ $issued })
    .help = please check the year; if it is right, please add `--force`

## Register and issuing

fault-person-twice = `{ $name }` has two parts that different people must have
    .help = the one who filled it in, the reviewer and the issuer must be three different people
fault-certain-too-early = the edition is said to have ended on { $ends }, and that day has not come yet
    .help = please enter the date as planned (without `--certain`, in a file `certain = false`); if it is meant so, please add `--force`
fault-bad-certificate-id = `{ $found }` is not the number of a certificate
    .help = a number looks like this: `UBO-2026-0007`; `cert list` shows them all
fault-no-certificate = there is no certificate `{ $id }` in the register
    .help = { $near ->
        [none] `cert list` shows those that there are
       *[other] did you mean: { $near }? `cert list` shows them all
    }
fault-bad-prefix = `{ $found }` cannot stand in front of numbers
    .help = please give 2 to 8 capital letters and digits of ASCII, a letter first, such as `UBO`
fault-other-file-name = this file does not have the name of its certificate: `{ $id }` belongs in the file `{ $expected }`
    .help = if it is a copy, please move it out of the register; if it was renamed, please call it `{ $expected }` again
fault-replaced-twice = `{ $id }` is replaced by `{ $by }` already
    .help = please check `replaces` in both files; a certificate has one successor
fault-replaces-other = `{ $id }` cannot be the one before: it is later, or of another municipality
    .help = please check `replaces`
fault-number-went-back = the last number given is { $last }, and the register has a certificate with number { $highest }
    .help = was an older `register.toml` put back? `cert register repair` mends the number
fault-no-register = there is no register (no file `register.toml`) in `{ $path }`
    .help = `--register DIR` names another one; `cert register init { $quoted }` makes a new one
fault-register-there = there is a register in `{ $path }` already
    .help = `cert list --register { $quoted }` shows what is in it
fault-register-as-file = `{ $path }` is a register, not a certificate
    .help = please give it like this: `cert check --register { $quoted }`
fault-other-year = the number `{ $id }` is of another year than the day of issue ({ $issued })
    .help = please restore this file from a backup
fault-register-busy = somebody else is writing into the register `{ $path }`: { $holder }
    .help = please wait until they are done, and run the command again
fault-kept-damaged = what is kept in `{ $path }` has changed since the issue
    .help = please restore this file or folder from a backup
fault-not-listed = `{ $name }` is not among the people who may act in this register
    .help = listed are: { $known }; the list is in `register.toml`, key `people`
fault-filled-by-needed = the application does not say who filled it in
    .help = please add it: `cert assess { $path } --filled-by "First Last"`
fault-terc-needed = the application has no TERC code of the municipality, and a certificate needs one
    .help = please add it: `cert assess { $path } --terc 1234567`
fault-filled-by-too = `{ $name }` filled this application in, and so can neither review it nor issue a certificate
    .help = three different people fill in, review and issue; please name another person: `--by "First Last"`
fault-reviewed-too = `{ $name }` reviewed this application, and so cannot issue a certificate
    .help = three different people fill in, review and issue; please name another person: `--by "First Last"`
fault-already-held = the municipality holds the certificate `{ $id }` already, { $status ->
        [open] and nobody can tell whether it is still valid after { $until }
       *[other] valid at least until { $until }
    }
    .help = please renew it: `cert renew { $id } { $path } --by "First Last"`
fault-next-edition-over = the next edition in the application ended { $ends }, before the certificate is issued
    .help = please give the edition that is still to end: `cert assess { $path } --next-ends DATE`; if there is none: `cert assess { $path } --next-not-held`
fault-level-not-met = after the foundation's review { $met ->
        [0] no level is met
       *[other] level { $met } is met, not { $level }
    }; level { $level } lacks: { $questions }
    .help = `cert score { $path } --basis confirmed --target { $level }` shows why
fault-lower-level = `{ $id }` has level { $before }, and only level { $level } is met now
    .help = if the certificate is to have the lower level, please add `--level { $level }`
fault-same-application = the certificate `{ $id }` was issued for the application `{ $path }` already
    .help = a renewal needs a new, reviewed application; `cert assess --from { $path }` begins one
fault-other-holder = `{ $id }` is a certificate of { $holder }, and the application is of { $name }
    .help = `cert list` shows the number of the right certificate
fault-revoked-already = the certificate `{ $id }` was revoked
    .help = `cert show { $id }` says when and why; `cert issue` makes a new one
fault-superseded-already = the certificate `{ $id }` has a successor already, `{ $successor }`
    .help = please renew `{ $successor }`; `cert show { $successor }` shows how it stands
fault-successor-revoked = the certificate `{ $id }` has a successor, `{ $successor }`, which was revoked
    .help = please issue a new one: `cert issue { $path } --by "First Last"`
fault-nothing-new = that is known already: nothing would change in the certificate `{ $id }`
    .help = `cert show { $id }` shows what is entered
fault-no-end-yet = the end of the next edition has not been entered yet
    .help = please give the day: `--edition-ends DATE --certain`

fault-confirmation-needed = a yes is needed before writing, and there is no terminal to ask in
    .help = please look at what would be written (`--dry-run`), and run the command again with `--yes`
cmd-issue = Issues a certificate from a reviewed application
after-issue = What the foundation confirmed counts. Shows the whole certificate and asks once. The application is kept in the register in dossiers/, the questionnaire in rubrics/. Exit 3: refused, with the reason.
cmd-renew = Renews a certificate: compares with the last application, and issues the successor
after-renew = An expired certificate can be renewed, a revoked one cannot. A lower level needs --level.
cmd-amend = Adds what became known after a certificate was issued
after-amend = Nothing is changed or removed: every entry has a date, a reason and a name. The validity never becomes shorter than the months since the issue.
cmd-revoke = Revokes a certificate
after-revoke = A revocation cannot be undone; only a new certificate can be issued.
cmd-register = The register of certificates
cmd-register-init = Makes an empty register
cmd-register-repair = Finishes what a crash left, and says what it did
arg-actor = Who does it; where register.toml lists people, one of them
arg-yes = Writes without asking
arg-dry-run = Shows what would be written, and writes nothing
arg-meant = Allows a day that looks like a slip
arg-reviewed = The reviewed application (its folder, or the file of its answers)
arg-awarded = The level (without this: the highest that is met)
arg-renewed = The certificate to renew
arg-amended = The certificate
arg-moved-to = The day on which the next edition ends (planned, unless --certain is given)
arg-marks = What that day marks: results, implementation or other
arg-ended = The edition has ended: on that day, or on the one entered before
arg-cancelled = There is no next edition
arg-new-name = The right name of the municipality
arg-reason = Why
arg-revoked = The certificate
arg-folder = The folder (without this: certificates)
arg-issuer = Who issues certificates (without this: Fundacja Napraw Sobie Miasto)
arg-prefix = What stands in front of numbers (without this: UBO)
arg-address = Where the register is published
arg-contact = Where questions go
arg-people = A person who may act in the register; can be repeated (without this: anyone)
arg-register = The folder of the register (CERT_REGISTER; without them: certificates)
value-prefix = LETTERS
value-text = TEXT
value-url = ADDRESS
option-write = yes, write it
option-do-not-write = no, write nothing
nothing-written = Nothing was written.
ask-issue = Issue this certificate?
ask-amend = Add this to the certificate?
ask-revoke = Revoke this certificate?
draft-title = Certificate { $id } (the number is given when it is written)
draft-holder = { $name } (TERC { $terc })
draft-attested = This attests: { $sentence }
draft-other-level = The application was for level { $asked }; the certificate will be for level { $level }.
draft-edition = edition assessed: { $edition }; points: { $points } of { $of }
draft-filled-by = filled in by: { $name }
draft-reviewers = reviewed by: { $names }
draft-issuer = issued by: { $name }
draft-issued = day of issue: { $day }
renewal-title = In the place of { $id }
renewal-kept = Level { $level } is kept.
renewal-raised = The level rises from { $before } to { $level }.
renewal-lost = The level falls from { $before } to { $level }.
renewal-unknown = The last application is not in the register (dossiers/), so it cannot be told which criteria changed.
criteria-kept = kept: { $titles }
criteria-raised = met now: { $titles }
criteria-lost = lost: { $titles }
renewal-over = The certificate before was valid until { $until } and has expired.
renewal-left = The certificate before is valid until { $until }. It stops counting at once: { $days ->
        [0] no day of it is left
        [one] { $days } day that is left of it is given up
       *[other] { $days } days that are left of it are given up
    }, as the new one counts from the day of issue.
renewal-earlier = The new certificate ends earlier than the one before, by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
events-title = { $id }: { $name }, level { $level }
events-revoke = From that day on the certificate is not valid. This entry cannot be undone.
events-same-end = The last valid day does not change: { $until }.
events-other-end = The last valid day moves from { $before } to { $until }.
event-moved = end of the next edition planned for { $day }
event-certain = next edition ended on { $day }
event-not-held = next edition is not held
event-name = name of the municipality: { $name }
event-revoked = certificate revoked
event-said = { $on }: { $what } ({ $by }: { $reason })
level-numbered = level { $number }
written-title = { $id } written: { $name }, { $level }
written-path = File: { $path }
written-unsigned = Unsigned: the register has no key (`cert key new` makes one).
written-unfinished = Written; the next command that writes into the register moves the files to their places.
written-revoked = The certificate is revoked.
register-made = A register was made: { $path }. Who may act in it stands in register.toml (key people).
repair-nothing = There was nothing to repair.
repair-done = Repaired:
repair-left = The program cannot repair this by itself:
mended-finished = finished the interrupted writing of { $path }
mended-removed = removed { $path }, left unfinished by a program that was stopped
mended-number = the last number given was raised from { $from } to { $to }
left-loose = { $path } belongs to no certificate: an issue was stopped, or the file of the certificate is missing
left-no-certificate = there is no certificate with number { $number }, though it was given: its file was removed
left-no-dossier = { $id }: its application is not in dossiers/; what needs it cannot be told
left-dossier-changed = { $id }: its application has changed since the issue ({ $files }); please restore it from a backup
left-rubric-changed = { $id }: its questionnaire has changed since the issue; please restore it from a backup
left-no-rubric = { $id }: its questionnaire is not in rubrics/

## Certificates

cmd-check = Says whether certificates are valid, and what to do
after-check =
    Without arguments it judges the latest certificate of each municipality that is not revoked. A file from outside the register is judged by itself: whether another took its place is not known then.
    Exit codes: 0 valid, 3 something is not valid, 4 of something nobody can tell, 1 something could not be checked (in the order 1, 3, 4, 0).
    With --format nagios: one line and codes of its own: 0 valid, 1 something ends or nobody can tell, 2 something is not valid, 3 it could not be checked.
cmd-list = Lists the certificates of the register, revoked and superseded ones too
after-list = Conditions combine. A spreadsheet opens the file of --format csv -o certificates.csv (UTF-8, commas).
cmd-show = Shows one certificate: what it is, its validity, what it rests on, its history
after-show = With --as-of it shows what was known on that day: later entries are not there.
cmd-calendar = Writes the days of the certificates as a calendar (iCalendar)
after-calendar = For each municipality's latest certificate: its last valid day, 45 days before that the time to renew, the end of the next edition. A second import changes the same entries and adds none.
arg-certificates = Certificates by number, in capital or small letters, or files; the whole register if none
arg-within = Whether it will be valid for so many days more (without this option: 0, today alone)
arg-holder = Only this municipality: by its name, a past one too, or its TERC code
arg-every = Every certificate, not only each municipality's latest
arg-check-format = The form of the result: table (default), json, markdown or nagios
arg-of-level = Only this level
arg-status = Only this status: revoked, superseded, not-yet-valid, expired, open (uncertain: nobody has entered or confirmed the end of the edition), expiring (ends within the days of --expiring, or else 45), valid
arg-voivodeship = Only this voivodeship: the first two digits of the TERC code, such as 24, or its Polish name, such as śląskie
arg-expiring = Only those that end within so many days
arg-list-format = The form of the result: table (default), json, markdown or csv
arg-shown = The number of a certificate, in capital or small letters
value-id-file = ID|FILE
value-name-terc = NAME|TERC
value-days = DAYS
value-status = STATUS
fault-no-holder = the register has no certificate of the municipality `{ $found }`
    .help = { $near ->
        [none] `cert list` names the municipalities
       *[other] did you mean `{ $near }`?
    }
fault-unknown-voivodeship = there is no voivodeship `{ $found }`
    .help = { $near ->
        [none] possible: { $known }
       *[other] did you mean `{ $near }`? possible: { $known }
    }
voivodeship = { $code ->
        [2] dolnośląskie
        [4] kujawsko-pomorskie
        [6] lubelskie
        [8] lubuskie
        [10] łódzkie
        [12] małopolskie
        [14] mazowieckie
        [16] opolskie
        [18] podkarpackie
        [20] podlaskie
        [22] pomorskie
        [24] śląskie
        [26] świętokrzyskie
        [28] warmińsko-mazurskie
        [30] wielkopolskie
       *[32] zachodniopomorskie
    }
certificate-revoked = revoked
certificate-superseded = superseded
certificate-not-yet-valid = not yet
certificate-expired = expired
certificate-open = uncertain
certificate-expiring = ending
certificate-valid = valid
column-state = Status
column-id = Number
column-until = Valid until
column-days = Days
until-at-least = at least { $day }
until-planned = { $day } (planned)
days-ago = −{ $days }
check-title = Certificates on { $day }
check-title-within = Certificates on { $day } and for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } more
check-nothing = There are no certificates in the register yet, so there is nothing to check. `cert issue` issues the first.
check-summary = { $count ->
        [one] { $count } certificate
       *[other] { $count } certificates
    }: { $parts }.
count-invalid = { $count } not valid
count-open = { $count } uncertain
count-expiring = { $count } ending
count-untold = { $count } valid (nobody can tell for how long)
count-valid = { $count } valid
count-damaged = files that could not be read: { $count }
check-alone = { $id }: judged by the file { $path } alone. Whether another certificate took its place only the register knows.
nothing-signed = Unsigned.
next-title = What to do next
status-unsigned = { $status }, unsigned
count-unsigned = { $count } unsigned
next-signature = { $name }: has no signature, though the register is signed; please look at it and sign:
next-renewal = { $name }: please review a new application and renew the certificate:
next-edition-end = { $name }: please enter when the next edition ends (if it has ended, add --certain):
next-confirmation = { $name }: the planned end of the edition, { $day }, has passed; please confirm it or enter another:
command-renew = cert renew { $id } APPLICATION --by "FULL NAME"
command-end = cert amend { $id } --edition-ends DATE --by "FULL NAME" --reason "WHY"
command-certain = cert amend { $id } --certain --by "FULL NAME" --reason "WHY"
plugin-nothing = no certificates to check
plugin-one = { $name } { $id }: { $status } (until: { $until })
plugin-over = { $name } { $id }: { $status }
plugin-more = and { $count } more
plugin-faults-more = { $first } (and { $count } more)
list-title = Certificates in the register on { $day }: { $count }
list-nothing = There are no such certificates.
others-damaged = Other files of this register are damaged ({ $files }), so the history may have gaps; `cert check` shows what is in them.
show-title = { $id }: { $name }
show-day = { $day }:{" "}
show-facts = What it rests on
show-validity = Validity
show-validity-alone = Validity by its dates alone
show-history = History
show-kept = What was kept
why-revoked = It was revoked on { $day } ({ $by }): { $reason }
why-superseded = { $id }, issued on { $day }, has taken its place.
why-not-yet-valid = It begins on { $day }.
why-expired = It was valid to the end of { $until }.
why-open-unknown = It was valid at least to the end of { $until }; whether it still is depends on the end of the next edition, which is not entered.
why-open-planned = It was valid to the end of { $until }; whether it still is depends on the end of the next edition, which was only planned.
fact-rubric = version { $version } of the questionnaire
fact-issuer = issued by: { $name }, { $day }
fact-signed = signature: good
fact-unsigned = unsigned
fact-next = the next edition, as known at the issue: { $name }
fact-next-marked = the next edition, as known at the issue: { $name }; what marks its end: { $mark }
history-issued = { $day }: { $id } was issued, level { $level }
history-replaced = { $day }: { $id } took its place, level { $level }
history-gone = earlier { $id }, which is not in the register
kept-dossier = the application with its evidence (dossiers/)
kept-rubric = the questionnaire (rubrics/)
kept-sound = as at the issue
kept-absent = it is not here, so it could not be told
kept-damaged = changed since the issue
calendar-name = Certificates: { $issuer }
calendar-renewal = { $name }: time to renew certificate { $id }
calendar-edition = { $name }: end of the edition
calendar-edition-planned = { $name }: planned end of the edition
calendar-last = { $name }: last valid day of certificate { $id }
calendar-last-planned = { $name }: last valid day of certificate { $id } (planned)
calendar-last-at-least = { $name }: certificate { $id } is valid at least through today
calendar-cancelled = { $id }: this no longer applies
calendar-until = { $id }, valid until { $until }

## Signatures

fault-bad-public-key = `{ $found }` is not a public key
    .help = a public key has 56 characters and begins with `RW`; it is in `register.toml`, and where the foundation publishes it
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
fault-key-needed = the register has no key to sign with
    .help = `cert key new` makes one; `--unsigned` writes without a signature
fault-key-in-use = the register has the key { $key }, so nothing can be written into it without a signature
    .help = please leave out `--unsigned`
fault-no-secret-key = the secret key of this register is not here (`{ $path }`)
    .help = please bring this file from the computer on which it was made; if it is lost, `cert key rotate --lost` makes a new one
fault-key-there = the register has a key already, { $key }
    .help = `cert key rotate` makes the next one; the one before stays on the list, and old certificates still verify
fault-bad-signature = the signature of `{ $path }` is bad: { $why ->
        [not-a-signature] it is no signature
        [other-key] another key made it
        [other-comment] it says something else than the file
        [key-not-counted] the key did not count on the day of the signature
        [removed] it was removed
       *[wrong] the file or the signature was changed
    }
    .help = `cert verify` shows what does not match; if the change was meant, `cert register sign` signs it
fault-list-differs = `{ $path }`: { $what ->
        [added] this file is not on the signed list
        [removed] this file is on the signed list, and not in the register
       *[changed] this file is not as on the signed list
    }
    .help = if the change was meant, `cert register sign` signs it; if not, please restore the file from a backup
cmd-key = The keys by which the register is signed
cmd-key-new = Makes the first key of the register
cmd-key-rotate = Makes the next key; the one before signs no more, and old signatures stay good
after-key-new = The secret key is made outside the register, in your configuration folder, protected by a password. The public key goes into register.toml.
cmd-register-sign = Signs what is not signed
after-register-sign = Shows what is missing and what changed since the last signature, and asks once.
cmd-verify = Verifies a certificate or a register step by step: signature, key, list of files, dates
after-verify = Exit codes: 0 all is as it should be, 3 something is not, 4 something cannot be told. A print as PDF is verified by the certificate inside it: without one, or with several, the code is 3; a PDF that cannot be read, 1. The program minisign verifies the same signatures.
arg-unsigned = Writes without a signature, in a register that has no key
arg-lost = The key before is lost and cannot vouch for the new one: it will be the first, and certificates have to be signed again (cert register sign)
arg-password-fd = The number of an open file descriptor from which the password is read (or a file in CERT_KEY_PASSWORD_FILE)
arg-verified = The number of a certificate, a file of one (its print as PDF, too), or the folder of a register (without this: the whole register)
arg-public-key = The public key that you trust, or a file of it; counts instead of the keys of the register
arg-at-least-serial = A register with a lower serial is an old one
value-id-file-dir = ID|FILE|DIR
value-key = KEY
ask-password = Password of the key:
ask-new-password = New password of the key:
ask-password-again = The same password again:
ask-sign = Sign this?
key-made = Keys of the register
key-in-use = { $key }, from { $from }
key-retired = { $key }, from { $from } until { $until }
key-secret = The secret key is in { $path }. Please make a backup of it, and keep the password; please publish the public key.
key-unsigned = { $count ->
        [one] { $count } certificate is not signed yet; `cert register sign` signs it.
       *[other] { $count } certificates are not signed yet; `cert register sign` signs them.
    }
sign-title = To be signed
sign-doubts = Changed since the last signature (please look at it before you sign it):
sign-nothing = Everything is signed.
sign-done = { $count ->
        [0] The list of the register’s files is signed (serial { $serial }).
        [one] { $count } certificate and the list of the register’s files are signed (serial { $serial }).
       *[other] { $count } certificates and the list of the register’s files are signed (serial { $serial }).
    }
verify-title = { $what }, on { $day }
verify-good = Everything is as it should be.
verify-bad = Something is not as it should be; this is not to be trusted.
verify-unknown = Not everything can be told.
proof-file = { $found ->
        [good] file: can be read ({ $about })
       *[other] { $about ->
            [attachment] file: there is not one certificate in it
           *[other] file: damaged
        }
    }
proof-signature = { $found ->
        [good] signature: good ({ $about })
       *[other] signature: there is none, or no key to verify it with ({ $about }); `--public-key` takes the one you trust
    }
proof-key = { $found ->
        [good] key: { $about }
        [absent] the key { $about } is named by the register itself; please compare it with the one that the foundation publishes, or give that one: `--public-key`
       *[other] key: whose, cannot be told
    }
proof-dossier = { $found ->
        [good] application: as it was at the issue
        [bad] application: changed ({ $about })
       *[other] application: not here; it is personal data that the foundation keeps
    }
proof-list = { $found ->
        [good] register: as its signed list says (key { $about })
        [bad] register: not as its signed list says ({ $about })
       *[other] register: there is no signed list
    }
proof-serial = { $found ->
        [good] serial of the register: { $about }
       *[other] the serial of the register went back ({ $about }): it is an old one
    }
proof-dates = { $found ->
        [good] dates: valid, last day { $about }
        [unknown] dates: after { $about } nobody can tell without the end of the next edition
       *[other] dates: not valid; last day { $about }
    }
proof-standing = { $found ->
        [good] neither revoked nor replaced
        [unknown] whether it was revoked or replaced cannot be told from the file alone; the register says it
       *[other] { $about ->
            [superseded] was replaced
           *[other] was revoked
        }
    }

## On paper and on screen

fault-bad-template = the template cannot be used: { $problem ->
        [syntax] it breaks a rule of its language ({ $detail })
        [undefined] there is no such value
        [unknown] there is no such function or filter ({ $detail })
        [endless] it does not end
        [long] too much text comes of it
        [large] the file is too large; a template has up to 256 kB
        [file] this is not a regular file
        [construct] templates of letters do not have this: `{ $detail }`
        [empty] nothing comes of it
        [body] nothing comes of it besides the subject
        [subject] there is no subject in the first line
       *[other] this cannot be done ({ $detail })
    }
    .help = what a template may hold is in certificates/templates/README.md of the project; without a file of your own the built-in template is used

### Printing a certificate

fault-cannot-print = the document cannot be printed with these fonts ({ $error })
    .help = remove `[fonts]` from the file `theme.toml`, or name other fonts
fault-bad-color = expected a colour such as `"#1F4E8C"`, found `{ $found }`
    .help = a colour is `#` and six hexadecimal digits: red, green, blue
fault-pale-color = the colour `{ $found }` is too light: its contrast with white is { $contrast }, and must be at least 4.5
    .help = take a darker shade; white letters on this colour must be readable
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

cmd-print = Prints a certificate: one A4 page as PDF (with the certificate and its signature inside) or HTML
after-print = Without -o a file named after the certificate is written, such as ubo-2026-0007.pdf; -o - writes to standard output. The file theme.toml in the register changes the look.
arg-printed = The number of a certificate, in capital or small letters
arg-print-format = The format: pdf (the default), html
arg-printed-to = The file to write to (without it: the certificate's number with the end of the format)
long-date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
print-name = Certificate { $id } – { $holder }
print-title = Certificate
print-opening = This certificate is awarded to
print-level = Level
print-edition = Edition assessed
print-issued = Issued
print-until = Valid to the end of
print-until-at-least = Valid at least to the end of
print-rule-unknown = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue, or to the end of the next edition of the participatory budget if that lasts longer. Its end was not known yet.
print-rule-not-held = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue; the next edition is not held.
print-rule-edition = The certificate is valid to the end of the next edition of the participatory budget, which lasts longer than { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue.
print-rule-planned = The certificate is valid to the end of the next edition of the participatory budget (a planned day), which lasts longer than { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue.
print-rule-months = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue, as the next edition of the participatory budget does not last longer.
print-rule-months-planned = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue, or to the end of the next edition of the participatory budget if that, planned to end on { $day }, lasts longer.
print-logo = Logo: { $issuer }
print-code = QR code to check the certificate: number { $id }
print-code-key = public key { $key }
print-code-address = register { $address }
print-check = Is it genuine? The code leads to the register; cert verify checks the PDF file.
print-check-key = Is it genuine? The code holds number and key; cert verify checks the PDF file.
print-check-number = Is it valid? Ask the issuer about the number.
print-check-unsigned = Is it valid? The code leads to the register.
print-free = The certificate is free of charge at every level. No fee was taken for it.
print-signature = signature of the issuer
fault-rubric-gone = the questionnaire by which `{ $id }` was issued is not there, and it says what the level means
    .help = restore the folder `rubrics/` of the register `{ $path }` from a backup
fault-level-gone = the certificate `{ $id }` is of level { $level }, which its questionnaire does not have
    .help = what was kept with the certificate is shown by `cert show { $id }`
fault-not-signed = the certificate `{ $id }` is not signed, and this register signs its certificates
    .help = sign it: `cert register sign`
print-unsigned = Without a signature: the register has no key, so nobody can check whether the print is genuine (`cert key new` makes a key).
print-not-valid = Note: today the certificate { $id } is “{ $status }”. The print shows what was issued, and until when.

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
proof-register = { $found ->
        [good] register: the same certificate stands there
        [absent] the register knows more: something was entered after this print, last on { $about }
        [bad] register: another text stands there under this number
       *[other] { $about ->
            [older] this print knows more than this register, which is an older copy
           *[other] the register’s own file of this certificate cannot be relied on
        }
    }
verify-attached = The attached certificate says
verify-compare = What can be read on the page itself was not verified: anybody can attach a genuine certificate to another page. The page should show the same as the list above.
attached-id = number: { $id }
attached-edition = edition assessed: { $edition }
attached-issued = issued: { $day }
attached-until = last valid day: { $day }

### The report

cmd-report = Writes the result as one HTML page, for the desk and to print
after-report = The page holds everything: it asks nothing of the network. Without -o it goes to standard output. The result is not a certificate: only the foundation awards one. Exit codes are those of cert score.
arg-reported = The application: its folder or the file odpowiedzi.toml
arg-with-names = With the names of who filled it in and reviewed it, too (without it they are left out)

report-title = { $municipality }, { $edition } – result
report-kicker = { $scheme } · { $basis ->
        [confirmed] result of the foundation’s review
       *[other] result of a self-assessment
    }
report-ended = { $edition }, ended { $day }
report-skip = Skip to the content
report-nav = On this page
report-level = Level
report-no-level = No level is met yet
report-next-title = What next
report-next-more = and { $count ->
        [one] { $count } more question
       *[other] { $count } more questions
    }
report-all-steps = All steps, and how other cities did it
report-steps-alone = All steps
report-next-apply = The next step: send the application to the foundation.
report-reviewed = The foundation has reviewed { $have } of the { $need } answers that need it; by its review: { $level }.
report-next-met = Nothing is missing for level { $level }.
report-next-none = This is the highest level.
report-made = Made on
report-basis = Basis
report-other-bases = On the other bases
report-questionnaire = Questionnaire
report-questionnaire-named = { $title }, version { $version } ({ $source })
report-filled-by = Filled in by
report-reviewers = Reviewed by
report-points = Points
report-without-names = This page does not say who filled in or reviewed the application; notes and evidence are shown as they were written.
report-chart-title = Criteria at the stages of the participatory budget
report-chart-counts = Met: { $met } of { $all }. Open: { $open }. Not met: { $unmet }.
report-chart-table = The same as a table
report-whole = the whole process
report-levels = { $count ->
        [one] level { $levels }
       *[other] levels { $levels }
    }
report-missing-title = The levels, and what each lacks
report-nothing-missing = Nothing is missing at any level.
report-unmet-title = Not satisfied
report-criteria-title = Criteria and evidence
report-criteria-all = All criteria
report-column-stage = Stage
report-column-answer = Answer
report-required = required
report-recommended = recommended
report-note = Note of the municipality: { $note }
report-verdict = The foundation: { $verdict }
report-no-evidence = none
report-file-sound = file unchanged since it was recorded
report-file-unrecorded = no digest of the file is recorded yet
report-file-damaged = the file has changed since it was recorded, and does not count
report-file-missing = the file is missing, and does not count
report-act-undated = an act without a date, which does not count
report-practices-see = How others did it:
report-practices-title = How others did it
report-apply-title = Applying to the foundation
because-foundation-unnamed = { $because } ({ $on }): { $note }
notice-rejected-unnamed = { $question }: the foundation rejected this answer ({ $on }): { $note }
notice-asked-unnamed = { $question }: the foundation asks ({ $on }): { $note }
verdict-said-unnamed = { $is } ({ $on })

### The badge

cmd-badge = Draws the badge of a certificate for a web page (SVG)
after-badge = The badge says until when the certificate is valid, not that it is: a picture on a page does not know the day. Without -o it goes to standard output; the snippets expect the file to be named after the certificate, such as ubo-2026-0007.svg.
arg-badged = The number of a certificate, in capital or small letters
arg-markdown = The snippet to paste in Markdown instead of the badge
arg-html = The snippet to paste in HTML instead of the badge
fault-no-badge = there is no badge of `{ $id }`: { $why ->
        [revoked] it was revoked
        [superseded] another certificate has taken its place
        [not-yet-valid] it counts only from { $from }
        [expired] it ended on { $until }
        [unsigned] it is not signed, so nobody can tell whether it is genuine
       *[open] its months ended on { $until }, and whether it lasts longer nobody can tell without the end of the next edition
    }
    .help = { $why ->
        [revoked] `cert show { $id }` says when and why; please take its badge off the page, too
        [superseded] here is the badge of the later one: `cert badge { $successor }`
        [not-yet-valid] please run the command again on that day
        [expired] after the next edition: `cert renew { $id } PATH --by NAME`
        [unsigned] please sign it first: `cert register sign`
       *[open] please enter the end: `cert amend { $id } --edition-ends DATE --by NAME --reason TEXT`
    }
badge-scheme = Learning participatory budget
badge-certificate = CERTIFICATE
badge-level = LEVEL
badge-until = until
badge-until-at-least = at least until
badge-until-planned = as planned until
badge-title = { $scheme }: { $name }, level { $level }, { $edition }, { $until }. Certificate { $id }, { $issuer }

### Letters

cmd-letter = Writes a letter about a certificate or an application
after-letter = About a certificate: issued, expiring, lost (it has ended), revoked. About an application: questions, refused (no level), lower (a lower level). Your own templates: the folder templates/ in the register.
arg-about = The number of a certificate, or an application (its folder or the file odpowiedzi.toml)
arg-kind = What the letter is for: issued, expiring, lost, revoked, questions, refused, lower
arg-letter-format = The format: text (the default), html
value-id-path = ID|PATH
value-kind = KIND
fault-other-letter = the letter `{ $kind }` would not be true: the certificate `{ $id }` { $status ->
        [revoked] was revoked
        [superseded] has a successor
        [not-yet-valid] is not valid yet
        [expired] is no longer valid
        [open] is in doubt: the end of the next edition is not entered or not confirmed
       *[other] is valid
    }
    .help = { $status ->
        [not-yet-valid] there is no letter about this certificate yet; `{ $command }` shows what it is
       *[other] the right letter is written by `{ $command }`
    }
fault-letter-unsigned = the certificate `{ $id }` has no signature, and this register signs its certificates
    .help = please sign it first: `cert register sign{ $options }`
fault-letter-needs-id = the letter `{ $kind }` is about a certificate, and `{ $found }` is not the number of one
    .help = please give the number: `cert letter UBO-2026-0007 --kind { $kind }{ $options }`; `cert list{ $options }` shows the numbers
fault-letter-needs-path = the letter `{ $kind }` is about an application, and `{ $found }` is the number of a certificate
    .help = please give the folder of the application: `cert letter DIR --kind { $kind }{ $options }`
fault-nothing-asked = the review of the application `{ $path }` has no questions to the municipality
    .help = `cert review { $path } --summary{ $options }` shows the review
fault-review-unfinished = the review of the application `{ $path }` is not finished, so there is no result yet: answers without a verdict: { $waiting }, with a question to the municipality: { $asked }
    .help = { $waiting ->
        [0] the questions to the municipality are written by `cert letter { $path } --kind questions{ $options }`
       *[other] `cert review { $path } --by "First Last"{ $options }` goes on with the review
    }
fault-level-reached = the letter `{ $kind }` would not be true: after the review, level { $level } is met, which is not lower than the one asked for
    .help = `cert issue { $path } --by "First Last"{ $options }` issues the certificate, and `cert letter ID --kind issued{ $options }` writes the letter about it
fault-other-refusal = the letter `{ $kind }` would not be true: after the review, { $level ->
        [0] no level is met
       *[other] level { $level } is met, which is lower than the one asked for
    }
    .help = the right letter is written by `{ $command }`
note-template-unused = A template of a name that the program does not know is not used: { $names }
note-letter-no-contact = There is no `contact` in register.toml, so the letter does not say how to reach you.
note-letter-spoiled = The result depends on evidence files that are missing or have changed since they were saved: { $files }. Before the letter goes out, please check that they were not lost or damaged on your side.
letter-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
letter-in-days = { $days ->
        [0] today
        [one] in { $days } day
       *[other] in { $days } days
    }
letter-municipality = the municipality of { $name }
letter-signature = signature
letter-register = Register of certificates
letter-free = The certificate is free of charge at every level, and no fees of any kind come with it.
letter-rule = The validity { $when ->
        [past] depended
       *[now] depends
    } on two days: { $months }; { $edition }. { $why }
letter-rule-months = the period of { $span } from { $issued } { $when ->
        [past] ended
       *[now] ends
    } on { $end }
letter-rule-span = { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
letter-rule-unknown = we do not know the end of the next edition
letter-rule-not-held = { $when ->
        [past] the next edition was not held
       *[now] the next edition will not be held
    }
letter-rule-planned = the next edition { $when ->
        [past] was planned
       *[now] is planned
    } to end on { $day }
letter-rule-certain = the next edition { $when ->
        [past] ended
       *[now] ends
    } on { $day }
letter-rule-why-unknown = After { $end } nobody will be able to tell whether the certificate is still valid, until we know the end of the next edition.
letter-rule-why-not-held = So the end of the { $span } { $when ->
        [past] counted
       *[now] counts
    }.
letter-rule-why-same = Both days are the same.
letter-rule-why-months = The later day { $when ->
        [past] decided
       *[now] decides
    }: the end of the { $span }.
letter-rule-why-edition = The later day { $when ->
        [past] decided
       *[now] decides
    }: the end of the edition.
letter-rule-if-edition-moves = It is planned: if it moves, the validity moves with it, but never before the end of the { $span }. Once that day has passed, somebody has to confirm that the edition has ended; until then nobody can tell whether the certificate is still valid.
letter-rule-if-edition-passes = Should the planned end of the edition move past that day, the validity is extended. Once that day has passed and nobody has confirmed the end of the edition, nobody can tell whether the certificate is still valid.
letter-why-rejected = We could not confirm this answer: { $note }
letter-why-no-evidence = No evidence was given.
letter-why-evidence = The evidence given does not count: { $faults }.
letter-unsound = { $kind ->
        [damaged] the file { $name } is not the one recorded in the application
        [missing] the file { $name } is not in the application
       *[undated] the act “{ $name }” has no date
    }
letter-why-condition = The requirement depends on the answer to another question: { $question }
letter-why-answer = The answer is: { $claim }. Needed: { $needed }.
letter-why-no-reason = The answer “does not apply” needs a reason, and there is none.
letter-why-no-answer = This question has not been answered yet.
letter-why-review = The answer has not been confirmed yet.
letter-why-others = Other requirements depend on this answer.
letter-do-answer = answer this question – { $goal }
letter-do-improve = improve matters, and with them the answer – { $goal }
letter-do-evidence = attach evidence
letter-do-repair = { $kind ->
        [undated] give the date of the act “{ $name }”
       *[file] send the file { $name } once more
    }
letter-do-rejected = put right what we name above, and submit this answer to us again
letter-do-review = send us the answer to be confirmed

## Result

level-named = level { $number } – { $name }
level-none-possible = with these answers no level is possible
level-none = no level is met yet
basis-claimed = answers of the municipality (claims)
basis-evidenced = answers of the municipality with evidence
basis-confirmed = answers confirmed by the foundation
stage-creation = creation of projects
stage-submission = submission of projects
stage-selection = selection of projects
stage-implementation = implementation of projects
status-met = met
status-open = open
status-unmet = not met
column-level = Level
column-verdict = Verdict
column-why = Why
column-points = Points
column-criterion = Criterion
column-levels = Levels
column-municipality = Municipality
column-edition = Edition
column-potential = Potential
column-applied-for = Applied for
column-evidence = Evidence
column-reviewed = Reviewed
levels-title = Levels
criteria-title = Criteria
points-of = { $got } of { $of }
points-bar = { $got } of { $of } points ({ $percent }%); points tell of quality and do not decide the level
result-level = Result:{" "}
result-potential = Once the open questions are answered, { $level } is possible.
result-basis = Basis: { $basis }.
result-other-bases = On the other bases: { $others }.
other-claimed = claims alone – { $level }
other-evidenced = with evidence – { $level }
other-confirmed = confirmed by the foundation – { $level }
result-version = The answers are to version { $answered } of the questionnaire, and the result was worked out by version { $used }.
result-self = { $basis ->
        [confirmed] This is the result of the foundation’s review, and not a certificate yet.
       *[other] This is a self-assessment, not a certificate: only the foundation awards the certificate.
    }
result-skipped = Level { $level } is met and level { $lower } is not: each level has requirements of its own, and the highest met counts. Missing for level { $lower }: { $lacking }.
why-met = all requirements are met
why-missing = { $count ->
        [one] { $count } required question not satisfied
       *[other] { $count } required questions not satisfied
    } ({ $criteria })
why-open = { $count ->
        [one] { $count } required question open
       *[other] { $count } required questions open
    } ({ $criteria })
result-missing = What is missing
result-open = Open questions
notices-title = Notices
notice-missing = { $question }: the evidence file { $file } is missing; this evidence does not count
notice-damaged = { $question }: the evidence file { $file } has changed since it was saved; this evidence does not count
notice-rejected = { $question }: the foundation rejected this answer ({ $by }, { $on }): { $note }
notice-asked = { $question }: the foundation asks ({ $by }, { $on }): { $note }
notice-void = { $question }: the answer changed after the review; that verdict does not count
notice-gone = { $question }: this question is no longer in the questionnaire; the answer does not count
because-satisfied = satisfied
because-not-applicable = does not apply
because-open-answer = no answer
because-open-condition = depends on the answer to { $question }, which is not there yet
because-evidence = no evidence that can be relied on
because-review = waits for the foundation’s confirmation
because-asked = the foundation asks
because-rejected = the foundation rejected this answer
because-foundation = { $because } ({ $by }, { $on }): { $note }
because-answer = the answer does not meet the requirement
because-condition = required, and out of reach with the present answer to { $question }
goal-yes = “yes” is needed
goal-one = needed: { $choices }
goal-number = at least { $least } needed{ $short ->
        [0] {""}
       *[other] {" "}({ $short } missing)
    }
goal-many = at least { $least } of { $of } needed{ $short ->
        [0] {""}
       *[other] {" "}({ $short } missing)
    }
goal-any-of = , among them { $choices }
passes-yes = “yes” needed
passes-one = needed: { $choices }
passes-many = at least { $least } of { $of }
passes-number = at least { $least }
steps-title = To level { $level }: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
step-answer = please answer; { $goal }
step-improve = please improve matters and the answer; { $goal }
step-evidence = please attach evidence
step-review = the foundation’s confirmation is needed
step-asked = please answer the foundation’s question: { $note }
step-rejected = please put right what the foundation named, and submit the answer to it again
practice-named = { $city } – { $title }
practices-lead = How others did it: { $named }
summary-basis = Basis: { $basis }. { $code ->
        [confirmed] This is the result of the foundation’s review, and not a certificate yet.
       *[other] This is a self-assessment, not a certificate.
    }

## Questionnaire and practices

builtin-rubric = the built-in questionnaire
check-good = { $name }, version { $version }, is correct: { $levels ->
        [one] { $levels } level
       *[other] { $levels } levels
    }, { $criteria ->
        [one] { $criteria } criterion
       *[other] { $criteria } criteria
    }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
checklist-lead = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }. Source: { $source }. Every “yes” needs evidence, and “don’t know yet” is not the same as “no”.
checklist-criterion = { $title } ({ $count ->
        [one] level
       *[other] levels
    } { $levels })
evidence-required = evidence required
evidence-welcome = evidence welcome
evidence-none = no evidence
only-if = Applies depending on the answer to: { $question } ({ $id })
practices-title = { $count ->
        [one] { $count } practice of other cities
       *[other] { $count } practices of other cities
    }
practice-who = Who
practice-when = When
practice-stages = Stages
practice-groups = Who took part
practice-numbers = Numbers
practice-outcome = Outcome
practice-questions = Helps with the questions
practice-source = Source

diff-title = What changed between { $from } and { $to }
diff-same-version = The version is the same; after a change please raise `version`, because applications know a questionnaire by its version.
diff-none = Nothing changed.
diff-scheme = The questionnaire as a whole
diff-criterion = Criterion: { $title } ({ $id })
diff-question = Question: { $text } ({ $id })
diff-added = is new
diff-removed = was removed; answers given to it do not count
diff-wording = the wording changed, the meaning is the same
diff-stage = concerns the stage { $to } now (before: { $from })
diff-order = the order of the questions changed
diff-source = another source: { $to } (before: { $from })
diff-meaning = the meaning changed; it must be answered again
diff-moved = belongs to the criterion { $to } now (before: { $from })
diff-required = is required now (before: recommended)
diff-recommended = is recommended now (before: required)
diff-kind = another kind of answer: { $to ->
        [yes-no] yes or no
        [one] one of several
        [many] several of a list
        [number] a number
       *[other] { $to }
    } (before: { $from ->
        [yes-no] yes or no
        [one] one of several
        [many] several of a list
        [number] a number
       *[other] { $from }
    })
diff-threshold = another threshold: { $to } (before: { $from })
diff-choices = other choices: { $to } (before: { $from })
diff-passes = other choices pass: { $to } (before: { $from })
diff-evidence = another need of evidence: { $to ->
        [required] required
        [welcome] welcome
        [none] none
       *[other] { $to }
    } (before: { $from ->
        [required] required
        [welcome] welcome
        [none] none
       *[other] { $from }
    })
diff-condition = another condition: { $to } (before: { $from })
diff-not-applicable-now = “does not apply” can be answered now
diff-not-applicable-no-more = “does not apply” can no longer be answered
diff-convention = the convention changed (a rule that is not the source’s)
diff-criteria = other criteria: { $to } (before: { $from })
diff-cumulative-now = levels nest now: a higher one asks for those below
diff-cumulative-no-more = levels no longer nest: each has requirements of its own
diff-months = a certificate is valid for at least { $to } months (before: { $from })
diff-nothing = none
diff-effects = Applications whose level changes: { $count }
diff-loses = { $name }: loses, level { $from } → { $to }
diff-gains = { $name }: gains, level { $from } → { $to }
