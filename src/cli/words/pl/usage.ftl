# Pomoc i błędy wywołania

did-you-mean = czy chodziło o `{ $near }`?
did-you-mean-of = czy chodziło o `{ $near }`? możliwe wartości: { $values }
version-rubric = kwestionariusz { $id } { $version }, sha256 { $sha256 }
usage-see-help = Więcej: `{ $command } --help`.
usage-value = { $kind ->
        [argument] argument
       *[option] opcja
    } `{ $arg }`: nieoczekiwana wartość `{ $value }`
usage-value-missing = { $kind ->
        [argument] argument
       *[option] opcja
    } `{ $arg }` wymaga wartości
usage-unknown = nieoczekiwany argument `{ $arg }`
usage-command = nie ma polecenia `{ $command }`
usage-too-many = { $kind ->
        [argument] argument
       *[option] opcja
    } `{ $arg }` nie przyjmuje wartości `{ $value }`
usage-conflict = { $kind ->
        [argument] argumentu
       *[option] opcji
    } `{ $arg }` nie można łączyć z `{ $other }`
usage-repeated = { $kind ->
        [argument] argumentu
       *[option] opcji
    } `{ $arg }` można użyć tylko raz
usage-missing = brakuje: { $args }
usage-no-command = brakuje polecenia
usage-utf8 = argument nie jest zapisany w UTF-8
usage-valid = możliwe wartości: { $values }
usage-whole = liczba całkowita od { $least } do { $most }
heading-usage = Użycie:
heading-commands = Polecenia
heading-arguments = Argumenty
heading-options = Opcje
heading-globals = Opcje wspólne
completions-bash = Bash wczyta je w następnej powłoce, jeśli jest zainstalowany pakiet bash-completion.
completions-zsh =
    W ~/.zshrc musi być, przed compinit:
      fpath=({ $folder } $fpath)
