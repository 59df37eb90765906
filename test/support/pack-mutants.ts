import { randomFrom } from './random.ts'
import { editedJson, remade } from './forged-pack.ts'
import type { Pack } from './made-pack.ts'

export interface Mutant {
  readonly what: string
  readonly files: Pack
}

type Random = () => number
type Files = Map<string, Uint8Array>

/** Changes some files, and says what it changed; nothing when the pack has nothing of that kind. */
type Mutate = (files: Files, random: Random) => string | undefined

/** A mutant of a pack by its number: the same one each time. */
export function mutantOf(pack: Pack, seed: number): Mutant {
  const random = randomFrom(seed)
  for (;;) {
    const files = new Map(pack)
    const what = pick(ways, random)(files, random)
    if (what !== undefined && !isSame(pack, files)) return { what: `${seed}: ${what}`, files }
  }
}

function isSame(one: Pack, other: Pack): boolean {
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

function edited(files: Files, file: string, edit: (bytes: Buffer<ArrayBuffer>) => Uint8Array): void {
  files.set(file, edit(Buffer.from(files.get(file) ?? [])))
}

function flipBit(bytes: Buffer, random: Random): Buffer {
  const at = Math.floor(random() * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  return bytes
}

function manifestsIn(files: Pack): readonly string[] {
  return [...files.keys()].filter((name) => name.endsWith('manifest-sha256.txt'))
}

const added = [
  'data/evidence/P999-ajout.pdf',
  'data/x',
  'note.txt',
  'data/source/repository/a.yaml',
  'audit2.json',
  'tagmanifest-sha1.txt.p7s',
  'tagmanifest-sha512.txt',
  'manifest-sha512.txt',
  'fetch.txt',
  '.DS_Store',
]

const ways: readonly Mutate[] = [
  (files, random) => {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => flipBit(bytes, random))
    return `a bit of ${file}`
  },
  (files, random) => {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      return bytes
    })
    return `a byte of ${file}`
  },
  (files, random) => {
    const file = anyFile(files, random)
    edited(files, file, (bytes) => bytes.subarray(0, Math.floor(random() * bytes.length)))
    return `${file} cut short`
  },
  (files, random) => {
    const file = anyFile(files, random)
    edited(files, file, (bytes) =>
      Buffer.concat([bytes, Buffer.from(pick(['\n', ' ', '\0', '%%EOF\n'], random))]),
    )
    return `${file} made longer`
  },
  (files, random) => {
    const name = pick(added, random)
    files.set(name, Buffer.from(pick(['', 'ajout\n'], random)))
    return `${name} added`
  },
  (files, random) => {
    const file = anyFile(files, random)
    files.delete(file)
    return `${file} removed`
  },
  (files, random) => {
    const file = anyFile(files, random)
    const name = pick([`${file}x`, file.toUpperCase(), `data/${file}`, file.replace(/^data\//, '')], random)
    const bytes = files.get(file) ?? new Uint8Array()
    files.delete(file)
    files.set(name, bytes)
    return `${file} renamed ${name}`
  },
  (files, random) => {
    const [one, other] = [anyFile(files, random), anyFile(files, random)]
    const kept = files.get(one) ?? new Uint8Array()
    files.set(one, files.get(other) ?? new Uint8Array())
    files.set(other, kept)
    return `${one} and ${other} swapped`
  },
  (files, random) => {
    const manifest = pick(manifestsIn(files), random)
    edited(files, manifest, (bytes) => {
      const lines = bytes.toString().split('\n')
      const at = Math.floor(random() * (lines.length - 1))
      const line = lines[at] ?? ''
      const again = pick(
        [[], [line, line], [line.toUpperCase()], [` ${line}`], [line.replace('  ', ' *')]],
        random,
      )
      lines.splice(at, 1, ...again)
      return Buffer.from(lines.join('\n'))
    })
    return `a line of ${manifest} edited`
  },
  // From here on, whoever changes a file mends the manifests that name it.
  (files, random) => {
    const file = pick(
      [...files.keys()].filter((name) => name.startsWith('data/')),
      random,
    )
    edited(files, file, (bytes) => Buffer.concat([bytes, Buffer.from('faux')]))
    remade(files, { without: random() < 0.5 ? ['tagmanifest-sha256.txt'] : [] })
    return `${file} forged, with its manifests`
  },
  (files, random) => {
    const file = pick(['audit.pdf', 'audit.xlsx', 'audit.json', 'provenance.json', 'LISEZMOI.txt'], random)
    edited(files, file, (bytes) => flipBit(bytes, random))
    remade(files)
    return `${file} forged, with its manifests`
  },
  (files, random) => {
    const name = pick(['data/evidence/P999-ajout.txt', 'note.txt'], random)
    files.set(name, Buffer.from('ajout\n'))
    remade(files)
    return `${name} added, with its manifests`
  },
  (files, random) => {
    const file = pick(
      [...files.keys()].filter((name) => !/manifest|^bag/.test(name)),
      random,
    )
    files.delete(file)
    remade(files)
    return `${file} removed, with its manifests`
  },
  (files) => {
    edited(files, 'audit.pdf', (bytes) =>
      Buffer.concat([bytes, Buffer.from('\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << >>\n%%EOF\n')]),
    )
    remade(files)
    return 'audit.pdf revised, with its manifests'
  },
  (files, random) => {
    const hash = `${Math.floor(random() * 10)}`.repeat(64)
    editedJson(files, 'audit.json', (text) => text.replace(/"sha256": "[\da-f]{64}"/, `"sha256": "${hash}"`))
    remade(files)
    return 'a hash in audit.json, with its manifests'
  },
  (files, random) => {
    const signature = 'tagmanifest-sha256.txt.p7s'
    if (!files.delete(signature)) return undefined
    edited(files, 'LISEZMOI.txt', (bytes) => flipBit(bytes, random))
    remade(files)
    return 'the signature of the manifest taken away, with a forged file'
  },
]
