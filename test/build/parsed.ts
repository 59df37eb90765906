import { readEveryShipped } from '../../src/read/shipped.ts'

/** The values of the shipped referentials by the names of their files: what takes YAML long to read takes JSON no time. */
export function parsedReferentials(): ReadonlyMap<string, string> {
  return new Map(
    readEveryShipped().map(({ file, value, problems, remarks }) => {
      if (problems.length > 0 || remarks !== undefined)
        throw new Error(`${file} cannot be read without a remark`)
      return [file.replace(/^.*\//, '').replace(/yaml$/, 'json'), JSON.stringify(value)]
    }),
  )
}
