import type { Doubt, Remark } from '../model/verification.ts'
import { decoded } from './charset.ts'
import { readDeclaration, type Declaration } from './declaration.ts'
import { readFetch } from './fetch.ts'
import { hashAll, type Hashed } from './hashes.ts'
import { oxumDoubts } from './info.ts'
import {
  algorithms,
  manifestNamed,
  readManifest,
  weakAlgorithms,
  type Manifest,
  type Naming,
} from './manifest.ts'
import { folded, isClutter, isPayload } from './names.ts'
import { wholeFile, type Store } from './store.ts'

/** What is known of a bag once all its files were read. */
export interface ReadBag {
  readonly declaration: Declaration | undefined
  readonly manifests: readonly Manifest[]
  readonly tagManifests: readonly Manifest[]
  readonly hashed: ReadonlyMap<string, Hashed>
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
}

/**
 * Verifies any bag, of BagIt 0.93 to 1.0 (RFC 8493, 3): complete, and every sum right. Sums by SHA-256 are always made:
 * what a pack of ours says besides is compared with them.
 */
export async function readBag(store: Store, onFile: () => void): Promise<ReadBag> {
  const doubts: Doubt[] = [...store.doubts]
  const remarks: Remark[] = [...store.remarks]
  const declaration = await declared(store, doubts)
  const named = [...store.files.keys()].flatMap((file) => manifestNamed(file) ?? [])
  const known = named.filter(({ algorithm }) => Object.hasOwn(algorithms, algorithm))
  const unknown = named.filter((naming) => !known.includes(naming))
  doubts.push(
    ...unknown.map(({ file, algorithm }) => doubt('manifest/unknown-algorithm', file, { algorithm })),
  )
  const all = await Promise.all(known.map((naming) => manifestOf(store, naming, declaration)))
  const [manifests, tagManifests] = [false, true].map((isTag) =>
    all.filter((_, index) => known[index]?.isTag === isTag),
  )
  const used = [...new Set(['sha256', ...known.map(({ algorithm }) => algorithm)])]
  const hashed = await hashAll(store, used, onFile)
  const bag = { declaration, manifests: manifests ?? [], tagManifests: tagManifests ?? [], hashed }
  doubts.push(
    ...all.flatMap((manifest) => manifest.doubts),
    ...(await payloadDoubts(store, bag)),
    ...tagDoubts(store, bag),
    ...(await infoDoubts(store, bag)),
  )
  remarks.push(...all.flatMap((manifest) => manifest.remarks), ...remarksOn(store, bag))
  return { ...bag, doubts, remarks }
}

function doubt(code: Doubt['code'], file?: string, args: Doubt['args'] = {}): Doubt {
  return { code, ...(file !== undefined && { file }), args }
}

async function declared(store: Store, doubts: Doubt[]): Promise<Declaration | undefined> {
  const bytes = await wholeFile(store, 'bagit.txt')
  if (bytes === undefined) {
    doubts.push(doubt('bag/no-declaration'))
    return undefined
  }
  const read = readDeclaration(bytes)
  if (!('code' in read)) return read
  doubts.push(read)
  return undefined
}

async function manifestOf(
  store: Store,
  naming: Naming,
  declaration: Declaration | undefined,
): Promise<Manifest> {
  const { version = '1.0', encoding = 'UTF-8' } = declaration ?? {}
  const bytes = await wholeFile(store, naming.file)
  const text = bytes === undefined ? undefined : decoded(bytes, encoding)
  if (text !== undefined) return readManifest(text, naming, version)
  const doubts = [doubt('bag/encoding', naming.file, { encoding })]
  return { ...naming, sums: new Map(), doubts, remarks: [] }
}

type Bag = Pick<ReadBag, 'declaration' | 'manifests' | 'tagManifests' | 'hashed'>

/** Every file below `data/` stands in every manifest from 1.0 on, and in one of them before. */
async function payloadDoubts(store: Store, bag: Bag): Promise<readonly Doubt[]> {
  const { manifests, declaration } = bag
  if (manifests.length === 0) return [doubt('manifest/none')]
  const fetch = await wholeFile(store, 'fetch.txt')
  const awaited = readFetch(
    fetch === undefined ? '' : (decoded(fetch, declaration?.encoding ?? 'UTF-8') ?? ''),
  )
  const payload = [...store.files.keys()].filter(isPayload)
  const find = finder(payload)
  const listed = new Set(manifests.flatMap(({ sums }) => [...sums.keys()].map(find)))
  const lacking =
    declaration?.version === '1.0'
      ? manifests.flatMap(({ file, sums }) => {
          const own = new Set([...sums.keys()].map(find))
          return [...listed]
            .filter((path) => !own.has(path))
            .map((path) => doubt('manifest/incomplete', file, { path }))
        })
      : []
  return [
    ...awaited.doubts,
    ...lacking,
    ...payload.filter((path) => !listed.has(path)).map((path) => doubt('payload/added', path)),
    ...manifests.flatMap((manifest) =>
      sumDoubts(manifest, bag, find, (path) =>
        awaited.paths.has(path) ? 'payload/awaited' : 'payload/missing',
      ),
    ),
    ...(isEmpty(store) ? [doubt('bag/empty')] : []),
  ]
}

function isEmpty({ files }: Store): boolean {
  return files.size === 0
}

/** Tag files that no tag manifest lists are allowed in a bag; whether a pack may have them is another question. */
function tagDoubts(store: Store, bag: Bag): readonly Doubt[] {
  const find = finder([...store.files.keys()])
  return bag.tagManifests.flatMap((manifest) => sumDoubts(manifest, bag, find, () => 'tag/missing'))
}

function sumDoubts(
  { algorithm, sums }: Manifest,
  { hashed }: Bag,
  find: (path: string) => string,
  missing: (path: string) => Doubt['code'],
): readonly Doubt[] {
  return [...sums].flatMap(([listed, sum]) => {
    const path = find(listed)
    const found = hashed.get(path)
    if (found === undefined) return [doubt(missing(listed), listed)]
    if (found.sums.get(algorithm) === sum) return []
    return [doubt(isPayload(path) ? 'payload/altered' : 'tag/altered', path, { algorithm })]
  })
}

/**
 * Finds a file by the name that a manifest gives it, which may be composed in another way than the disk’s, or written in
 * another case (RFC 8493, 6.1): that is remarked upon, and its sum must be right all the same.
 */
function finder(files: readonly string[]): (listed: string) => string {
  const exact = new Set(files)
  const alike = new Map(files.map((file) => [folded(file), file]))
  return (listed) => (exact.has(listed) ? listed : (alike.get(folded(listed)) ?? listed))
}

async function infoDoubts(store: Store, { declaration, hashed }: Bag): Promise<readonly Doubt[]> {
  const bytes = await wholeFile(store, 'bag-info.txt')
  if (bytes === undefined) return []
  const text = decoded(bytes, declaration?.encoding ?? 'UTF-8')
  if (text === undefined) return [doubt('info/not-readable', 'bag-info.txt', { value: '' })]
  const payload = [...hashed].filter(([path]) => isPayload(path))
  const size = payload.reduce((sum, [, file]) => sum + file.size, 0)
  return oxumDoubts(text, { bytes: size, files: payload.length })
}

function remarksOn(store: Store, { manifests, tagManifests }: Bag): readonly Remark[] {
  const paths = [...store.files.keys()]
  const listed = manifests.flatMap(({ sums }) => [...sums.keys()])
  const weak = [...new Set(manifests.map(({ algorithm }) => algorithm))]
  const isWeak = weak.length > 0 && weak.every((algorithm) => weakAlgorithms.has(algorithm))
  return [
    ...(tagManifests.length === 0 ? [{ code: 'bag/no-tag-manifest', args: {} } as const] : []),
    ...(isWeak ? [{ code: 'bag/weak-algorithm', args: { algorithm: weak.join(', ') } } as const] : []),
    ...(store.files.has('bag-info.txt') ? [] : [{ code: 'info/none', args: {} } as const]),
    ...paths.filter(isClutter).map((file) => ({ code: 'file/clutter', file, args: {} }) as const),
    ...spellings([...new Set([...paths, ...listed])]),
  ]
}

/** Names that some systems cannot tell apart: there, one file takes the place of the other. */
function spellings(paths: readonly string[]): readonly Remark[] {
  const seen = new Map<string, string>()
  return paths.flatMap((path) => {
    const known = seen.get(folded(path))
    seen.set(folded(path), known ?? path)
    return known === undefined ? [] : [{ code: 'file/spelling', file: path, args: { other: known } } as const]
  })
}
