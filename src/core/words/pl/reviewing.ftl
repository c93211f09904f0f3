# Ocena fundacji

fault-note-needed = rozstrzygnięcie `{ $verdict }` wymaga uzasadnienia
    .help = proszę dopisać `note = "…"`
verdict-void = odpowiedź zmieniła się od rozstrzygnięcia, które już się nie liczy: { $verdict }
verdict-confirmed = potwierdzono
verdict-rejected = odrzucono
verdict-question = pytanie
verdict-said = { $is } ({ $by }, { $on })
review-counts = Rozstrzygnięto { $done } z { $all }.
review-rejected-title = Odrzucone
review-questions-title = Pytania do gminy
review-unsound-title = Dowody, które się nie liczą
review-left-title = Jeszcze nierozstrzygnięte
fault-same-person = `{ $name }` wypełnia ten kwestionariusz, więc nie może go oceniać
    .help = proszę podać inną osobę: `--by "Imię Nazwisko"`
fault-before-last = dzień { $on } jest przed ostatnim wpisem ({ $last })
    .help = proszę podać dzień nie wcześniejszy niż { $last }; w poleceniu bez `--as-of` liczy się dzisiejszy
fault-remote-day-entered = { $on } to dzień po roku 2200, kiedy nikt z nas niczego nie wpisze
    .help = proszę sprawdzić rok; jeśli nikt z Państwa tego nie wpisał, proszę przywrócić plik z kopii zapasowej
fault-nothing-to-review = odpowiedź na `{ $question }` nie wymaga rozstrzygnięcia: nie jest pozytywna albo się nie liczy
    .help = co jest do oceny, pokaże `cert review FOLDER --summary`
fault-evidence-unsound = `{ $question }`: nie ma dowodu, który podano, zmieniono go albo jest za duży: { $files }
    .help = nie można potwierdzić tego, czego nikt nie widział; proszę zapytać gminę: `--ask "{ $question }=…"`
fault-edition-to-come = oceniana edycja ma się skończyć dopiero { $ended }
    .help = proszę zapytać gminę; jeśli ten dzień jest dobry, proszę dodać `--force --reason "…"`
fault-act-to-come = `{ $question }`: dowód „{ $act }” ma datę { $date }, a ten dzień dopiero nadejdzie
    .help = proszę zapytać gminę; jeśli ten dzień jest dobry, proszę dodać `--force --reason "…"`
fault-filled-to-come = zgłoszenie ma dzień wypełnienia { $filled }, a ten dzień dopiero nadejdzie
    .help = proszę zapytać gminę; jeśli ten dzień jest dobry, proszę dodać `--force --reason "…"`
fault-filled-before-end = zgłoszenie wypełniono { $filled }, przed końcem ocenianej edycji ({ $ended })
    .help = proszę zapytać gminę; jeśli ten dzień jest dobry, proszę dodać `--force --reason "…"`
verdict-said-unnamed = { $is } ({ $on })
