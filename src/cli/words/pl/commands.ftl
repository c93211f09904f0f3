# Polecenia w pomocy

cmd-cert =
    Bezpłatny certyfikat uczącego się budżetu obywatelskiego: samoocena gminy krok po kroku.
    Program działa bez internetu i niczego nie wysyła.
after-cert = Na początek: `cert assess`. Każde polecenie objaśnia `cert help POLECENIE`, a dokładniej `cert man POLECENIE`. Kody wyjścia są te same w każdym poleceniu, poza `cert check --format nagios`.
cmd-assess = Zadaje pytania, zapisuje każdą odpowiedź i pokazuje wynik
after-assess =
    Bez ŚCIEŻKI powstaje nowy folder nazwany od gminy i edycji, np. przykladowo-xii-edycja. Z folderem zgłoszenia wywiad idzie dalej od pierwszego otwartego pytania, a gdy nic nie jest otwarte, od razu jest wynik.
    --set, --evidence i --note odpowiadają bez pytania:
      cert assess FOLDER --set edycja-oceniona=tak --evidence edycja-oceniona=raport.pdf
      cert assess FOLDER --set grupy=mieszkancy,autorzy,radni,organizacje
      cert assess FOLDER --evidence "grupy=akt:uchwała 12/2026 @ 2026-03-02 :: s. 3"
    Kody wyjścia są te same, co w `cert score`; 4 także wtedy, gdy dane skończą się w trakcie wywiadu.
cmd-score = Pokazuje wynik bez pytania; wielu zgłoszeń naraz w jednej tabeli
after-score =
    Bez --target kod wyjścia 0 znaczy, że wynik policzono. Z --target N: 0, gdy poziom co najmniej N jest osiągnięty; 4, gdy jest jeszcze możliwy; 3, gdy nie.
    Przy wielu zgłoszeniach --format json drukuje w każdym wierszu jeden obiekt; te, których nie da się odczytać, są wymienione na stderr (kod 1).
cmd-pack = Pakuje zgłoszenie do jednego pliku ZIP, który można przesłać
after-pack = W pliku są odpowiedzi, dowody, których używają, i spis z sumami kontrolnymi (SHA256SUMS). Bez -o plik powstaje obok folderu zgłoszenia; niczego nie nadpisuje i niczego nie wysyła.
cmd-practices = Pokazuje przykłady innych miast
cmd-questionnaire = Sprawdza, drukuje i porównuje kwestionariusze
cmd-questionnaire-check = Pokazuje wszystkie błędy pliku kwestionariusza naraz
cmd-questionnaire-show = Drukuje kwestionariusz jako listę do odhaczania
cmd-questionnaire-diff = Mówi, co zmieniło się między dwoma kwestionariuszami
cmd-schema = Opisuje plik albo JSON jako JSON Schema
after-schema =
    Bez nazwy wymienia wszystkie: pliki, które czyta program (answers, rubric, review, certificate, register), i wyniki w JSON-ie, nazwane jak ich pole format, np. cert.score/1, każdy z poleceniami, które go drukują.
    Edytor, który zna JSON Schema, sprawdza i podpowiada odpowiedzi, gdy odpowiedzi.toml zaczyna się od wiersza:
      #:schema ./odpowiedzi.schema.json
cmd-help = Pokazuje pomoc do programu albo polecenia
cmd-completions = Drukuje podpowiedzi poleceń dla powłoki
after-completions =
    Podpowiadane są polecenia, opcje i ich wartości, pliki, numery certyfikatów i identyfikatory pytań.
    Bez --install skrypt jest drukowany, np. dla administratora; --install bez nazwy powłoki bierze ją z SHELL. Bash wczytuje skrypt, jeśli jest zainstalowany pakiet bash-completion.
cmd-man = Drukuje stronę podręcznika (man)
cmd-licences = Drukuje licencje wszystkiego, z czego składa się program
cmd-review = Prowadzi fundację przez odpowiedzi: potwierdza, odrzuca, pyta
after-review = Rozstrzygnięcia trafiają do pliku ocena.toml w folderze zgłoszenia i tylko się dopisują: późniejsze zastępuje wcześniejsze, a historia zostaje.
cmd-compare = Porównuje dwa zgłoszenia pytanie po pytaniu, a deklaracje z rozstrzygnięciami
after-compare =
    STARY i NOWY to zgłoszenia, zwykle tej samej gminy z dwóch edycji. „Lepiej” i „gorzej” to zmiany rozstrzygnięte; „teraz otwarte” znaczy, że było rozstrzygnięte, a już nie jest.
    Odpowiedzi na starszą wersję kwestionariusza liczą się, o ile do niego pasują; pytania, które doszły albo zmieniły znaczenie, są nowe.
cmd-validity = Oblicza ważność certyfikatu na podstawie dat
after-validity = Certyfikat jest ważny do późniejszego z dwóch dni: końca miesięcy od wystawienia (art. 112 Kodeksu cywilnego) i końca następnej edycji.
cmd-issue = Wystawia certyfikat na podstawie ocenionego zgłoszenia
after-issue = Liczy się to, co fundacja potwierdziła. Pokazuje cały certyfikat i pyta raz. Zgłoszenie zostaje w rejestrze w dossiers/, a kwestionariusz w rubrics/. Kod 3: odmowa z podaniem powodu albo odpowiedź, żeby nic nie zapisywać; 4: nie każda odpowiedź ma rozstrzygnięcie.
cmd-renew = Odnawia certyfikat: porównuje z poprzednim zgłoszeniem i wystawia następcę
after-renew = Wygasły certyfikat można odnowić, cofniętego nie. Niższy poziom tylko z --level.
cmd-amend = Dopisuje, co stało się wiadome po wystawieniu certyfikatu
after-amend = Nic nie jest zmieniane ani usuwane: każdy wpis ma datę, powód i nazwisko. Ważność nigdy nie staje się krótsza niż miesiące od wystawienia.
cmd-revoke = Cofa certyfikat
after-revoke = Cofnięcia nie da się odwołać; można tylko wystawić nowy certyfikat.
cmd-publish = Publikuje rejestr jako stronę z mapą: pliki, które pokaże każdy serwer albo pendrive
after-publish = Najpierw sprawdza cały rejestr; gdy coś się nie zgadza, dotychczasowa strona zostaje bez zmian. Pliki bez zmian nie są zapisywane ponownie, dawne adresy zostają.
    Codziennie z crona:
      cert publish /srv/www/certyfikaty --register REJESTR --format json
cmd-register = Rejestr certyfikatów
cmd-register-init = Zakłada pusty rejestr
cmd-register-repair = Kończy to, co przerwała awaria, i mówi, co zrobiło
cmd-check = Mówi, czy certyfikaty są ważne, i co trzeba zrobić
after-check =
    Bez argumentów ocenia ostatni niecofnięty certyfikat każdej gminy. Plik podany spoza rejestru ocenia sam z siebie: nie wiadomo wtedy, czy ktoś go nie zastąpił.
    Kody wyjścia: 0 ważne (albo nie ma jeszcze certyfikatów), 3 coś jest nieważne albo kończy się w ciągu dni podanych w --within, 4 o czymś nie wiadomo, 1 czegoś nie udało się sprawdzić (kolejność: 1, 3, 4, 0). To, czego nie udało się sprawdzić, jest przy --format json w polu damaged.
    Z --format nagios: jeden wiersz i własne kody: 0 ważne, 1 coś się kończy albo nie wiadomo, 2 coś jest nieważne, 3 nie udało się sprawdzić.
cmd-list = Wymienia certyfikaty rejestru, także cofnięte i zastąpione
after-list = Warunki się łączą. Do pracy w arkuszu kalkulacyjnym: --format xlsx -o certyfikaty.xlsx.
cmd-show = Pokazuje jeden certyfikat: stan, ważność, podstawę i historię
after-show = Z --as-of pokazuje, co było wiadomo tamtego dnia: późniejszych wpisów nie ma.
cmd-calendar = Zapisuje ważne dni certyfikatów jako kalendarz (iCalendar)
after-calendar = Dla ostatniego certyfikatu każdej gminy: ostatni dzień ważności, 45 dni wcześniej czas odnowienia, koniec następnej edycji. Ponowny import zmienia te same wpisy, a nie dodaje nowych.
cmd-key = Klucze, którymi podpisany jest rejestr
cmd-key-new = Zakłada pierwszy klucz rejestru
cmd-key-rotate = Zakłada następny klucz; poprzedni przestaje podpisywać, a stare podpisy obowiązują
after-key-new = Klucz tajny powstaje poza rejestrem, w folderze ustawień użytkownika, chroniony hasłem. Klucz publiczny trafia do register.toml.
cmd-register-adopt = Uznaje starszą kopię za rejestr, który odtąd obowiązuje
after-register-adopt = Program pamięta, jak daleko był rejestr, i starszej kopii w tym samym miejscu nie ufa. To polecenie uznaje ją świadomie: zostaje o tym wpis w register.toml, a numery idą dalej od najwyższego, jaki kiedykolwiek nadano.
cmd-register-sign = Podpisuje to, co nie jest podpisane
after-register-sign = Pokazuje, czego brakuje i co się zmieniło od ostatniego podpisu, i pyta raz. Tego, co jest inne, niż podpisano albo niż wynika ze zgłoszenia, i tego, o czym nic nie wiadomo, nie podpisuje (3) i mówi: było → jest, klucz po kluczu. Podpisuje tylko to, co w register.toml wpisuje się ręcznie: wystawcę, adres, kontakt, osoby.
cmd-verify = Sprawdza certyfikat albo rejestr krok po kroku: podpis, klucz, listę plików, daty
after-verify = Kody: 0 wszystko się zgadza, 3 coś się nie zgadza albo numer kolejny jest niższy niż w --at-least-serial, 4 czegoś nie da się stwierdzić, np. w rejestrze bez podpisanej listy. Wydruk PDF sprawdza się po certyfikacie w jego środku: gdy nie ma żadnego albo jest kilka, kod to 3; gdy PDF nie da się przeczytać, 1. Te same podpisy sprawdza program minisign.
cmd-print = Drukuje certyfikat: jedna strona A4 w pliku PDF (z certyfikatem i podpisem w środku) albo HTML
after-print = Bez -o zapisuje plik nazwany jak certyfikat, np. ubo-2026-0007.pdf; -o - pisze na standardowe wyjście. Wygląd zmienia plik theme.toml w folderze rejestru.
cmd-report = Zapisuje wynik jako jedną stronę HTML, na biurko i do druku
after-report = Strona ma wszystko w sobie: nie pobiera niczego z sieci. Pierwszy arkusz jest dla burmistrza i stoi sam; resztę dodaje --full. Bez -o powstaje raport.html w folderze zgłoszenia, a gdy wyjście nie jest terminalem, strona trafia na nie (zawsze: -o -). Wynik to nie certyfikat: certyfikat przyznaje tylko fundacja. Kody wyjścia są te same, co w cert score.
cmd-badge = Rysuje odznakę certyfikatu na stronę internetową (SVG)
after-badge = Odznaka mówi, do kiedy certyfikat jest ważny, a nie że jest ważny: obrazek na stronie nie wie, jaki jest dzień. Bez -o pisze na standardowe wyjście; fragmenty do wklejenia zakładają, że plik jest nazwany jak certyfikat, np. ubo-2026-0007.svg.
cmd-letter = Pisze pismo o certyfikacie albo o zgłoszeniu
after-letter = O certyfikacie: issued (wydany), expiring (kończy się), lost (przestał być ważny), revoked (cofnięty). O zgłoszeniu: questions (pytania), refused (bez poziomu), lower (niższy poziom). Przy refused i lower ocena musi być skończona (inaczej kod 4). Własne wzory: folder templates/ w rejestrze.
cmd-form = Zapisuje samoocenę jako formularz do wypełnienia
cmd-form-html = Zapisuje samoocenę jako jedną stronę HTML, która działa w przeglądarce
after-form-html = Strona ma wszystko w sobie, działa bez internetu i niczego nie wysyła: odpowiedzi i pliki zostają w przeglądarce, a na końcu powstaje jeden plik ZIP, taki jak z cert pack. Można ją otworzyć z dysku, przesłać albo umieścić na stronie fundacji. Bez -o powstaje ankieta.html. Kontakt do wysłania ZIP-a bierze się z rejestru (contact w register.toml), jeśli jest podany.
