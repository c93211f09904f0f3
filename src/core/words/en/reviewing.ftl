# The foundation's review

fault-note-needed = the verdict `{ $verdict }` needs a reason
    .help = please add `note = "…"`
verdict-void = the answer has changed since this verdict, which no longer counts: { $verdict }
verdict-confirmed = confirmed
verdict-rejected = rejected
verdict-question = question
verdict-said = { $is } ({ $by }, { $on })
review-counts = Decided: { $done } of { $all }.
review-rejected-title = Rejected
review-questions-title = Questions to the municipality
review-unsound-title = Evidence that does not count
review-left-title = Not decided yet
fault-same-person = `{ $name }` filled in this questionnaire, so they cannot review it
    .help = please name another person: `--by "First Last"`
fault-before-last = the day { $on } is before the last entry ({ $last })
    .help = please give { $last } or a later day; without `--as-of`, a command takes today
fault-remote-day-entered = { $on } is after the year 2200
    .help = please check the year; if none of you wrote it, please restore the file from a backup
fault-nothing-to-review = the answer to `{ $question }` needs no verdict: it is not positive, or does not count
    .help = `cert review FOLDER --summary` shows what needs review
fault-evidence-unsound = `{ $question }`: the evidence given is missing, altered or too large: { $files }
    .help = what nobody has seen cannot be confirmed; please ask the municipality: `--ask "{ $question }=…"`
fault-edition-to-come = the edition assessed does not end until { $ended }
    .help = please ask the municipality; if that day is right, please add `--force --reason "…"`
fault-act-to-come = `{ $question }`: the evidence “{ $act }” is dated { $date }, which is in the future
    .help = please ask the municipality; if that day is right, please add `--force --reason "…"`
fault-filled-to-come = the application was filled in on { $filled }, which is in the future
    .help = please ask the municipality; if that day is right, please add `--force --reason "…"`
fault-filled-before-end = the application was filled in on { $filled }, before the end of the edition assessed ({ $ended })
    .help = please ask the municipality; if that day is right, please add `--force --reason "…"`
verdict-said-unnamed = { $is } ({ $on })
