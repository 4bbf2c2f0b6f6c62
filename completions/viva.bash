# Completion of viva for bash. In ~/.bashrc: source <(viva completion bash)

_viva() {
  local first='' line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $first ]]; then
      first=$line
    else
      COMPREPLY+=("$line")
    fi
  done < <(command viva __complete bash "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)

  # bash then puts quotes around names, and a slash behind those of folders
  [[ $first == files* ]] && compopt -o filenames
}

complete -F _viva viva
