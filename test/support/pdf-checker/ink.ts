import type { Colour } from '../pdf-shapes.ts'
import type { Stretch } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

/** The least contrast at which text is read. */
export const leastContrast = 4.5

/** All text is shown, on a ground that lets it be read; a watermark alone may be as light as one in paper. */
export function checkInk({ reading }: Examined): readonly Problem[] {
  const texts = reading.stretches.filter(({ text, subtype }) => text.trim() !== '' && subtype !== 'Watermark')
  return [
    ...texts.filter(({ shown }) => !shown).map((stretch) => problem('ink/hidden', ...told(stretch))),
    ...texts
      .filter(({ colour, grounds }) => grounds.some((ground) => contrast(colour, ground) < leastContrast))
      .map((stretch) =>
        problem('ink/contrast', ...told(stretch), hex(stretch.colour), 'on', ...stretch.grounds.map(hex)),
      ),
  ]
}

function told({ page, text }: Stretch): readonly [string, number, string] {
  return ['page', page, JSON.stringify(text.slice(0, 30))]
}

/** A colour as the theme writes it. */
export function hex(colour: Colour): string {
  const parts = colour.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('').toUpperCase()}`
}

export function contrast(left: Colour, right: Colour): number {
  const [light = 0, dark = 0] = [luminance(left), luminance(right)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** By the definition of the accessibility guidelines. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
