# Register, issuing and deadlines

fault-person-twice = `{ $name }` has two parts that different people must have
    .help = the one who filled it in, the reviewer and the issuer must be three different people
fault-no-certificate = there is no certificate `{ $id }` in the register
    .help = { $near ->
        [none] `cert list` shows those that there are
       *[other] did you mean: { $near }? `cert list` shows them all
    }
fault-bad-prefix = `{ $found }` cannot stand in front of numbers
    .help = please give 2 to 8 capital letters and digits of ASCII, a letter first, such as `UBO`
fault-replaced-twice = `{ $id }` is replaced by `{ $by }` already
    .help = please check `replaces` in both files; a certificate has one successor
fault-replaces-other = `{ $id }` cannot be the one before: it is later, or of another municipality
    .help = please check `replaces`
fault-number-went-back = the last number given is { $last }, and the register has a certificate with number { $highest }
    .help = was an older `register.toml` put back? `cert register repair` mends the number
fault-not-listed = `{ $name }` is not among the people who may act in this register
    .help = listed are: { $known }; the list is in `register.toml`, key `people`
fault-not-published = the register `{ $path }` does not verify, so it was not published
    .help = `cert verify { $quoted }` shows what is wrong
fault-practice-published = this is a copy to practise: its certificates mean nothing, so it is not published
    .help = please name the register itself: `cert publish FOLDER --register REGISTER`
fault-filled-by-needed = the application does not say who filled it in
    .help = please add it: `cert assess { $path } --filled-by "First Last"`
fault-terc-needed = the application has no TERC code of the municipality, and a certificate needs one
    .help = please add it: `cert assess { $path } --terc 1234567`
fault-filled-by-too = `{ $name }` filled this application in, and so can neither review it nor issue a certificate
    .help = three different people fill in, review and issue; please name another person: `--by "First Last"`
fault-reviewed-too = `{ $name }` reviewed this application, and so cannot issue a certificate
    .help = three different people fill in, review and issue; please name another person: `--by "First Last"`
fault-already-held = the municipality holds the certificate `{ $id }` already, { $status ->
        [open] and nobody can tell whether it is still valid after { $until }
       *[other] valid at least until { $until }
    }
    .help = please renew it: `cert renew { $id } { $path } --by "First Last"`
fault-next-edition-over = { $planned ->
        [yes] the end of the next edition was planned in the application for { $ends }, and that day has passed
       *[no] the next edition in the application ended { $ends }, before the certificate is issued
    }
    .help = { $planned ->
        [yes] please ask the municipality when that edition ends; it sends the corrected application
       *[no] please ask the municipality about the edition that has still to end; it sends the corrected application
    }
fault-level-not-met = after the foundation's review { $met ->
        [0] no level is met
       *[other] level { $met } is met, not { $level }
    }; level { $level } lacks: { $questions }
    .help = { $met ->
        [0] `cert score { $path } --basis confirmed --target { $level }` shows why
       *[other] `cert score { $path } --basis confirmed --target { $level }` shows why; `--level { $met }` awards the level that is met
    }
fault-verdicts-open = level { $level }: nobody can tell yet{ $asked ->
        [none] {""}
       *[other] ; the municipality has not answered the foundation’s questions: { $asked }
    }{ $waiting ->
        [none] {""}
       *[other] ; without a verdict: { $waiting }
    }
    .help = { $met ->
        [0] `cert review { $path } --by "First Last"` adds verdicts
       *[other] `cert review { $path } --by "First Last"` adds verdicts; `--level { $met }` awards the level that is met already
    }
fault-lower-level = `{ $id }` has level { $before }, and { $why ->
        [met] level { $before } is not met now; level { $level } is
       *[applied-for] the application is for level { $level }, though level { $before } is met, too
    }
    .help = { $why ->
        [met] if the certificate is to have the lower level, please add `--level { $level }`
       *[applied-for] please name the level that the certificate is to have: `--level { $before }` or `--level { $level }`
    }
fault-other-holder = `{ $id }` is a certificate of { $holder }, and the application is of { $name }
    .help = `cert list` shows the number of the right certificate
fault-superseded-already = the certificate `{ $id }` has a successor already, `{ $successor }`
    .help = please renew `{ $successor }`; `cert show { $successor }` shows how it stands
fault-successor-revoked = the certificate `{ $id }` has a successor, `{ $successor }`, which was revoked
    .help = please issue a new one: `cert issue { $path } --by "First Last"`
adopt-title = An older copy in place of the register
adopt-serial = The serial of this copy is { $now }, and the register was at { $highest }: what was written later is lost.
adopt-no-number = Every number that was given is in this copy.
adopt-numbers = { $count ->
        [one] The number { $from } was given, and is not in this copy: it is not given again.
       *[other] The numbers from { $from } to { $to } were given, and are not in this copy: they are not given again.
    }
adopt-done = This copy is the register now (serial { $serial }). The next certificate gets the number { $next }.
fault-bad-uid = `{ $found }` is no name of a register
    .help = a `uid` has 32 hexadecimal digits and is given by the program; please restore it from a backup, or remove the key
repair-nothing = There was nothing to repair.
repair-done = Repaired:
repair-left = The program cannot repair this by itself:
repaired-finished = finished the interrupted writing of { $path }
repaired-removed = removed { $path }, left unfinished by a program that was stopped
repaired-number = the last number given was raised from { $from } to { $to }
left-loose = { $path } belongs to no certificate: an issue was stopped, or the file of the certificate is missing
left-no-certificate = there is no certificate with number { $number }, though it was given: its file was removed
left-no-dossier = { $id }: its application is not in dossiers/; what needs it cannot be told
left-dossier-changed = { $id }: its application has changed since the issue ({ $files }); please restore it from a backup
left-rubric-changed = { $id }: its questionnaire has changed since the issue; please restore it from a backup
left-unread = `{ $path }` cannot be read, so nobody can tell whether it is as it was; please check the permissions
left-no-rubric = { $id }: its questionnaire is not in rubrics/
fault-says-other = the certificate `{ $id }` says something else than was signed, or than its application bears: { $changes }
    .help = please restore its file from a backup; if it is meant: `cert register sign --force --by "First Last" --reason TEXT`
fault-settings-say-other = `{ $path }` says something else than was signed, in what only the program writes: { $changes }
    .help = please restore the file from a backup; if it is meant: `cert register sign --force --by "First Last" --reason TEXT`
fault-no-holder = the register has no certificate of the municipality `{ $found }`
    .help = { $near ->
        [none] `cert list` names the municipalities
       *[other] did you mean `{ $near }`?
    }
column-state = Status
column-id = Number
column-until = Valid until
column-days = Days
check-title = Certificates on { $day }
check-title-within = Certificates on { $day } and for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } more
check-revoked = All certificates in the register were revoked, so none is valid; `cert check --all` names them.
check-nothing = There are no certificates in the register yet, so there is nothing to check. `cert issue` issues the first.
check-summary = { $count ->
        [one] { $count } certificate
       *[other] { $count } certificates
    }: { $parts }.
check-applications-gone = The applications of these certificates are not in the register, though others are; nobody can tell whether they were taken away: { $ids }
count-applications-gone = applications that are not there, though others are: { $count }
count-invalid = { $count } not valid
count-open = { $count } uncertain
count-expiring = { $count } ending
count-end-unknown = { $count } valid (nobody can tell for how long)
count-valid = { $count } valid
count-doubted = files that are not to be trusted: { $count }
count-damaged = files that could not be read: { $count }
nothing-signed = Unsigned.
next-title = What to do next
count-practice = { $count } to practise
count-unsigned = { $count } unsigned
count-unverified = { $count } not verified
count-ahead = the register’s list was signed on a day to come
count-too-old = the register’s list was signed too long ago
plugin-revoked = all certificates were revoked
plugin-nothing = no certificates to check
plugin-one = { $name } { $id }: { $status } (until: { $until })
plugin-over = { $name } { $id }: { $status }
plugin-more = and { $count } more
list-title = Certificates in the register on { $day }: { $count }
list-nothing = There are no such certificates.
calendar-name = Certificates: { $issuer }
calendar-renewal = { $name }: time to renew certificate { $id }
calendar-edition = { $name }: end of the edition
calendar-edition-planned = { $name }: planned end of the edition
calendar-last = { $name }: last valid day of certificate { $id }
calendar-last-planned = { $name }: last valid day of certificate { $id } (planned)
calendar-last-at-least = { $name }: certificate { $id } is valid at least through today
calendar-summary-cancelled = Cancelled – { $what }
calendar-cancelled = { $id }: this no longer applies
calendar-until = { $id }, valid until { $until }
column-terc = TERC
column-voivodeship = Voivodeship
column-also-met = Also meets
column-issued = Issued
column-next-ends = End of the next edition
column-signed = Signed
sheet-title = Certificates
signed-yes = yes
signed-no = no
signed-unknown = not known
