import { visitPart, type Package } from './package.ts'

/** How the words of a part are written in it, by the names of its elements. */
interface Writing {
  readonly namespaces: ReadonlySet<string>
  /** Those that hold words. */
  readonly holding: readonly string[]
  /** Those that end a line. */
  readonly ending: readonly string[]
  /** What others stand for. */
  readonly signs?: Readonly<Record<string, string>>
}

/** The words of a part, a line for each of what ends one. */
export function writtenIn(
  pack: Package,
  part: string,
  { namespaces, holding, ending, signs = {} }: Writing,
): string {
  let [text, isInside] = ['', false]
  visitPart(pack, part, namespaces, {
    open: (name) => {
      isInside = holding.includes(name)
      if (Object.hasOwn(signs, name)) text += signs[name] ?? ''
      return undefined
    },
    text: (piece) => {
      if (isInside) text += piece
      return undefined
    },
    close: (name) => {
      isInside = false
      if (ending.includes(name)) text += '\n'
      return undefined
    },
  })
  return text
}
