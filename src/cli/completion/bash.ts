import type { Completed, CompletedCommand, Values } from './model.ts'

/** A script for bash 3.2 and later, which is what macOS still has. */
export function bashScript(commands: Completed): string {
  const names = commands.map(({ name }) => name)
  return `# coopqual: bash
_coopqual() {
  local IFS=$' \\t\\n' current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' word
  if [ "$current" = '=' ]; then current=''
  elif [ "$before" = '=' ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${names.join('|')}) command="$word"; break ;; esac
  done
  COMPREPLY=()
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
    '') COMPREPLY=($(compgen -W '${[...names, '--help', '--version'].join(' ')}' -- "$current")) ;;
${commands.map(commandCase).join('\n')}
  esac
}
complete -o default -F _coopqual coopqual
`
}

/** What follows an option that takes a value; files are bash’s own default. */
function valueCases({ name, options }: CompletedCommand): readonly string[] {
  return options.flatMap((option) =>
    option.values === undefined ? [] : [`    '${name} ${option.name}') ${reply(option.values)}return ;;`],
  )
}

function reply(values: Values): string {
  if (values.kind === 'words') return `COMPREPLY=($(compgen -W '${values.words.join(' ')}' -- "$current")); `
  return values.kind === 'folders'
    ? `IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")); `
    : ''
}

function commandCase({ name, options, values }: CompletedCommand): string {
  const known = options.map((option) => option.name).join(' ')
  return `    ${name})
      case "$current" in
        -*) COMPREPLY=($(compgen -W '${known}' -- "$current")) ;;
        *) ${values === undefined ? ':' : reply(values) || ':'} ;;
      esac ;;`
}
