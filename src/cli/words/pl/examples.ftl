# Przykłady na końcu pomocy: po dwa na polecenie; każdy wykonuje test

examples-cert =
    cert assess
    cert score zgloszenie
examples-assess =
    cert assess zgloszenie
    cert assess zgloszenie --set edycja-oceniona=tak --evidence edycja-oceniona=raport.pdf
examples-score =
    cert score zgloszenie
    cert score zgloszenie --target 3 --format json
examples-pack =
    cert pack zgloszenie
    cert pack zgloszenie -o przykladowo-2026.zip
examples-report =
    cert report zgloszenie -o raport.html
    cert report zgloszenie --basis claimed --full -o raport.html
examples-review =
    cert review zgloszenie --by "Anna Nowa" --confirm-all
    cert review zgloszenie --summary -o ocena.txt
examples-compare =
    cert compare zgloszenie zgloszenie-2027
    cert compare zgloszenie zgloszenie-2027 --basis confirmed --all
examples-issue =
    cert issue zgloszenie --by "Ewa Wzorcowa" --dry-run
    cert issue zgloszenie --by "Ewa Wzorcowa" --yes --format json -o wynik.json
examples-renew =
    cert renew UBO-2026-0001 zgloszenie-2027 --by "Ewa Wzorcowa" --dry-run
    cert renew UBO-2026-0001 zgloszenie-2027 --by "Ewa Wzorcowa" --level 2 --yes
examples-amend =
    cert amend UBO-2026-0001 --edition-ends 2027-12-10 --by "Ewa Wzorcowa" --reason "pismo gminy" --dry-run
    cert amend UBO-2026-0001 --certain --by "Ewa Wzorcowa" --reason "ogłoszono wyniki" --yes
examples-revoke =
    cert revoke UBO-2026-0001 --by "Ewa Wzorcowa" --reason "nieprawdziwy dowód" --dry-run
    cert revoke UBO-2026-0001 --by "Ewa Wzorcowa" --reason "nieprawdziwy dowód" --yes
examples-check =
    cert check --within 30
    cert check UBO-2026-0001 --format json
examples-list =
    cert list --expiring 60
    cert list --format xlsx -o certyfikaty.xlsx
examples-show =
    cert show UBO-2026-0001
    cert show UBO-2026-0001 --as-of 2027-06-30
examples-calendar =
    cert calendar -o certyfikaty.ics
    cert calendar --lang en -o certificates.ics
examples-print =
    cert print UBO-2026-0001
    cert print UBO-2026-0001 --format html -o certyfikat.html
examples-badge =
    cert badge UBO-2026-0001 -o ubo-2026-0001.svg
    cert badge UBO-2026-0001 --html
examples-letter =
    cert letter UBO-2026-0001 --kind issued
    cert letter zgloszenie --kind questions --format html -o pismo.html
examples-verify =
    cert verify UBO-2026-0001
    cert verify certificates --max-age 30 --format json
examples-key-new =
    cert key new
    cert key new --password-fd 3 3<haslo.txt
examples-key-rotate =
    cert key rotate
    cert key rotate --lost
examples-register-init =
    cert register init rejestr --person "Anna Nowa" --person "Ewa Wzorcowa"
    cert register init rejestr --issuer "Fundacja Przykład" --prefix UBO
examples-register-repair =
    cert register repair
    cert register repair --unsigned
examples-register-sign =
    cert register sign --dry-run
    cert register sign --yes
examples-register-adopt =
    cert register adopt --by "Ewa Wzorcowa" --reason "kopia sprzed awarii" --dry-run
    cert register adopt --by "Ewa Wzorcowa" --reason "kopia sprzed awarii" --yes
examples-publish =
    cert publish strona
    cert publish strona --no-prints --format json
examples-practices =
    cert practices --stage wybor
    cert practices --question grupy --format markdown
examples-questionnaire-check =
    cert questionnaire check
    cert questionnaire check rubric-2027.toml
examples-questionnaire-show =
    cert questionnaire show
    cert questionnaire show --format markdown -o kwestionariusz.md
examples-questionnaire-diff =
    cert questionnaire diff rubric.toml rubric-2027.toml
    cert questionnaire diff rubric.toml rubric-2027.toml --answers zgloszenia
examples-form-html =
    cert form html
    cert form html --register certificates -o samoocena.html
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
    cert licences -o licencje.txt
