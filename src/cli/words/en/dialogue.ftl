# What commands say, and ask before they write

as-of = The program behaves as if it were { $day }.
reading-files = Reading the files of evidence:
written-to = Written to { $path }.
intro =
    Self-assessment: { $title }. { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, after a few facts about the municipality. You can stop at any moment: everything is saved at once.
intro-again = { $name }: { $count } of { $total } answered. Going on.
intro-folder = The answers go to the folder { $folder } on this computer (odpowiedzi.toml, and evidence files to dowody/). Nothing is sent anywhere.
intro-folder-named = A folder will be made here, named after municipality and edition, such as przykladowo-xii-edycja, with the file odpowiedzi.toml and the folder dowody/ for evidence. Nothing is sent anywhere.
intro-keys = Keys: arrows and Enter choose, Esc goes one question back, Ctrl-C stops.
intro-plain = Please type numbers or text, and Enter. The sign < goes one question back, the sign - leaves a line empty, Ctrl-C stops.
folder-made = Made the folder { $folder } with the file { $answers } and the folder { $evidence }/. From now on every answer is saved at once.
stopped-saved =
    Stopped; all answers are saved. To go on:
    {"  "}{ $command }
stopped-review =
    Stopped; all verdicts are saved. To go on:
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
        [0] no level is possible any more
       *[other] level { $potential } is possible
    }. Points: { $got } of { $of }.
what-next =
    The application is in the folder { $folder }. To save the result for others to see:
    {"  "}cert report { $folder }
to-go-on =
    The application can still be completed ({ $lack ->
        [evidence] answers without sufficient evidence: { $count }
       *[answers] questions: { $count }
    }). To go on:
    {"  "}{ $command }
to-change =
    An answer can be changed, for example:
    {"  "}{ $command }
option-write = yes, write it
option-do-not-write = no, write nothing
nothing-written = Nothing was written.
ask-issue = Issue this certificate?
ask-amend = Add this to the certificate?
ask-revoke = Revoke this certificate?
written-unfinished = Written; the next command that writes into the register moves the files to their places.
register-made = A register was made: { $path }. Who may act in it stands in register.toml (key people).
signature-misnamed = The signature seems to be in the file { $found }; please rename it to { $right }.
check-alone = { $id }: judged by the file { $path } alone. Whether another certificate took its place only the register knows.
plugin-faults-more = { $first } (and { $count } more)
others-damaged = Other files of this register are damaged ({ $files }), so the history may have gaps; `cert check` shows what is in them.
ask-password = Password of the key:
ask-new-password = New password of the key:
ask-password-again = The same password again:
ask-adopt = Take this copy for the register?
adopt-here = From now on the register is written in { $path }. This is no older copy; nothing was written into it.
adopt-nothing = This is no older copy; nothing was written.
ask-practice = Is this a copy to practise?
option-practice = yes, mark it (its prints say SPECIMEN)
option-no-practice = no, write nothing
practice-begins = { $path } is a copy to practise from now on: it is marked, and nothing in it counts.
practice-note = This is a copy to practise: nothing that is made of it counts.
memory-lost = The program remembers no registers, and may take an old copy for a new one: { $why }. It is kept in { $path }; please check the permissions, restore a damaged file from a backup, or move it away to begin anew.
ask-sign = Sign this?
sign-nothing = Everything is signed.
print-unsigned = Without a signature: the register has no key, so nobody can check whether the print is genuine (`cert key new` makes a key).
print-not-valid = Note: today the certificate { $id } is “{ $status }”. The print shows what was issued, and until when.
badge-scheme = Learning participatory budget
note-template-unused = A template of a name that the program does not know is not used: { $names }
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
    } no answer uses: { $files }. Lists of names and other personal data should not stay there.
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
        [yes] {" "}It is enough to send this file.
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
pack-hidden = Files that are hidden (a name that begins with a dot) were not packed: { $files }. Please call them otherwise.
unpacked-to = The archive { $path } was unpacked into the folder { $folder }; from now on the folder counts.
sent-review = The file { $review } in the archive { $path } does not count: it comes from whoever sent the archive, and the verdicts of the foundation are only in its own folder.
to-pack = To send it as one file: { $command }
to-send =
    This makes one file to be sent:
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
        [one] The table of places does not know this municipality, so it is in the list and not on the map: { $names }.
       *[other] The table of places does not know these municipalities, so they are in the list and not on the map: { $names }.
    }
    Where a municipality is can be said by the application from which its certificate is issued: in odpowiedzi.toml, under `[municipality]`, latitude and longitude in degrees, such as `at = [50.81, 19.12]`.
published-withheld = The files of these certificates were not published, as they name the person who filled in the questionnaire (to publish them: --with-old-names):
