import { fillBox, give } from './sheet.ts'
import type { Strip } from './strip.ts'
import { colours } from './theme.ts'

/** The short bar above the title of a chapter. */
export const barStrip: Strip = {
  height: 14,
  paint: (sheet, x, y) => {
    give(sheet, 'decoration')
    fillBox(sheet, { x, y, width: 42, height: 3.2 }, colours.accent)
  },
}
