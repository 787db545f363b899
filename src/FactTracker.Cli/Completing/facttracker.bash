# Completion of facttracker in bash. Put this line into ~/.bashrc:
#   eval "$(facttracker completion bash)"
_facttracker() {
    local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} candidate
    line=${line#*"${COMP_WORDS[0]}"}
    line=${line# }
    COMPREPLY=()
    while IFS= read -r candidate; do
        # Options are shown once their hyphen is typed; elsewhere files are.
        [[ $candidate == /* || ( $candidate == -* && $word != -* ) ]] && continue
        [[ $candidate == "$word"* ]] && COMPREPLY+=("$candidate")
    done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _facttracker facttracker
