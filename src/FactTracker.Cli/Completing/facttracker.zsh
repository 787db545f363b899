#compdef facttracker
# Completion of facttracker in zsh. Put this line into ~/.zshrc, after compinit:
#   eval "$(facttracker completion zsh)"
_facttracker() {
    local -a candidates
    local line="${(j: :)words[2,CURRENT]}"
    candidates=(${(f)"$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)"})
    candidates=(${candidates:#/*})
    # Options are shown once their hyphen is typed; elsewhere files are.
    [[ $PREFIX == -* ]] || candidates=(${candidates:#-*})
    if (( ${#candidates} )); then
        compadd -- $candidates
    else
        _files
    fi
}
compdef _facttracker facttracker
