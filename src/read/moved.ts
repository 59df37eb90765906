import { statSync } from 'node:fs'
import path from 'node:path'
import type { MovedFiles } from '../model/fix.ts'
import { groupBy } from '../model/group.ts'
import { git } from './ask-git.ts'

/**
 * Where the files are now that git knew under other paths: those, among the candidates, with the very bytes that git
 * keeps. A path is left out when no candidate, or more than one, holds them, when there are none, and without git.
 */
export function movedFiles(
  root: string,
  missing: readonly string[],
  candidates: readonly string[],
): MovedFiles {
  const blobs = missing.flatMap((file) => {
    const blob = lastBlobOf(root, file)
    return blob === undefined ? [] : [[file, blob] as const]
  })
  if (blobs.length === 0) return new Map()
  const holders = groupBy(blobsOf(root, candidates), ([, blob]) => blob)
  return new Map(
    blobs.flatMap(([file, blob]) => {
      const [holder, ...others] = holders.get(blob) ?? []
      return holder === undefined || others.length > 0 ? [] : [[file, holder[0]] as const]
    }),
  )
}

/** The name that git gives to the bytes which a path last held. */
function lastBlobOf(root: string, file: string): string | undefined {
  const inHead = blobIn(root, 'HEAD', file)
  if (inHead !== undefined) return inHead
  const removal = git(root, [
    'log',
    '-1',
    '--no-show-signature',
    '--format=%H',
    '--diff-filter=D',
    '--',
    literal(file),
  ])?.trim()
  return removal === undefined || removal === '' ? undefined : blobIn(root, `${removal}^`, file)
}

function blobIn(root: string, commit: string, file: string): string | undefined {
  const line = git(root, ['ls-tree', '-z', commit, '--', file]) ?? ''
  return /^\d+ blob ([0-9a-f]+)\t/.exec(line)?.[1]
}

/** A path of which no letter has a meaning of its own to git. */
function literal(file: string): string {
  return `:(literal)${file}`
}

/** The names that git would give to the bytes of files, as it would keep them. */
function blobsOf(root: string, files: readonly string[]): readonly (readonly [string, string])[] {
  const named = files.filter((file) => !/[\r\n"]/.test(file) && !isEmpty(path.join(root, file)))
  const blobs = hashed(root, named)
  return named.flatMap((file, index) => {
    const blob = blobs[index]
    return blob === undefined ? [] : [[file, blob] as const]
  })
}

/** Empty files all hold the same. */
function isEmpty(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.size === 0
}

function hashed(root: string, files: readonly string[]): readonly string[] {
  const input = files.map((file) => `${file}\n`).join('')
  return git(root, ['hash-object', '--stdin-paths'], input)?.trim().split('\n') ?? []
}
