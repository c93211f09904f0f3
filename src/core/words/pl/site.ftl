# Publiczny rejestr: strony

site-title = Certyfikaty uczącego się budżetu obywatelskiego
site-skip = Przejdź do treści
site-menu = Menu
site-other-language = English
site-menu-index = Mapa i lista
site-menu-levels = Poziomy
site-menu-purpose = Po co certyfikat
site-menu-practices = Praktyki miast
site-menu-apply = Jak się zgłosić
site-menu-past = Dawne i cofnięte
site-menu-verify = Sprawdź certyfikat
site-day = Stan na dzień
site-signed-on = rejestr podpisano ostatnio
site-day-later = – co zmieniło się później, pokaże nowsze wydanie tej strony.
site-free = Certyfikat jest bezpłatny na każdym poziomie i nie ma ukrytych opłat.
site-issuer = Certyfikaty przyznaje
site-data = Otwarte dane:
site-data-schema = schemat
site-data-map = sama mapa (SVG)
site-places = Miejscowości: PRNG, GUGiK, za „polskie-miejscowosci” (jjbartek, CC BY 3.0, zmienione); granice: opracowanie własne i Natural Earth.
site-feed = Zmiany w rejestrze
site-count = { $count ->
        [one] Ważny certyfikat ma { $count } z { $all } gmin (stan na { $day }).
        [few] Ważny certyfikat mają { $count } z { $all } gmin (stan na { $day }).
       *[other] Ważny certyfikat ma { $count } z { $all } gmin (stan na { $day }).
    }
site-lead = Certyfikat mówi, że gmina sprawdza, jak działa jej budżet obywatelski, i uczy się na wnioskach.
site-lead-verify = Czy certyfikat jest prawdziwy, można sprawdzić samodzielnie.
site-map-title = Mapa gmin z ważnym certyfikatem, stan na { $day }
site-map-larger = Powiększ mapę
site-map-smaller = Pomniejsz mapę
site-marker = { $name }: poziom { $level }
site-marker-until = ważny do { $until }
site-inset = Miasta Górnego Śląska
site-unplaced = Gminy, których tabela miejsc nie zna, są tylko na liście:
site-list = Ważne certyfikaty
site-none = Żadna gmina nie ma jeszcze ważnego certyfikatu.
site-none-here = Nie ma tu żadnego certyfikatu.
site-all = Wszystkie certyfikaty
site-by-voivodeship = Według województw
site-voivodeship = Województwo { $name }
site-voivodeship-count = { $count ->
        [0] Żadna gmina nie ma tu ważnego certyfikatu (stan na { $day }).
        [one] Ważny certyfikat ma tu { $count } gmina (stan na { $day }).
        [few] Ważny certyfikat mają tu { $count } gminy (stan na { $day }).
       *[other] Ważny certyfikat ma tu { $count } gmin (stan na { $day }).
    }
site-filter-name = Szukaj gminy
site-filter-level = Poziom
site-filter-all = wszystkie
site-shown = Pokazane certyfikaty:
site-column-name = Gmina
site-column-level = Poziom
site-place = powiat { $powiat }, województwo { $voivodeship }
site-place-city = województwo { $voivodeship }
site-column-edition = Edycja
site-column-issued = Wystawiono
site-column-until = Ważny do końca dnia
site-column-id = Numer
site-column-state = Stan
site-also = spełnia też
site-planned = planowo
site-at-least = co najmniej
site-ended = ten dzień już minął
site-past-lead = Certyfikaty, które już nie są ważne, i te, o których nie da się tego powiedzieć.
site-unsettled = Nie wiadomo, czy są jeszcze ważne
site-coming = Jeszcze nieważne
site-past = Już nieważne
site-unknown = Certyfikatu o numerze, do którego prowadził ten adres, nie ma w tym rejestrze. Proszę porównać numer na wydruku z listą.
site-revoked = Cofnięte
site-certificate-title = { $name }, certyfikat { $id }
site-until = do końca dnia
site-successor = Zastąpił go certyfikat
site-attests = Co poświadcza
site-attested = Co poświadczał
site-validity = Jak długo jest ważny
site-history = Historia
site-event = { $on }: { $what }. Powód: { $reason }
site-event-alone = { $on }: { $what }.
site-check = Jak to sprawdzić
site-check-how = Podpis pod plikiem certyfikatu sprawdzi każdy, bez instalowania czegokolwiek. Klucz warto porównać z listem gminy albo z jej BIP-em.
site-check-technician = Dla technika: polecenia
site-key = KLUCZ
site-badge = Odznaka na stronę gminy
site-badge-how = Ten fragment pokaże odznakę, która prowadzi na tę stronę.
site-badge-picture = Sam obrazek (SVG)
site-check-button = Sprawdź ten certyfikat
site-files = Pliki
site-file-pdf = Certyfikat do druku (PDF)
site-file-toml = Plik certyfikatu (TOML)
site-file-signature = Podpis pod plikiem
site-no-files = Plików tego certyfikatu nie ma na stronie: zawierają nazwisko osoby, która wypełniła kwestionariusz. Wyda je ten, kto przyznaje certyfikaty.
site-gone-title = Certyfikat { $id }
site-gone = W rejestrze nie ma certyfikatu o tym numerze (stan na { $day }). Proszę nie polegać na tym, co ten adres pokazywał wcześniej, ani na kopiach tamtej strony.
site-levels-lead = Każdy poziom ocenia się według jego własnego zdania; poziom 3 nie zawiera w sobie poziomu 2. Źródło: { $source }
site-purpose-point = Certyfikat wskazuje samorządy, które włączają mieszkańców we współzarządzanie miastem.
site-purpose-improve = Zachęca, żeby sposób prowadzenia budżetu obywatelskiego, a potem realizacji wybranych projektów, był stale ulepszany.
site-purpose-free = Jest bezpłatny na każdym poziomie i nie ma ukrytych opłat.
site-practices-lead = Co zrobiły albo zaplanowały inne miasta. Przy każdej praktyce jest jej źródło; to, co dopiero zaplanowano, jest tak nazwane.
site-apply-form = Gmina wypełnia ankietę. Można to zrobić w przeglądarce, bez instalowania czegokolwiek; odpowiedzi zostają na tym komputerze.
site-apply-evidence = Do każdej odpowiedzi „tak” potrzebny jest dowód: adres strony, plik albo uchwała lub zarządzenie z datą.
site-apply-send = Ankieta składa zgłoszenie w jeden plik ZIP. Proszę go przesłać: { $whom }.
site-apply-review = Odpowiedzi i dowody sprawdza fundacja. Odmowa mówi, czego brakuje i co wystarczy.
site-apply-button = Wypełnij ankietę
site-feed-issued = { $name }: wystawiono certyfikat { $id }, poziom { $level }
site-feed-event = { $name }, certyfikat { $id }: { $what }
