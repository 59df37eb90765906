import { describe, expect, test } from 'vitest'
import { srgbProfile } from '../src/render/pdf/icc.ts'
import { scaleFor, writeNumber } from '../src/render/pdf/scale.ts'
import { colours, styles, tones } from '../src/render/pdf/theme.ts'

describe('the palette', () => {
  const grounds = Object.entries(tones).map(([name, { tint }]) => [name, tint] as const)

  test.each(Object.entries(tones))('%s is read on white and on its tint', (_, { ink, tint }) => {
    expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, colours.watermark)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(grounds)('text, notes and links are read on the tint of %s', (_, tint) => {
    for (const ink of [colours.ink, colours.muted, colours.link]) {
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('every style of text is read on its ground', () => {
    const onAccent = new Set<string>([colours.onAccent, colours.onAccentMuted])
    for (const { colour } of Object.values(styles)) {
      const ground = onAccent.has(colour) ? colours.accent : colours.code
      expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('no two tones share a sign, so that print in black and white tells them apart', () => {
    const signs = Object.values(tones).map(({ sign }) => sign)
    expect(new Set(signs).size).toBe(signs.length)
  })

  test('the measure of contrast itself is right: black on white is 21', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
  })
})

function contrast(left: string, right: string): number {
  const [light = 0, dark = 0] = [luminance(left), luminance(right)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the scale of a chart', () => {
  test.each([
    [[74, 81, 80], [74, 82], 2, 0],
    [[12, 9.5, 10], [9, 12], 1, 0],
    [[0, 3], [0, 3], 1, 0],
    [[0.12, 0.5], [0, 0.6], 0.2, 1],
    [[-4, 6], [-5, 7.5], 2.5, 1],
    [[412_000, 120_000], [0, 600_000], 200_000, 0],
    [[5], [0, 6], 2, 0],
    [[-5], [-6, 0], 2, 0],
    [[80, 80.4], [0, 100], 25, 0],
  ] as const)('%j runs over %j', (values, ends, step, decimals) => {
    const scale = scaleFor(values)
    expect([scale.from, scale.to]).toEqual([expect.closeTo(ends[0], 9), expect.closeTo(ends[1], 9)])
    expect((scale.ticks[1] ?? 0) - (scale.ticks[0] ?? 0)).toBeCloseTo(step, 9)
    expect(scale.decimals).toBe(decimals)
    expect(scale.from).toBeLessThanOrEqual(Math.min(...values))
    expect(scale.to).toBeGreaterThanOrEqual(Math.max(...values))
    expect(scale.ticks.length).toBeLessThanOrEqual(7)
  })

  test('nothing, nothing but zeros and what is no number still have a scale', () => {
    for (const values of [[], [0, 0], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      const { from, to, ticks } = scaleFor(values)
      expect(to).toBeGreaterThan(from)
      expect(ticks.length).toBeGreaterThan(1)
    }
  })

  test('numbers follow the language', () => {
    expect(writeNumber(12_500.5, 1, 'fr')).toBe('12\u202F500,5')
    expect(writeNumber(12_500.5, 1, 'en')).toBe('12,500.5')
    expect(writeNumber(-3, 0, 'fr')).toBe('−3')
    expect(writeNumber(-0.001, 1, 'fr')).toBe('0,0')
  })
})

test('the colour profile is a display profile of version 2 whose white is that of the standard', () => {
  const bytes = srgbProfile()
  const view = new DataView(bytes.buffer)
  expect(view.getUint32(0)).toBe(bytes.length)
  expect(new TextDecoder().decode(bytes.subarray(12, 24))).toBe('mntrRGB XYZ ')
  const tag = (index: number) => view.getUint32(132 + index * 12 + 4)
  const sum = [3, 4, 5].map((index) => [0, 4, 8].map((at) => view.getInt32(tag(index) + 8 + at) / 65_536))
  const white = [0, 1, 2].map((part) => sum.reduce((total, column) => total + (column[part] ?? 0), 0))
  expect(white).toEqual([expect.closeTo(0.9642, 3), expect.closeTo(1, 3), expect.closeTo(0.8249, 3)])
})
