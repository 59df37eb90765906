import { shownAlgorithm, type Doubt, type Remark } from '../model/verification.ts'
import { decoded } from './charset.ts'
import { readDeclaration, type Declaration } from './declaration.ts'
import { readFetch } from './fetch.ts'
import { collisions, fileFinder } from './find-file.ts'
import { hashAll, type Hashed, type HashedFiles } from './hashes.ts'
import { oxumDoubts } from './info.ts'
import { isRefused } from './limits.ts'
import { algorithms, manifestNamed, readManifest, type Manifest, type Naming } from './manifest.ts'
import { isClutter, isPayload } from './names.ts'
import { remarksOn } from './remarks.ts'
import { wholeFile, type Store } from './store.ts'

/** What is known of a bag once all its files were read. */
export interface ReadBag extends HashedFiles {
  readonly declaration: Declaration | undefined
  readonly manifests: readonly Manifest[]
  readonly tagManifests: readonly Manifest[]
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
}

/**
 * Verifies any bag, of BagIt 0.93 to 1.0 (RFC 8493, 3): complete, and every sum right. Sums by SHA-256 are always made:
 * what a pack of ours says besides is compared with them.
 */
export async function readBag(store: Store, onFile: () => void): Promise<ReadBag> {
  const declared = await declarationIn(store)
  const declaration = 'code' in declared ? undefined : declared
  const { version, encoding } = declaration ?? { version: '1.0', encoding: 'UTF-8' }
  const named = [...store.files.keys()].flatMap((file) => manifestNamed(file) ?? [])
  const known = named.filter(({ algorithm }) => Object.hasOwn(algorithms, algorithm))
  const read = (isTag: boolean): Promise<readonly Manifest[]> =>
    Promise.all(
      known
        .filter((naming) => naming.isTag === isTag)
        .map((naming) => manifestOf(store, naming, { version, encoding })),
    )
  const [manifests, tagManifests] = [await read(false), await read(true)]
  const used = [...new Set(['sha256', ...known.map(({ algorithm }) => algorithm)])]
  const find = fileFinder(store.files.keys(), version)
  const bag: Bag = {
    ...(await hashAll(store, used, onFile)),
    store,
    version,
    encoding,
    manifests,
    tagManifests,
    find,
  }
  const all = [...manifests, ...tagManifests]
  return {
    ...bag,
    declaration,
    doubts: [
      ...store.doubts,
      ...collisions(store.files.keys()),
      ...('code' in declared ? [declared] : []),
      ...named
        .filter((naming) => !known.includes(naming))
        .map(({ file, algorithm }) => doubt('manifest/unknown-algorithm', file, { algorithm })),
      ...all.flatMap((manifest) => manifest.doubts),
      ...[...bag.unreadable].map((path) =>
        doubt(isRefused(store, path) ? 'file/too-large' : 'file/unreadable', path),
      ),
      ...(await payloadDoubts(bag)),
      ...tagManifests.flatMap((manifest) => sumDoubts(bag, manifest, () => 'tag/missing')),
      ...(await infoDoubts(bag)),
    ],
    remarks: [
      ...store.remarks,
      ...all.flatMap((manifest) => manifest.remarks),
      ...remarksOn([...store.files.keys()], { manifests, tagManifests, find }),
    ],
  }
}

function doubt(code: Doubt['code'], file?: string, args: Doubt['args'] = {}): Doubt {
  return { code, ...(file !== undefined && { file }), args }
}

async function declarationIn(store: Store): Promise<Declaration | Doubt> {
  const bytes = await wholeFile(store, 'bagit.txt')
  if (bytes !== undefined) return readDeclaration(bytes)
  if (store.files.size === 0) return doubt('bag/empty')
  return store.files.has('bagit.txt') ? doubt('bag/declaration', 'bagit.txt') : doubt('bag/no-declaration')
}

async function manifestOf(
  store: Store,
  naming: Naming,
  { version, encoding }: Declaration,
): Promise<Manifest> {
  const text = await textOf(store, naming.file, encoding)
  return typeof text === 'string'
    ? readManifest(text, naming, version)
    : { ...naming, sums: new Map(), doubts: [text], remarks: [] }
}

/** The text of a tag file, or why it cannot be had. */
async function textOf(store: Store, file: string, encoding: string): Promise<string | Doubt> {
  if (isRefused(store, file)) return doubt('file/too-large', file)
  const bytes = await wholeFile(store, file)
  const text = bytes === undefined ? undefined : decoded(bytes, encoding)
  return text ?? doubt('bag/encoding', file, { encoding })
}

interface Bag extends HashedFiles, Declaration, Pick<ReadBag, 'manifests' | 'tagManifests'> {
  readonly store: Store
  /** The file of the bag that a manifest means. */
  readonly find: (listed: string) => string
}

/** Every file below `data/` stands in every manifest from 1.0 on, and in one of them before. */
async function payloadDoubts(bag: Bag): Promise<readonly Doubt[]> {
  const { store, version, manifests, find } = bag
  if (manifests.length === 0) return store.files.has('bagit.txt') ? [doubt('manifest/none')] : []
  const awaited = await fetchIn(bag)
  const listed = new Set(manifests.flatMap(({ sums }) => [...sums.keys()].map(find)))
  const isUnread = manifests.some(({ file }) => isRefused(store, file))
  const added = [...store.files.keys()].filter((path) => isPayload(path) && !listed.has(path) && !isUnread)
  const missing = (path: string): Doubt['code'] =>
    awaited.paths.has(path) ? 'payload/awaited' : 'payload/missing'
  return [
    ...awaited.doubts,
    ...(version === '1.0' ? manifests.flatMap((manifest) => lacking(manifest, listed, find)) : []),
    ...added.map((path) => doubt(isClutter(path) ? 'file/clutter' : 'payload/added', path)),
    ...manifests.flatMap((manifest) => sumDoubts(bag, manifest, missing)),
  ]
}

function lacking({ file, sums }: Manifest, listed: ReadonlySet<string>, find: Bag['find']): readonly Doubt[] {
  const own = new Set([...sums.keys()].map(find))
  return [...listed]
    .filter((path) => !own.has(path))
    .map((path) => doubt('manifest/incomplete', file, { path }))
}

async function fetchIn({ store, encoding }: Bag): Promise<ReturnType<typeof readFetch>> {
  if (!store.files.has('fetch.txt')) return readFetch('')
  const text = await textOf(store, 'fetch.txt', encoding)
  return typeof text === 'string' ? readFetch(text) : { paths: new Set(), doubts: [text] }
}

/** Tag files that no tag manifest lists are allowed in a bag; whether a pack may have them is another question. */
function sumDoubts(
  { hashed, unreadable, find }: Bag,
  { algorithm, sums }: Manifest,
  missing: (path: string) => Doubt['code'],
): readonly Doubt[] {
  return [...sums].flatMap(([listed, sum]) => {
    const path = find(listed)
    if (unreadable.has(path)) return []
    const found: Hashed | undefined = hashed.get(path)
    if (found === undefined) return [doubt(missing(listed), listed)]
    if (found.sums.get(algorithm) === sum) return []
    return [
      doubt(isPayload(path) ? 'payload/altered' : 'tag/altered', path, {
        algorithm: shownAlgorithm(algorithm),
      }),
    ]
  })
}

async function infoDoubts({ store, encoding, hashed }: Bag): Promise<readonly Doubt[]> {
  const file = 'bag-info.txt'
  if (!store.files.has(file)) return []
  const text = await textOf(store, file, encoding)
  if (typeof text !== 'string') return [text]
  const payload = [...hashed].filter(([path]) => isPayload(path))
  const size = payload.reduce((sum, [, found]) => sum + found.size, 0)
  return oxumDoubts(text, { bytes: size, files: payload.length })
}
