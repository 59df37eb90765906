import type { Font, PathCommand } from 'fontkit'
import { flattened, unchanged } from '../pdf-shapes.ts'
import type { Place, Step } from '../pdf-shapes.ts'
import { typefaceOf } from './fonts.ts'

const known = new Map<string, number>()

/** Area that a text covers in its complete typeface, at a type size of one. */
export function inkOf(text: string, name: string): number {
  const typeface = typefaceOf(name)
  if (typeface === undefined) return 0
  return Array.from(text).reduce((sum, character) => {
    const key = `${typeface.postscriptName} ${character}`
    const area = known.get(key) ?? areaOf(typeface, character)
    known.set(key, area)
    return sum + area
  }, 0)
}

/** Height of the strips in which an outline is measured, in units of the typeface. */
const strip = 4

/** Parts of an outline may overlap, so that it is measured strip by strip and not along its border. */
function areaOf(typeface: Font, character: string): number {
  const { path } = typeface.glyphForCodePoint(character.codePointAt(0) ?? 0)
  const shape = flattened(stepsOf(path.commands), unchanged, [0, 0, 0], false)
  let area = 0
  for (let y = shape.bottom + strip / 2; y < shape.top; y += strip) area += widthAt(shape.parts, y) * strip
  return area / typeface.unitsPerEm ** 2
}

function stepsOf(commands: readonly PathCommand[]): readonly Step[] {
  let here: Place = [0, 0]
  return commands.flatMap(({ command, args }): readonly Step[] => {
    const places = Array.from({ length: args.length / 2 }, (_, at): Place => [
      args[at * 2]!,
      args[at * 2 + 1]!,
    ])
    const [first, end] = places
    const from = here
    here = places.at(-1) ?? here
    if (command === 'quadraticCurveTo' && first !== undefined && end !== undefined) {
      return [{ to: [towards(from, first), towards(end, first), end] }]
    }
    return first === undefined ? [] : [{ to: places, starts: command === 'moveTo' }]
  })
}

/** The handle of a cubic curve that follows a quadratic one. */
function towards(from: Place, handle: Place): Place {
  return [from[0] + ((handle[0] - from[0]) * 2) / 3, from[1] + ((handle[1] - from[1]) * 2) / 3]
}

/** How much of a horizontal line lies inside. */
function widthAt(parts: readonly (readonly Place[])[], y: number): number {
  const crossings = parts
    .flatMap((part) => part.map((from, index) => ({ from, to: part[(index + 1) % part.length]! })))
    .filter(({ from, to }) => from[1] <= y !== to[1] <= y)
    .map(({ from, to }) => ({
      x: from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]),
      turn: to[1] > from[1] ? 1 : -1,
    }))
    .toSorted((left, right) => left.x - right.x)
  let winding = 0
  return crossings.reduce((sum, { x, turn }, index) => {
    const width = winding === 0 ? 0 : x - (crossings[index - 1]?.x ?? x)
    winding += turn
    return sum + width
  }, 0)
}
