# Commands to paste; the options that were given come last

suggestion-letter = cert letter { $of } --kind { $kind }{ $options }
suggestion-letter-about = cert letter { $kind ->
        [issued] ID
       *[other] FOLDER
    } --kind { $kind }{ $options }
suggestion-show = cert show { $id }{ $options }
suggestion-list = cert list{ $options }
suggestion-new-key = cert key new --register { $register }
suggestion-sign = cert register sign{ $options }
suggestion-verdicts = cert review { $path } --summary{ $options }
suggestion-review = cert review { $path } --by "First Last"{ $options }
suggestion-issue = cert issue { $path } --by "First Last"{ $options }
suggestion-renew = cert renew { $id } APPLICATION --by "FULL NAME"{ $options }
suggestion-edition-end = cert amend { $id } --edition-ends DATE --by "FULL NAME" --reason "WHY"{ $options }
suggestion-edition-certain = cert amend { $id } --certain --by "FULL NAME" --reason "WHY"{ $options }
suggestion-practices = cert practices --question { $question }
