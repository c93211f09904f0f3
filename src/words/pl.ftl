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
fault-link = ścieżka dowodu `{ $path }` prowadzi przez dowiązanie
    .help = proszę wstawić w to miejsce sam plik
fault-bad-digest = `{ $found }` nie jest skrótem SHA-256
    .help = { $key ->
        [of] proszę powtórzyć ocenę tego pytania; skrót wpisuje program
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

fault-no-terminal = wywiad wymaga terminala, a go tu nie ma
    .help = pytania wiersz po wierszu zadaje `{ $command }`; bez pytań wynik pokaże `cert score FOLDER`
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
        [by] np. `cert review FOLDER --by "Anna Przykładowa"`
       *[other] np. `cert assess FOLDER --municipality "Przykładowo" --edition "XII edycja" --set edycja-oceniona=tak`
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
review-leave = zostawiam na później
evidence-unsound = plik brakujący albo zmieniony, nie liczy się
verdict-so-far = dotychczasowe rozstrzygnięcie: { $verdict }
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
    .help = proszę pominąć `--as-of` albo podać dzień nie wcześniejszy niż { $last }
fault-nothing-to-review = odpowiedź na `{ $question }` nie wymaga rozstrzygnięcia: nie jest pozytywna albo się nie liczy
    .help = co jest do oceny, pokaże `cert review FOLDER --summary`

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
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od { $issued } mija z końcem { $end }
validity-edition-unknown = końca następnej edycji nie podano
validity-edition-not-held = następna edycja się nie odbędzie
validity-edition-planned = następna edycja kończy się z końcem { $day } (planowo)
validity-edition-certain = następna edycja kończy się z końcem { $day }
validity-why-unknown = Po dniu { $end } nie da się powiedzieć, czy jest jeszcze ważny, dopóki nie zostanie podany koniec następnej edycji.
validity-why-not-held = Liczą się więc same miesiące.
validity-why-planned = Decyduje późniejszy dzień, czyli koniec edycji. Jest planowany: gdy się przesunie, przesunie się i ważność, ale nigdy przed koniec miesięcy.
validity-why-edition = Decyduje późniejszy dzień, czyli koniec edycji.
validity-why-months-planned = Decyduje późniejszy dzień, czyli koniec miesięcy. Koniec edycji jest planowany: gdyby przesunął się poza ten dzień, ważność się przedłuży.
validity-why-months = Decyduje późniejszy dzień, czyli koniec miesięcy.
fault-ends-before-issue = następna edycja kończy się { $ends }, przed wystawieniem certyfikatu ({ $issued })
    .help = proszę podać edycję, która kończy się po wystawieniu, np. `cert validity --issued { $issued } --not-held`
fault-remote-end = ostatni dzień ważności, { $until }, jest więcej niż pięć lat po wystawieniu ({ $issued })
    .help = proszę sprawdzić rok; jeśli jest dobry, proszę dodać `--force`

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
result-self = To samoocena, nie certyfikat: certyfikat przyznaje tylko fundacja.
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
step-rejected = proszę usunąć przyczynę odrzucenia i przedstawić odpowiedź fundacji ponownie
practice-named = { $city } – { $title }
practices-lead = Jak zrobili to inni: { $named }
summary-basis = Podstawa: { $basis }. To samoocena, nie certyfikat.

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
