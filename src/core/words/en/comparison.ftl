# Comparing applications

column-question = Question
column-before = Before
column-after = Now
column-way = Change
questions-title = Questions
way-rose = ↑ rose
way-fell = ↓ fell
way-opened = ○ reopened
way-other = ~ other
way-same = no change
way-new = + new
way-gone = − gone
compare-level-same = Level { $level } as before
compare-level-moved = Level { $from } → { $to }
compare-counts = { $rose ->
        [0] no question rose
        [one] { $rose } question rose
       *[other] { $rose } questions rose
    }, { $fell ->
        [0] none fell
       *[other] { $fell } fell
    }, { $opened ->
        [0] none reopened
       *[other] { $opened } reopened
    }.
compare-same = No change: criteria – { $criteria }, questions – { $questions } (--all lists them).
compare-other-municipality = These are applications of two different municipalities.
compare-turned-round = The first edition ended after the second; are the applications in the right order?
compare-version = { $edition }: the answers are to version { $answered } of the questionnaire, and are compared using version { $used }. Answers to questions whose meaning changed do not count.
compare-two-versions = Each application was scored with its own version of the questionnaire, { $old } and { $new }. Questions that were added or changed their meaning are shown as new.
compare-verdicts-title = Claims and verdicts: { $name }
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
compare-void = the answer changed after the review and needs a new verdict; the old one: { $verdict }
