# Completion of prisma-screen in bash. Put this file, named prisma-screen, into
# ~/.local/share/bash-completion/completions, or source it from ~/.bashrc.
_prisma_screen() {
  local line=${COMP_LINE:0:COMP_POINT} current='' prefix value
  local -a words
  # Bash parts words at : and =, which are part of record ids and options.
  read -ra words <<<"$line"
  if [[ $line != *[[:space:]] ]]; then
    # The bash of macOS knows no index from the end.
    current=${words[${#words[@]} - 1]}
    unset "words[${#words[@]} - 1]"
  fi
  prefix=${current%"${current##*[:=]}"}
  COMPREPLY=()
  while IFS=$'\t' read -r value _; do
    printf -v value '%q' "${value#"$prefix"}"
    COMPREPLY+=("$value")
  done < <("${words[0]}" complete --current="$current" -- "${words[@]:1}" 2>/dev/null)
}
complete -o default -F _prisma_screen prisma-screen
