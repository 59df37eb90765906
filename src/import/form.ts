import type { ImportProblemCode, ImportValue } from '../model/import.ts'
import type { Indicator } from '../model/files.ts'
import type { Entry } from '../model/place.ts'
import type { RequirementIndex } from '../model/requirements.ts'
import type { Repository } from '../model/repository.ts'
import type { YamlEdit } from '../model/yaml-edit.ts'
import type { FilledCell } from './filled.ts'

/** What the forms look things up in. */
export interface Surroundings {
  readonly repository: Repository
  readonly indicators: ReadonlyMap<string, Entry<Indicator>>
  readonly pieces: ReadonlyMap<string, Repository['pieces'][number]>
  readonly actions: ReadonlyMap<string, Repository['actions'][number]>
  readonly requirements: RequirementIndex
  /** The id of a piece by its id, or by its number in the workbook. */
  readonly pieceId: (text: string) => string | undefined
  /** Takes the next place of a list that things are added to, when it had so many items. */
  readonly nextPlace: (file: string, path: YamlEdit['path'], length: number) => number
  /** Takes the place of a period in a series that holds others, and those that came before it. */
  readonly placeInSeries: (
    file: string,
    path: YamlEdit['path'],
    periods: readonly string[],
    period: string,
  ) => number
  /** A path that no file has yet, for a campaign. */
  readonly newCampaignFile: (campaign: string) => string
}

/** A change of one file. */
export interface FileEdit extends YamlEdit {
  readonly file: string
}

/** Why a row, or one of its fields, cannot be taken over. */
export interface RowProblem {
  readonly code: ImportProblemCode
  readonly args?: Readonly<Record<string, string | number>>
  /** The field that is to blame; the row when absent. */
  readonly field?: string
}

/** A thing of the repository that a row is about. */
export interface KnownThing {
  /** What the file holds of a field, as a cell would say it. */
  readonly now: (field: string) => ImportValue
  /** What the file means where it says nothing, by field: so does an empty cell. */
  readonly usual?: Readonly<Record<string, ImportValue>>
  /** How the file comes to hold another value, or why it cannot. */
  readonly set: (field: string, value: ImportValue) => readonly FileEdit[] | RowProblem
  /** What goes as a whole once its parts are gone, when the fields say what they will say. */
  readonly emptied?: (will: (field: string) => ImportValue) => readonly FileEdit[]
  /** The file in which it stands. */
  readonly file: string
}

/** A thing that a row adds to the repository. */
export interface NewThing {
  readonly file: string
  readonly add: (values: ReadonlyMap<string, ImportValue>) => readonly FileEdit[] | RowProblem
}

export interface RowSubject {
  /** The key of the row, the same however its cells were typed. */
  readonly key: readonly string[]
  /** The row in words that need no translation: ids and titles. */
  readonly words: string
  /** Whether the numbers of a field are percentages. */
  readonly isPercent?: (field: string) => boolean
  readonly thing: KnownThing | NewThing
}

/** How the rows of one table of the workbook are taken back into the files. */
export interface ImportForm {
  readonly name: string
  /** What a row is about. Its key cells are read as texts, by field; the others may help. */
  readonly subject: (
    key: ReadonlyMap<string, string>,
    cells: ReadonlyMap<string, FilledCell>,
    surroundings: Surroundings,
  ) => RowSubject | RowProblem
  /** The key that a cell means, or that the rest of its row tells where it is empty. */
  readonly keyIn?: (
    key: { readonly field: string; readonly text: string },
    cells: ReadonlyMap<string, FilledCell>,
    surroundings: Surroundings,
  ) => string
  /** The meaning of a value that takes more than its cell to know, such as the level of a scale. */
  readonly meaning?: (
    field: string,
    value: ImportValue,
    key: readonly string[],
    surroundings: Surroundings,
  ) => ImportValue | RowProblem
  /** Fields that things of this kind cannot lack. */
  readonly needed?: readonly string[]
  /** Fields that a row that waits to be filled in holds already: alone they say nothing. */
  readonly given?: readonly string[]
}

export function isProblem(value: unknown): value is RowProblem {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'code' in value
}

/** The steps to a value: the places in lists that a pointer of an entry names, then keys. */
export function pathOf(pointer: string, ...keys: readonly (string | number)[]): readonly (string | number)[] {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return [...steps, ...keys]
}

/** A thing whose fields are keys of its entry. */
export function thingOf(
  { file, pointer }: Pick<Entry<unknown>, 'file' | 'pointer'>,
  fields: Readonly<Record<string, ImportValue>>,
): KnownThing {
  return {
    file,
    now: (field) => fields[field],
    set: (field, next) => [{ file, path: pathOf(pointer, field), value: next }],
  }
}
