# The interview, and the dialogue of the review

criterion-no-questions = The criterion “{ $title }” has no questions with these answers.
existing-found = The folder { $folder } already holds an application: { $name }.
existing-go-on = continue with it
existing-other = give the edition another name
ask-existing = What now?
nothing-ticked = Nothing was ticked: tick with the space bar, then press Enter. If nothing fits, choose “none of these” below.
questions-skipped = { $count ->
        [one] Skipping { $count } question that does not apply with these answers.
       *[other] Skipping { $count } questions that do not apply with these answers.
    }
criterion-heading = { $title } ({ $count ->
        [one] level
       *[other] levels
    } { $levels })
question-counter = { $number } of { $total }
earlier-answer = Answer so far: { $answer }
last-answer = In the previous application (please confirm or change it): { $answer }
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
ask-filled-by = Who is filling this in?
ask-answer = Answer:
ask-tick = Please tick:
ask-number = Number:
ask-evidence = Evidence:
ask-evidence-date = Date of this document:
ask-note = Note:
described-evidence = evidence: { $text }
described-note = note: { $text }
ask-reason = Why does it not apply?
ask-criterion = Where to?
hint-optional = Enter to skip
hint-keep = Enter to keep it, an empty line to remove it
hint-edition = the newest one whose evaluation and decision on the rules are finished
hint-date = such as 20.11.2026; Enter to skip
hint-act-date = such as 2.3.2026; without a date it does not count
check-needed = Please type some text.
check-after = That day is before { $day }, when the edition assessed ended.
check-future = That day is in the future ({ $day }), but the edition assessed must have ended.
check-number = Please type a whole number from 0 to 1000, such as 4.
option-rest-unknown = the others are not known yet
option-help = help: how to decide
option-heading = municipality and edition
option-jump = go to another criterion, or finish
option-end = finish and show the result (saved)
next-held = yes
next-not-held = no, it will not be held
next-unknown = not known yet
next-planned = no, it is planned
next-certain = yes, it is certain
level-undecided = not known yet
evidence-missing = evidence is missing, so it does not count yet
keys-choose = ↑↓ or first letters; Enter; Esc: back
keys-tick = ↑↓; space to tick; Enter; Esc: back
keys-line = Esc: back
keys-complete = Tab to complete; Esc: back
plain-choose = Type a number or word, then Enter; { $default ->
        [0] {""}
       *[other] Enter alone: { $default };{" "}
    }{ $back }: back
plain-tick = Type numbers separated by commas, or a word, then Enter; { $count ->
        [0] { $default ->
            [0] {""}
           *[other] Enter alone: { $default };{" "}
        }
       *[other] Enter alone: those marked with a star;{" "}
    }{ $back }: back
plain-default = Enter alone: { $value }
plain-too-long = ! This line is too long. Please type a shorter one.
plain-wrong = Please type a number from 1 to { $most }, or a word from the list.
ask-verdict = Verdict:
ask-rejection = Reason for rejection:
ask-question = Question to the municipality:
review-unsound = This cannot be confirmed: the file is missing, altered or too large ({ $files }). You can reject the answer or ask the municipality.
review-skipped = Not confirmed: { $why }.
review-confirm = confirm
review-reject = reject
review-ask = ask the municipality
review-keep = leave it as it is
review-leave = leave for later
evidence-flawed = `{ $question }`: this evidence does not count: { $why }{ $flaw ->
        [undated] ; you can add the date at the end, such as ` @ 2026-03-02`
       *[other] {""}
    }
evidence-does-not-count = does not count: { $why }
verdict-so-far = verdict so far: { $verdict }
verdict-last = in the previous application: { $verdict }
key-yes = y, yes, t, tak
key-no = n, no, nie
key-unknown = ?, dk, don’t know
key-none = 0, none
key-help = h, help, p, pomoc
key-note = r, note
key-jump = m, menu, elsewhere
key-end = f, finish
key-still = s, =, still
key-still-all = ss, ==
key-correct = correct
option-still = still true, as in the previous application, with the same evidence
option-still-all = still true in the whole criterion
option-note = note on this answer
no-such-option = There is no such answer here: “{ $typed }”. Please choose with the arrow keys or its first letters.
keys-paste = Please paste as you usually do in this terminal, often with Ctrl-Shift-V or Shift-Insert; on macOS with Cmd-V.
hint-number-still = { $key }: still true
hint-number = a number; Enter alone: don’t know yet; h: help, r: note, m: elsewhere
hint-evidence-none = Enter: later, it does not count yet
hint-evidence = Enter: go on ({ $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }); another, or several with semicolons; “{ $correct }” to change one
evidence-offered = A number is enough, such as 1, p. 20:
ask-correct = Which evidence should be corrected?
ask-corrected = It should read:
hint-corrected = leave empty to remove it
level-explained = { $name }: { $standard }
ask-rest = { $status ->
        [met] Level { $level } needs nothing more.
        [open] These were all questions for level { $level }; some answers or evidence are still missing.
       *[unmet] These were all questions for level { $level }; it is not possible with these answers.
    } What next?
rest-go-on = answer the other questions too ({ $more ->
        [0] { $count }
       *[other] { $count } to { $most }, depending on the answers
    })
rest-stop = enough: finish and show the result
evidence-explained = Evidence is a file, a web address, or an act with its date. You can add a place after a comma, and separate several with semicolons: report.pdf, p. 14; https://bip.przykladowo.example/raport; resolution 12/2026 of 2 March 2026.
key-confirm = y, yes, confirm
key-reject = n, no, reject
key-ask = a, ask
key-open = o, open
review-open = open the evidence
ask-open = Which evidence should be opened?
review-heading = { $municipality }, { $edition }. Applied for: { $level } ({ $status }); to be decided: { $left }.
cannot-open = Could not open it: { $error }
words-of-places = s., str., strona, strony, §, par., rozdz, pkt, punkt, ust., art., zał, tab, p., pp., page, section, chapter, table, annex
words-of-acts = uchwała, uchwały, zarządzenie, umowa, regulamin, resolution, ordinance, order, contract, statute
key-review-help = ?, h, help, p, pomoc
review-opening = Opening: { $text }
