import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { usualLimits } from '../src/extract/limits.ts'
import { readPiece } from '../src/extract/read-piece.ts'
import type { ContentType } from '../src/model/content.ts'
import { exifSegment, handExif, handJpeg, handPng, handWebp } from './support/hand-exif.ts'
import { handZip } from './support/hand-zip.ts'
import { samplePiece } from './support/pieces.ts'
import { randomFrom } from './support/random.ts'

/** Mutations of each format; 300 were run when this was written. */
const runs = Number(process.env['RUNS'] ?? 30)

const example = (name: string): Uint8Array =>
  new Uint8Array(
    readFileSync(path.resolve(import.meta.dirname, '../examples/cooperative-modele/evidence', name)),
  )

const exif = handExif({ 0x013b: 'Jeanne Auteure', 0x010e: '06 12 34 56 78' })
const mail = `From: a@exemple.test\r\nSubject: =?utf-8?q?b=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n06=2012\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>06 12</p>\r\n--x\r\nContent-Disposition: attachment; filename=a.csv\r\nContent-Transfer-Encoding: base64\r\n\r\nYTtiCjE7Mgo=\r\n--x--\r\n`

const pieces: Readonly<Partial<Record<ContentType, Uint8Array>>> = {
  docx: samplePiece('courrier.docx'),
  odt: samplePiece('courrier.odt'),
  pptx: samplePiece('reunion.pptx'),
  rtf: samplePiece('courrier.rtf'),
  pdf: samplePiece('courrier.pdf'),
  xlsx: example('charges/calendrier-regularisations-2026.xlsx'),
  csv: example('concertation/election-representants-2022.csv'),
  eml: Buffer.from(mail),
  html: Buffer.from('<!doctype html><p>06 12<br>&eacute;<a href="mailto:a@b.test">x</a><script>1</script>'),
  text: Buffer.from('\uFEFFligne 1\r\nNée le 12', 'utf16le'),
  jpeg: handJpeg(exifSegment(exif)),
  tiff: exif,
  webp: handWebp(exif),
  png: handPng([['zTXt', 'Comment', '06 12 34 56 78']]),
  zip: handZip([{ name: 'a.txt', text: 'ligne 1' }]),
}

/** Some bytes changed, taken away, doubled, or put elsewhere. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed = Buffer.from(bytes)
  const place = (): number => Math.floor(random() * changed.length)
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const [start, length] = [place(), Math.floor(random() * 40)]
    const [kind, piece] = [Math.floor(random() * 6), changed.subarray(start, start + length)]
    if (kind <= 1) changed[start] = Math.floor(random() * 256)
    else if (kind === 2) changed[start] = (changed[start] ?? 0) ^ (1 << Math.floor(random() * 8))
    else if (kind === 3)
      changed = Buffer.concat([changed.subarray(0, start), changed.subarray(start + length)])
    else if (kind === 4)
      changed = Buffer.concat([changed.subarray(0, place()), piece, changed.subarray(place())])
    else changed = changed.subarray(0, Math.max(1, place()))
  }
  return new Uint8Array(changed)
}

/** The same package with one of its parts changed: its sums are right again, so that the change is read. */
function mutatedPart(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))
  const chosen = Math.floor(random() * parts.length)
  return handZip(
    parts.map(([name, content], index) => ({
      name,
      text: index === chosen ? mutated(content, random) : content,
    })),
  )
}

const packages: ReadonlySet<string> = new Set(['docx', 'odt', 'pptx', 'xlsx'])

/** Whatever the bytes are, an answer comes in time and nothing is printed. */
describe.each(Object.entries(pieces))('%s', (type, bytes) => {
  test('changed at random', { timeout: 600_000 }, async () => {
    const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    )
    onTestFinished(() => {
      for (const spy of printed) spy.mockRestore()
    })
    const known = Object.keys(pieces).find((one): one is ContentType => one === type) ?? 'unknown'
    // The library is loaded before it is judged: it complains once of what draws.
    await readPiece(bytes.slice(), known, usualLimits)
    for (const spy of printed) spy.mockClear()
    for (let seed = 1; seed <= runs; seed += 1) {
      const began = performance.now()
      const random = randomFrom(seed)
      const isInside = packages.has(type) && seed % 4 !== 0
      const piece = isInside ? mutatedPart(bytes, random) : mutated(bytes, random)
      const found = await readPiece(piece, known, usualLimits)
      expect(performance.now() - began, `seed ${seed}`).toBeLessThan(5000)
      expect(typeof found.isPartial).toBe('boolean')
    }
    for (const spy of printed) expect(spy).not.toHaveBeenCalled()
  })
})
