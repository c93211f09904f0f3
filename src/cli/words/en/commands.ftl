# Commands in the help

cmd-cert =
    The free certificate of a learning participatory budget: a municipality's self-assessment, step by step.
    The program works off-line and sends nothing anywhere.
after-cert = To begin: `cert assess`. Every command is explained by `cert help COMMAND`, and in full by `cert man COMMAND`.
cmd-assess = Asks the questions, saves every answer and shows the result
after-assess =
    Without a PATH a new folder is made, named after municipality and edition, such as przykladowo-xii-edycja. With the folder of an application the interview goes on at the first open question; with nothing open the result is shown at once.
    --set, --evidence and --note answer without asking:
      cert assess FOLDER --set edycja-oceniona=tak --evidence edycja-oceniona=raport.pdf
      cert assess FOLDER --set grupy=mieszkancy,autorzy,radni,organizacje
      cert assess FOLDER --evidence "grupy=act:resolution 12/2026 @ 2026-03-02 :: p. 3"
cmd-score = Shows the result without asking; of several applications, in one table
after-score =
    Without --target, exit code 0 means that the result was worked out. With --target N: 0 if level N or higher is reached; 4 if it still can be; 3 if not.
cmd-pack = Packs an application into one ZIP file to send
after-pack = The file holds the answers, the evidence that they use, and a list with checksums (SHA256SUMS). Without -o it is made beside the folder of the application; it overwrites nothing and sends nothing.
cmd-practices = Shows examples from other cities
cmd-questionnaire = Checks, prints and compares questionnaires
cmd-questionnaire-check = Shows every fault of a questionnaire's file at once
cmd-questionnaire-show = Prints the questionnaire as a checklist
cmd-questionnaire-diff = Says what changed between two questionnaires
cmd-schema = Describes a file or JSON as a JSON Schema
after-schema =
    Without a name it lists all: the files that are read (answers, rubric, review, certificate, register), and outputs in JSON, named as their field format, such as cert.score/1.
    An editor that knows JSON Schema checks and completes answers where odpowiedzi.toml begins with the line:
      #:schema ./odpowiedzi.schema.json
cmd-help = Shows the help of the program or of a command
cmd-completions = Prints completions of commands for a shell
after-completions =
    Commands, options and their values, files, numbers of certificates and identifiers of questions are completed.
    Without --install the script is printed; --install without the name of a shell takes it from SHELL.
cmd-man = Prints a manual page (man)
cmd-licences = Prints the licences of everything that the program is made of
cmd-review = Leads the foundation through the answers: confirms, rejects, asks
after-review = Verdicts go to the file ocena.toml in the folder of the application and are only added: a later one replaces an earlier one, and the history stays.
cmd-compare = Compares two applications question by question, and claims with verdicts
after-compare =
    OLD and NEW are applications, as a rule of one municipality for two editions. “Rose” and “fell” are settled; “opened” means that it was settled and no longer is.
    Answers to an older version of the questionnaire count as far as they fit; questions that came or changed their meaning since are new.
cmd-validity = Works out the validity of a certificate from dates alone
after-validity = A certificate is valid through the later of two days: the end of the months since its issue (art. 112 of the Civil Code) and the end of the next edition.
cmd-issue = Issues a certificate from a reviewed application
after-issue = What the foundation confirmed counts. Shows the whole certificate and asks once. The application is kept in the register in dossiers/, the questionnaire in rubrics/. Exit 3: refused, with the reason.
cmd-renew = Renews a certificate: compares with the last application, and issues the successor
after-renew = An expired certificate can be renewed, a revoked one cannot. A lower level needs --level.
cmd-amend = Adds what became known after a certificate was issued
after-amend = Nothing is changed or removed: every entry has a date, a reason and a name. The validity never becomes shorter than the months since the issue.
cmd-revoke = Revokes a certificate
after-revoke = A revocation cannot be undone; only a new certificate can be issued.
cmd-publish = Publishes the register as a site with a map: files that any server or memory stick can show
after-publish = First the whole register is verified; where something is wrong, the site stays as it was. Files that did not change are not written again, and old addresses stay.
    Every day from cron:
      cert publish /srv/www/certificates --register REGISTER --format json
cmd-register = The register of certificates
cmd-register-init = Makes an empty register
cmd-register-repair = Finishes what a crash left, and says what it did
cmd-check = Says whether certificates are valid, and what to do
after-check =
    Without arguments it judges the latest certificate of each municipality that is not revoked. A file from outside the register is judged by itself: whether another took its place is not known then.
    Exit codes: 0 valid, 3 something is not valid, 4 of something nobody can tell, 1 something could not be checked (in the order 1, 3, 4, 0).
    With --format nagios: one line and codes of its own: 0 valid, 1 something ends or nobody can tell, 2 something is not valid, 3 it could not be checked.
cmd-list = Lists the certificates of the register, revoked and superseded ones too
after-list = Conditions combine. To work in a spreadsheet: --format xlsx -o certificates.xlsx.
cmd-show = Shows one certificate: what it is, its validity, what it rests on, its history
after-show = With --as-of it shows what was known on that day: later entries are not there.
cmd-calendar = Writes the days of the certificates as a calendar (iCalendar)
after-calendar = For each municipality's latest certificate: its last valid day, 45 days before that the time to renew, the end of the next edition. A second import changes the same entries and adds none.
cmd-key = The keys by which the register is signed
cmd-key-new = Makes the first key of the register
cmd-key-rotate = Makes the next key; the one before signs no more, and old signatures stay good
after-key-new = The secret key is made outside the register, in your configuration folder, protected by a password. The public key goes into register.toml.
cmd-register-adopt = Takes an older copy for the register from now on
after-register-adopt = The program remembers how far a register has come, and does not trust an older copy in the same place. This command takes it on purpose: an entry in register.toml says so, and numbers go on from the highest that was ever given.
cmd-register-sign = Signs what is not signed
after-register-sign = Shows what is missing and what changed since the last signature, and asks once. What is not as it was signed before, or as its application bears, and what nothing tells of, is refused (3): old → new, key by key. Only what is edited by hand in register.toml is signed: issuer, address, contact, people.
cmd-verify = Verifies a certificate or a register step by step: signature, key, list of files, dates
after-verify = Exit codes: 0 all is as it should be, 3 something is not, 4 something cannot be told. A print as PDF is verified by the certificate inside it: without one, or with several, the code is 3; a PDF that cannot be read, 1. The program minisign verifies the same signatures.
cmd-print = Prints a certificate: one A4 page as PDF (with the certificate and its signature inside) or HTML
after-print = Without -o a file named after the certificate is written, such as ubo-2026-0007.pdf; -o - writes to standard output. The file theme.toml in the register changes the look.
cmd-report = Writes the result as one HTML page, for the desk and to print
after-report = The page holds everything: it fetches nothing from the net. The first sheet is the mayor’s, and stands alone; --full adds the rest. Without -o it becomes raport.html in the folder of the application; where the output is no terminal it goes there (always with -o -). The result is not a certificate: only the foundation awards one. Exit codes are those of cert score.
cmd-badge = Draws the badge of a certificate for a web page (SVG)
after-badge = The badge says until when the certificate is valid, not that it is: a picture on a page does not know the day. Without -o it goes to standard output; the snippets expect the file to be named after the certificate, such as ubo-2026-0007.svg.
cmd-letter = Writes a letter about a certificate or an application
after-letter = About a certificate: issued, expiring, lost (it has ended), revoked. About an application: questions, refused (no level), lower (a lower level). Your own templates: the folder templates/ in the register.
cmd-form = Writes the self-assessment as a form to fill in
cmd-form-html = Writes the self-assessment as one HTML page that works in a browser
after-form-html = The page holds everything, works without internet and sends nothing: answers and files stay in the browser, and in the end there is one ZIP, such as cert pack makes. It can be opened from a disk, sent, or put on the foundation’s site. Without -o it becomes ankieta.html. The contact for sending the ZIP comes from the register (contact in register.toml), if it is given.
