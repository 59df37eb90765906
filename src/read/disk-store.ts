import path from 'node:path'
import { existsSync } from './disk.ts'
import { factOf } from './facts.ts'
import { filesUnder } from './files.ts'
import type { KnownPieces } from './known-pieces.ts'
import { readSource } from './source-file.ts'
import type { Store } from './store.ts'
import { glanceAt, visibleEntries } from './surroundings.ts'

/** The files as they are on the disk. */
export function diskStore(root: string, known?: KnownPieces): Store {
  return {
    read: (file, role) => readSource(root, file, role),
    under: (folder) => filesUnder(root, folder),
    fact: (file, sources) => factOf(path.resolve(root), file, sources, known),
    glance: (file) => glanceAt(root, file),
    entries: (folder) => visibleEntries(root, folder),
    holds: (file) => existsSync(path.join(root, file)),
  }
}
