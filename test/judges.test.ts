import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import type { Block } from '../src/model/document.ts'
import type { Audit } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { auditOf } from '../src/pipeline.ts'
import pdf from '../src/render/formats/pdf.ts'
import { roomFor } from '../src/sign/cms.ts'
import { signPdf } from '../src/sign/pdf.ts'
import { readSigner } from '../src/sign/signer.ts'
import { generateRepository } from './bench/generate.ts'
import { credential, pem } from './support/certificates.ts'
import { coopqualHere } from './support/in-process.ts'
import { judged } from './support/judges.ts'
import { oddAudits } from './support/odd-audits.ts'
import { failuresOf, judgePdfs, readOnce } from './support/pdf-gate.ts'
import type { JudgedPdf } from './support/pdf-gate.ts'
import { goodFile } from './support/pdf-mutants/good-file.ts'
import { goodPack } from './support/pdf-mutants/good-pack.ts'
import { elements } from './support/pdf-reader.ts'
import { emptyFolder } from './support/run.ts'
import { sampleAudit } from './support/sample-audit.ts'
import { samplePack } from './support/sample-pack.ts'

/**
 * Programs that are not ours judge whole packs, as an auditor’s machine would. All of them here: veraPDF takes half the time
 * for five hundred pages when it has seen others before.
 */
let folder: string
let packs: readonly string[]
let pdfs: readonly JudgedPdf[]
let long: JudgedPdf

beforeAll(async () => {
  folder = emptyFolder('coopqual-judges-')
  const examples = path.resolve(import.meta.dirname, '../examples')
  for (const [name, lang] of [
    ['cooperative-modele', 'fr'],
    ['atelier-coop', 'en'],
  ] as const) {
    const out = path.join(folder, `${name}-${lang}`)
    mkdirSync(out)
    const where = ['--cwd', path.join(examples, name), '--out', out]
    expect(await coopqualHere(['audit', ...where, '--lang', lang])).toMatchObject({ code: 0 })
  }
  packs = readdirSync(folder).flatMap((name) =>
    readdirSync(path.join(folder, name)).map((pack) => path.join(folder, name, pack)),
  )
  long = await longPdf()
  pdfs = [...(await renderedPdfs()), ...packs.map(packedPdf), await signedPdf(), long]
}, 180_000)

/** PDFs made for the judges: one page, some thirty, one of every block, and one with everything that a file may hold. */
async function renderedPdfs(): Promise<readonly JudgedPdf[]> {
  const { sections } = goodPack
  const onePage = { ...goodPack, sections: [{ id: 'seule', blocks: firstBlocks(sections[2]?.blocks ?? []) }] }
  const thirtyPages = makePack(sampleAudit)
  return [
    { name: 'one-page', bytes: await pdf.render(onePage), source: onePage, pages: 1 },
    { name: 'thirty-pages', bytes: await pdf.render(thirtyPages), source: thirtyPages, pages: [25, 45] },
    { name: 'every-block', bytes: await pdf.render(samplePack), source: samplePack, pages: 11 },
    { name: 'attachments-and-field', bytes: await goodFile(), source: goodPack, pages: 5 },
  ]
}

/** The blocks of a chapter that fit on one page, its last callout aside. */
function firstBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, -1)
}

/** The PDF of a pack that was written to disk, beside the audit that it tells. */
function packedPdf(pack: string): JudgedPdf {
  const audit = JSON.parse(readFileSync(path.join(pack, 'audit.json'), 'utf8')) as Audit
  const carried = ['audit.json', 'audit.xlsx'].map((file) => {
    const bytes = readFileSync(path.join(pack, file))
    return { path: file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  const bytes = readFileSync(path.join(pack, 'audit.pdf'))
  const name = path.basename(path.dirname(pack))
  return { name, bytes, source: makePack(audit, { carried }), pages: [30, 400] }
}

async function signedPdf(): Promise<JudgedPdf> {
  const moment = '2026-06-30T12:05:00Z'
  const file = Buffer.from(pem(credential('RSA 2048')))
  const signer = await readSigner(file, { moment, askPassword: async () => '' })
  const source = makePack(sampleAudit, {
    signature: { signer: signer.identity, moment, room: roomFor(signer) },
  })
  return { name: 'signed', bytes: signPdf(await pdf.render(source), signer), source, pages: [25, 45] }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Five hundred pages, of a repository that is made for them. */
async function longPdf(): Promise<JudgedPdf> {
  const root = path.join(folder, 'long')
  generateRepository(root, 295)
  const checked = await check(root, { today: '2026-06-30' })
  if (checked.repository === undefined) throw new Error('the corpus has no settings')
  const source = makePack(auditOf(checked, checked.repository, { hasProvenance: true }))
  return { name: 'five-hundred-pages', bytes: await pdf.render(source), source, pages: [480, 560] }
}

function output(
  [command, ...args]: readonly string[],
  cwd = folder,
): { readonly code: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(command ?? '', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  return { code: status, text: stdout + stderr }
}

judgePdfs('PDFs', () => pdfs)

test('five hundred pages hold tables, links, figures and lists', async () => {
  const { structure } = await readOnce(long.bytes)
  const counts = new Map<string, number>()
  for (const { type } of elements(structure)) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const [type, least] of [
    ['Table', 100],
    ['Link', 2000],
    ['Figure', 50],
    ['LI', 500],
  ] as const) {
    expect(counts.get(type), type).toBeGreaterThan(least)
  }
})

judged('veraPdf', 'much that is odd is PDF/A-3a and PDF/UA-1', async (judge) => {
  const names = ['emoji', 'Greek', 'characters that show nothing', 'an empty domain'] as const
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await pdf.render(makePack(oddAudits[name]())) })),
  )
  expect(await failuresOf(judge, files)).toEqual([])
})

judged('sha256sum', 'every manifest holds, as LISEZMOI.txt says to check it', (judge) => {
  for (const pack of packs) {
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      expect(output([...judge, '--check', '--strict', manifest], pack)).toMatchObject({ code: 0 })
    }
  }
})
