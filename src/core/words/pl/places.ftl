# Gminy: rodzaj i położenie, lista GUS, oraz co przeczy nazwie albo kodowi

gmina-kind = { $kind ->
        [urban] gmina miejska
        [rural] gmina wiejska
       *[urban-rural] gmina miejsko-wiejska
    }
gmina-in-powiat = { $name }, { $kind }, powiat { $powiat }
gmina-city = { $name }, miasto na prawach powiatu
hint-terc = zaczyna się od { $starts }, kończy się na { $ends }
doubt-near-name = nie ma gminy { $name }; czy chodzi o { $near }?
doubt-other-voivodeship = kod TERC { $terc } jest z innego województwa ({ $found }) niż { $name } ({ $voivodeships }): proszę sprawdzić kod
doubt-other-kind = ostatnia cyfra kodu TERC { $terc } znaczy: { $found }, a { $day } była to: { $known }; jeśli rodzaj gminy się potem zmienił, kod jest dobry, a jeśli nie, proszę go sprawdzić
doubt-not-listed = kodu TERC { $terc } nie ma w spisie GUS z { $day }: proszę sprawdzić kod albo pobrać nowszy spis
doubt-other-name = kod TERC { $terc } ma w spisie GUS z { $day } gmina { $listed }, a nie { $name }: proszę sprawdzić nazwę i kod
fault-official-list-head = to nie jest spis kodów TERC: w pierwszym wierszu oczekiwano `{ $expected }`
    .help = proszę pobrać plik „TERC, wersja urzędowa” ze strony rejestru TERYT (GUS) albo usunąć ten plik z folderu rejestru
fault-official-list-line = ten wiersz ma { $columns ->
        [one] { $columns } kolumnę
        [few] { $columns } kolumny
        [many] { $columns } kolumn
       *[other] { $columns } kolumny
    }, a oczekiwano { $expected }
    .help = plik mógł zostać ucięty albo zmieniony: proszę pobrać go jeszcze raz ze strony rejestru TERYT (GUS)
fault-official-list-empty = w spisie kodów TERC `{ $path }` nie ma żadnej gminy
    .help = plik mógł zostać ucięty: proszę pobrać go jeszcze raz ze strony rejestru TERYT (GUS)
