import type { FileFact, Role, SourceFile, UnreadFile } from '../model/source.ts'
import type { Found } from './files.ts'

/** What a folder holds itself. */
export interface FolderEntry {
  readonly file: string
  readonly isFolder: boolean
}

/** What is asked of the files of a repository, wherever they are kept; paths are from its root, with slashes. */
export interface Store {
  /** Reads one YAML file; `undefined` when there is none at that path. */
  readonly read: (file: string, role: Role) => SourceFile | undefined
  /** Everything below a folder, sorted. */
  readonly under: (folder: string) => readonly Found[]
  /** What is to be known of a path that a piece names. */
  readonly fact: (file: string, sources: ReadonlySet<string>) => FileFact
  /** What a look at a file’s lines tells. */
  readonly glance: (file: string) => UnreadFile
  /** What a folder itself holds, hidden names left out. */
  readonly entries: (folder: string) => readonly FolderEntry[]
  readonly holds: (file: string) => boolean
}
