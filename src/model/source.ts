import type { TextCode } from './codes.ts'
import type { ContentType, CutShort } from './content.ts'
import type { Provenance } from './files.ts'
import type { PersonalFinding, PersonalKind } from './personal.ts'
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
  /** What is worth a word in a text that can be used as it is. */
  readonly remarks?: readonly SourceProblem[]
  /** The comments that silence findings; absent when there are none. */
  readonly silences?: readonly Silence[]
  /** The personal data that stand in the text, by their places; absent when there are none. */
  readonly personal?: readonly PersonalMark[]
  /** What a file that cannot be used seems to say; absent from a file without problems. */
  readonly lost?: LostWords
}

/** A comment `# coopqual-ignore evidence/expired: reason`, as it is written. */
export interface Silence {
  readonly at: Anchor
  readonly codes: readonly { readonly code: string; readonly at: Anchor }[]
  /** Empty when none is given. */
  readonly reason: string
  /** The lines that it covers, from 1, both included; absent when it covers the whole file. */
  readonly lines?: readonly [first: number, last: number]
  /**
   * The lines of the other comments right under one that stands alone, both included. What it silences in them, it silences
   * there only: whoever lets a number pass in a remark has said nothing of the pieces that follow.
   */
  readonly below?: readonly [first: number, last: number]
}

/** A personal datum in the text of a file: where it stands, and never what it is. */
export interface PersonalMark {
  readonly kind: PersonalKind
  readonly at: Anchor
  /** Whether it stands in a comment, which YAML does not read and a person does. */
  readonly inComment: boolean
}

/** A defect of the text, before any schema: the code of its diagnostic, the place, and what the message names. */
export interface SourceProblem {
  readonly code: TextCode
  readonly at: Anchor
  readonly args: Readonly<Record<string, string | number>>
  /** Which of the code's hints fits, when it has several. */
  readonly hint?: string
}

/**
 * What can be told of a file whose text is broken, so that its defect is not reported again at the files that it
 * names or that name it; `everything` when it was not even looked into.
 */
type LostWords = 'everything' | { readonly ids: readonly string[]; readonly texts: readonly string[] }

/** What the disk says of a path that a piece names. */
export interface FileFact {
  /**
   * `outside` when the path, or what a link on it leads to, leaves the repository; `hidden` when a name on it starts
   * with a dot; `source` when it is one of the YAML files that are read; `brokenLink` when a link on it leads to nothing.
   */
  readonly kind: 'brokenLink' | 'file' | 'folder' | 'hidden' | 'missing' | 'outside' | 'source' | 'unreadable'
  /** Bytes; 0 for anything but a file. */
  readonly size: number
  /** Where a broken link leads, as it says itself. */
  readonly leadsTo?: string
  /** Hex digest: of every file when the caller asked for hashes, else of those that may have a double. */
  readonly sha256?: string
  /** Likewise, when the caller asked for it: of the same read. */
  readonly sha512?: string
  /** The personal data in the path itself, unless the organisation makes them public; absent when there are none. */
  readonly inName?: readonly PersonalFinding[]
  /** What is in the file; absent when there is nothing in it, and when nobody looked. */
  readonly content?: PieceContent
}

/**
 * What keeps a file from being opened: it is no such file or damaged, it ends too early, it asks for a password, or Git LFS
 * keeps it elsewhere.
 */
export type PieceTrouble = 'broken' | 'cut' | 'encrypted' | 'lfsPointer'

/** What is in the file of a piece, by its bytes. */
export interface PieceContent {
  readonly type: ContentType
  readonly trouble?: PieceTrouble
  /** What its texts hold of persons. */
  readonly personal: readonly PersonalFinding[]
  /** Whether a limit kept some of its texts from being read. */
  readonly isPartial?: boolean
  /** What ended their reading, if anything did. */
  readonly cutShort?: CutShort
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
  /** Every file that nobody reads, though it stands where it seems to be meant for coopqual, sorted. */
  readonly unread: readonly UnreadFile[]
  /** The folders at the root that are neither read nor on the way to one that is, sorted. */
  readonly unreadFolders: readonly string[]
  /** The folders that are read, by what they hold, from the root. */
  readonly folders: Folders
  /** The file at the root that was probably meant as coopqual.yaml, when that one is not there. */
  readonly misnamedSettings?: string
}

/** The folders of a repository, from its root. */
export interface Folders {
  readonly commitments: string
  readonly indicators: string
  readonly evidence: string
  readonly assessments: string
  readonly referentials: string
}

/** A file that is not read, and what a glance at its text tells. */
export interface UnreadFile {
  readonly file: string
  /** What the folder in which it stands is for; absent outside the folders that are read. */
  readonly role?: Role
  /** The names of its outermost keys, as far as it is a text of keys and values. */
  readonly keys: readonly string[]
  /** What it may cite, so that this is not reported as unused. */
  readonly texts: readonly string[]
}

/** What git knows of the files of a repository, as an audit records it. */
export type GitHistory = Pick<Provenance, 'commit' | 'dirty'> & Required<Pick<Provenance, 'history'>>

/** Turns anchors into lines; it parses a file again only when asked about it. */
export type Locate = (anchor: Anchor) => Range

/** The shipped JSON Schemas by name (commitment, indicator …), as plain objects: what messages quote of them. */
export type Schemas = Readonly<Record<string, object>>
