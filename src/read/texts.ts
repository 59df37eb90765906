import type { SourceFile } from '../model/source.ts'
import { decode } from './decode.ts'

/** Makes the function that gives the text of a file as it was read; a file is decoded at most once, when asked about. */
export function makeTexts(files: readonly SourceFile[]): (file: string) => string | undefined {
  const byName = new Map(files.map((source) => [source.file, source]))
  const known = new Map<string, string>()
  return (file) => {
    const source = byName.get(file)
    if (source === undefined) return undefined
    const text = known.get(file) ?? decode(source.bytes).text
    known.set(file, text)
    return text
  }
}
