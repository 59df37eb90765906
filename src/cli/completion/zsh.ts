import type { Completed, CompletedCommand, CompletedOption, Values } from './model.ts'

/** A script for zsh: as a file of `$fpath`, or read by `source` once `compinit` has run. */
export function zshScript(commands: Completed): string {
  return `#compdef coopqual
_coopqual() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C '--help' '--version' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands coopqual commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _coopqual ]; then
  _coopqual "$@"
else
  compdef _coopqual coopqual
fi
`
}

function commandCase({ name, options, values }: CompletedCommand): string {
  const specs = [...options.map(optionSpec), ...(values === undefined ? [] : [`*: :${action(values)}`])]
  return `        ${name}) _arguments ${specs.map(quoted).join(' \\\n          ')} ;;`
}

/** \`*\` lets an option come again, as those that take several values do. */
function optionSpec({ name, about, values }: CompletedOption): string {
  const text = about.replaceAll(/[[\]]/g, '').replaceAll(':', '\\:')
  return `*${name}[${text}]${values === undefined ? '' : `: :${action(values)}`}`
}

function action(values: Values): string {
  if (values.kind === 'words') return `(${values.words.join(' ')})`
  if (values.kind === 'folders') return '_files -/'
  return values.kind === 'files' ? '_files' : ''
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
