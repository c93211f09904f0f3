# Register, issuing and deadlines

fault-person-twice = `{ $name }` holds two roles that must be held by different people
    .help = the person who filled it in, the reviewer and the issuer must be three different people
fault-no-certificate = there is no certificate `{ $id }` in the register
    .help = { $near ->
        [none] `cert list` shows all certificates
       *[other] did you mean: { $near }? `cert list` shows them all
    }
fault-bad-prefix = `{ $found }` cannot be the prefix of certificate numbers
    .help = please give 2 to 8 ASCII capital letters and digits, a letter first, such as `UBO`
fault-replaced-twice = `{ $id }` has already been replaced by `{ $by }`
    .help = please check `replaces` in both files; a certificate has one successor
fault-replaces-other = `{ $id }` cannot be the previous one: it is later, or of another municipality
    .help = please check `replaces`
fault-number-went-back = the last number given is { $last }, and the register has a certificate with number { $highest }
    .help = was an older `register.toml` restored? `cert register repair` corrects the number
fault-not-listed = `{ $name }` is not among the people who may act in this register
    .help = the people listed are: { $known }; the list is in `register.toml` (`people`)
fault-not-published = the register `{ $path }` failed verification, so it was not published
    .help = `cert verify { $quoted }` shows what is wrong
fault-practice-published = this is a practice copy: its certificates mean nothing, so it was not published
    .help = please give the register itself: `cert publish FOLDER --register REGISTER`
fault-published-before = the site cannot be of { $day }: something was entered in the register on { $entered }, and a site of an earlier day would show as valid what was revoked since
    .help = please publish the register as it is today: `cert publish FOLDER` without `--as-of` (and without `CERT_AS_OF`); if that day is in the future, please check the clock
fault-filled-by-needed = the application does not say who filled it in
    .help = please add it: `cert assess { $path } --filled-by "First Last"`
fault-terc-needed = the application lacks the TERC code of the municipality, which a certificate needs
    .help = please add it: `cert assess { $path } --terc 1234567`
fault-filled-by-too = `{ $name }` filled in this application, so they can neither review it nor issue a certificate for it
    .help = three different people fill in, review and issue; please name another person: `--by "First Last"`
fault-reviewed-too = `{ $name }` reviewed this application, and somebody else must issue the certificate
    .help = three different people fill in, review and issue; please name another person: `--by "First Last"`
fault-already-held = the municipality already holds the certificate `{ $id }`, { $status ->
        [open] and nobody can tell whether it is still valid after { $until }
       *[other] valid at least to the end of { $until }
    }
    .help = please renew it: `cert renew { $id } { $path } --by "First Last"`
fault-next-edition-over = { $planned ->
        [yes] the application gives { $ends } as the planned end of the next edition, and that day has passed
       *[no] the next edition in the application ended on { $ends }, before the certificate is issued
    }
    .help = { $planned ->
        [yes] please ask the municipality when that edition ends, and for a corrected application
       *[no] please ask the municipality about the edition that has not ended yet, and for a corrected application
    }
fault-level-not-met = after the foundation's review { $met ->
        [0] no level is met
       *[other] level { $met } is met, not { $level }
    }; missing for level { $level }: { $questions }
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
       *[other] `cert review { $path } --by "First Last"` adds verdicts; `--level { $met }` awards the level that is already met
    }
fault-lower-level = `{ $id }` has level { $before }, and { $why ->
        [met] level { $before } is no longer met, while level { $level } is
       *[applied-for] the application is for level { $level }, though level { $before } is met too
    }
    .help = { $why ->
        [met] if the certificate should have the lower level, please add `--level { $level }`
       *[applied-for] please name the level that the certificate should have: `--level { $before }` or `--level { $level }`
    }
fault-other-holder = `{ $id }` is a certificate of { $holder }, and the application is of { $name }
    .help = `cert list` shows the number of the right certificate
fault-superseded-already = the certificate `{ $id }` already has a successor, `{ $successor }`
    .help = please renew `{ $successor }`; `cert show { $successor }` shows its status
fault-successor-revoked = the certificate `{ $id }` has a successor, `{ $successor }`, which was revoked
    .help = please issue a new one: `cert issue { $path } --by "First Last"`
adopt-title = An older copy in the place of the register
adopt-serial = The serial of this copy is { $now }, and the register was at { $highest }: what was written later is lost.
adopt-no-number = Every number ever given is in this copy.
adopt-numbers = { $count ->
        [one] The number { $from } was given but is not in this copy: it will not be given again.
       *[other] The numbers from { $from } to { $to } were given but are not in this copy: they will not be given again.
    }
adopt-done = This copy is now the register (serial { $serial }). The next certificate gets the number { $next }.
fault-bad-uid = `{ $found }` is not the identifier of a register
    .help = a `uid` has 32 hexadecimal digits and is assigned by the program; please restore it from a backup, or remove the key
repair-nothing = There was nothing to repair.
repair-done = Repaired:
repair-left = The program cannot repair this:
repaired-finished = finished writing { $path }, which had been interrupted
repaired-removed = removed { $path }, left unfinished when a program was stopped
repaired-number = the last number given was raised from { $from } to { $to }
left-loose = { $path } belongs to no certificate: issuing was interrupted, or the certificate’s file is missing
left-no-certificate = there is no certificate with number { $number }, though the number was given: its file was removed
left-no-dossier = { $id }: its application is not in dossiers/; what depends on it cannot be checked
left-dossier-changed = { $id }: its application has changed since the certificate was issued ({ $files }); please restore it from a backup
left-rubric-changed = { $id }: its questionnaire has changed since the certificate was issued; please restore it from a backup
left-unread = `{ $path }` cannot be read, so nobody can tell whether it has changed; please check the permissions
left-no-rubric = { $id }: its questionnaire is not in rubrics/
fault-says-other = the certificate `{ $id }` says something other than what was signed, or than its application supports: { $changes }
    .help = please restore its file from a backup; if the change is intended: `cert register sign --force --by "First Last" --reason TEXT`
fault-settings-say-other = `{ $path }` says something other than what was signed, in keys that only the program writes: { $changes }
    .help = please restore the file from a backup; if the change is intended: `cert register sign --force --by "First Last" --reason TEXT`
fault-no-holder = the register has no certificate of the municipality `{ $found }`
    .help = { $near ->
        [none] `cert list` shows the municipalities
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
check-revoked = All certificates in the register have been revoked, so none is valid; `cert check --all` shows them.
check-nothing = There are no certificates in the register yet, so there is nothing to check. `cert issue` issues the first.
check-summary = { $count ->
        [one] { $count } certificate
       *[other] { $count } certificates
    }: { $parts }.
check-applications-gone = The applications of these certificates are not in the register, though others are; nobody can tell whether they were removed: { $ids }
count-applications-gone = applications missing, though others are there: { $count }
count-invalid = { $count } not valid
count-open = { $count } uncertain
count-expiring = { $count } ending
count-end-unknown = { $count } valid (nobody can tell for how long)
count-valid = { $count } valid
count-doubted = files not to be trusted: { $count }
count-damaged = { $count } could not be checked
nothing-signed = Unsigned.
next-title = What to do next
count-practice = { $count } for practice
count-unsigned = { $count } unsigned
count-unverified = { $count } not verified
count-ahead = the register’s list was signed on a future day
count-too-old = the register’s list was signed too long ago
plugin-revoked = all certificates have been revoked
plugin-nothing = no certificates to check
plugin-one = { $name } { $id }: { $status } (until: { $until })
plugin-over = { $name } { $id }: { $status }
plugin-more = and { $count } more
list-title = Certificates in the register on { $day }: { $count }
list-nothing = No certificates match.
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
