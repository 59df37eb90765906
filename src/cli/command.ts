import type { ChalkInstance } from 'chalk'
import type { Catalogue } from '../lang/catalogue.ts'
import type { Language } from '../model/files.ts'
import type { Conversation } from './conversation.ts'
import type { Exit } from './exit.ts'
import type { World } from './world.ts'

export type OptionValue = string | boolean | readonly string[] | undefined

/** An option as commander takes it; its description stands in the catalogues under its key. */
export interface CommandOption {
  readonly flags: string
  readonly key: keyof Catalogue['cli']['options']
  readonly choices?: readonly string[]
  /** Whether other words for the choices will do, which the command reads itself. */
  readonly lenient?: true
  /** Whether it may be given several times. */
  readonly many?: boolean
}

/** One command: its file stands at `commands/<name>.ts`, its description in the catalogues under its name. */
export interface Command {
  readonly name: keyof Catalogue['cli']['commands']
  /** The arguments as commander writes them: `[paths...]`, `[dir]`. */
  readonly arguments?: readonly string[]
  /** What the first argument may be, where it is one of a few: shells complete it. */
  readonly firstArgument?: readonly string[]
  readonly options: readonly CommandOption[]
  /** The keys of the options that are of no use with what is typed: help leaves them out. */
  readonly idle?: (argv: readonly string[]) => readonly CommandOption['key'][]
  readonly run: (run: Run) => Promise<Exit> | Exit
}

/** What a command is given: its words, its options, and the world behind two functions. */
export interface Run {
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, OptionValue>>
  /** Folder in which the command was started: paths to write to are relative to it. */
  readonly here: string
  /** Folder of the repository, absolute: paths to read are relative to it. */
  readonly root: string
  /** Today's date, YYYY-MM-DD. */
  readonly today: string
  readonly environment: World['env']
  /** Loads every command there is. */
  readonly everyCommand: () => Promise<readonly Command[]>
  /** The language asked for on the command line, if any. */
  readonly language: Language | undefined
  readonly paint: ChalkInstance
  /** Columns of the terminal; unlimited when the output is no terminal. */
  readonly width: number
  /** Whether the result goes to a terminal. */
  readonly isTerminal: boolean
  /** Writes the result: to stdout, or to the file of `--output`. */
  readonly result: (text: string) => void
  /** Colours for what goes to stderr. */
  readonly paintAside: ChalkInstance
  /** Writes what is not the result to stderr; `--quiet` silences it. */
  readonly say: (text: string) => void
  /** Writes an error to stderr, `--quiet` or not. */
  readonly complain: (text: string) => void
  /** Redraws one line of progress on a terminal; does nothing elsewhere. */
  readonly progress: (text: string) => void
  /** Asks for what the terminal must not show; nothing where nobody can answer. */
  readonly askSecret: (question: string) => Promise<string | undefined>
  /** Opens a conversation on the terminal; nothing where nobody can answer. */
  readonly converse: () => Promise<Conversation | undefined>
  /**
   * Does a piece of work that Ctrl-C stops in good order, and says that it takes a moment unless it is `silent`; outside
   * of it, Ctrl-C ends the process at once.
   */
  readonly interruptible: <T>(work: (signal: AbortSignal) => Promise<T>, manner?: 'silent') => Promise<T>
}

/** The text of an option, when it was given one. */
export function textOf(value: OptionValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The texts of an option that may be given several times. */
export function textsOf(value: OptionValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
