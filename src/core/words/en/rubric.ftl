# Questionnaire and practices

fault-bad-period = `{ $found }` is not a year, month or day
    .help = please write for example `2013`, `2013-10` or `2013-10-01`
fault-bad-decimal = `{ $found }` is not a number
    .help = please use digits and at most one decimal point, such as `229647.42`
fault-duplicate-id = the identifier `{ $id }` is repeated
    .help = please choose another; identifiers are never reused
fault-duplicate-level = level { $number } is already described above
    .help = please choose another number
fault-unknown-id = there is no { $what ->
        [criterion] criterion
        [question] question
       *[choice] choice
    } `{ $id }`
    .help = { $near ->
        [none] { $what ->
            [answer] please write one of: { $known }, or `nie-wiem`
            [choice] please write one of: { $known }
           *[other] please check the identifiers: `cert questionnaire show`
        }
       *[other] did you mean `{ $near }`?
    }
fault-key-not-for-kind = a question of kind `{ $kind }` has no key `{ $key }`
    .help = please remove this key, or change `kind`
fault-threshold-unreachable = the threshold cannot be reached: `at_least = { $at_least }`, but there { $choices ->
        [one] is { $choices } choice
       *[other] are { $choices } choices
    }
    .help = please lower `at_least` to at most { $choices }, or add choices
fault-threshold-idle = a threshold of 0 is reached by every answer
    .help = please write `at_least = 1` or more
fault-reserved-choice = `{ $id }` is a word reserved for answers
    .help = please give the choice an identifier other than `tak`, `nie`, `nie-wiem`, `nie-dotyczy`
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
fault-condition-negative = the condition requires the answer `{ $choice }`, which does not pass its question
    .help = please give an answer that passes; otherwise a better answer could lower the level
fault-within-without-evidence = `within_months` in a question that needs no evidence
    .help = please write `evidence = "required"`, or remove this key
fault-contradiction-of-one = a contradiction is between two different questions, and `{ $question }` is named twice
    .help = please give another question in `and`
fault-condition-cycle = the conditions form a cycle: { $path }
    .help = please remove one of these `only_if` conditions
fault-idle-criterion = the criterion `{ $id }` belongs to no level
    .help = please add it to the `criteria` of a level, or remove it
fault-hollow-criterion = the criterion `{ $id }` has no required question that applies to every municipality
    .help = please add a question with `required = true` and `not_applicable = false`
fault-unreachable-level = level { $level } cannot be reached: no answer to `{ $question }` meets all its conditions at once
    .help = please relax the `only_if` conditions that depend on `{ $question }`
fault-changed-before-since = the question changed before it existed (`since = "{ $since }"`)
    .help = please set `changed` to the version in which the meaning of the question changed
fault-newer-than-rubric = `{ $key } = "{ $version }"` is newer than the questionnaire as a whole
    .help = please raise `version` at the top of the file
fault-repeated-choice = `{ $choice }` is repeated in the list
    .help = please keep only one
fault-unknown-level = there is no level { $found }; expected one of: { $known }
    .help = `cert questionnaire show` shows the levels
question-required = required
question-recommended = recommended
stage-creation = creation of projects
stage-submission = submission of projects
stage-selection = selection of projects
stage-implementation = implementation of projects
passes-yes = “yes” needed
passes-one = needed: { $choices }
passes-many = at least { $least } of { $of }
passes-number = at least { $least }
convention = Our convention, not the source’s: { $text }
checklist-lead = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }. Source: { $source }. The edition assessed is the newest one whose evaluation and decision on the rules are finished. Every “yes” needs evidence, and “don’t know yet” is not the same as “no”.
checklist-contradictions = What the result will point out
checklist-contradictions-lead = Such answers contradict each other. The remark does not affect the result.
checklist-criterion = { $title } ({ $id }; { $count ->
        [one] level
       *[other] levels
    } { $levels })
evidence-required = evidence required
evidence-welcome = evidence welcome
evidence-within = evidence required, from the last { $months } months, with its date
evidence-none = no evidence
only-if = Applies depending on the answer to: { $question } ({ $id })
practices-title = { $count ->
        [one] { $count } practice from other cities
       *[other] { $count } practices from other cities
    }
practice-who = Who
practice-planned = { $title } (announced)
practice-when = When
practice-when-planned = Planned for
practice-stages = Stages
practice-participants = Who took part
practice-participants-planned = Who was to take part
practice-numbers = Numbers
practice-outcome = Outcome
practice-questions = Helps with the questions
practice-source = Source
diff-title = What changed between { $from } and { $to }
diff-same-version = The version is the same; after a change, please raise `version`: applications identify a questionnaire by it.
diff-none = Nothing changed.
diff-scheme = The questionnaire as a whole
diff-criterion = Criterion: { $title } ({ $id })
diff-question = Question: { $text } ({ $id })
diff-added = is new
diff-removed = was removed; answers given to it do not count
diff-wording = the wording changed, the meaning is the same
diff-stage = now concerns the stage { $to } (before: { $from })
diff-order = the order of the questions changed
diff-source = new source: { $to } (before: { $from })
diff-meaning = the meaning changed; it must be answered again
diff-moved = now belongs to the criterion { $to } (before: { $from })
diff-required = is now required (before: recommended)
diff-recommended = is now recommended (before: required)
diff-kind = new kind of answer: { $to ->
        [yes-no] yes or no
        [one] one of several
        [many] several from a list
        [number] a number
       *[other] { $to }
    } (before: { $from ->
        [yes-no] yes or no
        [one] one of several
        [many] several from a list
        [number] a number
       *[other] { $from }
    })
diff-threshold = new threshold: { $to } (before: { $from })
diff-choices = new choices: { $to } (before: { $from })
diff-passes = choices that now pass: { $to } (before: { $from })
diff-evidence = evidence is now: { $to ->
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
diff-within = months within which evidence must be dated: { $to } (before: { $from })
diff-condition = new condition: { $to } (before: { $from })
diff-not-applicable-now = “does not apply” is now a possible answer
diff-not-applicable-no-more = “does not apply” is no longer a possible answer
diff-convention = the convention changed (a rule of ours, not the source’s)
diff-criteria = new criteria: { $to } (before: { $from })
diff-cumulative-now = levels are now cumulative: a higher one requires those below it
diff-cumulative-no-more = levels are no longer cumulative: each has its own requirements
diff-contradictions = the contradictions that a result points out have changed
diff-months = a certificate is valid for at least { $to } months (before: { $from })
diff-nothing = none
diff-effects = Applications whose level changes: { $count }
diff-loses = { $name }: drops, level { $from } → { $to }
diff-gains = { $name }: rises, level { $from } → { $to }
