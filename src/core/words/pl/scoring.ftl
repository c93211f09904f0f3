# Wynik

fault-question-gone = pytania `{ $question }` nie ma w wersji `{ $expected }` kwestionariusza
    .help = proszę usunąć z pliku tabelę `[answers.{ $question }]` i powtórzyć polecenie
state-open = otwarte
state-unsatisfied = niespełnione
reason-foundation-unnamed = { $because } ({ $on }): { $note }
warning-rejected-unnamed = { $question }: fundacja odrzuciła tę odpowiedź ({ $on }): { $note }
warning-asked-unnamed = { $question }: fundacja pyta ({ $on }): { $note }
level-named = poziom { $number } – { $name }
level-none-possible = przy tych odpowiedziach żaden poziom nie jest możliwy
level-none = żaden poziom jeszcze nie jest spełniony
basis-claimed = odpowiedzi gminy (deklaracje)
basis-evidenced = odpowiedzi gminy z dowodami
basis-confirmed = odpowiedzi potwierdzone przez fundację
status-met = spełniony
status-open = otwarty
status-unmet = niespełniony
column-level = Poziom
column-verdict = Wynik
column-why = Dlaczego
column-points = Punkty
column-criterion = Kryterium
column-levels = Poziomy
column-municipality = Gmina
column-edition = Edycja
column-potential = Możliwy
column-applied-for = Wniosek o
column-evidence = Dowody
column-reviewed = Ocenione
levels-title = Poziomy
criteria-title = Kryteria
points-of = { $got } z { $of }
points-bar = { $got } z { $of } punktów ({ $percent }%); punkty mówią o jakości i nie decydują o poziomie
result-level = Wynik:{" "}
result-potential = Po odpowiedzi na otwarte pytania możliwy jest { $level }.
result-basis = Podstawa: { $basis }.
result-other-bases = Na innych podstawach: { $others }.
other-claimed = same deklaracje – { $level }
other-evidenced = z dowodami – { $level }
other-confirmed = potwierdzone przez fundację – { $level }
result-version = Odpowiedzi dotyczą wersji { $answered } kwestionariusza, a wynik policzono według wersji { $used }.
result-self = { $basis ->
        [confirmed] To wynik oceny fundacji, ale jeszcze nie certyfikat.
       *[other] To samoocena, nie certyfikat: certyfikat przyznaje tylko fundacja.
    }
result-skipped = Poziom { $level } jest spełniony, a poziom { $lower } nie: każdy poziom ma własne wymagania i liczy się najwyższy spełniony. Na poziomie { $lower } brakuje: { $lacking }.
why-met = wszystkie wymagania spełnione
why-missing = { $count ->
        [one] niespełnione { $count } wymagane pytanie
        [few] niespełnione { $count } wymagane pytania
        [many] niespełnionych { $count } wymaganych pytań
       *[other] niespełnionego { $count } wymaganego pytania
    } ({ $criteria })
why-open = { $count ->
        [one] otwarte { $count } wymagane pytanie
        [few] otwarte { $count } wymagane pytania
        [many] otwartych { $count } wymaganych pytań
       *[other] otwartego { $count } wymaganego pytania
    } ({ $criteria })
result-missing = Czego brakuje
result-open = Otwarte pytania
warnings-title = Uwagi
warning-missing = { $question }: nie ma pliku dowodu { $file }; ten dowód się nie liczy
warning-damaged = { $question }: plik dowodu { $file } zmienił się od zapisania; ten dowód się nie liczy
warning-rejected = { $question }: fundacja odrzuciła tę odpowiedź ({ $by }, { $on }): { $note }
warning-asked = { $question }: fundacja pyta ({ $by }, { $on }): { $note }
warning-void = { $question }: odpowiedź zmieniła się po ocenie; to rozstrzygnięcie się nie liczy
warning-gone = { $question }: tego pytania nie ma już w kwestionariuszu; odpowiedź się nie liczy
reason-satisfied = spełnione
reason-not-applicable = nie dotyczy
reason-open-answer = brak odpowiedzi
reason-unknown = jeszcze nie wiadomo
reason-partly = zaznaczono { $count }, o reszcie jeszcze nie wiadomo
reason-noted = { $because }; uwaga: { $note }
reason-open-condition = zależy od odpowiedzi na { $question }, której jeszcze nie ma
reason-evidence = brak dowodu, na którym można polegać
reason-review = czeka na potwierdzenie fundacji
reason-asked = fundacja pyta
reason-rejected = fundacja odrzuciła tę odpowiedź
reason-foundation = { $because } ({ $by }, { $on }): { $note }
reason-answer = odpowiedź nie spełnia wymagania
reason-condition = wymagane, a nie do spełnienia przy obecnej odpowiedzi na { $question }
goal-yes = potrzebne jest „tak”
goal-one = potrzebne jest { $choices }
goal-number = potrzebne jest co najmniej { $least }{ $short ->
        [0] {""}
       *[other] {" "}(brakuje { $short })
    }
goal-many = potrzeba co najmniej { $least } z { $of }{ $short ->
        [0] {""}
       *[other] {" "}(brakuje { $short })
    }
goal-any-of = , w tym { $choices }
steps-title = Do poziomu { $level }: { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
step-answer = proszę odpowiedzieć; { $goal }
step-rest = proszę ustalić resztę; { $goal }, jeśli tak było
step-improve = proszę poprawić stan rzeczy i odpowiedź; { $goal }
step-evidence = proszę dołączyć dowód
step-review = potrzebne potwierdzenie fundacji
step-asked = proszę odpowiedzieć na pytanie fundacji: { $note }
step-rejected = proszę uzupełnić lub poprawić to, na co wskazała fundacja, i przedstawić jej odpowiedź ponownie
practice-named = { $city } – { $title }
practices-lead = Przykłady innych miast: { $named }
summary-basis = Podstawa: { $basis }. { $code ->
        [confirmed] To wynik oceny fundacji, ale jeszcze nie certyfikat.
       *[other] To samoocena, nie certyfikat.
    }
