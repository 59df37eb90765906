import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import { unzlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withAttached } from '../src/assess/attached.ts'
import type { Audit, PieceResult } from '../src/model/files.ts'
import { coopqualHere } from './support/in-process.ts'
import { emptyFolder } from './support/run.ts'
import { sampleAudit } from './support/sample-audit.ts'

const sample = sampleAudit.evidence.find(({ packPath }) => packPath !== undefined)

function pieces(...sizes: readonly (number | undefined)[]): readonly PieceResult[] {
  return sizes.map((size, index) => {
    const { packPath: _own, size: _size, ...base } = sample!
    const number = `P00${index + 1}`
    return size === undefined ? { ...base, number } : { ...base, number, size, packPath: `data/${number}` }
  })
}

const chosen = (limit: number, ...sizes: readonly (number | undefined)[]): readonly string[] =>
  withAttached(pieces(...sizes), limit).flatMap(({ attached, number }) => (attached === true ? number : []))

describe('the pieces that the PDF carries', () => {
  test('are those that fit, by number; one that is too large does not keep out those after it', () => {
    expect(chosen(10, 4, 7, 6, 1)).toEqual(['P001', 'P003'])
    expect(chosen(11, 4, 7, 6, 1)).toEqual(['P001', 'P002'])
  })

  test('are never those that the pack does not hold', () => {
    expect(chosen(10, undefined, 1)).toEqual(['P002'])
  })

  test('are none when the limit is nought', () => {
    expect(chosen(0, 1, 2)).toEqual([])
  })
})

describe('coopqual audit --embed-limit', () => {
  let folder: string
  beforeAll(() => {
    folder = emptyFolder('coopqual-attached-')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const example = path.resolve(import.meta.dirname, '../examples/cooperative-modele')

  /** The pack made with some options: its audit, its PDF, and the folder. */
  async function made(name: string, ...options: readonly string[]) {
    const out = path.join(folder, name)
    mkdirSync(out)
    const fewer = ['--referential', 'coop-charter'] as const
    const { code } = await coopqualHere([
      'audit',
      '--quiet',
      '--cwd',
      example,
      '--out',
      out,
      ...fewer,
      ...options,
    ])
    expect(code).toBe(0)
    const pack = path.join(out, readdirSync(out)[0]!)
    const audit = JSON.parse(readFileSync(path.join(pack, 'audit.json'), 'utf8')) as Audit
    const document = await PDFDocument.load(readFileSync(path.join(pack, 'audit.pdf')), {
      updateMetadata: false,
    })
    return { pack, audit, files: filesOf(document) }
  }

  test('50 MB by default: each file that the pack holds is in the PDF, to the byte', async () => {
    const { pack, audit, files } = await made('usual')
    const held = audit.evidence.flatMap(({ packPath }) => packPath ?? [])
    expect([...files.keys()].toSorted()).toEqual(['audit.json', 'audit.xlsx', ...held].toSorted())
    for (const [name, bytes] of files) {
      expect(sha256(bytes), name).toBe(sha256(readFileSync(path.join(pack, name))))
    }
  })

  test('a decimal comma is understood, and the index tells what was left out', async () => {
    const { audit, files } = await made('small', '--embed-limit', '0,05')
    const carried = audit.evidence.filter(({ attached }) => attached === true)
    expect(audit.attachments).toEqual({ limit: 50_000 })
    expect(carried.reduce((sum, { size = 0 }) => sum + size, 0)).toBeLessThanOrEqual(50_000)
    expect(files.size).toBe(carried.length + 2)
    expect(carried.length).toBeGreaterThan(3)
  })

  test('0 attaches nothing at all', async () => {
    const { files } = await made('none', '--embed-limit', '0')
    expect([...files.keys()]).toEqual([])
  })

  test('what is no number of megabytes is refused before anything is written', async () => {
    const out = path.join(folder, 'refused')
    const run = await coopqualHere(['audit', '--cwd', example, '--out', out, '--embed-limit', 'beaucoup'])
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/beaucoup.*n’est pas une taille possible/)
    expect(readdirSync(folder)).not.toContain('refused')
  })
})

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The files of a PDF, by their names in its name tree. */
function filesOf({ catalog, context }: PDFDocument): ReadonlyMap<string, Uint8Array> {
  const names = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('EmbeddedFiles'))
  const list = names instanceof PDFDict ? names.lookup(PDFName.of('Names'), PDFArray) : undefined
  const found = new Map<string, Uint8Array>()
  for (let at = 0; at < (list?.size() ?? 0); at += 2) {
    const specification = list!.lookup(at + 1, PDFDict)
    const file = specification.lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('F'))
    const stream = context.lookup(file)
    if (!(stream instanceof PDFRawStream)) throw new Error('no stream')
    const isPacked = stream.dict.has(PDFName.of('Filter'))
    const bytes = isPacked ? unzlibSync(stream.contents) : stream.contents
    found.set(list!.lookup(at, PDFHexString).decodeText(), bytes)
  }
  return found
}
