import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { generateRepository } from './generate.ts'
import { peersFor } from './peers.ts'
import { installPeers, medians, row, type Timed } from './timing.ts'

const root = path.resolve(import.meta.dirname, '../..')
const binary = path.join(root, 'bin/coopqual.js')
const floor = path.join(import.meta.dirname, 'floor.mjs')

interface Goal {
  readonly words: string
  readonly ratio: number
  readonly most: number
}

function tell({ words, ratio, most }: Goal): void {
  const verdict = ratio <= most ? 'met' : 'NOT MET'
  console.log(`  ${words.padEnd(64)}${ratio.toFixed(2).padStart(7)}  goal ≤ ${most}  ${verdict}`)
}

/** The times of one size, by what was done. */
interface Sized {
  readonly node: number
  readonly floor: number
  readonly cold: number
  readonly warm: number
  readonly status: number
}

interface Place {
  readonly scratch: string
  readonly hasPeers: boolean
}

/** Times `validate` beside its floors and its peers, for one size of repository. */
function benchSize(count: number, rounds: number, { scratch, hasPeers }: Place): Sized {
  const folder = path.join(scratch, `validate-${count}`)
  generateRepository(folder, count)
  spawnSync('git', ['-C', folder, 'init', '--quiet'])
  spawnSync('git', ['-C', folder, 'add', '.'])
  const cache = path.join(scratch, `cache-${count}`)
  mkdirSync(cache, { recursive: true })
  const env = { COOPQUAL_CACHE_DIR: cache }
  const ours = [process.execPath, binary, 'validate', '--cwd', folder]
  const contenders: readonly Timed[] = [
    { name: "node -e ''", command: [process.execPath, '-e', ''] },
    { name: 'git status', command: ['git', '-C', folder, 'status', '--short'] },
    { name: 'read and yaml.parse', command: [process.execPath, floor, folder] },
    { name: 'coopqual validate, cold', command: [...ours, '--no-cache'] },
    { name: 'coopqual validate, warm', command: ours, env },
    ...(hasPeers ? peersFor(folder, scratch) : []).filter(({ mostFiles = count }) => count <= mostFiles),
  ]
  // Twice: files that were written a moment ago are not trusted by a cache.
  const settled = contenders.filter(({ name }) => name.endsWith('warm'))
  spawnSync('sleep', ['2.5'])
  medians(settled, 2, scratch)
  const found = medians(contenders, rounds, scratch)
  const of = (name: string): number => found.get(name) ?? 0
  const base = of('read and yaml.parse')
  console.log(`\n${count} commitments and ${Math.max(1, Math.floor(count / 4))} indicators`)
  for (const [name, milliseconds] of found) row(name, milliseconds, [['read and parse', milliseconds / base]])
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
  const place = { scratch, hasPeers: installPeers() }
  if (!place.hasPeers) console.log('The peers could not be installed: they are left out.')
  const small = benchSize(50, 7, place)
  const medium = benchSize(1000, 3, place)
  const large = isQuick ? undefined : benchSize(20_000, 1, place)
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
