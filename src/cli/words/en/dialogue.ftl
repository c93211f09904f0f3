# What commands say, and ask before they write

as-of = The program treats { $day } as today.
reading-files = Reading the evidence files:
reading-register = Reading the register:
checking-certificates = Checking the certificates:
signing-certificates = Signing the certificates:
writing-register = Writing the register:
scoring-applications = Scoring the applications:
drawing-certificates = Drawing the certificates:
writing-site = Writing the site:
written-to = Written to { $path }.
intro =
    Self-assessment: { $title }. { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, after a few facts about the municipality. You can stop at any time: everything is saved right away.
intro-again = { $name }: { $count } of { $total } answered. Continuing.
intro-folder = The answers are saved in the folder { $folder } on this computer (in odpowiedzi.toml, evidence files in dowody/). Nothing is sent anywhere.
intro-folder-named = A folder will be created here, named after the municipality and the edition, such as przykladowo-xii-edycja, with the file odpowiedzi.toml and the folder dowody/ for evidence. Nothing is sent anywhere.
intro-keys = Keys: arrows and Enter to choose, Esc to go back one question, Ctrl-C to stop.
intro-plain = Please type numbers or text, then Enter. Type < to go back one question, - to leave a line empty; Ctrl-C stops.
folder-made = Created the folder { $folder } with the file { $answers } and the folder { $evidence }/. From now on, every answer is saved right away.
stopped-saved =
    Stopped; all answers are saved. To continue:
    {"  "}{ $command }
stopped-review =
    Stopped; all verdicts are saved. To continue:
    {"  "}{ $command }
stopped-nothing =
    Stopped before there was anything to save. To start again:
    {"  "}{ $command }
standing = After this criterion: as claimed { $claimed ->
        [0] no level yet
       *[other] level { $claimed }
    }, with evidence { $evidenced ->
        [0] none yet
       *[other] level { $evidenced }
    }; { $potential ->
        [0] no level is possible any longer
       *[other] level { $potential } is possible
    }. Points: { $got } of { $of }.
what-next =
    The application is in the folder { $folder }. To save the result for others to see:
    {"  "}cert report { $folder }
to-go-on =
    The application can still be completed ({ $lack ->
        [evidence] answers without sufficient evidence: { $count }
       *[answers] questions: { $count }
    }). To continue:
    {"  "}{ $command }
to-change =
    An answer can be changed, for example:
    {"  "}{ $command }
option-write = yes, write it
option-do-not-write = no, write nothing
nothing-written = Nothing was written.
register-unchanged = Nothing was written to the register.
ask-issue = Issue this certificate?
ask-amend = Add this to the certificate?
ask-revoke = Revoke this certificate?
written-unfinished = Written; the next command that writes to the register will move the files into place.
register-made = Created the register { $path }. { $people ->
        [0] Anybody may act in it until register.toml names people (`people`).
       *[other] The people who may act in it are listed in register.toml (`people`).
    }
register-next =
    Next, the key that signs the certificates:
    {"  "}{ $command }
signature-misnamed = The signature seems to be in the file { $found }; please rename it to { $right }.
check-alone = { $id }: judged by the file { $path } alone. Only the register knows whether another certificate replaced it.
plugin-faults-more = { $first } (and { $count } more)
others-damaged = Other files of this register are damaged ({ $files }), so the history may have gaps; `cert check` shows what is in them.
ask-password = Password of the key:
ask-new-password = New password of the key:
ask-password-again = The same password again:
ask-adopt = Accept this copy as the register?
adopt-here = From now on, the register is the one in { $path }. This is not an older copy; nothing was written to it.
adopt-nothing = This is not an older copy; nothing was written.
ask-practice = Is this a practice copy?
option-practice = yes, mark it (its prints say SPECIMEN)
option-no-practice = no, write nothing
practice-begins = { $path } is a practice copy from now on: it is marked as such, and nothing in it counts.
practice-note = This is a practice copy: nothing made from it counts.
memory-lost = The program has no usable record of registers, so it may not recognise an old copy: { $why }. The record is in { $path }; please check the permissions, restore a damaged file from a backup, or move it away to start afresh.
ask-sign = Sign this?
sign-nothing = Everything is signed.
print-unsigned = Not signed: the register has no key, so nobody can check whether the print is genuine (`cert key new` creates a key).
print-not-valid = Note: today the status of certificate { $id } is “{ $status }”. The print shows what was issued, and until when it was valid.
badge-scheme = Learning participatory budget
note-template-unused = Not used, as the program knows no template of that name: { $names }
note-letter-no-contact = There is no `contact` in register.toml, so the letter does not say how to reach you.
note-letter-spoiled = The result depends on evidence files that are missing or have changed since they were saved: { $files }. Before the letter goes out, please check that they were not lost or damaged on your side.
builtin-rubric = the built-in questionnaire
check-good = { $name }, version { $version }, is correct: { $levels ->
        [one] { $levels } level
       *[other] { $levels } levels
    }, { $criteria ->
        [one] { $criteria } criterion
       *[other] { $criteria } criteria
    }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
unused-files = In the folder dowody/ there { $count ->
        [one] is a file that
       *[other] are files that
    } no answer uses: { $files }. Lists of names and other personal data should not be left there.
unused-command = To remove: { $command }
unused-removed = Removed { $count ->
        [one] the file that
       *[other] the files that
    } no answer used: { $files }.
unused-left = Nothing was removed.
ask-remove-unused = Remove?
option-remove = yes, remove
option-do-not-remove = no, keep
pack-written = Packed into { $path }: the answers, { $count ->
        [one] { $count } file of evidence
       *[other] { $count } files of evidence
    } and the list (SHA256SUMS).{ $whole ->
        [yes] {" "}This file is all you need to send.
       *[no] {""}
    }
pack-open =
    { $lack ->
        [evidence] Answers without sufficient evidence: { $count }
       *[answers] Still open: { $count ->
            [one] { $count } question
           *[other] { $count } questions
        }
    }. Details:
    {"  "}{ $command }
pack-hidden = Hidden files (whose names begin with a dot) were not packed: { $files }. Please rename them.
unpacked-to = The archive { $path } was unpacked into the folder { $folder }; from now on, the folder is what counts.
sent-review = The file { $review } in the archive { $path } does not count: it comes from whoever sent the archive, and the foundation’s verdicts are only in its own folder.
to-pack = To send it as one file: { $command }
to-send =
    To create one file to send:
    {"  "}cert pack { $folder }
end-level = Self-assessment: { $level }.
end-no-level = Self-assessment: no level yet.
folder-renamed = The folder is now called { $folder }.
ask-rename = Rename the folder to { $name }?
rename-yes = yes, rename it
rename-no = no, leave it
stopped-unsaved = This answer was not saved: { $place }. Earlier ones are saved.
published = The register is published in the folder { $folder } ({ $count ->
        [one] { $count } certificate
       *[other] { $count } certificates
    })
published-files = Files written: { $written }; unchanged: { $unchanged }.
published-unplaced = { $count ->
        [one] This municipality is not in the table of places, so it is in the list but not on the map: { $names }.
       *[other] These municipalities are not in the table of places, so they are in the list but not on the map: { $names }.
    }
    The application from which a certificate is issued can give the location: in odpowiedzi.toml, under `[municipality]`, latitude and longitude in degrees, such as `at = [50.81, 19.12]`.
published-withheld = The files of these certificates were not published, as they name the person who filled in the questionnaire (to publish them: --with-old-names):
