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
status-met = spełnione
status-open = nierozstrzygnięte
status-unmet = niespełnione
level-met = spełniony
level-open = jeszcze możliwy
level-unmet = niespełniony
column-level = Poziom
column-verdict = Wynik
column-why = Dlaczego
column-points = Punkty
column-criterion = Kryterium
column-levels = Poziomy
column-municipality = Gmina
column-edition = Edycja
column-potential = Możliwy
column-applied-for = Wnioskowany poziom
column-evidence = Dowody
column-reviewed = Ocenione
levels-title = Poziomy
criteria-title = Kryteria
points-of = { $got } z { $of }
points-bar = { $got } z { $of } punktów ({ $percent }%); punkty mówią o jakości i nie decydują o poziomie
result-level = Wynik:{" "}
result-potential = { $basis ->
        [claimed] Gdy zostaną uzupełnione odpowiedzi
        [evidence] Gdy zostaną uzupełnione dowody
        [confirmed] Gdy zostaną uzupełnione odpowiedzi, dowody i rozstrzygnięcia fundacji
       *[evidenced] Gdy zostaną uzupełnione odpowiedzi i dowody
    }, możliwy jest { $level }.
result-basis = Podstawa: { $basis }.
other-claimed = Gdyby liczyć same deklaracje: { $level ->
        [0] żaden poziom
       *[other] poziom { $level }
    }.
other-evidenced = Z dowodami: { $level ->
        [0] jeszcze żaden poziom
       *[other] poziom { $level }
    }.
other-confirmed = Fundacja potwierdziła: { $level ->
        [0] jeszcze żaden poziom
       *[other] poziom { $level }
    }.
result-version = Odpowiedzi dotyczą wersji { $answered } kwestionariusza, a wynik policzono według wersji { $used }.
result-self = { $basis ->
        [confirmed] To wynik oceny fundacji, ale jeszcze nie certyfikat.
       *[other] To samoocena, nie certyfikat: certyfikat przyznaje tylko fundacja.
    }
result-skipped = Poziom { $level } jest spełniony, a poziom { $lower } nie: każdy poziom ma własne wymagania i liczy się najwyższy spełniony. Na poziomie { $lower } brakuje: { $lacking }.
why-met = wszystkie wymagania spełnione
why-missing = nie spełniono { $count ->
        [one] { $count } wymagania
       *[other] { $count } wymagań
    } ({ $criteria })
why-open = nie rozstrzygnięto jeszcze { $count ->
        [one] { $count } wymagania
       *[other] { $count } wymagań
    } ({ $criteria })
why-unproven = brakuje dowodu przy { $count ->
        [one] { $count } odpowiedzi
       *[other] { $count } odpowiedziach
    } ({ $criteria })
result-missing = Czego brakuje
result-unproven = Czego nie dowiedziono
result-open = Co jeszcze otwarte
warnings-title = Uwagi
warning-missing = { $question }: nie ma pliku dowodu { $file }; ten dowód się nie liczy
warning-damaged = { $question }: plik dowodu { $file } zmienił się od zapisania; ten dowód się nie liczy
warning-empty = { $question }: plik dowodu { $file } jest pusty; ten dowód się nie liczy
warning-too-large = { $question }: plik dowodu { $file } jest za duży, żeby go sprawdzić (najwyżej 256 MB); ten dowód się nie liczy
warning-unreadable = { $question }: pliku dowodu { $file } nie da się odczytać (to folder albo brakuje uprawnień); ten dowód się nie liczy
warning-rejected = { $question }: fundacja odrzuciła tę odpowiedź ({ $by }, { $on }): { $note }
warning-asked = { $question }: fundacja pyta ({ $by }, { $on }): { $note }
warning-void = { $question }: odpowiedź zmieniła się po ocenie; to rozstrzygnięcie się nie liczy
warning-gone = { $question }: tego pytania nie ma już w kwestionariuszu; odpowiedź się nie liczy
remark-edition-to-come = oceniana edycja ma się skończyć dopiero { $ended }
remark-edition-long-ago = oceniana edycja skończyła się { $ended }, ponad 24 miesiące temu: czy to najnowsza, której ewaluacja i decyzja o zasadach są już gotowe?
remark-next-edition = następna edycja
remark-newer-edition = od tego czasu { $certain ->
        [yes] skończyła się nowsza edycja: { $name } ({ $ended })
       *[no] miała się skończyć nowsza edycja: { $name } ({ $ended })
    }; najwyżej jedna może być już po ocenianej
remark-act-days = { $question }: w nazwie „{ $act }” jest data { $named }, a podano { $given }; liczy się ta druga
remark-contradiction = { $text } ({ $when }, { $and })
reason-satisfied = spełnione
reason-not-applicable = nie dotyczy
reason-open-answer = brak odpowiedzi
reason-unknown = jeszcze nie wiadomo
reason-partly = zaznaczono { $count }, o reszcie jeszcze nie wiadomo
reason-noted = { $because }; uwaga: { $note }
reason-open-condition = zależy od odpowiedzi na { $question }, której jeszcze nie ma
reason-evidence = brak dowodu
reason-evidence-flawed = dowód się nie liczy: { $flaws }
reason-review = czeka na potwierdzenie fundacji
reason-asked = fundacja pyta
reason-rejected = fundacja odrzuciła tę odpowiedź
reason-foundation = { $because } ({ $by }, { $on }): { $note }
reason-answer = odpowiedź nie spełnia wymagania
reason-condition = wymagane, ale przy obecnej odpowiedzi na { $question } nie można tego spełnić
evidence-flaw = { $flaw ->
        [future] „{ $name }” ma datę { $date }, która jeszcze nie nadeszła
        [old] „{ $name }” z { $date } nie jest z ostatnich { $months } miesięcy
        [altered] plik { $name } jest inny niż ten, który zapisano w zgłoszeniu
        [empty] plik { $name } jest pusty
        [too-large] plik { $name } jest za duży, żeby go sprawdzić (najwyżej 256 MB)
        [unreadable] pliku { $name } nie da się odczytać (to folder albo brakuje uprawnień)
        [missing] w zgłoszeniu nie ma pliku { $name }
       *[undated] „{ $name }” nie ma daty
    }
evidence-repair = { $flaw ->
        [future] dołączyć dowód, którego data już nadeszła
        [old] dołączyć dowód z ostatnich { $months } miesięcy, z datą
        [undated] podać datę dowodu „{ $name }”
        [none] { $months ->
            [0] dołączyć dowód
           *[other] dołączyć dowód z ostatnich { $months } miesięcy, z datą
        }
        [empty] podać w miejscu pustego pliku { $name } ten właściwy
        [too-large] podzielić albo zmniejszyć plik { $name } i przesłać go jeszcze raz
        [unreadable] podać w miejscu { $name } plik, który da się otworzyć
       *[file] przesłać jeszcze raz plik { $name }
    }
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
steps-title = Do poziomu { $level }: { $lack ->
        [evidence] dowody do { $count } odpowiedzi
        [review] potwierdzenie { $count } odpowiedzi
       *[answers] { $count ->
            [one] { $count } pytanie
            [few] { $count } pytania
            [many] { $count } pytań
           *[other] { $count } pytania
        }
    }
step-answer = proszę odpowiedzieć; { $goal }
step-rest = proszę ustalić resztę; { $goal }, jeśli tak było
step-improve = proszę najpierw zmienić to w praktyce, a potem w odpowiedzi; { $goal }
step-evidence = proszę { $repair }
step-review = potrzebne potwierdzenie fundacji
step-asked = proszę odpowiedzieć na pytanie fundacji: { $note }
step-rejected = proszę uzupełnić lub poprawić to, na co wskazała fundacja, i przedstawić jej odpowiedź ponownie
practice-named = { $city } – { $title }
practices-lead = Przykłady innych miast: { $named }
summary-basis = Podstawa: { $basis }. { $code ->
        [confirmed] To wynik oceny fundacji, ale jeszcze nie certyfikat.
       *[other] To samoocena, nie certyfikat.
    }
