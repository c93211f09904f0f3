# Raport

report-title = { $municipality }, { $edition } – wynik
report-kicker = { $scheme } · { $basis ->
        [confirmed] wynik oceny fundacji
       *[other] wynik samooceny
    }
report-ended = { $edition }, zakończona { $day }
report-skip = Przejdź do treści
report-nav = Na tej stronie
report-level = Poziom
report-no-level = Żaden poziom nie jest jeszcze spełniony
report-next-title = Co dalej
report-next-more = i jeszcze { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
report-all-steps = Wszystkie kroki i przykłady innych miast
report-steps-alone = Wszystkie kroki
report-next-apply = Następny krok: przesłać zgłoszenie do fundacji.
report-reviewed = Fundacja oceniła { $have } z { $need } odpowiedzi, które tego wymagają; według jej oceny: { $level }.
report-next-met = Do poziomu { $level } niczego nie brakuje.
report-next-none = To najwyższy poziom.
report-made = Sporządzono
report-basis = Podstawa
report-other-bases = Inaczej liczone
report-questionnaire = Kwestionariusz
report-questionnaire-named = { $title }, wersja { $version } ({ $source })
report-filled-by = Wypełnił(a)
report-reviewers = Oceniali
report-points = Punkty
report-without-names = Strona nie podaje, kto wypełniał i oceniał zgłoszenie; uwagi i dowody są takie, jak je wpisano.
report-chart-title = Kryteria na etapach budżetu obywatelskiego
report-chart-counts = Spełnione: { $met } z { $all }. Nierozstrzygnięte: { $open }. Niespełnione: { $unmet }.
report-chart-table = To samo w tabeli
report-whole = cały proces
report-levels = { $count ->
        [one] poziom { $levels }
       *[other] poziomy { $levels }
    }
report-missing-title = Poziomy i czego na nich brakuje
report-nothing-missing = Na żadnym poziomie niczego nie brakuje.
report-unmet-title = Niespełnione
report-criteria-title = Kryteria i dowody
report-criteria-all = Wszystkie kryteria
report-column-stage = Etap
report-column-answer = Odpowiedź
report-required = wymagane
report-recommended = zalecane
report-note = Uwaga gminy: { $note }
report-verdict = Fundacja: { $verdict }
report-no-evidence = brak
report-file-sound = plik bez zmian od zapisania
report-file-unrecorded = skrótu pliku jeszcze nie zapisano
report-file-damaged = plik zmienił się od zapisania, nie liczy się
report-file-empty = plik jest pusty; ten dowód się nie liczy
report-file-too-large = plik jest za duży, żeby go sprawdzić, nie liczy się
report-convention-short = reguła umowna
report-file-unreadable = pliku nie da się odczytać, nie liczy się
report-file-missing = nie ma tego pliku, nie liczy się
report-evidence-undated = dowód bez daty, nie liczy się
report-evidence-future = data tego dowodu jeszcze nie nadeszła, nie liczy się
report-evidence-old = dowód za stary na to pytanie, nie liczy się
report-practices-see = Przykłady innych miast:
report-practices-title = Przykłady innych miast
report-apply-title = Zgłoszenie do fundacji
