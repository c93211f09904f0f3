# Słowa programu po polsku; to język źródłowy. Każdy klucz musi być też w en.ftl, z tymi samymi zmiennymi.
# `fault-…` mówi, co jest źle (małą literą, bez kropki), a `.help`, co z tym zrobić.

word-error = błąd
word-help = pomoc
faults-more = … i jeszcze { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
did-you-mean = czy chodziło o `{ $near }`?
or = {" "}albo{" "}
quoted = „{ $text }”
as-of = Program zachowuje się tak, jakby był dzień { $day }.
written-to = Zapisano w pliku { $path }.

## Pliki

fault-missing = nie ma pliku ani folderu `{ $path }`
    .help = proszę sprawdzić nazwę i folder, w którym uruchomiono program
fault-not-a-file = `{ $path }` nie jest zwykłym plikiem
    .help = proszę podać plik; folder zgłoszenia to ten, w którym leży `odpowiedzi.toml`
fault-cannot-read = nie można odczytać `{ $path }`: { $why ->
        [permission] brak uprawnień
        [not-a-folder] część ścieżki nie jest folderem
        [a-folder] to folder
       *[other] { $error }
    }
    .help = proszę sprawdzić uprawnienia i powtórzyć polecenie
fault-cannot-write = nie można zapisać `{ $path }`: { $why ->
        [permission] brak uprawnień
        [read-only] dysk jest tylko do odczytu
        [full] brak miejsca na dysku
        [not-a-folder] część ścieżki nie jest folderem
        [a-folder] to folder
        [exists] ta nazwa jest zajęta
        [no-folder] nie ma takiego folderu
       *[other] { $error }
    }
    .help = dotychczasowy plik pozostał bez zmian; proszę usunąć przyczynę i powtórzyć polecenie
fault-too-large = plik `{ $path }` jest za duży: oczekiwano najwyżej { $limit } MB, a ma { $megabytes } MB
    .help = to raczej nie jest plik programu; proszę sprawdzić nazwę
fault-not-utf8 = plik `{ $path }` nie jest zapisany w UTF-8: pierwszy błędny znak jest w wierszu { $line }
    .help = proszę otworzyć plik w edytorze i zapisać go ponownie jako UTF-8
fault-syntax = { $code ->
        [string-values-must-be-quoted] tekst musi stać w cudzysłowie
        [missing-closing-quote] brakuje cudzysłowu zamykającego
        [invalid-basic-string] niedokończony tekst; oczekiwano cudzysłowu `"`
        [invalid-literal-string] niedokończony tekst; oczekiwano apostrofu
        [unclosed-array] lista nie jest zamknięta; oczekiwano `]`
        [unclosed-inline-table] nie ma końca wyliczenia; oczekiwano `{"}"}`
        [unclosed-table] nagłówek nie jest zamknięty; oczekiwano `]`
        [unclosed-array-table] nagłówek nie jest zamknięty; oczekiwano `]]`
        [key-with-no-value] klucz bez wartości; oczekiwano `=` i wartości
        [missing-assignment-between-key-value-pairs] między kluczem a wartością brakuje `=`
        [missing-value-for-key] po `=` brakuje wartości
        [missing-value] brakuje wartości
        [missing-comma-between-array-elements] między elementami listy brakuje przecinka
        [missing-comma-between-key-value-pairs] między parami brakuje przecinka
        [extra-comma-in-array] zbędny przecinek na liście
        [extra-comma-in-inline-table] zbędny przecinek
        [invalid-unquoted-key] w nazwie klucza jest niedozwolony znak
        [unquoted-keys-cannot-be-empty] brakuje nazwy klucza
        [invalid-value] tej wartości nie da się odczytać
        [unexpected-key-or-value] nieoczekiwany klucz lub wartość
        [unexpected-content] nieoczekiwana treść
        [not-closed] lista albo wyliczenie nie ma końca przed tym miejscem; oczekiwano `]` albo `{"}"}`
        [curly-quotes] oczekiwano prostego cudzysłowu `"`, a jest drukarski
        [backslash] znak `\` ma w cudzysłowie specjalne znaczenie; oczekiwano `/`
        [unexpected-leading-zero] liczba nie może zaczynać się od zera
        [cannot-recurse-further-max-recursion-depth-met] zagnieżdżenie jest zbyt głębokie
       *[other] zapis niezgodny z TOML ({ $message })
    }
    .help = { $code ->
        [string-values-must-be-quoted] proszę wpisać np. `is = "tak"`
        [curly-quotes] proszę wpisać np. `name = "Przykładowo"`
        [backslash] proszę wpisać np. `file = "dowody/raport.pdf"`
        [unexpected-leading-zero] proszę wpisać liczbę bez zera na początku
        [missing-comma-between-array-elements] proszę wstawić tu przecinek
        [missing-comma-between-key-value-pairs] proszę wstawić tu przecinek
        [invalid-unquoted-key] w nazwach kluczy nie ma polskich znaków ani odstępów
        [missing-value] proszę wpisać wartość albo usunąć klucz
        [invalid-basic-string] proszę zamknąć cudzysłów
        [not-closed] proszę zamknąć nawias, który otwarto wyżej
       *[other] proszę poprawić to miejsce: teksty stoją w cudzysłowie, a wiersz ma postać `klucz = wartość`
    }
fault-duplicate-key = klucz `{ $key }` powtarza się
    .help = proszę zostawić jeden z nich
fault-other-format = nieznana wersja formatu: oczekiwano `format = 1`, jest `{ $found }`
    .help = plik zapisał nowszy program; proszę zaktualizować `cert` i sprawdzić: `cert --version`
fault-unknown-key = nieznany klucz `{ $key }`
    .help = { $near ->
        [none] proszę go usunąć; możliwe klucze: { $known }
       *[other] czy chodziło o `{ $near }`?
    }
fault-missing-key = brakuje klucza `{ $key }`
    .help = { $key ->
        [format] proszę dopisać na początku `format = 1`
        [rubric] proszę dopisać `rubric = {"{"} id = "ubo", version = "2026.1" {"}"}`
        [municipality] proszę dopisać `[municipality]`, a pod nim `name = "…"`
        [edition] proszę dopisać `[edition]`, a pod nim `name = "…"`
        [level] proszę dopisać `[[level]]`
        [criterion] proszę dopisać `criterion`: w pytaniu `criterion = "…"`, a na poziomie pliku `[[criterion]]`
        [question] proszę dopisać `question`: w warunku `question = "…"`, a na poziomie pliku `[[question]]`
        [practice] proszę dopisać `[[practice]]`
       *[other] proszę dopisać `{ $key } = …`
    }
fault-wrong-type = `{ $key }`: oczekiwano { $expected ->
        [string] tekstu
        [integer] liczby całkowitej
        [boolean] `true` albo `false`
        [date] daty
        [array] listy
        [table] tabeli
       *[other] { $expected }
    }, a jest { $found ->
        [string] tekst
        [integer] liczba całkowita
        [float] ułamek
        [true] `true`
        [false] `false`
        [date] data
        [array] lista
        [table] tabela
       *[other] { $found }
    }
    .help = { $expected ->
        [string] proszę ująć tekst w cudzysłów: `{ $key } = "…"`
        [integer] proszę wpisać liczbę bez cudzysłowu: `{ $key } = 3`
        [boolean] proszę wpisać `{ $key } = true` albo `{ $key } = false`
        [date] proszę wpisać datę bez cudzysłowu: `{ $key } = 2026-11-20`
        [array] proszę wpisać listę: `{ $key } = [ … ]`
       *[other] proszę wpisać `{ $key } = {"{"} … {"}"}` z kluczami w środku
    }
fault-unknown-word = `{ $key }`: nieznane słowo `{ $found }`; oczekiwano jednego z: { $known }
    .help = { $near ->
        [none] proszę wpisać jedno z: { $known }
       *[other] czy chodziło o `{ $near }`?
    }
fault-empty-text = `{ $key }`: tekst jest pusty
    .help = proszę wpisać tekst albo usunąć klucz, jeśli nie jest wymagany
fault-long-text = `{ $key }`: tekst jest za długi: dopuszcza się { $limit } znaków, a jest { $length }
    .help = proszę go skrócić; długie wyjaśnienia mogą być dowodem w pliku
fault-out-of-range = `{ $key }`: oczekiwano liczby od { $from } do { $to }, jest `{ $found }`
    .help = proszę wpisać liczbę z tego przedziału
fault-too-many = lista `{ $key }` jest za długa: oczekiwano najwyżej { $limit } elementów, a ma { $found }
    .help = proszę ją skrócić
fault-empty-list = lista `{ $key }` jest pusta
    .help = proszę wpisać co najmniej jeden element
fault-bad-id = `{ $found }` nie może być identyfikatorem
    .help = proszę użyć małych liter bez polskich znaków, cyfr i pojedynczych łączników, np. `edycja-oceniona`
fault-bad-version = `{ $found }` nie może być wersją
    .help = proszę użyć liczb z kropkami, np. `2026.1`
fault-bad-date = `{ $found }` nie jest datą
    .help = daty zapisuje się tak: 2026-11-20 albo 20.11.2026
fault-unquoted-day = data `{ $found }` w tej postaci wymaga cudzysłowu
    .help = proszę wpisać `{ $native }` bez cudzysłowu
fault-bad-period = `{ $found }` nie jest rokiem, miesiącem ani dniem
    .help = proszę wpisać np. `2013`, `2013-10` albo `2013-10-01`
fault-bad-decimal = `{ $found }` nie jest liczbą
    .help = proszę użyć cyfr i co najwyżej jednej kropki, np. `229647.42`

## Kwestionariusz

fault-missing-language = tekst `{ $key }` nie ma wersji `{ $lang }`
    .help = proszę dopisać `{ $key }.{ $lang } = "…"`; każdy tekst musi być w obu językach
fault-duplicate-id = identyfikator `{ $id }` powtarza się
    .help = proszę nadać inny; identyfikatorów nie używa się ponownie
fault-duplicate-level = poziom { $number } jest już opisany wyżej
    .help = proszę nadać inny numer
fault-unknown-id = nie ma { $what ->
        [criterion] kryterium
        [question] pytania
       *[choice] odpowiedzi do wyboru
    } `{ $id }`
    .help = { $near ->
        [none] { $what ->
            [choice] proszę wpisać jedno z: { $known }
           *[other] proszę sprawdzić identyfikatory: `cert questionnaire show`
        }
       *[other] czy chodziło o `{ $near }`?
    }
fault-key-not-for-kind = pytanie rodzaju `{ $kind }` nie ma klucza `{ $key }`
    .help = proszę usunąć ten klucz albo zmienić `kind`
fault-threshold-unreachable = progu nie da się osiągnąć: `at_least = { $at_least }`, a liczba odpowiedzi do wyboru to { $choices }
    .help = proszę zmniejszyć `at_least` do najwyżej { $choices } albo dodać odpowiedzi
fault-threshold-idle = próg 0 spełnia każda odpowiedź
    .help = proszę wpisać `at_least = 1` lub więcej
fault-reserved-choice = `{ $id }` to słowo zastrzeżone dla odpowiedzi
    .help = proszę nadać odpowiedzi inny identyfikator niż `tak`, `nie`, `nie-wiem`, `nie-dotyczy`
fault-condition-shape = warunek musi mieć dokładnie jeden z kluczy `is` i `at_least`
    .help = proszę wpisać np. `only_if = {"{"} question = "…", at_least = 1 {"}"}`
fault-condition-kind = warunek nie pasuje do pytania `{ $question }` rodzaju `{ $kind }`; oczekiwano { $expected ->
        [is] klucza `is`
       *[at-least] klucza `at_least`
    }
    .help = { $expected ->
        [is] proszę wpisać `is = [ … ]` z odpowiedziami, które spełniają pytanie
       *[at-least] proszę wpisać `at_least = 1` lub więcej
    }
fault-condition-negative = warunek wymaga odpowiedzi `{ $choice }`, która nie spełnia pytania
    .help = proszę wskazać odpowiedź spełniającą; inaczej lepsza odpowiedź mogłaby obniżyć poziom
fault-condition-cycle = warunki zataczają koło: { $path }
    .help = proszę usunąć jeden z tych warunków `only_if`
fault-idle-criterion = kryterium `{ $id }` nie należy do żadnego poziomu
    .help = proszę dopisać je do `criteria` jakiegoś poziomu albo usunąć
fault-hollow-criterion = kryterium `{ $id }` nie ma wymaganego pytania, które dotyczy każdej gminy
    .help = proszę dodać pytanie z `required = true` i `not_applicable = false`
fault-unreachable-level = poziomu { $level } nie da się osiągnąć: żadna odpowiedź na `{ $question }` nie spełnia naraz wszystkich warunków
    .help = proszę złagodzić warunki `only_if`, które zależą od `{ $question }`
fault-changed-before-since = zmiana jest starsza niż samo pytanie (`since = "{ $since }"`)
    .help = proszę wpisać w `changed` wersję, w której zmieniło się znaczenie pytania
fault-newer-than-rubric = `{ $key } = "{ $version }"` jest nowsze niż cały kwestionariusz
    .help = proszę podnieść `version` na początku pliku

## Zgłoszenie

fault-no-answers = w folderze `{ $path }` nie ma pliku `odpowiedzi.toml`
    .help = proszę zacząć zgłoszenie: `cert assess { $path }`
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
        [many] proszę wpisać listę, np. `["…", "…"]`, pustą `[]` albo `nie-wiem`: `cert questionnaire show`
       *[number] proszę wpisać liczbę bez cudzysłowu albo `nie-wiem`
    }
fault-not-applicable-forbidden = pytanie `{ $question }` dotyczy każdej gminy; `nie-dotyczy` nie jest możliwe
    .help = proszę wpisać odpowiedź albo `nie-wiem`
fault-repeated-choice = `{ $choice }` powtarza się na liście
    .help = proszę wymienić to tylko raz
fault-evidence-shape = dowód musi mieć dokładnie jeden z kluczy `file`, `url`, `act`
    .help = proszę podać każdy dowód osobno, np. `{"{"} url = "https://…" {"}"}`
fault-path-outside = ścieżka dowodu `{ $path }` wychodzi poza folder zgłoszenia
    .help = proszę skopiować plik do `dowody/` i wpisać np. `dowody/raport.pdf`
fault-link = `{ $path }` jest dowiązaniem albo prowadzi przez dowiązanie
    .help = proszę wstawić w to miejsce sam plik
fault-bad-digest = `{ $found }` nie jest skrótem SHA-256
    .help = { $key ->
        [of] proszę powtórzyć ocenę tego pytania; skrót wpisuje program
        [kept] proszę przywrócić ten plik z kopii zapasowej; skrót wpisuje program
       *[other] proszę usunąć ten klucz; `cert assess` wpisze go ponownie
    }
fault-bad-address = `{ $found }` nie jest adresem strony
    .help = adres zaczyna się od `https://` albo `http://` i nie ma odstępów
fault-unknown-level = nie ma poziomu { $found }; oczekiwano jednego z: { $known }
    .help = poziomy opisuje `cert questionnaire show`
fault-not-held-but-ends = następnej edycji nie będzie (`held = false`), a ma datę końca
    .help = proszę usunąć `ends` albo `held = false`
fault-certain-without-end = koniec następnej edycji jest pewny (`certain = true`), a nie ma daty
    .help = proszę dopisać `ends = 2027-10-15` albo usunąć `certain`
fault-ends-before-this = następna edycja kończy się { $ends }, przed końcem ocenianej ({ $ended })
    .help = proszę poprawić jedną z tych dat
fault-note-needed = rozstrzygnięcie `{ $verdict }` wymaga uzasadnienia
    .help = proszę dopisać `note = "…"`
fault-already-there = w folderze `{ $path }` jest już zgłoszenie
    .help = proszę je kontynuować: `cert assess { $path }`, albo podać inny folder
fault-changed-meanwhile = plik `{ $path }` zmienił w międzyczasie ktoś inny; niczego w nim nie nadpisano
    .help = proszę uruchomić to samo polecenie jeszcze raz: program zacznie od nowej treści pliku
fault-no-evidence-file = nie ma pliku `{ $path }`
    .help = proszę sprawdzić ścieżkę; najłatwiej przeciągnąć plik do okna programu
fault-newer-version = odpowiedzi dotyczą nowszej wersji kwestionariusza: oczekiwano `{ $expected }`, jest `{ $found }`
    .help = proszę zaktualizować program albo wskazać nowszy kwestionariusz: `--rubric PLIK`
fault-question-gone = pytania `{ $question }` nie ma w wersji `{ $expected }` kwestionariusza
    .help = proszę usunąć z pliku tabelę `[answers.{ $question }]` i powtórzyć polecenie
fault-evidence-too-large = plik `{ $path }` jest za duży na dowód: oczekiwano najwyżej { $limit } MB
    .help = proszę podać adres, pod którym jest opublikowany, albo mniejszy plik

fault-terc-length = kod TERC ma 7 cyfr, a podano { $found }
    .help = kod gminy można sprawdzić w rejestrze TERYT, np. `2464011`
fault-terc-digits = kod TERC składa się tylko z cyfr
    .help = proszę wpisać 7 cyfr, np. `2464011`
fault-terc-voivodeship = nie ma województwa `{ $found }`: to liczba parzysta od 02 do 32
    .help = proszę sprawdzić dwie pierwsze cyfry kodu TERC
fault-terc-powiat = nie ma powiatu `00`: to liczba od 01 do 99
    .help = proszę sprawdzić trzecią i czwartą cyfrę kodu TERC
fault-terc-gmina = nie ma gminy `00`: to liczba od 01 do 99
    .help = proszę sprawdzić piątą i szóstą cyfrę kodu TERC
fault-terc-city = miasto na prawach powiatu (61–99) ma kod kończący się na `011`
    .help = proszę sprawdzić cyfry od trzeciej do siódmej kodu TERC
fault-terc-part = to kod części gminy (ostatnia cyfra `{ $kind }`), a zgłosić może się tylko cała gmina
    .help = proszę podać kod całej gminy: kończy się na 1, 2 albo 3
fault-terc-kind = nie ma rodzaju gminy `{ $kind }`
    .help = ostatnia cyfra to 1 (miejska), 2 (wiejska) albo 3 (miejsko-wiejska)

## Wiersz poleceń

fault-no-terminal = pytania wymagają terminala, a go tu nie ma
    .help = pytania wiersz po wierszu zadaje `{ $command }`; jak odpowiedzieć bez pytań, mówi `--help`
fault-not-an-assignment = `--{ $option }`: oczekiwano `ID=WARTOŚĆ`, jest `{ $found }`
    .help = np. `--{ $option } edycja-oceniona={ $option ->
        [set] tak
        [note] "komunikat z 3 marca"
        [reject] "raport dotyczy innej edycji"
        [ask] "Która to strona?"
       *[other] https://…
    }`
fault-option-needed = brakuje opcji `--{ $option }`
    .help = { $option ->
        [municipality] np. `cert assess FOLDER --municipality "Przykładowo" --edition "XII edycja" --set edycja-oceniona=tak`
        [edition] np. `cert assess FOLDER --municipality "Przykładowo" --edition "XII edycja" --set edycja-oceniona=tak`
        [by] proszę podać imię i nazwisko: `--by "Anna Przykładowa"`
       *[other] proszę podać ją z tekstem w cudzysłowie: `--{ $option } "…"`
    }
fault-evidence-without-yes = pytanie `{ $question }` nie ma jeszcze odpowiedzi
    .help = proszę dodać odpowiedź: `--set { $question }=…`
fault-no-practice = nie ma w bibliotece `{ $found }`; oczekiwano jednego z: { $known }
    .help = { $near ->
        [none] całą bibliotekę pokaże `cert practices`
       *[other] czy chodziło o `{ $near }`?
    }
fault-no-command = nie ma polecenia `{ $found }`
    .help = { $near ->
        [none] polecenia wymienia `cert --help`
       *[other] czy chodziło o `{ $near }`?
    }
fault-other = { $message }

usage-see-help = Więcej: `cert --help` albo `cert POLECENIE --help`.
usage-value = opcja `{ $arg }`: nieoczekiwana wartość `{ $value }`
usage-value-missing = opcja `{ $arg }` wymaga wartości
usage-unknown = nieoczekiwany argument `{ $arg }`
usage-command = nie ma polecenia `{ $command }`
usage-too-many = opcja `{ $arg }` nie przyjmuje wartości `{ $value }`
usage-conflict = opcji `{ $arg }` nie można łączyć z `{ $other }`
usage-repeated = opcji `{ $arg }` można użyć tylko raz
usage-missing = brakuje: { $args }
usage-no-command = brakuje polecenia
usage-utf8 = argument nie jest zapisany w UTF-8
usage-valid = możliwe wartości: { $values }

heading-usage = Użycie:
heading-commands = Polecenia
heading-arguments = Argumenty
heading-options = Opcje
heading-globals = Opcje wspólne
value-options = [OPCJE]
value-command = POLECENIE
value-lang = JĘZYK
value-when = KIEDY
value-file = PLIK
value-path = ŚCIEŻKA
value-date = DATA
value-format = FORMAT
value-basis = PODSTAWA
value-n = N
value-id = ID
value-id-value = ID=WARTOŚĆ
value-id-what = ID=DOWÓD
value-id-text = ID=TEKST
value-name = NAZWA
value-code = KOD
value-what = CO
value-stage = ETAP
value-old = STARY
value-new = NOWY
value-dir = FOLDER
value-shell = POWŁOKA

cmd-cert =
    Bezpłatny certyfikat uczącego się budżetu obywatelskiego: samoocena gminy krok po kroku.
    Program działa bez internetu i niczego nie wysyła.
after-cert =
    Na początek: `cert assess`. Wynik przykładowego zgłoszenia: `cert score FOLDER`.
    Kody wyjścia: 0 tak, 1 nie udało się, 2 błędne polecenie, 3 nie, 4 jeszcze nie wiadomo, 130 przerwano (odpowiedzi są zapisane).
cmd-assess = Zadaje pytania, zapisuje każdą odpowiedź i pokazuje wynik
after-assess =
    Bez ŚCIEŻKI powstaje nowy folder nazwany od gminy i edycji, np. przykladowo-xii-edycja. Z folderem zgłoszenia wywiad idzie dalej od pierwszego otwartego pytania, a gdy nic nie jest otwarte, od razu jest wynik.
    --set, --evidence i --note odpowiadają bez pytania:
      cert assess FOLDER --set edycja-oceniona=tak --evidence edycja-oceniona=raport.pdf
      cert assess FOLDER --set grupy=mieszkancy,autorzy,radni,organizacje
      cert assess FOLDER --evidence "grupy=akt:uchwała 12/2026 @ 2026-03-02 :: s. 3"
cmd-score = Pokazuje wynik bez pytania; wielu zgłoszeń naraz w jednej tabeli
after-score =
    Bez --target kod wyjścia 0 znaczy, że wynik policzono. Z --target N: 0, gdy poziom co najmniej N jest osiągnięty; 4, gdy jest jeszcze możliwy; 3, gdy nie.
cmd-practices = Pokazuje, jak zrobiły to inne miasta
cmd-questionnaire = Sprawdza, drukuje i porównuje kwestionariusze
cmd-questionnaire-check = Pokazuje wszystkie błędy pliku kwestionariusza naraz
cmd-questionnaire-show = Drukuje kwestionariusz jako listę do odhaczania
cmd-questionnaire-diff = Mówi, co zmieniło się między dwoma kwestionariuszami
cmd-completions = Drukuje podpowiedzi poleceń dla powłoki
cmd-man = Drukuje stronę podręcznika (man)

arg-lang = Język: pl albo en (też CERT_LANG; inaczej język systemu, a na końcu polski)
arg-color = Kolory: auto, always (zawsze) albo never (nigdy)
arg-rubric = Inny kwestionariusz niż wbudowany; plik practices.toml obok niego zastępuje wbudowane praktyki
arg-as-of = Dzień, w którym program ma się zachowywać, jakby był dziś (też CERT_AS_OF); np. 2026-11-20 albo 20.11.2026
arg-help = Ta pomoc
arg-version = Wersja programu
arg-path = Folder zgłoszenia albo jego plik odpowiedzi.toml
arg-paths = Zgłoszenia albo foldery ze zgłoszeniami
arg-from = Zgłoszenie z poprzedniej edycji: jego odpowiedzi są podpowiadane do potwierdzenia, każda osobno
arg-plain = Ten sam wywiad jako ponumerowane wiersze: dla czytników ekranu i potoków
arg-criterion = Kryterium, od którego zacząć, także już odpowiedziane (identyfikatory: cert questionnaire show)
arg-set = Odpowiedź bez pytania, np. edycja-oceniona=tak, grupy=mieszkancy,radni, plan-przyjety=4
arg-evidence = Dowód bez pytania: adres, plik albo akt:NAZWA @ DATA; po „ :: ” strona lub miejsce
arg-note = Uwaga do odpowiedzi
arg-municipality = Nazwa gminy
arg-terc = Kod TERC gminy (7 cyfr)
arg-edition = Nazwa ocenianej edycji
arg-edition-ended = Dzień, w którym ta edycja się skończyła
arg-next-edition = Nazwa następnej edycji
arg-next-ends = Dzień, w którym następna edycja się skończy
arg-next-ends-with = Co oznacza ten dzień: results (wyniki), implementation (koniec realizacji), other (co innego)
arg-next-certain = Ten dzień jest pewny, a nie tylko planowany
arg-next-not-held = Następnej edycji nie będzie
arg-applied-for = Poziom, o który gmina się ubiega
arg-filled-by = Kto wypełnia kwestionariusz
arg-basis = Co się liczy: claimed (deklaracje), evidenced (z dowodami; domyślnie), confirmed (potwierdzone przez fundację)
arg-target = Poziom, o który chodzi: kroki do niego i kod wyjścia
arg-accept-version = Liczy też odpowiedzi na inną wersję kwestionariusza, jeśli znaczenie odpowiedzianych pytań się nie zmieniło
arg-format = Postać wyniku: table (domyślnie), json albo markdown
arg-output = Plik, do którego zapisać wynik
arg-city = Tylko praktyki tego miasta
arg-stage = Tylko praktyki tego etapu: tworzenie, zglaszanie, wybor, realizacja
arg-question = Tylko praktyki, które pomagają w tym pytaniu
arg-file = Plik kwestionariusza; bez niego wbudowany albo podany w --rubric
arg-old = Plik starego kwestionariusza
arg-new = Plik nowego kwestionariusza
arg-answers = Folder ze zgłoszeniami: które zyskują albo tracą poziom i przez które pytanie
arg-shell = bash, elvish, fish, powershell albo zsh
arg-command = Polecenie, np. score albo questionnaire diff; bez niego cały program

## Wywiad

intro =
    Samoocena: { $title }. { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }, najpierw kilka danych gminy. Można przerwać w każdej chwili: wszystko jest zapisywane od razu.
intro-again = { $name }: odpowiedziano na { $count } z { $total }. Idziemy dalej.
intro-folder = Odpowiedzi trafią do folderu { $folder } na tym komputerze (odpowiedzi.toml, a pliki dowodów do dowody/). Nic nie jest wysyłane.
intro-folder-named = W bieżącym folderze powstanie folder nazwany od gminy i edycji, np. przykladowo-xii-edycja, z plikiem odpowiedzi.toml i folderem dowody/. Nic nie jest wysyłane.
intro-keys = Klawisze: strzałki i Enter wybierają, Esc cofa o jedno pytanie, Ctrl-C przerywa.
intro-plain = Proszę wpisywać numery albo tekst i Enter. Znak < cofa o jedno pytanie, znak - zostawia puste, Ctrl-C przerywa.
folder-made = Utworzono folder { $folder } z plikiem { $answers } i folderem { $evidence }/. Od teraz każda odpowiedź jest zapisywana od razu.
stopped-saved =
    Przerwano; wszystkie odpowiedzi są zapisane. Dalej:
    {"  "}{ $command }
stopped-review =
    Przerwano; wszystkie rozstrzygnięcia są zapisane. Dalej:
    {"  "}{ $command }
stopped-nothing =
    Przerwano, zanim było co zapisać. Od początku:
    {"  "}{ $command }
folder-keeps-name = Zmieniono; folder zachowuje nazwę { $folder }.
criterion-no-questions = Kryterium „{ $title }” przy tych odpowiedziach nie ma pytań.
kept-found = W folderze { $folder } jest już zgłoszenie: { $name }.
kept-go-on = idę dalej z tym zgłoszeniem
kept-other = podam inną nazwę edycji
ask-kept = Co robimy?
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
question-required = wymagane
question-recommended = zalecane
convention = Reguła umowna, nie ze źródła: { $text }
earlier-answer = Dotychczasowa odpowiedź: { $answer }
last-answer = W poprzednim zgłoszeniu (proszę potwierdzić albo zmienić): { $answer }
standing = Po tym kryterium: według deklaracji { $claimed ->
        [0] jeszcze żaden poziom
       *[other] poziom { $claimed }
    }, z dowodami { $evidenced ->
        [0] jeszcze żaden
       *[other] poziom { $evidenced }
    }; { $potential ->
        [0] żaden poziom nie jest już możliwy
       *[other] możliwy jest poziom { $potential }
    }. Punkty: { $got } z { $of }.

ask-municipality = Nazwa gminy:
ask-edition = Oceniana edycja, np. XII edycja:
ask-terc = Kod TERC gminy (7 cyfr):
ask-ended = Kiedy ta edycja się skończyła?
ask-next = Czy będzie następna edycja?
ask-next-name = Jej nazwa:
ask-next-ends = Kiedy się skończy?
ask-next-ends-with = Co oznacza ten dzień?
ask-next-certain = Czy ten dzień jest pewny?
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
ask-place = Strona lub miejsce:
ask-remove = Który dowód usunąć?
ask-note = Uwaga:
described-evidence = dowód: { $text }
described-note = uwaga: { $text }
ask-reason = Dlaczego nie dotyczy?
ask-criterion = Dokąd?
hint-optional = Enter pomija
hint-keep = Enter zostawia
hint-address = można wkleić z przeglądarki
hint-date = np. 20.11.2026; Enter pomija
hint-act-date = np. 2.3.2026; bez daty akt się nie liczy
hint-file = ścieżka; można przeciągnąć plik
hint-act = np. zarządzenie 2036.2022
check-needed = Tu potrzebny jest tekst.
check-after = Ten dzień jest przed { $day }, kiedy skończyła się oceniana edycja.
check-future = Ten dzień jeszcze nie nadszedł ({ $day }), a ocenia się edycję, która się skończyła.
check-number = Tu potrzebna jest liczba całkowita od 0 do 1000.
check-address = To nie wygląda na adres strony. Adres ma kropkę i nie ma odstępów, np. https://bip.przykladowo.example/raport.

answer-yes = tak
answer-no = nie
answer-unknown = jeszcze nie wiem
answer-not-applicable = nie dotyczy
answer-none-of-these = żadne z nich
option-tick = zaznaczę na liście
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
level-undecided = jeszcze nie wiemy
ends-with-results = ogłoszenie wyników
ends-with-implementation = koniec realizacji projektów
ends-with-other = co innego

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
act-dated = { $name } z { $date }

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

what-next = Zgłoszenie jest w folderze { $folder }.
to-go-on = Są jeszcze otwarte pytania. Dalej: { $command }
to-change = Zmiana odpowiedzi, np.: { $command } --criterion { $example }

## Ocena fundacji

cmd-review = Prowadzi fundację przez odpowiedzi: potwierdza, odrzuca, pyta
after-review = Rozstrzygnięcia trafiają do pliku ocena.toml w folderze zgłoszenia i tylko się dopisują: późniejsze zastępuje wcześniejsze, a historia zostaje.
arg-by = Kto ocenia; ktoś inny niż ten, kto wypełniał
arg-confirm = Potwierdza te odpowiedzi
arg-reject = Odrzuca odpowiedź i podaje powód
arg-asked = Pyta gminę o odpowiedź
arg-confirm-all = Potwierdza wszystkie odpowiedzi, które nie mają jeszcze rozstrzygnięcia
arg-summary = Drukuje, co odesłać gminie, i o nic nie pyta
arg-last = Zgłoszenie z poprzedniej edycji: jego rozstrzygnięcia są pokazywane
value-id-reason = ID=POWÓD
ask-verdict = Rozstrzygnięcie:
ask-rejection = Powód odrzucenia:
ask-question = Pytanie do gminy:
review-confirm = potwierdzam
review-reject = odrzucam
review-ask = pytam gminę
review-keep = zostawiam, jak jest
review-leave = zostawiam na później
evidence-unsound = plik brakujący albo zmieniony, nie liczy się
verdict-so-far = dotychczasowe rozstrzygnięcie: { $verdict }
verdict-void = odpowiedź zmieniła się od rozstrzygnięcia, które już się nie liczy: { $verdict }
verdict-last = w poprzednim zgłoszeniu: { $verdict }
verdict-confirmed = potwierdzono
verdict-rejected = odrzucono
verdict-question = pytanie
verdict-said = { $is } ({ $by }, { $on })
review-counts = Rozstrzygnięto { $done } z { $all }.
review-rejected-title = Odrzucone
review-questions-title = Pytania do gminy
review-left-title = Jeszcze nierozstrzygnięte
fault-same-person = `{ $name }` wypełnia ten kwestionariusz, więc nie może go oceniać
    .help = proszę podać inną osobę: `--by "Imię Nazwisko"`
fault-before-last = dzień { $on } jest przed ostatnim wpisem ({ $last })
    .help = proszę podać dzień nie wcześniejszy niż { $last }; w poleceniu bez `--as-of` liczy się dzisiejszy
fault-not-for-output = `{ $path }` nie może zostać zastąpiony wynikiem: w takich plikach są odpowiedzi, rozstrzygnięcia i certyfikaty
    .help = proszę podać inną nazwę, na przykład `-o wynik.txt`
fault-remote-day = dzień { $day } jest ponad pięć lat po dzisiejszym; po takim wpisie nic wcześniejszego nie dałoby się już zapisać
    .help = proszę sprawdzić rok w `--as-of`; jeśli jest dobry, proszę dodać `--force`
fault-certificates-gone = w rejestrze brakuje { $count ->
        [one] certyfikatu, którego numer nadano: { $numbers }
       *[other] certyfikatów, których numery nadano: { $numbers }
    } (`{ $path }`)
    .help = proszę przywrócić pliki certyfikatów z kopii zapasowej albo z historii repozytorium
fault-certificates-there = w `{ $path }` są certyfikaty, a nie ma pliku `register.toml`
    .help = proszę przywrócić `register.toml` z kopii zapasowej; nowy rejestr potrzebuje pustego folderu
fault-ruled-twice = w jednym poleceniu są dwa rozstrzygnięcia o `{ $question }`
    .help = proszę zostawić jedno z nich
fault-nothing-to-review = odpowiedź na `{ $question }` nie wymaga rozstrzygnięcia: nie jest pozytywna albo się nie liczy
    .help = co jest do oceny, pokaże `cert review FOLDER --summary`

## Porównanie zgłoszeń

cmd-compare = Porównuje dwa zgłoszenia pytanie po pytaniu, a deklaracje z rozstrzygnięciami
after-compare =
    STARY i NOWY to zgłoszenia, zwykle tej samej gminy z dwóch edycji. „Lepiej” i „gorzej” to zmiany rozstrzygnięte; „teraz otwarte” znaczy, że było rozstrzygnięte, a już nie jest.
    Odpowiedzi na starszą wersję kwestionariusza liczą się, o ile do niego pasują; pytania, które doszły albo zmieniły znaczenie, są nowe.
arg-before = Starsze zgłoszenie: folder albo plik odpowiedzi.toml
arg-after = Nowsze zgłoszenie: folder albo plik odpowiedzi.toml
arg-unchanged = Wymienia też kryteria i pytania bez zmian
state-open = otwarte
state-unsatisfied = niespełnione
column-question = Pytanie
column-before = Było
column-after = Jest
column-way = Zmiana
questions-title = Pytania
way-rose = ↑ lepiej
way-fell = ↓ gorzej
way-opened = ○ teraz otwarte
way-other = ~ inaczej
way-same = bez zmian
way-new = + nowe
way-gone = − usunięte
compare-level-kept = Poziom { $level } bez zmian
compare-level-moved = Poziom { $from } → { $to }
compare-counts = { $rose ->
        [0] w żadnym pytaniu nie jest lepiej
        [one] w { $rose } pytaniu jest lepiej
       *[other] w { $rose } pytaniach jest lepiej
    }, { $fell ->
        [0] w żadnym gorzej
       *[other] w { $fell } gorzej
    }, { $opened ->
        [0] żadne nie stało się otwarte
        [one] { $opened } stało się otwarte
        [few] { $opened } stały się otwarte
        [many] { $opened } stało się otwartych
       *[other] { $opened } stało się otwarte
    }.
compare-same = Bez zmian: kryteria – { $criteria }, pytania – { $questions } (wymieni je opcja --all).
compare-other-municipality = To zgłoszenia dwóch różnych gmin.
compare-turned-round = Pierwsza edycja skończyła się później niż druga; czy kolejność zgłoszeń jest dobra?
compare-version = { $edition }: odpowiedzi dotyczą wersji { $answered } kwestionariusza, a porównano je według wersji { $used }. Odpowiedzi na pytania, które zmieniły znaczenie, się nie liczą.
compare-two-versions = Każde zgłoszenie policzono według jego wersji kwestionariusza, { $old } i { $new }. Pytania, które doszły albo zmieniły znaczenie, są nowe.
compare-verdicts-title = Deklaracje a rozstrzygnięcia: { $name }
compare-levels = Poziom: { $levels }.
compare-verdicts = Odpowiedzi do rozstrzygnięcia: { $count }{ $count ->
        [0] {""}
       *[other] {" "}({ $said })
    }.
compare-said = { $said ->
        [confirmed] potwierdzone
        [rejected] odrzucone
        [question] z pytaniem fundacji
        [void] zmienione po ocenie
       *[none] bez rozstrzygnięcia
    } – { $count }
compare-claimed = odpowiedź gminy: { $answer }
compare-void = odpowiedź zmieniła się po ocenie i czeka na nowe rozstrzygnięcie; poprzednie: { $verdict }

## Ważność

full-date = { $weekday ->
        [1] poniedziałku
        [2] wtorku
        [3] środy
        [4] czwartku
        [5] piątku
        [6] soboty
       *[7] niedzieli
    } { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }
cmd-validity = Liczy ważność certyfikatu z samych dat
after-validity = Certyfikat jest ważny do późniejszego z dwóch dni: końca miesięcy od wystawienia (art. 112 Kodeksu cywilnego) i końca następnej edycji.
arg-issued = Dzień wystawienia (bez tej opcji: dzisiaj)
arg-edition-ends = Dzień, w którym kończy się następna edycja (planowany, jeśli nie podano --certain)
arg-certain = Ten dzień jest pewny
arg-not-held = Następnej edycji nie będzie
arg-months = Liczba miesięcy (bez tej opcji: z kwestionariusza)
arg-force = Dopuszcza koniec więcej niż pięć lat po wystawieniu
validity-title = Certyfikat wystawiony { $day }
validity-until = Ważny do końca { $until }.
validity-at-least = Ważny co najmniej do końca { $until }.
validity-months = { $months ->
        [one] { $months } miesiąc od { $issued } mija
        [few] { $months } miesiące od { $issued } mijają
        [many] { $months } miesięcy od { $issued } mija
       *[other] { $months } miesiąca od { $issued } mija
    } z końcem { $end }
validity-edition-unknown = końca następnej edycji nie podano
validity-edition-not-held = następna edycja się nie odbędzie
validity-edition-planned = następna edycja kończy się z końcem { $day } (planowo)
validity-edition-certain = następna edycja kończy się z końcem { $day }
validity-why-unknown = Po dniu { $end } nie da się powiedzieć, czy jest jeszcze ważny, dopóki nie zostanie podany koniec następnej edycji.
validity-why-not-held = Liczą się więc same miesiące.
validity-why-planned = Decyduje późniejszy dzień, czyli koniec edycji. Jest planowany: gdy się przesunie, przesunie się i ważność, ale nigdy przed koniec miesięcy. Gdy ten dzień minie, trzeba potwierdzić, że edycja się skończyła; bez tego nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
validity-why-edition = Decyduje późniejszy dzień, czyli koniec edycji.
validity-why-months-planned = Decyduje późniejszy dzień, czyli koniec miesięcy. Koniec edycji jest planowany: gdyby przesunął się poza ten dzień, ważność się przedłuży. Gdy ten dzień minie, a nikt nie potwierdzi końca edycji, nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
validity-why-months = Decyduje późniejszy dzień, czyli koniec miesięcy.
fault-ends-before-issue = następna edycja kończy się { $ends }, przed wystawieniem certyfikatu ({ $issued })
    .help = proszę podać dzień nie wcześniejszy niż { $issued }; edycja, która się nie odbędzie, go nie ma (`--not-held`, w pliku `held = false`)
fault-remote-end = ostatni dzień ważności, { $until }, jest więcej niż pięć lat po wystawieniu ({ $issued })
    .help = proszę sprawdzić rok; jeśli jest dobry, proszę dodać `--force`

## Rejestr i wystawianie

fault-person-twice = `{ $name }` występuje w dwóch rolach, które muszą pełnić różne osoby
    .help = osoba wypełniająca, oceniająca i wystawiająca muszą być trzema różnymi osobami
fault-certain-too-early = edycja miałaby być zakończona { $ends }, a ten dzień jeszcze nie nadszedł
    .help = proszę podać datę jako planowaną (bez `--certain`, w pliku `certain = false`); jeśli tak ma być, proszę dodać `--force`
fault-bad-certificate-id = `{ $found }` nie jest numerem certyfikatu
    .help = numer wygląda tak: `UBO-2026-0007`; wszystkie pokaże `cert list`
fault-no-certificate = w rejestrze nie ma certyfikatu `{ $id }`
    .help = { $near ->
        [none] jakie są, pokaże `cert list`
       *[other] czy chodziło o: { $near }? Wszystkie pokaże `cert list`
    }
fault-bad-prefix = `{ $found }` nie może stać przed numerami
    .help = proszę podać od 2 do 8 wielkich liter i cyfr bez polskich znaków, najpierw literę, na przykład `UBO`
fault-other-file-name = ten plik nie ma nazwy swojego certyfikatu: numer `{ $id }` ma plik `{ $expected }`
    .help = jeśli to kopia, proszę ją wynieść z rejestru; jeśli zmieniono nazwę, proszę przywrócić `{ $expected }`
fault-replaced-twice = `{ $id }` został już zastąpiony przez `{ $by }`
    .help = proszę sprawdzić `replaces` w obu plikach; jeden certyfikat ma jednego następcę
fault-replaces-other = `{ $id }` nie może być poprzednikiem: jest późniejszy albo innej gminy
    .help = proszę sprawdzić `replaces`
fault-number-went-back = ostatni nadany numer to { $last }, a w rejestrze jest certyfikat o numerze { $highest }
    .help = przywrócono starszy `register.toml`? Numer naprawi `cert register repair`
fault-no-register = w `{ $path }` nie ma rejestru (pliku `register.toml`)
    .help = inny rejestr wskaże `--register FOLDER`; nowy założy `cert register init { $quoted }`
fault-register-there = w `{ $path }` jest już rejestr
    .help = co w nim jest, pokaże `cert list --register { $quoted }`
fault-register-as-file = `{ $path }` jest rejestrem, a nie certyfikatem
    .help = proszę go podać tak: `cert check --register { $quoted }`
fault-other-year = numer `{ $id }` jest z innego roku niż dzień wystawienia ({ $issued })
    .help = proszę przywrócić ten plik z kopii zapasowej
fault-register-busy = do rejestru `{ $path }` pisze teraz kto inny: { $holder }
    .help = proszę poczekać, aż skończy, i powtórzyć polecenie
fault-kept-damaged = to, co zachowano w `{ $path }`, zmieniło się od wystawienia
    .help = proszę przywrócić ten plik lub folder z kopii zapasowej
fault-not-listed = `{ $name }` nie jest na liście osób, które mogą działać w tym rejestrze
    .help = na liście są: { $known }; listę zmienia się w `register.toml`, klucz `people`
fault-filled-by-needed = zgłoszenie nie mówi, kto je wypełnił
    .help = proszę uzupełnić: `cert assess { $path } --filled-by "Imię Nazwisko"`
fault-terc-needed = zgłoszenie nie ma kodu TERC gminy, a certyfikat go wymaga
    .help = proszę uzupełnić: `cert assess { $path } --terc 1234567`
fault-filled-by-too = `{ $name }` wypełnia to zgłoszenie, więc nie może go oceniać ani wystawić certyfikatu
    .help = wypełniają, oceniają i wystawiają trzy różne osoby; proszę podać inną: `--by "Imię Nazwisko"`
fault-reviewed-too = `{ $name }` ocenia to zgłoszenie, więc nie może wystawić certyfikatu
    .help = wypełniają, oceniają i wystawiają trzy różne osoby; proszę podać inną: `--by "Imię Nazwisko"`
fault-already-held = gmina ma już certyfikat `{ $id }`, { $status ->
        [open] o którym nie da się powiedzieć, czy po { $until } jest jeszcze ważny
       *[other] ważny co najmniej do { $until }
    }
    .help = proszę go odnowić: `cert renew { $id } { $path } --by "Imię Nazwisko"`
fault-next-edition-over = następna edycja w zgłoszeniu skończyła się { $ends }, przed wystawieniem certyfikatu
    .help = proszę podać edycję, która dopiero się skończy: `cert assess { $path } --next-ends DATA`; jeśli jej nie będzie: `cert assess { $path } --next-not-held`
fault-level-not-met = po ocenie fundacji { $met ->
        [0] żaden poziom nie jest spełniony
       *[other] spełniony jest poziom { $met }, a nie { $level }
    }; do poziomu { $level } brakuje: { $questions }
    .help = dlaczego, pokaże `cert score { $path } --basis confirmed --target { $level }`
fault-lower-level = `{ $id }` ma poziom { $before }, a teraz spełniony jest tylko poziom { $level }
    .help = jeśli certyfikat ma mieć niższy poziom, proszę dodać `--level { $level }`
fault-same-application = za zgłoszenie `{ $path }` wystawiono już certyfikat `{ $id }`
    .help = do odnowienia potrzebne jest nowe, ocenione zgłoszenie; zacznie je `cert assess --from { $path }`
fault-other-holder = `{ $id }` jest certyfikatem gminy { $holder }, a zgłoszenie jest gminy { $name }
    .help = numer właściwego certyfikatu pokaże `cert list`
fault-revoked-already = certyfikat `{ $id }` został cofnięty
    .help = kiedy i dlaczego, pokaże `cert show { $id }`; nowy wystawi `cert issue`
fault-superseded-already = certyfikat `{ $id }` ma już następcę, `{ $successor }`
    .help = proszę odnowić `{ $successor }`; jego stan pokaże `cert show { $successor }`
fault-successor-revoked = certyfikat `{ $id }` ma następcę, `{ $successor }`, a ten został cofnięty
    .help = proszę wystawić nowy: `cert issue { $path } --by "Imię Nazwisko"`
fault-nothing-new = to już wiadomo: w certyfikacie `{ $id }` nic by się nie zmieniło
    .help = co jest zapisane, pokaże `cert show { $id }`
fault-no-end-yet = nie zapisano jeszcze, kiedy kończy się następna edycja
    .help = proszę podać ten dzień: `--edition-ends DATA --certain`

fault-confirmation-needed = przed zapisem trzeba potwierdzić, a nie ma tu terminala
    .help = proszę sprawdzić, co zostanie zapisane (`--dry-run`), i powtórzyć polecenie z `--yes`
cmd-issue = Wystawia certyfikat na podstawie ocenionego zgłoszenia
after-issue = Liczy się to, co fundacja potwierdziła. Pokazuje cały certyfikat i pyta raz. Zgłoszenie zostaje w rejestrze w dossiers/, a kwestionariusz w rubrics/. Kod 3: odmowa z podaniem powodu.
cmd-renew = Odnawia certyfikat: porównuje z poprzednim zgłoszeniem i wystawia następcę
after-renew = Wygasły certyfikat można odnowić, cofniętego nie. Niższy poziom tylko z --level.
cmd-amend = Dopisuje, co stało się wiadome po wystawieniu certyfikatu
after-amend = Nic nie jest zmieniane ani usuwane: każdy wpis ma datę, powód i nazwisko. Ważność nigdy nie staje się krótsza niż miesiące od wystawienia.
cmd-revoke = Cofa certyfikat
after-revoke = Cofnięcia nie da się odwołać; można tylko wystawić nowy certyfikat.
cmd-register = Rejestr certyfikatów
cmd-register-init = Zakłada pusty rejestr
cmd-register-repair = Kończy to, co przerwała awaria, i mówi, co zrobiło
arg-actor = Kto to robi; jeśli register.toml wymienia osoby, tylko jedna z nich
arg-yes = Zapisuje bez pytania
arg-dry-run = Pokazuje, co zostałoby zapisane, i nic nie zapisuje
arg-meant = Dopuszcza dzień, który wygląda na pomyłkę
arg-reviewed = Ocenione zgłoszenie (folder albo plik odpowiedzi)
arg-awarded = Poziom (bez tej opcji: najwyższy spełniony)
arg-renewed = Certyfikat, który ma zostać odnowiony
arg-amended = Certyfikat
arg-moved-to = Dzień, w którym kończy się następna edycja (planowany, jeśli nie podano --certain)
arg-marks = Co ten dzień oznacza: results (wyniki), implementation (realizacja) albo other (co innego)
arg-ended = Edycja już się skończyła: w tym dniu albo w podanym wcześniej
arg-cancelled = Następnej edycji nie będzie
arg-new-name = Poprawna nazwa gminy
arg-reason = Dlaczego
arg-revoked = Certyfikat
arg-folder = Folder (bez tej opcji: certificates)
arg-issuer = Kto wystawia certyfikaty (bez tej opcji: Fundacja Napraw Sobie Miasto)
arg-prefix = Co stoi przed numerami (bez tej opcji: UBO)
arg-address = Gdzie rejestr jest publikowany
arg-contact = Dokąd kierować pytania
arg-people = Osoba, która może działać w rejestrze; można powtórzyć (bez tej opcji: każdy)
arg-register = Folder rejestru (CERT_REGISTER; bez tego: certificates)
value-prefix = LITERY
value-text = TEKST
value-url = ADRES
option-write = tak, zapisz
option-do-not-write = nie, nic nie zapisuj
nothing-written = Nic nie zapisano.
ask-issue = Wystawić ten certyfikat?
ask-amend = Dopisać to do certyfikatu?
ask-revoke = Cofnąć ten certyfikat?
draft-title = Certyfikat { $id } (numer zostanie nadany przy zapisie)
draft-holder = { $name } (TERC { $terc })
draft-attested = Poświadcza się, że: { $sentence }
draft-other-level = Zgłoszenie było na poziom { $asked }; certyfikat będzie na poziom { $level }.
draft-edition = oceniona edycja: { $edition }; punkty: { $points } z { $of }
draft-filled-by = wypełnił(a): { $name }
draft-reviewers = ocenił(a): { $names }
draft-issuer = wystawia: { $name }
draft-issued = data wystawienia: { $day }
renewal-title = Zamiast { $id }
renewal-kept = Poziom { $level } zostaje zachowany.
renewal-raised = Poziom rośnie: z { $before } na { $level }.
renewal-lost = Poziom spada: z { $before } na { $level }.
renewal-unknown = Poprzedniego zgłoszenia nie ma w rejestrze (dossiers/), więc nie da się powiedzieć, które kryteria się zmieniły.
criteria-kept = zachowane: { $titles }
criteria-raised = nowo spełnione: { $titles }
criteria-lost = utracone: { $titles }
renewal-over = Poprzedni certyfikat był ważny do { $until } i już wygasł.
renewal-left = Poprzedni certyfikat jest ważny do { $until }. Przestanie się liczyć od razu: { $days ->
        [0] nie zostaje z niego żaden dzień
        [one] { $days } dzień, który z niego zostaje, przepada
        [few] { $days } dni, które z niego zostają, przepadają
       *[other] { $days } dni, które z niego zostają, przepada
    }, bo nowy liczy się od dnia wystawienia.
renewal-earlier = Nowy certyfikat skończy się wcześniej niż poprzedni, o { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }.
events-title = { $id }: { $name }, poziom { $level }
events-revoke = Od tego dnia certyfikat jest nieważny. Tego wpisu nie da się cofnąć.
events-same-end = Ostatni dzień ważności się nie zmienia: { $until }.
events-other-end = Ostatni dzień ważności zmienia się z { $before } na { $until }.
event-moved = koniec następnej edycji planowany na { $day }
event-certain = następna edycja skończyła się { $day }
event-not-held = następna edycja się nie odbędzie
event-name = nazwa gminy: { $name }
event-revoked = certyfikat cofnięty
event-said = { $on }: { $what } ({ $by }: { $reason })
level-numbered = poziom { $number }
written-title = Zapisano { $id }: { $name }, { $level }
written-path = Plik: { $path }
written-unsigned = Bez podpisu: rejestr nie ma klucza (zakłada go `cert key new`).
written-unfinished = Zapisane; do swoich miejsc pliki przeniesie następne polecenie, które pisze do rejestru.
written-revoked = Certyfikat jest cofnięty.
register-made = Założono rejestr: { $path }. Kto może w nim działać, zapisuje się w register.toml (klucz people).
repair-nothing = Nie było czego naprawiać.
repair-done = Naprawiono:
repair-left = Tego program nie może naprawić sam:
mended-finished = dokończono przerwany zapis pliku { $path }
mended-removed = usunięto { $path }, niedokończony przez przerwany program
mended-number = ostatni nadany numer podniesiono z { $from } do { $to }
left-loose = { $path } nie należy do żadnego certyfikatu: przerwano wystawianie albo brakuje pliku certyfikatu
left-no-certificate = nie ma certyfikatu o numerze { $number }, choć numer nadano: jego plik został usunięty
left-no-dossier = { $id }: nie ma jego zgłoszenia w dossiers/; tego, co go wymaga, nie da się sprawdzić
left-dossier-changed = { $id }: jego zgłoszenie zmieniło się od wystawienia ({ $files }); proszę je przywrócić z kopii zapasowej
left-rubric-changed = { $id }: jego kwestionariusz zmienił się od wystawienia; proszę go przywrócić z kopii zapasowej
left-no-rubric = { $id }: nie ma jego kwestionariusza w rubrics/

## Certyfikaty

cmd-check = Mówi, czy certyfikaty są ważne, i co trzeba zrobić
after-check =
    Bez argumentów ocenia ostatni niecofnięty certyfikat każdej gminy. Plik podany spoza rejestru ocenia sam z siebie: nie wiadomo wtedy, czy ktoś go nie zastąpił.
    Kody wyjścia: 0 ważne, 3 coś jest nieważne, 4 o czymś nie wiadomo, 1 czegoś nie udało się sprawdzić (kolejność: 1, 3, 4, 0).
    Z --format nagios: jeden wiersz i własne kody: 0 ważne, 1 coś się kończy albo nie wiadomo, 2 coś jest nieważne, 3 nie udało się sprawdzić.
cmd-list = Wymienia certyfikaty rejestru, także cofnięte i zastąpione
after-list = Warunki się łączą. Arkusz kalkulacyjny otworzy plik z --format csv -o certyfikaty.csv (UTF-8, przecinki).
cmd-show = Pokazuje jeden certyfikat: stan, ważność, podstawę i historię
after-show = Z --as-of pokazuje, co było wiadomo tamtego dnia: późniejszych wpisów nie ma.
cmd-calendar = Zapisuje ważne dni certyfikatów jako kalendarz (iCalendar)
after-calendar = Dla ostatniego certyfikatu każdej gminy: ostatni dzień ważności, 45 dni wcześniej czas odnowienia, koniec następnej edycji. Ponowny import zmienia te same wpisy, a nie dodaje nowych.
arg-certificates = Numery certyfikatów (wielkość liter nie ma znaczenia) albo pliki; bez nich cały rejestr
arg-within = Czy będzie ważny jeszcze przez tyle dni (bez tej opcji: 0, czyli tylko dzisiaj)
arg-holder = Tylko ta gmina: nazwa, także dawna, albo kod TERC
arg-every = Każdy certyfikat, a nie tylko ostatni każdej gminy
arg-check-format = Postać wyniku: table (domyślnie), json, markdown albo nagios
arg-of-level = Tylko ten poziom
arg-status = Tylko ten stan: revoked (cofnięty), superseded (zastąpiony), not-yet-valid (jeszcze nieważny), expired (wygasł), open (niepewny: nikt nie podał albo nie potwierdził końca edycji), expiring (kończy się w ciągu --expiring dni, a bez tej opcji 45), valid (ważny)
arg-voivodeship = Tylko to województwo: dwie cyfry kodu TERC, np. 24, albo nazwa, np. śląskie
arg-expiring = Tylko te, które kończą się w ciągu tylu dni
arg-list-format = Postać wyniku: table (domyślnie), json, markdown albo csv
arg-shown = Numer certyfikatu; wielkość liter nie ma znaczenia
value-id-file = ID|PLIK
value-name-terc = NAZWA|TERC
value-days = DNI
value-status = STAN
fault-no-holder = w rejestrze nie ma certyfikatu gminy `{ $found }`
    .help = { $near ->
        [none] gminy wymienia `cert list`
       *[other] czy chodziło o `{ $near }`?
    }
fault-unknown-voivodeship = nie ma województwa `{ $found }`
    .help = { $near ->
        [none] możliwe: { $known }
       *[other] czy chodziło o `{ $near }`? możliwe: { $known }
    }
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
certificate-revoked = cofnięty
certificate-superseded = zastąpiony
certificate-not-yet-valid = jeszcze nie
certificate-expired = wygasł
certificate-open = niepewny
certificate-expiring = kończy się
certificate-valid = ważny
column-state = Stan
column-id = Numer
column-until = Ważny do
column-days = Dni
until-at-least = co najmniej { $day }
until-planned = { $day } (planowo)
days-ago = −{ $days }
check-title = Certyfikaty w dniu { $day }
check-title-within = Certyfikaty w dniu { $day } i przez { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    } potem
check-nothing = W rejestrze nie ma jeszcze certyfikatów, więc nie ma czego sprawdzać. Pierwszy wystawi `cert issue`.
check-summary = { $count ->
        [one] { $count } certyfikat
        [few] { $count } certyfikaty
        [many] { $count } certyfikatów
       *[other] { $count } certyfikatu
    }: { $parts }.
count-invalid = { $count ->
        [one] { $count } nieważny
        [few] { $count } nieważne
       *[other] { $count } nieważnych
    }
count-open = { $count ->
        [one] { $count } niepewny
        [few] { $count } niepewne
       *[other] { $count } niepewnych
    }
count-expiring = { $count ->
        [one] { $count } się kończy
        [few] { $count } się kończą
       *[other] { $count } się kończy
    }
count-untold = { $count ->
        [one] { $count } ważny (nie wiadomo, jak długo)
        [few] { $count } ważne (nie wiadomo, jak długo)
       *[other] { $count } ważnych (nie wiadomo, jak długo)
    }
count-valid = { $count ->
        [one] { $count } ważny
        [few] { $count } ważne
       *[other] { $count } ważnych
    }
count-damaged = pliki, których nie udało się odczytać: { $count }
check-alone = { $id }: oceniono sam plik { $path }. Czy zastąpił go inny certyfikat, wie tylko rejestr.
nothing-signed = Bez podpisów.
next-title = Co dalej
status-unsigned = { $status }, bez podpisu
count-unsigned = { $count } bez podpisu
next-signature = { $name }: nie ma podpisu, choć rejestr jest podpisywany; proszę sprawdzić certyfikat i podpisać:
next-renewal = { $name }: proszę ocenić nowe zgłoszenie i odnowić certyfikat:
next-edition-end = { $name }: proszę podać, kiedy kończy się następna edycja (jeśli już się skończyła, dodać --certain):
next-confirmation = { $name }: planowany koniec edycji, { $day }, już minął; proszę go potwierdzić albo podać inny:
command-renew = cert renew { $id } ZGŁOSZENIE --by "IMIĘ NAZWISKO"
command-end = cert amend { $id } --edition-ends DATA --by "IMIĘ NAZWISKO" --reason "POWÓD"
command-certain = cert amend { $id } --certain --by "IMIĘ NAZWISKO" --reason "POWÓD"
plugin-nothing = brak certyfikatów do sprawdzenia
plugin-one = { $name } { $id }: { $status } (do: { $until })
plugin-over = { $name } { $id }: { $status }
plugin-more = i jeszcze { $count }
plugin-faults-more = { $first } (i jeszcze { $count })
list-title = Certyfikaty w rejestrze w dniu { $day }: { $count }
list-nothing = Nie ma takich certyfikatów.
others-damaged = Inne pliki tego rejestru są uszkodzone ({ $files }), więc historia może być niepełna; co w nich jest, pokaże `cert check`.
show-title = { $id }: { $name }
show-day = { $day }:{" "}
show-facts = Podstawa
show-validity = Ważność
show-validity-alone = Ważność z samych dat
show-history = Historia
show-kept = Co zachowano
why-revoked = Cofnięto go { $day } ({ $by }): { $reason }
why-superseded = Zastąpił go { $id }, wystawiony { $day }.
why-not-yet-valid = Zacznie obowiązywać { $day }.
why-expired = Był ważny do końca { $until }.
why-open-unknown = Był ważny co najmniej do końca { $until }; czy jest dalej, zależy od końca następnej edycji, którego nie podano.
why-open-planned = Był ważny do końca { $until }; czy jest dalej, zależy od końca następnej edycji, który był tylko planowany.
fact-rubric = kwestionariusz w wersji { $version }
fact-issuer = wystawił(a): { $name }, { $day }
fact-signed = podpis: dobry
fact-unsigned = bez podpisu
fact-next = następna edycja, jak podano przy wystawieniu: { $name }
fact-next-marked = następna edycja, jak podano przy wystawieniu: { $name }; jej koniec to { $mark }
history-issued = { $day }: wystawiono { $id }, poziom { $level }
history-replaced = { $day }: zastąpił go { $id }, poziom { $level }
history-gone = wcześniej { $id }, którego nie ma w rejestrze
kept-dossier = zgłoszenie z dowodami (dossiers/)
kept-rubric = kwestionariusz (rubrics/)
kept-sound = bez zmian od wystawienia
kept-absent = nie ma tu, więc nie da się powiedzieć
kept-damaged = coś zmieniono od wystawienia
calendar-name = Certyfikaty: { $issuer }
calendar-renewal = { $name }: czas odnowić certyfikat { $id }
calendar-edition = { $name }: koniec edycji
calendar-edition-planned = { $name }: planowany koniec edycji
calendar-last = { $name }: ostatni dzień ważności certyfikatu { $id }
calendar-last-planned = { $name }: ostatni dzień ważności certyfikatu { $id } (planowo)
calendar-last-at-least = { $name }: co najmniej do dziś ważny jest certyfikat { $id }
calendar-cancelled = { $id }: to już nieaktualne
calendar-until = { $id }, ważny do: { $until }

## Podpisy

fault-bad-public-key = `{ $found }` nie jest kluczem publicznym
    .help = klucz publiczny ma 56 znaków i zaczyna się od `RW`; jest w `register.toml` i tam, gdzie podaje go fundacja
fault-not-a-secret-key = `{ $path }` nie jest kluczem tajnym tego rejestru
    .help = proszę przywrócić ten plik z kopii zapasowej albo wprowadzić nowy klucz: `cert key rotate --lost`
fault-wrong-password = to hasło nie otwiera klucza
    .help = proszę powtórzyć polecenie i wpisać hasło jeszcze raz
fault-passwords-differ = hasła się różnią
    .help = proszę powtórzyć polecenie i wpisać dwa razy to samo hasło
fault-empty-password = hasło jest puste
    .help = proszę podać hasło; najlepiej kilka słów, których nikt nie zgadnie
fault-password-needed = do podpisania potrzebne jest hasło, a nie ma tu terminala
    .help = proszę wskazać plik z hasłem w zmiennej `CERT_KEY_PASSWORD_FILE` albo otwarty deskryptor: `--password-fd 3`
fault-key-needed = rejestr nie ma klucza, więc nie ma czym podpisać
    .help = klucz założy `cert key new`; bez podpisu zapisze `--unsigned`
fault-key-in-use = rejestr ma klucz { $key }, więc nie można pisać do niego bez podpisu
    .help = proszę pominąć `--unsigned`
fault-no-secret-key = nie ma tu klucza tajnego tego rejestru (`{ $path }`)
    .help = proszę przenieść ten plik z komputera, na którym powstał; jeśli przepadł, nowy założy `cert key rotate --lost`
fault-key-there = rejestr ma już klucz { $key }
    .help = następny założy `cert key rotate`; poprzedni pozostanie na liście, a stare certyfikaty nadal będzie można sprawdzić
fault-bad-signature = podpis `{ $path }` jest zły: { $why ->
        [not-a-signature] to nie jest podpis
        [other-key] złożono go innym kluczem
        [other-comment] mówi co innego niż plik
        [key-not-counted] klucz nie obowiązywał w dniu podpisania
        [removed] usunięto go
       *[wrong] plik albo podpis został zmieniony
    }
    .help = co dokładnie się nie zgadza, pokaże `cert verify`; jeśli zmianę wprowadzono celowo, podpisze ją `cert register sign`
fault-list-differs = `{ $path }`: { $what ->
        [added] tego pliku nie ma na podpisanej liście
        [removed] ten plik jest na podpisanej liście, a nie ma go w rejestrze
       *[changed] ten plik jest inny niż na podpisanej liście
    }
    .help = jeśli zmianę wprowadzono celowo, podpisze ją `cert register sign`; jeśli nie, proszę przywrócić plik z kopii zapasowej
cmd-key = Klucze, którymi podpisany jest rejestr
cmd-key-new = Zakłada pierwszy klucz rejestru
cmd-key-rotate = Zakłada następny klucz; poprzedni przestaje podpisywać, a stare podpisy obowiązują
after-key-new = Klucz tajny powstaje poza rejestrem, w folderze ustawień użytkownika, chroniony hasłem. Klucz publiczny trafia do register.toml.
cmd-register-sign = Podpisuje to, co nie jest podpisane
after-register-sign = Pokazuje, czego brakuje i co się zmieniło od ostatniego podpisu, i pyta raz.
cmd-verify = Sprawdza certyfikat albo rejestr krok po kroku: podpis, klucz, listę plików, daty
after-verify = Kody: 0 wszystko się zgadza, 3 coś się nie zgadza, 4 czegoś nie da się stwierdzić. Wydruk PDF sprawdza się po certyfikacie w jego środku: gdy nie ma żadnego albo jest kilka, kod to 3; gdy PDF nie da się przeczytać, 1. Te same podpisy sprawdza program minisign.
arg-unsigned = Zapisuje bez podpisu, w rejestrze, który nie ma klucza
arg-lost = Poprzedni klucz przepadł i nie może poręczyć za nowy: nowy będzie pierwszym, a certyfikaty trzeba podpisać od nowa (cert register sign)
arg-password-fd = Numer otwartego deskryptora, z którego program przeczyta hasło (albo plik w CERT_KEY_PASSWORD_FILE)
arg-verified = Numer certyfikatu, plik certyfikatu (także wydruk PDF) albo folder rejestru (bez tego: cały rejestr)
arg-public-key = Zaufany klucz publiczny albo plik z nim; liczy się zamiast kluczy z rejestru
arg-at-least-serial = Rejestr o niższym numerze kolejnym to stary rejestr
value-id-file-dir = ID|PLIK|FOLDER
value-key = KLUCZ
ask-password = Hasło do klucza:
ask-new-password = Nowe hasło do klucza:
ask-password-again = To samo hasło jeszcze raz:
ask-sign = Podpisać?
key-made = Klucze rejestru
key-in-use = { $key }, od { $from }
key-retired = { $key }, od { $from } do { $until }
key-secret = Klucz tajny jest w { $path }. Proszę zrobić jego kopię zapasową i nie zgubić hasła; klucz publiczny proszę ogłosić.
key-unsigned = { $count ->
        [one] { $count } certyfikat nie jest jeszcze podpisany
        [few] { $count } certyfikaty nie są jeszcze podpisane
       *[other] { $count } certyfikatów nie jest jeszcze podpisanych
    }; podpisze je `cert register sign`.
sign-title = Do podpisania
sign-doubts = Od ostatniego podpisu zmieniło się (proszę sprawdzić, zanim Państwo to podpiszą):
sign-nothing = Wszystko jest podpisane.
sign-done = { $count ->
        [0] Podpisano listę plików rejestru (numer kolejny { $serial }).
        [one] Podpisano { $count } certyfikat i listę plików rejestru (numer kolejny { $serial }).
        [few] Podpisano { $count } certyfikaty i listę plików rejestru (numer kolejny { $serial }).
       *[other] Podpisano { $count } certyfikatów i listę plików rejestru (numer kolejny { $serial }).
    }
verify-title = { $what }, w dniu { $day }
verify-good = Wszystko się zgadza.
verify-bad = Coś się nie zgadza; temu nie należy ufać.
verify-unknown = Nie wszystko da się stwierdzić.
proof-file = { $found ->
        [good] plik: można przeczytać ({ $about })
       *[other] { $about ->
            [attachment] plik: nie ma w nim jednego certyfikatu
           *[other] plik: uszkodzony
        }
    }
proof-signature = { $found ->
        [good] podpis: dobry ({ $about })
       *[other] podpis: nie ma go albo nie ma klucza, żeby go sprawdzić ({ $about }); zaufany klucz podaje `--public-key`
    }
proof-key = { $found ->
        [good] klucz: { $about }
        [absent] klucz { $about } podaje sam rejestr; proszę porównać go z ogłoszonym przez fundację albo podać ogłoszony: `--public-key`
       *[other] klucz: nie da się stwierdzić, czyj
    }
proof-dossier = { $found ->
        [good] zgłoszenie: bez zmian od wystawienia
        [bad] zgłoszenie: zmienione ({ $about })
       *[other] zgłoszenie: nie ma go tu; to dane osobowe, które fundacja trzyma u siebie
    }
proof-list = { $found ->
        [good] rejestr: zgodny z podpisaną listą (klucz { $about })
        [bad] rejestr: niezgodny z podpisaną listą ({ $about })
       *[other] rejestr: nie ma podpisanej listy
    }
proof-serial = { $found ->
        [good] numer kolejny rejestru: { $about }
       *[other] numer kolejny rejestru się cofnął ({ $about }): to stary rejestr
    }
proof-dates = { $found ->
        [good] daty: ważny, ostatni dzień { $about }
        [unknown] daty: po { $about } nie da się stwierdzić bez końca następnej edycji
       *[other] daty: nieważny; ostatni dzień { $about }
    }
proof-standing = { $found ->
        [good] nie został cofnięty ani zastąpiony
        [unknown] czy nie został cofnięty albo zastąpiony, nie da się stwierdzić z samego pliku; mówi o tym rejestr
       *[other] { $about ->
            [superseded] został zastąpiony
           *[other] został cofnięty
        }
    }

## Na papierze i na ekranie

fault-bad-template = wzór jest nie do użycia: { $problem ->
        [syntax] błąd zapisu ({ $detail })
        [undefined] nie ma takiej wartości
        [unknown] nie ma takiej funkcji ani filtra ({ $detail })
        [endless] nie kończy się
        [long] wychodzi z niego za dużo tekstu
        [large] plik jest za duży; wzór może mieć do 256 kB
        [file] to nie jest zwykły plik
        [construct] tego we wzorach pism nie ma: `{ $detail }`
        [empty] nic z niego nie powstaje
        [body] poza tematem nic z niego nie powstaje
        [subject] w pierwszym wierszu nie ma tematu pisma
       *[other] tego nie da się wykonać ({ $detail })
    }
    .help = co może być we wzorze, mówi certificates/templates/README.md projektu; bez własnego pliku program używa wbudowanego wzoru

### Druk certyfikatu

fault-cannot-print = tymi krojami pisma nie da się wydrukować dokumentu ({ $error })
    .help = proszę usunąć `[fonts]` z pliku `theme.toml` albo podać inne pliki krojów
fault-bad-color = oczekiwano koloru, np. `"#1F4E8C"`, jest `{ $found }`
    .help = kolor to `#` i sześć cyfr szesnastkowych: czerwony, zielony, niebieski
fault-pale-color = kolor `{ $found }` jest za jasny: kontrast z bielą to { $contrast }, a musi być co najmniej 4.5
    .help = proszę wziąć ciemniejszy odcień; białe litery na tym kolorze muszą być czytelne
fault-bad-level-key = oczekiwano numeru poziomu od 1 do 9, jest `{ $found }`
    .help = np. `2 = "#1F4E8C"`
fault-outside-register = `{ $path }` nie leży w folderze rejestru
    .help = proszę skopiować plik obok theme.toml i wpisać samą nazwę, np. `logo.svg`
fault-bad-picture = logo `{ $path }` jest nie do druku: { $why ->
        [large] jest za duże
        [unknown] to nie jest SVG ani PNG
        [empty] nic na nim nie ma
        [text] ma w sobie tekst, którego krój nie jest w pliku
        [image] ma w sobie inny obraz
        [effects] ma gradienty, przezroczyste grupy, maski, filtry albo przycięcia
       *[broken] plik jest uszkodzony
    }
    .help = { $why ->
        [large] proszę zmniejszyć logo do 1 MB i 4096 pikseli; w SVG uprościć kształty
        [text] proszę zamienić tekst na krzywe w programie graficznym
        [image] proszę zapisać logo jako PNG albo z samych kształtów
        [effects] proszę zapisać logo z kształtów w jednolitych kolorach albo jako PNG
       *[other] proszę zapisać logo jeszcze raz jako SVG albo PNG
    }
fault-bad-font = kroju `{ $path }` nie można użyć: { $why ->
        [outlines] nie jest w formacie TrueType
        [licence] jego licencja zabrania osadzania w dokumentach
        [letters] nie ma w nim znaków: { $letters }
       *[broken] to nie jest plik kroju
    }
    .help = proszę podać plik .ttf z polskimi literami, na licencji, która pozwala go osadzać (np. SIL Open Font License)

cmd-print = Drukuje certyfikat: jedna strona A4 w pliku PDF (z certyfikatem i podpisem w środku) albo HTML
after-print = Bez -o zapisuje plik nazwany jak certyfikat, np. ubo-2026-0007.pdf; -o - pisze na standardowe wyjście. Wygląd zmienia plik theme.toml w folderze rejestru.
arg-printed = Numer certyfikatu; wielkość liter nie ma znaczenia
arg-print-format = Format: pdf (domyślny), html
arg-printed-to = Plik, do którego zapisać (bez tego: numer certyfikatu z końcówką formatu)
long-date = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year } r.
print-name = Certyfikat { $id } – { $holder }
print-title = Certyfikat
print-opening = Ten certyfikat otrzymuje
print-level = Poziom
print-edition = Oceniona edycja
print-issued = Wystawiono
print-until = Ważny do końca dnia
print-until-at-least = Ważny co najmniej do końca dnia
print-rule-unknown = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia, a jeśli następna edycja budżetu obywatelskiego trwa dłużej – do jej zakończenia. Jej końca jeszcze nie znano.
print-rule-not-held = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia; następna edycja się nie odbędzie.
print-rule-edition = Certyfikat jest ważny do zakończenia następnej edycji budżetu obywatelskiego, bo trwa ona dłużej niż { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia.
print-rule-planned = Certyfikat jest ważny do zakończenia następnej edycji budżetu obywatelskiego (to dzień planowany), bo trwa ona dłużej niż { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia.
print-rule-months = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia, bo następna edycja budżetu obywatelskiego nie trwa dłużej.
print-rule-months-planned = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia, a jeśli następna edycja budżetu obywatelskiego (planowana do { $day }) potrwa dłużej – do jej zakończenia.
print-logo = Logo: { $issuer }
print-code = Kod QR do sprawdzenia certyfikatu: numer { $id }
print-code-key = klucz publiczny { $key }
print-code-address = rejestr { $address }
print-check = Czy jest prawdziwy: kod prowadzi do rejestru, a plik PDF sprawdza cert verify.
print-check-key = Czy jest prawdziwy: w kodzie jest numer i klucz, a plik PDF sprawdza cert verify.
print-check-number = Czy jest ważny: wystarczy zapytać wystawcę o numer.
print-check-unsigned = Czy jest ważny: kod prowadzi do rejestru.
print-free = Certyfikat jest bezpłatny na każdym poziomie. Nie pobrano za niego żadnej opłaty.
print-signature = podpis wystawcy
fault-rubric-gone = nie ma kwestionariusza, według którego wystawiono `{ $id }`, a on mówi, co znaczy poziom
    .help = proszę przywrócić folder `rubrics/` rejestru `{ $path }` z kopii zapasowej
fault-level-gone = certyfikat `{ $id }` ma poziom { $level }, a jego kwestionariusz takiego poziomu nie ma
    .help = co zachowano z certyfikatem, pokaże `cert show { $id }`
fault-not-signed = certyfikat `{ $id }` nie jest podpisany, a ten rejestr podpisuje swoje certyfikaty
    .help = proszę go podpisać: `cert register sign`
print-unsigned = Bez podpisu: rejestr nie ma klucza, więc nikt nie sprawdzi, czy wydruk jest prawdziwy (klucz zakłada `cert key new`).
print-not-valid = Uwaga: stan certyfikatu { $id } to dziś „{ $status }”. Wydruk pokazuje, co wystawiono i do kiedy.

fault-not-a-pdf = pliku `{ $path }` nie da się przeczytać jako PDF
    .help = proszę poprosić o plik jeszcze raz, taki, jaki zrobiła fundacja; skanu ani zdjęcia certyfikatu nie da się sprawdzić
fault-encrypted-pdf = plik `{ $path }` jest zaszyfrowany
    .help = proszę poprosić o plik, jaki zrobiła fundacja, albo zapisać go bez szyfrowania: `qpdf --decrypt --stream-data=uncompress --object-streams=disable { $quoted } jawny.pdf`
fault-packed-pdf = inny program zapisał `{ $path }` na nowo i spakował to, co w środku
    .help = proszę poprosić o plik, jaki zrobiła fundacja, albo go rozpakować: `qpdf --stream-data=uncompress --object-streams=disable { $quoted } jawny.pdf`
fault-intricate-pdf = czytanie pliku `{ $path }` trwa za długo
    .help = certyfikat czyta się krócej niż sekundę; proszę poprosić o plik, jaki zrobiła fundacja
fault-no-attachment = w pliku `{ $path }` nie ma certyfikatu
    .help = proszę poprosić o plik, jaki zrobiła fundacja: drukowanie do PDF i skanowanie gubią to, co w środku; bez pliku numer można sprawdzić w rejestrze: `cert verify NUMER`
fault-many-attachments = w pliku `{ $path }` jest więcej niż jeden certyfikat lub podpis ({ $count }) i nie da się stwierdzić, o który chodzi na stronie
    .help = proszę poprosić o plik, jaki zrobiła fundacja; `cert print` wkłada do pliku jeden certyfikat
proof-register = { $found ->
        [good] rejestr: jest w nim ten sam certyfikat
        [absent] rejestr wie więcej: po tym wydruku coś w nim wpisano, ostatnio { $about }
        [bad] rejestr: pod tym numerem jest w nim co innego
       *[other] { $about ->
            [older] wydruk wie więcej niż ten rejestr, który jest starszą kopią
           *[other] na pliku tego certyfikatu w rejestrze nie można polegać
        }
    }
verify-attached = Załączony certyfikat mówi
verify-compare = Tego, co widać na samej stronie, nikt nie sprawdził: prawdziwy certyfikat można dołączyć do każdej strony. Na stronie powinno być to samo, co na liście wyżej.
attached-id = numer: { $id }
attached-edition = oceniona edycja: { $edition }
attached-issued = data wystawienia: { $day }
attached-until = ostatni dzień ważności: { $day }

### Raport

cmd-report = Zapisuje wynik jako jedną stronę HTML, na biurko i do druku
after-report = Strona ma wszystko w sobie: nie pobiera niczego z sieci. Bez -o trafia na standardowe wyjście. Wynik to nie certyfikat: certyfikat przyznaje tylko fundacja. Kody wyjścia są te same, co w cert score.
arg-reported = Zgłoszenie: folder albo plik odpowiedzi.toml
arg-with-names = Także nazwiska osób, które wypełniały i oceniały (bez tego ich nie ma)

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
report-other-bases = Na innych podstawach
report-questionnaire = Kwestionariusz
report-questionnaire-named = { $title }, wersja { $version } ({ $source })
report-filled-by = Wypełnił(a)
report-reviewers = Oceniali
report-points = Punkty
report-without-names = Strona nie podaje, kto wypełniał i oceniał zgłoszenie; uwagi i dowody są takie, jak je wpisano.
report-chart-title = Kryteria na etapach budżetu obywatelskiego
report-chart-counts = Spełnione: { $met } z { $all }. Otwarte: { $open }. Niespełnione: { $unmet }.
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
report-file-missing = nie ma tego pliku, nie liczy się
report-act-undated = akt bez daty, nie liczy się
report-practices-see = Jak zrobili to inni:
report-practices-title = Jak zrobili to inni
report-apply-title = Zgłoszenie do fundacji
because-foundation-unnamed = { $because } ({ $on }): { $note }
notice-rejected-unnamed = { $question }: fundacja odrzuciła tę odpowiedź ({ $on }): { $note }
notice-asked-unnamed = { $question }: fundacja pyta ({ $on }): { $note }
verdict-said-unnamed = { $is } ({ $on })

### Odznaka

cmd-badge = Rysuje odznakę certyfikatu na stronę internetową (SVG)
after-badge = Odznaka mówi, do kiedy certyfikat jest ważny, a nie że jest ważny: obrazek na stronie nie wie, jaki jest dzień. Bez -o pisze na standardowe wyjście; fragmenty do wklejenia zakładają, że plik jest nazwany jak certyfikat, np. ubo-2026-0007.svg.
arg-badged = Numer certyfikatu; wielkość liter nie ma znaczenia
arg-markdown = Zamiast odznaki fragment Markdown do wklejenia
arg-html = Zamiast odznaki fragment HTML do wklejenia
fault-no-badge = `{ $id }` nie dostanie odznaki: { $why ->
        [revoked] certyfikat został cofnięty
        [superseded] zastąpił go inny certyfikat
        [not-yet-valid] certyfikat liczy się dopiero od { $from }
        [expired] certyfikat skończył się { $until }
        [unsigned] certyfikat nie jest podpisany, więc nie da się stwierdzić, czy jest prawdziwy
       *[open] miesiące ważności skończyły się { $until }, a czy trwa dłużej, nie da się stwierdzić bez końca następnej edycji
    }
    .help = { $why ->
        [revoked] `cert show { $id }` powie, kiedy i dlaczego; proszę usunąć odznakę także ze strony
        [superseded] odznaka późniejszego: `cert badge { $successor }`
        [not-yet-valid] proszę powtórzyć polecenie tego dnia
        [expired] po następnej edycji: `cert renew { $id } ŚCIEŻKA --by OSOBA`
        [unsigned] proszę go najpierw podpisać: `cert register sign`
       *[open] proszę wpisać koniec: `cert amend { $id } --edition-ends DATA --by OSOBA --reason TEKST`
    }
badge-scheme = Uczący się budżet obywatelski
badge-certificate = CERTYFIKAT
badge-level = POZIOM
badge-until = ważny do
badge-until-at-least = ważny co najmniej do
badge-until-planned = planowo ważny do
badge-title = { $scheme }: { $name }, poziom { $level }, { $edition }, { $until }. Certyfikat { $id }, { $issuer }

### Pisma

cmd-letter = Pisze pismo o certyfikacie albo o zgłoszeniu
after-letter = O certyfikacie: issued (wydany), expiring (kończy się), lost (przestał być ważny), revoked (cofnięty). O zgłoszeniu: questions (pytania), refused (bez poziomu), lower (niższy poziom). Własne wzory: folder templates/ w rejestrze.
arg-about = Numer certyfikatu albo zgłoszenie (folder lub plik odpowiedzi.toml)
arg-kind = Rodzaj pisma: issued, expiring, lost, revoked, questions, refused, lower
arg-letter-format = Format: text (domyślny), html
value-id-path = ID|ŚCIEŻKA
value-kind = RODZAJ
fault-other-letter = pismo `{ $kind }` nie byłoby prawdziwe: certyfikat `{ $id }` { $status ->
        [revoked] został cofnięty
        [superseded] ma następcę
        [not-yet-valid] nie jest jeszcze ważny
        [expired] przestał być ważny
        [open] jest niepewny: nie podano końca następnej edycji albo go nie potwierdzono
       *[other] jest ważny
    }
    .help = { $status ->
        [not-yet-valid] o tym certyfikacie pisma jeszcze nie ma; co się z nim dzieje, pokaże `{ $command }`
       *[other] właściwe pismo napisze `{ $command }`
    }
fault-letter-unsigned = certyfikat `{ $id }` nie ma podpisu, a ten rejestr podpisuje certyfikaty
    .help = najpierw proszę podpisać: `cert register sign{ $options }`
fault-letter-needs-id = pismo `{ $kind }` jest o certyfikacie, a `{ $found }` nie jest numerem certyfikatu
    .help = proszę podać numer: `cert letter UBO-2026-0007 --kind { $kind }{ $options }`; numery pokaże `cert list{ $options }`
fault-letter-needs-path = pismo `{ $kind }` jest o zgłoszeniu, a `{ $found }` jest numerem certyfikatu
    .help = proszę podać folder zgłoszenia: `cert letter FOLDER --kind { $kind }{ $options }`
fault-nothing-asked = w ocenie zgłoszenia `{ $path }` nie ma pytań do gminy
    .help = ocenę pokaże `cert review { $path } --summary{ $options }`
fault-review-unfinished = ocena zgłoszenia `{ $path }` nie jest skończona, więc wyniku jeszcze nie ma: odpowiedzi bez rozstrzygnięcia: { $waiting }, z pytaniem do gminy: { $asked }
    .help = { $waiting ->
        [0] pytania do gminy zapisze `cert letter { $path } --kind questions{ $options }`
       *[other] ocenę dokończy `cert review { $path } --by "Imię Nazwisko"{ $options }`
    }
fault-level-reached = pismo `{ $kind }` nie byłoby prawdziwe: po ocenie spełniony jest poziom { $level }, nie niższy niż ten, o który chodzi gminie
    .help = certyfikat wystawi `cert issue { $path } --by "Imię Nazwisko"{ $options }`, a pismo o nim napisze `cert letter NUMER --kind issued{ $options }`
fault-other-refusal = pismo `{ $kind }` nie byłoby prawdziwe: po ocenie { $level ->
        [0] żaden poziom nie jest spełniony
       *[other] spełniony jest poziom { $level }, niższy niż ten, o który chodzi gminie
    }
    .help = właściwe pismo napisze `{ $command }`
note-template-unused = Wzór o nazwie, której program nie zna, nie jest używany: { $names }
note-letter-no-contact = W register.toml nie ma `contact`, więc pismo nie mówi, jak się z Państwem skontaktować.
note-letter-spoiled = Wynik zależy od plików dowodów, których nie ma albo które zmieniły się od zapisania: { $files }. Zanim pismo wyjdzie, proszę sprawdzić, czy nie zaginęły lub nie uszkodziły się u Państwa.
letter-day = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year } roku
letter-in-days = { $days ->
        [0] dzisiaj
        [one] za { $days } dzień
       *[other] za { $days } dni
    }
letter-municipality = gmina { $name }
letter-signature = podpis
letter-register = Rejestr certyfikatów
letter-free = Certyfikat jest bezpłatny na każdym poziomie i nie wiąże się z żadnymi opłatami.
letter-rule = Ważność { $when ->
        [past] zależała
       *[now] zależy
    } od dwóch dni: { $months }; { $edition }. { $why }
letter-rule-months = okres { $span } od { $issued } { $when ->
        [past] skończył się
       *[now] kończy się
    } { $end }
letter-rule-span = { $months ->
        [one] { $months } miesiąca
       *[other] { $months } miesięcy
    }
letter-rule-unknown = końca następnej edycji nie znamy
letter-rule-not-held = { $when ->
        [past] następna edycja się nie odbyła
       *[now] następna edycja się nie odbędzie
    }
letter-rule-planned = koniec następnej edycji { $when ->
        [past] był planowany
       *[now] jest planowany
    } na { $day }
letter-rule-certain = następna edycja { $when ->
        [past] skończyła się
       *[now] kończy się
    } { $day }
letter-rule-why-unknown = Po { $end } nie będzie można powiedzieć, czy certyfikat jest jeszcze ważny, dopóki nie poznamy końca następnej edycji.
letter-rule-why-not-held = { $when ->
        [past] Liczył się
       *[now] Liczy się
    } więc koniec { $span }.
letter-rule-why-same = Oba dni są takie same.
letter-rule-why-months = { $when ->
        [past] Decydował
       *[now] Decyduje
    } późniejszy dzień, czyli koniec { $span }.
letter-rule-why-edition = { $when ->
        [past] Decydował
       *[now] Decyduje
    } późniejszy dzień, czyli koniec edycji.
letter-rule-if-edition-moves = Jest planowany: gdy się przesunie, przesunie się i ważność, ale nigdy przed koniec { $span }. Gdy ten dzień minie, trzeba potwierdzić, że edycja się skończyła; bez tego nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
letter-rule-if-edition-passes = Gdyby planowany koniec edycji przesunął się poza ten dzień, ważność się przedłuży. Gdy ten dzień minie, a nikt nie potwierdzi końca edycji, nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
letter-why-rejected = Nie mogliśmy potwierdzić tej odpowiedzi: { $note }
letter-why-no-evidence = Nie podano dowodu.
letter-why-evidence = Dowód, który podano, nie liczy się: { $faults }.
letter-unsound = { $kind ->
        [damaged] plik { $name } jest inny niż ten, który zapisano w zgłoszeniu
        [missing] w zgłoszeniu nie ma pliku { $name }
       *[undated] akt „{ $name }” nie ma daty
    }
letter-why-condition = Wymaganie zależy od odpowiedzi na inne pytanie: { $question }
letter-why-answer = Odpowiedź brzmi: { $claim }. Potrzeba: { $needed }.
letter-why-no-reason = Odpowiedź „nie dotyczy” wymaga uzasadnienia, a go nie ma.
letter-why-no-answer = Na to pytanie nie ma jeszcze odpowiedzi.
letter-why-review = Odpowiedź nie jest jeszcze potwierdzona.
letter-why-others = Od tej odpowiedzi zależą inne wymagania.
letter-do-answer = odpowiedzieć na to pytanie – { $goal }
letter-do-improve = poprawić stan rzeczy, a wraz z nim odpowiedź – { $goal }
letter-do-evidence = dołączyć dowód
letter-do-repair = { $kind ->
        [undated] podać datę aktu „{ $name }”
       *[file] przesłać jeszcze raz plik { $name }
    }
letter-do-rejected = uzupełnić lub poprawić to, o czym mowa w powodzie, i przedstawić nam tę odpowiedź ponownie
letter-do-review = przesłać nam odpowiedź do potwierdzenia

## Wynik

level-named = poziom { $number } – { $name }
level-none-possible = przy tych odpowiedziach żaden poziom nie jest możliwy
level-none = żaden poziom jeszcze nie jest spełniony
basis-claimed = odpowiedzi gminy (deklaracje)
basis-evidenced = odpowiedzi gminy z dowodami
basis-confirmed = odpowiedzi potwierdzone przez fundację
stage-creation = tworzenie projektów
stage-submission = zgłaszanie projektów
stage-selection = wybór projektów
stage-implementation = realizacja projektów
status-met = spełniony
status-open = otwarty
status-unmet = niespełniony
column-level = Poziom
column-verdict = Wynik
column-why = Dlaczego
column-points = Punkty
column-criterion = Kryterium
column-levels = Poziomy
column-municipality = Gmina
column-edition = Edycja
column-potential = Możliwy
column-applied-for = Wniosek o
column-evidence = Dowody
column-reviewed = Ocenione
levels-title = Poziomy
criteria-title = Kryteria
points-of = { $got } z { $of }
points-bar = { $got } z { $of } punktów ({ $percent }%); punkty mówią o jakości i nie decydują o poziomie
result-level = Wynik:{" "}
result-potential = Po odpowiedzi na otwarte pytania możliwy jest { $level }.
result-basis = Podstawa: { $basis }.
result-other-bases = Na innych podstawach: { $others }.
other-claimed = same deklaracje – { $level }
other-evidenced = z dowodami – { $level }
other-confirmed = potwierdzone przez fundację – { $level }
result-version = Odpowiedzi dotyczą wersji { $answered } kwestionariusza, a wynik policzono według wersji { $used }.
result-self = { $basis ->
        [confirmed] To wynik oceny fundacji, ale jeszcze nie certyfikat.
       *[other] To samoocena, nie certyfikat: certyfikat przyznaje tylko fundacja.
    }
result-skipped = Poziom { $level } jest spełniony, a poziom { $lower } nie: każdy poziom ma własne wymagania i liczy się najwyższy spełniony. Na poziomie { $lower } brakuje: { $lacking }.
why-met = wszystkie wymagania spełnione
why-missing = { $count ->
        [one] niespełnione { $count } wymagane pytanie
        [few] niespełnione { $count } wymagane pytania
        [many] niespełnionych { $count } wymaganych pytań
       *[other] niespełnionego { $count } wymaganego pytania
    } ({ $criteria })
why-open = { $count ->
        [one] otwarte { $count } wymagane pytanie
        [few] otwarte { $count } wymagane pytania
        [many] otwartych { $count } wymaganych pytań
       *[other] otwartego { $count } wymaganego pytania
    } ({ $criteria })
result-missing = Czego brakuje
result-open = Otwarte pytania
notices-title = Uwagi
notice-missing = { $question }: nie ma pliku dowodu { $file }; ten dowód się nie liczy
notice-damaged = { $question }: plik dowodu { $file } zmienił się od zapisania; ten dowód się nie liczy
notice-rejected = { $question }: fundacja odrzuciła tę odpowiedź ({ $by }, { $on }): { $note }
notice-asked = { $question }: fundacja pyta ({ $by }, { $on }): { $note }
notice-void = { $question }: odpowiedź zmieniła się po ocenie; to rozstrzygnięcie się nie liczy
notice-gone = { $question }: tego pytania nie ma już w kwestionariuszu; odpowiedź się nie liczy
because-satisfied = spełnione
because-not-applicable = nie dotyczy
because-open-answer = brak odpowiedzi
because-open-condition = zależy od odpowiedzi na { $question }, której jeszcze nie ma
because-evidence = brak dowodu, na którym można polegać
because-review = czeka na potwierdzenie fundacji
because-asked = fundacja pyta
because-rejected = fundacja odrzuciła tę odpowiedź
because-foundation = { $because } ({ $by }, { $on }): { $note }
because-answer = odpowiedź nie spełnia wymagania
because-condition = wymagane, a nie do spełnienia przy obecnej odpowiedzi na { $question }
goal-yes = potrzebne jest „tak”
goal-one = potrzebne jest { $choices }
goal-number = potrzebne jest co najmniej { $least }{ $short ->
        [0] {""}
       *[other] {" "}(brakuje { $short })
    }
goal-many = potrzeba co najmniej { $least } z { $of }{ $short ->
        [0] {""}
       *[other] {" "}(brakuje { $short })
    }
goal-any-of = , w tym { $choices }
passes-yes = potrzebne „tak”
passes-one = potrzebne { $choices }
passes-many = co najmniej { $least } z { $of }
passes-number = co najmniej { $least }
steps-title = Do poziomu { $level }: { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
step-answer = proszę odpowiedzieć; { $goal }
step-improve = proszę poprawić stan rzeczy i odpowiedź; { $goal }
step-evidence = proszę dołączyć dowód
step-review = potrzebne potwierdzenie fundacji
step-asked = proszę odpowiedzieć na pytanie fundacji: { $note }
step-rejected = proszę uzupełnić lub poprawić to, na co wskazała fundacja, i przedstawić jej odpowiedź ponownie
practice-named = { $city } – { $title }
practices-lead = Jak zrobili to inni: { $named }
summary-basis = Podstawa: { $basis }. { $code ->
        [confirmed] To wynik oceny fundacji, ale jeszcze nie certyfikat.
       *[other] To samoocena, nie certyfikat.
    }

## Kwestionariusz i praktyki

builtin-rubric = wbudowany kwestionariusz
check-good = { $name }, wersja { $version }, jest poprawny: { $levels ->
        [one] { $levels } poziom
        [few] { $levels } poziomy
        [many] { $levels } poziomów
       *[other] { $levels } poziomu
    }, { $criteria ->
        [one] { $criteria } kryterium
        [few] { $criteria } kryteria
        [many] { $criteria } kryteriów
       *[other] { $criteria } kryterium
    }, { $questions ->
        [one] { $questions } pytanie
        [few] { $questions } pytania
        [many] { $questions } pytań
       *[other] { $questions } pytania
    }
checklist-lead = { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }. Źródło: { $source }. Każde „tak” potrzebuje dowodu, a „jeszcze nie wiem” to nie to samo co „nie”.
checklist-criterion = { $title } ({ $count ->
        [one] poziom
       *[other] poziomy
    } { $levels })
evidence-required = dowód wymagany
evidence-welcome = dowód mile widziany
evidence-none = bez dowodu
only-if = Dotyczy tylko zależnie od odpowiedzi na: { $question } ({ $id })
practices-title = { $count ->
        [one] { $count } praktyka innych miast
        [few] { $count } praktyki innych miast
        [many] { $count } praktyk innych miast
       *[other] { $count } praktyki innych miast
    }
practice-who = Kto
practice-when = Kiedy
practice-stages = Etapy
practice-groups = Kto brał udział
practice-numbers = Liczby
practice-outcome = Wynik
practice-questions = Pomaga w pytaniach
practice-source = Źródło

diff-title = Co zmieniło się między { $from } a { $to }
diff-same-version = Wersja jest ta sama; po zmianie proszę podnieść `version`, bo zgłoszenia znają kwestionariusz po wersji.
diff-none = Nic się nie zmieniło.
diff-scheme = Cały kwestionariusz
diff-criterion = Kryterium: { $title } ({ $id })
diff-question = Pytanie: { $text } ({ $id })
diff-added = jest nowe
diff-removed = usunięto; dotychczasowe odpowiedzi się nie liczą
diff-wording = zmieniło się brzmienie, znaczenie jest to samo
diff-stage = dotyczy teraz etapu { $to } (było: { $from })
diff-order = zmieniła się kolejność pytań
diff-source = inne źródło: { $to } (było: { $from })
diff-meaning = zmieniło się znaczenie; trzeba odpowiedzieć ponownie
diff-moved = należy teraz do kryterium { $to } (było: { $from })
diff-required = jest teraz wymagane (było zalecane)
diff-recommended = jest teraz zalecane (było wymagane)
diff-kind = inny rodzaj odpowiedzi: { $to ->
        [yes-no] tak albo nie
        [one] jedno z kilku
        [many] kilka z listy
        [number] liczba
       *[other] { $to }
    } (było: { $from ->
        [yes-no] tak albo nie
        [one] jedno z kilku
        [many] kilka z listy
        [number] liczba
       *[other] { $from }
    })
diff-threshold = inny próg: { $to } (było: { $from })
diff-choices = inne odpowiedzi do wyboru: { $to } (było: { $from })
diff-passes = inne odpowiedzi spełniają pytanie: { $to } (było: { $from })
diff-evidence = inny wymóg dowodu: { $to ->
        [required] wymagany
        [welcome] mile widziany
        [none] bez dowodu
       *[other] { $to }
    } (było: { $from ->
        [required] wymagany
        [welcome] mile widziany
        [none] bez dowodu
       *[other] { $from }
    })
diff-condition = inny warunek: { $to } (było: { $from })
diff-not-applicable-now = można teraz odpowiedzieć „nie dotyczy”
diff-not-applicable-no-more = nie można już odpowiedzieć „nie dotyczy”
diff-convention = zmieniła się umowa (reguła spoza źródła)
diff-criteria = inne kryteria: { $to } (było: { $from })
diff-cumulative-now = poziomy są teraz zagnieżdżone: wyższy wymaga niższych
diff-cumulative-no-more = poziomy nie są już zagnieżdżone: każdy ma własne wymagania
diff-months = certyfikat jest ważny co najmniej { $to } mies. (było: { $from })
diff-nothing = brak
diff-effects = Zgłoszenia, którym zmienia się poziom: { $count }
diff-loses = { $name }: traci, poziom { $from } → { $to }
diff-gains = { $name }: zyskuje, poziom { $from } → { $to }
