/** What a YAML file may be made to hold. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined }

/** A change of one value of a YAML file. */
export interface YamlEdit {
  /** Keys of maps and places in lists, from the outermost. A place equal to the list's length adds to it. */
  readonly path: readonly (string | number)[]
  /** What stands there afterwards; nothing takes the key, or the item, away. */
  readonly value: YamlValue | undefined
  /** Whether the last step is a place of a list before which the value comes: the items from there on move down. */
  readonly isBefore?: boolean
}

/** Why a file cannot be changed as asked: nothing of the edits was done. */
export type EditProblem =
  /** The bytes are no UTF-8. */
  | { readonly code: 'notUtf8' }
  /** The text does not read as one YAML document. */
  | { readonly code: 'notYaml' }
  /** The value stands elsewhere too, by an alias, an anchor or a merge key: the change would go further than asked. */
  | { readonly code: 'shared'; readonly path: YamlEdit['path'] }
  /** A step leads nowhere and cannot be made: a scalar where a map should be, a place beyond the end of a list. */
  | { readonly code: 'noPlace'; readonly path: YamlEdit['path'] }
  /** The text that was made does not hold exactly what was asked: a defect of ours, which was stopped. */
  | { readonly code: 'unsafe' }
