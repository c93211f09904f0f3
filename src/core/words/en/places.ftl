# Gminas: kind and place, the GUS list, and what casts doubt on a name or a code

gmina-kind = { $kind ->
        [urban] urban gmina
        [rural] rural gmina
       *[urban-rural] urban-rural gmina
    }
gmina-in-powiat = { $name }, { $kind }, powiat { $powiat }
gmina-city = { $name }, city with powiat rights
hint-terc = begins with { $starts }, ends with { $ends }
doubt-near-name = there is no gmina { $name }; did you mean { $near }?
doubt-other-voivodeship = the TERC code { $terc } belongs to a different voivodeship ({ $found }) than { $name } ({ $voivodeships }): please check the code
doubt-other-kind = the last digit of the TERC code { $terc } means: { $found }, but on { $day } it was: { $known }; if its kind has changed since, the code is right; if not, please check it
doubt-not-listed = the TERC code { $terc } is not on the GUS list of { $day }: please check the code, or get a newer list
doubt-other-name = on the GUS list of { $day }, the TERC code { $terc } is that of { $listed }, not of { $name }: please check the name and the code
fault-official-list-head = this is not a list of TERC codes: expected `{ $expected }` in the first line
    .help = please download the official TERC file from the TERYT register (GUS), or remove this file from the register's folder
fault-official-list-line = this line has { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }, expected { $expected }
    .help = the file may have been cut short or changed: please download it again from the TERYT register (GUS)
fault-official-list-empty = the list of TERC codes `{ $path }` has no gminas
    .help = the file may have been cut short: please download it again from the TERYT register (GUS)
