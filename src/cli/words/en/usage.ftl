# Help, and usage errors

did-you-mean = did you mean `{ $near }`?
did-you-mean-of = did you mean `{ $near }`? possible values: { $values }
version-rubric = questionnaire { $id } { $version }, sha256 { $sha256 }
usage-see-help = More: `{ $command } --help`.
usage-value = { $kind ->
        [argument] argument
       *[option] option
    } `{ $arg }`: unexpected value `{ $value }`
usage-value-missing = { $kind ->
        [argument] argument
       *[option] option
    } `{ $arg }` needs a value
usage-unknown = unexpected argument `{ $arg }`
usage-command = there is no command `{ $command }`
usage-too-many = { $kind ->
        [argument] argument
       *[option] option
    } `{ $arg }` takes no value but found `{ $value }`
usage-conflict = { $kind ->
        [argument] argument
       *[option] option
    } `{ $arg }` cannot be combined with `{ $other }`
usage-repeated = { $kind ->
        [argument] argument
       *[option] option
    } `{ $arg }` can be used only once
usage-missing = missing: { $args }
usage-no-command = a command is missing
usage-utf8 = an argument is not UTF-8
usage-valid = possible values: { $values }
usage-whole = a whole number from { $least } to { $most }
heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-globals = Common options
completions-bash = Bash loads them in the next shell, if the package bash-completion is installed.
completions-zsh =
    Please make sure that ~/.zshrc has this line before compinit:
      fpath=({ $folder } $fpath)
