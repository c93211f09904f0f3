# Shared: conjunctions, dates, TERC codes
#
# Polish is the source: it has every key too, with the same variables. `fault-…` says what is wrong (lower case,
# no full stop), and `.help` what to do about it.

word-error = error
word-help = help
faults-more = … and { $count ->
        [one] { $count } more error
       *[other] { $count } more errors
    }
or = {" "}or{" "}
quoted = “{ $text }”
fault-not-utf8 = the file `{ $path }` is not UTF-8{ $encoding ->
        [utf-16] {" "}but UTF-16
        [windows-1250] , it seems to be Windows-1250: the first such character is on line { $line }
       *[other] : the first wrong character is on line { $line }
    }
    .help = please open it in the program that created it, and save it as UTF-8 (in Notepad: File → Save as → Encoding: UTF-8)
    .form = please open the file that this form saved
fault-long-text = `{ $key }`: the text is too long: expected at most { $limit } characters but found { $length }
    .help = please shorten it; a long explanation can be attached as a file
fault-bad-date = `{ $found }` is not a date
    .help = dates are written 2026-11-20, 20.11.2026 or 20 November 2026
    .form = please give day, month and year, such as 16.10.2026 or 16 October 2026
fault-no-such-day = there is no day `{ $found }`: { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year } has { $days } days
    .help = please check the day and the month
fault-no-such-month = there is no month { $month } as in `{ $found }`
    .help = months are numbered from 1 to 12: 20.11.2026 or 2026-11-20
fault-unlikely-year = `{ $found }`: expected a year from { $from } to { $to }
    .help = please check the year
fault-short-year = `{ $found }`: the year has two digits; expected four
    .help = please write the year in full, such as 20.11.2026
fault-no-day = `{ $found }`: the day is missing; expected a day, a month and a year
    .help = please give the full date, such as 20.11.2026
fault-ambiguous-day = `{ $found }` can mean { $first } or { $second }
    .help = please write the one that is meant
fault-several-days = there are several dates in `{ $found }`; expected one
    .help = please leave only the date of the act itself, or add it at the end after `@`, such as ` @ 2026-03-02`
    .form = please leave only the date on which the act was adopted
fault-terc-length = a TERC code has 7 digits, but { $found ->
        [one] { $found } was given
       *[other] { $found } were given
    }
    .help = the TERYT register lists the code of every municipality, such as `2464011`
fault-not-a-name = `{ $found }` is not { $kind ->
        [person] the name of a person: expected letters
       *[thing] a name: expected letters or digits
    }
    .help = please write { $kind ->
        [person] first name and surname, such as `Anna Nowa`
       *[thing] the name, such as `Przykładowo` or `XII edycja`
    }
fault-terc-digits = a TERC code consists of digits only
    .help = please write 7 digits, such as `2464011`
fault-terc-voivodeship = there is no voivodeship `{ $found }`: its code is an even number from 02 to 32
    .help = please check the first two digits of the TERC code
fault-terc-powiat = there is no powiat `00`: its code is a number from 01 to 99
    .help = please check the third and fourth digits of the TERC code
fault-terc-gmina = there is no gmina `00`: its code is a number from 01 to 99
    .help = please check the fifth and sixth digits of the TERC code
fault-terc-city = a city with powiat rights (61–99) has a code that ends in `011`
    .help = please check the third to seventh digits of the TERC code
fault-terc-part = this is the code of part of a gmina (last digit `{ $kind }`); only a whole gmina can apply
    .help = please give the code of the whole gmina: it ends in 1, 2 or 3
fault-terc-kind = there is no kind of gmina `{ $kind }`
    .help = the last digit is 1 (urban), 2 (rural) or 3 (urban-rural)
fault-not-a-location = `{ $key }`: expected two numbers, latitude and longitude in degrees
    .help = please write for example `{ $key } = [50.81, 19.12]`
fault-not-in-poland = `{ $found }` is not in Poland; expected a latitude (49–54.9) and a longitude (14.1–24.2) in degrees
    .help = { $turned ->
        [none] please check both numbers
       *[other] was `{ $turned }` meant?
    }
fault-other = { $message }
fault-program-fault = this is a bug in the program, not an error in the file `{ $path }`; nothing was written
    .help = please report it, with the command and that file
full-date = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
long-date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
