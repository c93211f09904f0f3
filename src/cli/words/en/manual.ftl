# Manual pages, and what `cert help` says about the whole program

manual = cert manual
manual-written = The manual pages were written to the folder { $folder }.
json-described = The JSON is described by { $commands }.
json-when = { $command } ({ $when ->
        [dry-run] with --dry-run
        [written] once it is written
       *[page] register.json on the site
    })
schema-rubric = a questionnaire: levels, criteria, questions
schema-pages = what the module of ankieta.html and weryfikacja.html answers instead, if something is wrong
heading-name = Name
heading-synopsis = Synopsis
heading-description = Description
heading-exits = Exit status
heading-environment = Environment
heading-files = Files
heading-examples = Examples
heading-see-also = See also
exit-0 = done, and the answer is yes
exit-1 = could not be done: bad file, no register, no terminal to ask in, file system error; never means “no”; the reason is on stderr
exit-2 = the command was not understood
exit-3 = done, and the answer is no: level out of reach, not valid or not for long enough, refused, an older register, bad signature, or you answered that nothing is to be written
exit-4 = done, and nobody can tell yet: open questions, a review that is not finished, the end of an edition not entered, no signature, or input that ended during the interview
exit-130 = stopped by Ctrl-C; what was answered is saved
env-cert-lang = language: pl or en (default: the system language, from LANGUAGE, LC_ALL, LC_MESSAGES or LANG, else Polish)
env-cert-register = folder of the register (default: certificates)
env-cert-as-of = the day to treat as today
env-cert-by = who reviews, or acts in the register (like --by)
env-cert-key-password-file = file with the password of the key that signs the register
env-no-color = if not empty: no colours
env-clicolor = if 0: no colours
env-clicolor-force = if neither empty nor 0: colours even if the output is not a terminal
env-force-color = same as CLICOLOR_FORCE
env-term = if dumb: no colours
env-columns = width of text if the output is not a terminal (default: 80, for help 100)
env-home = home folder, written ~ here
env-xdg-config-home = secret keys are in its folder cert (default: ~/.config/cert)
env-xdg-state-home = what the program remembers of registers (default: ~/.local/state/cert)
env-xdg-data-home = completions for Bash and Zsh are installed there (default: ~/.local/share)
env-appdata = instead of XDG_CONFIG_HOME on Windows
env-localappdata = instead of XDG_STATE_HOME on Windows
env-shell = the shell to install completions for, if none is named
env-cert-complete = set by a shell that asks for completions
file-answers = the answers, as text that can be read and edited
file-evidence = copies of evidence
file-review = the verdicts of the foundation; only ever added to
file-register = settings of the register: issuer, people, keys, last number
file-certificate = a certificate; its signature (.minisig) is beside it
file-list = list of the register’s files with checksums, signed
file-rubrics = questionnaires under which certificates were awarded
file-dossiers = applications they are based on; personal data, not to be published
file-theme = look of prints; letter templates are beside it, in templates/
file-key = secret key of the register, protected by a password
file-state = what the program remembers of registers, to recognise an older copy
