# Wywiad i dialog oceny

criterion-no-questions = Kryterium „{ $title }” przy tych odpowiedziach nie ma pytań.
existing-found = W folderze { $folder } jest już zgłoszenie: { $name }.
existing-go-on = kontynuować to zgłoszenie
existing-other = podać inną nazwę edycji
ask-existing = Jak postąpić?
nothing-ticked = ! Nic nie zaznaczono: spacja zaznacza, Enter idzie dalej. Jeśli nic nie pasuje, Esc wraca do wyboru, gdzie jest „żadne z nich”.
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
ask-reuse = Który dowód?
ask-address = Adres strony:
ask-file = Plik:
ask-act = Rodzaj i numer aktu:
ask-act-date = Data aktu:
ask-evidence-date = Data tego dokumentu:
ask-place = Strona lub miejsce:
ask-remove = Który dowód usunąć?
ask-note = Uwaga:
described-evidence = dowód: { $text }
described-note = uwaga: { $text }
ask-reason = Dlaczego nie dotyczy?
ask-criterion = Dokąd przejść?
hint-optional = Enter pomija
hint-keep = Enter zostawia
hint-address = można wkleić z przeglądarki
hint-edition = najnowsza, której ewaluacja i decyzja o zasadach są już gotowe
hint-date = np. 20.11.2026; Enter pomija
hint-act-date = np. 2.3.2026; bez daty akt się nie liczy
hint-file = ścieżka; można przeciągnąć plik
hint-act = np. zarządzenie 2036.2022
check-needed = To pole trzeba wypełnić.
check-after = Ta data jest wcześniejsza niż koniec ocenianej edycji ({ $day }).
check-future = Ten dzień jeszcze nie nadszedł ({ $day }), a oceniana jest edycja, która już się skończyła.
check-number = Tu potrzebna jest liczba całkowita od 0 do 1000.
option-tick = zaznaczę na liście
option-rest-unknown = o reszcie jeszcze nie wiem
option-number = podam liczbę
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
evidence-reuse = dowód podany już wcześniej
evidence-address = adres strony
evidence-file = plik z tego komputera
evidence-act = akt: uchwała, zarządzenie, umowa
evidence-enough = dalej ({ $count ->
        [one] { $count } dowód
        [few] { $count } dowody
        [many] { $count } dowodów
       *[other] { $count } dowodu
    })
evidence-remove = usuń dowód
evidence-later = później (na razie się nie liczy)
evidence-missing = brakuje dowodu, więc jeszcze się nie liczy
evidence-without = bez dowodu
evidence-attached = Plik jest w folderze zgłoszenia: { $path }.
evidence-of-last = z poprzedniego zgłoszenia: { $text }
keys-choose = ↑↓ Enter, Esc wstecz
keys-tick = ↑↓ spacja Enter, Esc wstecz
keys-line = Esc wstecz
plain-choose = Numer i Enter; { $default ->
        [0] {""}
       *[other] sam Enter: { $default };{" "}
    }{ $back } wstecz
plain-tick = Numery z przecinkami i Enter; 0: żadne; { $count ->
        [0] {""}
       *[other] sam Enter: zaznaczone gwiazdką;{" "}
    }{ $back } wstecz
plain-default = Sam Enter: { $value }
plain-too-long = ! Ten wiersz jest za długi. Proszę wpisać krótszy.
plain-wrong = Proszę wpisać numer od 1 do { $most }.
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
