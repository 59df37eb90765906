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
}
