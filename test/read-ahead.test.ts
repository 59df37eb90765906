import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { inspectPieces, type PieceReaders, type PieceTexts } from '../src/inspect-pieces.ts'
import type { SourceFile } from '../src/model/source.ts'
import { readAhead, type ExtractAhead } from '../src/read-ahead.ts'
import { openPieces, type KeptPieces } from '../src/read/cache/pieces.ts'
import { readRepository } from '../src/read/read.ts'
import { folderWith, type Files } from './support/folder.ts'
import { good } from './support/judged.ts'

afterEach(() => vi.useRealTimers())

const register = 'evidence/registre.yaml'

/** The good repository with more pieces, whose texts are their names. */
function withPieces(pieces: Readonly<Record<string, string>>): Files {
  const entries = Object.entries(pieces).map(
    ([file, more], index) =>
      `  - { id: piece-${index}, title: Pièce, file: ${file}, kind: record, date: 2026-01-10${more} }\n`,
  )
  const files = Object.keys(pieces)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, file] as const)
  return { ...good, [register]: `evidence:\n${entries.join('')}`, ...Object.fromEntries(files) }
}

interface Read {
  readonly root: string
  readonly ahead: readonly string[]
  /** What was read afterwards. */
  readonly after: readonly string[]
  readonly kinds: ReadonlyMap<string, readonly string[]>
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

const found = (text: string, more: Partial<PieceTexts> = {}): PieceTexts => ({
  texts: [{ text, at: { in: 'line', line: 1 } }],
  metadata: [],
  isPartial: false,
  ...more,
})

async function read(
  files: Files,
  extract: (...asked: readonly [...Parameters<ExtractAhead>, root: string]) => ReturnType<ExtractAhead> = (
    bytes,
  ) => Promise.resolve(found(`${textOf(bytes)} @ahead`)),
  folder?: string,
): Promise<Read> {
  const root = folderWith(files)
  // They are no longer of this moment, and what is told of them may be kept.
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
  const ahead: string[] = []
  const after: string[] = []
  const known = (): KeptPieces | undefined =>
    folder === undefined ? undefined : openPieces({ folder, stamp: 'this' }, root)
  const once = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const kept = known()
    const reading = readAhead(
      root,
      (bytes, type) => {
        ahead.push(textOf(bytes))
        return extract(bytes, type, root)
      },
      kept,
    )
    const sources = readRepository(root, kept, reading.onSource)
    const readers = (): Promise<PieceReaders> =>
      Promise.resolve({
        extract: (bytes) => {
          after.push(textOf(bytes))
          return Promise.resolve(found(textOf(bytes)))
        },
        findPersonal: (text) => (text.includes('@') ? [{ kind: 'email', start: 0, end: 1 }] : []),
      })
    const inspected = await inspectPieces(root, sources, { readers, known: kept, ahead: reading.texts })
    kept?.save()
    return new Map(
      [...inspected.facts].map(([file, { content }]) => [
        file,
        content?.personal.map(({ kind }) => kind) ?? [],
      ]),
    )
  }
  const kinds = await once()
  if (folder !== undefined) await once()
  return { root, ahead, after, kinds }
}

const charter = String(good['evidence/charte.txt'])

describe('the texts of pieces are read while the YAML files are', () => {
  test('each once, and what they hold is found', async () => {
    const { ahead, after, kinds } = await read(withPieces({ 'evidence/a.txt': '', 'evidence/b.txt': '' }))
    expect(ahead).toEqual([charter, 'evidence/a.txt', 'evidence/b.txt'])
    expect(after).toEqual([])
    expect([...kinds.values()]).toEqual([['email'], ['email'], ['email']])
  })

  test('but for those that never enter a pack, and that cannot be opened', async () => {
    const { ahead, after } = await read({
      ...withPieces({
        'evidence/a.txt': ', confidentiality: restricted',
        'evidence/b.txt': ', personalData: present',
        'evidence/none.pdf': '',
        'evidence/cut.pdf': '',
      }),
      'evidence/cut.pdf': '%PDF-1.7\n',
    })
    expect([ahead, after]).toEqual([[charter], []])
  })

  test('and once more within the usual limits when they did not come whole, but for what never ends', async () => {
    const answers: Readonly<Record<string, Partial<PieceTexts>>> = {
      'evidence/a.txt': { isPartial: true },
      'evidence/b.txt': { isPartial: true, cutShort: 'memory' },
      'evidence/c.txt': { isPartial: true, cutShort: 'time' },
    }
    const { after } = await read(
      withPieces({ 'evidence/a.txt': '', 'evidence/b.txt': '', 'evidence/c.txt': '' }),
      (bytes) => Promise.resolve(found('', answers[textOf(bytes)])),
    )
    expect(after).toEqual(['evidence/a.txt', 'evidence/b.txt'])
  })

  test('afterwards where that cannot be done', async () => {
    const { after } = await read(withPieces({ 'evidence/a.txt': '' }), () => undefined)
    expect(after).toEqual(['evidence/a.txt', charter])
  })

  test('not at all when they are known from before', async () => {
    const folder = path.join(folderWith({}), 'cache')
    const { ahead, after } = await read(withPieces({ 'evidence/a.txt': '' }), undefined, folder)
    expect(ahead).toHaveLength(2)
    expect(after).toEqual([])
  })

  test('again when the file is another one by then, or a thread failed', async () => {
    const changed = await read(withPieces({ 'evidence/a.txt': '' }), (bytes, _type, root) => {
      if (textOf(bytes) === 'evidence/a.txt') writeFileSync(path.join(root, 'evidence/a.txt'), 'new @')
      return Promise.resolve(found(textOf(bytes)))
    })
    expect(changed.after).toEqual(['new @'])
    expect(changed.kinds.get('evidence/a.txt')).toEqual(['email'])
    const failing = await read(withPieces({ 'evidence/a.txt': '' }), () =>
      Promise.reject(new Error('no thread')),
    )
    expect(failing.after).toEqual(['evidence/a.txt', charter])
  })

  test('no more of them than may wait: 256', () => {
    const files = Array.from({ length: 300 }, (_, index) => `evidence/${index}.txt`)
    const root = folderWith(Object.fromEntries(files.map((file) => [file, file])))
    const source = { role: 'evidence', value: files.map((file) => ({ file })) } as unknown as SourceFile
    const { onSource, texts } = readAhead(root, (bytes) => Promise.resolve(found(textOf(bytes))), undefined)
    onSource(source)
    expect(texts.size).toBe(256)
  })
})
