# Polecenia do wklejenia; opcje, które podano, stoją na końcu

suggestion-letter = cert letter { $of } --kind { $kind }{ $options }
suggestion-letter-about = cert letter { $kind ->
        [issued] NUMER
       *[other] FOLDER
    } --kind { $kind }{ $options }
suggestion-show = cert show { $id }{ $options }
suggestion-list = cert list{ $options }
suggestion-new-key = cert key new --register { $register }
suggestion-sign = cert register sign{ $options }
suggestion-verdicts = cert review { $path } --summary{ $options }
suggestion-review = cert review { $path } --by "Imię Nazwisko"{ $options }
suggestion-issue = cert issue { $path } --by "Imię Nazwisko"{ $options }
suggestion-renew = cert renew { $id } ZGŁOSZENIE --by "IMIĘ NAZWISKO"{ $options }
suggestion-edition-end = cert amend { $id } --edition-ends DATA --by "IMIĘ NAZWISKO" --reason "POWÓD"{ $options }
suggestion-edition-certain = cert amend { $id } --certain --by "IMIĘ NAZWISKO" --reason "POWÓD"{ $options }
suggestion-practices = cert practices --question { $question }
