# Strony podręcznika, i to, co `cert help` mówi o całym programie

manual = Podręcznik programu cert
manual-written = Zapisano strony podręcznika w folderze { $folder }.
json-described = JSON opisuje { $commands }.
json-when = { $command } ({ $when ->
        [dry-run] z --dry-run
        [written] gdy już zapisano
       *[page] plik register.json na stronie
    })
schema-rubric = kwestionariusz: poziomy, kryteria, pytania
schema-pages = to, co zamiast wyniku zwraca moduł stron ankieta.html i weryfikacja.html, gdy coś jest nie tak
heading-name = Nazwa
heading-synopsis = Składnia
heading-description = Opis
heading-exits = Kody wyjścia
heading-environment = Zmienne środowiskowe
heading-files = Pliki
heading-examples = Przykłady
heading-see-also = Zobacz też
exit-0 = zrobione, a odpowiedź brzmi „tak”
exit-1 = nie udało się: zły plik, brak rejestru, brak terminala do zadania pytań, błąd systemu plików; nigdy nie znaczy „nie”; powód jest na stderr
exit-2 = błędne polecenie
exit-3 = zrobione, a odpowiedź brzmi „nie”: poziom nieosiągalny, certyfikat nieważny albo ważny zbyt krótko, odmowa, starszy rejestr, zły podpis, a także odpowiedź, żeby nic nie zapisywać
exit-4 = zrobione, a jeszcze nie wiadomo: pytania otwarte, ocena nieskończona, końca edycji nikt nie podał, brak podpisu, a także koniec danych w trakcie wywiadu
exit-130 = przerwano przez Ctrl-C; udzielone odpowiedzi są zapisane
env-cert-lang = język: pl albo en (inaczej język systemu z LANGUAGE, LC_ALL, LC_MESSAGES albo LANG, a na końcu polski)
env-cert-register = folder rejestru (inaczej certificates)
env-cert-as-of = dzień, w którym program ma się zachowywać, jakby był dziś
env-cert-by = kto ocenia albo działa w rejestrze (jak --by)
env-cert-key-password-file = plik z hasłem klucza, którym podpisywany jest rejestr
env-no-color = niepusta: bez kolorów
env-clicolor = 0: bez kolorów
env-clicolor-force = niepusta i nie 0: kolory także poza terminalem
env-force-color = to samo co CLICOLOR_FORCE
env-term = dumb: bez kolorów
env-columns = szerokość tekstu, gdy wyjście nie jest terminalem (inaczej 80, a w pomocy 100)
env-home = folder domowy, który oznacza ~
env-xdg-config-home = klucze tajne leżą w jej podfolderze cert (inaczej ~/.config/cert)
env-xdg-state-home = to, co program pamięta o rejestrach (inaczej ~/.local/state/cert)
env-xdg-data-home = obok niej lądują podpowiedzi dla bash i zsh (inaczej ~/.local/share)
env-appdata = zamiast XDG_CONFIG_HOME w systemie Windows
env-localappdata = zamiast XDG_STATE_HOME w systemie Windows
env-shell = powłoka, dla której są podpowiedzi, gdy nie podano innej
env-cert-complete = ustawia ją powłoka, gdy prosi o podpowiedzi
file-answers = odpowiedzi: tekst, który można czytać i poprawiać
file-evidence = kopie dowodów
file-review = rozstrzygnięcia fundacji; tylko dopisywane
file-register = ustawienia rejestru: wystawca, osoby, klucze, ostatni numer
file-certificate = certyfikat; obok niego leży podpis (.minisig)
file-list = lista plików rejestru z sumami kontrolnymi, podpisana
file-rubrics = kwestionariusze, według których przyznano certyfikaty
file-dossiers = zgłoszenia, na podstawie których je przyznano; dane osobowe, nie do publikacji
file-theme = wygląd wydruków; obok leży folder templates/ z wzorami pism
file-key = klucz tajny rejestru, chroniony hasłem
file-state = to, co program pamięta o rejestrach, żeby poznać starszą kopię
