# Druk certyfikatu, wygląd i odznaka

fault-bad-color = oczekiwano koloru, np. `"#1F4E8C"`, jest `{ $found }`
    .help = kolor to `#` i sześć cyfr szesnastkowych: czerwony, zielony, niebieski
fault-pale-color = kolor `{ $found }` jest za jasny: kontrast z bielą to { $contrast }, a musi być co najmniej 4.5
    .help = proszę wziąć ciemniejszy odcień; białe litery na tym kolorze muszą być czytelne
print-name = Certyfikat { $id } – { $holder }
print-practice-check = To wydruk z kopii do ćwiczeń: niczego nie poświadcza.
print-title = Certyfikat
print-place = województwo { $voivodeship }
print-opening = Ten certyfikat otrzymuje
print-level = Poziom
print-edition = Oceniona edycja
print-issued = Wystawiono
print-until = Ważny do końca dnia
print-until-planned = Planowo ważny do końca dnia
print-confirms = Certyfikat potwierdza, że gmina zarządza wspólnie z mieszkańcami i stale ulepsza swój budżet obywatelski: najpierw to, jak go prowadzi, a potem to, jak realizuje wybrane projekty.
print-register = rejestr: { $address }
print-until-at-least = Ważny co najmniej do końca dnia
print-rule-unknown = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia, a jeśli następna edycja budżetu obywatelskiego trwa dłużej – do jej zakończenia. Jej końca jeszcze nie znano.
print-rule-not-held = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia; następna edycja się nie odbędzie.
print-rule-edition = Certyfikat jest ważny do zakończenia następnej edycji budżetu obywatelskiego, bo trwa ona dłużej niż { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia.
print-rule-planned = Certyfikat jest ważny do zakończenia następnej edycji budżetu obywatelskiego (to dzień planowany), bo trwa ona dłużej niż { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia.
print-rule-months = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia, bo następna edycja budżetu obywatelskiego nie trwa dłużej.
print-rule-months-planned = Certyfikat jest ważny { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } od dnia wystawienia, a jeśli następna edycja budżetu obywatelskiego (planowana do { $day }) potrwa dłużej – do jej zakończenia.
print-logo = Logo: { $issuer }
print-code = Kod QR do sprawdzenia certyfikatu: numer { $id }
print-code-key = klucz publiczny { $key }
print-code-address = rejestr { $address }
print-check = Czy jest prawdziwy: kod prowadzi do rejestru, a plik PDF sprawdzi bezpłatny program cert.
print-check-key = Czy jest prawdziwy: w kodzie jest numer i klucz, a plik PDF sprawdzi bezpłatny program cert.
print-check-number = Czy jest ważny: wystarczy zapytać wystawcę o numer.
print-check-unsigned = Czy jest ważny: kod prowadzi do rejestru.
print-free = Certyfikat jest bezpłatny na każdym poziomie. Nie pobrano za niego żadnej opłaty.
print-signature = podpis wystawcy
badge-certificate = CERTYFIKAT
badge-level = POZIOM
badge-until = ważny do
badge-until-at-least = ważny co najmniej do
badge-until-planned = planowo ważny do
badge-title = { $scheme }: { $name }, poziom { $level }{ $also }, { $edition }, { $until }. Certyfikat { $id }, wystawca: { $issuer }, kwestionariusz w wersji { $version }
