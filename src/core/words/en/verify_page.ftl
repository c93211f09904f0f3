# The page where anybody verifies a certificate

verify-page-title = Check a certificate
verify-page-kicker = Certificate of a learning participatory budget
verify-page-skip = Skip to the content
verify-page-lead = Please choose the file of the certificate. This page says whether it is genuine, and what it does not know of it.
verify-page-choose = Choose a file or drop it here
verify-page-choose-hint = The PDF of the certificate, or its .toml file with the .minisig signature. No file leaves this computer.
verify-page-files = Chosen files
verify-page-forget = Remove
verify-page-clear = Start again
verify-page-file-beside = { $file } (read from this site)
verify-page-unread = { $why ->
        [too-large] The file “{ $file }” is too large: a certificate has less than 8 MB.
       *[unreadable] The file “{ $file }” could not be read. If it is a folder, please choose the files in it; if it was moved or its disk was removed, please choose it again.
    }
verify-page-only-signature = “{ $file }” is only a signature. Please add the file to which it belongs: it has the same name without .minisig.
verify-page-left-out = The file “{ $file }” was left out: { $why ->
        [settings] it only says who keeps the register.
        [key] it is a public key. If you want to check with it, please paste it below, under “Check by another key”.
        [web-page] a web page was saved in its place, so it is as if it were not there. Please download the file itself, mostly by “download” or “raw”.
        [no-list] it is named like the list of a register, but is none, so it is as if it were not there. Please download it again.
       *[other] it is neither a certificate nor its signature.
    }
verify-page-list-left = The list of the register “{ $file }” was not used: { $why ->
        [older] the other, signed later, knows more.
        [unsigned] it has no signature, and the other has.
       *[bad] its signature does not fit.
    }
verify-page-news = The list of the register has arrived. What was found: { $verdicts }
verify-page-checked = Checked on { $day }. File: “{ $file }”, { $is_signed ->
        [yes] signature: “{ $signature }”
       *[no] no separate file of a signature
    }, { $is_listed ->
        [yes] list of the register of { $list }.
       *[no] no list of the register.
    }
verify-page-beside = This file was read from the site on which this page lies. Of what you have in your hand it says only as much as agrees with it: please compare.
verify-page-sought = Certificate looked for: { $id }
verify-page-sought-nothing = The address has no certificate number in it
verify-page-sought-next = Anybody can copy a number and a QR code, so they prove nothing. { $how ->
        [offered] If you have the PDF file of this certificate, please choose it. If not, this page can read the certificate of this number from the site on which it lies; its server then learns which number it is about. Please compare the certificate with the print.
       *[file] Please choose the PDF file of this certificate; the municipality or the foundation can give it to you.
    }
verify-page-sought-beside = Read the certificate from this site
verify-page-sought-asking = Looking for the certificate…
verify-page-sought-absent = This site does not have the file of this certificate, or its server does not answer. That does not mean that the certificate is not genuine.
verify-page-sought-key = { $key ->
        [same] The key in the address is the same as the key of this page.
        [other] The key in the address is another than the key of this page, so this page does not trust it. Please ask the foundation which one is theirs.
       *[none] What the address gives as a key is none.
    }
verify-page-heading = { $conclusion ->
        [listed] Genuine and not revoked, by the register of { $day }
        [vouched] The register of { $day } vouches for this certificate
        [alone] The signature is genuine, and that is all that is known here
        [changed] Genuine, but the register has something else under this number
        [not-listed] The signature is genuine, but the register does not have this number
        [open] Genuine, but nobody can tell whether it is still valid
        [not-yet] Genuine, but not valid yet
        [older-list] The signature is genuine, but the list of the register is no newer
        [clock] The signature is genuine, but the clock of this device seems to be wrong
        [expired] Genuine, but no longer valid
        [revoked] This certificate was revoked
        [other-number] This is another certificate than the one looked for
        [false-list] The list of the register is not genuine
        [unsigned-list] The signature is genuine, and the list of the register has none
        [other-key-list] The signature is genuine, and the list of the register is signed with another key
        [practice-list] The signature is genuine, and the list is that of a copy to practise
        [carried-list] The list of the register changed on its way
        [practice] This is only practice, and no certificate
        [carried] The file changed on its way
        [instead] This is not the file, but something saved in its place
        [commented] The signature is genuine, but somebody wrote something into its file
        [no-signature] There is no signature, so nothing shows that it is genuine
        [other-key] It was signed with another key than the one that this page checks with
        [no-key] Without the foundation’s key this signature cannot be checked
        [not-genuine] This is not a genuine certificate
        [impossible] This is not a genuine certificate
        [no-attachment] There is no certificate in this PDF
        [many-attachments] There is more than one certificate in this PDF
        [misnamed] The certificate in this PDF has the name of another
        [empty] This file is empty
       *[unreadable] This file cannot be checked
    }
# A dash: there is nothing that is not known.
verify-page-unknown = { $conclusion ->
        [listed] Whether a newer certificate replaced it cannot be seen from the list; nor does this page know what happened after { $day }.
        [vouched] Whether a newer certificate replaced it cannot be seen from the list; nor does this page know what happened after { $day }.
        [alone] Whether the certificate was revoked or replaced, only the register knows, and it is not here.
        [changed] What was entered in the register, its list does not show: it may have been a revocation.
        [not-listed] Why it is not there, this page does not know.
        [open] It is not known when the next edition ended or will end, nor whether the certificate was revoked.
        [older-list] The list of { $day } says nothing of this certificate: neither that it was not issued, nor that it was not revoked.
        [clock] Whether the certificate is valid today cannot be told.
        [other-number] Nothing is known here of the certificate whose number is in the address.
        [false-list] Whether the certificate was revoked is not known.
        [unsigned-list] A list without a signature means nothing: whether the certificate was revoked is not known.
        [other-key-list] Whether the certificate was revoked is not known.
        [practice-list] A copy to practise says nothing of certificates: whether this one was revoked is not known.
        [carried-list] Whether the certificate was revoked cannot be told from this list.
        [carried] Without the file as it was, it cannot be checked to the end.
        [instead] Whether the certificate is genuine cannot be told.
        [other-key] Whose key that is, this page does not know.
        [no-key] Whether the certificate is genuine cannot be told.
        [many-attachments] Which of them the page shows cannot be told.
        [empty] Whether the certificate is genuine cannot be told.
        [unreadable] Whether the certificate is genuine cannot be told.
       *[other] –
    }
verify-page-reason = { $conclusion ->
        [listed] The signature fits the content, and the register has this very file. { $open ->
            [yes] The certificate is valid at least until the end of { $until }.
           *[no] The certificate is valid until the end of { $until }.
        }
        [vouched] It was signed with the key { $key }, which this page does not know; but the list, signed with the known key, names this very file.
        [alone] The signature fits the content and was made with the key that this page checks with. { $open ->
            [yes] By the file alone, the certificate is valid at least until the end of { $until }.
           *[no] By the file alone, the certificate is valid until the end of { $until }.
        }
        [changed] The signature is genuine, so such a certificate was issued. But under this number the list of the register of { $list } names a file with another content. { $order ->
            [same] Both were signed on the same day, so nobody can tell which is newer. Please ask the foundation.
           *[later] Please ask the foundation what has changed.
        }
        [not-listed] The signature is genuine, but the list of the register of { $list } does not name the number { $id }. Please ask the foundation.
        [open] The twelve months were over on { $until }. It is valid for longer only while the next edition of the participatory budget still runs. By this device, today is { $today }.
        [older-list] The certificate was signed on { $signed }, the list on { $list }. Please add a newer list. { $open ->
            [yes] By the file alone, the certificate is valid at least until the end of { $until }.
           *[no] By the file alone, the certificate is valid until the end of { $until }.
        }
        [not-yet] It was issued for { $issued }. By this device, today is { $today }.
        [clock] By this device, today is { $today }, and the signature was made later: on { $last_signed }. The clock of the computer or telephone may be wrong. Please look at its date and open the page again.
        [expired] The last day on which it was valid was { $until }. By this device, today is { $today }.
        [revoked] It was really issued, but was revoked on { $revoked } and no longer counts.
        [other-number] In the file is the certificate { $id }. Please make sure that it is the right file, or ask for it.
        [unsigned-list] The signature of the certificate fits. Please add the file SHA256SUMS.minisig too.
        [other-key-list] The signature of the certificate fits. If the foundation has changed its key, a newer page is needed, or the new key from its letter.
        [practice-list] The signature of the certificate fits. Please take the list of the register itself.
        [false-list] The signature of the certificate fits, but that of the list of the register does not. Somebody may have changed it; such a list is not to be trusted.
        [carried-list] The signature of the certificate fits. { $damage ->
            [untrusted-comment] In the file of the list’s signature somebody wrote something into the first line, which no signature covers.
            [web-page] A web page was saved in place of the list.
            [merge-markers] There are two versions at once in the list, which were not merged.
           *[other] Nobody forged the list: only its line ends or its edges differ.
        } Please download the list of the register and its signature again, without opening them in an editor.
        [practice] It was signed in a copy of the register that is there to practise. It certifies nothing.
        [carried] Nobody changed its content: it differs from what was signed only by { $damage ->
            [byte-order-mark] invisible characters at the start of the file
            [last-line] the end of the file
            [signature-line-ends] the line ends in the file of the signature
           *[line-ends] the line ends
        }, as mail, editors and git do. Please download the file again and do not open it before you check it.
        [instead] { $damage ->
            [web-page] A web page was saved in place of the file. Please download the file itself, mostly by “download” or “raw”.
           *[merge-markers] There are two versions at once in the file, which were not merged. Please ask for the file as the foundation issued it.
        }
        [no-signature] { $kind ->
            [print] There is a certificate in this PDF, but without a signature. Please ask for the file as the foundation issued it.
           *[file] { $damage ->
                [empty] The file of the signature is empty: the download probably broke off. Please download it again; without a signature, anybody can write such a file.
                [not-a-signature] What came along as the signature is none, or not a whole one. Please download the file of the signature again; without it, anybody can write such a file.
               *[missing] Please add the file of the signature: { $file }.minisig. Without it, anybody can write such a file.
            }
        }
        [commented] The content of the certificate fits its signature, but somebody wrote something into the first line of the signature’s file, which the signature does not cover. What stands there is not to be believed. Please download the signature again.
        [other-key] It was made with the key { $key }. If the foundation has changed its key, its register says so; as long as nobody knows whose key it is, the certificate is not to be trusted.
        [no-key] Please type the public key from the foundation’s letter below.
        [not-genuine] { $damage ->
            [of-other] The signature says that it is of another certificate. Either this is not the right file of the signature, or somebody changed the number.
            [other-comment] The signature is by the foundation’s key, but says something else than the file.
            [before-event] The signature has a day before something that it covers: somebody added that later, or mixed up days.
            [remote-day] The signature has a day after the year 2200, which cannot be true.
            [legacy] The signature was made in an old way that is not accepted here. Please ask the foundation for a new one.
           *[wrong] The signature does not fit the content: somebody changed the file, or the signature is of another.
        }
        [impossible] The file says something that cannot have happened.
        [many-attachments] Each certificate has to be checked by itself. Please ask for separate files, as the foundation issued them.
        [misnamed] The name of the attachment says another number than the one inside. The foundation issues no such files; please ask it for the right one.
        [empty] There is nothing in it: the download probably broke off. Please download the file again.
        [no-attachment] A scan, a photograph and a PDF that was saved anew have no certificate in them that can be checked. Please ask for the file as the foundation issued it.
       *[unreadable] This is no certificate in a form that is known. Please ask for the PDF as the foundation issued it, or for the .toml file with its .minisig signature.
    }
verify-page-compare = The page of the PDF should show exactly what stands below. Nobody has checked how it looks: a genuine certificate can be attached to any page.
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
        [unknown] not known:
       *[absent] not applicable:
    }
verify-page-step = { $step ->
        [file] { $found ->
            [good] The file can be read: it is the certificate { $about }
            [bad] There is no certificate in the file that could be believed
           *[unknown] The file cannot be read as a certificate
        }
        [signature] { $found ->
            [good] The signature fits the content; it was made on { $about }
           *[unknown] There is no signature
        }
        [key] { $found ->
            [good] Signed with the key that this page checks with
           *[unknown] It is not known with whose key it was signed
        }
        [register] { $about ->
            [changed] Under this number the register has a file with another content
            [not-listed] The register does not name this number
            [older] The list of the register is no newer than the certificate, so it says nothing of it
           *[other] The register has this very file
        }
        [list] { $found ->
            [good] The list of the register is signed with the key that this page checks with
           *[unknown] The list of the register cannot be checked without a key
        }
        [age] The list of the register has a day that is still to come ({ $about }); please look at the clock of the computer
        [practice] This is a copy of the register to practise
        [dossier] The application of the municipality is not here; the foundation keeps it
        [dates] { $found ->
            [good] Dates: valid until the end of { $about }
            [bad] Dates: not valid; the last day is { $about }
            [withdrawn] Dates: they would go until { $about }, but the certificate no longer counts
            [clock] Dates: the last day is { $about }; whether it is over cannot be told without the right date on the computer
           *[unknown] Dates: after { $about } it depends on the end of the next edition
        }
       *[standing] { $found ->
            [bad] The certificate was revoked
           *[unknown] { $about ->
                [none] Whether it was revoked or replaced, only the register knows
               *[other] Until { $about } it was not revoked; what came later, and whether a newer one replaced it, only the register knows
            }
        }
    }
verify-page-doubt = { $step ->
        [list] The signature of the list
       *[file] The signature
    }{ $why ->
        [not-a-signature] {""}: what came along is none
        [empty] {""}: its file is empty
        [of-other] {""} is of another certificate
        [legacy] {""} is of an old kind that is not accepted here
        [untrusted-comment] {""}: somebody wrote something into the first line, which it does not cover
        [other-key] { $found ->
            [unknown] {""} was made with the key { $key }, which this page does not know
           *[bad] {""} was made with another key ({ $key })
        }
        [other-comment] {""} says something else than the file
        [before-event] {""} has a day before something that it covers
        [remote-day] {""} has a day after the year 2200
        [removed] {""} is not there
        [missing] {""} is not there, and should be
        [practice] {""} was made in a copy to practise, so it certifies nothing
        [line-ends] {""}: only the line ends differ from what was signed
        [byte-order-mark] {""}: only the invisible start of the file differs from what was signed
        [last-line] {""}: only the end of the file differs from what was signed
        [signature-line-ends] {""} is good, only its line ends were changed on the way
        [web-page] {""}: a web page was saved in its place
        [merge-markers] {""}: there are two versions at once
       *[wrong] {""} does not fit the content
    }
verify-page-key = The key by which this was checked
verify-page-key-typed = This is the key that you typed, not the key of this page.
verify-page-key-own = The key of this page
verify-page-key-why = Whoever swaps this page swaps the key on it, too. So please compare it, letter by letter, with the key in the foundation’s letter or in the municipality’s Public Information Bulletin (BIP).
verify-page-key-none = This page has no key.
verify-page-contact = If in doubt, please ask the foundation: { $contact }
verify-page-key-other = Check by another key
verify-page-key-label = Public key from the letter or the BIP
verify-page-key-hint = It has 56 characters and begins with RW.
verify-page-key-use = Use this key
verify-page-key-back = Back to the key of this page
verify-page-key-fault = This is no key: it should have 56 characters and begin with RW.
verify-page-list = What this page knows of the register
verify-page-list-good = { $from ->
        [beside] The list of the register lies beside this page
       *[file] The list of the register was added
    }, last signed on { $day } (serial { $serial }). What was entered later is not known here.
verify-page-list-unsigned = The list of the register is here, but without a signature, so it means nothing. Please add the file SHA256SUMS.minisig.
verify-page-list-carried = The list of the register is here, but something changed it on its way. Please download it and its signature again.
verify-page-list-bad = The list of the register is here, but its signature does not fit. It is not to be trusted.
verify-page-list-no-key = The list of the register is here, but cannot be checked without a key.
verify-page-no-list = { $place ->
        [disk] The page was opened from a disk and downloads nothing, so it does not know what became of certificates after they were issued.
        [asking] The register is not here yet.
        [other] There is no list of the register beside this page: in its place the server gives something else, such as a web page. So this page does not know what became of certificates after they were issued.
        [unsigned] The list of the register beside this page has no signature, so it means nothing. This page does not know what became of certificates after they were issued.
       *[none] There is no list of the register beside this page, so it does not know what became of certificates after they were issued.
    }
verify-page-list-add = You can add the list of the register: the files SHA256SUMS and SHA256SUMS.minisig.
verify-page-technician = For the technician
verify-page-commands = The same without this page, by the programs cert, minisign and sha256sum:
verify-page-json = The result as JSON, as cert verify gives it:
verify-page-other-language = Polski
verify-page-quiet = Everything happens in this browser. The page sends nothing, sets no cookies and keeps no files.
