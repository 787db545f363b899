# Completion of facttracker in fish. Run this once:
#   facttracker completion fish > ~/.config/fish/completions/facttracker.fish
function __facttracker_candidates
    set -l line (string replace -r '^\s*\S+\s?' '' -- (commandline -cp))
    set -l word (commandline -ct)
    set -l found (facttracker "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -v '/*')
    # Options are shown once their hyphen is typed; elsewhere files are.
    string match -q -- '-*' "$word"; or set found (string match -v -- '-*' $found)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$word"
    end
end
complete -c facttracker -f -a '(__facttracker_candidates)'
