import type { Anchor, Range } from './place.ts'

/** What a file is for, by the folder in which it stands. */
export type Role = 'settings' | 'commitment' | 'indicator' | 'evidence' | 'assessment' | 'referential'

/** A YAML file as it was read. */
export interface SourceFile {
  /** Path from the root of the repository, with slashes. */
  readonly file: string
  readonly role: Role
  readonly bytes: Uint8Array
  /** The plain value of the file; absent when the text could not be read as YAML. */
  readonly value?: unknown
  /** What is wrong with the text itself. */
  readonly problems: readonly SourceProblem[]
  /** Ids that a file that cannot be used seems to define: what cites them is not told that they are unknown. */
  readonly lostIds: readonly string[]
}

/** A defect of the text, before any schema: the code of its diagnostic, the place, and what the message names. */
export interface SourceProblem {
  readonly code: string
  readonly at: Anchor
  readonly args: Readonly<Record<string, string | number>>
}

/** What the disk says of a path that a piece names. */
export interface FileFact {
  /** `outside` when the path, or what a link on it leads to, leaves the repository. */
  readonly kind: 'file' | 'folder' | 'missing' | 'outside' | 'unreadable'
  /** Bytes; 0 for anything but a file. */
  readonly size: number
  /** Hex digest, when the caller asked for hashes. */
  readonly sha256?: string
}

/** A whole repository as it was read: the input of every pure stage. */
export interface Sources {
  /** Every YAML file of the repository, sorted by path. */
  readonly files: readonly SourceFile[]
  /** The shipped referentials that coopqual.yaml asks for; their paths are relative to coopqual's own folder. */
  readonly shipped: readonly SourceFile[]
  /** Ids of all shipped referentials. */
  readonly shippedIds: readonly string[]
  /** Facts on every path that a piece names, by the path as written. */
  readonly facts: ReadonlyMap<string, FileFact>
  /** Every file under the evidence folder that is not a register, sorted. */
  readonly evidenceFiles: readonly string[]
}

/** The state of the git work tree that the repository stands in. */
export interface GitState {
  readonly commit: string
  /** Whether a file that was read differs from the commit. */
  readonly dirty: boolean
}

/** Turns anchors into lines; it parses a file again only when asked about it. */
export type Locate = (anchor: Anchor) => Range

/** The JSON Schemas by name (commitment, indicator …), as plain objects. */
export type Schemas = Readonly<Record<string, object>>
