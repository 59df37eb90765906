import fs, { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Checked } from '../src/check.ts'
import { auditOf } from '../src/pipeline.ts'
import { rereading } from '../src/read/cache/memory.ts'
import { generateRepository } from './bench/generate.ts'
import { checkedAtOnce } from './support/checked.ts'
import { folderWith } from './support/folder.ts'
import { good, written } from './support/judged.ts'

const options = { today: '2026-11-23' } as const

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

/** The clock moves on: files that were written now are no longer of this moment, and their dates tell whether they changed. */
function later(): void {
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
}

/** The paths below a folder that are read from now on. */
function readsBelow(root: string): string[] {
  const reads: string[] = []
  const read = fs.readFileSync
  vi.spyOn(fs, 'readFileSync').mockImplementation((...args: Parameters<typeof read>) => {
    if (String(args[0]).startsWith(root)) reads.push(path.relative(root, String(args[0])))
    return read(...args)
  })
  syncBuiltinESMExports()
  return reads
}

/** All that `watch` wants to know after a save. */
function round(root: string): Checked {
  const checked = checkedAtOnce(root, options)
  if (checked.repository !== undefined) auditOf(checked, checked.repository, { hasProvenance: false })
  return checked
}

const told = ({ diagnostics }: Checked): string => diagnostics.map(written).join('\n')

test('after a save, one file of all is read', async () => {
  const root = folderWith({})
  generateRepository(root, 120)
  const reads = readsBelow(root)
  await rereading(async () => {
    later()
    const { sources } = round(root)
    expect(reads).toHaveLength(sources.files.length)
    expect(reads.length).toBeGreaterThan(150)
    reads.length = 0
    expect(told(round(root))).toBe('')
    expect(reads).toEqual([])
    vi.useRealTimers()
    const saved = 'commitments/c5/c-5.yaml'
    writeFileSync(path.join(root, saved), 'id: c-5\ntitle: 12\n')
    vi.useFakeTimers({ now: statSync(path.join(root, saved)).mtimeMs + 2500, toFake: ['Date'] })
    expect(told(round(root))).toContain(saved)
    expect([...new Set(reads)]).toEqual([saved])
    expect(reads).toHaveLength(1)
  })
})

test('without what is kept in memory, all of them are', () => {
  const root = folderWith({})
  generateRepository(root, 40)
  const { sources } = round(root)
  const reads = readsBelow(root)
  round(root)
  expect(reads.length).toBeGreaterThanOrEqual(sources.files.length)
})

test('whatever changes, what is said is what a first look would say', async () => {
  const root = folderWith(good)
  const second = path.join(root, 'commitments/second.yaml')
  const steps: readonly (() => void)[] = [
    () => writeFileSync(second, 'id: seconde\ntitle: 12\n'),
    () => writeFileSync(second, 'id: seconde\ntitle: 13\n'),
    () => writeFileSync(second, 'id: seconde\ntitle: [13\n'),
    () => writeFileSync(second, Buffer.from('id: seconde\ntitle: Acc\u00E8s\n', 'latin1')),
    () => {
      // Another text of the same length and with the same date of change, as some tools leave it.
      const { atime, mtime } = statSync(second)
      writeFileSync(second, Buffer.from('id: seconds\ntitle: Acc\u00E8s\n', 'latin1'))
      utimesSync(second, atime, mtime)
    },
    () => rmSync(second),
    () => mkdirSync(path.join(root, 'commitments/more')),
    () => writeFileSync(path.join(root, 'commitments/more/third.yaml'), 'id: .inf\ntitle: .nan\n'),
    () => writeFileSync(path.join(root, 'coopqual.yaml'), 'organisation: 12\n'),
    () =>
      writeFileSync(
        path.join(root, 'coopqual.yaml'),
        `${String(good['coopqual.yaml'])}paths:\n  commitments: ailleurs\n`,
      ),
    () => writeFileSync(path.join(root, 'coopqual.yaml'), String(good['coopqual.yaml'])),
  ]
  const seen = new Set<string>()
  await rereading(async () => {
    for (const step of steps) {
      step()
      const now = told(round(root))
      later()
      const afterwards = [told(round(root)), told(round(root))]
      vi.useRealTimers()
      // Beside what was kept, in a memory of its own.
      const first = await rereading(() => Promise.resolve(told(round(root))))
      expect([now, ...afterwards]).toEqual([first, first, first])
      seen.add(first)
    }
  })
  expect(seen.size).toBeGreaterThan(6)
})
