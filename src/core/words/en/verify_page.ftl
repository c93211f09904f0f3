# The page where anybody verifies a certificate

verify-page-title = Check a certificate
verify-page-kicker = Learning participatory budget certificate
verify-page-skip = Skip to the content
verify-page-lead = Please choose the file of the certificate. This page shows whether it is genuine, and what cannot be known from here.
verify-page-choose = Choose a file or drop it here
verify-page-choose-hint = The PDF of the certificate, or its .toml file with the .minisig signature. No file leaves this computer.
verify-page-files = Chosen files
verify-page-forget = Remove
verify-page-clear = Start again
verify-page-file-beside = { $file } (read from this site)
verify-page-unread = { $why ->
        [too-large] The file “{ $file }” is too large: a certificate is smaller than 8 MB.
       *[unreadable] The file “{ $file }” could not be read. If it is a folder, please choose the files in it; if it was moved or its disk was removed, please choose it again.
    }
verify-page-replaced = “{ $file }” took the place of a file of the same name that was chosen before.
verify-page-only-signature = “{ $file }” is only a signature. Please add the file that it belongs to: it has the same name without .minisig.
verify-page-left-out = The file “{ $file }” was left out: { $why ->
        [settings] it only says who keeps the register.
        [key] it is a public key. If you want to check with it, please paste it below, under “Check with another key”.
        [web-page] it is a web page saved in place of the file. Please download the file itself, usually with “Download” or “Raw”.
        [no-list] it is named like the list of a register, but is not one. Please download it again.
       *[other] it is neither a certificate nor its signature.
    }
verify-page-list-left = The list of the register “{ $file }” was not used: { $why ->
        [older] the other one was signed later.
        [foreign] it belongs to a different register than the certificate.
        [unsigned] it has no signature, and the other one has.
       *[bad] its signature does not match.
    }
verify-page-news = The list of the register has been loaded. Result: { $verdicts }
verify-page-checked = Checked on { $day }. File: “{ $file }”, { $is_signed ->
        [yes] signature: “{ $signature }”
       *[no] no separate signature file
    }, { $is_listed ->
        [yes] list of the register of { $list }.
       *[no] no list of the register.
    }
verify-page-beside = This file was read from the site that hosts this page. It vouches for your print only where the two agree: please compare them.
verify-page-sought = Certificate looked for: { $id }
verify-page-sought-nothing = The address contains no certificate number
verify-page-sought-next = Anybody can copy a number and a QR code, so they prove nothing. { $how ->
        [offered] If you have the PDF file of this certificate, please choose it. If not, this page can read the certificate with this number from the site that hosts it; its server then learns which number you are checking. Please compare the certificate with the print.
       *[file] Please choose the PDF file of this certificate; the municipality or the foundation can give it to you.
    }
verify-page-sought-beside = Read the certificate from this site
verify-page-sought-asking = Looking for the certificate…
verify-page-sought-absent = This site does not have the file of this certificate, or its server does not answer. This does not mean that the certificate is not genuine.
verify-page-sought-key = { $key ->
        [same] The key in the address is the same as the key of this page.
        [other] The key in the address differs from the key of this page, so this page does not trust it. Please ask the foundation which one is theirs.
       *[none] What the address gives as a key is not a key.
    }
verify-page-heading = { $conclusion ->
        [listed] Genuine and not revoked, according to the register of { $day }
        [vouched] The register of { $day } vouches for this certificate
        [alone] The signature is genuine; nothing more is known here
        [changed] Genuine, but the register has something else under this number
        [not-listed] The signature is genuine, but the register does not have this number
        [open] Genuine, but nobody can tell whether it is still valid
        [not-yet] Genuine, but not yet valid
        [older-list] The signature is genuine, but the list of the register is no newer
        [clock] The signature is genuine, but the clock of this device seems to be wrong
        [expired] Genuine, but no longer valid
        [revoked] This certificate has been revoked
        [other-number] This is not the certificate you are looking for
        [false-list] The list of the register is not genuine
        [unsigned-list] The signature is genuine, but the list of the register is not signed
        [other-key-list] The signature is genuine, but the list of the register is signed with another key
        [practice-list] The signature is genuine, but the list is that of a practice copy
        [carried-list] The list of the register was changed in transit
        [practice] This is only practice, not a certificate
        [carried] The file was changed in transit
        [instead] This is not the file, but something saved in its place
        [commented] The signature is genuine, but somebody added text to its file
        [no-signature] There is no signature, so nothing shows that it is genuine
        [other-key] It was signed with a key other than the one this page checks with
        [no-key] Without the foundation’s key this signature cannot be checked
        [not-genuine] This is not a genuine certificate
        [impossible] This is not a genuine certificate
        [no-attachment] There is no certificate in this PDF
        [many-attachments] There is more than one certificate in this PDF
        [misnamed] The certificate in this PDF has the name of another
        [empty] This file is empty
        [encoding] The file was saved in another encoding, so it cannot be checked
       *[unreadable] This file cannot be checked
    }
# A dash: nothing is left unknown.
verify-page-unknown = { $conclusion ->
        [listed] Whether a newer certificate replaced it cannot be seen from the list; nor does this page know what happened after { $day }.
        [vouched] Whether a newer certificate replaced it cannot be seen from the list; nor does this page know what happened after { $day }.
        [alone] Only the register knows whether the certificate was revoked or replaced, and it is not here.
        [changed] The list does not show what was entered in the register: it may have been a revocation.
        [not-listed] This page does not know why it is not there.
        [open] It is not known when the next edition ended or will end, nor whether the certificate was revoked.
        [older-list] The list of { $day } says nothing about this certificate: neither whether it was issued nor whether it was revoked.
        [clock] It is not known whether the certificate is valid today.
        [other-number] Nothing is known here about the certificate whose number is in the address.
        [false-list] It is not known whether the certificate was revoked.
        [unsigned-list] A list without a signature proves nothing: it is not known whether the certificate was revoked.
        [other-key-list] It is not known whether the certificate was revoked.
        [practice-list] A practice copy says nothing about real certificates: it is not known whether this one was revoked.
        [carried-list] This list cannot show whether the certificate was revoked.
        [carried] Without the original file, the check cannot be completed.
        [instead] It is not known whether the certificate is genuine.
        [other-key] This page does not know whose key that is.
        [no-key] It is not known whether the certificate is genuine.
        [many-attachments] It is not known which of them the page shows.
        [empty] It is not known whether the certificate is genuine.
        [encoding] It is not known whether the certificate is genuine.
        [unreadable] It is not known whether the certificate is genuine.
       *[other] –
    }
verify-page-reason = { $conclusion ->
        [listed] The signature matches the content, and the register has this very file. { $open ->
            [yes] The certificate is valid at least until the end of { $until }.
           *[no] The certificate is valid until the end of { $until }.
        }
        [vouched] It was signed with the key { $key }, which this page does not know; but the list, signed with the known key, names this very file.
        [alone] The signature matches the content and was made with the key that this page checks with. { $open ->
            [yes] Judged by the file alone, the certificate is valid at least until the end of { $until }.
           *[no] Judged by the file alone, the certificate is valid until the end of { $until }.
        }
        [changed] The signature is genuine, so such a certificate was issued. But under this number the list of the register of { $list } names a file with different content. { $order ->
            [same] Both were signed on the same day, so nobody can tell which is newer. Please ask the foundation.
           *[later] Please ask the foundation what has changed.
        }
        [not-listed] The signature is genuine, but the list of the register of { $list } does not name the number { $id }. Please ask the foundation.
        [open] The twelve months ended on { $until }. After that it is valid only while the next edition of the participatory budget is still running. According to this device, today is { $today }.
        [older-list] The certificate was signed on { $signed }, the list on { $list }. Please add a newer list. { $open ->
            [yes] Judged by the file alone, the certificate is valid at least until the end of { $until }.
           *[no] Judged by the file alone, the certificate is valid until the end of { $until }.
        }
        [not-yet] Its day of issue is { $issued }. According to this device, today is { $today }.
        [clock] According to this device, today is { $today }, but the signature was made later: on { $last_signed }. The clock of the computer or phone may be wrong. Please check its date and reload the page.
        [expired] Its last valid day was { $until }. According to this device, today is { $today }.
        [revoked] It was indeed issued, but was revoked on { $revoked } and no longer counts.
        [other-number] The file holds the certificate { $id }. Please make sure that it is the right file, or ask for the right one.
        [unsigned-list] The signature of the certificate matches. Please add the file SHA256SUMS.minisig too.
        [other-key-list] The signature of the certificate matches. If the foundation has changed its key, a newer page is needed, or the new key from its letter.
        [practice-list] The signature of the certificate matches. Please use the list of the register itself.
        [false-list] The signature of the certificate matches, but that of the list of the register does not. Somebody may have changed it; do not trust such a list.
        [carried-list] The signature of the certificate matches. { $damage ->
            [untrusted-comment] Somebody added text to the first line of the list’s signature file, which no signature covers.
            [web-page] A web page was saved in place of the list.
            [merge-markers] The list holds two versions that were not merged.
           *[other] The list was not forged: only its line ends, its start or end, or its encoding differ.
        } Please download the list of the register and its signature again, without opening them in an editor.
        [practice] It was signed in a practice copy of the register. It certifies nothing.
        [carried] Its content was not changed: it differs from what was signed only in { $damage ->
            [byte-order-mark] invisible characters at the start of the file
            [utf-16] the way in which letters are written (the encoding UTF-16)
            [last-line] the end of the file
            [signature-line-ends] the line ends or the encoding of the signature file
           *[line-ends] the line ends
        }, which mail, editors and git may change. Please download the file again, and do not open it before you check it.
        [instead] { $damage ->
            [web-page] A web page was saved in place of the file. Please download the file itself, usually with “Download” or “Raw”.
           *[merge-markers] The file holds two versions that were not merged. Please ask for the file as the foundation issued it.
        }
        [no-signature] { $kind ->
            [print] There is a certificate in this PDF, but without a signature. Please ask for the file as the foundation issued it.
           *[file] { $damage ->
                [empty] The signature file is empty: the download was probably interrupted. Please download it again; without a signature, anybody could have written this file.
                [not-a-signature] What came with it is not a complete signature. Please download the signature file again; without it, anybody could have written this file.
               *[missing] Please add the signature file: { $file }.minisig. Without it, anybody could have written this file.
            }
        }
        [commented] The content of the certificate matches its signature, but somebody added text to the first line of the signature file, which the signature does not cover. Do not believe what it says. Please download the signature again.
        [other-key] It was made with the key { $key }. If the foundation has changed its key, its register says so; as long as nobody knows whose key it is, do not trust the certificate.
        [no-key] Please enter the public key from the foundation’s letter below.
        [not-genuine] { $damage ->
            [of-other] The signature says that it belongs to another certificate. Either this is the wrong signature file, or somebody changed the number.
            [other-comment] The signature was made with the foundation’s key, but says something other than the file.
            [before-event] The signature is dated before something that it covers: somebody added that later, or mixed up the dates.
            [remote-day] The signature is dated after the year 2200, which cannot be true.
            [legacy] The signature is in an old format that is not accepted here. Please ask the foundation for a new one.
           *[wrong] The signature does not match the content: somebody changed the file, or the signature belongs to another one.
        }
        [impossible] The file describes something that cannot have happened.
        [many-attachments] Each certificate has to be checked separately. Please ask for separate files, as the foundation issued them.
        [misnamed] The name of the attachment has a different number from the one inside. The foundation issues no such files; please ask it for the right one.
        [empty] There is nothing in it: the download was probably interrupted. Please download the file again.
        [no-attachment] A scan, a photograph or a PDF saved again by another program contains no certificate that can be checked. Please ask for the file as the foundation issued it.
        [encoding] Editors do that: its letters are in the encoding of older Windows (Windows-1250) or of Notepad. That does not mean that anybody changed what it says. Please download the file again and do not open it before you check it, or ask for the PDF file that the foundation issued.
       *[unreadable] This is not a certificate in any known format. Please ask for the PDF as the foundation issued it, or for the .toml file with its .minisig signature.
    }
verify-page-compare = The page of the PDF should show exactly what is shown below. Its appearance was not checked: a genuine certificate can be attached to any page.
verify-page-says = What the certificate says
verify-page-holder = Municipality
verify-page-level = Level
verify-page-until = { $state ->
        [revoked] Revoked on
        [past] Was valid until the end of
        [open] Valid at least until the end of
       *[valid] Valid until the end of
    }
verify-page-issued = Issued
verify-page-edition = Edition assessed
verify-page-id = Number
verify-page-steps = What was checked
verify-page-found = { $found ->
        [good] good:
        [bad] bad:
        [unknown] unknown:
       *[absent] not applicable:
    }
verify-page-step = { $step ->
        [file] { $found ->
            [good] The file can be read: it is certificate { $about }
            [bad] The file holds no certificate that can be trusted
           *[unknown] The file cannot be read as a certificate
        }
        [signature] { $found ->
            [good] The signature matches the content; it was made on { $about }
           *[unknown] There is no signature
        }
        [key] { $found ->
            [good] Signed with the key that this page checks with
           *[unknown] It is not known whose key signed it
        }
        [register] { $about ->
            [changed] Under this number, the register has a file with different content
            [not-listed] The register does not name this number
            [older] The list of the register is no newer than the certificate, so it says nothing about it
           *[other] The register has this very file
        }
        [list] { $found ->
            [good] The list of the register is signed with the key that this page checks with
           *[unknown] The list of the register cannot be checked without a key
        }
        [age] The list of the register is dated in the future ({ $about }); please check the clock of the computer
        [practice] This is a practice copy of the register
        [dossier] The application of the municipality is not here; the foundation keeps it
        [dates] { $found ->
            [good] Dates: valid until the end of { $about }
            [bad] Dates: not valid; the last day is { $about }
            [withdrawn] Dates: the last day would be { $about }, but the certificate no longer counts
            [clock] Dates: the last day is { $about }; whether it has passed is not known without the right date on the computer
           *[unknown] Dates: after { $about }, it depends on the end of the next edition
        }
       *[standing] { $found ->
            [bad] The certificate was revoked
           *[unknown] { $about ->
                [none] Only the register knows whether it was revoked or replaced
               *[other] Not revoked as of { $about }; only the register knows what came later, and whether a newer one replaced it
            }
        }
    }
verify-page-doubt = { $step ->
        [list] The signature of the list
       *[file] The signature
    }{ $why ->
        [not-a-signature] {""}: what came with the file is not one
        [empty] {""}: its file is empty
        [of-other] {""} belongs to another certificate
        [legacy] {""} is in an old format that is not accepted here
        [untrusted-comment] {""}: somebody added text to the first line, which it does not cover
        [other-key] { $found ->
            [unknown] {""} was made with the key { $key }, which this page does not know
           *[bad] {""} was made with another key ({ $key })
        }
        [other-comment] {""} says something other than the file
        [before-event] {""} is dated before something that it covers
        [remote-day] {""} is dated after the year 2200
        [removed] {""} was removed
        [missing] {""} is missing
        [practice] {""} was made in a practice copy, so it certifies nothing
        [line-ends] {""}: only the line ends differ from what was signed
        [byte-order-mark] {""}: only the invisible start of the file differs from what was signed
        [utf-16] {""}: only the way in which letters are written (UTF-16) differs from what was signed
        [last-line] {""}: only the end of the file differs from what was signed
        [signature-line-ends] {""} is good; only its line ends or its encoding were changed in transit
        [web-page] {""}: a web page was saved in its place
        [merge-markers] {""}: there are two versions that were not merged
       *[wrong] {""} does not match the content
    }
verify-page-key = The key used for this check
verify-page-key-typed = This is the key that you entered, not the key of this page.
verify-page-key-own = The key of this page
verify-page-key-why = Anybody who could replace this page could also replace its key. So please compare it, character by character, with the key in the foundation’s letter or in the municipality’s Public Information Bulletin (BIP).
verify-page-key-none = This page has no key.
verify-page-contact = If in doubt, please ask the foundation: { $contact }
verify-page-key-other = Check with another key
verify-page-key-label = Public key from the letter or the BIP
verify-page-key-hint = It has 56 characters and begins with RW.
verify-page-key-use = Use this key
verify-page-key-back = Back to the key of this page
verify-page-key-fault = This is not a key: a key has 56 characters and begins with RW.
verify-page-list = What this page knows about the register
verify-page-list-good = { $from ->
        [beside] The list of the register is beside this page
       *[file] The list of the register was added
    }, last signed on { $day } (serial { $serial }). Anything entered later is not known here.
verify-page-list-unsigned = The list of the register is here, but without a signature it proves nothing. Please add the file SHA256SUMS.minisig.
verify-page-list-carried = The list of the register is here, but it was changed in transit. Please download it and its signature again.
verify-page-list-bad = The list of the register is here, but its signature does not match. Do not trust it.
verify-page-list-no-key = The list of the register is here, but it cannot be checked without a key.
verify-page-no-list = { $place ->
        [disk] The page was opened from a disk and downloads nothing, so it does not know what happened to certificates after they were issued.
        [asking] The register is still loading.
        [other] There is no list of the register beside this page: the server returns something else, such as a web page. So this page does not know what happened to certificates after they were issued.
        [foreign] The list beside this page is of another register and says nothing about this certificate. So this page does not know what happened to it after it was issued.
        [unsigned] The list of the register beside this page has no signature, so it proves nothing. This page does not know what happened to certificates after they were issued.
       *[none] There is no list of the register beside this page, so it does not know what happened to certificates after they were issued.
    }
verify-page-list-add = You can add the list of the register: the files SHA256SUMS and SHA256SUMS.minisig.
verify-page-technician = For technical users
verify-page-commands = The same without this page, with the programs cert, minisign and sha256sum:
verify-page-json = The result as JSON, as cert verify outputs it:
verify-page-other-language = Polski
verify-page-quiet = Everything happens in this browser. The page sends nothing, sets no cookies and keeps no files.
