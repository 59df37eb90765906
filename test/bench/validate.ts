import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { generateRepository } from './generate.ts'

const root = path.resolve(import.meta.dirname, '../..')
const binary = path.join(root, 'bin/coopqual.js')
const floor = path.join(import.meta.dirname, 'floor.mjs')
const peers = path.join(import.meta.dirname, 'peers/node_modules')

interface Contender {
  readonly name: string
  /** Program and arguments; the first is run by Node when it is a script. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether it may fail, as some do on many files. */
  readonly isPeer?: true
}

/** Other validators of YAML by JSON Schema that npm installs: what each leaves out stands in its name. */
function peersFor(folder: string, scratch: string): readonly Contender[] {
  const data = path.join(folder, 'commitments/**/*.yaml')
  const ajv = ['validate', '-s', wholeSchema(scratch)]
  return [
    {
      name: 'ajv-cli 5, no lines, no references',
      isPeer: true,
      command: [
        path.join(peers, 'ajv-cli/dist/index.js'),
        ...ajv,
        '-d',
        data,
        '--spec=draft2020',
        '--strict=false',
        '--validate-formats=false',
      ],
    },
    {
      name: '@jirutka/ajv-cli 6, no references',
      isPeer: true,
      command: [
        path.join(peers, '@jirutka/ajv-cli/lib/main.js'),
        ...ajv,
        '--spec=draft2020',
        '--strict=false',
        // Its own patterns know no `**`, and find nothing without a word.
        ...filesIn(folder),
      ],
    },
  ]
}

function filesIn(folder: string): readonly string[] {
  const commitments = path.join(folder, 'commitments')
  return readdirSync(commitments, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.join(commitments, file))
}

/** The schema of a commitment in one file: the peers find no other by its name. */
function wholeSchema(scratch: string): string {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(
      readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8').replaceAll(
        'common.schema.json#/',
        '#/',
      ),
    ) as Record<string, unknown>
  const file = path.join(scratch, 'commitment.schema.json')
  // Their YAML makes a date of what looks like one, which no JSON Schema knows.
  const definitions = { ...(read('common')['$defs'] as object), date: {} }
  writeFileSync(file, JSON.stringify({ ...read('commitment'), $defs: definitions }))
  return file
}

/** Milliseconds of each contender over some rounds, in turns, so that a slow moment hits them all. */
function measured(
  contenders: readonly Contender[],
  rounds: number,
  scratch: string,
): ReadonlyMap<string, number> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) times.get(contender.name)?.push(time(contender, scratch))
  }
  return new Map(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0]),
  )
}

function time({ command, env, name, isPeer }: Contender, scratch: string): number {
  const [program = '', ...args] = command
  const isScript = /\.m?js$/.test(program)
  const start = performance.now()
  const ran = spawnSync(
    isScript || program === '-e' ? process.execPath : program,
    isScript ? command : args,
    {
      cwd: scratch,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, ...env },
    },
  )
  if (ran.status !== 0 && isPeer === true) return Number.NaN
  if (ran.status !== 0) throw new Error(`${name}: code ${ran.status}\n${ran.stderr.slice(0, 500)}`)
  return performance.now() - start
}

interface Goal {
  readonly words: string
  readonly ratio: number
  readonly most: number
}

function tell({ words, ratio, most }: Goal): void {
  const verdict = ratio <= most ? 'met' : 'NOT MET'
  console.log(`  ${words.padEnd(64)}${ratio.toFixed(2).padStart(7)}  goal ≤ ${most}  ${verdict}`)
}

function row(name: string, milliseconds: number, base: number): void {
  if (Number.isNaN(milliseconds)) return console.log(`${name.padEnd(56)} fails on so many files`)
  const ratio = (milliseconds / base).toFixed(2)
  console.log(`${name.padEnd(56)}${milliseconds.toFixed(0).padStart(8)} ms  ${ratio} × read and parse`)
}

/** The times of one size, by what was done. */
interface Sized {
  readonly node: number
  readonly floor: number
  readonly cold: number
  readonly warm: number
  readonly status: number
}

/** Times `validate` beside its floors and its peers, for one size of repository. */
function benchSize(count: number, rounds: number, scratch: string): Sized {
  const folder = path.join(scratch, `validate-${count}`)
  generateRepository(folder, count)
  spawnSync('git', ['-C', folder, 'init', '--quiet'])
  spawnSync('git', ['-C', folder, 'add', '.'])
  const cache = path.join(scratch, `cache-${count}`)
  mkdirSync(cache, { recursive: true })
  const env = { COOPQUAL_CACHE_DIR: cache }
  const ours = [binary, 'validate', '--cwd', folder]
  const contenders: readonly Contender[] = [
    { name: "node -e ''", command: [process.execPath, '-e', ''] },
    { name: 'git status', command: ['git', '-C', folder, 'status', '--short'] },
    { name: 'read and yaml.parse', command: [floor, folder] },
    { name: 'coopqual validate, cold', command: [...ours, '--no-cache'] },
    { name: 'coopqual validate, warm', command: ours, env },
    ...(existsSync(peers) ? peersFor(folder, scratch) : []),
  ]
  // Twice: files that were written a moment ago are not trusted by a cache.
  const settled = contenders.filter(({ name }) => name.endsWith('warm'))
  spawnSync('sleep', ['2.5'])
  measured(settled, 2, scratch)
  const found = measured(contenders, rounds, scratch)
  const of = (name: string): number => found.get(name) ?? 0
  const base = of('read and yaml.parse')
  console.log(`\n${count} commitments and ${Math.max(1, Math.floor(count / 4))} indicators`)
  for (const [name, milliseconds] of found) row(name, milliseconds, base)
  return {
    node: of("node -e ''"),
    floor: base,
    cold: of('coopqual validate, cold'),
    warm: of('coopqual validate, warm'),
    status: of('git status'),
  }
}

/** `validate` at three sizes, cold and warm, over its floors and its peers, and what was wanted of it. */
export function benchValidate(scratch: string, isQuick: boolean): void {
  installPeers()
  const small = benchSize(50, 7, scratch)
  const medium = benchSize(1000, 3, scratch)
  const large = isQuick ? undefined : benchSize(20_000, 1, scratch)
  console.log('\nGoals')
  tell({ words: "50 files, cold, over node -e ''", ratio: small.cold / small.node, most: 6 })
  tell({ words: "50 files, warm, over node -e ''", ratio: small.warm / small.node, most: 1.6 })
  tell({
    words: '1 000 files, cold, over reading and parsing',
    ratio: medium.cold / medium.floor,
    most: 1.25,
  })
  tell({ words: '1 000 files, warm, over git status', ratio: medium.warm / medium.status, most: 15 })
  if (large === undefined) return
  tell({ words: '20 000 files, warm, over git status', ratio: large.warm / large.status, most: 15 })
  tell({ words: '20 000 files over 1 000 files, cold', ratio: large.cold / medium.cold, most: 21 })
}

/** The peers are no part of the project: they are installed when they are first timed. */
function installPeers(): void {
  if (existsSync(path.join(peers, 'ajv-cli'))) return
  const prefix = path.dirname(peers)
  const args = ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--no-package-lock']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) console.log('The peers could not be installed: they are left out.')
}
