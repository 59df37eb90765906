import { beforeAll, describe, expect, test } from 'vitest'
import pdf from '../src/render/formats/pdf.ts'
import { colours, styles, tones } from '../src/render/pdf/theme.ts'
import { contrast, hex } from './support/pdf-checker/ink.ts'
import { checkRaster } from './support/pdf-checker/raster.ts'
import { checkTheme, pairsOf } from './support/pdf-checker/theme-contrast.ts'
import type { Theme } from './support/pdf-checker/theme-contrast.ts'
import { goodFile } from './support/pdf-mutants/good-file.ts'
import { rasterMutants } from './support/pdf-mutants/raster-mutants.ts'
import { saved } from './support/pdf-mutants/tools.ts'
import { readPdf } from './support/pdf-reader.ts'
import { judged } from './support/judges.ts'
import { samplePack } from './support/sample-pack.ts'

const theme: Theme = { colours, tones, styles }

describe('the colours of text', () => {
  test('are read on every ground that they may stand on', () => {
    expect(checkTheme(theme)).toEqual([])
  })

  test('stand on no other ground in a document that uses them all', async () => {
    const known = new Set(pairsOf(theme).map((pair) => pair.join(' on ')))
    const { stretches } = await readPdf(await pdf.render(samplePack))
    const used = stretches
      .filter(({ text, subtype }) => text.trim() !== '' && subtype !== 'Watermark')
      .flatMap(({ colour, grounds }) => grounds.map((ground) => `${hex(colour)} on ${hex(ground)}`))
    expect([...new Set(used)].filter((pair) => !known.has(pair))).toEqual([])
    expect(new Set(used).size).toBeGreaterThan(15)
  })

  test.each([...Object.keys(tones), 'ink', 'muted', 'link', 'accent'])(
    'are found wanting when that of %s is too light',
    (name) => {
      const tone = theme.tones[name]
      const light = '#9AA3A9'
      const lighter: Theme =
        tone === undefined
          ? replaced(theme, theme.colours[name] ?? '', light)
          : { ...theme, tones: { ...theme.tones, [name]: { ...tone, ink: light } } }
      expect(checkTheme(lighter).map(({ code }) => code)).toContain('theme/contrast')
    },
  )

  test.each([...Object.keys(tones), 'code', 'watermark', 'paper'])(
    'are found wanting when the ground of %s is too dark',
    (name) => {
      const tone = theme.tones[name]
      const dark = '#9AA3A9'
      const darker: Theme =
        tone === undefined
          ? { ...theme, colours: { ...theme.colours, [name]: dark } }
          : { ...theme, tones: { ...theme.tones, [name]: { ...tone, tint: dark } } }
      expect(checkTheme(darker).map(({ code }) => code)).toContain('theme/contrast')
    },
  )

  test('are measured rightly: black on white is 21', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5)
    expect(contrast([0x76 / 255, 0x76 / 255, 0x76 / 255], [1, 1, 1])).toBeCloseTo(4.54, 2)
  })

  test('say nothing alone: no two tones share a sign', () => {
    const signs = Object.values(tones).map(({ sign }) => sign)
    expect(new Set(signs).size).toBe(signs.length)
  })
})

/** The theme with another colour wherever it has this one. */
function replaced(given: Theme, from: string, to: string): Theme {
  return JSON.parse(JSON.stringify(given).replaceAll(from, to)) as Theme
}

describe('the ink of text', () => {
  let good: Buffer

  beforeAll(async () => {
    good = await goodFile()
  })

  judged('pdftoppm', 'is that of the outlines of the typeface, line by line', async (judge) => {
    expect(await checkRaster(good, judge)).toEqual([])
    expect(await checkRaster(await pdf.render(samplePack), judge, 12)).toEqual([])
  })

  for (const { name, codes, damage } of rasterMutants) {
    judged('pdftoppm', `is missed in a file with ${name}`, async (judge) => {
      const file = await readPdf(good)
      damage(file)
      const found = await checkRaster(await saved(file), judge)
      expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
    })
  }
})
