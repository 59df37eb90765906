import type { Furniture } from '../../model/pack.ts'
import type { Setting } from './setting.ts'
import { endOwner, forgetState, number, rgb } from './sheet.ts'
import type { Owner, Sheet } from './sheet.ts'
import { paintLine, breakLines } from './lines.ts'
import { atomsOf } from './inline.ts'
import { nowhere } from './tags.ts'
import { colours, grid, paper, styles } from './theme.ts'
import { widthOf, wordOf } from './words.ts'

/** Room that is kept for the number of the page at the right end of the footer, in points. */
const numberRoom = 110

/** Paints what a page bears besides its number, before anything else is on it. */
export function paintFurniture(setting: Setting, sheet: Sheet, furniture: Furniture): void {
  if (furniture.watermark !== undefined) paintWatermark(setting, sheet, furniture.watermark)
  if (!sheet.bare) {
    paintEnds(setting, sheet, {
      left: furniture.header,
      right: sheet.chapter,
      y: grid.header,
      owner: 'header',
    })
    const footer = shortened(setting, furniture.footer, grid.right - grid.left - numberRoom)
    paintText(setting, sheet, footer, { x: grid.left, y: grid.footer }, 'footer')
  }
  endOwner(sheet)
}

/** Paints the number of a page, now that their count is known. */
export function paintPageNumber(
  setting: Setting,
  sheet: Sheet,
  { pageNumber }: Furniture,
  pages: number,
): void {
  if (sheet.bare) return
  const text = pageNumber.replaceAll('{pages}', String(pages)).replaceAll('{page}', String(sheet.index + 1))
  const width = widthOf(setting.faces[styles.furniture.face], text, styles.furniture.size)
  forgetState(sheet)
  paintText(setting, sheet, text, { x: grid.right - width, y: grid.footer }, 'footer')
}

interface Ends {
  readonly left: string
  readonly right: string
  readonly y: number
  readonly owner: Owner
}

/** One text at each edge; the right one is whole, the left one is shortened to what remains. */
function paintEnds(setting: Setting, sheet: Sheet, { left, right, y, owner }: Ends): void {
  const full = grid.right - grid.left
  const end = shortened(setting, right, full * 0.48)
  const width = widthOf(setting.faces[styles.furniture.face], end, styles.furniture.size)
  paintText(setting, sheet, shortened(setting, left, full - width - 24), { x: grid.left, y }, owner)
  paintText(setting, sheet, end, { x: grid.right - width, y }, owner)
}

function paintText(
  setting: Setting,
  sheet: Sheet,
  text: string,
  at: { x: number; y: number },
  owner: Owner,
): void {
  const [line] = breakLines(atomsOf(setting, [text], styles.furniture, nowhere()), grid.right)
  if (line !== undefined) paintLine(sheet, line, at, owner)
}

function shortened(setting: Setting, text: string, room: number): string {
  const { face, size } = styles.furniture
  const fits = (candidate: string) => widthOf(setting.faces[face], candidate, size) <= room
  if (fits(text)) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    const candidate = `${words.join(' ')} …`
    if (fits(candidate)) return candidate
  }
  return ''
}

/** Sine and cosine of the angle at which the watermark rises: 52 degrees. */
const rising = [0.6157, 0.788] as const
const level = [1, 0] as const

/** Lies under the content, as light as a watermark in paper; on a bare page, whose panel would hide it, at the foot. */
function paintWatermark(setting: Setting, sheet: Sheet, text: string): void {
  const face = setting.faces.bold
  const word = wordOf(face, text)
  const longest = sheet.bare ? grid.right - grid.left : 720
  const size = Math.min(sheet.bare ? 58 : 120, (longest / word.width) * 1000)
  const [cosine, sine] = sheet.bare ? level : rising
  const half = (word.width * size) / 2000
  const x = sheet.bare ? grid.left : paper.width / 2 - half * cosine + size * 0.33 * sine
  const y = sheet.bare ? 26 : paper.height / 2 - half * sine - size * 0.33 * cosine
  const matrix = `${cosine} ${sine} ${-sine} ${cosine} ${number(x)} ${number(y)} Tm`
  sheet.pieces.push(
    '/Artifact <</Type/Pagination/Subtype/Watermark>> BDC',
    `q ${rgb(colours.watermark)} rg BT /${face.resource} ${number(size)} Tf ${matrix} [<${word.codes}>]TJ ET Q`,
    'EMC',
  )
}
