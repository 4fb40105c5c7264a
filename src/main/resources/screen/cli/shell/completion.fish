# Completion of prisma-screen in fish. Put this file, named prisma-screen.fish, into ~/.config/fish/completions.
function __prisma_screen_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l candidates ($words[1] complete --current="$current" -- $words[2..-1] 2>/dev/null)
    if set -q candidates[1]
        printf '%s\n' $candidates
    else
        __fish_complete_path "$current"
    end
end
complete -c prisma-screen -f -a '(__prisma_screen_complete)'
