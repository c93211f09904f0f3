# Pisma

fault-bad-template = wzór jest nie do użycia: { $problem ->
        [syntax] błąd zapisu ({ $detail })
        [undefined] nie ma takiej wartości
        [unknown] nie ma takiej funkcji ani filtra ({ $detail })
        [endless] nie kończy się
        [long] wychodzi z niego za dużo tekstu
        [large] plik jest za duży; wzór może mieć do 256 kB
        [file] to nie jest zwykły plik
        [construct] tego we wzorach pism nie ma: `{ $detail }`
        [empty] nic z niego nie powstaje
        [body] poza tematem nic z niego nie powstaje
        [subject] w pierwszym wierszu nie ma tematu pisma
       *[other] tego nie da się wykonać ({ $detail })
    }
    .help = co może być we wzorze, mówi certificates/templates/README.md projektu; bez własnego pliku program używa wbudowanego wzoru
fault-other-letter = pismo `{ $kind }` nie byłoby prawdziwe: certyfikat `{ $id }` { $status ->
        [revoked] został cofnięty
        [superseded] ma następcę
        [not-yet-valid] nie jest jeszcze ważny
        [expired] przestał być ważny
        [open] jest niepewny: nie podano końca następnej edycji albo go nie potwierdzono
       *[other] jest ważny
    }
    .help = { $status ->
        [not-yet-valid] o tym certyfikacie pisma jeszcze nie ma; co się z nim dzieje, pokaże `{ $command }`
       *[other] właściwe pismo napisze `{ $command }`
    }
fault-letter-unsigned = certyfikat `{ $id }` nie ma podpisu, a ten rejestr podpisuje certyfikaty
    .help = najpierw proszę podpisać: `{ $command }`
fault-nothing-asked = w ocenie zgłoszenia `{ $path }` nie ma pytań do gminy
    .help = ocenę pokaże `{ $command }`
fault-review-unfinished = ocena zgłoszenia `{ $path }` nie jest skończona, więc wyniku jeszcze nie ma: odpowiedzi bez rozstrzygnięcia: { $waiting }, z pytaniem do gminy: { $asked }
    .help = { $waiting ->
        [0] pytania do gminy zapisze `{ $command }`
       *[other] ocenę dokończy `{ $command }`
    }
fault-level-reached = pismo `{ $kind }` nie byłoby prawdziwe: po ocenie spełniony jest poziom { $level }, nie niższy niż ten, o który chodzi gminie
    .help = certyfikat wystawi `{ $issue }`, a pismo o nim napisze `{ $letter }`
fault-other-refusal = pismo `{ $kind }` nie byłoby prawdziwe: po ocenie { $level ->
        [0] żaden poziom nie jest spełniony
       *[other] spełniony jest poziom { $level }, niższy niż ten, o który chodzi gminie
    }
    .help = właściwe pismo napisze `{ $command }`
letter-day = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year } roku
letter-in-days = { $days ->
        [0] dzisiaj
        [one] za { $days } dzień
       *[other] za { $days } dni
    }
letter-municipality = { $kind ->
        [city] miasto
       *[gmina] gmina
    } { $name }
letter-signature = podpis
letter-register = Rejestr certyfikatów
letter-free = Certyfikat jest bezpłatny na każdym poziomie i nie wiąże się z żadnymi opłatami.
letter-rule = Ważność { $when ->
        [past] zależała
       *[now] zależy
    } od dwóch dni: { $months }; { $edition }. { $why }
letter-rule-months = okres { $span } od { $issued } { $when ->
        [past] skończył się
       *[now] kończy się
    } { $end }
letter-rule-span = { $months ->
        [one] { $months } miesiąca
       *[other] { $months } miesięcy
    }
letter-rule-unknown = końca następnej edycji nie znamy
letter-rule-not-held = { $when ->
        [past] następna edycja się nie odbyła
       *[now] następna edycja się nie odbędzie
    }
letter-rule-planned = koniec następnej edycji { $when ->
        [past] był planowany
       *[now] jest planowany
    } na { $day }
letter-rule-certain = następna edycja { $when ->
        [past] skończyła się
       *[now] kończy się
    } { $day }
letter-rule-why-unknown = Po { $end } nie będzie można powiedzieć, czy certyfikat jest jeszcze ważny, dopóki nie poznamy końca następnej edycji.
letter-rule-why-not-held = { $when ->
        [past] Liczył się
       *[now] Liczy się
    } więc koniec { $span }.
letter-rule-why-same = Oba dni są takie same.
letter-rule-why-months = { $when ->
        [past] Decydował
       *[now] Decyduje
    } późniejszy dzień, czyli koniec { $span }.
letter-rule-why-edition = { $when ->
        [past] Decydował
       *[now] Decyduje
    } późniejszy dzień, czyli koniec edycji.
letter-rule-if-edition-moves = Jest planowany: gdy się przesunie, przesunie się i ważność, ale nie skończy się przed upływem { $span }. Gdy ten dzień minie, trzeba potwierdzić, że edycja się skończyła; bez tego nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
letter-rule-if-edition-passes = Gdyby planowany koniec edycji przesunął się poza ten dzień, ważność się przedłuży. Gdy ten dzień minie, a nikt nie potwierdzi końca edycji, nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
letter-why-rejected = Nie mogliśmy potwierdzić tej odpowiedzi: { $note }
letter-why-no-evidence = Nie podano dowodu.
letter-why-evidence = Dowód, który podano, nie liczy się: { $faults }.
letter-why-condition = Wymaganie zależy od odpowiedzi na inne pytanie: { $question }
letter-why-answer = Odpowiedź brzmi: { $claim }. Potrzeba: { $needed }.
letter-why-no-reason = Odpowiedź „nie dotyczy” wymaga uzasadnienia, a go nie ma.
letter-why-partly = Wiadomo na razie tyle: { $claim }.
letter-why-no-answer = Na to pytanie nie ma jeszcze odpowiedzi.
letter-why-review = Odpowiedź nie jest jeszcze potwierdzona.
letter-why-others = Od tej odpowiedzi zależą inne wymagania.
letter-do-answer = odpowiedzieć na to pytanie – { $goal }
letter-do-improve = zmienić to w praktyce, a potem w odpowiedzi – { $goal }
letter-do-rejected = uzupełnić lub poprawić to, o czym mowa w powodzie, i przedstawić nam tę odpowiedź ponownie
letter-do-review = przesłać nam odpowiedź do potwierdzenia
