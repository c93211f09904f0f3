# Co mówią polecenia, i o co pytają przed zapisem

as-of = Program zachowuje się tak, jakby był dzień { $day }.
reading-files = Czytam pliki dowodów:
reading-register = Czytam rejestr:
checking-certificates = Sprawdzam certyfikaty:
signing-certificates = Podpisuję certyfikaty:
writing-register = Zapisuję rejestr:
scoring-applications = Obliczam wyniki zgłoszeń:
drawing-certificates = Rysuję certyfikaty:
writing-site = Zapisuję stronę:
written-to = Zapisano w pliku { $path }.
intro =
    Samoocena: { $title }. { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }, a przed nimi kilka danych o gminie i edycji. Można przerwać w każdej chwili: wszystko jest zapisywane od razu.
intro-again = { $name }: odpowiedziano na { $count } z { $total }. Ciąg dalszy:
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
    Przerwano, zanim cokolwiek zapisano. Aby zacząć od nowa:
    {"  "}{ $command }
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
what-next =
    Zgłoszenie jest w folderze { $folder }. Wynik do pokazania innym zapisze:
    {"  "}cert report { $folder }
to-go-on =
    Zgłoszenie można jeszcze uzupełnić ({ $lack ->
        [evidence] odpowiedzi bez wystarczającego dowodu: { $count }
       *[answers] pytania: { $count }
    }). Dalej:
    {"  "}{ $command }
to-change =
    Aby zmienić odpowiedź, np.:
    {"  "}{ $command }
option-write = tak, zapisz
option-do-not-write = nie, nic nie zapisuj
nothing-written = Nic nie zapisano.
register-unchanged = W rejestrze nic nie zapisano.
ask-issue = Wystawić ten certyfikat?
ask-amend = Dopisać to do certyfikatu?
ask-revoke = Cofnąć ten certyfikat?
written-unfinished = Zapisane; do swoich miejsc pliki przeniesie następne polecenie, które pisze do rejestru.
register-made = Założono rejestr: { $path }. { $people ->
        [0] Może w nim działać każdy, dopóki register.toml nie wymienia osób (klucz people).
       *[other] Kto może w nim działać, zapisuje się w register.toml (klucz people).
    }
register-next =
    Dalej – klucz, którym podpisuje się certyfikaty:
    {"  "}{ $command }
signature-misnamed = Podpis leży chyba w pliku { $found }; proszę zmienić jego nazwę na { $right }.
check-alone = { $id }: oceniono sam plik { $path }. Czy zastąpił go inny certyfikat, wie tylko rejestr.
plugin-faults-more = { $first } (i jeszcze { $count })
others-damaged = Inne pliki tego rejestru są uszkodzone ({ $files }), więc historia może być niepełna; co w nich jest, pokaże `cert check`.
ask-password = Hasło do klucza:
ask-new-password = Nowe hasło do klucza:
ask-password-again = To samo hasło jeszcze raz:
ask-adopt = Uznać tę kopię za rejestr?
adopt-here = Odtąd rejestr jest prowadzony w { $path }. To nie starsza kopia; nic w niej nie zapisano.
adopt-nothing = To nie jest starsza kopia; nic nie zapisano.
ask-practice = Czy to kopia do ćwiczeń?
option-practice = tak, oznacz ją (na wydrukach: PRÓBA)
option-no-practice = nie, nic nie zapisuj
practice-begins = { $path } to odtąd kopia do ćwiczeń: jest oznaczona i nic w niej nie obowiązuje.
practice-note = To kopia do ćwiczeń: nic z tego, co w niej powstaje, nie obowiązuje.
memory-lost = Programowi brakuje pamięci o rejestrach, więc starej kopii może nie rozpoznać: { $why }. Pamięć jest w pliku { $path }; proszę sprawdzić uprawnienia, uszkodzony plik przywrócić z kopii zapasowej albo wynieść, żeby zacząć od nowa.
ask-sign = Podpisać?
sign-nothing = Wszystko jest podpisane.
print-unsigned = Bez podpisu: rejestr nie ma klucza, więc nikt nie sprawdzi, czy wydruk jest prawdziwy (klucz zakłada `cert key new`).
print-not-valid = Uwaga: stan certyfikatu { $id } to dziś „{ $status }”. Wydruk pokazuje, co wystawiono i do kiedy.
badge-scheme = Uczący się budżet obywatelski
note-template-unused = Wzór o nazwie, której program nie zna, nie jest używany: { $names }
note-letter-no-contact = W register.toml nie ma `contact`, więc pismo nie mówi, jak się z Państwem skontaktować.
note-letter-spoiled = Wynik zależy od plików dowodów, których nie ma albo które zmieniły się od zapisania: { $files }. Zanim pismo wyjdzie, proszę sprawdzić, czy nie zaginęły lub nie uszkodziły się u Państwa.
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
unused-files = W folderze dowody/ { $count ->
        [one] jest plik, którego
        [few] są pliki, których
       *[other] są pliki, których
    } nie używa żadna odpowiedź: { $files }. Listy obecności i inne dane osobowe nie powinny tam zostać.
unused-command = Aby usunąć: { $command }
unused-removed = { $count ->
        [one] Usunięto plik, którego
       *[other] Usunięto pliki, których
    } nie używała żadna odpowiedź: { $files }.
unused-left = Niczego nie usunięto.
ask-remove-unused = Czy usunąć?
option-remove = tak, proszę usunąć
option-do-not-remove = nie, proszę zostawić
pack-written = Spakowano do pliku { $path }: odpowiedzi, { $count ->
        [one] { $count } plik dowodów
        [few] { $count } pliki dowodów
        [many] { $count } plików dowodów
       *[other] { $count } pliku dowodów
    } i spis (SHA256SUMS).{ $whole ->
        [yes] {" "}Wystarczy przesłać ten plik.
       *[no] {""}
    }
pack-open =
    { $lack ->
        [evidence] Odpowiedzi bez wystarczającego dowodu: { $count }
       *[answers] Jeszcze nierozstrzygnięte: { $count ->
            [one] { $count } pytanie
            [few] { $count } pytania
            [many] { $count } pytań
           *[other] { $count } pytania
        }
    }. Szczegóły:
    {"  "}{ $command }
pack-hidden = Nie spakowano plików, które są ukryte (nazwa zaczyna się od kropki): { $files }. Proszę nazwać je inaczej.
unpacked-to = Archiwum { $path } rozpakowano do folderu { $folder }; od teraz liczy się ten folder.
sent-review = Pliku { $review } z archiwum { $path } nie uwzględniono: pochodzi od tego, kto przesłał archiwum, a rozstrzygnięcia fundacji są tylko w jej własnym folderze.
to-pack = Do przesłania w jednym pliku: { $command }
to-send =
    Plik do wysłania utworzy polecenie:
    {"  "}cert pack { $folder }
end-level = Samoocena: { $level }.
end-no-level = Samoocena: jeszcze żaden poziom.
folder-renamed = Folder nazywa się teraz { $folder }.
ask-rename = Zmienić nazwę folderu na { $name }?
rename-yes = tak, zmień
rename-no = nie, zostaw
stopped-unsaved = Tej odpowiedzi nie zapisano: { $place }. Wcześniejsze są zapisane.
published = Opublikowano rejestr w folderze { $folder } ({ $count ->
        [one] { $count } certyfikat
        [few] { $count } certyfikaty
       *[other] { $count } certyfikatów
    })
published-files = Zapisane pliki: { $written }; bez zmian: { $unchanged }.
published-unplaced = { $count ->
        [one] Tej gminy nie ma w tabeli miejsc, więc jest na liście, a nie na mapie: { $names }.
       *[other] Tych gmin nie ma w tabeli miejsc, więc są na liście, a nie na mapie: { $names }.
    }
    Gdzie gmina leży, może podać zgłoszenie, z którego wystawia się certyfikat: w pliku odpowiedzi.toml, pod `[municipality]`, szerokość i długość geograficzna w stopniach, np. `at = [50.81, 19.12]`.
published-withheld = Plików tych certyfikatów nie opublikowano, bo jest w nich nazwisko osoby wypełniającej kwestionariusz (mimo to: --with-old-names):
