import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueOf } from '../src/lang/catalogue.ts'
import { describeRefusal } from '../src/lang/describe-refusal.ts'
import { readWorkbook } from '../src/read/xlsx/read-workbook.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { partsWith, sheetXml } from './support/hand-workbook.ts'
import { handZip } from './support/hand-zip.ts'
import { hostileWorkbooks } from './support/hostile-workbooks.ts'
import { sampleWorkbook } from './support/sample-workbook.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-hostile-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Milliseconds of work, several times what the slowest of each takes: on a machine that does other things meanwhile the
 * same work takes three times as long. Going through 300 MB takes seconds.
 */
const slowest = { refusal: 300, reading: 1500 }

/** How the names of those begin that took the most memory when all were measured. */
const heaviest = [
  'blanks in sheet1 with noise',
  'an element with',
  'declares 100 bytes',
  '500 parts',
  '21 MB',
]

describe('what a hostile hand may send', () => {
  test.each(hostileWorkbooks)('$name: $outcome, without waiting', ({ outcome, make }) => {
    const bytes = make()
    const result = readWorkbook(bytes)
    const times = [1, 2].map(() => {
      const start = process.cpuUsage()
      readWorkbook(bytes)
      return millisecondsSince(start)
    })
    expect('refused' in result ? result.refused.code : 'read').toBe(outcome)
    expect(Math.min(...times)).toBeLessThan(outcome === 'read' ? slowest.reading : slowest.refusal)
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

  /** Node itself takes 55 MB of it, and the file at most 21: unfolding a part of 40 MB as a whole would pass the limit. */
  test.each(hostileWorkbooks.filter(({ name }) => heaviest.some((start) => name.startsWith(start))))(
    '$name: costs less than 100 MB of memory',
    ({ make }) => {
      const file = path.join(folder, 'heavy.xlsx')
      writeFileSync(file, make())
      expect(peakMegabytes(file)).toBeLessThan(100)
    },
  )
})

/** The work of this process since then, which waiting for others is no part of. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The most memory that a process of its own took to read a file. */
function peakMegabytes(file: string): number {
  const built = path.resolve(import.meta.dirname, '../dist/read/xlsx/read-workbook.js')
  const program = `
    import { readFileSync } from 'node:fs'
    import { readWorkbook } from ${JSON.stringify(pathToFileURL(built).href)}
    readWorkbook(readFileSync(process.argv[1]))
    // What the system calls the most of a process counts that of the process which began it.
    const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
    const own = /VmHWM:\\s*(\\d+) kB/.exec(status)?.[1]
    console.log(Number(own ?? process.resourceUsage().maxRSS) / 1024)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, '--', file], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return Number(stdout)
}

test('a workbook that is large in an honest way is read to its end and in time, up to the limits', () => {
  const cells = '<c t="inlineStr"><is><t>Tenu</t></is></c><c s="0"><v>0.95</v></c>'.repeat(5)
  const hundredThousand = handZip(partsWith(`<row>${cells}</row>`.repeat(10_000)))
  const times = [1, 2].map(() => {
    const start = process.cpuUsage()
    const result = readWorkbook(hundredThousand)
    expect('workbook' in result && result.workbook.sheets[0]?.rows.size).toBe(10_000)
    return millisecondsSince(start)
  })
  expect(Math.min(...times)).toBeLessThan(slowest.reading)
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
    const start = process.cpuUsage()
    const result = readWorkbook(bytes)
    expect(millisecondsSince(start)).toBeLessThan(slowest.reading)
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
      { numRuns: 60 },
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
      { numRuns: 300 },
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
