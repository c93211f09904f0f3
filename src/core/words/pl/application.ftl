# Zgłoszenie

fault-other-rubric = odpowiedzi dotyczą innego kwestionariusza: oczekiwano `{ $expected }`, jest `{ $found }`
    .help = proszę wskazać właściwy kwestionariusz: `--rubric PLIK`
fault-other-version = odpowiedzi dotyczą innej wersji kwestionariusza: oczekiwano `{ $expected }`, jest `{ $found }`
    .help = różnice pokaże `cert questionnaire diff STARY NOWY`; jeśli znaczenie odpowiedzianych pytań się nie zmieniło, można dodać `--accept-version`
fault-meaning-changed = pytanie `{ $question }` zmieniło znaczenie w wersji `{ $changed }`, a odpowiedź jest z wersji `{ $found }`
    .help = proszę wpisać tu `is = "nie-wiem"` i odpowiedzieć ponownie: `cert assess FOLDER --accept-version`
fault-wrong-answer = `{ $question }`: nieoczekiwana odpowiedź `{ $found }`; oczekiwano { $kind ->
        [yes-no] `tak` albo `nie`
        [one] jednej z odpowiedzi do wyboru
        [many] listy odpowiedzi do wyboru
       *[number] liczby od 0 do 1000
    }
    .help = { $kind ->
        [yes-no] { $near ->
            [none] proszę wpisać `is = "tak"`, `is = "nie"` albo `is = "nie-wiem"`
           *[other] czy chodziło o `is = "{ $near }"`?
        }
        [one] proszę wpisać identyfikator odpowiedzi albo `nie-wiem`: `cert questionnaire show`
        [many] proszę wpisać listę, np. `["…", "…"]` (z `"nie-wiem"`, jeśli o reszcie jeszcze nie wiadomo), pustą `[]` albo `nie-wiem`: `cert questionnaire show`
       *[number] proszę wpisać liczbę bez cudzysłowu albo `nie-wiem`
    }
fault-not-applicable-forbidden = pytanie `{ $question }` dotyczy każdej gminy; `nie-dotyczy` nie jest możliwe
    .help = proszę wpisać odpowiedź albo `nie-wiem`
fault-evidence-shape = dowód musi mieć dokładnie jeden z kluczy `file`, `url`, `act`
    .help = proszę podać każdy dowód osobno, np. `{"{"} url = "https://…" {"}"}`
fault-bad-digest = `{ $found }` nie jest skrótem SHA-256
    .help = { $key ->
        [of] proszę powtórzyć ocenę tego pytania; skrót wpisuje program
        [copy] proszę przywrócić ten plik z kopii zapasowej; skrót wpisuje program
       *[other] proszę usunąć ten klucz; `cert assess` wpisze go ponownie
    }
fault-bad-address = `{ $found }` nie jest adresem strony
    .help = adres zaczyna się od `https://` albo `http://` i nie ma odstępów
fault-not-an-address = `{ $found }` nie jest adresem strony{ $why ->
        [email] : to adres poczty
        [slashes] : po `http:` albo `https:` brakuje dwóch ukośników
        [space] : w adresie jest odstęp
        [scheme] ; oczekiwano `https://` albo `http://`
       *[host] {""}
    }
    .help = { $why ->
        [email] proszę zapisać wiadomość jako plik i podać ten plik
        [slashes] proszę wpisać `//` po dwukropku, np. `https://bip.przykladowo.example/raport`
        [space] proszę skopiować adres z przeglądarki albo wpisać `%20` zamiast odstępu
        [scheme] proszę podać adres strony, którą otworzy każda przeglądarka, albo plik
       *[host] proszę podać adres z kropką w nazwie serwera, np. `https://bip.przykladowo.example/raport`
    }
fault-no-evidence-named = nie podano dowodu; oczekiwano pliku, adresu strony albo aktu
    .help = proszę podać np. `raport.pdf`, `https://bip.przykladowo.example/raport` albo `akt:uchwała 12/2026 z 2 marca 2026`
fault-not-evidence = `{ $found }` nie jest dowodem; oczekiwano pliku, adresu strony albo aktu
    .help = proszę podać np. `raport.pdf`, `https://bip.przykladowo.example/raport` albo `akt:uchwała 12/2026 z 2 marca 2026`
fault-not-an-act = `{ $found }` nie jest aktem; oczekiwano rodzaju i numeru
    .help = proszę wpisać np. `uchwała 12/2026`; jeśli dowodu jeszcze nie ma, proszę go nie podawać
fault-escaped-path = w cudzysłowie `\` łączy się z następną literą; oczekiwano `/`, a jest `{ $found }`
    .help = proszę wpisać `file = "{ $meant }"`
fault-not-held-but-ends = następnej edycji nie będzie (`held = false`), a ma datę końca
    .help = proszę usunąć `ends` albo `held = false`
fault-certain-without-end = koniec następnej edycji jest pewny (`certain = true`), a nie ma daty
    .help = proszę dopisać `ends = 2027-10-15` albo usunąć `certain`
fault-ends-before-this = następna edycja kończy się { $ends }, przed końcem ocenianej ({ $ended })
    .help = proszę poprawić jedną z tych dat
fault-newer-version = odpowiedzi dotyczą nowszej wersji kwestionariusza: oczekiwano `{ $expected }`, jest `{ $found }`
    .help = proszę zaktualizować program albo wskazać nowszy kwestionariusz: `--rubric PLIK`
answer-yes = tak
answer-no = nie
answer-unknown = jeszcze nie wiem
answer-not-applicable = nie dotyczy
answer-partly = { $chosen }; o reszcie jeszcze nie wiadomo
answer-none-of-these = żadne z nich
ends-with-results = ogłoszenie wyników
ends-with-implementation = koniec realizacji projektów
ends-with-other = coś innego
act-dated = { $name } z { $date }
fault-field-needed = to pole jest puste; oczekiwano nazwy
    .help = proszę je wypełnić
fault-ended-to-come = dzień `{ $day }` jeszcze nie nadszedł, a oceniana jest edycja, która już się skończyła
    .help = proszę podać dzień, w którym się skończyła, albo zostawić to pole puste
fault-not-a-number = `{ $found }` nie jest liczbą całkowitą od 0 do 1000
    .help = proszę wpisać liczbę cyframi, np. `4`, albo zostawić to pole puste
fault-no-such-piece = tego dowodu już tu nie ma
    .help = proszę sprawdzić listę dowodów przy tym pytaniu
