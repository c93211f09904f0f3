# The printed certificate, its look, and the badge

fault-bad-color = expected a colour such as `"#1F4E8C"` but found `{ $found }`
    .help = a colour is `#` and six hexadecimal digits: red, green, blue
fault-pale-color = the colour `{ $found }` is too light: expected a contrast with white of at least 4.5 but found { $contrast }
    .help = please choose a darker shade; white letters on this colour must be readable
print-name = Certificate { $id } – { $holder }
print-practice-check = This was printed from a practice copy: it certifies nothing.
print-title = Certificate
print-place = { $voivodeship } voivodeship
print-opening = This certificate is awarded to
print-level = Level
print-edition = Edition assessed
print-issued = Issued
print-until = Valid to the end of
print-until-planned = Valid, as planned, to the end of
print-confirms = It confirms that the municipality governs together with its residents and keeps improving its participatory budget: first how it is run, then how the chosen projects are implemented.
print-register = register: { $address }
print-until-at-least = Valid at least to the end of
print-rule-unknown = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue, or to the end of the next edition of the participatory budget, whichever is later. That end was not yet known.
print-rule-not-held = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue; the next edition is not held.
print-rule-edition = The certificate is valid to the end of the next edition of the participatory budget, which lasts longer than { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue.
print-rule-planned = The certificate is valid to the end of the next edition of the participatory budget (a planned day), which lasts longer than { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue.
print-rule-months = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue, as the next edition of the participatory budget does not last longer.
print-rule-months-planned = The certificate is valid for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from the day of issue, or to the end of the next edition of the participatory budget (planned for { $day }), whichever is later.
print-logo = Logo: { $issuer }
print-code = QR code to check the certificate: number { $id }
print-code-key = public key { $key }
print-code-address = register { $address }
print-check = Is it genuine? The code leads to the register; the free program cert checks the PDF file.
print-check-key = Is it genuine? The code holds the number and the key; the free program cert checks the PDF file.
print-check-number = Is it valid? Ask the issuer, giving the number.
print-check-unsigned = Is it valid? The code leads to the register.
print-free = The certificate is free of charge at every level. No fee was charged for it.
print-signature = signature of the issuer
badge-certificate = CERTIFICATE
badge-level = LEVEL
badge-until = until
badge-until-at-least = at least until
badge-until-planned = as planned until
badge-title = { $scheme }: { $name }, level { $level }{ $also }, { $edition }, { $until }. Certificate { $id }, issuer: { $issuer }, questionnaire version { $version }
