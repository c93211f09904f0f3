# Kwestionariusz i praktyki

fault-bad-period = `{ $found }` nie jest rokiem, miesiącem ani dniem
    .help = proszę wpisać np. `2013`, `2013-10` albo `2013-10-01`
fault-bad-decimal = `{ $found }` nie jest liczbą
    .help = proszę użyć cyfr i co najwyżej jednej kropki, np. `229647.42`
fault-duplicate-id = identyfikator `{ $id }` powtarza się
    .help = proszę nadać inny; identyfikatorów nie używa się ponownie
fault-duplicate-level = poziom { $number } jest już opisany wyżej
    .help = proszę nadać inny numer
fault-unknown-id = nie ma { $what ->
        [criterion] kryterium
        [question] pytania
       *[choice] odpowiedzi do wyboru
    } `{ $id }`
    .help = { $near ->
        [none] { $what ->
            [answer] proszę wpisać jedno z: { $known } albo `nie-wiem`
            [choice] proszę wpisać jedno z: { $known }
           *[other] proszę sprawdzić identyfikatory: `cert questionnaire show`
        }
       *[other] czy chodziło o `{ $near }`?
    }
fault-key-not-for-kind = pytanie rodzaju `{ $kind }` nie ma klucza `{ $key }`
    .help = proszę usunąć ten klucz albo zmienić `kind`
fault-threshold-unreachable = progu nie da się osiągnąć: `at_least = { $at_least }`, a liczba odpowiedzi do wyboru to { $choices }
    .help = proszę zmniejszyć `at_least` do najwyżej { $choices } albo dodać odpowiedzi
fault-threshold-idle = próg 0 spełnia każda odpowiedź
    .help = proszę wpisać `at_least = 1` lub więcej
fault-reserved-choice = `{ $id }` to słowo zastrzeżone dla odpowiedzi
    .help = proszę nadać odpowiedzi inny identyfikator niż `tak`, `nie`, `nie-wiem`, `nie-dotyczy`
fault-condition-shape = warunek musi mieć dokładnie jeden z kluczy `is` i `at_least`
    .help = proszę wpisać np. `only_if = {"{"} question = "…", at_least = 1 {"}"}`
fault-condition-kind = warunek nie pasuje do pytania `{ $question }` rodzaju `{ $kind }`; oczekiwano { $expected ->
        [is] klucza `is`
       *[at-least] klucza `at_least`
    }
    .help = { $expected ->
        [is] proszę wpisać `is = [ … ]` z odpowiedziami, które spełniają pytanie
       *[at-least] proszę wpisać `at_least = 1` lub więcej
    }
fault-condition-negative = warunek wymaga odpowiedzi `{ $choice }`, która nie spełnia pytania
    .help = proszę wskazać odpowiedź spełniającą; inaczej lepsza odpowiedź mogłaby obniżyć poziom
fault-within-without-evidence = `within_months` przy pytaniu, które nie wymaga dowodu
    .help = proszę wpisać `evidence = "required"` albo usunąć ten klucz
fault-contradiction-of-one = sprzeczność dotyczy dwóch różnych pytań, a jest tu dwa razy `{ $question }`
    .help = proszę wskazać w `and` inne pytanie
fault-condition-cycle = warunki zataczają koło: { $path }
    .help = proszę usunąć jeden z tych warunków `only_if`
fault-idle-criterion = kryterium `{ $id }` nie należy do żadnego poziomu
    .help = proszę dopisać je do `criteria` jakiegoś poziomu albo usunąć
fault-hollow-criterion = kryterium `{ $id }` nie ma wymaganego pytania, które dotyczy każdej gminy
    .help = proszę dodać pytanie z `required = true` i `not_applicable = false`
fault-unreachable-level = poziomu { $level } nie da się osiągnąć: żadna odpowiedź na `{ $question }` nie spełnia naraz wszystkich warunków
    .help = proszę złagodzić warunki `only_if`, które zależą od `{ $question }`
fault-changed-before-since = zmiana jest starsza niż samo pytanie (`since = "{ $since }"`)
    .help = proszę wpisać w `changed` wersję, w której zmieniło się znaczenie pytania
fault-newer-than-rubric = `{ $key } = "{ $version }"` jest nowsze niż cały kwestionariusz
    .help = proszę podnieść `version` na początku pliku
fault-repeated-choice = `{ $choice }` powtarza się na liście
    .help = proszę wymienić to tylko raz
fault-unknown-level = nie ma poziomu { $found }; oczekiwano jednego z: { $known }
    .help = poziomy opisuje `cert questionnaire show`
question-required = wymagane
question-recommended = zalecane
stage-creation = tworzenie projektów
stage-submission = zgłaszanie projektów
stage-selection = wybór projektów
stage-implementation = realizacja projektów
passes-yes = potrzebne „tak”
passes-one = potrzebne { $choices }
passes-many = co najmniej { $least } z { $of }
passes-number = co najmniej { $least }
convention = Reguła umowna, nie ze źródła: { $text }
checklist-lead = { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }. Źródło: { $source }. Edycja oceniana to najnowsza, której ewaluacja i decyzja o zasadach są już gotowe. Każde „tak” potrzebuje dowodu, a „jeszcze nie wiem” to nie to samo co „nie”.
checklist-contradictions = Na co wynik zwróci uwagę
checklist-contradictions-lead = Takie odpowiedzi przeczą sobie nawzajem. Uwaga o nich o niczym nie rozstrzyga.
checklist-criterion = { $title } ({ $id }; { $count ->
        [one] poziom
       *[other] poziomy
    } { $levels })
evidence-required = dowód wymagany
evidence-welcome = dowód mile widziany
evidence-within = dowód wymagany, z ostatnich { $months } miesięcy, z datą
evidence-none = bez dowodu
only-if = Dotyczy tylko zależnie od odpowiedzi na: { $question } ({ $id })
practices-title = { $count ->
        [one] { $count } praktyka innych miast
        [few] { $count } praktyki innych miast
        [many] { $count } praktyk innych miast
       *[other] { $count } praktyki innych miast
    }
practice-who = Kto
practice-planned = { $title } (zapowiedź)
practice-when = Kiedy
practice-when-planned = Planowano na
practice-stages = Etapy
practice-participants = Kto brał udział
practice-participants-planned = Kto miał wziąć udział
practice-numbers = Liczby
practice-outcome = Wynik
practice-questions = Pomaga w pytaniach
practice-source = Źródło
diff-title = Co zmieniło się między { $from } a { $to }
diff-same-version = Wersja jest ta sama; po zmianie proszę podnieść `version`, bo zgłoszenia znają kwestionariusz po wersji.
diff-none = Nic się nie zmieniło.
diff-scheme = Cały kwestionariusz
diff-criterion = Kryterium: { $title } ({ $id })
diff-question = Pytanie: { $text } ({ $id })
diff-added = jest nowe
diff-removed = usunięto; dotychczasowe odpowiedzi się nie liczą
diff-wording = zmieniło się brzmienie, znaczenie jest to samo
diff-stage = dotyczy teraz etapu { $to } (było: { $from })
diff-order = zmieniła się kolejność pytań
diff-source = inne źródło: { $to } (było: { $from })
diff-meaning = zmieniło się znaczenie; trzeba odpowiedzieć ponownie
diff-moved = należy teraz do kryterium { $to } (było: { $from })
diff-required = jest teraz wymagane (było zalecane)
diff-recommended = jest teraz zalecane (było wymagane)
diff-kind = inny rodzaj odpowiedzi: { $to ->
        [yes-no] tak albo nie
        [one] jedno z kilku
        [many] kilka z listy
        [number] liczba
       *[other] { $to }
    } (było: { $from ->
        [yes-no] tak albo nie
        [one] jedno z kilku
        [many] kilka z listy
        [number] liczba
       *[other] { $from }
    })
diff-threshold = inny próg: { $to } (było: { $from })
diff-choices = inne odpowiedzi do wyboru: { $to } (było: { $from })
diff-passes = inne odpowiedzi spełniają pytanie: { $to } (było: { $from })
diff-evidence = inny wymóg dowodu: { $to ->
        [required] wymagany
        [welcome] mile widziany
        [none] bez dowodu
       *[other] { $to }
    } (było: { $from ->
        [required] wymagany
        [welcome] mile widziany
        [none] bez dowodu
       *[other] { $from }
    })
diff-within = inny czas, z którego ma być dowód (w miesiącach): { $to } (było: { $from })
diff-condition = inny warunek: { $to } (było: { $from })
diff-not-applicable-now = można teraz odpowiedzieć „nie dotyczy”
diff-not-applicable-no-more = nie można już odpowiedzieć „nie dotyczy”
diff-convention = zmieniła się reguła umowna (spoza źródła)
diff-criteria = inne kryteria: { $to } (było: { $from })
diff-cumulative-now = poziomy są teraz zagnieżdżone: wyższy wymaga niższych
diff-cumulative-no-more = poziomy nie są już zagnieżdżone: każdy ma własne wymagania
diff-contradictions = zmieniły się sprzeczności, na które wynik zwraca uwagę
diff-months = certyfikat jest ważny co najmniej { $to } mies. (było: { $from })
diff-nothing = brak
diff-effects = Zgłoszenia, którym zmienia się poziom: { $count }
diff-loses = { $name }: traci, poziom { $from } → { $to }
diff-gains = { $name }: zyskuje, poziom { $from } → { $to }
