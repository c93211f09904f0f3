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
verify-page-file-beside = { $file } (odczytany z tej witryny)
verify-page-unread = { $why ->
        [too-large] Plik „{ $file }” jest za duży: certyfikat ma mniej niż 8 MB.
       *[unreadable] Pliku „{ $file }” nie udało się odczytać. Jeśli to folder, proszę wybrać same pliki; jeśli plik przeniesiono albo leży na odłączonym dysku, proszę wybrać go jeszcze raz.
    }
verify-page-replaced = Plik „{ $file }” zastąpił wybrany wcześniej plik o tej samej nazwie.
verify-page-only-signature = „{ $file }” to sam podpis. Proszę dołączyć plik, do którego należy: ma tę samą nazwę bez .minisig.
verify-page-left-out = Pominięto plik „{ $file }”: { $why ->
        [settings] mówi tylko, kto prowadzi rejestr.
        [key] to klucz publiczny. Jeśli chcą Państwo nim sprawdzić, proszę wkleić go niżej, pod „Sprawdź innym kluczem”.
        [web-page] zamiast niego zapisano stronę internetową, więc jest tak, jakby go nie było. Proszę pobrać sam plik, zwykle przyciskiem „pobierz” albo „raw”.
        [no-list] nazywa się jak lista rejestru, ale nią nie jest, więc jest tak, jakby go nie było. Proszę pobrać go jeszcze raz.
       *[other] to ani certyfikat, ani jego podpis.
    }
verify-page-list-left = Listy rejestru „{ $file }” nie użyto: { $why ->
        [older] druga, podpisana później, wie więcej.
        [foreign] jest z innego rejestru niż certyfikat.
        [unsigned] nie ma podpisu, a druga go ma.
       *[bad] jej podpis się nie zgadza.
    }
verify-page-news = Doszła lista rejestru. Wynik sprawdzenia: { $verdicts }
verify-page-checked = Sprawdzono { $day } Plik: „{ $file }”, { $is_signed ->
        [yes] podpis: „{ $signature }”
       *[no] bez osobnego pliku podpisu
    }, { $is_listed ->
        [yes] lista rejestru z { $list }
       *[no] bez listy rejestru.
    }
verify-page-beside = Ten plik odczytano z witryny, na której leży ta strona. O tym, co mają Państwo w ręku, mówi tylko tyle, ile się z nim zgadza: proszę porównać.
verify-page-sought = Szukany certyfikat: { $id }
verify-page-sought-nothing = W adresie nie ma poprawnego numeru certyfikatu
verify-page-sought-next = Numer i kod QR każdy może przepisać, więc niczego nie dowodzą. { $how ->
        [offered] Jeśli mają Państwo plik PDF tego certyfikatu, proszę go wybrać. Jeśli nie, ta strona może odczytać certyfikat o tym numerze z witryny, na której leży; jej serwer dowie się wtedy, o który numer chodzi. Potem proszę porównać certyfikat z wydrukiem.
       *[file] Proszę wybrać plik PDF tego certyfikatu; można o niego poprosić gminę albo fundację.
    }
verify-page-sought-beside = Odczytaj certyfikat z tej witryny
verify-page-sought-asking = Szukam certyfikatu…
verify-page-sought-absent = Na tej witrynie nie ma pliku tego certyfikatu, albo jej serwer nie odpowiada. To nie znaczy, że certyfikat nie jest prawdziwy.
verify-page-sought-key = { $key ->
        [same] Klucz w adresie jest taki sam jak klucz tej strony.
        [other] Klucz w adresie jest inny niż klucz tej strony, więc ta strona mu nie ufa. Proszę zapytać fundację, który jest jej.
       *[none] To, co w adresie podano jako klucz, nie jest kluczem.
    }
verify-page-heading = { $conclusion ->
        [listed] Prawdziwy i niecofnięty, według rejestru z { $day }
        [vouched] Za ten certyfikat ręczy rejestr z { $day }
        [alone] Podpis jest prawdziwy i tylko tyle tu wiadomo
        [changed] Prawdziwy, ale rejestr ma pod tym numerem inny zapis
        [not-listed] Podpis jest prawdziwy, ale w rejestrze nie ma tego numeru
        [open] Prawdziwy, ale nie da się stwierdzić, czy jeszcze ważny
        [not-yet] Prawdziwy, ale jeszcze nie obowiązuje
        [older-list] Podpis jest prawdziwy, ale lista rejestru nie jest od niego nowsza
        [clock] Podpis jest prawdziwy, ale zegar tego urządzenia chyba się myli
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
        [commented] Podpis jest prawdziwy, ale ktoś dopisał coś do jego pliku
        [no-signature] Brakuje podpisu, więc nic nie świadczy o prawdziwości
        [other-key] Podpisano go innym kluczem niż ten, którym ta strona sprawdza
        [no-key] Bez klucza fundacji tego podpisu nie da się sprawdzić
        [not-genuine] To nie jest prawdziwy certyfikat
        [impossible] To nie jest prawdziwy certyfikat
        [no-attachment] W tym pliku PDF nie ma certyfikatu
        [many-attachments] W tym pliku PDF jest więcej niż jeden certyfikat
        [misnamed] Certyfikat w tym pliku PDF leży pod cudzą nazwą
        [empty] Ten plik jest pusty
        [encoding] Plik zapisano w innym kodowaniu, więc nie da się go sprawdzić
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
        [older-list] Lista z { $day } nic nie mówi o tym certyfikacie: ani że go nie wydano, ani że go nie cofnięto.
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
        [many-attachments] Który z nich pokazuje strona, nie da się stwierdzić.
        [empty] Czy certyfikat jest prawdziwy, nie da się stwierdzić.
        [encoding] Czy certyfikat jest prawdziwy, nie da się stwierdzić.
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
        [changed] Podpis jest prawdziwy, więc taki certyfikat wydano. Lista rejestru z { $list } wymienia jednak pod tym numerem plik o innej treści. { $order ->
            [same] Oba podpisano tego samego dnia, więc nie wiadomo, co jest nowsze. Proszę zapytać fundację.
           *[later] Proszę zapytać fundację, co się zmieniło.
        }
        [not-listed] Podpis jest prawdziwy, ale lista rejestru z { $list } nie wymienia numeru { $id }. Proszę zapytać fundację.
        [open] Dwanaście miesięcy minęło { $until } Certyfikat jest ważny dłużej tylko wtedy, gdy następna edycja budżetu obywatelskiego jeszcze trwa. Według tego urządzenia dziś jest { $today }
        [older-list] Certyfikat podpisano { $signed }, a listę { $list } Proszę dołączyć nowszą listę. { $open ->
            [yes] Według samego pliku certyfikat jest ważny co najmniej do końca dnia { $until }
           *[no] Według samego pliku certyfikat jest ważny do końca dnia { $until }
        }
        [not-yet] Wystawiono go na dzień { $issued } Według tego urządzenia dziś jest { $today }
        [clock] Według tego urządzenia dziś jest { $today }, a podpis złożono później: { $last_signed } Zegar komputera albo telefonu może być źle ustawiony. Proszę sprawdzić datę i otworzyć stronę ponownie.
        [expired] Ostatnim dniem jego ważności był { $until } Według tego urządzenia dziś jest { $today }
        [revoked] Wydano go naprawdę, ale { $revoked } został cofnięty i nie obowiązuje.
        [other-number] W pliku jest certyfikat { $id }. Proszę sprawdzić, czy to nie pomyłka, i poprosić o właściwy plik.
        [false-list] Podpis certyfikatu zgadza się, ale podpis listy rejestru nie. Ktoś mógł ją zmienić; takiej liście nie należy ufać.
        [unsigned-list] Podpis certyfikatu zgadza się. Proszę dołączyć także plik SHA256SUMS.minisig.
        [other-key-list] Podpis certyfikatu zgadza się. Jeśli fundacja zmieniła klucz, potrzebna jest nowsza strona albo nowy klucz z jej pisma.
        [practice-list] Podpis certyfikatu zgadza się. Proszę wziąć listę z właściwego rejestru.
        [carried-list] Podpis certyfikatu zgadza się. { $damage ->
            [untrusted-comment] W pliku z podpisem listy ktoś dopisał coś w pierwszym wierszu, którego podpis nie obejmuje.
            [web-page] Zamiast listy zapisano stronę internetową.
            [merge-markers] W liście są dwie wersje naraz, których nie połączono.
           *[other] Listy nikt nie sfałszował: różnią się tylko końce wierszy, brzegi pliku albo sposób zapisu liter.
        } Listę rejestru i jej podpis proszę pobrać jeszcze raz, bez otwierania ich w edytorze.
        [practice] Podpisano go w kopii rejestru, na której tylko się ćwiczy. Niczego nie poświadcza.
        [carried] Nikt nie zmienił jego treści: różnica to tylko { $damage ->
            [byte-order-mark] niewidoczne znaki na początku pliku
            [utf-16] sposób zapisu liter (kodowanie UTF-16)
            [last-line] koniec pliku
            [signature-line-ends] końce wierszy albo sposób zapisu liter w pliku z podpisem
           *[line-ends] końce wierszy
        }, co robią poczta, edytory i git. Proszę pobrać plik jeszcze raz i nie otwierać go przed sprawdzeniem.
        [instead] { $damage ->
            [web-page] Zamiast pliku zapisano stronę internetową. Proszę pobrać sam plik, zwykle przyciskiem „pobierz” albo „raw”.
           *[merge-markers] W pliku są dwie wersje naraz, których nie połączono. Proszę poprosić o plik, jaki wydała fundacja.
        }
        [no-signature] { $kind ->
            [print] W tym pliku PDF jest certyfikat, ale bez podpisu. Proszę poprosić o plik, jaki wydała fundacja.
           *[file] { $damage ->
                [empty] Plik podpisu jest pusty: pobieranie pewnie się urwało. Proszę pobrać go jeszcze raz; bez podpisu taki plik może napisać każdy.
                [not-a-signature] To, co dołączono jako podpis, nie jest podpisem albo jest niepełne. Proszę pobrać plik podpisu jeszcze raz; bez niego taki plik może napisać każdy.
               *[missing] Proszę dołączyć plik podpisu: { $file }.minisig. Bez niego taki plik może napisać każdy.
            }
        }
        [commented] Treść certyfikatu zgadza się z podpisem, ale w pierwszym wierszu pliku z podpisem ktoś coś dopisał, a tego wiersza podpis nie obejmuje. Nie należy wierzyć temu, co tam napisano. Proszę pobrać podpis jeszcze raz.
        [other-key] Złożono go kluczem { $key }. Jeśli fundacja zmieniła klucz, powie o tym jej rejestr; dopóki nie wiadomo, czyj to klucz, certyfikatowi nie należy ufać.
        [no-key] Proszę wpisać niżej klucz publiczny z pisma fundacji.
        [not-genuine] { $damage ->
            [of-other] Podpis mówi, że jest z innego certyfikatu. Albo dołączono nie ten plik z podpisem, albo ktoś zmienił numer.
            [other-comment] Podpis jest z klucza fundacji, ale mówi co innego niż plik.
            [before-event] Podpis ma datę sprzed czegoś, co obejmuje: ktoś dopisał to później albo pomylił dni.
            [remote-day] Podpis ma datę po roku 2200, więc nie może być prawdziwa.
            [legacy] Podpis złożono w dawny sposób, którego się tu nie przyjmuje. Proszę poprosić fundację o nowy.
           *[wrong] Podpis nie zgadza się z treścią: ktoś zmienił plik albo podpis jest z innego.
        }
        [impossible] Plik mówi coś, co nie mogło się zdarzyć.
        [many-attachments] Każdy certyfikat trzeba sprawdzić osobno. Proszę poprosić o osobne pliki, takie, jakie wydała fundacja.
        [misnamed] Nazwa załącznika wskazuje inny numer niż ten, który jest w środku. Fundacja takich plików nie wydaje; proszę poprosić ją o właściwy.
        [empty] Nic w nim nie ma: pobieranie pewnie się urwało. Proszę pobrać plik jeszcze raz.
        [no-attachment] Skan, zdjęcie i PDF zapisany na nowo nie mają w sobie certyfikatu, który można sprawdzić. Proszę poprosić o plik, jaki wydała fundacja.
        [encoding] Tak zapisują edytory: litery są w kodowaniu, którego używał dawny Windows (Windows-1250) albo Notatnik. To nie znaczy, że ktoś zmienił treść. Proszę pobrać plik jeszcze raz i nie otwierać go przed sprawdzeniem albo poprosić o plik PDF, jaki wydała fundacja.
       *[unreadable] To nie jest certyfikat w znanej postaci. Potrzebny jest plik PDF, który wydała fundacja, albo plik .toml z podpisem .minisig.
    }
verify-page-compare = Na stronie PDF powinno stać dokładnie to samo, co poniżej. Jej wyglądu nikt nie sprawdził: prawdziwy certyfikat można dołączyć do każdej strony.
verify-page-says = Co mówi certyfikat
verify-page-holder = Gmina
verify-page-level = Poziom
verify-page-until = { $state ->
        [revoked] Cofnięty
        [past] Był ważny do końca dnia
        [open] Ważny co najmniej do końca dnia
       *[valid] Ważny do końca dnia
    }
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
            [older] Lista rejestru nie jest nowsza od certyfikatu, więc nic o nim nie mówi
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
            [withdrawn] Daty: sięgałyby do { $about }, ale certyfikat już nie obowiązuje
            [clock] Daty: ostatni dzień to { $about }; czy już minął, nie da się stwierdzić bez dobrej daty w komputerze
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
        [empty] {""}: jego plik jest pusty
        [of-other] {""} jest z innego certyfikatu
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
        [utf-16] {""}: od podpisanej treści różni się tylko sposób zapisu liter (UTF-16)
        [last-line] {""}: od podpisanej treści różni się tylko koniec pliku
        [signature-line-ends] {""} jest dobry, tylko końce jego wierszy albo sposób zapisu liter zmieniło coś po drodze
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
verify-page-list-good = { $from ->
        [beside] Obok tej strony leży lista rejestru, podpisana
       *[file] Dołączono listę rejestru, podpisaną
    } ostatnio { $day } (numer kolejny { $serial }). Co wpisano później, tu nie wiadomo.
verify-page-list-unsigned = Jest lista rejestru, ale bez podpisu, więc nic nie znaczy. Proszę dołączyć plik SHA256SUMS.minisig.
verify-page-list-carried = Jest lista rejestru, ale coś zmieniło ją po drodze. Proszę pobrać ją i jej podpis jeszcze raz.
verify-page-list-bad = Jest lista rejestru, ale jej podpis się nie zgadza. Nie należy jej ufać.
verify-page-list-no-key = Jest lista rejestru, ale bez klucza nie da się jej sprawdzić.
verify-page-no-list = { $place ->
        [disk] Stronę otwarto z dysku i niczego nie pobiera, więc nie wie, co stało się z certyfikatami po wydaniu.
        [asking] Rejestru tu jeszcze nie ma.
        [other] Obok tej strony nie ma listy rejestru: w jej miejscu serwer podaje co innego, na przykład stronę internetową. Strona nie wie więc, co stało się z certyfikatami po wydaniu.
        [foreign] Obok tej strony leży lista innego rejestru, która nic o tym certyfikacie nie mówi. Strona nie wie więc, co stało się z nim po wydaniu.
        [unsigned] Obok tej strony leży lista rejestru bez podpisu, więc nic nie znaczy. Strona nie wie, co stało się z certyfikatami po wydaniu.
       *[none] Obok tej strony nie ma listy rejestru, więc nie wie ona, co stało się z certyfikatami po wydaniu.
    }
verify-page-list-add = Można dołączyć listę z rejestru: pliki SHA256SUMS i SHA256SUMS.minisig.
verify-page-technician = Dla technika
verify-page-commands = To samo bez tej strony, programami cert, minisign i sha256sum:
verify-page-json = Wynik jako JSON, taki, jaki podaje cert verify:
verify-page-other-language = English
verify-page-quiet = Wszystko dzieje się w tej przeglądarce. Strona nie wysyła niczego, nie ma ciasteczek i nie zapamiętuje plików.
