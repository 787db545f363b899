# Completion of facttracker in fish. Run this once:
#   facttracker completion fish > ~/.config/fish/completions/facttracker.fish
function __facttracker_candidates
    set -l line (string replace -r '^\s*\S+\s?' '' -- (commandline -cp))
    facttracker "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -v '/*'
end
complete -c facttracker -a '(__facttracker_candidates)'
