import path from 'node:path'
import { Chalk, type ChalkInstance } from 'chalk'
import { Command as Program, Option } from 'commander'
import type { Catalogue } from '../lang/catalogue.ts'
import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import type { Language } from '../model/files.ts'
import { generator } from '../version.ts'
import { todayIn } from './clock.ts'
import { textOf, type Command, type CommandOption, type OptionValue, type Run } from './command.ts'
import { commandNames } from './command-names.ts'
import { commands } from './commands/index.ts'
import { common } from './common-options.ts'
import { exit, type Exit } from './exit.ts'
import { wrapped } from './gaps/text.ts'
import { writeOutput } from './output.ts'
import { placesNamed } from './places.ts'
import { askSecret } from './secret.ts'
import type { World } from './world.ts'

export interface Setting {
  readonly world: World
  readonly language: Language
  /** Whether `--no-color` was given. */
  readonly isColourless: boolean
}

/**
 * Builds the command line out of the words of one language and of the one command that is asked for: the others are
 * known by name alone, so that no run loads what it does not need.
 */
export async function runProgram(setting: Setting, argv: readonly string[]): Promise<Exit> {
  const words = cliWordsOf(setting.language)
  const program = dressed(new Program('coopqual'), setting, words)
    .description(words.program)
    .version(generator.version, '-V, --version', words.options.version)
    .helpCommand(false)
    .addHelpText('after', `\n${words.helpEnd}`)
  for (const option of common) program.addOption(optionOf(option, words).hideHelp())
  let code: Exit = exit.fine
  for (const name of commandNames) {
    const part = dressed(program.command(name), setting, words).description(words.commands[name])
    if (!argv.includes(name)) continue
    const { default: command } = await commands[name]()
    addParts(part, command, words, argv)
    part.action(async () => {
      code = await command.run(runOf(part, setting, command))
    })
  }
  await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' })
  return code
}

function addParts(part: Program, command: Command, words: Catalogue['cli'], argv: readonly string[]): void {
  const idle = command.idle?.(argv) ?? []
  for (const argument of command.arguments ?? []) part.argument(argument, argumentWords(argument, words))
  const { options } = command
  for (const option of [...options, ...common])
    part.addOption(optionOf(option, words).hideHelp(idle.includes(option.key)))
}

function dressed(program: Program, { world }: Setting, words: Catalogue['cli']): Program {
  const headings: Readonly<Record<string, string>> = words.headings
  return program
    .exitOverride()
    .helpOption('-h, --help', words.options.help)
    .configureOutput({ writeOut: (text) => world.stdout.write(text), writeErr: () => undefined })
    .configureHelp({
      // Commander's own breaks a line at the space inside « ».
      boxWrap: (text, width) => wrapped(text, width).join('\n'),
      minWidthToWrap: 20,
      styleUsage: (usage) => placesNamed(usage.replace('[command]', words.commandPlace), words),
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: ({ description }) => description,
      optionTerm: ({ flags }) => placesNamed(flags, words),
      argumentTerm: (argument) => placesNamed(`<${argument.name()}>`, words).slice(1, -1),
    })
}

function argumentWords(argument: string, words: Catalogue['cli']): string {
  const known: Readonly<Record<string, string>> = words.arguments
  return known[argument] ?? ''
}

function optionOf({ flags, key, choices, lenient, many }: CommandOption, words: Catalogue['cli']): Option {
  const shown = choices === undefined ? '' : ` (${fill(words.choices, { choices: choices.join(', ') })})`
  const option = new Option(flags, words.options[key] + shown)
  if (choices !== undefined && lenient !== true) option.choices(choices)
  if (many === true)
    option.argParser((value: string, before: unknown) => [...(Array.isArray(before) ? before : []), value])
  return option
}

function runOf(part: Program, setting: Setting, command: Command): Run {
  const { world, language } = setting
  const options: Record<string, OptionValue> = part.optsWithGlobals()
  const here = world.cwd()
  const output = textOf(options['output'])
  const isQuiet = options['quiet'] === true
  const complain = (text: string): void => void world.stderr.write(`${text}\n`)
  const result = (text: string): void =>
    output === undefined ? void world.stdout.write(text) : writeOutput(path.resolve(here, output), text)
  return {
    arguments: command.arguments === undefined ? [] : part.args,
    options,
    here,
    root: path.resolve(here, textOf(options['cwd']) ?? '.'),
    get today() {
      return todayIn('Europe/Paris')
    },
    environment: setting.world.env,
    everyCommand: () => Promise.all(commandNames.map(async (name) => (await commands[name]()).default)),
    language: options['lang'] === undefined ? undefined : language,
    isTerminal: output === undefined && world.stdout.isTTY === true && world.env['TERM'] !== 'dumb',
    paint: paintFor(setting, output === undefined && world.stdout.isTTY === true),
    paintAside: paintFor(setting, world.stderr.isTTY === true),
    width: (output === undefined ? world.stdout.columns : undefined) ?? Number.POSITIVE_INFINITY,
    result,
    say: (text) => (isQuiet ? undefined : complain(text)),
    complain,
    progress: (text) => {
      const isShown = !isQuiet && world.stderr.isTTY === true && world.env['TERM'] !== 'dumb'
      if (isShown) world.stderr.write(`\r\u001B[2K${text}`)
    },
    askSecret: (question) => askSecret(world, question),
    converse: async () => (await import('./conversation.ts')).conversationOn(world),
    interruptible: (work, manner) =>
      interruptible(world, work, () => {
        if (manner !== 'silent') complain(`\n${cliWordsOf(language).interrupting}`)
      }),
  }
}

/** Colour on a terminal only, unless NO_COLOR, FORCE_COLOR or --no-color say otherwise (no-color.org). */
function paintFor({ world: { env }, isColourless }: Setting, isTerminal: boolean): ChalkInstance {
  const isOff = isColourless || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  const isForced = (env['FORCE_COLOR'] ?? '0') !== '0'
  return new Chalk({ level: !isOff && (isForced || isTerminal) ? 1 : 0 })
}

/** `told` is called at once: the work may take a moment to stop in good order. */
async function interruptible<T>(
  world: World,
  work: (signal: AbortSignal) => Promise<T>,
  told: () => void,
): Promise<T> {
  const stop = new AbortController()
  const interrupt = (): void => {
    told()
    stop.abort()
  }
  world.once('SIGINT', interrupt)
  world.once('SIGTERM', interrupt)
  try {
    return await work(stop.signal)
  } finally {
    world.off('SIGINT', interrupt)
    world.off('SIGTERM', interrupt)
  }
}
