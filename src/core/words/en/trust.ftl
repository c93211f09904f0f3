# Signatures and their verification

fault-bad-public-key = `{ $found }` is not a public key
    .help = a public key has 56 characters and begins with `RW`; it is in `register.toml`, and where the foundation publishes it
key-made = Keys of the register
key-in-use = { $key }, from { $from }
key-retired = { $key }, from { $from } until { $until }
key-lost = { $key }, from { $from }; lost on { $on }: what it signed before stands where the present list vouches for it
key-compromised = { $key }, from { $from }; compromised, known on { $on }: only what the present list vouches for counts
key-secret = The secret key is in { $path }. Please make a backup of it, and keep the password; please publish the public key.
key-unsigned = { $count ->
        [one] { $count } certificate is not signed yet; `cert register sign` signs it.
       *[other] { $count } certificates are not signed yet; `cert register sign` signs them.
    }
sign-title = To be signed
sign-doubts = Changed since the last signature (please look at it before you sign it):
sign-than-signed = otherwise than signed before:
sign-than-application = otherwise than its application bears:
sign-not-listed = by somebody who is not among those who may act:
sign-as-signed = it says the same as was signed before
sign-not-known = what it said when it was signed is not known here: please compare it with a backup
sign-never-signed = it was never signed: nothing tells whether it was awarded
sign-settings-changed = `register.toml` has changed:
sign-settings = `register.toml` has changed. What it said before is not known here; it says now:
sign-done = { $count ->
        [0] The list of the register’s files is signed (serial { $serial }).
        [one] { $count } certificate and the list of the register’s files are signed (serial { $serial }).
       *[other] { $count } certificates and the list of the register’s files are signed (serial { $serial }).
    }
verify-title = { $what }, on { $day }
verify-good = Everything is as it should be.
verify-bad = Something is not as it should be; this is not to be trusted.
verify-unknown = Not everything can be told.
verification-file = { $found ->
        [good] file: can be read ({ $about })
        [unknown] file: it cannot be read as a certificate
       *[other] { $about ->
            [attachment] file: there is not one certificate in it
           *[other] file: damaged
        }
    }
verification-signature = { $found ->
        [good] signature: good ({ $about })
       *[other] signature: there is none, or no key to verify it with ({ $about }); `--public-key` takes the one you trust
    }
verification-key = { $found ->
        [good] key: { $about }
        [bad] { $about ->
            [exchanged] keys: none of those that this register had is listed in it now
           *[other] the key { $about } is to count again, though it was retired, lost or compromised already
        }
        [absent] the key { $about } is named by the register itself; please compare it with the one that the foundation publishes, or give that one: `--public-key`
       *[other] key: whose, cannot be told
    }
verification-unverified = { $key ->
        [none] signature ({ $about }): what came with it is no signature
       *[other] signature ({ $about }): there is one, and nobody can tell without the key { $key }, which made it; `--public-key` takes it
    }
verification-age = { $found ->
        [absent] the register was signed on a day to come, { $about }: please look at the clock
       *[other] the register was signed too long ago ({ $about }): nobody can tell what was entered since
    }
list-signed-on = The register was last signed on { $day }.
list-too-old = That is longer ago than asked for: nobody can tell what was entered since.
list-ahead = That day is still to come: please look at the clock.
verification-dossier = { $found ->
        [good] application: as it was at the issue
        [bad] application: changed ({ $about })
        [unknown] application: not here, though others are ({ $about }); nobody can tell whether it was taken away
       *[other] application: not here; it is personal data that the foundation keeps
    }
verification-list = { $found ->
        [good] register: as its signed list says (key { $about })
        [bad] register: not as its signed list says ({ $about })
       *[other] register: there is no signed list
    }
verification-serial = { $found ->
        [good] serial of the register: { $about }
       *[other] the serial of the register went back ({ $about }): it is an old one
    }
verification-practice = { $found ->
        [bad] the register in this place is a copy to practise, and the register itself was here
       *[other] the register is a copy to practise: nothing in it counts
    }
verification-dates = { $found ->
        [good] dates: valid, last day { $about }
        [withdrawn] dates: they would go until { $about }, but it no longer counts
        [unknown] dates: after { $about } nobody can tell without the end of the next edition
       *[other] dates: not valid; last day { $about }
    }
verification-standing = { $found ->
        [good] neither revoked nor replaced
        [unknown] whether it was revoked or replaced cannot be told from the file alone; the register says it
       *[other] { $about ->
            [superseded] was replaced
           *[other] was revoked
        }
    }
verification-register = { $found ->
        [good] register: the same certificate stands there
        [absent] the register knows more: something was entered after this print, last on { $about }
        [bad] register: another text stands there under this number
       *[other] { $about ->
            [older] this print knows more than this register, which is an older copy
           *[other] the register’s own file of this certificate cannot be relied on
        }
    }
verify-attached = The attached certificate says
verify-compare = What can be read on the page itself was not verified: anybody can attach a genuine certificate to another page. The page should show the same as the list above.
attached-id = number: { $id }
attached-edition = edition assessed: { $edition }
attached-issued = issued: { $day }
attached-until = last valid day: { $day }
attached-revoked = revoked: { $day }
