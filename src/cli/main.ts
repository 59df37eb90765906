import { Chalk } from 'chalk'
import { CommanderError } from 'commander'
import { catalogueOf, fill } from '../lang/catalogue.ts'
import type { Language } from '../model/files.ts'
import { generator } from '../version.ts'
import { WriteError } from '../write/failure.ts'
import { exit, type Exit } from './exit.ts'
import { ioProblem } from './io-problem.ts'
import { programOf } from './program.ts'
import { UsageError } from './usage-error.ts'
import { usageProblem } from './usage-problem.ts'
import { writeProblem } from './write-problem.ts'
import type { World } from './world.ts'

/**
 * Runs one command line and returns its exit code; writes to the world's two streams and to the folders that the
 * command names, and touches nothing else of the process.
 */
export async function main(argv: readonly string[], world: World): Promise<Exit> {
  const language = languageOf(argv)
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  world.once('SIGINT', interrupt)
  world.once('SIGTERM', interrupt)
  world.stdout.on?.('error', ignoreClosedPipe)
  try {
    return await programOf({ world, language, paint: paintOf(argv, world), signal: stop.signal }).run(argv)
  } catch (error) {
    return explain(error, { argv, world, language, isStopped: stop.signal.aborted })
  } finally {
    world.off('SIGINT', interrupt)
    world.off('SIGTERM', interrupt)
  }
}

interface Circumstances {
  readonly argv: readonly string[]
  readonly world: World
  readonly language: Language
  readonly isStopped: boolean
}

/** Turns whatever ended a run into a sentence and an exit code. */
function explain(error: unknown, { argv, world, language, isStopped }: Circumstances): Exit {
  const words = catalogueOf(language).cli
  const say = (text: string, code: Exit): Exit => {
    world.stderr.write(`${text}\n`)
    return code
  }
  if (error instanceof WriteError) return say(...writeProblem(error, words))
  if (isStopped) return say(words.interrupted, exit.interrupted)
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exit.fine : say(usageProblem(error, words, argv), exit.usage)
  }
  if (error instanceof UsageError) return say(error.message, exit.usage)
  const io = ioProblem(error, words)
  if (io !== undefined) return say(io, exit.io)
  if (argv.includes('--verbose') && error instanceof Error) world.stderr.write(`${error.stack ?? ''}\n`)
  return say(bugReport(error, words.bug, argv), exit.bug)
}

function bugReport(error: unknown, template: string, argv: readonly string[]): string {
  return fill(template, {
    error: String(error).split('\n', 1)[0] ?? '',
    version: generator.version,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    command: ['coopqual', ...argv].join(' '),
  })
}

/** The language is needed before the options are read: help and errors speak it too. */
function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf('--lang')
  const value = index < 0 ? argv.find((text) => text.startsWith('--lang='))?.slice(7) : argv[index + 1]
  return value === 'en' ? 'en' : 'fr'
}

/** Colour on a terminal only, unless NO_COLOR, FORCE_COLOR or --no-color say otherwise (no-color.org). */
function paintOf(argv: readonly string[], { env, stdout }: World): InstanceType<typeof Chalk> {
  const isOff = argv.includes('--no-color') || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  const isForced = (env['FORCE_COLOR'] ?? '0') !== '0'
  return new Chalk({ level: !isOff && (isForced || stdout.isTTY === true) ? 1 : 0 })
}

/** A reader that closes early, as `head` does, has seen what it wanted. */
function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
}
