# Podpisy i ich sprawdzanie

fault-bad-public-key = `{ $found }` nie jest kluczem publicznym
    .help = klucz publiczny ma 56 znaków i zaczyna się od `RW`; jest w `register.toml` i tam, gdzie podaje go fundacja
key-made = Klucze rejestru
key-in-use = { $key }, od { $from }
key-retired = { $key }, od { $from } do { $until }
key-lost = { $key }, od { $from }; utracony { $on }: dawne podpisy obowiązują, jeśli ręczy za nie obecna lista
key-compromised = { $key }, od { $from }; przejęty (wiadomo o tym { $on }): obowiązuje tylko to, za co ręczy obecna lista
key-secret = Klucz tajny jest w { $path }. Proszę zrobić jego kopię zapasową i nie zgubić hasła; klucz publiczny proszę ogłosić.
key-unsigned = { $count ->
        [one] { $count } certyfikat nie jest jeszcze podpisany
        [few] { $count } certyfikaty nie są jeszcze podpisane
       *[other] { $count } certyfikatów nie jest jeszcze podpisanych
    }; podpisze je `cert register sign`.
sign-title = Do podpisania
sign-doubts = Od ostatniego podpisu zmieniło się (proszę sprawdzić, zanim Państwo to podpiszą):
sign-than-signed = inaczej, niż podpisano:
sign-than-application = inaczej, niż wynika ze zgłoszenia:
sign-not-listed = przez kogoś, kogo nie ma wśród osób, które mogą działać:
sign-as-signed = mówi to samo, co podpisano
sign-not-known = co mówił, gdy go podpisano, tutaj nie wiadomo: proszę porównać z kopią zapasową
sign-never-signed = nigdy go nie podpisano: nic nie mówi, czy go przyznano
sign-settings-changed = `register.toml` się zmienił:
sign-settings = `register.toml` się zmienił. Co mówił wcześniej, tu nie wiadomo; teraz mówi:
sign-done = { $count ->
        [0] Podpisano listę plików rejestru (numer kolejny { $serial }).
        [one] Podpisano { $count } certyfikat i listę plików rejestru (numer kolejny { $serial }).
        [few] Podpisano { $count } certyfikaty i listę plików rejestru (numer kolejny { $serial }).
       *[other] Podpisano { $count } certyfikatów i listę plików rejestru (numer kolejny { $serial }).
    }
verify-title = { $what }, w dniu { $day }
verify-good = Wszystko się zgadza.
verify-bad = Coś się nie zgadza; temu nie należy ufać.
verify-unknown = Nie wszystko da się stwierdzić.
verification-file = { $found ->
        [good] plik: można przeczytać ({ $about })
        [unknown] plik: nie da się go odczytać jako certyfikatu
       *[other] { $about ->
            [attachment] plik: nie ma w nim jednego certyfikatu
           *[other] plik: uszkodzony
        }
    }
verification-signature = { $found ->
        [good] { $more ->
            [0] podpis: dobry ({ $about })
           *[other] podpisy: dobre ({ $about })
        }
       *[other] podpis: nie ma go albo nie ma klucza, żeby go sprawdzić ({ $about }); zaufany klucz podaje `--public-key`
    }
verification-key = { $found ->
        [good] klucz: { $about }
        [bad] { $about ->
            [exchanged] klucze: żadnego z tych, które miał ten rejestr, już w nim nie ma
           *[other] klucz { $about } znów ma obowiązywać, choć był już wycofany, zgubiony albo w obcych rękach
        }
        [absent] klucz { $about } podaje sam rejestr; proszę porównać go z ogłoszonym przez fundację albo podać ogłoszony: `--public-key`
       *[other] klucz: nie da się stwierdzić, czyj
    }
verification-more = { $about } i jeszcze { $more }
verification-unverified = { $key ->
        [none] podpis ({ $about }): to, co dołączono, nie jest podpisem
       *[other] podpis ({ $about }): jest, ale bez klucza { $key }, którym go złożono, nie da się nic stwierdzić; podaje go `--public-key`
    }
verification-age = { $found ->
        [absent] rejestr podpisano w dniu, który dopiero będzie ({ $about }): proszę spojrzeć na zegar
       *[other] rejestr podpisano zbyt dawno ({ $about }): nie da się stwierdzić, co wpisano później
    }
list-signed-on = Rejestr ostatnio podpisano { $day }.
list-too-old = To dawniej, niż wskazano: nie da się stwierdzić, co wpisano później.
list-ahead = Ten dzień dopiero będzie: proszę spojrzeć na zegar.
verification-dossier = { $found ->
        [good] zgłoszenie: bez zmian od wystawienia
        [bad] zgłoszenie: zmienione ({ $about })
        [unknown] zgłoszenie: nie ma go tutaj, choć inne są ({ $about }); nie da się ustalić, czy je usunięto
       *[other] zgłoszenie: nie ma go tu; to dane osobowe, które fundacja trzyma u siebie
    }
verification-list = { $found ->
        [good] rejestr: zgodny z podpisaną listą (klucz { $about })
        [bad] rejestr: niezgodny z podpisaną listą ({ $about })
       *[other] rejestr: nie ma podpisanej listy
    }
verification-serial = { $found ->
        [good] numer kolejny rejestru: { $about }
       *[other] numer kolejny rejestru się cofnął ({ $about }): to stary rejestr
    }
verification-practice = { $found ->
        [bad] rejestr w tym miejscu to kopia do ćwiczeń, a był tu sam rejestr
       *[other] rejestr to kopia do ćwiczeń: nic w nim nie obowiązuje
    }
verification-dates = { $found ->
        [good] daty: ważny, ostatni dzień { $about }
        [withdrawn] daty: sięgałyby do { $about }, ale certyfikat już nie obowiązuje
        [unknown] daty: po { $about } nie da się stwierdzić bez końca następnej edycji
       *[other] daty: nieważny; ostatni dzień { $about }
    }
verification-standing = { $found ->
        [good] nie został cofnięty ani zastąpiony
        [unknown] czy nie został cofnięty albo zastąpiony, nie da się stwierdzić z samego pliku; mówi o tym rejestr
       *[other] { $about ->
            [superseded] został zastąpiony
           *[other] został cofnięty
        }
    }
verification-register = { $found ->
        [good] rejestr: jest w nim ten sam certyfikat
        [absent] rejestr wie więcej: po tym wydruku coś w nim wpisano, ostatnio { $about }
        [bad] rejestr: pod tym numerem jest w nim co innego
       *[other] { $about ->
            [older] wydruk wie więcej niż ten rejestr, który jest starszą kopią
           *[other] na pliku tego certyfikatu w rejestrze nie można polegać
        }
    }
verify-attached = Załączony certyfikat mówi
verify-compare = Tego, co widać na samej stronie, nikt nie sprawdził: prawdziwy certyfikat można dołączyć do każdej strony. Na stronie powinno być to samo, co na liście wyżej.
attached-id = numer: { $id }
attached-edition = oceniona edycja: { $edition }
attached-issued = data wystawienia: { $day }
attached-until = ostatni dzień ważności: { $day }
attached-revoked = cofnięty: { $day }
