import { statSync } from 'node:fs'
import path from 'node:path'
import type { MovedFiles } from '../model/fix.ts'
import { groupBy } from '../model/group.ts'
import { askGit } from './ask-git.ts'
import { fileOf, gitPathOf, keptAs, partsOf, treeOf } from './git-tree.ts'

/**
 * Where the files are now that git knew under other paths: those, among the candidates, with the very bytes that git
 * keeps. A path is left out when no candidate, or more than one, holds them, when there are none, and without git.
 */
export function movedFiles(
  root: string,
  missing: readonly string[],
  candidates: readonly string[],
): MovedFiles {
  const blobs = lastBlobsOf(root, missing)
  if (blobs.length === 0) return new Map()
  const holders = groupBy(blobsOf(root, candidates), ([, blob]) => blob)
  return new Map(
    blobs.flatMap(([file, blob]) => {
      const [holder, ...others] = holders.get(blob) ?? []
      return holder === undefined || others.length > 0 ? [] : [[file, holder[0]] as const]
    }),
  )
}

/** The names that git gives to the bytes which paths last held: in the commit, else in the one that removed them. */
function lastBlobsOf(root: string, files: readonly string[]): readonly (readonly [string, string])[] {
  const tree = treeOf(root, 'HEAD')
  if (tree === undefined) return []
  const inHead = files.flatMap((file) => {
    const entry = tree.get(gitPathOf(file))
    return entry === undefined ? [] : [[file, entry.oid] as const]
  })
  const known = new Map(inHead)
  return [
    ...inHead,
    ...removedBlobs(
      root,
      files.filter((file) => !known.has(file)),
    ),
  ]
}

/** What the removed files held when they were, the last time; the history is read once for all of them. */
function removedBlobs(root: string, files: readonly string[]): readonly (readonly [string, string])[] {
  const named = files.filter((file) => !file.includes('\n'))
  if (named.length === 0) return []
  const question =
    '--literal-pathspecs -c log.follow=false log --stdin -z --raw --relative --no-renames --no-abbrev ' +
    '--no-show-signature --no-color --diff-filter=D --format='
  const { output } = askGit(root, question.split(' '), ['HEAD', '--', ...named, ''].join('\n'))
  const parts = partsOf(output ?? Buffer.alloc(0))
  const blobs = new Map<string, string>()
  for (const [index, name] of parts.entries()) {
    const oid = / ([0-9a-f]+) [0-9a-f]+ D$/.exec(parts[index - 1] ?? '')?.[1]
    const file = fileOf(name)
    if (oid !== undefined && !blobs.has(file)) blobs.set(file, oid)
  }
  return [...blobs]
}

/** The names that git would give to the bytes of files, as it would keep them. */
function blobsOf(root: string, files: readonly string[]): readonly (readonly [string, string])[] {
  const named = files.filter((file) => !/[\r\n"]/.test(file) && !isEmpty(path.join(root, file)))
  const blobs = keptAs(root, named)
  return named.flatMap((file, index) => {
    const blob = blobs[index]
    return blob === undefined ? [] : [[file, blob] as const]
  })
}

/** Empty files all hold the same. */
function isEmpty(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.size === 0
}
