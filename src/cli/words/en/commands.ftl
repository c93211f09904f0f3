# Commands in the help

cmd-cert =
    The free learning participatory budget certificate: a municipality's self-assessment, step by step.
    The program works offline and sends nothing anywhere.
after-cert = To start: `cert assess`. `cert help COMMAND` explains a command, and `cert man COMMAND` describes it in full. Exit codes are the same in every command, except for `cert check --format nagios`.
cmd-assess = Asks the questions, saves every answer and shows the result
after-assess =
    Without PATH, a new folder is created, named after the municipality and the edition, such as przykladowo-xii-edycja. With the folder of an application, the interview continues at the first open question; if nothing is open, the result is shown right away.
    --set, --evidence and --note answer without asking:
      cert assess FOLDER --set edycja-oceniona=tak --evidence edycja-oceniona=raport.pdf
      cert assess FOLDER --set grupy=mieszkancy,autorzy,radni,organizacje
      cert assess FOLDER --evidence "grupy=act:resolution 12/2026 @ 2026-03-02 :: p. 3"
    The exit codes are those of `cert score`; 4 also if the input ends during the interview.
cmd-score = Shows the result without asking; for several applications, in one table
after-score =
    Without --target, exit code 0 means that the result was worked out. With --target N: 0 if level N or higher is reached, 4 if it still can be, 3 if not.
    Several applications with --format json give one object a line; those that cannot be read are named on stderr (code 1).
cmd-pack = Packs an application into one ZIP file to send
after-pack = The file holds the answers, the evidence that they use, and a list with checksums (SHA256SUMS). Without -o, it is created beside the folder of the application. The command overwrites nothing and sends nothing.
cmd-practices = Shows examples from other cities
cmd-questionnaire = Checks, prints and compares questionnaires
cmd-questionnaire-check = Shows all errors in a questionnaire file at once
cmd-questionnaire-show = Prints the questionnaire as a checklist
cmd-questionnaire-diff = Shows what changed between two questionnaires
cmd-schema = Describes a file or a JSON output as a JSON Schema
after-schema =
    Without a name, it lists all schemas: those of files that are read (answers, rubric, review, certificate, register), and those of JSON output, named after its field format, such as cert.score/1, each with the commands that print it.
    An editor that supports JSON Schema checks and completes answers if odpowiedzi.toml begins with the line:
      #:schema ./odpowiedzi.schema.json
cmd-help = Shows help for the program or for a command
cmd-completions = Prints completions for a shell
after-completions =
    The completions cover commands, options and their values, files, certificate numbers and question identifiers.
    Without --install, the script is printed; --install without the name of a shell takes it from SHELL. Bash loads the script if the package bash-completion is installed.
cmd-man = Prints a manual page
cmd-licences = Prints the licences of everything that the program contains
cmd-review = Guides the foundation through the answers: confirm, reject, ask
after-review = Verdicts are added to the file ocena.toml in the folder of the application: a later one overrides an earlier one, and the history stays.
cmd-compare = Compares two applications question by question, and claims with verdicts
after-compare =
    OLD and NEW are applications, usually of one municipality for two editions. “Rose” and “fell” are settled; “reopened” means that the question was settled and no longer is.
    Answers to an older version of the questionnaire count as far as they fit; questions that were added or changed their meaning since are shown as new.
cmd-validity = Works out the validity of a certificate from dates alone
after-validity = A certificate is valid to the end of the later of two days: the end of the months since its issue (art. 112 of the Civil Code) and the end of the next edition.
cmd-issue = Issues a certificate from a reviewed application
after-issue = Only what the foundation confirmed counts. The command shows the whole certificate and asks once. The application is kept in the register in dossiers/, the questionnaire in rubrics/. Exit 3: refused, with the reason, or you answered that nothing is to be written; 4: not every answer has a verdict.
cmd-renew = Renews a certificate: compares with the previous application, and issues the successor
after-renew = An expired certificate can be renewed, a revoked one cannot. A lower level needs --level.
cmd-amend = Enters what became known after a certificate was issued
after-amend = Nothing is changed or removed: every entry has a date, a reason and a name. The validity never becomes shorter than the months from the day of issue.
cmd-revoke = Revokes a certificate
after-revoke = A revocation cannot be undone; only a new certificate can be issued.
cmd-publish = Publishes the register as a site with a map: files that any server or memory stick can serve
after-publish = The whole register is verified first; if anything is wrong, the site stays as it was. Files that have not changed are not rewritten, and old addresses keep working.
    Every day from cron:
      cert publish /srv/www/certificates --register REGISTER --format json
cmd-register = The register of certificates
cmd-register-init = Creates an empty register
cmd-register-repair = Completes what a crash left unfinished, and reports what it did
cmd-check = Shows whether certificates are valid, and what to do
after-check =
    Without arguments, it checks the latest certificate of each municipality that is not revoked. A file from outside the register is checked on its own: whether another certificate replaced it is then not known.
    Exit codes: 0 all valid (or no certificates yet), 3 something is not valid or ends within the days of --within, 4 nobody can tell about something, 1 something could not be checked (precedence: 1, 3, 4, 0). With --format json, what could not be checked is in the field damaged.
    With --format nagios: one line, and different codes: 0 valid, 1 something ends soon or nobody can tell, 2 something is not valid, 3 it could not be checked.
cmd-list = Lists the certificates of the register, revoked and superseded ones too
after-list = Filters can be combined. To work in a spreadsheet: --format xlsx -o certificates.xlsx.
cmd-show = Shows one certificate: what it is, its validity, what it is based on, its history
after-show = With --as-of, it shows what was known on that day, without later entries.
cmd-calendar = Writes the dates of the certificates as a calendar (iCalendar)
after-calendar = For each municipality's latest certificate: its last valid day, a reminder to renew 45 days before it, and the end of the next edition. Importing again updates the same entries and adds no duplicates.
cmd-key = The keys that sign the register
cmd-key-new = Creates the first key of the register
cmd-key-rotate = Creates the next key; the previous one no longer signs, and old signatures stay good
after-key-new = The secret key is stored outside the register, in your configuration folder, protected by a password. The public key goes into register.toml.
cmd-register-adopt = Accepts an older copy as the register from now on
after-register-adopt = The program remembers how far a register has got, and does not trust an older copy in the same place. This command accepts one deliberately: an entry in register.toml records it, and numbers continue from the highest ever given.
cmd-register-sign = Signs what is not signed
after-register-sign = Shows what is unsigned and what changed since the last signature, and asks once. It refuses (exit 3) to sign what differs from what was signed before or from what its application supports, and what nothing vouches for; it shows old → new, key by key. In register.toml, only what is edited by hand is signed: issuer, address, contact, people.
cmd-verify = Verifies a certificate or a register step by step: signature, key, list of files, dates
after-verify = Exit codes: 0 everything is as it should be, 3 something is not, or the serial is below --at-least-serial, 4 nobody can tell about something, as in a register without a signed list. A PDF print is verified by the certificate inside it: without one, or with several, the code is 3; if the PDF cannot be read, 1. The program minisign verifies the same signatures.
cmd-print = Prints a certificate: one A4 page as PDF (with the certificate and its signature inside) or HTML
after-print = Without -o, a file named after the certificate is written, such as ubo-2026-0007.pdf; -o - writes to standard output. The file theme.toml in the register changes the look.
cmd-report = Writes the result as one HTML page, to read on screen or print
after-report = The page is self-contained: it loads nothing from the internet. The first sheet is for the mayor, and stands alone; --full adds the rest. Without -o, it is written to raport.html in the folder of the application or, if the output is not a terminal, to standard output (with -o -, always). The result is not a certificate: only the foundation awards one. The exit codes are those of cert score.
cmd-badge = Draws the badge of a certificate for a web page (SVG)
after-badge = The badge shows until when the certificate is valid, not that it is valid: a picture does not know today's date. Without -o, it goes to standard output; the snippets expect the file to be named after the certificate, such as ubo-2026-0007.svg.
cmd-letter = Writes a letter about a certificate or an application
after-letter = About a certificate: issued, expiring, lost (it has ended), revoked. About an application: questions, refused (no level), lower (a lower level). refused and lower need a finished review (otherwise code 4). Your own templates go in the folder templates/ of the register.
cmd-form = Writes the self-assessment as a form to fill in
cmd-form-html = Writes the self-assessment as one HTML page that works in a browser
after-form-html = The page is self-contained, works offline and sends nothing: answers and files stay in the browser, and the outcome is one ZIP, like the one from cert pack. It can be opened from a disk, sent, or put on the foundation’s site. Without -o, it is written to ankieta.html. The contact to send the ZIP to comes from the register (contact in register.toml), if one is set.
