# Wywiad i dialog oceny

criterion-no-questions = Kryterium „{ $title }” przy tych odpowiedziach nie ma pytań.
existing-found = W folderze { $folder } jest już zgłoszenie: { $name }.
existing-go-on = kontynuować to zgłoszenie
existing-other = podać inną nazwę edycji
ask-existing = Jak postąpić?
nothing-ticked = Nic nie zaznaczono: spacja zaznacza, Enter idzie dalej. Jeśli nic nie pasuje, niżej jest „żadne z nich”.
questions-skipped = Pomijam { $count ->
        [one] { $count } pytanie, które przy tych odpowiedziach nie ma zastosowania.
        [few] { $count } pytania, które przy tych odpowiedziach nie mają zastosowania.
        [many] { $count } pytań, które przy tych odpowiedziach nie mają zastosowania.
       *[other] { $count } pytania, które przy tych odpowiedziach nie mają zastosowania.
    }
criterion-heading = { $title } ({ $count ->
        [one] poziom
       *[other] poziomy
    } { $levels })
question-counter = { $number } z { $total }
earlier-answer = Dotychczasowa odpowiedź: { $answer }
last-answer = W poprzednim zgłoszeniu (proszę potwierdzić albo zmienić): { $answer }
ask-municipality = Nazwa gminy:
ask-edition = Oceniana edycja, np. XII edycja:
ask-terc = Kod TERC gminy (7 cyfr):
ask-ended = Kiedy ta edycja się skończyła?
ask-next = Czy będzie następna edycja?
ask-next-name = Nazwa następnej edycji:
ask-next-ends = Kiedy skończy się następna edycja?
ask-next-ends-with = Co wtedy nastąpi?
ask-next-certain = Czy ten termin jest pewny?
ask-level = O który poziom gmina się ubiega?
ask-filled-by = Kto wypełnia kwestionariusz?
ask-answer = Odpowiedź:
ask-tick = Proszę zaznaczyć:
ask-number = Liczba:
ask-evidence = Dowód:
ask-evidence-date = Data tego dokumentu:
ask-note = Uwaga:
described-evidence = dowód: { $text }
described-note = uwaga: { $text }
ask-reason = Dlaczego nie dotyczy?
ask-criterion = Dokąd przejść?
hint-optional = Enter pomija
hint-keep = Enter zostawia, pusty wiersz usuwa
hint-edition = najnowsza, której ewaluacja i decyzja o zasadach są już gotowe
hint-date = np. 20.11.2026; Enter pomija
hint-act-date = np. 2.3.2026; bez daty się nie liczy
check-needed = To pole trzeba wypełnić.
check-after = Ta data jest wcześniejsza niż koniec ocenianej edycji ({ $day }).
check-future = Ten dzień jeszcze nie nadszedł ({ $day }), a oceniana jest edycja, która już się skończyła.
check-number = Tu potrzebna jest liczba całkowita od 0 do 1000, np. 4.
option-rest-unknown = o pozostałych jeszcze nie wiadomo
option-help = pomoc: jak to ocenić
option-heading = dane gminy i edycji
option-jump = przejdź gdzie indziej albo zakończ
option-end = zakończ i pokaż wynik (zapisane)
next-held = tak
next-not-held = nie, nie odbędzie się
next-unknown = jeszcze nie wiadomo
next-planned = nie, jest planowany
next-certain = tak, jest pewny
level-undecided = jeszcze nie wiadomo
evidence-missing = brakuje dowodu, więc jeszcze się nie liczy
keys-choose = ↑↓ albo pierwsze litery; Enter; Esc wstecz
keys-tick = ↑↓; spacja zaznacza; Enter; Esc wstecz
keys-line = Esc wstecz
keys-complete = Tab podpowiada; Esc wstecz
plain-choose = Numer albo słowo i Enter; { $default ->
        [0] {""}
       *[other] sam Enter: { $default };{" "}
    }{ $back } wstecz
plain-tick = Numery z przecinkami albo słowo i Enter; { $count ->
        [0] { $default ->
            [0] {""}
           *[other] sam Enter: { $default };{" "}
        }
       *[other] sam Enter: zaznaczone gwiazdką;{" "}
    }{ $back } wstecz
plain-default = Sam Enter: { $value }
plain-too-long = ! Ten wiersz jest za długi. Proszę wpisać krótszy.
plain-wrong = Proszę wpisać numer od 1 do { $most } albo słowo z listy.
ask-verdict = Rozstrzygnięcie:
ask-rejection = Powód odrzucenia:
ask-question = Pytanie do gminy:
review-unsound = Tego nie można potwierdzić: pliku nie ma, zmieniono go albo jest za duży ({ $files }). Można odrzucić odpowiedź albo zapytać gminę.
review-skipped = Nie potwierdzono: { $why }.
review-confirm = potwierdzam
review-reject = odrzucam
review-ask = pytam gminę
review-keep = zostawiam, jak jest
review-leave = zostawiam na później
evidence-flawed = `{ $question }`: ten dowód się nie liczy: { $why }{ $flaw ->
        [undated] ; datę można dopisać na końcu, np. ` @ 2.03.2026`
       *[other] {""}
    }
evidence-does-not-count = nie liczy się: { $why }
verdict-so-far = dotychczasowe rozstrzygnięcie: { $verdict }
verdict-last = w poprzednim zgłoszeniu: { $verdict }
key-yes = t, tak, y, yes
key-no = n, nie, no
key-unknown = ?, nw, nie wiem
key-none = 0, żadne
key-help = p, pomoc, h, help
key-note = u, uwaga
key-jump = m, menu, gdzie indziej
key-end = k, koniec
key-still = b, =, bez zmian
key-still-all = bb, ==
key-correct = popraw
option-still = bez zmian: nadal tak, jak w poprzednim zgłoszeniu, z tymi samymi dowodami
option-still-all = bez zmian w całym kryterium
option-note = uwaga do tej odpowiedzi
no-such-option = Takiej odpowiedzi tu nie ma: „{ $typed }”. Proszę wybrać strzałkami albo pierwszymi literami.
keys-paste = Wkleja się tak, jak w innych oknach tego terminala, zwykle Ctrl-Shift-V albo Shift-Insert, a w systemie macOS Cmd-V.
hint-number-still = { $key }: bez zmian
hint-number = liczba; sam Enter: jeszcze nie wiem; p: pomoc, u: uwaga, m: gdzie indziej
hint-evidence-none = Enter: później, na razie się nie liczy
hint-evidence = Enter: dalej ({ $count ->
        [one] { $count } dowód
        [few] { $count } dowody
        [many] { $count } dowodów
       *[other] { $count } dowodu
    }); kolejny albo kilka po średniku; „{ $correct }” zmienia
evidence-offered = Można podać numer, np. 1, s. 20:
ask-correct = Który dowód poprawić?
ask-corrected = Ma być:
hint-corrected = puste usuwa
level-explained = { $name }: { $standard }
ask-rest = { $status ->
        [met] Poziom { $level } nie wymaga już niczego więcej.
        [open] To już wszystkie pytania do poziomu { $level }; brakuje jeszcze odpowiedzi albo dowodów.
       *[unmet] To już wszystkie pytania do poziomu { $level }; przy tych odpowiedziach nie jest on możliwy.
    } Co dalej?
rest-go-on = odpowiem także na pozostałe pytania ({ $more ->
        [0] { $count }
       *[other] od { $count } do { $most }, zależnie od odpowiedzi
    })
rest-stop = wystarczy: zakończ i pokaż wynik
evidence-explained = Dowód to plik, adres strony albo akt z datą. Po przecinku może stać miejsce, a kilka dowodów rozdziela średnik: raport.pdf, s. 14; https://bip.przykladowo.example/raport; uchwała 12/2026 z 2 marca 2026.
key-confirm = t, tak, potwierdzam
key-reject = o, odrzucam
key-ask = z, pytam
key-open = d, dowód
review-open = otwórz dowód
ask-open = Który dowód?
review-heading = { $municipality }, { $edition }. Wniosek: { $level } ({ $status }); do rozstrzygnięcia: { $left }.
cannot-open = Nie udało się otworzyć: { $error }
words-of-places = s., str., strona, strony, §, par., rozdz, pkt, punkt, ust., art., zał, tab, p., pp., page, section, chapter, table, annex
words-of-acts = uchwała, uchwały, zarządzenie, umowa, regulamin, resolution, ordinance, order, contract, statute
key-review-help = ?, p, pomoc, h, help
review-opening = Otwieram: { $text }
