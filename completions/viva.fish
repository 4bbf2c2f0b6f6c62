# Completion of viva for fish. Once: viva completion fish > ~/.config/fish/completions/viva.fish

function __viva_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (command viva __complete fish $before[2..-1] "$current" 2>/dev/null)
    printf '%s\n' $lines[2..-1]
end

complete -c viva -f -a '(__viva_complete)'
