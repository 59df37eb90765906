/** Where an editor finds the schemas, from the root of the repository. */
export const editorFolder = '.coopqual/schemas'

/** The file whose beginning holds the stamp of them all. */
export const stampFile = `${editorFolder}/common.schema.json`
