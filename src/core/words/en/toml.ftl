# TOML files

fault-syntax = { $code ->
        [string-values-must-be-quoted] text must be in quotes
        [missing-closing-quote] the closing quote is missing
        [invalid-basic-string] unfinished text; expected the quote `"`
        [invalid-literal-string] unfinished text; expected an apostrophe
        [unclosed-array] the list is not closed; expected `]`
        [unclosed-inline-table] the inline table is not closed; expected `{"}"}`
        [unclosed-table] the heading is not closed; expected `]`
        [unclosed-array-table] the heading is not closed; expected `]]`
        [key-with-no-value] a key without a value; expected `=` and a value
        [missing-assignment-between-key-value-pairs] `=` is missing between key and value
        [missing-value-for-key] the value after `=` is missing
        [missing-value] a value is missing
        [missing-comma-between-array-elements] a comma is missing between elements of the list
        [missing-comma-between-key-value-pairs] a comma is missing between pairs
        [extra-comma-in-array] unneeded comma in the list
        [extra-comma-in-inline-table] unneeded comma
        [invalid-unquoted-key] the name of the key contains a character that is not allowed
        [unquoted-keys-cannot-be-empty] the name of the key is missing
        [invalid-value] this value cannot be read
        [unexpected-key-or-value] unexpected key or value
        [unexpected-content] unexpected content
        [not-closed] a list or inline table is not closed before this point; expected `]` or `{"}"}`
        [curly-quotes] expected the straight quote `"` but found a typographic one
        [backslash] `\` has a special meaning in quotes; expected `/`
        [unexpected-leading-zero] a number cannot begin with zero
        [cannot-recurse-further-max-recursion-depth-met] nested too deeply
       *[other] not valid TOML ({ $message })
    }
    .help = { $code ->
        [string-values-must-be-quoted] please write for example `is = "tak"`
        [curly-quotes] please write for example `name = "Przykładowo"`
        [backslash] please write for example `file = "dowody/raport.pdf"`
        [unexpected-leading-zero] please write the number without the leading zero
        [missing-comma-between-array-elements] please put a comma here
        [missing-comma-between-key-value-pairs] please put a comma here
        [invalid-unquoted-key] please use neither Polish letters nor spaces in the names of keys
        [missing-value] please write a value, or remove the key
        [invalid-basic-string] please close the quote
        [not-closed] please close the bracket that was opened above
       *[other] please correct this line: text goes in quotes, and a line has the form `key = value`
    }
fault-large-text = the file is too large: expected at most { $limit } KB but found { $found } KB
    .help = no file of this program is that large; please check what is in it
fault-many-values = too many keys and values in the file: expected at most { $limit }
    .help = no file of this program has that many; please check what is in it
fault-deep-text = nested too deeply: expected at most { $limit } levels
    .help = please correct this line: lists and keys in files of this program are nested a few levels deep at most
fault-instead = { $what ->
        [web-page] this is not the file but a web page
        [signature] this is not the file but its signature
       *[merge-markers] the file holds two versions that git did not merge
    }
    .help = { $what ->
        [web-page] please download the file itself (“Save link as”, on GitHub “Raw”) and not the page that shows it
        [signature] please give the file that it signs: it has the same name without `.minisig`
       *[merge-markers] please go back to one of them: `git checkout --ours FILE` or `git checkout --theirs FILE`
    }
fault-duplicate-key = the key `{ $key }` is repeated
    .help = please keep only one of them
fault-other-format = unknown format version: expected `format = 1` but found `{ $found }`
    .help = the file was written by a newer version of the program; please update `cert` (`cert --version` shows yours)
fault-unknown-key = unknown key `{ $key }`
    .help = { $near ->
        [none] please remove it; possible keys: { $known }
       *[other] did you mean `{ $near }`?
    }
fault-missing-key = the key `{ $key }` is missing
    .help = { $key ->
        [format] please add `format = 1` at the top
        [rubric] please add `rubric = {"{"} id = "ubo", version = "2026.1" {"}"}`
        [municipality] please add `[municipality]`, and below it `name = "…"`
        [edition] please add `[edition]`, and below it `name = "…"`
        [level] please add `[[level]]`
        [criterion] please add `criterion`: in a question `criterion = "…"`, in the file `[[criterion]]`
        [question] please add `question`: in a condition `question = "…"`, in the file `[[question]]`
        [practice] please add `[[practice]]`
       *[other] please add `{ $key } = …`
    }
fault-wrong-type = `{ $key }`: expected { $expected ->
        [string] text
        [integer] a whole number
        [boolean] `true` or `false`
        [date] a date
        [array] a list
        [table] a table
       *[other] { $expected }
    } but found { $found ->
        [string] text
        [integer] a whole number
        [float] a decimal number
        [true] `true`
        [false] `false`
        [date] a date
        [array] a list
        [table] a table
       *[other] { $found }
    }
    .help = { $expected ->
        [string] please put the text in quotes: `{ $key } = "…"`
        [integer] please write a number without quotes: `{ $key } = 3`
        [boolean] please write `{ $key } = true` or `{ $key } = false`
        [date] please write a date without quotes: `{ $key } = 2026-11-20`
        [array] please write a list: `{ $key } = [ … ]`
       *[other] please write `{ $key } = {"{"} … {"}"}` with keys inside
    }
fault-unknown-word = `{ $key }`: unknown word `{ $found }`; expected one of: { $known }
    .help = { $near ->
        [none] please write one of: { $known }
       *[other] did you mean `{ $near }`?
    }
fault-empty-text = `{ $key }`: the text is empty
    .help = please write some text, or remove the key if it is not required
fault-out-of-range = `{ $key }`: expected a number from { $from } to { $to } but found `{ $found }`
    .help = please write a number in that range
fault-too-many = the list `{ $key }` is too long: expected at most { $limit } elements but found { $found }
    .help = please shorten it
fault-empty-list = the list `{ $key }` is empty
    .help = please write at least one element
fault-bad-id = `{ $found }` cannot be an identifier
    .help = please use lower-case letters without diacritics, digits and single hyphens, such as `edycja-oceniona`
fault-bad-version = `{ $found }` cannot be a version
    .help = please use numbers with dots, such as `2026.1`
fault-unquoted-code = the code `{ $found }` begins with a zero; expected it in quotes
    .help = please write `{ $key } = "{ $found }"`: the zero is part of the code
fault-unquoted-day = a date written as `{ $found }` needs quotes
    .help = please write `{ $native }` without quotes
fault-missing-language = the text `{ $key }` is missing in the language `{ $lang }`
    .help = please add `{ $key }.{ $lang } = "…"`; every text must be in both languages
