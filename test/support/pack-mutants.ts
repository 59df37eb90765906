import { createHash } from 'node:crypto'
import { randomFrom } from './random.ts'

/** The files of a pack by their paths. */
export type Pack = ReadonlyMap<string, Uint8Array>

export interface Mutant {
  readonly what: string
  readonly files: Pack
}

type Random = () => number
type Mutate = (files: Map<string, Uint8Array>, random: Random) => string | undefined

/** A mutant of a pack by its number: the same one each time. */
export function mutantOf(pack: Pack, seed: number): Mutant {
  const random = randomFrom(seed)
  for (;;) {
    const files = new Map(pack)
    const mutate = ways[Math.floor(random() * ways.length)]
    const what = mutate?.(files, random)
    if (what !== undefined && !same(pack, files)) return { what: `${seed}: ${what}`, files }
  }
}

function same(one: Pack, other: Pack): boolean {
  if (one.size !== other.size) return false
  return [...one].every(([file, bytes]) => {
    const found = other.get(file)
    return found !== undefined && Buffer.compare(bytes, found) === 0
  })
}

function pick<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)]
  if (one === undefined) throw new Error('There is nothing to choose from')
  return one
}

function anyFile(files: Pack, random: Random): string {
  return pick([...files.keys()], random)
}

function edited(
  files: Map<string, Uint8Array>,
  file: string,
  edit: (bytes: Buffer<ArrayBuffer>) => Uint8Array,
): void {
  files.set(file, edit(Buffer.from(files.get(file) ?? [])))
}

function flipBit(bytes: Buffer, random: Random): Buffer {
  const at = Math.floor(random() * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  return bytes
}

const ways: readonly Mutate[] = [
  function bit(files, random) {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => flipBit(bytes, random))
    return `a bit of ${file}`
  },
  function byte(files, random) {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      return bytes
    })
    return `a byte of ${file}`
  },
  function truncation(files, random) {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => bytes.subarray(0, Math.floor(random() * bytes.length)))
    return `${file} cut short`
  },
  function appended(files, random) {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => Buffer.concat([bytes, Buffer.from('\n')]))
    return `a line end after ${file}`
  },
  function added(files, random) {
    const name = pick(
      [
        'data/evidence/P999-ajout.pdf',
        'data/x',
        'note.txt',
        'data/source/repository/a.yaml',
        'audit2.json',
        'tagmanifest-sha1.txt.p7s',
        'fetch.txt',
      ],
      random,
    )
    files.set(name, Buffer.from('ajout\n'))
    return `${name} added`
  },
  function removed(files, random) {
    const file = anyFile(files, random)
    files.delete(file)
    return `${file} removed`
  },
  function renamed(files, random) {
    const file = anyFile(files, random)
    const name = pick([`${file}x`, file.toUpperCase(), `data/${file}`, file.replace(/^data\//, '')], random)
    files.set(name, files.get(file) ?? new Uint8Array())
    if (name !== file) files.delete(file)
    return `${file} renamed ${name}`
  },
  function swapped(files, random) {
    const [one, other] = [anyFile(files, random), anyFile(files, random)]
    const kept = files.get(one) ?? new Uint8Array()
    files.set(one, files.get(other) ?? new Uint8Array())
    files.set(other, kept)
    return `${one} and ${other} swapped`
  },
  function manifestLine(files, random) {
    const manifest = pick(manifests(files), random)
    edited(files, manifest, (bytes) => {
      const lines = bytes.toString().split('\n')
      lines.splice(Math.floor(random() * (lines.length - 1)), 1)
      return Buffer.from(lines.join('\n'))
    })
    return `a line of ${manifest} taken out`
  },
  function emptied(files, random) {
    const file = anyFile(files, random)
    files.set(file, new Uint8Array())
    return `${file} emptied`
  },
  /** Whoever changes a piece and mends its manifest must mend what signs that manifest as well. */
  function forgedPiece(files, random) {
    const file = pick(
      [...files.keys()].filter((name) => name.startsWith('data/')),
      random,
    )
    edited(files, file, (bytes) => Buffer.concat([bytes, Buffer.from('faux')]))
    remake(files, 'manifest-sha256.txt', file)
    if (random() < 0.5) remake(files, 'tagmanifest-sha256.txt', 'manifest-sha256.txt')
    return `${file} forged, with its manifest`
  },
  function forgedTag(files, random) {
    const file = pick(['audit.pdf', 'audit.xlsx', 'audit.json', 'provenance.json', 'LISEZMOI.txt'], random)
    edited(files, file, (bytes) => flipBit(bytes, random))
    remake(files, 'tagmanifest-sha256.txt', file)
    return `${file} forged, with its manifest`
  },
  /** What a PDF editor does: a new end after the old one. */
  function revisedPdf(files) {
    edited(files, 'audit.pdf', (bytes) =>
      Buffer.concat([bytes, Buffer.from('\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << >>\n%%EOF\n')]),
    )
    remake(files, 'tagmanifest-sha256.txt', 'audit.pdf')
    return 'audit.pdf revised, with its manifest'
  },
  function unsigned(files, random) {
    const file = 'tagmanifest-sha256.txt.p7s'
    files.delete(file)
    edited(files, 'LISEZMOI.txt', (bytes) => flipBit(bytes, random))
    remake(files, 'tagmanifest-sha256.txt', 'LISEZMOI.txt')
    return 'the signature of the manifest taken away, with a forged file'
  },
]

function manifests(files: Pack): readonly string[] {
  return [...files.keys()].filter((name) => /manifest-sha256\.txt$/.test(name))
}

/** Gives a file of a manifest the sum that it has now. */
function remake(files: Map<string, Uint8Array>, manifest: string, file: string): void {
  const sum = createHash('sha256')
    .update(files.get(file) ?? new Uint8Array())
    .digest('hex')
  edited(files, manifest, (bytes) => {
    const lines = bytes.toString().split('\n')
    return Buffer.from(lines.map((line) => (line.slice(66) === file ? `${sum}  ${file}` : line)).join('\n'))
  })
}
