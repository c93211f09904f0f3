# Letters

fault-bad-template = the template cannot be used: { $problem ->
        [syntax] syntax error ({ $detail })
        [undefined] it uses a value that does not exist
        [unknown] it uses a function or filter that does not exist ({ $detail })
        [endless] it never ends
        [long] it produces too much text
        [large] the file is too large; a template may have up to 256 kB
        [file] it is not a regular file
        [construct] letter templates do not support `{ $detail }`
        [empty] it produces no text
        [body] it produces no text besides the subject
        [subject] its first line is not a subject
       *[other] this cannot be done ({ $detail })
    }
    .help = certificates/templates/README.md in the project describes templates; without a file of your own, the built-in template is used
fault-other-letter = the letter `{ $kind }` would not be true: the certificate `{ $id }` { $status ->
        [revoked] has been revoked
        [superseded] has a successor
        [not-yet-valid] is not valid yet
        [expired] is no longer valid
        [open] is in doubt: the end of the next edition has not been entered or confirmed
       *[other] is valid
    }
    .help = { $status ->
        [not-yet-valid] there is no letter for such a certificate; `{ $command }` shows its status
       *[other] `{ $command }` writes the right letter
    }
fault-letter-unsigned = the certificate `{ $id }` has no signature, and this register signs its certificates
    .help = please sign it first: `{ $command }`
fault-nothing-asked = the review of the application `{ $path }` has no questions to the municipality
    .help = `{ $command }` shows the review
fault-review-unfinished = the review of the application `{ $path }` is not finished, so there is no result yet; answers without a verdict: { $waiting }, with a question to the municipality: { $asked }
    .help = { $waiting ->
        [0] `{ $command }` writes the questions to the municipality
       *[other] `{ $command }` continues the review
    }
fault-level-reached = the letter `{ $kind }` would not be true: after the review, level { $level } is met, which is not lower than the one asked for
    .help = `{ $issue }` issues the certificate, and `{ $letter }` writes the letter about it
fault-other-refusal = the letter `{ $kind }` would not be true: after the review, { $level ->
        [0] no level is met
       *[other] level { $level } is met, which is lower than the one asked for
    }
    .help = `{ $command }` writes the right letter
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
letter-municipality = { $kind ->
        [city] the city of
       *[gmina] the municipality of
    } { $name }
letter-signature = signature
letter-register = Register of certificates
letter-free = The certificate is free of charge at every level, and there are no fees of any kind.
letter-rule = Its validity { $when ->
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
letter-rule-why-unknown = Until we know the end of the next edition, nobody will be able to tell whether the certificate is still valid after { $end }.
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
letter-why-condition = The requirement depends on the answer to another question: { $question }
letter-why-answer = The answer is: { $claim }. Needed: { $needed }.
letter-why-no-reason = The answer “does not apply” needs a reason, and none was given.
letter-why-partly = Known so far: { $claim }.
letter-why-no-answer = This question has not been answered yet.
letter-why-review = The answer has not been confirmed yet.
letter-why-others = Other requirements depend on this answer.
letter-do-answer = answer this question – { $goal }
letter-do-improve = improve your practice, and then the answer – { $goal }
letter-do-rejected = put right what we name above, and submit this answer to us again
letter-do-review = send us the answer for confirmation
