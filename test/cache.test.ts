import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { check, type Checked } from '../src/check.ts'
import type { Outcome } from '../src/model/outcome.ts'
import { recall, remembering, type CacheQuestion } from '../src/read/cache/cache.ts'
import { cacheFolder } from '../src/read/cache/folder.ts'
import { fingerprintOf } from '../src/read/fingerprint.ts'
import { readCases } from './support/cases.ts'
import { folderWith } from './support/folder.ts'
import { good, written } from './support/judged.ts'
import { binary, coopqual } from './support/run.ts'

afterEach(() => vi.useRealTimers())

const today = '2026-11-23'

function questionFor(root: string, folder: string, more: Partial<CacheQuestion> = {}): CacheQuestion {
  return { root, folder, stamp: 'this', options: [], today: () => today, ...more }
}

function outcomeOf({ language, diagnostics, silenced, sources }: Checked): Outcome {
  const { unread, evidenceFiles, unreadFolders } = sources
  const files = sources.files.map(({ file }) => ({ file }))
  const rest = { unread, evidenceFiles, unreadFolders }
  return { language, diagnostics, silenced, answerable: [], hasEditor: false, sources: { files, ...rest } }
}

function look(question: CacheQuestion): Promise<Checked> {
  const checkAs = (day: () => string): Promise<Checked> =>
    check(question.root, {
      get today() {
        return day()
      },
    })
  return remembering(question, checkAs, outcomeOf)
}

function told({ diagnostics }: Pick<Outcome, 'diagnostics'>): string {
  return diagnostics.map(written).join('\n')
}

const fresh = async (root: string): Promise<string> => told(await check(root, { today }))

/** A repository with a mistake, and where things are kept for it. */
function repository(): { readonly root: string; readonly folder: string } {
  const [root, folder] = [folderWith(good), path.join(folderWith({}), 'cache')]
  writeFileSync(path.join(root, 'commitments/second.yaml'), 'id: seconde\ntitle: 12\n')
  return { root, folder }
}

function keptFile(folder: string, ending: 'outcome' | 'values'): string {
  const name = readdirSync(folder).find((one) => one.endsWith(`.${ending}`))
  return path.join(folder, name ?? 'none')
}

/** The clock of the program moves on, and files that were written now are no longer of this moment. */
function later(seconds: number): void {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] })
}

test('what is kept says the same as a new look, whatever is wrong with the files', async () => {
  const folder = folderWith({})
  for (const { files, title, source } of readCases().filter((_, index) => index % 4 === 0)) {
    const root = folderWith(files)
    const plain = await fresh(root)
    const question = questionFor(root, folder)
    const name = `${source}: ${title}`
    expect(told(await look(question)), name).toBe(plain)
    const known = recall(question)
    expect(known === undefined ? 'nothing kept' : told(known), name).toBe(plain)
    expect(told(await look(question)), `${name}, from values`).toBe(plain)
  }
})

describe('nothing kept is told of files that have changed', () => {
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'a value': (root) =>
      writeFileSync(path.join(root, 'commitments/second.yaml'), 'id: seconde\ntitle: 13\n'),
    'a new file': (root) => writeFileSync(path.join(root, 'commitments/third.yaml'), 'id: tierce\n'),
    'a new folder of files': (root) => {
      mkdirSync(path.join(root, 'commitments/more'))
      writeFileSync(path.join(root, 'commitments/more/third.yaml'), 'id: tierce\n')
    },
    'a file that is gone': (root) => rmSync(path.join(root, 'commitments/second.yaml')),
    'a piece that is gone': (root) => {
      for (const name of readdirSync(path.join(root, 'evidence'))) rmSync(path.join(root, 'evidence', name))
    },
    'a stray file beside': (root) => writeFileSync(path.join(root, 'engagement.yaml'), 'id: a\n'),
    'a stray file in a folder that is not read': (root) => {
      mkdirSync(path.join(root, 'preuves'))
      writeFileSync(path.join(root, 'preuves/pieces.yaml'), 'evidence: []\n')
    },
    'the settings': (root) => writeFileSync(path.join(root, 'coopqual.yaml'), 'organisation: 12\n'),
  }
  test.each(Object.keys(changes))('%s', async (name) => {
    const { root, folder } = repository()
    const question = questionFor(root, folder)
    await look(question)
    expect(recall(question)).toBeDefined()
    changes[name]?.(root)
    expect(recall(question)).toBeUndefined()
    expect(told(await look(question))).toBe(await fresh(root))
  })

  test('another day, when the day counts, and other options', async () => {
    const { root, folder } = repository()
    writeFileSync(path.join(root, 'coopqual.yaml'), good['coopqual.yaml']!.replace(/^ +date: .*\n/m, ''))
    await look(questionFor(root, folder))
    expect(recall(questionFor(root, folder))).toBeDefined()
    expect(recall(questionFor(root, folder, { today: () => '2026-11-24' }))).toBeUndefined()
    expect(recall(questionFor(root, folder, { options: ['en'] }))).toBeUndefined()
    expect(recall(questionFor(root, folder, { stamp: 'another version' }))).toBeUndefined()
  })
})

test('a date in the settings makes what was found hold on any day', async () => {
  const { root, folder } = repository()
  expect(good['coopqual.yaml']).toMatch(/^ +date: /m)
  await look(questionFor(root, folder))
  expect(recall(questionFor(root, folder, { today: () => '2031-01-01' }))).toBeDefined()
})

describe('a file that changed a moment before', () => {
  const traceIn = (folder: string): readonly string[] => {
    const [, text = ''] = readFileSync(keptFile(folder, 'outcome'), 'utf8').split('\n')
    return (JSON.parse(text) as { readonly trace: readonly string[] }).trace
  }

  test('is known by its content, until its identity says enough', async () => {
    const { root, folder } = repository()
    const question = questionFor(root, folder)
    await look(question)
    expect(traceIn(folder)).toContain(`c${path.join(root, 'commitments/second.yaml')}`)
    later(10)
    expect(recall(question)).toBeDefined()
    expect(traceIn(folder).filter((text) => text.startsWith('c'))).toEqual([])
    expect(recall(question)).toBeDefined()
  })

  test('is not taken for what it was when it changes again without another identity', async () => {
    const { root, folder } = repository()
    const [question, file] = [questionFor(root, folder), path.join(root, 'commitments/second.yaml')]
    await look(question)
    const before = identityIn(traceIn(folder), file)
    writeFileSync(file, 'id: seconds\ntitle: 12\n')
    // As if both had happened within one tick of the clock of the disk.
    rewrite(keptFile(folder, 'outcome'), (text) => text.replace(before, identityNow(file)))
    expect(recall(question)).toBeUndefined()
    expect(told(await look(question))).toBe(await fresh(root))
  })

  test('is parsed again, though the values of the others are taken as they were', async () => {
    const { root, folder } = repository()
    const file = path.join(root, 'commitments/second.yaml')
    later(10)
    await look(questionFor(root, folder))
    vi.useRealTimers()
    const { mtime } = statSync(file)
    writeFileSync(file, 'id: seconde\nformz: 2\n')
    utimesSync(file, mtime, mtime)
    expect(told(await look(questionFor(root, folder)))).toBe(await fresh(root))
    expect(await fresh(root)).toContain('formz')
  })
})

function identityIn(trace: readonly string[], file: string): string {
  return trace[trace.indexOf(`l${file}`) + 1] ?? ''
}

function identityNow(file: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(file)
  return `f ${size} ${Math.round(mtimeMs * 1000)} ${Math.round(ctimeMs * 1000)} ${ino}`
}

/** Changes what is kept the way the program would have written it. */
function rewrite(file: string, change: (text: string) => string): void {
  const [, text = ''] = readFileSync(file, 'utf8').split('\n')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(file, `${fingerprintOf(changed)}\n${changed}`)
}

describe('damage is no error, and changes nothing', () => {
  const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    'cut short': (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
    'cut at its end': (bytes) => bytes.subarray(0, -1),
    emptied: () => Buffer.alloc(0),
    'one bit in the middle': (bytes) => {
      bytes[Math.floor(bytes.length / 3)]! ^= 1
      return bytes
    },
    'something else': () => Buffer.from('{"outcome": {"diagnostics": []}, "trace": []}'),
  }
  test.each(Object.keys(damages))('%s', async (name) => {
    const { root, folder } = repository()
    const question = questionFor(root, folder)
    for (const ending of ['outcome', 'values'] as const) {
      later(10)
      await look(question)
      const file = keptFile(folder, ending)
      writeFileSync(file, damages[name]?.(readFileSync(file)) ?? '')
      if (ending === 'outcome') expect(recall(question)).toBeUndefined()
      expect(told(await look(question))).toBe(await fresh(root))
      expect(recall(question)).toBeDefined()
      vi.useRealTimers()
    }
  })

  test('a folder that was removed, and one that cannot be made', async () => {
    const { root, folder } = repository()
    await look(questionFor(root, folder))
    rmSync(folder, { recursive: true })
    expect(recall(questionFor(root, folder))).toBeUndefined()
    expect(told(await look(questionFor(root, folder)))).toBe(await fresh(root))
    const within = path.join(root, 'coopqual.yaml/cache')
    expect(told(await look(questionFor(root, within)))).toBe(await fresh(root))
    expect(recall(questionFor(root, within))).toBeUndefined()
  })
})

test('what nobody has used for long is removed, and nothing that is not ours', async () => {
  const { root, folder } = repository()
  mkdirSync(folder)
  for (const name of ['old.values', 'old.outcome', 'letter.txt']) writeFileSync(path.join(folder, name), '')
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1)
  await look(questionFor(root, folder))
  expect(readdirSync(folder).filter((name) => /old|letter/.test(name))).toEqual(['letter.txt'])
})

test('infinite numbers are not kept as nothing', async () => {
  const { root, folder } = repository()
  writeFileSync(path.join(root, 'commitments/second.yaml'), 'id: .inf\ntitle: .nan\n')
  later(10)
  await look(questionFor(root, folder))
  expect(told(await look(questionFor(root, folder)))).toBe(await fresh(root))
})

test('the folder is the user’s own, or the one that is named, or none', () => {
  expect(cacheFolder({ HOME: '/home/a', COOPQUAL_CACHE_DIR: '/b' })).toBe('/b')
  expect(cacheFolder({ HOME: '/home/a', COOPQUAL_NO_CACHE: '1' })).toBeUndefined()
  expect(cacheFolder({})).toBeUndefined()
  if (process.platform === 'linux') {
    expect(cacheFolder({ HOME: '/home/a' })).toBe('/home/a/.cache/coopqual')
    expect(cacheFolder({ HOME: '/home/a', XDG_CACHE_HOME: '/c' })).toBe('/c/coopqual')
  }
})

describe('the command', () => {
  const [keep, none] = [
    ['validate', '--cwd'],
    ['validate', '--no-cache', '--cwd'],
  ] as const

  test('prints the same bytes with and without, and keeps nothing when it shall not', () => {
    const { root, folder } = repository()
    const env = { COOPQUAL_CACHE_DIR: folder }
    const plain = coopqual([...none, root], env)
    expect(() => readdirSync(folder)).toThrow('ENOENT')
    expect(coopqual([...keep, root], env)).toEqual(plain)
    // What was found out about the pieces is kept as well, once they are no longer of this moment.
    expect(readdirSync(folder).filter((name) => !name.endsWith('.pieces'))).toHaveLength(2)
    expect(coopqual([...keep, root], env)).toEqual(plain)
    expect(plain.stdout).toContain('│')
    expect(coopqual([...keep, root, '--format', 'json'], env)).toEqual(
      coopqual([...none, root, '--format', 'json'], env),
    )
    expect(coopqual([...keep, root, 'absent.yaml'], env)).toEqual(
      coopqual([...none, root, 'absent.yaml'], env),
    )
  })

  test('may run several times at once', async () => {
    const { root, folder } = repository()
    const env = { PATH: process.env['PATH'] ?? '', COOPQUAL_CACHE_DIR: folder }
    const runs = Array.from({ length: 4 }, () => runOnce([...keep, root, '--format', 'json'], env))
    const [first, ...others] = await Promise.all(runs)
    expect(first).toContain('"commitments/second.yaml"')
    for (const other of others) expect(other).toBe(first)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(await runOnce([...keep, root, '--format', 'json'], env)).toBe(first)
  })
})

function runOnce(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}
