import { grid, paper } from '../../../src/render/pdf/theme.ts'
import type { Stretch } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

/** Rounding of coordinates, in points. */
const slack = 0.5

/** Letters reach so far above and below their baseline, in sizes of the type: what would be seen to touch. */
const [rise, fall] = [0.62, 0.16]

/** Text stays in the body of its page, or in the strips of header and footer, and nothing stands over anything. */
export function checkLayout({ reading }: Examined): readonly Problem[] {
  const texts = reading.stretches.filter(
    ({ text, subtype, rotated }) => text.trim() !== '' && subtype !== 'Watermark' && !rotated,
  )
  const pages: Stretch[][] = Array.from({ length: reading.pages }, () => [])
  for (const stretch of texts) pages[stretch.page]?.push(stretch)
  return [
    ...texts.filter(isOutside).map((stretch) => problem('layout/outside', ...told(stretch))),
    ...pages.flatMap(overlaps),
  ]
}

function told({ page, text, x, inkEnd, y }: Stretch): readonly unknown[] {
  const place = [x, inkEnd, y].map((value) => value.toFixed(1))
  return ['page', page, JSON.stringify(text.slice(0, 30)), ...place]
}

function isOutside({ x, inkEnd, y, size, subtype }: Stretch): boolean {
  const isFurniture = subtype === 'Header' || subtype === 'Footer'
  const top = isFurniture ? paper.height - 20 : paper.height - grid.top + slack
  const bottom = isFurniture ? 20 : paper.height - grid.bottom - slack
  const isAcross = x < grid.left - slack || inkEnd > grid.right + slack
  return isAcross || y + size * rise > top || y - size * fall < bottom
}

function overlaps(texts: readonly Stretch[]): readonly Problem[] {
  const sorted = texts.toSorted((one, other) => other.y - one.y)
  const tallest = Math.max(...texts.map(({ size }) => size))
  return sorted.flatMap((one, index) => {
    const found: Problem[] = []
    for (const other of sorted.slice(index + 1)) {
      if (one.y - other.y > tallest) break
      if (touch(one, other)) found.push(problem('layout/overlap', ...told(one), 'and', ...told(other)))
    }
    return found
  })
}

function touch(upper: Stretch, lower: Stretch): boolean {
  const across = Math.min(upper.inkEnd, lower.inkEnd) - Math.max(upper.x, lower.x)
  const down =
    Math.min(upper.y + upper.size * rise, lower.y + lower.size * rise) -
    Math.max(upper.y - upper.size * fall, lower.y - lower.size * fall)
  return across > slack && down > slack
}
