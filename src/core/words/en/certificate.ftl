# A certificate and its validity

validity-title = Certificate issued on { $day }
validity-until = Valid to the end of { $until }.
validity-at-least = Valid at least to the end of { $until }.
validity-months = { $months ->
        [one] { $months } month from { $issued } runs
       *[other] { $months } months from { $issued } run
    } to the end of { $end }
validity-edition-unknown = the end of the next edition has not been entered
validity-edition-not-held = the next edition will not be held
validity-edition-planned = the next edition ends on { $day } (planned)
validity-edition-certain = the next edition ends on { $day }
validity-why-unknown = Until the end of the next edition is entered, nobody can tell whether it is still valid after { $end }.
validity-why-not-held = So only the months count.
validity-why-planned = The later day decides: the end of the edition. It is planned: if it moves, the validity moves with it, but never before the end of the months. Once that day has passed, somebody has to confirm that the edition has ended; until then nobody can tell whether the certificate is still valid.
validity-why-edition = The later day decides: the end of the edition.
validity-why-months-planned = The later day decides: the end of the months. The end of the edition is planned: should it move past that day, the validity is extended. Once that day has passed and nobody has confirmed the end of the edition, nobody can tell whether the certificate is still valid.
validity-why-months = The later day decides: the end of the months.
fault-ends-before-issue = the next edition ends on { $ends }, before the certificate is issued ({ $issued })
    .help = please give { $issued } or a later day; an edition that is not held has none (`--not-held`, in a file `held = false`)
fault-remote-end = the last valid day, { $until }, is more than five years after the day of issue ({ $issued })
    .help = please check the year; if it is right, please add `--force`, and `--reason "…"` if the command writes something
fault-certain-too-early = the edition is said to have ended on { $ends }, and that day is in the future
    .help = please leave out `--certain`; if the application says so, please ask the municipality; if it is intended, please add `--force --reason "…"`
fault-bad-certificate-id = `{ $found }` is not the number of a certificate
    .help = a number looks like `UBO-2026-0007`; `cert list` shows them all
fault-other-file-name = this file is not named after its certificate: `{ $id }` belongs in the file `{ $expected }`
    .help = if it is a copy, please move it out of the register; if it was renamed, please rename it back to `{ $expected }`
fault-other-year = the number `{ $id }` does not match the year of issue ({ $issued })
    .help = please restore this file from a backup
fault-revoked-already = the certificate `{ $id }` has been revoked
    .help = `cert show { $id }` shows when and why; `cert issue` issues a new one
fault-nothing-new = this is already entered: nothing would change in the certificate `{ $id }`
    .help = `cert show { $id }` shows what is entered
fault-no-end-yet = the end of the next edition has not been entered yet
    .help = please give the day: `--edition-ends DATE --certain`
draft-title = Certificate { $id } (the number is assigned when it is written)
draft-holder = { $name } ({ $voivodeship } voivodeship, TERC { $terc })
holder = { $name } ({ $voivodeship })
holder-short = { $name } ({ $voivodeship })
voivodeship = { $code ->
        [2] dolnośląskie
        [4] kujawsko-pomorskie
        [6] lubelskie
        [8] lubuskie
        [10] łódzkie
        [12] małopolskie
        [14] mazowieckie
        [16] opolskie
        [18] podkarpackie
        [20] podlaskie
        [22] pomorskie
        [24] śląskie
        [26] świętokrzyskie
        [28] warmińsko-mazurskie
        [30] wielkopolskie
       *[32] zachodniopomorskie
    }
draft-attested = It attests: { $sentence }
draft-other-level = The application was for level { $asked }; the certificate will be for level { $level }.
draft-edition = edition assessed: { $edition }; points: { $points } of { $of }
draft-filled-by = filled in by: { $name }
draft-reviewers = reviewed by: { $names }
draft-at = place on the map: { $at }
draft-issuer = issued by: { $name }
draft-issued = day of issue: { $day }
renewal-title = Replaces { $id }
renewal-same-level = The level stays the same: { $level }.
renewal-raised = The level rises from { $before } to { $level }.
renewal-lost = The level falls from { $before } to { $level }.
renewal-unknown = The previous application is not in the register (dossiers/), so nobody can tell which criteria changed.
criteria-still-met = still met: { $titles }
criteria-raised = newly met: { $titles }
criteria-lost = no longer met: { $titles }
renewal-over = The previous certificate was valid to the end of { $until } and has expired.
renewal-left = The previous certificate is valid to the end of { $until }. It stops counting at once: { $days ->
        [0] no days of it are left
        [one] its remaining { $days } day is given up
       *[other] its remaining { $days } days are given up
    }, as the new one counts from the day of issue.
renewal-earlier = The new certificate ends earlier than the previous one, by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
events-title = { $id }: { $name }, level { $level }
events-revoke = From that day, the certificate is not valid. This entry cannot be undone.
events-revive = The last valid day of this certificate was { $over }; with this entry it becomes valid again, to the end of { $until }.
events-same-end = The last valid day does not change: { $until }.
events-other-end = The last valid day moves from { $before } to { $until }.
event-moved = end of the next edition planned for { $day }
event-certain = next edition ended on { $day }
event-not-held = next edition is not held
event-name = name of the municipality: { $name }
event-revoked = certificate revoked
event-said = { $on }: { $what } ({ $by }: { $reason })
level-numbered = level { $number }
written-title = { $id } written: { $name }, { $level }
written-path = File: { $path }
written-unsigned = Unsigned: the register has no key (`cert key new` makes one).
written-revoked = The certificate is revoked.
certificate-revoked = revoked
certificate-superseded = superseded
certificate-not-yet-valid = not yet
certificate-expired = expired
certificate-open = uncertain
certificate-expiring = ending
certificate-valid = valid
until-at-least = at least { $day }
until-planned = { $day } (planned)
days-ago = −{ $days }
practice-mark = SPECIMEN
practice-marked = SPECIMEN – { $text }
practice-said = SPECIMEN: the register is a practice copy, and nothing in it counts.
status-unsigned = { $status }, unsigned
status-unverified = { $status }, not verified
next-signature = { $name }: has no signature, though the register is signed; please check it and sign:
next-renewal = { $name }: please review a new application and renew the certificate:
next-edition-end = { $name }: please enter when the next edition ends (if it has ended, add --certain):
next-confirmation = { $name }: the planned end of the edition, { $day }, has passed; please confirm it or enter another day:
show-title = { $id }: { $name }
show-day = { $day }:{" "}
show-facts = What it is based on
show-validity = Validity
show-validity-alone = Validity by its dates alone
show-history = History
show-integrity = Files kept with it
why-revoked = It was revoked on { $day } ({ $by }): { $reason }
why-superseded = It was replaced by { $id }, issued on { $day }.
why-not-yet-valid = It begins on { $day }.
why-expired = It was valid to the end of { $until }.
why-open-unknown = It was valid at least to the end of { $until }; whether it still is depends on the end of the next edition, which has not been entered.
why-open-planned = It was valid to the end of { $until }; whether it still is depends on the end of the next edition, which was only planned.
fact-rubric = version { $version } of the questionnaire
fact-issuer = issued by: { $name }, { $day }
fact-signed = signature: good
fact-unsigned = unsigned
fact-next = next edition, as known at issue: { $name }
fact-next-marked = next edition, as known at issue: { $name }; what marks its end: { $mark }
history-issued = { $day }: { $id } was issued, level { $level }
history-replaced = { $day }: { $id } replaced it, level { $level }
history-gone = earlier: { $id }, which is not in the register
integrity-dossier = the application with its evidence (dossiers/)
integrity-rubric = the questionnaire (rubrics/)
integrity-sound = unchanged since the certificate was issued
integrity-unread = cannot be read
integrity-absent = not here, so nobody can tell
integrity-gone = not here, though others are, so nobody can tell
integrity-carried = unchanged since the certificate was issued, except for line ends or the like, changed in transit
integrity-damaged = changed since the certificate was issued
also-met = { $count ->
        [1] also meets the requirements of level { $levels }
       *[other] also meets the requirements of levels { $levels }
    }
also-met-and = { $others } and { $last }
