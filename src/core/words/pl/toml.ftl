# Pliki TOML

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
fault-large-text = plik jest za duży: oczekiwano najwyżej { $limit } KB, a ma { $found } KB
    .help = tyle nie mieści żaden plik programu; proszę sprawdzić, co w nim jest
fault-many-values = w pliku jest za dużo kluczy i wartości: oczekiwano najwyżej { $limit }
    .help = tyle nie mieści żaden plik programu; proszę sprawdzić, co w nim jest
fault-deep-text = zagnieżdżenie jest zbyt głębokie: oczekiwano najwyżej { $limit } poziomów
    .help = proszę poprawić to miejsce: listy i klucze mają w plikach programu najwyżej kilka poziomów
fault-instead = { $what ->
        [web-page] to nie ten plik, tylko strona internetowa
        [signature] to nie ten plik, tylko podpis jakiegoś pliku
       *[merge-markers] w pliku są dwie wersje naraz, których git nie połączył
    }
    .help = { $what ->
        [web-page] proszę pobrać sam plik („Zapisz element docelowy jako”, na GitHubie „Raw”), a nie stronę, która go pokazuje
        [signature] proszę podać plik, do którego jest ten podpis: ma tę samą nazwę bez `.minisig`
       *[merge-markers] proszę wrócić do jednej z nich w całości: `git checkout --ours PLIK` albo `git checkout --theirs PLIK`
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
fault-unquoted-code = kod `{ $found }` zaczyna się od zera; oczekiwano cudzysłowu
    .help = proszę wpisać `{ $key } = "{ $found }"`: zero jest częścią kodu
fault-unquoted-day = data `{ $found }` w tej postaci wymaga cudzysłowu
    .help = proszę wpisać `{ $native }` bez cudzysłowu
fault-missing-language = tekst `{ $key }` nie ma wersji `{ $lang }`
    .help = proszę dopisać `{ $key }.{ $lang } = "…"`; każdy tekst musi być w obu językach
