import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { recover } from '../src/write/journal.ts'
import { isUnfinished } from '../src/write/unfinished.ts'
import { replaceFiles } from '../src/write/replace-files.ts'
import { filesOf, folderWith } from './support/folder.ts'
import { coopqualHere } from './support/in-process.ts'

/** A run that is killed while it replaces files, and what the next one makes of it. */
const before = { 'coopqual.yaml': 'a: 1\n', 'c/d.yaml': 'd: 1\n', 'é f.yaml': 'f: 1\n', 'other.txt': 'x' }
const after = {
  'coopqual.yaml': 'a: 2\n',
  'c/d.yaml': 'd: 2\n',
  'é f.yaml': 'f: 2\n',
  'g/new.yaml': 'n: 1\n',
}

const contents = (files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]))

const names = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()

const built = pathToFileURL(path.resolve(import.meta.dirname, '../dist/write/replace-files.js')).href
const killer = pathToFileURL(path.join(import.meta.dirname, 'support/kill-at.mjs')).href
const program = `
  import { replaceFiles } from ${JSON.stringify(built)}
  const map = (files) => new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]))
  const [root, after, before] = JSON.parse(process.argv[1])
  await replaceFiles(root, map(after), map(before))`

/** Replaces the files in a process of its own, which is killed at one of its steps; says whether it was. */
function killedAt(root: string, step: string): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--import', killer, '--input-type=module', '-e', program, '--', JSON.stringify([root, after, before])],
    { encoding: 'utf8', env: { ...process.env, KILL_AT: step } },
  )
  expect(stderr).toBe('')
  expect(signal === 'SIGKILL' || status === 0).toBe(true)
  return signal === 'SIGKILL'
}

test('whenever a run is killed, all files are whole, and the next one has all or none of its changes', async () => {
  const seen = { none: 0, all: 0, some: 0 }
  for (let step = 1; ; step += 1) {
    const root = folderWith(before)
    const bare = names(root)
    if (!killedAt(root, `${step} ${step % 2 === 0 ? 'before' : 'after'}`)) break
    const files = filesOf(root)
    const texts = Object.entries(files).filter(([name]) => /^[^.][^/]*\.yaml$/.test(path.basename(name)))
    for (const [name, text] of texts)
      expect([before[name as keyof typeof before], after[name as keyof typeof after], '']).toContain(text)
    const isHalf = isUnfinished(root)
    const journal = path.join(root, '.coopqual-import.json')
    // One without a word yet tells of nothing to put back.
    const isTold = isHalf && readFileSync(journal).length > 0
    expect(await recover(root)).toBe(isTold)
    const now = filesOf(root)
    const isAll = now['coopqual.yaml'] === after['coopqual.yaml']
    expect(now).toEqual(isAll ? { ...before, ...after } : before)
    if (!isAll) expect(names(root)).toEqual(bare)
    if (isHalf && files['coopqual.yaml'] === after['coopqual.yaml']) seen.some += 1
    seen[isAll ? 'all' : 'none'] += 1
    await replaceFiles(root, contents(after), contents(isAll ? { ...before, ...after } : before))
    expect(filesOf(root)).toEqual({ ...before, ...after })
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1)
})

/** A folder in which a run was killed once it had replaced its first file. */
function half(): string {
  for (let step = 1; ; step += 1) {
    const root = folderWith(before)
    killedAt(root, `${step} after`)
    if (
      isUnfinished(root) &&
      readFileSync(path.join(root, 'coopqual.yaml'), 'utf8') === after['coopqual.yaml']
    )
      return root
  }
}

test('a file that somebody changed since then stays as it is', async () => {
  const root = half()
  writeFileSync(path.join(root, 'coopqual.yaml'), 'mine: 1\n')
  expect(await recover(root)).toBe(true)
  expect(filesOf(root)).toEqual({ ...before, 'coopqual.yaml': 'mine: 1\n' })
})

test('every command says that an import was stopped half-way, and import puts it right', async () => {
  const root = half()
  expect((await coopqualHere(['validate', '--cwd', root])).stderr).toContain('arrêtée en chemin')
  const dry = await coopqualHere(['import', 'absent.xlsx', '--cwd', root, '--dry-run'])
  expect(dry.stderr).toContain('arrêtée en chemin')
  expect(isUnfinished(root)).toBe(true)
  const { stderr } = await coopqualHere(['import', 'absent.xlsx', '--cwd', root])
  expect(stderr).toContain('remis dans l’état')
  expect(filesOf(root)).toEqual(before)
})

const journalOf = (more: object): string =>
  JSON.stringify({ mark: '0123abcd', pid: process.ppid, files: [], folders: [], ...more })

test('a run that is at work is left to it, unless it began long ago', async () => {
  const root = folderWith({ ...before, '.coopqual-import.json': journalOf({}) })
  await expect(recover(root)).rejects.toMatchObject({ reason: 'unfinished' })
  await expect(replaceFiles(root, contents(after), contents(before))).rejects.toMatchObject({
    reason: 'unfinished',
  })
  const past = new Date(Date.now() - 3_600_000)
  utimesSync(path.join(root, '.coopqual-import.json'), past, past)
  expect(await recover(root)).toBe(true)
  expect(filesOf(root)).toEqual(before)
})

test.each(['{', '[]', journalOf({ files: [{ file: '../x', after: '' }] }), journalOf({ mark: '../../x' })])(
  'a journal that is none goes away and changes nothing: %s',
  async (text) => {
    const root = folderWith({ ...before, '.coopqual-import.json': text })
    expect(await recover(root)).toBe(false)
    expect(filesOf(root)).toEqual(before)
  },
)

test('a journal that comes with a repository reaches nothing behind a link', async () => {
  const outside = folderWith({ 'x.yaml': '', '.x.yaml-0123abcd.old': 'kept' })
  const files = [{ file: 'c/x.yaml', after: '' }]
  const root = folderWith({ '.coopqual-import.json': journalOf({ files, pid: 999_999_999 }) })
  symlinkSync(outside, path.join(root, 'c'))
  await recover(root)
  expect(filesOf(outside)).toEqual({ 'x.yaml': '', '.x.yaml-0123abcd.old': 'kept' })
})
