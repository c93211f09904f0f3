# Wspólne: łączniki, daty, kody TERC
#
# Klucz po polsku (źródło) i po angielsku ma te same zmienne. `fault-…` mówi, co jest źle (małą literą, bez kropki),
# a `.help`, co z tym zrobić.

word-error = błąd
word-help = pomoc
faults-more = … i jeszcze { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
or = {" "}albo{" "}
quoted = „{ $text }”
fault-not-utf8 = plik `{ $path }` nie jest zapisany w UTF-8{ $encoding ->
        [utf-16] , tylko w UTF-16
        [windows-1250] , tylko chyba w kodowaniu Windows-1250: pierwszy taki znak jest w wierszu { $line }
       *[other] : pierwszy błędny znak jest w wierszu { $line }
    }
    .help = proszę otworzyć plik w programie, w którym powstał, i zapisać go jako UTF-8 (w Notatniku: Plik → Zapisz jako → Kodowanie: UTF-8)
    .form = proszę otworzyć plik, który zapisał ten formularz
fault-long-text = `{ $key }`: tekst jest za długi: dopuszcza się { $limit } znaków, a jest { $length }
    .help = proszę go skrócić; długie wyjaśnienia mogą być dowodem w pliku
fault-bad-date = `{ $found }` nie jest datą
    .help = daty zapisuje się tak: 2026-11-20, 20 listopada 2026 r. albo 20.11.2026
    .form = proszę wpisać dzień, miesiąc i rok, np. 16.10.2026 albo 16 października 2026
fault-no-such-day = nie ma dnia `{ $found }`: { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    } { $year } r. ma { $days } dni
    .help = proszę sprawdzić dzień i miesiąc
fault-no-such-month = w dacie `{ $found }` nie ma miesiąca { $month }
    .help = miesiące mają numery od 1 do 12: 20.11.2026 albo 2026-11-20
fault-unlikely-year = `{ $found }`: oczekiwano roku od { $from } do { $to }
    .help = proszę sprawdzić rok
fault-short-year = `{ $found }`: rok ma dwie cyfry; oczekiwano czterech
    .help = proszę dopisać cały rok, np. 20.11.2026
fault-no-day = `{ $found }`: brakuje dnia; oczekiwano dnia, miesiąca i roku
    .help = proszę podać cały dzień, np. 20.11.2026
fault-ambiguous-day = `{ $found }` może znaczyć { $first } albo { $second }
    .help = proszę wpisać tę z nich, o którą chodzi
fault-several-days = w `{ $found }` jest kilka dat, a oczekiwano jednej
    .help = proszę zostawić tylko datę podjęcia aktu albo dopisać ją na końcu po znaku `@`, np. ` @ 2026-03-02`
    .form = proszę zostawić tylko datę podjęcia aktu
fault-terc-length = kod TERC ma 7 cyfr, a podano { $found }
    .help = kod gminy można sprawdzić w rejestrze TERYT, np. `2464011`
fault-not-a-name = `{ $found }` to nie { $kind ->
        [person] imię i nazwisko: oczekiwano liter
       *[thing] nazwa: oczekiwano liter albo cyfr
    }
    .help = proszę wpisać { $kind ->
        [person] imię i nazwisko, np. `Anna Nowa`
       *[thing] nazwę, np. `Przykładowo` albo `XII edycja`
    }
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
fault-not-a-location = `{ $key }`: oczekiwano dwóch liczb, szerokości i długości geograficznej w stopniach
    .help = proszę wpisać na przykład `{ $key } = [50.81, 19.12]`
fault-not-in-poland = `{ $found }` leży poza Polską; oczekiwano szerokości (49–54,9) i długości geograficznej (14,1–24,2) w stopniach
    .help = { $turned ->
        [none] proszę sprawdzić obie liczby
       *[other] czy chodziło o `{ $turned }`?
    }
fault-other = { $message }
fault-program-fault = to błąd programu, a nie pliku `{ $path }`; nic nie zostało zapisane
    .help = proszę go zgłosić razem z poleceniem i tym plikiem
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
