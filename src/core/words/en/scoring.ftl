# Result

fault-question-gone = there is no question `{ $question }` in version `{ $expected }` of the questionnaire
    .help = please remove the table `[answers.{ $question }]` from the file and run the command again
state-open = open
state-unsatisfied = not satisfied
reason-foundation-unnamed = { $because } ({ $on }): { $note }
warning-rejected-unnamed = { $question }: the foundation rejected this answer ({ $on }): { $note }
warning-asked-unnamed = { $question }: the foundation asks ({ $on }): { $note }
level-named = level { $number } – { $name }
level-none-possible = no level is possible with these answers
level-none = no level is met yet
basis-claimed = answers of the municipality (claims)
basis-evidenced = answers of the municipality with evidence
basis-confirmed = answers confirmed by the foundation
status-met = met
status-open = open
status-unmet = not met
level-met = met
level-open = still possible
level-unmet = not met
column-level = Level
column-verdict = Result
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
points-bar = { $got } of { $of } points ({ $percent }%); points show quality and do not decide the level
result-level = Result:{" "}
result-potential = Once { $basis ->
        [claimed] the answers are
        [evidence] the evidence is
        [confirmed] answers, evidence and the foundation’s verdicts are
       *[evidenced] answers and evidence are
    } complete, { $level } is possible.
result-basis = Basis: { $basis }.
other-claimed = By claims alone: { $level ->
        [0] no level
       *[other] level { $level }
    }.
other-evidenced = With evidence: { $level ->
        [0] no level yet
       *[other] level { $level }
    }.
other-confirmed = Confirmed by the foundation: { $level ->
        [0] no level yet
       *[other] level { $level }
    }.
result-version = The answers are to version { $answered } of the questionnaire, and the result was worked out with version { $used }.
result-self = { $basis ->
        [confirmed] This is the result of the foundation’s review, not yet a certificate.
       *[other] This is a self-assessment, not a certificate: only the foundation awards certificates.
    }
result-skipped = Level { $level } is met and level { $lower } is not: each level has its own requirements, and the highest one met counts. Missing for level { $lower }: { $lacking }.
why-met = all requirements are met
why-missing = { $count ->
        [one] { $count } requirement not met
       *[other] { $count } requirements not met
    } ({ $criteria })
why-open = { $count ->
        [one] { $count } requirement still open
       *[other] { $count } requirements still open
    } ({ $criteria })
why-unproven = evidence is missing for { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    } ({ $criteria })
result-missing = What is missing
result-unproven = What is not proven
result-open = What is still open
warnings-title = Notices
warning-missing = { $question }: the evidence file { $file } is missing; this evidence does not count
warning-damaged = { $question }: the evidence file { $file } has changed since it was saved; this evidence does not count
warning-empty = { $question }: the evidence file { $file } is empty; this evidence does not count
warning-too-large = { $question }: the evidence file { $file } is too large to check (256 MB at most); this evidence does not count
warning-unreadable = { $question }: the evidence file { $file } cannot be read (it is a folder, or permission is denied); this evidence does not count
warning-rejected = { $question }: the foundation rejected this answer ({ $by }, { $on }): { $note }
warning-asked = { $question }: the foundation asks ({ $by }, { $on }): { $note }
warning-void = { $question }: the answer changed after the review; that verdict does not count
warning-gone = { $question }: this question is no longer in the questionnaire; the answer does not count
remark-edition-to-come = the edition assessed does not end until { $ended }
remark-edition-long-ago = the edition assessed ended on { $ended }, more than 24 months ago: is it the newest whose evaluation and decision on the rules are finished?
remark-next-edition = the next edition
remark-newer-edition = a newer edition { $certain ->
        [yes] has ended since: { $name } ({ $ended })
       *[no] was to end since: { $name } ({ $ended })
    }; at most one may have ended after the one assessed
remark-act-days = { $question }: the name “{ $act }” has the date { $named }, but the date given is { $given }; the latter counts
remark-contradiction = { $text } ({ $when }, { $and })
reason-satisfied = satisfied
reason-not-applicable = does not apply
reason-open-answer = no answer
reason-unknown = not known yet
reason-partly = { $count } ticked, the rest is not known yet
reason-noted = { $because }; note: { $note }
reason-open-condition = depends on the answer to { $question }, which has not been given yet
reason-evidence = no evidence
reason-evidence-flawed = the evidence does not count: { $flaws }
reason-review = awaiting the foundation’s confirmation
reason-asked = the foundation asks
reason-rejected = the foundation rejected this answer
reason-foundation = { $because } ({ $by }, { $on }): { $note }
reason-answer = the answer does not meet the requirement
reason-condition = required, but with the present answer to { $question } it cannot be met
evidence-flaw = { $flaw ->
        [future] “{ $name }” is dated { $date }, which is in the future
        [old] “{ $name }” of { $date } is not from the last { $months } months
        [altered] the file { $name } is not the one recorded in the application
        [empty] the file { $name } is empty
        [too-large] the file { $name } is too large to check (256 MB at most)
        [unreadable] the file { $name } cannot be read (it is a folder, or permission is denied)
        [missing] the file { $name } is not in the application
       *[undated] “{ $name }” has no date
    }
evidence-repair = { $flaw ->
        [future] attach evidence whose date is not in the future
        [old] attach evidence from the last { $months } months, with its date
        [undated] give the date of the evidence “{ $name }”
        [none] { $months ->
            [0] attach evidence
           *[other] attach evidence from the last { $months } months, with its date
        }
        [empty] put the right file in place of { $name }, which is empty
        [too-large] split the file { $name } or make it smaller, and send it again
        [unreadable] put a file that can be opened in place of { $name }
       *[file] send the file { $name } again
    }
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
goal-any-of = , including { $choices }
steps-title = To level { $level }: { $lack ->
        [evidence] evidence for { $count ->
            [one] { $count } answer
           *[other] { $count } answers
        }
        [review] confirmation of { $count ->
            [one] { $count } answer
           *[other] { $count } answers
        }
       *[answers] { $count ->
            [one] { $count } question
           *[other] { $count } questions
        }
    }
step-answer = please answer; { $goal }
step-rest = please find out about the rest; { $goal }, if that is true
step-improve = please improve your practice, and then the answer; { $goal }
step-evidence = please { $repair }
step-review = the foundation’s confirmation is needed
step-asked = please answer the foundation’s question: { $note }
step-rejected = please correct what the foundation pointed out, and submit the answer again
practice-named = { $city } – { $title }
practices-lead = Examples from other cities: { $named }
summary-basis = Basis: { $basis }. { $code ->
        [confirmed] This is the result of the foundation’s review, not yet a certificate.
       *[other] This is a self-assessment, not a certificate.
    }
