import type { Cover } from '../../model/document.ts'
import { setNotice } from './callout.ts'
import { setFacts } from './facts.ts'
import type { Slot } from './setting.ts'
import { setSignature } from './signature.ts'
import { fillBox, give } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, paintStack, spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node } from './tags.ts'
import { colours, grid, paper, styles } from './theme.ts'
import { setLines } from './text.ts'

/** The coloured panel reaches this far down the page, less when what follows needs the room. */
const panelFoot = 430
const leastAbove = 40
const beneathTitle = 44
const leastAround = leastAbove + beneathTitle
/** Enough above and beneath the title where the room is wanted for a signature. */
const tightAround = 30
/** Space above the warnings, the facts and the signature: as it should be, and where a signature wants the room. */
const wide = { notices: 26, facts: 26, signing: 18 } as const
const tight = { notices: 16, facts: 14, signing: 10 } as const
/** A title that would fill more than a few lines is set smaller. */
const longTitle = 64

/** Sets the first page: a panel with the title, then what must be read before all else, then the facts. */
export function setCover(slot: Slot, cover: Cover): readonly Strip[] {
  const titles = setTitles(slot, cover)
  const notices = cover.notices.flatMap(({ tone, text }) => setNotice(slot, tone, text))
  const facts = cover.facts.length === 0 ? [] : setFacts(slot, { items: cover.facts })
  const { signature } = slot.setting
  const parts = { notices, facts, signing: signature === undefined ? [] : setSignature(slot, signature) }
  const around = signature === undefined ? leastAround : tightAround
  const least = grid.top + heightOf(titles) + around
  const usual = stacked(parts, wide)
  const below = signature === undefined || roomAbove(usual) >= least ? usual : stacked(parts, tight)
  return [panel(titles, { foot: Math.min(panelFoot, roomAbove(below)), around }), ...below]
}

type Parts<T> = Readonly<Record<keyof typeof wide, T>>

function stacked(parts: Parts<readonly Strip[]>, space: Parts<number>): readonly Strip[] {
  return [
    ...spaced(parts.notices, { before: space.notices, after: 12 }),
    ...spaced(parts.facts, { before: space.facts, after: 0 }),
    ...spaced(parts.signing, { before: space.signing, after: 0 }),
  ]
}

/** Down to where the panel may reach: in whole points, for what fits to the last fraction of one may not fit. */
function roomAbove(below: readonly Strip[]): number {
  return Math.floor(grid.bottom - (below[0]?.before ?? wide.facts) - heightOf(below))
}

function setTitles({ setting, width, parent }: Slot, { kicker, title, subtitle }: Cover): readonly Strip[] {
  const column = { setting, width: width - 20 }
  const titleStyle = title.length > longTitle ? styles.titleLong : styles.title
  return [
    ...setLines({ ...column, node: node('P', parent) }, [kicker], styles.kicker),
    ...spaced(setLines({ ...column, node: node('Title', parent) }, [title], titleStyle), {
      before: 14,
      after: 16,
    }),
    ...setLines({ ...column, node: node('P', parent) }, [subtitle], styles.subtitle),
  ]
}

function panel(
  titles: readonly Strip[],
  { foot, around }: { readonly foot: number; readonly around: number },
): Strip {
  const own = heightOf(titles)
  const height = Math.max(foot - grid.top, own + around)
  const beneath = Math.min(beneathTitle, (height - own) * (beneathTitle / leastAround))
  return {
    height,
    paint: (sheet, x, y) => {
      paintPanel(sheet, y + height)
      paintStack(titles, sheet, x, y + height - own - beneath)
    },
  }
}

function paintPanel(sheet: Sheet, foot: number): void {
  give(sheet, 'decoration')
  fillBox(sheet, { x: 0, y: 0, width: paper.width, height: foot }, colours.accent)
  fillBox(sheet, { x: 0, y: foot, width: paper.width, height: 5 }, colours.onAccentMuted)
  fillBox(sheet, { x: grid.left, y: 56, width: 42, height: 3.2 }, colours.onAccent)
}
