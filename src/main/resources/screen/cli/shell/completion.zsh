#compdef prisma-screen
# Completion of prisma-screen in zsh. Put this file, named _prisma-screen, into a folder of $fpath, such as
# /usr/local/share/zsh/site-functions, or source it from ~/.zshrc after compinit.
_prisma-screen() {
  local value about
  local -a candidates
  while IFS=$'\t' read -r value about; do
    candidates+=("${value//:/\\:}${about:+:$about}")
  done < <("${(Q)words[1]}" complete --current="${(Q)PREFIX}" -- "${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
  if (( $#candidates )); then
    _describe -t values 'prisma-screen' candidates
  else
    _files
  fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _prisma-screen "$@"
else
  compdef _prisma-screen prisma-screen
fi
