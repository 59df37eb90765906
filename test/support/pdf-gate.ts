import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Pack } from '../../src/model/pack.ts'
import { judged } from './judges.ts'
import { checkPdf } from './pdf-checker/check.ts'
import { read, readPdf } from './pdf-reader.ts'
import type { Reading } from './pdf-reader.ts'
import { differenceOfPage, paintedPages, structuredPages } from './pdf-words.ts'
import { profiles, veraPdfSays } from './vera-pdf.ts'

/** A PDF that goes before the judges. */
export interface JudgedPdf {
  readonly name: string
  readonly bytes: Uint8Array
  /** What it was made from. */
  readonly source: Pack
  /** How many pages it has, or between which numbers. */
  readonly pages: number | readonly [least: number, most: number]
}

/** Declares what every judge says of some PDFs, which must be there before the first test runs. */
export function judgePdfs(title: string, packs: () => readonly JudgedPdf[]): void {
  const all = (): readonly JudgedPdf[] => {
    expect(packs().length).toBeGreaterThan(0)
    return packs()
  }

  test(`${title}: are as long as they are meant to be, and our own checker finds no fault`, async () => {
    for (const { name, bytes, source, pages } of all()) {
      const reading = await readOnce(bytes)
      expect(await checkPdf(bytes, { source, reading }), name).toEqual([])
      const [least, most] = typeof pages === 'number' ? [pages, pages] : pages
      expect(reading.pages, name).toBeGreaterThanOrEqual(least)
      expect(reading.pages, name).toBeLessThanOrEqual(most)
    }
  })

  judged('veraPdf', `${title}: are PDF/A-3a and PDF/UA-1`, async (judge) => {
    expect(await failuresOf(judge, all())).toEqual([])
  })

  judged('qpdf', `${title}: are sound`, async (judge) => {
    await inFolder(all(), (folder, files) => {
      for (const file of files) {
        expect(output([...judge, '--check', file], folder)).toContain('No syntax or stream encoding errors')
      }
    })
  })

  judged('pdftotext', `${title}: read word for word in the order of their source`, async (judge) => {
    for (const { name, bytes } of all()) {
      const reading = await readOnce(bytes)
      expect(paintedPages(reading), name).toEqual(structuredPages(reading))
      await inFolder([{ name, bytes }], (folder, [file = '']) => {
        const found = output([...judge, '-raw', '-enc', 'UTF-8', file, '-'], folder).split('\f')
        expect(found.slice(0, -1), name).toHaveLength(reading.pages)
        const differences = found
          .slice(0, -1)
          .flatMap((text, page) => differenceOfPage(reading, page, text) ?? [])
        expect(differences, name).toEqual([])
      })
    }
  })

  judged('pdfdetach', `${title}: give back attached files whose hash they print`, async (judge) => {
    for (const pack of all()) {
      const reading = await readOnce(pack.bytes)
      const text = read(reading, reading.structure).replaceAll(/\s/g, '').toLowerCase()
      await inFolder([pack], (folder, [file = '']) => {
        output([...judge, '-saveall', '-o', folder, file], folder)
        const saved = readdirSync(folder).filter((name) => name !== file)
        const hashes = saved.map((name) => sha256(readFileSync(path.join(folder, name))))
        expect(hashes.filter((hash) => !text.includes(hash))).toEqual([])
      })
    }
  })
}

/** What veraPDF finds wrong with files, under PDF/A-3a and under PDF/UA-1; a file that it does not judge is wrong as well. */
export async function failuresOf(
  judge: readonly [string, ...string[]],
  pdfs: readonly Pick<JudgedPdf, 'name' | 'bytes'>[],
): Promise<readonly string[]> {
  const said = await inFolder(pdfs, (folder, files) =>
    veraPdfSays(
      judge,
      files.map((file) => path.join(folder, file)),
    ),
  )
  return missingPasses(
    pdfs.map(({ name }) => `${name}.pdf`),
    said,
  )
}

/** A line for each file that veraPDF does not say to pass under one of its profiles. */
function missingPasses(files: readonly string[], said: readonly string[]): readonly string[] {
  const passed = new Set(said.filter((line) => line.startsWith('PASS ')))
  const wanted = files.flatMap((file) => profiles.map((profile) => `PASS ${profile} ${file}`))
  return wanted.filter((line) => !passed.has(line)).map((line) => `${line} is missing:\n${said.join('\n')}`)
}

const readings = new WeakMap<Uint8Array, Promise<Reading>>()

/** Long files take seconds to be read back. */
export function readOnce(bytes: Uint8Array): Promise<Reading> {
  const known = readings.get(bytes) ?? readPdf(bytes)
  readings.set(bytes, known)
  return known
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes files into a folder of their own that is gone afterwards. */
async function inFolder<Found>(
  packs: readonly Pick<JudgedPdf, 'name' | 'bytes'>[],
  use: (folder: string, files: readonly string[]) => Found | Promise<Found>,
): Promise<Found> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-gate-'))
  try {
    const files = packs.map(({ name }) => `${name}.pdf`)
    for (const { name, bytes } of packs) writeFileSync(path.join(folder, `${name}.pdf`), bytes)
    return await use(folder, files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function output([command, ...args]: readonly [string, ...string[]], cwd: string): string {
  const { stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 256e6 })
  return stdout + stderr
}
