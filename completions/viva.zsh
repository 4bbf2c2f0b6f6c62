#compdef viva
# Completion of viva for zsh. In ~/.zshrc, below compinit: source <(viva completion zsh)
# or, as a file named _viva, in a folder of $fpath.

_viva() {
  local first line value
  local -a lines entries
  lines=("${(@f)$(command viva __complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  first=$lines[1]

  for line in "${(@)lines[2,-1]}"; do
    value=${line%%$'\t'*}
    # _describe parts the value from what it means at a colon
    value=${value//:/\\:}
    [[ $line == *$'\t'* ]] && value+=":${line#*$'\t'}"
    entries+=("$value")
  done

  local found=1
  (( $#entries )) && _describe -t viva 'viva' entries && found=0
  if [[ $first == files* ]]; then
    local endings=${${first#files}// ./|}
    [[ $PREFIX == --*=* ]] && compset -P '--*='
    if [[ -z $endings ]]; then
      _files && found=0
    else
      _files -g "*.(${endings#|})(-.)" && found=0
    fi
  fi
  return found
}

if [[ $funcstack[1] == _viva ]]; then
  _viva "$@"
else
  compdef _viva viva
fi
