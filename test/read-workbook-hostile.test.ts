import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueOf } from '../src/lang/catalogue.ts'
import { describeRefusal } from '../src/lang/describe-refusal.ts'
import { readWorkbook } from '../src/read/xlsx/read-workbook.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { partsWith, sheetXml, workbookWith } from './support/hand-workbook.ts'
import { handZip, repeated } from './support/hand-zip.ts'
import { hostileWorkbooks } from './support/hostile-workbooks.ts'
import { sampleWorkbook } from './support/sample-workbook.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-hostile-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Three times what a refusal takes at most, for machines that do other things meanwhile. */
const slowest = 150

describe('what a hostile hand may send', () => {
  test.each(hostileWorkbooks)('$name: $outcome, without waiting', ({ outcome, make }) => {
    const bytes = make()
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      readWorkbook(bytes)
      return performance.now() - start
    })
    const result = readWorkbook(bytes)
    expect('refused' in result ? result.refused.code : 'read').toBe(outcome)
    expect(Math.min(...times)).toBeLessThan(outcome === 'read' ? slowest * 2 : slowest)
    if ('refused' in result)
      for (const language of ['fr', 'en'] as const) {
        const sentence = describeRefusal(result.refused, language)
        expect(sentence).toMatch(/^[A-Z].*\.$/)
        expect(sentence).not.toMatch(/[{}]/)
      }
  })

  test('leaves the prototypes of objects alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const { name, make } of hostileWorkbooks) if (name.includes('__proto__')) readWorkbook(make())
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })

  /** Node itself takes 45 MB, the largest sample 21 MB. */
  test('costs less than 110 MB of memory, all refusals one after the other in one process', () => {
    const files = hostileWorkbooks
      .filter(({ outcome }) => outcome !== 'read')
      .map(({ make }, index) => {
        const file = path.join(folder, `${index}.xlsx`)
        writeFileSync(file, make())
        return file
      })
    expect(peakMegabytes(files)).toBeLessThan(110)
  })

  /** The list, which would have to stand in memory twice if it were not unfolded piece by piece. */
  test('a large part is never unfolded whole', () => {
    const file = path.join(folder, 'large.xlsx')
    const noise = Array.from({ length: 4000 }, (_, index) => (index * 7919).toString(36)).join('')
    const row = `<row><c t="str"><v>${noise.slice(0, 15_000)}</v></c></row>`
    const packed = repeated(`${row}${'<row/>'.repeat(100_000)}`, 60, {
      start: '<worksheet>',
      end: '</worksheet>',
    })
    writeFileSync(file, workbookWith('', { 'xl/worksheets/sheet1.xml': { packed } }))
    expect(peakMegabytes([file])).toBeLessThan(110)
  })
})

/** The most memory that a process of its own took to read these files. */
function peakMegabytes(files: readonly string[]): number {
  const built = path.resolve(import.meta.dirname, '../dist/read/xlsx/read-workbook.js')
  const program = `
    import { readFileSync } from 'node:fs'
    import { readWorkbook } from ${JSON.stringify(pathToFileURL(built).href)}
    for (const file of process.argv.slice(1)) readWorkbook(readFileSync(file))
    console.log(process.resourceUsage().maxRSS / 1024)`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, '--', ...files],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  return Number(stdout)
}

test('reads to their ends workbooks that are large in an honest way, up to the limits', () => {
  const row = `<row>${'<c t="inlineStr"><is><t>Tenu</t></is></c>'.repeat(10)}</row>`
  const result = readWorkbook(handZip(partsWith(row.repeat(2000))))
  expect('workbook' in result && result.workbook.sheets[0]?.rows.size).toBe(2000)
  const tooMany = handZip([
    ...partsWith('', {
      'xl/worksheets/sheet1.xml': {
        text: sheetXml(`<row>${'<c/>'.repeat(1000)}</row>`.repeat(501)),
        isStored: true,
      },
    }),
  ])
  expect(readWorkbook(tooMany)).toEqual({ refused: { code: 'tooManyCells', args: { most: 500_000 } } })
})

describe('a good workbook with its bytes changed', () => {
  const isRead = (bytes: Uint8Array): boolean => {
    const start = performance.now()
    const result = readWorkbook(bytes)
    expect(performance.now() - start).toBeLessThan(2000)
    return 'refused' in result || result.workbook.sheets.length >= 0
  }
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 })
  const changed = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of changes) copy[at % copy.length] = value
    return copy
  }

  test('is refused or read, and nothing else happens', async () => {
    const bytes = await xlsx.render(sampleWorkbook)
    fc.assert(
      fc.property(flips, fc.nat(), fc.boolean(), (changes, length, isCut) =>
        isRead(changed(isCut ? bytes.slice(0, length % bytes.length) : bytes, changes)),
      ),
      { numRuns: 150 },
    )
  })

  /** Stored parts under a right checksum: the changes reach the XML itself. */
  test('in its XML is refused or read as well', () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>46093</v></c><c r="B1" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r></is></c><c r="D1"><f>1</f><v>2</v></c></row>`
    const parts = partsWith('', {
      'xl/worksheets/sheet1.xml': sheetXml(rows, '<mergeCells><mergeCell ref="A3:B4"/></mergeCells>'),
    })
    const names = parts.map(({ name }) => name)
    let read = 0
    fc.assert(
      fc.property(fc.constantFrom(...names), flips, (name, changes) => {
        const bytes = handZip(
          parts.map((part) =>
            part.name === name
              ? { name, text: changed(Buffer.from(part.text ?? ''), changes), isStored: true }
              : part,
          ),
        )
        if (!('refused' in readWorkbook(bytes))) read += 1
        return isRead(bytes)
      }),
      { numRuns: 1500 },
    )
    expect(read).toBeGreaterThan(0)
  })
})

test('every cause of refusal has its sentence in French typography, and an English one', () => {
  const { refusals } = catalogueOf('fr').workbook
  for (const sentence of Object.values(refusals)) {
    expect(sentence).not.toMatch(/ [;:!?»]|« |'|\d [KMG]o/)
    expect(sentence).toMatch(/\u{A0}: .+\.$/u)
  }
  for (const sentence of Object.values(catalogueOf('en').workbook.refusals))
    expect(sentence).toMatch(/: .+\.$/)
  expect(
    describeRefusal({ code: 'tooManyRows', args: { sheet: 'Saisie\u{1B}', most: 1_048_576 } }, 'fr'),
  ).toBe(
    'La feuille «\u{202F}Saisie␛\u{202F}» va au-delà de la ligne 1\u{202F}048\u{202F}576, la dernière qu’un tableur connaisse\u{A0}: l’ouvrir dans un tableur et l’enregistrer de nouveau.',
  )
  expect(describeRefusal({ code: 'otherFormat', args: { format: 'ods' } }, 'fr')).toContain(
    '(OpenDocument, .ods)',
  )
})
