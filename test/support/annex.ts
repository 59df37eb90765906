import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { AnnexOutcome } from '../../src/model/annex.ts'
import { writeAnnex, type AnnexPiece, type AnnexRequest } from '../../src/render/annex/annex.ts'
import { onePage } from './hand-pdf.ts'

/** The program that reads foreign files, as `npm run build` leaves it: Node runs no TypeScript. */
const program = {
  file: path.resolve(import.meta.dirname, '../../dist/render/annex/annex-child.js'),
  execArgv: [],
}

export interface MadeAnnex {
  readonly file: string
  readonly bytes: Buffer
  readonly sha256: string
  /** By the names of the pieces. */
  readonly outcomes: Readonly<Record<string, AnnexOutcome>>
}

export type AnnexOptions = Partial<Pick<AnnexRequest, 'limits' | 'signal' | 'onPiece' | 'program'>>

/** A folder that goes away with the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-annex-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes pieces into a folder, numbered from P001 in their order. */
export function piecesIn(folder: string, files: Readonly<Record<string, Uint8Array>>): readonly AnnexPiece[] {
  return Object.entries(files).map(([name, bytes], index) => {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { number: numberOf(index), file, size: bytes.length, sha256 }
  })
}

function numberOf(index: number): string {
  return `P${String(index + 1).padStart(3, '0')}`
}

/** The annex of some files, after one first page that has nothing to say. */
export async function annexOf(
  files: Readonly<Record<string, Uint8Array>>,
  options: AnnexOptions = {},
): Promise<MadeAnnex> {
  const folder = scratchFolder()
  return annexOfPieces(folder, piecesIn(folder, files), Object.keys(files), options)
}

export async function annexOfPieces(
  folder: string,
  pieces: readonly AnnexPiece[],
  names: readonly string[],
  options: AnnexOptions = {},
): Promise<MadeAnnex> {
  if (!existsSync(program.file)) throw new Error('npm run build comes first')
  const to = path.join(folder, 'annexe.pdf')
  const found = new Map<string, AnnexOutcome>()
  const sha256 = await writeAnnex({
    to,
    pieces,
    identity: { title: 'Annexe', author: 'Coop', producer: 'essai', date: '2026-06-30', locale: 'fr-FR' },
    nameOf: (number) => `piece:${number}`,
    makeFront: (outcomes) => {
      for (const [number, outcome] of outcomes) found.set(number, outcome)
      const bookmarks = pieces.map(({ number }) => ({ text: `Pièce ${number}`, to: `piece:${number}` }))
      return Promise.resolve({ bytes: onePage({}), bookmarks })
    },
    program,
    ...options,
  })
  return {
    file: to,
    bytes: readFileSync(to),
    sha256,
    outcomes: Object.fromEntries(names.map((name, index) => [name, found.get(numberOf(index))!])),
  }
}

const unclosed = '1 0 obj\n(\nendobj\n'.repeat(40_000)

/** A PDF that makes a parser look through all the rest of the file, over and over. */
export const endless = Buffer.from(`%PDF-1.7\n${unclosed}startxref\n0\n%%EOF\n`, 'latin1')

/** The same for whoever reads a file from its start; the table at its end, by which its texts are read, leads past all that. */
export const endlessFromItsStart = onePage({ beforeTable: unclosed })
