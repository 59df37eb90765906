import type { Box, Point } from './sheet.ts'

/** What is drawn already, and must not be written over: areas and straight lines. */
export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly lines: readonly (readonly [Point, Point])[]
}

/** Whether something may be written there without touching anything. */
export function isClear({ boxes, lines }: Obstacles, box: Box): boolean {
  return !boxes.some((other) => overlap(box, other)) && !lines.some(([from, to]) => crosses(box, from, to))
}

function overlap(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width
  return across && one.y < other.y + other.height && other.y < one.y + one.height
}

/** Whether a straight line passes through a box: what remains of it once clipped by the four sides. */
export function crosses({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  const run = { x: to.x - from.x, y: to.y - from.y }
  const sides = [
    { towards: -run.x, room: from.x - x },
    { towards: run.x, room: x + width - from.x },
    { towards: -run.y, room: from.y - y },
    { towards: run.y, room: y + height - from.y },
  ]
  let start = 0
  let end = 1
  for (const { towards, room } of sides) {
    if (towards === 0 && room < 0) return false
    if (towards < 0) start = Math.max(start, room / towards)
    if (towards > 0) end = Math.min(end, room / towards)
  }
  return start <= end
}
