# Certyfikat i jego ważność

validity-title = Certyfikat wystawiony { $day }
validity-until = Ważny do końca { $until }.
validity-at-least = Ważny co najmniej do końca { $until }.
validity-months = { $months ->
        [one] { $months } miesiąc od { $issued } mija
        [few] { $months } miesiące od { $issued } mijają
        [many] { $months } miesięcy od { $issued } mija
       *[other] { $months } miesiąca od { $issued } mija
    } z końcem { $end }
validity-edition-unknown = końca następnej edycji nie podano
validity-edition-not-held = następna edycja się nie odbędzie
validity-edition-planned = następna edycja kończy się z końcem { $day } (planowo)
validity-edition-certain = następna edycja kończy się z końcem { $day }
validity-why-unknown = Po dniu { $end } nie da się powiedzieć, czy jest jeszcze ważny, dopóki nie zostanie podany koniec następnej edycji.
validity-why-not-held = Liczą się więc same miesiące.
validity-why-planned = Decyduje późniejszy dzień, czyli koniec edycji. Jest planowany: gdy się przesunie, przesunie się i ważność, ale nie skończy się przed upływem tych miesięcy. Gdy ten dzień minie, trzeba potwierdzić, że edycja się skończyła; bez tego nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
validity-why-edition = Decyduje późniejszy dzień, czyli koniec edycji.
validity-why-months-planned = Decyduje późniejszy dzień, czyli koniec miesięcy. Koniec edycji jest planowany: gdyby przesunął się poza ten dzień, ważność się przedłuży. Gdy ten dzień minie, a nikt nie potwierdzi końca edycji, nie da się powiedzieć, czy certyfikat jest jeszcze ważny.
validity-why-months = Decyduje późniejszy dzień, czyli koniec miesięcy.
fault-ends-before-issue = następna edycja kończy się { $ends }, przed wystawieniem certyfikatu ({ $issued })
    .help = proszę podać dzień nie wcześniejszy niż { $issued }; edycja, która się nie odbędzie, go nie ma (`--not-held`, w pliku `held = false`)
fault-remote-end = ostatni dzień ważności, { $until }, jest więcej niż pięć lat po wystawieniu ({ $issued })
    .help = proszę sprawdzić rok; jeśli jest dobry, proszę dodać `--force`, a gdy coś się zapisuje, także `--reason "…"`
fault-certain-too-early = edycja miałaby być zakończona { $ends }, a ten dzień jeszcze nie nadszedł
    .help = proszę pominąć `--certain`; jeśli tak mówi zgłoszenie, proszę zapytać gminę; jeśli tak ma być, proszę dodać `--force --reason "…"`
fault-bad-certificate-id = `{ $found }` nie jest numerem certyfikatu
    .help = numer wygląda tak: `UBO-2026-0007`; wszystkie pokaże `cert list`
fault-other-file-name = ten plik nie ma nazwy swojego certyfikatu: numer `{ $id }` ma plik `{ $expected }`
    .help = jeśli to kopia, proszę ją wynieść z rejestru; jeśli zmieniono nazwę, proszę przywrócić `{ $expected }`
fault-other-year = numer `{ $id }` jest z innego roku niż dzień wystawienia ({ $issued })
    .help = proszę przywrócić ten plik z kopii zapasowej
fault-revoked-already = certyfikat `{ $id }` został cofnięty
    .help = kiedy i dlaczego, pokaże `cert show { $id }`; nowy wystawi `cert issue`
fault-nothing-new = to już wiadomo: w certyfikacie `{ $id }` nic by się nie zmieniło
    .help = co jest zapisane, pokaże `cert show { $id }`
fault-no-end-yet = nie zapisano jeszcze, kiedy kończy się następna edycja
    .help = proszę podać ten dzień: `--edition-ends DATA --certain`
draft-title = Certyfikat { $id } (numer zostanie nadany przy zapisie)
draft-holder = { $name } (woj. { $voivodeship }, TERC { $terc })
holder = { $name } (woj. { $voivodeship })
holder-short = { $name } ({ $voivodeship })
voivodeship = { $code ->
        [2] dolnośląskie
        [4] kujawsko-pomorskie
        [6] lubelskie
        [8] lubuskie
        [10] łódzkie
        [12] małopolskie
        [14] mazowieckie
        [16] opolskie
        [18] podkarpackie
        [20] podlaskie
        [22] pomorskie
        [24] śląskie
        [26] świętokrzyskie
        [28] warmińsko-mazurskie
        [30] wielkopolskie
       *[32] zachodniopomorskie
    }
draft-attested = Poświadcza się, że: { $sentence }
draft-other-level = Zgłoszenie było na poziom { $asked }; certyfikat będzie na poziom { $level }.
draft-edition = oceniona edycja: { $edition }; punkty: { $points } z { $of }
draft-filled-by = wypełnił(a): { $name }
draft-reviewers = ocenił(a): { $names }
draft-at = miejsce na mapie: { $at }
draft-issuer = wystawia: { $name }
draft-issued = data wystawienia: { $day }
renewal-title = Zamiast { $id }
renewal-same-level = Poziom { $level } zostaje zachowany.
renewal-raised = Poziom rośnie: z { $before } na { $level }.
renewal-lost = Poziom spada: z { $before } na { $level }.
renewal-unknown = Poprzedniego zgłoszenia nie ma w rejestrze (dossiers/), więc nie da się powiedzieć, które kryteria się zmieniły.
criteria-still-met = zachowane: { $titles }
criteria-raised = nowo spełnione: { $titles }
criteria-lost = utracone: { $titles }
renewal-over = Poprzedni certyfikat był ważny do { $until } i już wygasł.
renewal-left = Poprzedni certyfikat jest ważny do { $until }. Przestanie się liczyć od razu: { $days ->
        [0] nie zostaje z niego żaden dzień
        [one] { $days } dzień, który z niego zostaje, przepada
        [few] { $days } dni, które z niego zostają, przepadają
       *[other] { $days } dni, które z niego zostają, przepada
    }, bo nowy liczy się od dnia wystawienia.
renewal-earlier = Nowy certyfikat skończy się wcześniej niż poprzedni, o { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }.
events-title = { $id }: { $name }, poziom { $level }
events-revoke = Od tego dnia certyfikat jest nieważny. Tego wpisu nie da się cofnąć.
events-revive = Ten certyfikat wygasł { $over }; po tym wpisie znów będzie ważny, do { $until }.
events-same-end = Ostatni dzień ważności się nie zmienia: { $until }.
events-other-end = Ostatni dzień ważności zmienia się z { $before } na { $until }.
event-moved = koniec następnej edycji planowany na { $day }
event-certain = następna edycja skończyła się { $day }
event-not-held = następna edycja się nie odbędzie
event-name = nazwa gminy: { $name }
event-revoked = certyfikat cofnięty
event-said = { $on }: { $what } ({ $by }: { $reason })
level-numbered = poziom { $number }
written-title = Zapisano { $id }: { $name }, { $level }
written-path = Plik: { $path }
written-unsigned = Bez podpisu: rejestr nie ma klucza (zakłada go `cert key new`).
written-revoked = Certyfikat jest cofnięty.
certificate-revoked = cofnięty
certificate-superseded = zastąpiony
certificate-not-yet-valid = jeszcze nie
certificate-expired = wygasł
certificate-open = niepewny
certificate-expiring = kończy się
certificate-valid = ważny
until-at-least = co najmniej { $day }
until-planned = { $day } (planowo)
days-ago = −{ $days }
practice-mark = PRÓBA
practice-marked = PRÓBA – { $text }
practice-said = PRÓBA: ten rejestr to kopia do ćwiczeń i nic w nim nie obowiązuje.
status-unsigned = { $status }, bez podpisu
status-unverified = { $status }, niesprawdzony
next-signature = { $name }: nie ma podpisu, choć rejestr jest podpisywany; proszę sprawdzić certyfikat i podpisać:
next-renewal = { $name }: proszę ocenić nowe zgłoszenie i odnowić certyfikat:
next-edition-end = { $name }: proszę podać, kiedy kończy się następna edycja (jeśli już się skończyła, dodać --certain):
next-confirmation = { $name }: planowany koniec edycji, { $day }, już minął; proszę go potwierdzić albo podać inny:
show-title = { $id }: { $name }
show-day = { $day }:{" "}
show-facts = Podstawa
show-validity = Ważność
show-validity-alone = Ważność z samych dat
show-history = Historia
show-integrity = Co zachowano
why-revoked = Cofnięto go { $day } ({ $by }): { $reason }
why-superseded = Zastąpił go { $id }, wystawiony { $day }.
why-not-yet-valid = Zacznie obowiązywać { $day }.
why-expired = Był ważny do końca { $until }.
why-open-unknown = Był ważny co najmniej do końca { $until }; czy jest dalej, zależy od końca następnej edycji, którego nie podano.
why-open-planned = Był ważny do końca { $until }; czy jest dalej, zależy od końca następnej edycji, który był tylko planowany.
fact-rubric = kwestionariusz w wersji { $version }
fact-issuer = wystawił(a): { $name }, { $day }
fact-signed = podpis: dobry
fact-unsigned = bez podpisu
fact-next = następna edycja, jak podano przy wystawieniu: { $name }
fact-next-marked = następna edycja, jak podano przy wystawieniu: { $name }; jej koniec to { $mark }
history-issued = { $day }: wystawiono { $id }, poziom { $level }
history-replaced = { $day }: zastąpił go { $id }, poziom { $level }
history-gone = wcześniej { $id }, którego nie ma w rejestrze
integrity-dossier = zgłoszenie z dowodami (dossiers/)
integrity-rubric = kwestionariusz (rubrics/)
integrity-sound = bez zmian od wystawienia
integrity-unread = nie można odczytać
integrity-absent = nie ma tu, więc nie da się powiedzieć
integrity-gone = nie ma tego tutaj, choć inne są, więc nie da się tego ustalić
integrity-carried = bez zmian od wystawienia poza tym, co coś po drodze zmieniło w zapisie tekstów
integrity-damaged = coś zmieniono od wystawienia
also-met = { $count ->
        [1] spełnia także wymagania poziomu { $levels }
       *[other] spełnia także wymagania poziomów { $levels }
    }
also-met-and = { $others } i { $last }
