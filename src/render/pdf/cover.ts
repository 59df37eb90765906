import type { Cover } from '../../model/document.ts'
import { setNotice } from './callout.ts'
import { setFacts } from './facts.ts'
import type { Slot } from './setting.ts'
import { fillBox, give } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, paintStack, spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node } from './tags.ts'
import { colours, grid, paper, styles } from './theme.ts'
import { setLines } from './text.ts'

/** The coloured panel reaches at least this far down the page. */
const panelFoot = 430
/** A title that would fill more than a few lines is set smaller. */
const longTitle = 64

/** Sets the first page: a panel with the title, then the facts and what must be read before all else. */
export function setCover(slot: Slot, cover: Cover): readonly Strip[] {
  const top = panel(slot, cover)
  const facts = cover.facts.length === 0 ? [] : setFacts(slot, { items: cover.facts })
  const notices = cover.notices.flatMap(({ tone, text }) => setNotice(slot, tone, text))
  return [top, ...spaced(facts, { before: 30, after: 20 }), ...notices]
}

function panel({ setting, width, parent }: Slot, { kicker, title, subtitle }: Cover): Strip {
  const column = { setting, width: width - 20 }
  const titleStyle = title.length > longTitle ? styles.titleLong : styles.title
  const strips = [
    ...setLines({ ...column, node: node('P', parent) }, [kicker], styles.kicker),
    ...spaced(setLines({ ...column, node: node('Title', parent) }, [title], titleStyle), {
      before: 14,
      after: 16,
    }),
    ...setLines({ ...column, node: node('P', parent) }, [subtitle], styles.subtitle),
  ]
  const own = heightOf(strips)
  const height = Math.max(panelFoot - grid.top, own + 60)
  return {
    height,
    paint: (sheet, x, y) => {
      paintPanel(sheet, y + height)
      paintStack(strips, sheet, x, y + height - own - 44)
    },
  }
}

function paintPanel(sheet: Sheet, foot: number): void {
  give(sheet, 'decoration')
  fillBox(sheet, { x: 0, y: 0, width: paper.width, height: foot }, colours.accent)
  fillBox(sheet, { x: 0, y: foot, width: paper.width, height: 5 }, colours.onAccentMuted)
  fillBox(sheet, { x: grid.left, y: 56, width: 42, height: 3.2 }, colours.onAccent)
}
