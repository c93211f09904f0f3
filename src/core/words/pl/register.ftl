# Rejestr, wystawianie i terminy

fault-person-twice = `{ $name }` występuje w dwóch rolach, które muszą pełnić różne osoby
    .help = osoba wypełniająca, oceniająca i wystawiająca muszą być trzema różnymi osobami
fault-no-certificate = w rejestrze nie ma certyfikatu `{ $id }`
    .help = { $near ->
        [none] jakie są, pokaże `cert list`
       *[other] czy chodziło o: { $near }? Wszystkie pokaże `cert list`
    }
fault-bad-prefix = `{ $found }` nie może stać przed numerami
    .help = proszę podać od 2 do 8 wielkich liter i cyfr bez polskich znaków, najpierw literę, na przykład `UBO`
fault-replaced-twice = `{ $id }` został już zastąpiony przez `{ $by }`
    .help = proszę sprawdzić `replaces` w obu plikach; jeden certyfikat ma jednego następcę
fault-replaces-other = `{ $id }` nie może być poprzednikiem: jest późniejszy albo innej gminy
    .help = proszę sprawdzić `replaces`
fault-number-went-back = ostatni nadany numer to { $last }, a w rejestrze jest certyfikat o numerze { $highest }
    .help = przywrócono starszy `register.toml`? Numer naprawi `cert register repair`
fault-not-listed = `{ $name }` nie jest na liście osób, które mogą działać w tym rejestrze
    .help = na liście są: { $known }; listę zmienia się w `register.toml`, klucz `people`
fault-not-published = rejestr `{ $path }` nie przechodzi weryfikacji, więc nie został opublikowany
    .help = co jest nie tak, pokaże `cert verify { $quoted }`
fault-practice-published = to kopia do ćwiczeń: jej certyfikaty nic nie znaczą, więc nie jest publikowana
    .help = proszę wskazać właściwy rejestr: `cert publish FOLDER --register REJESTR`
fault-published-before = strona nie może pokazywać stanu na { $day }: do rejestru wpisano coś { $entered }, a strona z wcześniejszego dnia pokazałaby jako ważne to, co potem cofnięto
    .help = proszę opublikować rejestr według stanu na dziś: `cert publish FOLDER` bez `--as-of` (i bez `CERT_AS_OF`); jeżeli ten dzień dopiero będzie, proszę spojrzeć na zegar
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
fault-next-edition-over = { $planned ->
        [yes] koniec następnej edycji zaplanowano w zgłoszeniu na { $ends }, a ten dzień już minął
       *[no] następna edycja w zgłoszeniu skończyła się { $ends }, przed wystawieniem certyfikatu
    }
    .help = { $planned ->
        [yes] proszę zapytać gminę, kiedy ta edycja się kończy; poprawione zgłoszenie przysyła gmina
       *[no] proszę zapytać gminę o edycję, która dopiero się skończy; poprawione zgłoszenie przysyła gmina
    }
fault-level-not-met = po ocenie fundacji { $met ->
        [0] żaden poziom nie jest spełniony
       *[other] spełniony jest poziom { $met }, a nie { $level }
    }; do poziomu { $level } brakuje: { $questions }
    .help = { $met ->
        [0] dlaczego, pokaże `cert score { $path } --basis confirmed --target { $level }`
       *[other] dlaczego, pokaże `cert score { $path } --basis confirmed --target { $level }`; spełniony poziom przyzna się z opcją `--level { $met }`
    }
fault-verdicts-open = poziom { $level }: jeszcze nie wiadomo{ $asked ->
        [none] {""}
       *[other] ; gmina nie odpowiedziała na pytania fundacji: { $asked }
    }{ $waiting ->
        [none] {""}
       *[other] ; bez rozstrzygnięcia: { $waiting }
    }
    .help = { $met ->
        [0] rozstrzygnięcia doda `cert review { $path } --by "Imię Nazwisko"`
       *[other] rozstrzygnięcia doda `cert review { $path } --by "Imię Nazwisko"`; już spełniony poziom przyzna się z opcją `--level { $met }`
    }
fault-lower-level = `{ $id }` ma poziom { $before }, a { $why ->
        [met] teraz nie jest on spełniony; spełniony jest poziom { $level }
       *[applied-for] zgłoszenie dotyczy poziomu { $level }, choć spełniony jest także poziom { $before }
    }
    .help = { $why ->
        [met] jeśli certyfikat ma mieć niższy poziom, proszę dodać `--level { $level }`
       *[applied-for] proszę podać poziom, który ma mieć certyfikat: `--level { $before }` albo `--level { $level }`
    }
fault-other-holder = `{ $id }` jest certyfikatem gminy { $holder }, a zgłoszenie jest gminy { $name }
    .help = numer właściwego certyfikatu pokaże `cert list`
fault-superseded-already = certyfikat `{ $id }` ma już następcę, `{ $successor }`
    .help = proszę odnowić `{ $successor }`; jego stan pokaże `cert show { $successor }`
fault-successor-revoked = certyfikat `{ $id }` ma następcę, `{ $successor }`, a ten został cofnięty
    .help = proszę wystawić nowy: `cert issue { $path } --by "Imię Nazwisko"`
adopt-title = Starsza kopia zamiast rejestru
adopt-serial = Numer kolejny tej kopii to { $now }, a rejestr był już przy { $highest }: to, co zapisano później, przepada.
adopt-no-number = Wszystkie nadane numery są w tej kopii.
adopt-numbers = { $count ->
        [one] Numer { $from } nadano, a nie ma go w tej kopii: nie zostanie nadany drugi raz.
       *[other] Numery od { $from } do { $to } nadano, a nie ma ich w tej kopii: nie zostaną nadane drugi raz.
    }
adopt-done = Ta kopia jest teraz rejestrem (numer kolejny { $serial }). Następny certyfikat dostanie numer { $next }.
fault-bad-uid = `{ $found }` nie jest nazwą rejestru
    .help = `uid` ma 32 cyfry szesnastkowe i nadaje je program; proszę przywrócić tę wartość z kopii zapasowej albo usunąć klucz
repair-nothing = Nie było czego naprawiać.
repair-done = Naprawiono:
repair-left = Tego program nie może naprawić sam:
repaired-finished = dokończono przerwany zapis pliku { $path }
repaired-removed = usunięto { $path }, niedokończony przez przerwany program
repaired-number = ostatni nadany numer podniesiono z { $from } do { $to }
left-loose = { $path } nie należy do żadnego certyfikatu: przerwano wystawianie albo brakuje pliku certyfikatu
left-no-certificate = nie ma certyfikatu o numerze { $number }, choć numer nadano: jego plik został usunięty
left-no-dossier = { $id }: nie ma jego zgłoszenia w dossiers/; tego, co go wymaga, nie da się sprawdzić
left-dossier-changed = { $id }: jego zgłoszenie zmieniło się od wystawienia ({ $files }); proszę je przywrócić z kopii zapasowej
left-rubric-changed = { $id }: jego kwestionariusz zmienił się od wystawienia; proszę go przywrócić z kopii zapasowej
left-unread = nie można odczytać `{ $path }`, więc nie wiadomo, czy nic się nie zmieniło; proszę sprawdzić uprawnienia
left-no-rubric = { $id }: nie ma jego kwestionariusza w rubrics/
fault-says-other = certyfikat `{ $id }` mówi co innego, niż podpisano albo niż wynika ze zgłoszenia: { $changes }
    .help = proszę przywrócić jego plik z kopii zapasowej; jeśli tak ma być: `cert register sign --force --by "Imię Nazwisko" --reason TEKST`
fault-settings-say-other = `{ $path }` mówi co innego, niż podpisano, w tym, co zapisuje tylko program: { $changes }
    .help = proszę przywrócić plik z kopii zapasowej; jeśli tak ma być: `cert register sign --force --by "Imię Nazwisko" --reason TEKST`
fault-no-holder = w rejestrze nie ma certyfikatu gminy `{ $found }`
    .help = { $near ->
        [none] gminy wymienia `cert list`
       *[other] czy chodziło o `{ $near }`?
    }
column-state = Stan
column-id = Numer
column-until = Ważny do
column-days = Dni
check-title = Certyfikaty w dniu { $day }
check-title-within = Certyfikaty w dniu { $day } i przez { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    } potem
check-revoked = Wszystkie certyfikaty w rejestrze cofnięto, więc żaden nie jest ważny; wymieni je `cert check --all`.
check-nothing = W rejestrze nie ma jeszcze certyfikatów, więc nie ma czego sprawdzać. Pierwszy wystawi `cert issue`.
check-summary = { $count ->
        [one] { $count } certyfikat
        [few] { $count } certyfikaty
        [many] { $count } certyfikatów
       *[other] { $count } certyfikatu
    }: { $parts }.
check-applications-gone = Zgłoszeń tych certyfikatów nie ma w rejestrze, choć inne są; nie da się ustalić, czy je usunięto: { $ids }
count-applications-gone = zgłoszenia, których nie ma, choć inne są: { $count }
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
count-end-unknown = { $count ->
        [one] { $count } ważny (nie wiadomo, jak długo)
        [few] { $count } ważne (nie wiadomo, jak długo)
       *[other] { $count } ważnych (nie wiadomo, jak długo)
    }
count-valid = { $count ->
        [one] { $count } ważny
        [few] { $count } ważne
       *[other] { $count } ważnych
    }
count-doubted = pliki, którym nie można ufać: { $count }
count-damaged = { $count } nie udało się sprawdzić
nothing-signed = Bez podpisów.
next-title = Co dalej
count-practice = { $count } do ćwiczeń
count-unsigned = { $count } bez podpisu
count-unverified = { $count } niesprawdzonych
count-ahead = listę rejestru podpisano z datą, która dopiero nadejdzie
count-too-old = lista rejestru podpisana zbyt dawno
plugin-revoked = wszystkie certyfikaty cofnięto
plugin-nothing = brak certyfikatów do sprawdzenia
plugin-one = { $name } { $id }: { $status } (do: { $until })
plugin-over = { $name } { $id }: { $status }
plugin-more = i jeszcze { $count }
list-title = Certyfikaty w rejestrze w dniu { $day }: { $count }
list-nothing = Nie ma takich certyfikatów.
calendar-name = Certyfikaty: { $issuer }
calendar-renewal = { $name }: czas odnowić certyfikat { $id }
calendar-edition = { $name }: koniec edycji
calendar-edition-planned = { $name }: planowany koniec edycji
calendar-last = { $name }: ostatni dzień ważności certyfikatu { $id }
calendar-last-planned = { $name }: ostatni dzień ważności certyfikatu { $id } (planowo)
calendar-last-at-least = { $name }: co najmniej do dziś ważny jest certyfikat { $id }
calendar-summary-cancelled = Odwołane – { $what }
calendar-cancelled = { $id }: to już nieaktualne
calendar-until = { $id }, ważny do: { $until }
column-terc = TERC
column-voivodeship = Województwo
column-also-met = Spełnia też
column-issued = Data wystawienia
column-next-ends = Koniec następnej edycji
column-signed = Podpis
sheet-title = Certyfikaty
signed-yes = tak
signed-no = nie
signed-unknown = nie wiadomo
