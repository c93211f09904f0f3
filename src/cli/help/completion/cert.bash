# Completions of `cert` for bash; the program itself says what could stand there.
_cert() {
    local words=() word index=0 i joined='' special='\ ()&;<>|$`"'\'
    # Bash takes `--set grupy=x` and `--lang=pl` apart at `=` and `:`; the program reads whole words.
    for ((i = 0; i < ${#COMP_WORDS[@]}; i++)); do
        word=${COMP_WORDS[i]}
        if ((i == COMP_CWORD)) && [[ $word != [=:] ]]; then word=$2; fi
        if [[ -n $joined || $word == [=:]* ]] && ((${#words[@]} > 1)); then
            words[${#words[@]} - 1]+=$word
            [[ $word == [=:] ]] && joined=yes || joined=''
        else
            words+=("$word")
        fi
        ((i == COMP_CWORD)) && index=$((${#words[@]} - 1)) && break
    done
    local current=${words[index]} candidate before=''
    # What stands before the last `=` or `:` is not replaced.
    if [[ $current == *[=:]* ]]; then before=${current%"${current##*[=:]}"}; fi
    COMPREPLY=()
    while IFS= read -r candidate || [[ -n $candidate ]]; do
        candidate=${candidate#"$before"}
        for ((i = 0; i < ${#special}; i++)); do candidate=${candidate//"${special:i:1}"/\\"${special:i:1}"}; done
        COMPREPLY+=("$candidate")
    done < <(_CLAP_IFS=$'\n' _CLAP_COMPLETE_INDEX=$index CERT_COMPLETE=bash cert -- "${words[@]}" 2>/dev/null)
    # Bash itself knows what `~` and variables stand for.
    if [[ ${#COMPREPLY[@]} -eq 0 && $current == [~$]* ]]; then compopt -o default; fi
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/:] ]]; then compopt -o nospace; fi
}
complete -F _cert cert
