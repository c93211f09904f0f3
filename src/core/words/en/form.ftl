# The form: a self-assessment as a page in a browser

form-title = Self-assessment of a participatory budget
form-lead = This form helps you find out which of the { $levels } levels of the certificate your municipality’s participatory budget meets, and what is missing for the next one. There are { $questions } questions; none has to be answered right away.
form-held-title = An application you have started
form-held = { $name }: { $answered } of { $all } questions answered.
form-unnamed = municipality not named yet
form-go-on = Continue
form-begin = Start
form-free = The certificate is free of charge at every level.
form-only-foundation = Only the foundation awards the certificate, after checking the answers and the evidence; the result of this form is a self-assessment.
form-time = It usually takes 30 to 60 minutes. You can stop and come back.
form-stays-here = Everything you enter stays in this browser, files included. The page sends nothing.
form-at-hand-title = What to have ready
form-at-hand-report = the evaluation report of the edition assessed and, if there is one, of the previous edition
form-at-hand-acts = the resolution or mayor’s order on the rules of the participatory budget, with its date
form-at-hand-plan = the multi-year plan or strategy, if it deals with the participatory budget
form-at-hand-people = lists, minutes or summaries of meetings and surveys
form-at-hand-none = What you do not have yet can be added later: every question starts with the answer ‘don’t know yet’.
form-open-title = Open an application from a file
form-open = Open a saved application
form-open-hint = a ZIP saved on this page, or odpowiedzi.toml; it replaces what is in the form
form-last = Start from the application of the previous edition
form-last-hint = a ZIP or odpowiedzi.toml; the form shows its answers and evidence, and one click confirms each answer that may still be true
form-line = line { $line }:
form-paper-title = On paper
form-paper-hint = You can print an empty form, fill it in by hand, and copy the answers here later.
form-print-blank = Print an empty form
form-clear-title = Deleting from this browser
form-clear-hint = Once the ZIP is saved, you can delete the answers and files from this browser.
form-clear = Clear
form-clear-ask = Delete all answers and files from this browser?
form-clear-yes = Yes, delete everything
form-clear-no = No, keep them
form-pages = Pages of the form
form-next = Next
form-back = Back
form-to-tasks = List of questions
form-faults = Some things need correcting
form-tasks-title = List of questions
form-tasks-hint = You can answer in any order. Everything is saved after each answer.
form-tasks-level = Questions for level { $level }
form-tasks-all = Questions by criterion
form-tasks-beyond = Beyond the level you apply for
form-tasks-end = At the end
form-left-review = This ZIP contained a review (ocena.toml). It was left out: only the foundation reviews answers.
form-state-nothing = not started
form-state-closed = nothing to answer for now
form-state-begun = answered: { $answered } of { $all }
form-state-begun-heading = a name is missing
form-state-evidence = { $count ->
        [one] { $count } answer needs something more
       *[other] { $count } answers need something more
    }
form-state-done = answered
form-heading-title = Municipality, edition and level
form-municipality = Name of the municipality
form-terc = TERC code of the municipality
form-terc-hint = 7 digits from the TERYT register, such as 2464011; it can be added later, but a certificate needs it
form-offers = { $count ->
        [one] { $count } suggestion; press the down arrow to choose it
       *[other] { $count } suggestions; press the down arrow to choose
    }
form-edition = Edition assessed
form-edition-hint = the newest whose evaluation and decision on the rules are finished; such as 12th edition
form-ended = When did that edition end?
form-day-hint = such as 16.10.2026 or 16 October 2026
form-next-held = Will there be a next edition?
form-next-hint = its end can extend the validity of a certificate
form-next-not-held = no, it will not be held
form-next-name = Name of the next edition
form-next-ends = When will the next edition end?
form-next-ends-with = What will happen then?
form-next-is-certain = Is that day certain?
form-next-planned = no, it is planned
form-next-certain = yes, it is certain
form-next-day-is = { $is_certain ->
        [yes] the day is certain
       *[no] planned
    }
form-level = Which level does the municipality apply for?
form-level-hint = The questions for that level come first. You can change this at any time.
form-filled-by = Who is filling in the form?
form-filled-by-hint = first name and surname; the certificate does not show it
form-number = Number
form-rest-unknown = the others are not known yet
form-help = How to tell
form-practices = Examples from other cities
form-note = Note on this answer
form-closed = With the current answer to ‘{ $question }’, this question does not apply.
form-closed-kept = With the current answer to ‘{ $question }’, this question does not apply. The earlier answer (‘{ $answer }’) is kept but does not count for now.
form-last-said = In the application for the previous edition: { $answer }
form-still = No change: still true, with the same evidence
form-evidence = Evidence
form-evidence-missing = { $months ->
        [0] This answer counts once there is evidence for it.
       *[other] This answer counts once there is evidence for it, dated within the last { $months } months.
    }
form-evidence-hint = One piece is enough: a file, a web address, or an act with its date.
form-evidence-months = One piece is enough: a file, a web address, or an act. It needs a date within the last { $months } months.
form-does-not-count = Does not count: { $why }.
form-kind-file = file
form-kind-page = web page
form-kind-act = act
form-place = Place
form-place-example = such as p. 14–16, § 3
form-day = Date
form-day-example = such as 2.03.2026
form-remove = Remove
form-add = Add evidence
form-add-more = Add more evidence
form-again = Use again:
form-add-file = File
form-add-file-hint = you can also drop it here; it stays in this browser and goes into the ZIP
form-add-page = Web address
form-add-this-page = Add address
form-add-act = Act: its kind and number
form-act-example = such as resolution 12/2026
form-act-day = Date of the act
form-add-this-act = Add act
form-postpone = Evidence can also be added later.
form-said = Saved: { $state }. { $level }
form-said-heading = Saved.
form-side = Progress of the application
form-now = Now
form-answered = Answers: { $answered } of { $all }
form-bar = { $level ->
        [0] No level yet
       *[other] Level { $level }
    } · { $answered } of { $all }{ $left ->
        [0] {""}
       *[other] {" "}· to level { $target }: { $left }
    }
form-nothing-missing = Nothing is missing for the highest level.
form-saved = Saved in this browser.
form-check-title = Check your answers
form-check-hint = Please look through the answers. Nothing has to be corrected before you see the result and save the file.
form-warnings = Worth checking
form-change = Change
form-result-over = Result of the self-assessment, with evidence
form-result-link = Result and file to send
form-reached = Level { $level }: { $name }
form-send-title = The file to send
form-not-named = The name of the municipality or of the edition is missing.
form-still-open = { $unanswered ->
        [0] {""}
        [one] { $unanswered } question is not answered yet.{" "}
       *[other] { $unanswered } questions are not answered yet.{" "}
    }{ $lacking ->
        [0] {""}
        [one] { $lacking } answer needs evidence or a reason (recommended questions included).{" "}
       *[other] { $lacking } answers need evidence or a reason (recommended questions included).{" "}
    }You can save the file now and complete the rest later.
form-zip = Save the ZIP to send
form-send = Please send this file to the foundation; for contact details, see { $source }.
form-send-contact = Please send this file to the foundation: { $contact }.
form-sends-nothing = This page sends nothing.
form-then-title = What happens next
form-then-review = The foundation checks each answer on which the level depends, and its evidence.
form-then-ask = If something is unclear, it asks you. You can then complete the answer and its evidence and send the file again.
form-then-award = Once the requirements of the level are confirmed, it awards the certificate.
form-validity = It is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, and longer if the next edition ends later.
form-report-title = Report for the mayor
form-report-hint = One page with the result, then criteria, evidence and steps. It names no people.
form-report-print = Print the report
form-report-save = Save the report as a file
form-print-filled = Print the answers
form-paper-name = self-assessment
form-paper-how = Please mark the boxes with a cross. A question left blank means ‘don’t know yet’. As evidence, give the name of a file, a web address, or the number and date of an act, with the page or paragraph. The certificate is free of charge at every level, and only the foundation awards it.
form-paper-condition = only if the answer to ‘{ $question }’ allows it
form-paper-evidence = Evidence:
form-paper-record = Answers saved on { $day }. This is a self-assessment, not a certificate.
form-other-tab = This form is already open in another tab
form-other-tab-hint = So that answers do not get mixed up, please work in one tab: go back to the other one, or close it and reload this page.
form-unsaved = The browser cannot save anything here, for example because of private mode or lack of space. You can continue, but the answers will be lost when the tab is closed: please save the ZIP on the result page.
form-files-unsaved = There is no room in the browser for all the files. The answers are saved, but the files added last will be lost when the tab is closed: please save the ZIP on the result page.
form-broken = Something went wrong. Saved answers are safe; please reload the page.
form-own-language = Polski
form-contents = Skip to the content
form-unreadable = This form cannot read the application saved in this browser
form-unreadable-hint = Nothing was deleted. You can save the answers as a file and open it in the form in which they were entered. To start a new application, first delete what is saved.
form-save-held = Save the answers as a file
form-replace = Replace what is in the form now? Unless it is in a saved file, it will be lost.
