import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import pdf from '../../src/render/formats/pdf.ts'
import { paper } from '../../src/render/pdf/theme.ts'
import { makePack } from '../../src/pack/pack.ts'
import { readSyntax } from '../support/pdf-checker/file-syntax.ts'
import { withGaps } from '../support/stressed-audit.ts'
import { performance } from 'node:perf_hooks'
import { readPdf } from '../support/pdf-reader.ts'
import { documentOf } from './document.ts'
import { installPeers, row } from './timing.ts'

const folder = import.meta.dirname
const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

/** The fonts by what ends their names. */
const fontNames: Readonly<Record<string, string>> = { Regular: 'F1', It: 'F2', SemiBold: 'F3', Bold: 'F4' }

interface Measured {
  readonly rounds: readonly { readonly wall: number; readonly cpu: number; readonly bytes: number }[]
  readonly memory: number
}

const mostGaps = 10_000

/** About three pages to a chapter. */
const chapters = { few: 34, many: 167, most: 1670 } as const

/** Times our tagged PDF beside what compressing its content alone takes, and beside other writers of the same text. */
export async function benchPdf(scratch: string): Promise<void> {
  if (!installPeers()) throw new Error('the other writers could not be installed')
  const input = path.join(scratch, 'pdf.json')
  const pages = await writeInput(input, chapters.many)
  const floor = best(measure('floor', input, 5))
  row(`deflate of all that ${pages} pages compress`, floor, [])
  const cold = measure('ours', ownInput(input), 1)
  const warm = measure('ours', ownInput(input), 6)
  row(`${pages} tagged pages, first run of a process`, best(cold), [['deflate', best(cold) / floor]])
  row(`${pages} tagged pages, once compiled`, best(warm), [['deflate', best(warm) / floor]])
  console.log(`${'most memory held, first run'.padEnd(60)}${megabytes(cold.memory)} MB`)
  await benchPeers(scratch, cold)
  await benchGrowth(scratch, best(cold) / pages)
  await benchGaps()
}

/** The others draw text where ours stands, without tags; pdfmake sets the same blocks by itself. */
async function benchPeers(scratch: string, ours: Measured): Promise<void> {
  const input = path.join(scratch, 'pdf.json')
  for (const name of ['pdf-lib', 'pdfkit', 'pdfmake']) {
    const { rounds, memory } = measure(name, input, 1)
    const wall = rounds[0]?.wall ?? 0
    row(`the same text by ${name}, not tagged (${megabytes(memory)} MB)`, wall, [['ours', wall / best(ours)]])
  }
}

/** The longest gap analysis that the document is made for. */
async function benchGaps(): Promise<void> {
  const start = performance.now()
  const bytes = await pdf.render(makePack(withGaps(mostGaps)))
  const taken = performance.now() - start
  const { wrongLengths, tokenFaults } = readSyntax(bytes)
  if (wrongLengths.length + tokenFaults.length > 0) throw new Error('the document of many gaps is damaged')
  row(`document of ${mostGaps} gaps (${megabytes(bytes.length)} MB)`, taken, [])
}

async function benchGrowth(scratch: string, perPage: number): Promise<void> {
  const input = path.join(scratch, 'pdf-most.json')
  const pages = await writeInput(input, chapters.most)
  const all = measure('ours', ownInput(input), 1)
  const wall = best(all)
  row(`${pages} tagged pages (${megabytes(all.memory)} MB)`, wall, [
    ['the time per page of 500 (1 is linear)', wall / pages / perPage],
  ])
}

/** Writes what every writer is given: the document, and the texts of our pages where they stand. */
async function writeInput(file: string, count: number): Promise<number> {
  const pack = documentOf(count)
  const resolve = createRequire(import.meta.url).resolve
  const fonts = Object.fromEntries(
    styles.map((style, index) => [
      `F${index + 1}`,
      resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`),
    ]),
  )
  const bytes = await pdf.render(pack)
  const reading = await readPdf(bytes)
  const pages = Array.from({ length: reading.pages }, (): object[] => [])
  for (const { text, page, x, y, size, font } of reading.stretches)
    pages[page]?.push({
      text,
      x,
      y,
      size,
      font: fontNames[font.split('-').at(-1) ?? ''],
    })
  const streams = compressedIn(bytes).map((stream) => Buffer.from(stream).toString('latin1'))
  const { width, height } = paper
  writeFileSync(file, JSON.stringify({ pack, pages, streams, fonts, width, height }))
  // Ours reads the document alone, so that its memory is its own.
  writeFileSync(ownInput(file), JSON.stringify({ pack }))
  return reading.pages
}

function ownInput(file: string): string {
  return `${file}.own.json`
}

/** What every compressed stream of a file holds, those of small objects and of the index included. */
function compressedIn(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  return [...text.matchAll(/\/FlateDecode\/Length (\d+)>>\nstream\n/g)].map(
    ({ 0: head, 1: length, index }) => {
      const start = index + head.length
      return inflateSync(bytes.subarray(start, start + Number(length)))
    },
  )
}

function measure(writer: string, input: string, rounds: number): Measured {
  const program = path.join(folder, 'pdf-writers.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, writer, input, String(rounds)], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  if (status !== 0) throw new Error(`${writer}: code ${status}\n${stderr}`)
  return JSON.parse(stdout) as Measured
}

function best({ rounds }: Measured): number {
  return Math.min(...rounds.map(({ wall }) => wall))
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
