import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'

/** A command that is timed as a whole process. */
export interface Timed {
  readonly name: string
  /** Program and arguments. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether it may fail, as some programs of others do on many files: its time is no number then. */
  readonly mayFail?: true
  /** Beyond so many files, it takes minutes, and is left out. */
  readonly mostFiles?: number
}

/** The median time of each command in milliseconds; the commands take turns, so that a slow moment hits them all. */
export function medians(
  commands: readonly Timed[],
  rounds: number,
  folder: string,
): ReadonlyMap<string, number> {
  const times = new Map(commands.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const timed of commands) times.get(timed.name)?.push(time(timed, folder))
  }
  return new Map(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0]),
  )
}

function time({ name, command: [program = '', ...args], env, mayFail }: Timed, folder: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...env },
  })
  const taken = performance.now() - start
  if (status === 0) return taken
  if (mayFail === true) {
    tellFailure(name, [`code ${status ?? 'none'}`, ...reasonIn(stderr)].join(': '))
    return Number.NaN
  }
  throw new Error(`${name}: code ${status}\n${stderr.slice(0, 500)}`)
}

/** The first line that speaks of an error, or the first. */
function reasonIn(stderr: string): readonly string[] {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((one) => /error|cannot|fail/i.test(one)) ?? lines[0]
  return line === undefined ? [] : [line.trim()]
}

const failures = new Set<string>()

/** Says once why a program of others could not be timed. */
function tellFailure(name: string, reason: string): void {
  const line = `  ${name} fails: ${reason.slice(0, 200)}`
  if (!failures.has(line)) console.log(line)
  failures.add(line)
}

/** A line of the report. */
export function row(
  name: string,
  milliseconds: number,
  ratios: readonly (readonly [against: string, ratio: number])[],
): void {
  if (Number.isNaN(milliseconds)) return console.log(`${name.padEnd(60)} fails`)
  const shown = ratios.map(([against, ratio]) => `${ratio.toFixed(2)} × ${against}`).join(', ')
  console.log(`${name.padEnd(60)}${milliseconds.toFixed(0).padStart(7)} ms   ${shown}`)
}

const prefix = path.join(import.meta.dirname, 'peers')

/** Where the programs of others are, once they are installed. */
export const peersFolder = path.join(prefix, 'node_modules')

/** Installs the programs of others, which are no part of the project, when one of them is missing; says whether they are there. */
export function installPeers(): boolean {
  const { dependencies } = JSON.parse(readFileSync(path.join(prefix, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  if (Object.keys(dependencies).every((name) => existsSync(path.join(peersFolder, name)))) return true
  const args = [
    'install',
    '--prefix',
    prefix,
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--ignore-scripts',
  ]
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}
