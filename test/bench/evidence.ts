import { spawnSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { randomFrom } from '../support/random.ts'
import { row } from './timing.ts'

const program = path.join(import.meta.dirname, 'evidence-run.mjs')

/** Files of many sizes, most of them small, as scans, photos and reports are. */
function generateEvidence(folder: string, count: number, bytes: number): void {
  mkdirSync(folder, { recursive: true })
  const random = randomFrom(7)
  const weights = Array.from({ length: count }, () => Math.exp(3 * (random() + random() + random() - 1.5)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const pool = randomFillSync(Buffer.allocUnsafeSlow(32 * 1024 * 1024))
  for (const [index, weight] of weights.entries()) {
    const handle = openSync(path.join(folder, `P${index}.pdf`), 'w')
    for (let left = Math.round((weight / total) * bytes); left > 0;) {
      const length = Math.min(left, 4 * 1024 * 1024)
      left -= writeSync(handle, pool, Math.floor(random() * (pool.length - length)), length)
    }
    closeSync(handle)
  }
}

interface Timed {
  readonly milliseconds: number
  readonly output: string
}

function timed(script: string, env: Readonly<Record<string, string>>): Timed {
  // What others have written before is none of its business.
  spawnSync('sync')
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${script}: code ${status}\n${stderr.slice(0, 500)}`)
  return { milliseconds: performance.now() - start, output: stdout }
}

const scripts = {
  cp: 'cp -r "$SOURCE" "$TARGET"',
  openssl: `cd "$SOURCE"; half() { printf '%s\\0' * | awk -v RS='\\0' -v ORS='\\0' -v h="$1" 'NR % 2 == h' | xargs -0 openssl dgst -sha256 > /dev/null; }
    half 0 & first=$!; half 1; wait $first`,
  folder: '"$NODE" "$PROGRAM" "$SOURCE" "$TARGET"',
  zip: '"$NODE" "$PROGRAM" "$SOURCE" "$TARGET.zip"',
}

/**
 * Sets the time to hash evidence and to copy it into a pack beside `cp` and two `openssl dgst` at once on the same files:
 * the median of some rounds, in which they take turns.
 */
export function benchEvidence(scratch: string, count: number, gigabytes: number): void {
  const { bavail, bsize } = statfsSync(scratch)
  const needed = gigabytes * 2.5e9
  if (bavail * bsize < needed || spawnSync('openssl', ['version']).status !== 0)
    return console.log(`hashing and copying ${gigabytes} GB: left out, for want of room or of openssl`)
  const folder = path.join(scratch, 'evidence')
  const [source, target] = [path.join(folder, 'source'), path.join(folder, 'target')]
  generateEvidence(source, count, gigabytes * 1e9)
  const env = { SOURCE: source, TARGET: target, PROGRAM: program, NODE: process.execPath }
  const times = new Map<string, number[]>()
  let memory = 0
  for (let round = 0; round < 3; round += 1) {
    for (const [name, script] of Object.entries(scripts)) {
      const { milliseconds, output } = timed(script, env)
      times.set(name, [...(times.get(name) ?? []), milliseconds])
      if (script.includes('PROGRAM')) memory = Math.max(memory, Number(output) / 1024)
      for (const made of readdirSync(folder))
        if (made !== 'source') rmSync(path.join(folder, made), { recursive: true })
    }
  }
  const median = (name: string): number => (times.get(name) ?? []).toSorted((a, b) => a - b)[1] ?? Number.NaN
  const floor = median('cp') + median('openssl')
  const name = `${gigabytes} GB in ${count} files`
  row(`cp, then two openssl dgst -sha256 at once, ${name}`, floor, [])
  row('hashing and copying them', median('folder'), [['that', median('folder') / floor]])
  row('hashing them and writing a ZIP', median('zip'), [['that', median('zip') / floor]])
  console.log(
    `  ${((floor / median('folder')) * 100).toFixed(0)} % of that speed (goal: 80 %), ${memory.toFixed(0)} MB resident (goal: < 200 MB)`,
  )
  rmSync(folder, { recursive: true })
}
