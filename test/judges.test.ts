import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import pdf from '../src/render/formats/pdf.ts'
import { credential, pem } from './support/certificates.ts'
import { judged } from './support/judges.ts'
import { coopqual, emptyFolder } from './support/run.ts'
import { samplePack } from './support/sample-pack.ts'

/** Programs that are not ours judge whole packs, as an auditor’s machine would. */
let folder: string
let packs: readonly string[]

beforeAll(async () => {
  folder = emptyFolder('coopqual-judges-')
  const examples = path.resolve(import.meta.dirname, '../examples')
  const key = path.join(folder, 'key.pem')
  writeFileSync(key, pem(credential('RSA 2048')))
  for (const [name, lang, ...options] of [
    ['cooperative-modele', 'fr'],
    ['atelier-coop', 'fr'],
    ['atelier-coop', 'en'],
    ['atelier-coop', 'fr', '--sign', key],
  ] as const) {
    const out = path.join(folder, `${name}-${lang}${options.length === 0 ? '' : '-signed'}`)
    mkdirSync(out)
    expect(
      coopqual(['audit', '--cwd', path.join(examples, name), '--out', out, '--lang', lang, ...options]),
    ).toMatchObject({ code: 0 })
  }
  rmSync(key)
  packs = readdirSync(folder).flatMap((name) =>
    readdirSync(path.join(folder, name)).map((pack) => path.join(folder, name, pack)),
  )
  writeFileSync(path.join(folder, 'sample.pdf'), await pdf.render(samplePack))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

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

judged('veraPdf', 'every PDF is PDF/A-3a and PDF/UA-1', (judge) => {
  const files = [path.join(folder, 'sample.pdf'), ...packs.map((pack) => path.join(pack, 'audit.pdf'))]
  const { text } = output([...judge, '3a,ua1', ...files])
  expect(text.match(/^PASS /gm) ?? [], text).toHaveLength(files.length * 2)
})

judged('qpdf', 'every PDF is sound', (judge) => {
  for (const pack of packs)
    expect(output([...judge, '--check', path.join(pack, 'audit.pdf')])).toMatchObject({ code: 0 })
})

judged('pdftotext', 'the text of the PDF reads with its accents and its figures', (judge) => {
  for (const pack of packs) {
    const { text } = output([...judge, path.join(pack, 'audit.pdf'), '-'])
    const { organisation } = JSON.parse(readFileSync(path.join(pack, 'audit.json'), 'utf8')) as {
      organisation: { name: string }
    }
    expect(text.replaceAll(/\s+/g, ' ')).toContain(organisation.name.split(' ')[0])
    expect(text).not.toContain('\uFFFD')
  }
})

judged('ooxmlValidator', 'every workbook is a valid Office Open XML file', (judge) => {
  for (const pack of packs) {
    const { text } = output([...judge, path.join(pack, 'audit.xlsx')])
    expect(JSON.parse(text)).toMatchObject({ ok: true, errors: [] })
  }
})

judged('openpyxl', 'every workbook opens with its tables', (judge) => {
  const program =
    'import sys, openpyxl; print(sum(len(s.tables) for s in openpyxl.load_workbook(sys.argv[1])))'
  for (const pack of packs) {
    const { text } = output([...judge, '-c', program, path.join(pack, 'audit.xlsx')])
    expect(Number(text)).toBeGreaterThan(8)
  }
})

judged('libreOffice', 'every workbook prints', (judge) => {
  for (const pack of packs) {
    const out = path.join(folder, 'printed')
    const home = `-env:UserInstallation=file://${folder}/office`
    const { code } = output([
      ...judge,
      home,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      path.join(pack, 'audit.xlsx'),
    ])
    expect(code).toBe(0)
    expect(existsSync(path.join(out, 'audit.pdf'))).toBe(true)
    rmSync(out, { recursive: true })
  }
})

judged('sha256sum', 'every manifest holds, as LISEZMOI.txt says to check it', (judge) => {
  for (const pack of packs) {
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      expect(output([...judge, '--check', '--strict', manifest], pack)).toMatchObject({ code: 0 })
    }
  }
})
