import type { TextStyle } from '../../../src/render/pdf/theme.ts'
import type { Colour } from '../pdf-shapes.ts'
import { contrast, leastContrast } from './ink.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'

/** The colours of the pages, as far as text has to do with them. */
export interface Theme {
  readonly colours: Readonly<Record<string, string>>
  readonly tones: Readonly<Record<string, { readonly ink: string; readonly tint: string }>>
  readonly styles: Readonly<Record<string, Pick<TextStyle, 'colour'>>>
}

/** Every colour of text with every ground that it may stand on. */
export function pairsOf({
  colours,
  tones,
  styles,
}: Theme): readonly (readonly [ink: string, ground: string])[] {
  const colour = (name: string): string => colours[name] ?? ''
  const onPanel = ['onAccent', 'onAccentMuted'].map(colour)
  const tints = Object.values(tones).map(({ tint }) => tint)
  const light = [...['paper', 'code', 'watermark'].map(colour), ...tints]
  const dark = [...Object.values(styles).map((style) => style.colour), colour('link'), colour('muted')]
  return [
    ...onPanel.map((ink) => [ink, colour('accent')] as const),
    ...[...new Set(dark)]
      .filter((ink) => !onPanel.includes(ink))
      .flatMap((ink) => light.map((ground) => [ink, ground] as const)),
    ...Object.values(tones).flatMap(({ ink }) => light.map((ground) => [ink, ground] as const)),
  ]
}

export function checkTheme(theme: Theme): readonly Problem[] {
  return pairsOf(theme)
    .filter(([ink, ground]) => contrast(coloured(ink), coloured(ground)) < leastContrast)
    .map(([ink, ground]) => problem('theme/contrast', ink, 'on', ground))
}

/** A colour written as six digits. */
function coloured(digits: string): Colour {
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}
