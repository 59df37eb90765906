import type { Completed, CompletedCommand, Values } from './model.ts'

/** A script for fish 3 and later. */
export function fishScript(commands: Completed): string {
  return [
    '# coopqual: fish',
    'complete -c coopqual -f',
    ...commands.map(
      ({ name, about }) => `complete -c coopqual -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ),
    ...commands.flatMap(linesOf),
    '',
  ].join('\n')
}

function linesOf({ name, options, values }: CompletedCommand): readonly string[] {
  const start = `complete -c coopqual -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
  return [
    ...options.map((option) =>
      [start, `-l ${option.name.slice(2)}`, ...valued(option.values), `-d ${quoted(option.about)}`].join(' '),
    ),
    ...(values === undefined ? [] : [[start, ...offered(values)].join(' ')]),
  ]
}

function valued(values: Values | undefined): readonly string[] {
  if (values === undefined) return []
  return values.kind === 'files' ? ['-r', '-F'] : ['-x', ...offered(values)]
}

function offered(values: Values): readonly string[] {
  if (values.kind === 'words') return [`-a ${quoted(values.words.join(' '))}`]
  if (values.kind === 'folders') return [`-a ${quoted('(__fish_complete_directories)')}`]
  return values.kind === 'files' ? ['-F'] : []
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
}
