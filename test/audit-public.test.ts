import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coopqualHere } from './support/in-process.ts'
import { judged } from './support/judges.ts'
import { failuresOf } from './support/pdf-gate.ts'
import { coopqual, emptyFolder } from './support/run.ts'

/** `audit --public` from outside: the file, its place in the pack, and what programs that are not ours say of it. */
const examples = path.resolve(import.meta.dirname, '../examples')
let scratch: string
let french: string
let english: string
let workshop: string

beforeAll(async () => {
  scratch = emptyFolder('coopqual-public-')
  french = await packOf('cooperative-modele', 'fr')
  english = await packOf('cooperative-modele', 'en')
  workshop = await packOf('atelier-coop', 'fr')
}, 180_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function packOf(name: string, lang: string): Promise<string> {
  const out = path.join(scratch, `${name}-${lang}`)
  const where = ['--cwd', path.join(examples, name), '--out', out]
  expect(await coopqualHere(['audit', '--public', ...where, '--lang', lang])).toMatchObject({ code: 0 })
  return path.join(out, readdirSync(out)[0] ?? '')
}

function output([command = '', ...args]: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64e6 })
  return stdout + stderr
}

const summaries = (): readonly string[] => [
  path.join(french, 'synthese-publique.pdf'),
  path.join(english, 'public-summary.pdf'),
  path.join(workshop, 'synthese-publique.pdf'),
]

test('the summary stands in the pack, under a name of its language, and the tag manifest holds for it', () => {
  for (const file of summaries()) {
    const manifest = readFileSync(path.join(path.dirname(file), 'tagmanifest-sha256.txt'), 'utf8')
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
    expect(manifest.split('\n')).toContain(`${sha256}  ${path.basename(file)}`)
  }
  expect(readFileSync(path.join(french, 'LISEZMOI.txt'), 'utf8')).toContain(
    'À diffuser\u{A0}: synthese-publique.pdf',
  )
  expect(existsSync(path.join(french, 'audit.pdf'))).toBe(true)
})

test('without --public there is none, and the pack that had one is replaced without a word', async () => {
  const out = path.dirname(workshop)
  const args = ['audit', '--cwd', path.join(examples, 'atelier-coop'), '--out', out]
  const before = readFileSync(path.join(workshop, 'synthese-publique.pdf'))
  expect(await coopqualHere(args)).toMatchObject({ code: 0 })
  expect(readdirSync(workshop).filter((file) => file.includes('publique'))).toEqual([])
  expect(readFileSync(path.join(workshop, 'LISEZMOI.txt'), 'utf8')).not.toContain('diffuser')
  // The program as it is published writes the same bytes as its sources.
  expect(coopqual([...args, '--public'])).toMatchObject({ code: 0 })
  expect(readFileSync(path.join(workshop, 'synthese-publique.pdf')).equals(before)).toBe(true)
})

test('the help says what the option adds', async () => {
  expect((await coopqualHere(['audit', '--help', '--lang', 'fr'])).stdout).toMatch(/--public +ajoute/)
  expect((await coopqualHere(['audit', '--help', '--lang', 'en'])).stdout).toMatch(/--public +adds/)
})

judged('veraPdf', 'the public summary is PDF/A-3a and PDF/UA-1', async (judge) => {
  const files = summaries().map((file, index) => ({ name: `synthese-${index}`, bytes: readFileSync(file) }))
  expect(await failuresOf(judge, files)).toEqual([])
})

judged('qpdf', 'the public summary is sound', (judge) => {
  for (const file of summaries())
    expect(output([...judge, '--check', file])).toContain('No syntax or stream encoding errors')
})

judged('pdftotext', 'the public summary reads in its order, with its accents', (judge) => {
  const [text = ''] = summaries().map((file) => output([...judge, file, '-']).replaceAll(/\s+/g, ' '))
  const order = [
    'Ce que nous promettons, ce que nous tenons',
    'Nos promesses, une par une',
    'Pour aller plus loin',
    'Les mots employés',
  ]
  const places = order.map((title) => text.indexOf(title))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThan(0)
})
