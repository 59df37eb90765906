import { isCollection, isMap, isPair, isSeq, visit, type Document, type Node } from 'yaml'
import { isDataMap, isList, type Data } from './data.ts'
import { isEmpty, isFlow, itemParts, pairParts } from './extent.ts'
import { columnOf } from './lines.ts'

/** How the lists of a text are written. */
export interface Styles {
  /** How far the nearest list over lines stands to the right of its key: those before count first. */
  readonly listStepAt: (place: number) => number
}

const usualStep = 2

/** Reads the habits of a text; nothing is looked at before it is asked for. */
export function stylesOf(text: string, document: Document): Styles {
  let known: readonly Step[] | undefined
  return {
    listStepAt: (place) => {
      known ??= stepsOf(text, document)
      return (known.findLast(({ at }) => at < place) ?? known[0])?.step ?? usualStep
    },
  }
}

interface Step {
  readonly at: number
  readonly step: number
}

function stepsOf(text: string, document: Document): readonly Step[] {
  const steps: Step[] = []
  visit(document, {
    Map: (_, map) => {
      if (isFlow(map)) return
      for (const { start, value } of pairParts(text, map)) {
        if (!isSeq(value) || isFlow(value)) continue
        const at = itemParts(text, value)[0]?.start ?? start
        steps.push({ at, step: columnOf(text, at) - columnOf(text, start) })
      }
    },
  })
  return steps.filter(({ step }) => step >= 0)
}

/** The space inside the braces of a neighbour on one line that holds the same kind of value; nothing when it has lines. */
export function paddingLike(text: string, neighbour: Node | undefined, data: Data): string | undefined {
  if (!isFlow(neighbour) || isEmpty(neighbour)) return undefined
  const [start = 0, end = 0] = neighbour?.range ?? []
  const written = text.slice(start, end)
  if (written.includes('\n')) return undefined
  if (isMap(neighbour) && isDataMap(data)) return /^\{(\s*)/.exec(written)?.[1] ?? ' '
  const isSimple = isList(data) && data.every((item) => typeof item !== 'object')
  const isSimpleNeighbour =
    isSeq(neighbour) && neighbour.items.every((item) => !isCollection(item) && !isPair(item))
  return isSimple && isSimpleNeighbour && neighbour.items.length > 0 ? ' ' : undefined
}
