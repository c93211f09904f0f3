# Strona, na której każdy sprawdzi certyfikat

verify-page-title = Sprawdź certyfikat
verify-page-kicker = Certyfikat uczącego się budżetu obywatelskiego
verify-page-skip = Przejdź do treści
verify-page-lead = Proszę wybrać plik certyfikatu. Ta strona powie, czy jest prawdziwy i czego o nim nie wie.
verify-page-choose = Wybierz plik albo upuść go tutaj
verify-page-choose-hint = Plik PDF certyfikatu albo plik .toml razem z podpisem .minisig. Pliki nie opuszczają tego komputera.
verify-page-files = Wybrane pliki
verify-page-forget = Usuń
verify-page-clear = Zacznij od nowa
verify-page-too-large = Plik „{ $file }” jest za duży: certyfikat ma mniej niż 8 MB.
verify-page-only-signature = „{ $file }” to sam podpis. Proszę dołączyć plik, do którego należy: ma tę samą nazwę bez .minisig.
verify-page-not-needed = „{ $file }” nie jest tu potrzebny: mówi tylko, kto prowadzi rejestr.
verify-page-sought = Szukany certyfikat: { $id }
verify-page-sought-nothing = W adresie nie ma poprawnego numeru certyfikatu
verify-page-sought-next = Numer i kod QR każdy może przepisać, więc niczego nie dowodzą. Proszę wybrać plik PDF tego certyfikatu; można o niego poprosić gminę albo fundację.
verify-page-sought-key = { $key ->
        [same] Klucz w adresie jest taki sam jak klucz tej strony.
        [other] Klucz w adresie jest inny niż klucz tej strony, więc ta strona mu nie ufa. Proszę zapytać fundację, który jest jej.
       *[none] To, co w adresie podano jako klucz, nie jest kluczem.
    }
verify-page-heading = { $conclusion ->
        [listed] Prawdziwy i niecofnięty, według rejestru z { $day }
        [vouched] Za ten certyfikat ręczy rejestr z { $day }
        [alone] Podpis jest prawdziwy i tylko tyle tu wiadomo
        [changed] Prawdziwy, ale w rejestrze jest już inny zapis
        [not-listed] Podpis jest prawdziwy, ale w rejestrze nie ma tego numeru
        [open] Prawdziwy, ale nie da się stwierdzić, czy jeszcze ważny
        [not-yet] Prawdziwy, ale jeszcze nie obowiązuje
        [clock] Podpis jest prawdziwy, ale zegar tego urządzenia się spóźnia
        [expired] Prawdziwy, ale już nieważny
        [revoked] Ten certyfikat cofnięto
        [other-number] To inny certyfikat niż szukany
        [false-list] Lista rejestru nie jest prawdziwa
        [unsigned-list] Podpis jest prawdziwy, a lista rejestru nie ma podpisu
        [other-key-list] Podpis jest prawdziwy, a listę rejestru podpisano innym kluczem
        [practice-list] Podpis jest prawdziwy, a lista jest z kopii do ćwiczeń
        [carried-list] Lista rejestru zmieniła się po drodze
        [practice] To tylko ćwiczenie, a nie certyfikat
        [carried] Plik zmienił się po drodze
        [instead] To nie jest ten plik, tylko coś zapisanego zamiast niego
        [no-signature] Brakuje podpisu, więc nic nie świadczy o prawdziwości
        [other-key] Podpisano go innym kluczem niż ten, którym ta strona sprawdza
        [no-key] Bez klucza fundacji tego podpisu nie da się sprawdzić
        [not-genuine] To nie jest prawdziwy certyfikat
        [impossible] To nie jest prawdziwy certyfikat
        [no-attachment] W tym pliku PDF nie ma certyfikatu
       *[unreadable] Tego pliku nie da się sprawdzić
    }
# Kreska: nie ma niczego, czego nie wiadomo.
verify-page-unknown = { $conclusion ->
        [listed] Czy nie zastąpił go nowszy certyfikat, z samej listy nie widać; co stało się po { $day }, ta strona też nie wie.
        [vouched] Czy nie zastąpił go nowszy certyfikat, z samej listy nie widać; co stało się po { $day }, ta strona też nie wie.
        [alone] Czy certyfikat nie został cofnięty albo zastąpiony nowszym, wie tylko rejestr, a tu go nie ma.
        [changed] Co wpisano do rejestru, z samej listy nie widać: mogło to być cofnięcie.
        [not-listed] Dlaczego go tam nie ma, ta strona nie wie.
        [open] Nie wiadomo, kiedy skończyła się albo skończy następna edycja, ani czy certyfikatu nie cofnięto.
        [clock] Czy certyfikat jest dziś ważny, nie da się stwierdzić.
        [other-number] Nic tu nie wiadomo o certyfikacie, którego numer jest w adresie.
        [false-list] Czy certyfikat nie został cofnięty, nie wiadomo.
        [unsigned-list] Lista bez podpisu nic nie znaczy: czy certyfikat nie został cofnięty, nie wiadomo.
        [other-key-list] Czy certyfikat nie został cofnięty, nie wiadomo.
        [practice-list] Kopia do ćwiczeń nic nie mówi o certyfikatach: czy ten nie został cofnięty, nie wiadomo.
        [carried-list] Czy certyfikat nie został cofnięty, z tej listy nie da się stwierdzić.
        [carried] Dopóki nie ma pliku w pierwotnej postaci, nie da się go sprawdzić do końca.
        [instead] Czy certyfikat jest prawdziwy, nie da się stwierdzić.
        [other-key] Czyj to klucz, ta strona nie wie.
        [no-key] Czy certyfikat jest prawdziwy, nie da się stwierdzić.
        [unreadable] Czy certyfikat jest prawdziwy, nie da się stwierdzić.
       *[other] –
    }
verify-page-reason = { $conclusion ->
        [listed] Podpis zgadza się z treścią, a rejestr ma dokładnie ten plik. { $open ->
            [yes] Certyfikat jest ważny co najmniej do końca dnia { $until }
           *[no] Certyfikat jest ważny do końca dnia { $until }
        }
        [vouched] Podpisano go kluczem { $key }, którego ta strona nie zna; lista podpisana znanym kluczem wymienia jednak dokładnie ten plik.
        [alone] Podpis zgadza się z treścią i złożono go kluczem, którym ta strona sprawdza. { $open ->
            [yes] Według samego pliku certyfikat jest ważny co najmniej do końca dnia { $until }
           *[no] Według samego pliku certyfikat jest ważny do końca dnia { $until }
        }
        [changed] Podpis jest prawdziwy, więc taki certyfikat wydano. Lista rejestru z { $list } wymienia jednak pod tym numerem plik o innej treści. Proszę zapytać fundację, co się zmieniło.
        [not-listed] Podpis jest prawdziwy, ale lista rejestru z { $list } nie wymienia numeru { $id }. Proszę zapytać fundację.
        [open] Dwanaście miesięcy minęło { $until } Certyfikat jest ważny dłużej tylko wtedy, gdy następna edycja budżetu obywatelskiego jeszcze trwa.
        [not-yet] Wystawiono go na dzień { $issued }
        [clock] Według tego urządzenia dziś jest { $today }, a podpis ma późniejszą datę. Proszę ustawić datę i otworzyć stronę ponownie.
        [expired] Ostatnim dniem jego ważności był { $until }
        [revoked] Wydano go naprawdę, ale { $revoked } został cofnięty i nie obowiązuje.
        [other-number] W pliku jest certyfikat { $id }. Proszę sprawdzić, czy to nie pomyłka, i poprosić o właściwy plik.
        [false-list] Podpis certyfikatu zgadza się, ale podpis listy rejestru nie. Ktoś mógł ją zmienić; takiej liście nie należy ufać.
        [unsigned-list] Podpis certyfikatu zgadza się. Proszę dołączyć także plik SHA256SUMS.minisig.
        [other-key-list] Podpis certyfikatu zgadza się. Jeśli fundacja zmieniła klucz, potrzebna jest nowsza strona albo nowy klucz z jej pisma.
        [practice-list] Podpis certyfikatu zgadza się. Proszę wziąć listę z właściwego rejestru.
        [carried-list] Podpis certyfikatu zgadza się. Listę rejestru i jej podpis proszę pobrać jeszcze raz, bez otwierania ich w edytorze.
        [practice] Podpisano go w kopii rejestru, na której tylko się ćwiczy. Niczego nie poświadcza.
        [carried] Nikt nie zmienił jego treści: od podpisanej różnią się tylko { $damage ->
            [byte-order-mark] niewidoczne znaki na początku pliku
            [last-line] koniec pliku
            [signature-line-ends] końce wierszy w pliku z podpisem
           *[line-ends] końce wierszy
        }, co robią poczta, edytory i git. Proszę pobrać plik jeszcze raz i nie otwierać go przed sprawdzeniem.
        [instead] { $damage ->
            [web-page] Zamiast pliku zapisano stronę internetową. Proszę pobrać sam plik, zwykle przyciskiem „pobierz” albo „raw”.
           *[merge-markers] W pliku są dwie wersje naraz, których nie połączono. Proszę poprosić o plik, jaki wydała fundacja.
        }
        [no-signature] { $kind ->
            [print] W tym pliku PDF jest certyfikat, ale bez podpisu. Proszę poprosić o plik, jaki wydała fundacja.
           *[file] Proszę dołączyć plik podpisu: { $file }.minisig. Bez niego taki plik może napisać każdy.
        }
        [other-key] Złożono go kluczem { $key }. Jeśli fundacja zmieniła klucz, powie o tym jej rejestr; dopóki nie wiadomo, czyj to klucz, certyfikatowi nie należy ufać.
        [no-key] Proszę wpisać niżej klucz publiczny z pisma fundacji.
        [not-genuine] Podpis nie zgadza się z treścią: ktoś zmienił plik albo podpis jest z innego.
        [impossible] Plik mówi coś, co nie mogło się zdarzyć.
        [no-attachment] Skan, zdjęcie i PDF zapisany na nowo nie mają w sobie certyfikatu, który można sprawdzić. Proszę poprosić o plik, jaki wydała fundacja.
       *[unreadable] To nie jest certyfikat w znanej postaci. Proszę poprosić o plik PDF, jaki wydała fundacja, albo o plik .toml z podpisem .minisig.
    }
verify-page-compare = Na stronie PDF powinno stać dokładnie to samo, co poniżej. Jej wyglądu nikt nie sprawdził: prawdziwy certyfikat można dołączyć do każdej strony.
verify-page-says = Co mówi certyfikat
verify-page-holder = Gmina
verify-page-level = Poziom
verify-page-until = Ważny do końca dnia
verify-page-issued = Wystawiono
verify-page-edition = Oceniona edycja
verify-page-id = Numer
verify-page-steps = Co sprawdzono
verify-page-found = { $found ->
        [good] zgadza się:
        [bad] nie zgadza się:
        [unknown] nie wiadomo:
       *[absent] nie dotyczy:
    }
verify-page-step = { $step ->
        [file] { $found ->
            [good] Plik da się odczytać: to certyfikat { $about }
            [bad] W pliku nie ma certyfikatu, któremu można wierzyć
           *[unknown] Pliku nie da się odczytać jako certyfikatu
        }
        [signature] { $found ->
            [good] Podpis zgadza się z treścią; złożono go { $about }
           *[unknown] Nie ma podpisu
        }
        [key] { $found ->
            [good] Podpisano kluczem, którym ta strona sprawdza
           *[unknown] Nie wiadomo, czyim kluczem podpisano
        }
        [register] { $about ->
            [changed] Rejestr ma pod tym numerem plik o innej treści
            [not-listed] Rejestr nie wymienia tego numeru
           *[other] Rejestr ma dokładnie ten plik
        }
        [list] { $found ->
            [good] Lista rejestru jest podpisana kluczem, którym ta strona sprawdza
           *[unknown] Listy rejestru nie da się sprawdzić bez klucza
        }
        [age] Lista rejestru ma datę, która dopiero będzie ({ $about }); proszę sprawdzić zegar komputera
        [practice] To kopia rejestru do ćwiczeń
        [dossier] Zgłoszenia gminy tu nie ma; fundacja trzyma je u siebie
        [dates] { $found ->
            [good] Daty: ważny do końca dnia { $about }
            [bad] Daty: nieważny; ostatni dzień to { $about }
           *[unknown] Daty: po { $about } zależy to od końca następnej edycji
        }
       *[standing] { $found ->
            [bad] Certyfikat cofnięto
           *[unknown] { $about ->
                [none] Czy nie został cofnięty albo zastąpiony, wie tylko rejestr
               *[other] Do { $about } nie został cofnięty; co było potem i czy nie zastąpił go nowszy, wie tylko rejestr
            }
        }
    }
verify-page-doubt = { $step ->
        [list] Podpis listy rejestru
       *[file] Podpis
    }{ $why ->
        [not-a-signature] {""}: to, co dołączono, nie jest podpisem
        [legacy] {""}: jest w dawnej postaci, której się tu nie przyjmuje
        [untrusted-comment] {""}: ktoś dopisał coś w pierwszym wierszu, którego podpis nie obejmuje
        [other-key] { $found ->
            [unknown] {""} złożono kluczem { $key }, którego ta strona nie zna
           *[bad] {""} złożono innym kluczem ({ $key })
        }
        [other-comment] {""} mówi co innego niż plik
        [before-event] {""} ma datę sprzed czegoś, co obejmuje
        [remote-day] {""} ma datę po roku 2200
        [removed] {""}: nie ma go
        [missing] {""}: nie ma go, a powinien być
        [practice] {""} złożono w kopii do ćwiczeń, więc niczego nie poświadcza
        [line-ends] {""}: od podpisanej treści różnią się tylko końce wierszy
        [byte-order-mark] {""}: od podpisanej treści różni się tylko niewidoczny początek pliku
        [last-line] {""}: od podpisanej treści różni się tylko koniec pliku
        [signature-line-ends] {""} jest dobry, tylko końce jego wierszy zmieniło coś po drodze
        [web-page] {""}: w jego miejscu zapisano stronę internetową
        [merge-markers] {""}: zamiast jednej wersji są dwie naraz
       *[wrong] {""} nie zgadza się z treścią
    }
verify-page-key = Klucz, którym to sprawdzono
verify-page-key-typed = To klucz, który Państwo wpisali, a nie klucz tej strony.
verify-page-key-own = Klucz tej strony
verify-page-key-why = Kto podmieni tę stronę, podmieni na niej też klucz. Dlatego proszę porównać go, znak po znaku, z kluczem z pisma fundacji albo z Biuletynu Informacji Publicznej gminy.
verify-page-key-none = Ta strona nie ma klucza.
verify-page-contact = W razie wątpliwości proszę pytać fundację: { $contact }
verify-page-key-other = Sprawdź innym kluczem
verify-page-key-label = Klucz publiczny z pisma albo z BIP
verify-page-key-hint = Ma 56 znaków i zaczyna się od RW.
verify-page-key-use = Użyj tego klucza
verify-page-key-back = Wróć do klucza tej strony
verify-page-key-fault = To nie jest klucz: powinien mieć 56 znaków i zaczynać się od RW.
verify-page-list = Co ta strona wie o rejestrze
verify-page-list-good = Jest lista rejestru, podpisana ostatnio { $day } (numer kolejny { $serial }). Co wpisano później, tu nie wiadomo.
verify-page-list-unsigned = Jest lista rejestru, ale bez podpisu, więc nic nie znaczy. Proszę dołączyć plik SHA256SUMS.minisig.
verify-page-list-carried = Jest lista rejestru, ale coś zmieniło ją po drodze. Proszę pobrać ją i jej podpis jeszcze raz.
verify-page-list-bad = Jest lista rejestru, ale jej podpis się nie zgadza. Nie należy jej ufać.
verify-page-list-no-key = Jest lista rejestru, ale bez klucza nie da się jej sprawdzić.
verify-page-no-list = { $place ->
        [disk] Stronę otwarto z dysku i niczego nie pobiera, więc nie wie, co stało się z certyfikatami po wydaniu.
        [asking] Rejestru tu jeszcze nie ma.
       *[none] Obok tej strony nie ma listy rejestru, więc nie wie ona, co stało się z certyfikatami po wydaniu.
    }
verify-page-list-add = Można dołączyć listę z rejestru: pliki SHA256SUMS i SHA256SUMS.minisig.
verify-page-technician = Dla technika
verify-page-commands = To samo bez tej strony, programami cert, minisign i sha256sum:
verify-page-json = Wynik jako JSON, taki, jaki podaje cert verify:
verify-page-other-language = English
verify-page-quiet = Wszystko dzieje się w tej przeglądarce. Strona nie wysyła niczego, nie ma ciasteczek i nie zapamiętuje plików.
