import type { Catalogue } from '../../lang/catalogue.ts'
import type { CreatingCatalogue } from '../../lang/creating.ts'
import type { Checked } from '../../check.ts'
import type { Repository } from '../../model/repository.ts'
import type { RequirementEntry } from '../../model/requirements.ts'

/** The names of the fields, which are those of their options. */
export type FieldName = keyof CreatingCatalogue['fields']

/** What has been answered so far; a list of requirements is one text, parted by commas. */
export type Answers = Readonly<Partial<Record<FieldName, string>>>

/** The repository that a new file goes into. */
export interface Ground {
  readonly checked: Checked
  readonly repository: Repository
  /** Folder in which the command was started. */
  readonly here: string
  readonly today: string
  readonly requirements: readonly RequirementEntry[]
  readonly words: CreatingCatalogue
  readonly terms: Catalogue['terms']
}

/** What a text is read as, or why it cannot be. */
export type Read = { readonly value: string } | { readonly problem: string }

/** One thing to be told: by its option, or in answer to its question. */
export interface Field {
  readonly name: FieldName
  /** What an empty answer means; nothing when there must be one. */
  readonly proposed?: (answers: Answers, ground: Ground) => string
  readonly read: (text: string, ground: Ground, answers: Answers) => Read
  /** What is shown before the question: the values to choose from, by their number. */
  readonly choices?: (ground: Ground) => Readonly<Record<string, string>>
  /** Answers among others, which are offered by their number. */
  readonly offers?: (ground: Ground) => readonly string[]
}

/** A kind of file that can be made. */
export interface Kind {
  readonly fields: readonly Field[]
  /** The path of the file from the root of the repository, and its text. */
  readonly file: (answers: Answers, ground: Ground) => { readonly file: string; readonly text: string }
}
