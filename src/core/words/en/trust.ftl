# Signatures and their verification

fault-bad-public-key = `{ $found }` is not a public key
    .help = a public key has 56 characters and begins with `RW`; you find it in `register.toml`, and where the foundation publishes it
key-made = Keys of the register
key-in-use = { $key }, from { $from }
key-retired = { $key }, from { $from } until { $until }
key-lost = { $key }, from { $from }; lost on { $on }: what it signed earlier counts where the current list vouches for it
key-compromised = { $key }, from { $from }; compromised, known since { $on }: only what the current list vouches for counts
key-secret = The secret key is in { $path }. Please back it up, keep the password safe, and publish the public key.
key-unsigned = { $count ->
        [one] { $count } certificate is not signed yet; `cert register sign` signs it.
       *[other] { $count } certificates are not signed yet; `cert register sign` signs them.
    }
sign-title = To be signed
sign-doubts = Changed since the last signature (please check before you sign):
sign-than-signed = differs from what was signed before:
sign-than-application = differs from what its application supports:
sign-not-listed = entered by somebody who may not act in the register:
sign-as-signed = it says what was signed before
sign-not-known = what it said when it was signed is not known here: please compare it with a backup
sign-never-signed = it was never signed: nothing shows whether it was awarded
sign-settings-changed = `register.toml` has changed:
sign-settings = `register.toml` has changed. What it said before is not known here; it says now:
sign-done = { $count ->
        [0] The list of the register’s files is signed (serial { $serial }).
        [one] { $count } certificate and the list of the register’s files are signed (serial { $serial }).
       *[other] { $count } certificates and the list of the register’s files are signed (serial { $serial }).
    }
verify-title = { $what }, on { $day }
verify-good = Everything is as it should be.
verify-bad = Something is not as it should be: do not trust this.
verify-unknown = Not everything could be verified.
verification-file = { $found ->
        [good] file: can be read ({ $about })
        [unknown] file: it cannot be read as a certificate
       *[other] { $about ->
            [attachment] file: it does not hold exactly one certificate
           *[other] file: damaged
        }
    }
verification-signature = { $found ->
        [good] { $more ->
            [0] signature: good ({ $about })
           *[other] signatures: good ({ $about })
        }
       *[other] signature: none, or no key to verify it with ({ $about }); `--public-key` takes the one you trust
    }
verification-key = { $found ->
        [good] key: { $about }
        [bad] { $about ->
            [exchanged] keys: none of the keys that this register had is listed in it now
           *[other] key: { $about } is listed as in use again, though it was already retired, lost or compromised
        }
        [absent] key: { $about } is named only by the register itself; please compare it with the one that the foundation publishes, or give that one: `--public-key`
       *[other] key: nobody can tell whose it is
    }
verification-more = { $about } and { $more } more
verification-unverified = { $key ->
        [none] signature ({ $about }): what came with it is not a signature
       *[other] signature ({ $about }): present, but it cannot be verified without the key { $key }, which made it; `--public-key` takes it
    }
verification-age = { $found ->
        [absent] the register was signed on a future day, { $about }: please check the clock
       *[other] the register was signed too long ago ({ $about }): nobody can tell what has been entered since
    }
list-signed-on = The register was last signed on { $day }.
list-too-old = That is longer ago than `--max-age` allows: nobody can tell what has been entered since.
list-ahead = That day is in the future: please check the clock.
verification-dossier = { $found ->
        [good] application: unchanged since the certificate was issued
        [bad] application: changed ({ $about })
        [unknown] application: not here, though others are ({ $about }); nobody can tell whether it was taken away
       *[other] application: not here; it holds personal data and stays with the foundation
    }
verification-list = { $found ->
        [good] register: matches its signed list (key { $about })
        [bad] register: does not match its signed list ({ $about })
       *[other] register: there is no signed list
    }
verification-serial = { $found ->
        [good] serial of the register: { $about }
       *[other] serial of the register: it went back ({ $about }), so this is an old register
    }
verification-practice = { $found ->
        [bad] this is a practice copy, in the place where the register itself was
       *[other] this is a practice copy: nothing in it counts
    }
verification-dates = { $found ->
        [good] dates: valid, last day { $about }
        [withdrawn] dates: the last day would be { $about }, but the certificate no longer counts
        [unknown] dates: after { $about } nobody can tell without the end of the next edition
       *[other] dates: not valid; last day { $about }
    }
verification-standing = { $found ->
        [good] neither revoked nor replaced
        [unknown] whether it was revoked or replaced cannot be seen from the file alone; the register shows it
       *[other] { $about ->
            [superseded] it was replaced
           *[other] it was revoked
        }
    }
verification-register = { $found ->
        [good] register: has the same certificate
        [absent] register: it knows more; something was entered after this print, last on { $about }
        [bad] register: has a different text under this number
       *[other] { $about ->
            [older] register: an older copy; this print knows more
           *[other] register: its own file of this certificate cannot be trusted
        }
    }
verify-attached = The attached certificate says
verify-compare = What the page itself shows was not verified: anybody can attach a genuine certificate to another page. The page should show the same as the list above.
attached-id = number: { $id }
attached-edition = edition assessed: { $edition }
attached-issued = issued: { $day }
attached-until = last valid day: { $day }
attached-revoked = revoked: { $day }
