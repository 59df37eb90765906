import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { check } from '../src/check.ts'
import type { PieceReaders, PieceTexts } from '../src/inspect-pieces.ts'
import type { Outcome } from '../src/model/outcome.ts'
import { findPersonal } from '../src/privacy/find.ts'
import type { FileFact } from '../src/model/source.ts'
import { recall, remembering, type CacheQuestion } from '../src/read/cache/cache.ts'
import { openPieces } from '../src/read/cache/pieces.ts'
import { hashOfFile } from '../src/read/file-hash.ts'
import { putFile } from './support/files.ts'
import { folderWith } from './support/folder.ts'
import { good } from './support/judged.ts'
import { model } from './support/model-workbook.ts'
import { coopqual } from './support/run.ts'

afterEach(() => vi.useRealTimers())

const today = '2026-06-30'
const piece = 'evidence/charte.txt'
const text = 'Nous rappelons sous 48 h.\n'

interface Place {
  readonly root: string
  readonly file: string
  readonly cache: { readonly folder: string; readonly stamp: string }
}

function place(): Place {
  const root = folderWith({ ...good, [piece]: text })
  const cache = { folder: path.join(folderWith({}), 'cache'), stamp: 'this' }
  return { root, file: path.join(root, piece), cache }
}

/** The clock of the program moves on, and files that were written now are no longer of this moment. */
function later(seconds = 10): void {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] })
}

/** Readers that find a datum wherever there is an @, and count what they are given. */
function counting(): {
  readonly readers: (contacts: readonly string[]) => Promise<PieceReaders>
  /** The contacts that the readers were told, each time that they were loaded. */
  readonly told: readonly (readonly string[])[]
  read: number
} {
  const told: (readonly string[])[] = []
  const counted = {
    read: 0,
    told,
    readers: (contacts: readonly string[]): Promise<PieceReaders> => {
      told.push(contacts)
      return Promise.resolve({
        extract: (bytes) => {
          counted.read += 1
          const texts = [{ text: Buffer.from(bytes).toString(), at: { in: 'line', line: 1 } as const }]
          return Promise.resolve({ texts, metadata: [], isPartial: false })
        },
        findPersonal: (found) => (found.includes('@') ? [{ kind: 'email', start: 0, end: 1 }] : []),
      })
    },
  }
  return counted
}

async function lookAt({ root, cache }: Place, counted = counting()): Promise<FileFact | undefined> {
  const { sources } = await check(root, { today, cache, readers: counted.readers })
  return sources.facts.get(piece)
}

const keptFile = ({ cache }: Place): string =>
  path.join(cache.folder, readdirSync(cache.folder).find((name) => name.endsWith('.pieces')) ?? 'none')

describe('what was found out about a piece', () => {
  test('holds the next time, without a look at the file', async () => {
    const here = place()
    const counted = counting()
    later()
    const first = await lookAt(here, counted)
    expect(await lookAt(here, counted)).toEqual(first)
    expect(counted.read).toBe(1)
    // To be sure that it is not looked into again: what is kept is told, even if it were wrong.
    const [, basis = ''] = /"basis":(".*?[^\\]")/.exec(readFileSync(keptFile(here), 'utf8')) ?? []
    const kept = openPieces(here.cache, here.root)
    kept.recall(piece, statSync(here.file))
    kept.add(piece, { texts: { personal: [], isPartial: true }, basis: String(JSON.parse(basis)) })
    kept.save()
    expect(await lookAt(here, counted)).toMatchObject({ content: { type: 'text', isPartial: true } })
    expect(counted.read).toBe(1)
  })

  const changes: Readonly<Record<string, (file: string) => void>> = {
    'other bytes of the same length, and the old time': (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(file, text.replace('Nous', 'a@bc'))
      utimesSync(file, atime, mtime)
    },
    'another file moved into its place': (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(`${file}.new`, text.replace('Nous', 'a@bc'))
      utimesSync(`${file}.new`, atime, mtime)
      renameSync(`${file}.new`, file)
    },
    'more bytes': (file) => writeFileSync(file, `${text} a@b.example`),
  }
  test.each(Object.keys(changes))('does not hold for %s', async (name) => {
    const here = place()
    later()
    expect(await lookAt(here)).toMatchObject({ content: { personal: [] } })
    vi.useRealTimers()
    changes[name]?.(here.file)
    later(20)
    expect(await lookAt(here)).toMatchObject({ content: { personal: [{ kind: 'email' }] } })
  })

  test('is not kept of a file that changed a moment before: it may change again within that moment', async () => {
    const here = place()
    const counted = counting()
    await lookAt(here, counted)
    await lookAt(here, counted)
    expect(counted.read).toBe(2)
    later()
    await lookAt(here, counted)
    await lookAt(here, counted)
    expect(counted.read).toBe(3)
  })

  test('is not trusted while the file is of this moment, whatever was kept', async () => {
    const here = place()
    later()
    await lookAt(here)
    const { size, mtimeMs, ctimeMs, ino } = statSync(here.file)
    vi.useRealTimers()
    writeFileSync(here.file, text.replace('Nous', 'a@bc'))
    // As if both had happened within one tick of the clock of the disk.
    const now = statSync(here.file)
    const us = (ms: number): number => Math.round(ms * 1000)
    const kept = readFileSync(keptFile(here), 'utf8').replace(
      `${size} ${us(mtimeMs)} ${us(ctimeMs)} ${ino}`,
      `${now.size} ${us(now.mtimeMs)} ${us(now.ctimeMs)} ${now.ino}`,
    )
    const body = kept.slice(kept.indexOf('\n') + 1)
    const { digestOf } = await import('../src/read/cache/digest.ts')
    writeFileSync(keptFile(here), `${digestOf(body)}\n${body}`)
    expect(await lookAt(here)).toMatchObject({ content: { personal: [{ kind: 'email' }] } })
  })

  test('does not hold for other contacts of the organisation', async () => {
    const here = place()
    later()
    const counted = counting()
    await lookAt(here, counted)
    const settings = path.join(here.root, 'coopqual.yaml')
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}contacts: [accueil@rives.example]\n`)
    await lookAt(here, counted)
    await lookAt(here, counted)
    expect(counted.read).toBe(2)
    expect(counted.told).toEqual([[], ['accueil@rives.example']])
  })

  test('goes with a piece that is no longer named, and is of no use to another version', async () => {
    const here = place()
    later()
    await lookAt(here)
    expect(readFileSync(keptFile(here), 'utf8')).toContain(piece)
    const counted = counting()
    await lookAt({ ...here, cache: { ...here.cache, stamp: 'another' } }, counted)
    expect(counted.read).toBe(1)
    await lookAt(here)
    const commitment = path.join(here.root, 'commitments/accueil.yaml')
    writeFileSync(commitment, readFileSync(commitment, 'utf8').replace(`file: ${piece}`, 'location: Siège'))
    await lookAt(here)
    expect(readFileSync(keptFile(here), 'utf8')).not.toContain(piece)
  })

  const damages: Readonly<Record<string, (kept: string) => string>> = {
    'an empty file': () => '',
    'something else': () => '{}',
    'a word that was changed': (kept) => kept.replace('"type":"text"', '"type":"html"'),
    'a file cut short': (kept) => kept.slice(0, -3),
  }
  test.each(Object.keys(damages))('is not taken from %s', async (name) => {
    const here = place()
    later()
    const first = await lookAt(here)
    const kept = readFileSync(keptFile(here), 'utf8')
    const damaged = damages[name]?.(kept) ?? kept
    expect(damaged).not.toBe(kept)
    writeFileSync(keptFile(here), damaged)
    const counted = counting()
    expect(await lookAt(here, counted)).toEqual(first)
    expect(counted.read).toBe(1)
    await lookAt(here, counted)
    expect(counted.read).toBe(1)
  })

  test('makes no difference where nothing can be written, in the repository or where things are kept', async () => {
    const here = place()
    later()
    const first = await lookAt(here)
    const within = { ...here, cache: { ...here.cache, folder: path.join(here.root, 'coopqual.yaml/cache') } }
    expect(await lookAt(within)).toEqual(first)
    chmodSync(here.root, 0o500)
    chmodSync(here.cache.folder, 0o500)
    expect(await lookAt(here)).toEqual(first)
    chmodSync(here.root, 0o700)
    chmodSync(here.cache.folder, 0o700)
    expect(readdirSync(here.root)).not.toContain('.coopqual')
  })

  test('is whole whoever writes it last', async () => {
    const here = place()
    later()
    await Promise.all([1, 2, 3, 4].map(() => lookAt(here)))
    expect(readdirSync(here.cache.folder)).toHaveLength(1)
    const counted = counting()
    await lookAt(here, counted)
    expect(counted.read).toBe(0)
  })
})

test('hashes are kept for the next pack', async () => {
  const here = place()
  later()
  await lookAt(here)
  const known = openPieces(here.cache, here.root)
  expect(known.recall(piece, statSync(here.file))?.sha256).toBeUndefined()
  known.add(piece, hashOfFile(here.file))
  known.save()
  expect(await lookAt(here)).toMatchObject({ sha256: hashOfFile(here.file).sha256 })
})

describe('an outcome of validate that was kept', () => {
  function question({ root, cache }: Place): CacheQuestion {
    return { root, ...cache, options: [], today: () => today }
  }
  const keep = (here: Place): Promise<unknown> =>
    remembering(
      question(here),
      () => check(here.root, { today }),
      ({ diagnostics }) => ({ diagnostics }) as never,
    )

  test('does not hold when the bytes of a piece change, and nothing else', async () => {
    const here = place()
    later()
    await keep(here)
    expect(recall(question(here))).toBeDefined()
    vi.useRealTimers()
    const { atime, mtime } = statSync(here.file)
    writeFileSync(here.file, text.replace('Nous', 'VOUS'))
    utimesSync(here.file, atime, mtime)
    later(20)
    expect(recall(question(here))).toBeUndefined()
  })

  test.each(['folder', 'pipe'])('says that a %s is no file, though it is of this moment', async (odd) => {
    const here = place()
    rmSync(here.file)
    if (odd === 'folder') mkdirSync(here.file)
    else putFile(here.root, piece, { pipe: true })
    const told: string[] = []
    await remembering(
      question(here),
      () => check(here.root, { today }),
      ({ diagnostics }) => {
        told.push(...diagnostics.map(({ code }) => code))
        return { diagnostics } as never
      },
    )
    expect(told).toEqual(['evidence/not-a-file'])
    expect(recall(question(here))).toBeDefined()
  })

  test('asks for the hash of a piece that changed a moment before, until its identity says enough', async () => {
    const here = place()
    await keep(here)
    const outcome = (): string =>
      readFileSync(
        path.join(
          here.cache.folder,
          readdirSync(here.cache.folder).find((name) => name.endsWith('.outcome'))!,
        ),
        'utf8',
      )
    expect(outcome()).toContain(`"h${here.file}"`)
    expect(recall(question(here))).toBeDefined()
    later()
    expect(recall(question(here))).toBeDefined()
    expect(outcome()).not.toContain(`"h${here.file}"`)
  })
})

test('a command says the same with and without, and keeps nothing when it shall not', () => {
  const folder = path.join(folderWith({}), 'cache')
  const env = { COOPQUAL_CACHE_DIR: folder }
  const args = ['gaps', '--cwd', model, '--date', today, '--format', 'json']
  const plain = coopqual([...args, '--no-cache'], env)
  expect(plain.stdout).toMatch(/^[[{]/)
  expect(() => readdirSync(folder)).toThrow('ENOENT')
  expect(coopqual(args, env)).toEqual(plain)
  expect(readdirSync(folder).filter((name) => name.endsWith('.pieces'))).toHaveLength(1)
  expect(coopqual(args, env)).toEqual(plain)
})

describe('of what is kept of a piece', () => {
  const reading = (texts: Partial<PieceTexts>): (() => Promise<PieceReaders>) => {
    const extract = () => Promise.resolve({ texts: [], metadata: [], isPartial: false, ...texts })
    return () => Promise.resolve({ extract, findPersonal })
  }

  test('nothing repeats what was found, though an attachment be named after it', async () => {
    const { root, cache } = place()
    const at = { in: 'attachment', name: 'claude.martin@habitant.example.pdf' } as const
    later()
    await check(root, { today, cache, readers: reading({ texts: [{ text: 'a.b@c.example', at }] }) })
    const kept = readFileSync(keptFile({ cache, root, file: '' }), 'utf8')
    expect(kept).toContain('"kind":"email"')
    expect(kept).not.toContain('claude')
  })

  test('much is there already when the run is stopped before its end', async () => {
    const note = '  - { id: note, title: Note, file: evidence/note.txt, kind: record, date: 2026-01-10 }'
    const files = { 'evidence/note.txt': 'x\n', 'evidence/registre.yaml': `evidence:\n${note}\n` }
    const { cache } = place()
    const root = folderWith({ ...good, [piece]: text, ...files })
    later()
    let read = 0
    const pieceCounter = () => () => {
      read += 1
      if (read === 2) throw new Error('stopped')
      later(6)
    }
    await expect(check(root, { today, cache, pieceCounter, readers: reading({}) })).rejects.toThrow('stopped')
    expect(readFileSync(keptFile({ cache, root, file: '' }), 'utf8').match(/"texts"/g)).toHaveLength(1)
  })

  test('nothing is when a reader gave up: a thread that did not start may the next time', async () => {
    const { root, cache } = place()
    later()
    const failing = (): Promise<PieceReaders> =>
      Promise.resolve({ extract: () => Promise.reject(new Error('no thread')), findPersonal })
    await check(root, { today, cache, readers: failing })
    const at = { in: 'line', line: 1 } as const
    const readers = reading({ texts: [{ text: 'a.b@c.example', at }] })
    const { sources } = await check(root, { today, cache, readers })
    expect(sources.facts.get(piece)?.content?.personal.map(({ kind }) => kind)).toEqual(['email'])
  })

  test('only that it took too long is, by its content: it is not waited for again under another name', async () => {
    const here = place()
    const counted = counting()
    const slow = async (contacts: readonly string[]): Promise<PieceReaders> => {
      const { extract, findPersonal: find } = await counted.readers(contacts)
      const late = { isPartial: true, cutShort: 'time' } as const
      return { extract: async (...piece) => ({ ...(await extract(...piece)), ...late }), findPersonal: find }
    }
    const look = () => check(here.root, { today, cache: here.cache, readers: slow })
    const { diagnostics } = await look()
    expect(diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      'evidence/unread-text',
      expect.stringContaining('dans le temps imparti'),
    ])
    expect((await look()).diagnostics).toEqual(diagnostics)
    const other = path.join(here.root, 'evidence/autre.txt')
    renameSync(here.file, other)
    const commitment = path.join(here.root, 'commitments/accueil.yaml')
    writeFileSync(commitment, readFileSync(commitment, 'utf8').replace(piece, 'evidence/autre.txt'))
    await look()
    expect(counted.read).toBe(1)
    // As long, and another: what was found before its end is kept with it.
    writeFileSync(other, text.replace('Nous', 'a@bc'))
    await look()
    expect(counted.read).toBe(2)
    const { sources } = await look()
    expect(sources.facts.get('evidence/autre.txt')?.content).toMatchObject({
      personal: [{ kind: 'email' }],
      cutShort: 'time',
    })
    expect(counted.read).toBe(2)
    // Another version may read it.
    await check(here.root, { today, cache: { ...here.cache, stamp: 'another' }, readers: slow })
    expect(counted.read).toBe(3)
  })

  test('nothing is what the memory cut short: it is read again the next time', async () => {
    const { root, cache } = place()
    const question: CacheQuestion = { ...cache, root, options: [], today: () => today }
    const ask = async (readers: () => Promise<PieceReaders>) => {
      const work = () => check(root, { today, cache, readers })
      const outcome = { diagnostics: [] } as unknown as Outcome
      const { sources } = await remembering(question, work, () => outcome)
      return [sources.facts.get(piece)?.content?.isPartial, recall(question)]
    }
    later()
    expect(await ask(reading({ isPartial: true, cutShort: 'memory' }))).toEqual([true, undefined])
    expect(await ask(reading({}))).toEqual([undefined, expect.anything()])
  })
})
