# Pliki i foldery na dysku

fault-missing = nie ma pliku ani folderu `{ $path }`
    .help = proszę sprawdzić nazwę i folder, w którym uruchomiono program
fault-not-a-file = `{ $path }` nie jest zwykłym plikiem
    .help = proszę podać plik; folder zgłoszenia to ten, w którym leży `odpowiedzi.toml`
fault-not-a-folder = `{ $path }` nie jest folderem
    .help = proszę podać folder, którego jeszcze nie ma, albo pusty
fault-not-a-site = folder `{ $path }` nie jest stroną rejestru, a nie jest pusty
    .help = proszę podać inny folder, np. `cert publish strona`; w folderze strony leży plik `.cert-site`
fault-site-and-register = folder `{ $path }` nie może być stroną rejestru `{ $register }`: jeden z nich leży w drugim
    .help = proszę wskazać folder poza rejestrem, na przykład `cert publish ../strona`; na serwerze rejestr leży poza tym, co serwer udostępnia
fault-folder-is-link = `{ $path }` to dowiązanie, a powinien tu być folder strony
    .help = proszę usunąć dowiązanie i opublikować jeszcze raz: program sam utworzy folder
fault-other-site = folder `{ $path }` jest stroną innego rejestru
    .help = proszę podać inny folder, np. `cert publish strona`
fault-newer-site = strona `{ $path }` pokazuje późniejszy stan tego rejestru (numer kolejny { $newer }); to jest starsza kopia (numer kolejny { $serial })
    .help = proszę opublikować nowszy rejestr, a jeżeli przepadł – opublikować ten w nowym folderze
fault-cannot-read = nie można odczytać `{ $path }`: { $why ->
        [permission] brak uprawnień
        [not-a-folder] część ścieżki nie jest folderem
        [a-folder] to folder
        [loop] dowiązania prowadzą w kółko
       *[other] { $error }
    }
    .help = { $why ->
        [loop] proszę podać sam plik albo folder zamiast dowiązania
        [not-a-folder] proszę sprawdzić ścieżkę
       *[other] proszę sprawdzić uprawnienia i powtórzyć polecenie
    }
fault-cannot-write = nie można zapisać `{ $path }`: { $why ->
        [permission] brak uprawnień
        [read-only] dysk jest tylko do odczytu
        [full] brak miejsca na dysku
        [not-a-folder] część ścieżki nie jest folderem
        [a-folder] to folder
        [exists] ta nazwa jest zajęta
        [no-folder] nie ma takiego folderu
        [limit] pliki nie mogą tu być tak duże (`ulimit -f`)
       *[other] { $error }
    }
    .help = { $why ->
        [no-folder] proszę podać folder, który istnieje
       *[other] dotychczasowy plik pozostał bez zmian; proszę usunąć przyczynę i powtórzyć polecenie
    }
fault-cannot-say = nie można wypisać odpowiedzi na `{ $path }`: { $why ->
        [permission] brak uprawnień
        [read-only] dysk jest tylko do odczytu
        [full] brak miejsca na dysku
        [limit] pliki nie mogą tu być tak duże (`ulimit -f`)
        [closed] wyjście jest zamknięte
       *[other] { $error }
    }
    .help = proszę skierować odpowiedź tam, gdzie da się ją zapisać, np. do pliku na dysku, na którym jest miejsce
fault-not-synced = `{ $path }` zapisano, ale system nie wie, czy zapis przetrwa zanik zasilania: { $error }
    .help = proszę nie powtarzać polecenia; proszę sprawdzić dysk, a potem jeszcze raz obejrzeć to, co zapisano
fault-done = to, o co proszono, jest zrobione i zapisane
    .help = proszę nie powtarzać polecenia; brakuje tylko odpowiedzi
fault-too-large = plik `{ $path }` jest za duży: oczekiwano najwyżej { $limit } MB, a ma { $megabytes } MB
    .help = to raczej nie jest plik programu; proszę sprawdzić nazwę
fault-no-answers = w folderze `{ $path }` nie ma pliku `odpowiedzi.toml`
    .help = proszę zacząć zgłoszenie: `cert assess { $path }`
fault-text-extension = w folderze `{ $path }` jest plik `{ $found }`; oczekiwano nazwy `odpowiedzi.toml`
    .help = proszę zmienić nazwę pliku (w Notatniku: Plik → Zapisz jako → Zapisz jako typ: Wszystkie pliki, Kodowanie: UTF-8)
fault-bad-zip = `{ $path }`{ $name ->
        [none] {""}
       *[other] , `{ $name }`
    }: { $why ->
        [not-a-zip] to nie jest archiwum ZIP
        [truncated] archiwum jest ucięte albo uszkodzone
        [disks] archiwum jest podzielone na części
        [entries] ma więcej niż 10 000 plików
        [header] opis plików nie zgadza się z tym, co w nim jest
        [zip64] opis ZIP64 nie zgadza się z tym, co w nim jest
        [encrypted] jest zaszyfrowane hasłem
        [method] skompresowano je metodą inną niż zwykła (deflate)
        [outside] nazwa prowadzi poza archiwum
        [absolute] nazwa jest ścieżką bezwzględną
        [name] nazwy nie może mieć żaden plik
        [link] to dowiązanie, a nie plik
        [duplicate] ta nazwa powtarza się
        [overlap] pliki zachodzą na siebie
        [bomb] rozpakowane byłoby podejrzanie duże
        [too-large] po rozpakowaniu miałoby ponad 512 MB
        [data] danych nie da się rozpakować
       *[crc] suma kontrolna się nie zgadza
    }
    .help = { $why ->
        [encrypted] proszę spakować bez hasła; hasło nie chroni zgłoszenia, którego nikt nie otworzy
        [link] proszę wstawić sam plik i spakować jeszcze raz
       *[other] proszę poprosić o nowe archiwum: z folderu zgłoszenia robi je `cert pack FOLDER`
    }
    .form = { $why ->
        [encrypted] proszę otworzyć plik bez hasła
       *[other] proszę otworzyć plik ZIP zapisany w tym formularzu albo pobrać go jeszcze raz stamtąd, skąd pochodzi
    }
fault-no-answers-packed = w archiwum `{ $path }` nie ma pliku `odpowiedzi.toml`
    .help = proszę spakować cały folder zgłoszenia: `cert pack FOLDER`
    .form = proszę otworzyć plik ZIP zapisany w tym formularzu
fault-several-packed = w archiwum `{ $path }` jest kilka zgłoszeń; oczekiwano jednego
    .help = proszę je rozpakować i podać folder, w którym są: `cert score FOLDER`
    .form = proszę rozpakować archiwum i otworzyć plik odpowiedzi.toml jednego ze zgłoszeń
fault-something-else = { $is ->
        [pdf] `{ $path }` to plik PDF, a oczekiwano zgłoszenia
        [empty] plik `{ $path }` jest pusty
       *[other] `{ $path }` nie jest zgłoszeniem
    }
    .help = proszę wybrać plik ZIP ze zgłoszeniem albo `odpowiedzi.toml`
fault-unpacked-already = obok archiwum `{ $path }` jest już `{ $folder }`
    .help = jeśli to rozpakowane zgłoszenie, proszę podać ten folder zamiast archiwum
fault-packed-already = `{ $path }` jest już spakowane
    .help = ten plik można przesłać tak, jak jest
fault-pack-there = plik `{ $path }` już jest; niczego nie nadpisano
    .help = proszę podać inną nazwę, np. `-o zgloszenie-2.zip`, albo usunąć tamten plik
fault-pack-too-large = zgłoszenie jest za duże: oczekiwano najwyżej { $limit } MB
    .help = proszę zastąpić największe pliki adresami, pod którymi są opublikowane
fault-path-outside = ścieżka dowodu `{ $path }` wychodzi poza folder zgłoszenia
    .help = proszę skopiować plik do `dowody/` i wpisać np. `dowody/raport.pdf`
fault-link = `{ $path }` jest dowiązaniem albo prowadzi przez dowiązanie
    .help = proszę wstawić w to miejsce sam plik
fault-changed-meanwhile = `{ $path }`: ktoś inny wprowadził tam zmiany w międzyczasie; niczego nie nadpisano
    .help = proszę uruchomić to samo polecenie jeszcze raz: program zacznie od tego, co jest tam teraz
fault-no-evidence-file = nie ma pliku `{ $path }`
    .help = proszę sprawdzić ścieżkę; najłatwiej przeciągnąć plik do okna programu
fault-no-file-or-act = nie ma pliku `{ $path }`
    .help = jeśli to akt, proszę zacząć od `akt:` i podać datę: `akt:{ $path } z dnia 2 marca 2026`
fault-evidence-no-file = `{ $path }` nie jest zwykłym plikiem, a dowodem może być tylko plik
    .help = proszę podać plik, który da się otworzyć i skopiować
fault-within-application = `{ $path }` leży w folderze dowodów zgłoszenia `{ $application }`
    .help = proszę podać folder zgłoszenia: `{ $quoted }`
fault-not-an-application = `{ $path }` to nie jest zgłoszenie; oczekiwano folderu z plikiem `odpowiedzi.toml`
    .help = proszę podać folder zgłoszenia albo jego ZIP; dokument dołącza się jako dowód: `cert assess FOLDER`
fault-empty-evidence = plik `{ $path }` jest pusty, więc niczego nie dowodzi
    .help = proszę sprawdzić, czy plik skopiował się w całości, i podać go jeszcze raz
fault-evidence-folder = `{ $path }` to folder, a dowodem może być tylko plik
    .help = proszę podać każdy plik z niego osobno
fault-evidence-too-large = plik `{ $path }` jest za duży na dowód: oczekiwano najwyżej { $limit } MB
    .help = proszę podać adres, pod którym jest opublikowany, albo mniejszy plik
fault-certificates-there = w `{ $path }` są certyfikaty, a nie ma pliku `register.toml`
    .help = proszę przywrócić `register.toml` z kopii zapasowej; nowy rejestr potrzebuje pustego folderu
fault-register-is-file = `{ $path }` to plik, a rejestr to folder, w którym jest `register.toml`
    .help = proszę podać folder: `--register FOLDER`
fault-no-register = w folderze `{ $path }` nie ma rejestru (pliku `register.toml`)
    .help = { $holds ->
       *[files] proszę sprawdzić nazwę; inny rejestr wskaże `--register FOLDER`
        [nothing] inny rejestr wskaże `--register FOLDER`; nowy założy `cert register init { $quoted }`
    }
fault-register-there = w `{ $path }` jest już rejestr
    .help = co w nim jest, pokaże `cert list --register { $quoted }`
fault-no-lock = nie można zablokować pliku `{ $path }` ({ $error }); bez tego dwie osoby mogłyby pisać naraz
    .help = dysk nie obsługuje blokad (flock), jak niektóre dyski sieciowe; proszę trzymać rejestr na dysku, który je ma
fault-register-too-large = pliku `{ $path }` nie odczytano: pliki rejestru mają razem więcej niż { $limit } MB
    .help = proszę wynieść z folderu rejestru pliki, które do niego nie należą
fault-register-busy = do rejestru `{ $path }` pisze teraz kto inny: { $holder }
    .help = proszę poczekać, aż skończy, i powtórzyć polecenie
fault-kept-damaged = to, co zachowano w `{ $path }`, zmieniło się od wystawienia
    .help = proszę przywrócić ten plik lub folder z kopii zapasowej
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
