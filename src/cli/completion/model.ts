import { fill, type Catalogue } from '../../lang/catalogue.ts'
import type { Command, CommandOption } from '../command.ts'
import { common } from '../common-options.ts'

/** What may stand in a place of the command line. */
export type Values =
  | { readonly kind: 'files' | 'folders' | 'text' }
  | { readonly kind: 'words'; readonly words: readonly string[] }

export interface CompletedOption {
  /** With its dashes: `--format`. */
  readonly name: string
  readonly about: string
  /** Nothing for an option that takes no value. */
  readonly values?: Values
}

export interface CompletedCommand {
  readonly name: string
  readonly about: string
  readonly options: readonly CompletedOption[]
  /** What its arguments may be; nothing when it takes none. */
  readonly values?: Values
}

/** Everything that a shell can complete, in one language. */
export type Completed = readonly CompletedCommand[]

/** Names that the commands do not declare, because they are read from files. */
export interface KnownNames {
  readonly requirements: readonly string[]
  readonly referentials: readonly string[]
}

/** What the commands declare, as shells need it. */
export function completedBy(
  commands: readonly Command[],
  words: Catalogue['cli'],
  names: KnownNames,
): Completed {
  return commands.map((command) => {
    const values = argumentValues(command, names)
    return {
      name: command.name,
      about: words.commands[command.name],
      options: [
        ...[...command.options, ...common].map((option) => completedOption(option, words, names)),
        { name: '--help', about: words.options.help },
      ],
      ...(values === undefined ? {} : { values }),
    }
  })
}

function completedOption(option: CommandOption, words: Catalogue['cli'], names: KnownNames): CompletedOption {
  const [name = '', place] = option.flags.split(' ')
  const about = fill(words.options[option.key], {})
  return place === undefined ? { name, about } : { name, about, values: valuesAt(place, option, names) }
}

function valuesAt(place: string, { choices, key }: CommandOption, names: KnownNames): Values {
  if (choices !== undefined) return { kind: 'words', words: choices }
  if (key === 'referential') return { kind: 'words', words: names.referentials }
  if (place === '<requirement>' || key === 'newRequirement')
    return { kind: 'words', words: names.requirements }
  if (place === '<dir>') return { kind: 'folders' }
  return { kind: place === '<file>' ? 'files' : 'text' }
}

function argumentValues(
  { arguments: given = [], firstArgument }: Command,
  names: KnownNames,
): Values | undefined {
  const [first] = given
  if (first === undefined) return undefined
  if (firstArgument === undefined) return { kind: first === '[dir]' ? 'folders' : 'files' }
  return {
    kind: 'words',
    words: first === '[code...]' ? [...firstArgument, ...names.requirements] : firstArgument,
  }
}
