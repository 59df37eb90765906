import type { Cover } from '../../model/document.ts'
import { setNotice } from './callout.ts'
import { setFacts } from './facts.ts'
import type { Slot } from './setting.ts'
import { setSignature } from './signature.ts'
import { fillBox, give } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, paintStack, spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node, nowhere } from './tags.ts'
import type { Node } from './tags.ts'
import { bodyHeight, colours, grid, paper, styles } from './theme.ts'
import type { TextStyle } from './theme.ts'
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
  const { inside, beneath } = setHead(slot, cover)
  const notices = cover.notices.flatMap(({ tone, text }) => setNotice(slot, tone, text))
  const facts = cover.facts.length === 0 ? [] : setFacts(slot, { items: cover.facts })
  const { signature } = slot.setting
  const parts = { notices, facts, signing: signature === undefined ? [] : setSignature(slot, signature) }
  const around = signature === undefined ? leastAround : tightAround
  const least = grid.top + heightOf(inside) + around
  const usual = stacked(parts, wide)
  const below = signature === undefined || roomAbove(usual) >= least ? usual : stacked(parts, tight)
  return [panel(inside, { foot: Math.min(panelFoot, roomAbove(below)), around }), ...beneath, ...below]
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

const tallestTitles = bodyHeight - leastAround

interface Head {
  readonly inside: readonly Strip[]
  /** Titles that no panel could hold, as text that flows. */
  readonly beneath: readonly Strip[]
}

function setHead(slot: Slot, cover: Cover): Head {
  const looks = cover.title.length > longTitle ? [smaller, smallest] : [large, smaller, smallest]
  const fits = (look: TitleLook): boolean => heightOf(setTitles(slot, cover, look, nowhere)) <= tallestTitles
  const look = looks.find(fits)
  const made = (type: string): Node => node(type, slot.parent)
  if (look !== undefined) return { inside: setTitles(slot, cover, look, made), beneath: [] }
  const kicker = { setting: slot.setting, width: slot.width - 20, node: made('P') }
  const title = setLines({ ...slot, node: made('Title') }, [cover.title], styles.lead)
  const subtitle = setLines({ ...slot, node: made('P') }, [cover.subtitle], styles.body)
  return {
    inside: setLines(kicker, [cover.kicker], styles.kicker),
    beneath: [...spaced(title, { before: 26, after: 12 }), ...subtitle],
  }
}

interface TitleLook {
  readonly title: TextStyle
  readonly subtitle: TextStyle
}

const large: TitleLook = { title: styles.title, subtitle: styles.subtitle }
const smaller: TitleLook = { title: styles.titleLong, subtitle: styles.subtitle }
const smallest: TitleLook = { title: styles.titleLongest, subtitle: styles.subtitleLong }

function setTitles(
  { setting, width }: Slot,
  { kicker, title, subtitle }: Cover,
  look: TitleLook,
  nodeOf: (type: string) => Node,
): readonly Strip[] {
  const column = { setting, width: width - 20 }
  return [
    ...setLines({ ...column, node: nodeOf('P') }, [kicker], styles.kicker),
    ...spaced(setLines({ ...column, node: nodeOf('Title') }, [title], look.title), { before: 14, after: 16 }),
    ...setLines({ ...column, node: nodeOf('P') }, [subtitle], look.subtitle),
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
