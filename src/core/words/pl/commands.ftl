# Polecenia, których nie da się wykonać

fault-already-there = w folderze `{ $path }` jest już zgłoszenie
    .help = proszę je kontynuować: `cert assess { $path }`, albo podać inny folder
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
        [output] arkusz zapisuje się do pliku: `-o certyfikaty.xlsx`
       *[other] proszę podać ją z tekstem w cudzysłowie: `--{ $option } "…"`
    }
fault-evidence-without-yes = pytanie `{ $question }` nie ma jeszcze odpowiedzi
    .help = proszę dodać odpowiedź: `--set { $question }=…`
fault-no-practice = nie ma w bibliotece `{ $found }`; oczekiwano jednego z: { $known }
    .help = { $near ->
        [none] całą bibliotekę pokaże `cert practices`
       *[other] czy chodziło o `{ $near }`?
    }
fault-no-criterion = nie ma kryterium `{ $found }`; oczekiwano jednego z: { $known }
    .help = { $near ->
        [none] jakie są kryteria i pytania, pokaże `cert questionnaire show`
       *[other] czy chodziło o `--criterion { $near }`?
    }
fault-set-twice = `--set { $question }=…` podano dwa razy
    .help = proszę podać każdą odpowiedź raz
fault-wrong-setting = `--set { $question }={ $found }`: nieoczekiwana odpowiedź; oczekiwano { $kind ->
        [yes-no] `tak`, `nie` albo `nie-wiem`
        [one] jednego z: { $known } (albo `nie-wiem`)
        [many] jednego lub kilku z: { $known } (z `nie-wiem`, jeśli o reszcie jeszcze nie wiadomo) albo `żadne`
       *[number] liczby całkowitej od 0 do 1000 albo `nie-wiem`
    }
    .help = { $near ->
        [none] { $kind ->
            [many] proszę wpisać jedno z tych słów albo kilka, z przecinkami i bez odstępów: `--set { $question }=…,…`
            [number] proszę wpisać liczbę, np. `--set { $question }=3`
           *[other] proszę wpisać jedną z nich: `--set { $question }=…`
        }
       *[other] czy chodziło o `--set { $question }={ $near }`?
    }
fault-no-schema = nie ma opisu `{ $found }`
    .help = { $near ->
        [none] możliwe: { $known }
       *[other] czy chodziło o `{ $near }`? możliwe: { $known }
    }
fault-no-language = `CERT_LANG` to `{ $found }`; oczekiwano `pl` albo `en`
    .help = proszę to poprawić albo podać język: `export CERT_LANG=pl`, `--lang pl`
fault-no-shell = nie wiadomo, jaka to powłoka
    .help = proszę ją podać: `cert completions bash --install`
fault-no-place-for-shell = powłoka `{ $shell }` nie ma folderu na podpowiedzi
    .help = proszę dopisać do jej ustawień to, co drukuje `cert completions { $shell }`
fault-neither-number-nor-file = `{ $found }` nie jest numerem certyfikatu, a takiego pliku nie ma
    .help = numer wygląda tak: `UBO-2026-0007`; wszystkie pokaże `cert list`
fault-no-command = nie ma polecenia `{ $found }`
    .help = { $near ->
        [none] polecenia wymienia `cert --help`
       *[other] czy chodziło o `{ $near }`?
    }
fault-not-for-output = `{ $path }` nie może zostać zastąpiony wynikiem: w takich plikach są odpowiedzi, rozstrzygnięcia i certyfikaty
    .help = proszę podać inną nazwę, na przykład `-o wynik.txt`
fault-not-own-page = `{ $path }` już jest i nie jest stroną tego programu
    .help = proszę podać inną nazwę: `{ $command }`
fault-no-key-for-page = nie ma klucza publicznego, któremu strona miałaby ufać
    .help = proszę go podać albo założyć klucz rejestru: `cert verify --page --public-key KLUCZ`, `cert key new`
fault-remote-day = dzień { $day } jest ponad pięć lat po dzisiejszym; po takim wpisie nic wcześniejszego nie dałoby się już zapisać
    .help = proszę sprawdzić rok w `--as-of`; jeśli jest dobry, proszę dodać `--force --reason "…"`
fault-second-copy = `{ $path }` to, jak mówi nazwa, druga kopia pliku `{ $original }`
    .help = proszę porównać oba pliki i wynieść tę kopię z folderu rejestru; liczy się plik o właściwej nazwie
fault-misnamed = `{ $path }` to prawdopodobnie `{ $name }`: coś po drodze zmieniło mu nazwę
    .help = proszę zmienić jego nazwę na `{ $name }`; podpisywanie tego nie naprawi
fault-certificates-gone = w rejestrze brakuje { $count ->
        [one] certyfikatu, którego numer nadano: { $numbers }
       *[other] certyfikatów, których numery nadano: { $numbers }
    } (`{ $path }`)
    .help = proszę przywrócić pliki certyfikatów z kopii zapasowej albo z historii repozytorium
fault-ruled-twice = w jednym poleceniu są dwa rozstrzygnięcia o `{ $question }`
    .help = proszę zostawić jedno z nich
fault-not-a-certificate = `{ $path }` to nie certyfikat, tylko { $what ->
        [settings] ustawienia rejestru
        [list] lista plików rejestru
       *[print] wydruk
    }
    .help = { $what ->
        [print] sprawdzi go `cert verify { $quoted }`
       *[other] cały rejestr sprawdzi `cert verify { $quoted }`
    }
fault-register-as-file = `{ $path }` jest rejestrem, a nie certyfikatem
    .help = proszę go podać tak: `cert check --register { $quoted }`
fault-same-application = za zgłoszenie `{ $path }` wystawiono już certyfikat `{ $id }`
    .help = do odnowienia potrzebne jest nowe, ocenione zgłoszenie; zacznie je `cert assess --from { $path }`
fault-confirmation-needed = przed zapisem trzeba potwierdzić, a nie ma tu terminala
    .help = proszę sprawdzić, co zostanie zapisane (`--dry-run`), i powtórzyć polecenie z `--yes`
fault-unknown-voivodeship = nie ma województwa `{ $found }`
    .help = { $near ->
        [none] możliwe: { $known }
       *[other] czy chodziło o `{ $near }`? możliwe: { $known }
    }
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
fault-no-descriptors = nie można tu użyć `--password-fd`: ten system nie pokazuje otwartych deskryptorów jako plików
    .help = proszę wskazać plik z hasłem w zmiennej `CERT_KEY_PASSWORD_FILE`
fault-key-needed = rejestr nie ma klucza, więc nie ma czym podpisać
    .help = klucz założy `cert key new`; bez podpisu zapisze `--unsigned`
fault-key-in-use = rejestr ma klucz { $key }, więc nie można pisać do niego bez podpisu
    .help = proszę pominąć `--unsigned`
fault-no-secret-key = nie ma tu klucza tajnego tego rejestru (`{ $path }`)
    .help = proszę przenieść ten plik z komputera, na którym powstał; jeśli przepadł, nowy założy `cert key rotate --lost`
fault-key-there = rejestr ma już klucz { $key }
    .help = następny założy `cert key rotate`; poprzedni pozostanie na liście, a stare certyfikaty nadal będzie można sprawdzić
fault-bad-signature = { $more ->
        [0] podpis `{ $path }` jest zły
       *[other] podpisy `{ $path }` i jeszcze { $more } są złe
    }: { $why ->
        [not-a-signature] to nie jest podpis
        [legacy] złożono go w minisign po staremu (`-l`), a takich się tu nie przyjmuje
        [empty] jego plik jest pusty, jak po urwanym pobieraniu
        [of-other] jest z innego certyfikatu
        [untrusted-comment] reszta jest dobra, ale w pierwszym wierszu, którego żaden podpis nie obejmuje, jest inny tekst
        [other-key] złożono go innym kluczem, { $key }
        [earlier-key] złożono go wcześniejszym kluczem rejestru, { $key }, i nie ręczy za to lista podpisana podanym kluczem
        [not-vouched] złożono go kluczem { $key }, który jest w rejestrze, ale za który podany klucz nie poręczył
        [other-comment] mówi co innego niż plik
        [key-not-counted] klucz nie obowiązywał w dniu podpisania ({ $key })
        [key-retired] klucz { $key } wycofano i nie podpisuje już listy
        [key-lost] klucz { $key } utracono i nie ręczy za to lista podpisana obecnym
        [key-compromised] klucz { $key } ma ktoś obcy i nie ręczy za to lista podpisana obecnym
        [before-event] ma datę sprzed czegoś, co obejmuje
        [remote-day] ma datę po roku 2200
        [removed] usunięto go
        [missing] nie ma go, a powinien być
        [practice] złożono go w kopii do ćwiczeń, więc niczego nie poświadcza
        [keys-removed] są podpisy, a rejestr nie podaje już żadnego klucza
       *[wrong] plik albo podpis został zmieniony
    }
    .help = { $why ->
        [legacy] proszę podpisać plik na nowo, bez `-l`
        [untrusted-comment] proszę przywrócić zwykły pierwszy wiersz: `untrusted comment: signature from minisign secret key`
        [not-vouched] proszę zapytać fundację o obecny klucz, i to nie w rejestrze, tylko tam, gdzie go ogłasza
        [earlier-key] proszę podać klucz, którym to podpisano, albo sprawdzić cały rejestr: `cert verify`
        [missing] proszę poprosić o plik razem z podpisem, `.minisig`
        [empty] proszę pobrać go jeszcze raz albo przywrócić z kopii zapasowej
        [of-other] proszę położyć obok pliku jego własny podpis, `.minisig`
        [practice] proszę poprosić fundację o właściwy certyfikat
        [keys-removed] proszę przywrócić `register.toml` z kopii zapasowej
        [key-retired] proszę przywrócić rejestr z kopii zapasowej: ktoś podpisał go kluczem, który wyszedł z użycia
        [key-lost] proszę przywrócić plik i jego podpis z kopii zapasowej: ktoś podpisał go kluczem, który wyszedł z użycia
        [key-compromised] proszę przywrócić plik i jego podpis z kopii zapasowej: ktoś podpisał go kluczem, który wyszedł z użycia
        [before-event] proszę przywrócić plik z kopii zapasowej; jeśli coś wpisano ręcznie celowo, pokaże to `cert register sign`
       *[other] co dokładnie się nie zgadza, pokaże `cert verify`; proszę przywrócić plik i jego podpis z kopii zapasowej
    }
fault-other-text = pod numerem z `{ $path }` jest w rejestrze inny tekst
    .help = proszę polegać na tym z rejestru: `cert show ID`; tę kopię zmieniono albo jest z innego rejestru
fault-carried = { $more ->
        [0] `{ $path }`
       *[other] `{ $path }` i jeszcze { $more }
    }: { $what ->
        [line-ends] od podpisanej treści różnią się tylko końce wierszy, które coś po drodze zmieniło (git, poczta, edytor, `zip -l`)
        [byte-order-mark] na początku dopisano tylko znacznik BOM, jak robi to Notatnik
        [utf-16] plik zapisano w kodowaniu UTF-16 („Unicode”), jak robi to Notatnik; treść jest ta sama
        [last-line] od podpisanej treści różni się tylko koniec pliku: znak nowego wiersza
        [signature-line-ends] podpis jest dobry, tylko końce jego wierszy, jego brzegi albo kodowanie zmieniło coś po drodze
        [web-page] w jego miejscu zapisano stronę internetową
       *[merge-markers] zamiast jednej wersji są dwie naraz, których git nie połączył
    }
    .help = { $what ->
        [line-ends] proszę pobrać pliki ponownie, bez zmiany końców wierszy (w git: `git clone -c core.autocrlf=false …`); podpisywanie tego nie naprawi
        [web-page] proszę pobrać sam plik `.minisig` („Zapisz element docelowy jako”, na GitHubie „Raw”)
        [merge-markers] proszę wrócić do jednej wersji w całości: `git checkout --ours PLIK` albo `git checkout --theirs PLIK`
       *[other] proszę wstawić plik jeszcze raz, w takiej postaci, w jakiej go otrzymano; podpisywanie tego nie naprawi
    }
fault-not-as-signed = `{ $path }`: { $what ->
        [added] tego pliku nigdy nie podpisano i nic nie mówi, czy certyfikat przyznano
        [removed] ten plik jest na podpisanej liście, a nie ma go w rejestrze
       *[changed] to nie ten plik, który jest na podpisanej liście, a co mówił tamten, tutaj nie wiadomo
    }
    .help = { $what ->
        [added] proszę wynieść go z rejestru; jeśli tak ma być: `cert register sign --force --by "Imię Nazwisko" --reason TEKST`
       *[other] proszę przywrócić go z kopii zapasowej; jeśli tak ma być: `cert register sign --force --by "Imię Nazwisko" --reason TEKST`
    }
fault-list-differs = `{ $path }`: { $what ->
        [added] tego pliku nie ma na podpisanej liście
        [removed] ten plik jest na podpisanej liście, a nie ma go w rejestrze
       *[changed] ten plik jest inny niż na podpisanej liście
    }
    .help = { $of ->
        [settings] jeśli zmianę wprowadzono celowo, pokaże ją i podpisze `cert register sign`; jeśli nie, proszę przywrócić plik z kopii zapasowej
       *[other] proszę przywrócić pliki rejestru z kopii zapasowej; certyfikat zmieniają tylko `cert amend` i `cert revoke`
    }
fault-older-copy = `{ $path }`: to starsza kopia rejestru; numer kolejny to { $serial }, a był już { $seen } (ostatni nadany numer { $number }, a był już { $highest })
    .help = proszę przywrócić nowszą; jeśli ta ma odtąd obowiązywać: `cert register adopt --register { $quoted } --by … --reason …`
fault-other-copy = `{ $path }`: to inna kopia rejestru niż ta, która tu była, choć numer kolejny jest ten sam ({ $serial })
    .help = proszę przywrócić tamtą; jeśli ta ma odtąd obowiązywać: `cert register adopt --register { $quoted } --by … --reason …`
fault-key-is-back = `{ $path }`: klucz { $key } znów ma obowiązywać, choć był już wycofany, zgubiony albo w obcych rękach
    .help = proszę przywrócić `register.toml` i podpisy z kopii, w której ten klucz już nie obowiązywał
fault-keys-exchanged = `{ $path }`: żaden z kluczy, które miał ten rejestr, już w nim nie stoi
    .help = dawne klucze zostają w rejestrze na zawsze; proszę przywrócić `register.toml` i podpisy z kopii zapasowej
fault-behind-elsewhere = `{ $path }` jest starszy (numer kolejny { $serial }) niż egzemplarz tego rejestru w `{ $place }` ({ $seen })
    .help = { $at ->
        [home] proszę go tu skopiować; jeśli służył tylko do ćwiczeń, ten biegnie dalej, z numerami powyżej: `cert register adopt --register { $quoted } --by … --reason …`
       *[copy] proszę pisać w tamtym albo go tu skopiować; kopię do ćwiczeń oznaczy `--practice`; jeśli ten ma odtąd obowiązywać: `cert register adopt --register { $quoted } --by … --reason …`
    }
fault-two-places = `{ $path }` to kopia rejestru z `{ $place }`, który jest prowadzony tam
    .help = proszę pisać tam; do ćwiczeń tutaj: `--practice`; jeśli ten ma odtąd obowiązywać: `cert register adopt --register { $quoted } --by … --reason …`
fault-practice-in-place = `{ $path }` pochodzi z kopii do ćwiczeń, a w tym miejscu był sam rejestr
    .help = proszę przywrócić sam rejestr: stamtąd, dokąd go przeniesiono, albo z kopii zapasowej
fault-practice-at-home = `{ $path }` to sam rejestr; nie można go oznaczyć jako kopii do ćwiczeń
    .help = proszę ćwiczyć na jego kopii: `cp -a { $quoted } cwiczenia`, a potem dodać `--register cwiczenia --practice`
fault-cannot-print = tymi krojami pisma nie da się wydrukować dokumentu ({ $error })
    .help = proszę usunąć `[fonts]` z pliku `theme.toml` albo podać inne pliki krojów
fault-rubric-gone = nie ma kwestionariusza, według którego wystawiono `{ $id }`, a on mówi, co znaczy poziom
    .help = proszę przywrócić folder `rubrics/` rejestru `{ $path }` z kopii zapasowej
fault-level-gone = certyfikat `{ $id }` ma poziom { $level }, a jego kwestionariusz takiego poziomu nie ma
    .help = co zachowano z certyfikatem, pokaże `cert show { $id }`
fault-not-signed = certyfikat `{ $id }` nie jest podpisany, a ten rejestr podpisuje swoje certyfikaty
    .help = proszę go podpisać: `cert register sign`
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
fault-no-badge = `{ $id }` nie dostanie odznaki: { $why ->
        [revoked] certyfikat został cofnięty
        [superseded] zastąpił go inny certyfikat
        [not-yet-valid] certyfikat liczy się dopiero od { $from }
        [expired] certyfikat skończył się { $until }
        [unsigned] certyfikat nie jest podpisany, więc nie da się stwierdzić, czy jest prawdziwy
        [open-planned] planowany koniec następnej edycji, { $until }, już minął, a czy się skończyła, nikt nie potwierdził
       *[open] miesiące ważności skończyły się { $until }, a czy trwa dłużej, nie da się stwierdzić bez końca następnej edycji
    }
    .help = { $why ->
        [revoked] `cert show { $id }` powie, kiedy i dlaczego; proszę usunąć odznakę także ze strony
        [superseded] odznaka późniejszego: `cert badge { $successor }`
        [not-yet-valid] proszę powtórzyć polecenie tego dnia
        [expired] po następnej edycji: `cert renew { $id } ŚCIEŻKA --by OSOBA`
        [unsigned] proszę go najpierw podpisać: `cert register sign`
        [open-planned] proszę potwierdzić koniec: `cert amend { $id } --certain --by OSOBA --reason TEKST`
       *[open] proszę wpisać koniec: `cert amend { $id } --edition-ends DATA --by OSOBA --reason TEKST`
    }
fault-letter-needs-id = pismo `{ $kind }` jest o certyfikacie, a `{ $found }` nie jest numerem certyfikatu
    .help = proszę podać numer: `{ $letter }`; numery pokaże `{ $list }`
fault-letter-needs-path = pismo `{ $kind }` jest o zgłoszeniu, a `{ $found }` jest numerem certyfikatu
    .help = proszę podać folder zgłoszenia: `{ $command }`
