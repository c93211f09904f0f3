# The report

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
report-all-steps = All steps, with examples from other cities
report-steps-alone = All steps
report-next-apply = The next step: send the application to the foundation.
report-reviewed = The foundation has reviewed { $have } of the { $need } answers that need review; result of its review: { $level }.
report-next-met = Nothing is missing for level { $level }.
report-next-none = This is the highest level.
report-made = Made on
report-basis = Basis
report-other-bases = On another basis
report-questionnaire = Questionnaire
report-questionnaire-named = { $title }, version { $version } ({ $source })
report-filled-by = Filled in by
report-reviewers = Reviewed by
report-points = Points
report-without-names = This page does not say who filled in or reviewed the application; notes and evidence are shown as they were written.
report-chart-title = Criteria by stage of the participatory budget
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
report-note = Note by the municipality: { $note }
report-verdict = The foundation: { $verdict }
report-no-evidence = none
report-file-sound = file unchanged since it was recorded
report-file-unrecorded = no digest of the file has been recorded yet
report-file-damaged = the file has changed since it was recorded, and does not count
report-file-empty = the file is empty; this evidence does not count
report-file-too-large = the file is too large to check, and does not count
report-convention-short = our convention
report-file-unreadable = the file cannot be read, and does not count
report-file-missing = the file is missing, and does not count
report-evidence-undated = evidence without a date, which does not count
report-evidence-future = the date of this evidence is in the future, and it does not count
report-evidence-old = this evidence is too old for the question, and does not count
report-practices-see = Examples from other cities:
report-practices-title = Examples from other cities
report-apply-title = Applying to the foundation
