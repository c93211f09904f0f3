# Porównanie zgłoszeń

column-question = Pytanie
column-before = Było
column-after = Jest
column-way = Zmiana
questions-title = Pytania
way-rose = ↑ lepiej
way-fell = ↓ gorzej
way-opened = ○ teraz otwarte
way-other = ~ inaczej
way-same = bez zmian
way-new = + nowe
way-gone = − usunięte
compare-level-same = Poziom { $level } bez zmian
compare-level-moved = Poziom { $from } → { $to }
compare-counts = { $rose ->
        [0] w żadnym pytaniu nie jest lepiej
        [one] w { $rose } pytaniu jest lepiej
       *[other] w { $rose } pytaniach jest lepiej
    }, { $fell ->
        [0] w żadnym gorzej
       *[other] w { $fell } gorzej
    }, { $opened ->
        [0] żadne nie stało się otwarte
        [one] { $opened } stało się otwarte
        [few] { $opened } stały się otwarte
        [many] { $opened } stało się otwartych
       *[other] { $opened } stało się otwarte
    }.
compare-same = Bez zmian: kryteria – { $criteria }, pytania – { $questions } (wymieni je opcja --all).
compare-other-municipality = To zgłoszenia dwóch różnych gmin.
compare-turned-round = Pierwsza edycja skończyła się później niż druga; czy kolejność zgłoszeń jest dobra?
compare-version = { $edition }: odpowiedzi dotyczą wersji { $answered } kwestionariusza, a porównano je według wersji { $used }. Odpowiedzi na pytania, które zmieniły znaczenie, się nie liczą.
compare-two-versions = Każde zgłoszenie policzono według jego wersji kwestionariusza, { $old } i { $new }. Pytania, które doszły albo zmieniły znaczenie, są nowe.
compare-verdicts-title = Deklaracje a rozstrzygnięcia: { $name }
compare-verdicts = Odpowiedzi do rozstrzygnięcia: { $count }{ $count ->
        [0] {""}
       *[other] {" "}({ $said })
    }.
compare-said = { $said ->
        [confirmed] potwierdzone
        [rejected] odrzucone
        [question] z pytaniem fundacji
        [void] zmienione po ocenie
       *[none] bez rozstrzygnięcia
    } – { $count }
compare-claimed = odpowiedź gminy: { $answer }
compare-void = odpowiedź zmieniła się po ocenie i czeka na nowe rozstrzygnięcie; poprzednie: { $verdict }
