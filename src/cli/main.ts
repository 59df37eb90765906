import { CommanderError } from 'commander'
import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import type { Language } from '../model/files.ts'
import { generator } from '../version.ts'
import { WriteError } from '../write/failure.ts'
import { exit, type Exit } from './exit.ts'
import { Interrupted } from './interrupted.ts'
import { ioProblem } from './io-problem.ts'
import { runProgram } from './program.ts'
import { UsageError } from './usage-error.ts'
import { usageProblem } from './usage-problem.ts'
import type { World } from './world.ts'
import { writeProblem } from './write-problem.ts'

/**
 * Runs one command line and returns its exit code; writes to the world's two streams and to the folders that the
 * command names, and touches nothing else of the process.
 */
export async function main(argv: readonly string[], world: World): Promise<Exit> {
  const circumstances = { argv, world, language: languageOf(argv) }
  const failures: Error[] = []
  for (const stream of [world.stdout, world.stderr]) {
    stream.on?.('error', (error) => {
      if (!isClosedPipe(error)) failures.push(error)
    })
  }
  const code = await attempt(circumstances)
  // A stream tells of a failed write in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  const [failure] = failures
  return failure === undefined ? code : explain(failure, circumstances)
}

interface Circumstances {
  readonly argv: readonly string[]
  readonly world: World
  readonly language: Language
}

async function attempt(circumstances: Circumstances): Promise<Exit> {
  const { argv } = circumstances
  try {
    return await runProgram({ ...circumstances, isColourless: argv.includes('--no-color') }, argv)
  } catch (error) {
    return explain(error, circumstances)
  }
}

/** Turns whatever ended a run into a sentence and an exit code. */
function explain(error: unknown, { argv, world, language }: Circumstances): Exit {
  const words = cliWordsOf(language)
  const say = (text: string, code: Exit): Exit => {
    world.stderr.write(`${text}\n`)
    return code
  }
  if (error instanceof WriteError) return say(...writeProblem(error, words))
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exit.fine : say(usageProblem(error, words, argv), exit.usage)
  }
  if (error instanceof Interrupted) return say(words.interrupted, exit.interrupted)
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

/** A reader that closes early, as `head` does, has seen what it wanted. */
function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
