# Formularz: samoocena jako strona w przeglądarce

form-title = Samoocena budżetu obywatelskiego
form-lead = Ten formularz pomaga sprawdzić, który z { $levels } poziomów certyfikatu spełnia budżet obywatelski Państwa gminy i czego brakuje do następnego. Pytań jest { $questions }; na żadne nie trzeba odpowiadać od razu.
form-held-title = Rozpoczęte zgłoszenie
form-held = { $name }: odpowiedzi na { $answered } z { $all } pytań.
form-unnamed = bez nazwy gminy
form-go-on = Kontynuuj
form-begin = Zacznij
form-free = Certyfikat jest bezpłatny na każdym poziomie.
form-only-foundation = Certyfikat przyznaje tylko fundacja, po sprawdzeniu odpowiedzi i dowodów; wynik tego formularza to samoocena.
form-time = Wypełnienie zajmuje zwykle od 30 do 60 minut. Można przerwać i wrócić.
form-stays-here = Wszystko, co Państwo wpiszą, zostaje w tej przeglądarce, razem z plikami. Strona niczego nie wysyła.
form-at-hand-title = Co warto mieć pod ręką
form-at-hand-report = raport z ewaluacji ocenianej edycji, a jeśli jest, także raport z poprzedniej
form-at-hand-acts = uchwałę lub zarządzenie w sprawie zasad budżetu obywatelskiego, z datą
form-at-hand-plan = wieloletni plan albo strategię, jeśli mówi o budżecie obywatelskim
form-at-hand-people = listy, protokoły albo podsumowania rozmów i ankiet
form-at-hand-none = Czego nie ma pod ręką, można dodać później: każde pytanie zaczyna się od odpowiedzi „jeszcze nie wiem”.
form-open-title = Zgłoszenie z pliku
form-open = Otwórz zapisane zgłoszenie
form-open-hint = plik ZIP zapisany na tej stronie albo odpowiedzi.toml; zastąpi to, co jest w formularzu
form-last = Zacznij od zgłoszenia z poprzedniej edycji
form-last-hint = plik ZIP albo odpowiedzi.toml; formularz pokaże jego odpowiedzi i dowody, a tam, gdzie odpowiedź może być nadal aktualna, można ją potwierdzić jednym kliknięciem
form-line = wiersz { $line }:
form-paper-title = Na papierze
form-paper-hint = Pusty formularz można wydrukować, wypełnić ręcznie, a potem przepisać tutaj.
form-print-blank = Wydrukuj pusty formularz
form-clear-title = Usuwanie z tej przeglądarki
form-clear-hint = Po zapisaniu pliku ZIP można usunąć z tej przeglądarki odpowiedzi i pliki.
form-clear = Wyczyść
form-clear-ask = Czy na pewno usunąć wszystkie odpowiedzi i pliki z tej przeglądarki?
form-clear-yes = Tak, usuń wszystko
form-clear-no = Nie, zostaw
form-pages = Strony formularza
form-next = Dalej
form-back = Wstecz
form-to-tasks = Lista pytań
form-faults = Coś trzeba poprawić
form-tasks-title = Lista pytań
form-tasks-hint = Kolejność jest dowolna. Zapisuje się samo, po każdej odpowiedzi.
form-tasks-level = Pytania do poziomu { $level }
form-tasks-all = Pytania według kryteriów
form-tasks-beyond = Ponad poziom, o który gmina się ubiega
form-tasks-end = Na koniec
form-left-review = W tym pliku ZIP była ocena (ocena.toml). Nie została wczytana: odpowiedzi ocenia tylko fundacja.
form-state-nothing = nie zaczęto
form-state-closed = na razie bez pytań
form-state-begun = odpowiedzi: { $answered } z { $all }
form-state-begun-heading = brakuje nazwy
form-state-evidence = { $count ->
        [one] { $count } odpowiedź wymaga uzupełnienia
        [few] { $count } odpowiedzi wymagają uzupełnienia
       *[other] { $count } odpowiedzi wymaga uzupełnienia
    }
form-state-done = odpowiedziano
form-heading-title = Gmina, edycja i poziom
form-municipality = Nazwa gminy
form-terc = Kod TERC gminy
form-terc-hint = 7 cyfr z rejestru TERYT, np. 2464011; można podać później, do certyfikatu będzie potrzebny
form-offers = { $count ->
        [one] { $count } podpowiedź; strzałka w dół ją wybiera
        [few] { $count } podpowiedzi; strzałka w dół wybiera
       *[other] { $count } podpowiedzi; strzałka w dół wybiera
    }
form-edition = Oceniana edycja
form-edition-hint = najnowsza, której ewaluacja i decyzja o zasadach są już gotowe; np. XII edycja
form-ended = Kiedy ta edycja się skończyła?
form-day-hint = np. 16.10.2026 albo 16 października 2026
form-next-held = Czy będzie następna edycja?
form-next-hint = jej koniec może przedłużyć ważność certyfikatu
form-next-not-held = nie, nie odbędzie się
form-next-name = Nazwa następnej edycji
form-next-ends = Kiedy skończy się następna edycja?
form-next-ends-with = Co wtedy nastąpi?
form-next-is-certain = Czy ten termin jest pewny?
form-next-planned = nie, jest planowany
form-next-certain = tak, jest pewny
form-next-day-is = { $is_certain ->
        [yes] termin pewny
       *[no] termin planowany
    }
form-level = O który poziom gmina się ubiega?
form-level-hint = Pytania do tego poziomu będą pierwsze. Wybór można zmienić w każdej chwili.
form-filled-by = Kto wypełnia formularz?
form-filled-by-hint = imię i nazwisko; na certyfikacie się nie pojawi
form-number = Liczba
form-rest-unknown = o pozostałych jeszcze nie wiadomo
form-help = Jak to ocenić
form-practices = Przykłady innych miast
form-note = Uwaga do tej odpowiedzi
form-closed = Przy obecnej odpowiedzi na pytanie „{ $question }” to pytanie nie ma zastosowania.
form-closed-kept = Przy obecnej odpowiedzi na pytanie „{ $question }” to pytanie nie ma zastosowania. Wcześniejsza odpowiedź („{ $answer }”) zostaje i na razie się nie liczy.
form-last-said = W zgłoszeniu z poprzedniej edycji: { $answer }
form-still = Bez zmian: nadal tak, z tymi samymi dowodami
form-evidence = Dowody
form-evidence-missing = { $months ->
        [0] Ta odpowiedź będzie się liczyć, gdy będzie przy niej dowód.
       *[other] Ta odpowiedź będzie się liczyć, gdy będzie przy niej dowód z datą z ostatnich { $months } miesięcy.
    }
form-evidence-hint = Wystarczy jeden: plik, adres strony albo akt z datą.
form-evidence-months = Wystarczy jeden: plik, adres strony albo akt. Potrzebna jest jego data, z ostatnich { $months } miesięcy.
form-does-not-count = Nie liczy się: { $why }.
form-kind-file = plik
form-kind-page = strona
form-kind-act = akt
form-place = Miejsce
form-place-example = np. s. 14–16, § 3
form-day = Data
form-day-example = np. 2.03.2026
form-remove = Usuń
form-add = Dodaj dowód
form-add-more = Dodaj kolejny dowód
form-again = Użyj ponownie:
form-add-file = Plik
form-add-file-hint = można go tu także przeciągnąć; zostaje w tej przeglądarce i trafi do pliku ZIP
form-add-page = Adres strony
form-add-this-page = Dodaj adres
form-add-act = Akt: rodzaj i numer
form-act-example = np. uchwała 12/2026
form-act-day = Data aktu
form-add-this-act = Dodaj akt
form-postpone = Dowód można dodać także później.
form-said = Zapisano: { $state }. { $level }
form-said-heading = Zapisano.
form-side = Stan zgłoszenia
form-now = Teraz
form-answered = Odpowiedzi: { $answered } z { $all }
form-bar = { $level ->
        [0] Jeszcze żaden poziom
       *[other] Poziom { $level }
    } · { $answered } z { $all }{ $left ->
        [0] {""}
       *[other] {" "}· do poziomu { $target }: { $left }
    }
form-nothing-missing = Do najwyższego poziomu niczego nie brakuje.
form-saved = Zapisane w tej przeglądarce.
form-check-title = Sprawdzenie odpowiedzi
form-check-hint = Proszę przejrzeć odpowiedzi. Niczego nie trzeba poprawiać, żeby zobaczyć wynik i zapisać plik.
form-warnings = Na co warto spojrzeć
form-change = Zmień
form-result-over = Wynik samooceny, z dowodami
form-result-link = Wynik i plik do wysłania
form-reached = Poziom { $level }: { $name }
form-send-title = Plik do wysłania
form-not-named = W zgłoszeniu brakuje nazwy gminy albo edycji.
form-still-open = { $unanswered ->
        [0] {""}
        [one] Bez odpowiedzi jest jeszcze { $unanswered } pytanie.{" "}
        [few] Bez odpowiedzi są jeszcze { $unanswered } pytania.{" "}
       *[other] Bez odpowiedzi jest jeszcze { $unanswered } pytań.{" "}
    }{ $lacking ->
        [0] {""}
        [one] { $lacking } odpowiedź wymaga dowodu albo uzasadnienia, licząc też zalecane.{" "}
        [few] { $lacking } odpowiedzi wymagają dowodu albo uzasadnienia, licząc też zalecane.{" "}
       *[other] { $lacking } odpowiedzi wymaga dowodu albo uzasadnienia, licząc też zalecane.{" "}
    }Plik można zapisać już teraz, a resztę uzupełnić później.
form-zip = Zapisz ZIP do wysłania
form-send = Proszę przesłać ten plik do fundacji; kontakt jest na stronie { $source }.
form-send-contact = Proszę przesłać ten plik do fundacji: { $contact }.
form-sends-nothing = Ta strona niczego nie wysyła.
form-then-title = Co dalej
form-then-review = Fundacja sprawdza każdą odpowiedź, od której zależy poziom, i jej dowody.
form-then-ask = Jeśli coś będzie niejasne, zapyta. Odpowiedź i dowody można wtedy uzupełnić i przesłać plik jeszcze raz.
form-then-award = Gdy wymagania poziomu są potwierdzone, przyznaje certyfikat.
form-validity = Jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
       *[other] { $months } miesięcy
    }, a dłużej, jeśli następna edycja kończy się później.
form-report-title = Raport dla wójta, burmistrza lub prezydenta
form-report-hint = Jedna strona z wynikiem, a dalej kryteria, dowody i kroki. Nazwisk w nim nie ma.
form-report-print = Wydrukuj raport
form-report-save = Zapisz raport jako plik
form-print-filled = Wydrukuj odpowiedzi
form-paper-name = samoocena
form-paper-how = Proszę zaznaczyć kratki krzyżykiem. Puste pytanie znaczy „jeszcze nie wiem”. Przy dowodzie wystarczy nazwa pliku, adres strony albo numer i data aktu oraz strona lub paragraf. Certyfikat jest bezpłatny na każdym poziomie i przyznaje go tylko fundacja.
form-paper-condition = tylko jeśli pozwala na to odpowiedź na „{ $question }”
form-paper-evidence = Dowód:
form-paper-record = Odpowiedzi zapisane { $day } To samoocena, nie certyfikat.
form-other-tab = Ten formularz jest już otwarty w innej karcie
form-other-tab-hint = Żeby odpowiedzi się nie pomieszały, proszę pracować w jednej karcie: wrócić do tamtej albo zamknąć ją i odświeżyć tę stronę.
form-unsaved = Przeglądarka nie pozwala tu niczego zapisać, np. w trybie prywatnym albo z braku miejsca. Można pracować dalej, ale po zamknięciu karty odpowiedzi znikną: proszę zapisać plik ZIP na stronie wyniku.
form-files-unsaved = W przeglądarce nie ma miejsca na wszystkie pliki. Odpowiedzi są zapisane, ale po zamknięciu karty znikną pliki dodane na końcu: proszę zapisać plik ZIP na stronie wyniku.
form-broken = Tego nie udało się zrobić. Zapisane odpowiedzi są bezpieczne; proszę odświeżyć stronę.
form-own-language = English
form-contents = Przejdź do treści
form-unreadable = Zapisanego w tej przeglądarce zgłoszenia ten formularz nie może odczytać
form-unreadable-hint = Nic nie zostało usunięte. Odpowiedzi można zapisać jako plik i otworzyć w formularzu, w którym powstały. Nowe zgłoszenie można zacząć po usunięciu tego, co jest zapisane.
form-save-held = Zapisz odpowiedzi jako plik
form-replace = Zastąpić to, co jest teraz w formularzu? Jeśli nie ma go w zapisanym pliku, zniknie.
