import { shownAlgorithm, type Remark } from '../model/verification.ts'
import { weakAlgorithms, type Manifest } from './manifest.ts'
import { folded, isClutter } from './names.ts'

interface Listing {
  readonly manifests: readonly Manifest[]
  readonly tagManifests: readonly Manifest[]
  readonly find: (listed: string) => string
}

/** What is unusual in a bag and harms nothing. */
export function remarksOn(
  paths: readonly string[],
  { manifests, tagManifests, find }: Listing,
): readonly Remark[] {
  const listed = [...manifests, ...tagManifests].flatMap(({ sums }) => [...sums.keys()])
  const used = [...new Set(manifests.map(({ algorithm }) => algorithm))]
  const isWeak = used.length > 0 && used.every((algorithm) => weakAlgorithms.has(algorithm))
  const hasInfo = paths.some((path) => path === 'bag-info.txt' || path === 'package-info.txt')
  return [
    ...(tagManifests.length === 0 ? [{ code: 'bag/no-tag-manifest', args: {} } as const] : []),
    ...(isWeak
      ? [{ code: 'bag/weak-algorithm', args: { algorithm: used.map(shownAlgorithm).join(', ') } } as const]
      : []),
    ...(hasInfo ? [] : [{ code: 'info/none', args: {} } as const]),
    ...paths.filter(isClutter).map((file) => ({ code: 'file/clutter', file, args: {} }) as const),
    ...spellings([...new Set(listed)], find),
  ]
}

/** Names in manifests that are not quite those of the files, or that some systems cannot tell apart. */
function spellings(listed: readonly string[], find: Listing['find']): readonly Remark[] {
  const seen = new Map<string, string>()
  return listed.flatMap((path) => {
    const other = seen.get(folded(path)) ?? find(path)
    seen.set(folded(path), path)
    return other === path ? [] : [{ code: 'file/spelling', file: path, args: { other } } as const]
  })
}
