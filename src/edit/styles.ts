import { isCollection, isMap, isPair, isSeq, visit, type Document, type Node } from 'yaml'
import { isDataMap, isList, type Data } from './data.ts'
import { isEmpty, isFlow, itemParts, pairParts } from './extent.ts'
import { columnOf } from './lines.ts'

/** How the maps and the lists of a text are indented. */
export interface Styles {
  /** How far those nearest to a place stand to the right of their keys: those before it count first. */
  readonly stepsAt: (place: number) => { readonly mapStep: number; readonly listStep: number }
}

const usualStep = 2

/** How many characters of a list are easily read between brackets. */
const longestLine = 100

/** Reads the habits of a text; nothing is looked at before it is asked for. */
export function stylesOf(text: string, document: Document): Styles {
  let known: readonly Step[] | undefined
  return {
    stepsAt: (place) => {
      known ??= stepsOf(text, document)
      return { mapStep: nearest(known, place, 'map'), listStep: nearest(known, place, 'list') }
    },
  }
}

function nearest(steps: readonly Step[], place: number, kind: Step['kind']): number {
  const alike = steps.filter((step) => step.kind === kind)
  return (alike.findLast(({ at }) => at < place) ?? alike[0])?.step ?? usualStep
}

interface Step {
  readonly kind: 'map' | 'list'
  readonly at: number
  readonly step: number
}

function stepsOf(text: string, document: Document): readonly Step[] {
  const steps: Step[] = []
  visit(document, {
    Map: (_, map) => {
      if (isFlow(map)) return
      for (const { start, value } of pairParts(text, map)) {
        const [first] = isSeq(value) ? itemParts(text, value) : isMap(value) ? pairParts(text, value) : []
        if (first === undefined || isFlow(value)) continue
        const step = columnOf(text, first.start) - columnOf(text, start)
        steps.push({ kind: isSeq(value) ? 'list' : 'map', at: first.start, step })
      }
    },
  })
  return steps.filter(({ kind, step }) => step >= (kind === 'map' ? 1 : 0))
}

/** The space inside the braces of a neighbour on one line that holds the same kind of value; nothing when it has lines. */
export function paddingLike(text: string, neighbour: Node | undefined, data: Data): string | undefined {
  if (!isFlow(neighbour) || isEmpty(neighbour)) return undefined
  const [start = 0, end = 0] = neighbour?.range ?? []
  const written = text.slice(start, end)
  if (written.includes('\n')) return undefined
  if (isMap(neighbour) && isDataMap(data)) return /^\{(\s*)/.exec(written)?.[1] ?? ' '
  const isSimple =
    isList(data) && data.every((item) => typeof item !== 'object') && data.join(', ').length <= longestLine
  const isSimpleNeighbour =
    isSeq(neighbour) && neighbour.items.every((item) => !isCollection(item) && !isPair(item))
  return isSimple && isSimpleNeighbour && neighbour.items.length > 0 ? ' ' : undefined
}
