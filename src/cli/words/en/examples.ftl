# Examples at the end of the help: two per command, each run by a test

examples-cert =
    cert assess
    cert score application
examples-assess =
    cert assess application
    cert assess application --set edycja-oceniona=tak --evidence edycja-oceniona=report.pdf
examples-score =
    cert score application
    cert score application --target 3 --format json
examples-pack =
    cert pack application
    cert pack application -o przykladowo-2026.zip
examples-report =
    cert report application -o report.html
    cert report application --basis claimed --full -o report.html
examples-review =
    cert review application --by "Anna Nowa" --confirm-all
    cert review application --summary -o review.txt
examples-compare =
    cert compare application application-2027
    cert compare application application-2027 --basis confirmed --all
examples-issue =
    cert issue application --by "Ewa Wzorcowa" --dry-run
    cert issue application --by "Ewa Wzorcowa" --yes --format json -o result.json
examples-renew =
    cert renew UBO-2026-0001 application-2027 --by "Ewa Wzorcowa" --dry-run
    cert renew UBO-2026-0001 application-2027 --by "Ewa Wzorcowa" --level 2 --yes
examples-amend =
    cert amend UBO-2026-0001 --edition-ends 2027-12-10 --by "Ewa Wzorcowa" --reason "letter of 1 June" --dry-run
    cert amend UBO-2026-0001 --certain --by "Ewa Wzorcowa" --reason "results published" --yes
examples-revoke =
    cert revoke UBO-2026-0001 --by "Ewa Wzorcowa" --reason "false evidence" --dry-run
    cert revoke UBO-2026-0001 --by "Ewa Wzorcowa" --reason "false evidence" --yes
examples-check =
    cert check --within 30
    cert check UBO-2026-0001 --format json
examples-list =
    cert list --expiring 60
    cert list --format xlsx -o certificates.xlsx
examples-show =
    cert show UBO-2026-0001
    cert show UBO-2026-0001 --as-of 2027-06-30
examples-calendar =
    cert calendar -o certificates.ics
    cert calendar --lang pl -o certificates.ics
examples-print =
    cert print UBO-2026-0001
    cert print UBO-2026-0001 --format html -o certificate.html
examples-badge =
    cert badge UBO-2026-0001 -o ubo-2026-0001.svg
    cert badge UBO-2026-0001 --html
examples-letter =
    cert letter UBO-2026-0001 --kind issued
    cert letter application --kind questions --format html -o letter.html
examples-verify =
    cert verify UBO-2026-0001
    cert verify certificates --max-age 30 --format json
examples-key-new =
    cert key new
    cert key new --password-fd 3 3<password.txt
examples-key-rotate =
    cert key rotate
    cert key rotate --lost
examples-register-init =
    cert register init register --person "Anna Nowa" --person "Ewa Wzorcowa"
    cert register init register --issuer "Fundacja Przykład" --prefix UBO
examples-register-repair =
    cert register repair
    cert register repair --unsigned
examples-register-sign =
    cert register sign --dry-run
    cert register sign --yes
examples-register-adopt =
    cert register adopt --by "Ewa Wzorcowa" --reason "backup after a crash" --dry-run
    cert register adopt --by "Ewa Wzorcowa" --reason "backup after a crash" --yes
examples-publish =
    cert publish site
    cert publish site --no-prints --format json
examples-practices =
    cert practices --stage wybor
    cert practices --question grupy --format markdown
examples-questionnaire-check =
    cert questionnaire check
    cert questionnaire check rubric-2027.toml
examples-questionnaire-show =
    cert questionnaire show
    cert questionnaire show --format markdown -o questionnaire.md
examples-questionnaire-diff =
    cert questionnaire diff rubric.toml rubric-2027.toml
    cert questionnaire diff rubric.toml rubric-2027.toml --answers applications
examples-form-html =
    cert form html
    cert form html --register certificates -o self-assessment.html
examples-validity =
    cert validity --issued 2026-11-20
    cert validity --issued 2026-11-20 --edition-ends 2027-12-10 --certain
examples-schema =
    cert schema answers -o odpowiedzi.schema.json
    cert schema cert.score/1
examples-help =
    cert help
    cert help questionnaire diff
examples-completions =
    cert completions bash --install
    cert completions fish > cert.fish
examples-man =
    cert man questionnaire diff
    cert man --all ~/.local/share/man
examples-licences =
    cert licences
    cert licences -o licences.txt
