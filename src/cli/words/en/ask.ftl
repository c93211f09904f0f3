# The interview, and the dialogue of the review

criterion-no-questions = The criterion “{ $title }” has no questions with these answers.
existing-found = The folder { $folder } already holds an application: { $name }.
existing-go-on = go on with it
existing-other = give another name of the edition
ask-existing = What now?
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
earlier-answer = Answer so far: { $answer }
last-answer = In the last application (please confirm or change it): { $answer }
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
ask-evidence-date = Date of this document:
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
hint-edition = the newest one whose evaluation and decision on the rules are finished
hint-date = such as 20.11.2026; Enter skips
hint-act-date = such as 2.3.2026; without it the act does not count
hint-file = path; you can drop a file here
hint-act = such as zarządzenie 2036.2022
check-needed = A text is needed here.
check-after = That day is before { $day }, when the edition assessed ended.
check-future = That day is still to come ({ $day }), and the edition assessed is one that has ended.
check-number = A whole number from 0 to 1000 is needed here.
option-tick = tick on a list
option-rest-unknown = the rest is not known yet
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
level-undecided = not known yet
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
ask-verdict = Verdict:
ask-rejection = Reason for rejecting:
ask-question = Question to the municipality:
review-unsound = This cannot be confirmed: the file is missing, altered or too large ({ $files }). The answer can be rejected, or the municipality asked.
review-skipped = Not confirmed: { $why }.
review-confirm = confirm
review-reject = reject
review-ask = ask the municipality
review-keep = leave it as it is
review-leave = leave for later
evidence-flawed = `{ $question }`: this evidence does not count: { $why }{ $flaw ->
        [undated] ; the date can stand at the end, such as ` @ 2026-03-02`
       *[other] {""}
    }
evidence-does-not-count = does not count: { $why }
verdict-so-far = verdict so far: { $verdict }
verdict-last = in the last application: { $verdict }
