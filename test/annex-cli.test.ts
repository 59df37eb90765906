import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endlessFromItsStart } from './support/annex.ts'
import { onePage, textAt } from './support/hand-pdf.ts'
import { judged } from './support/judges.ts'
import { coopqual, emptyFolder } from './support/run.ts'

const binary = path.resolve(import.meta.dirname, '../bin/coopqual.js')

let scratch: string

beforeAll(() => {
  scratch = emptyFolder('coopqual annexe été ')
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A repository as init makes it, with the pieces given by name. */
function repositoryWith(name: string, pieces: Readonly<Record<string, Uint8Array>>): string {
  const folder = path.join(scratch, name)
  coopqual(['init', folder])
  const entries = Object.entries(pieces).map(([file, bytes], index) => {
    writeFileSync(path.join(folder, 'evidence', file), bytes)
    return [
      `  - id: piece-${index}`,
      `    title: "Pièce ${index} : ${file}"`,
      `    file: "evidence/${file}"`,
      '    kind: report',
      `    date: 2026-01-0${index + 1}`,
      '    supports: [D11-02]',
    ].join('\n')
  })
  writeFileSync(path.join(folder, 'evidence/registre.yaml'), `evidence:\n${entries.join('\n')}\n`)
  return folder
}

function audit(folder: string, out: string, ...options: readonly string[]): string {
  mkdirSync(path.join(scratch, out))
  const where = ['--cwd', folder, '--out', path.join(scratch, out), '--date', '2026-06-30']
  expect(coopqual(['audit', ...where, ...options]), out).toMatchObject({ code: 0 })
  const [pack = ''] = readdirSync(path.join(scratch, out))
  return path.join(scratch, out, pack)
}

const text = (pack: string, file: string): string => readFileSync(path.join(pack, file), 'utf8')

const pieces = {
  'compte rendu été.pdf': onePage({ content: textAt(40, 200, 'Le conseil a approuve le plan') }),
  // It is whole, and still no page of it can be found.
  'sans page.pdf': Buffer.from(
    onePage({}).toString('latin1').replace('/Kids[3 0 R]', '/Kids[9 0 R]'),
    'latin1',
  ),
}

/** The processes in which a run reads foreign files. */
function readersOf(run: number | undefined): readonly number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const lines = stdout.split('\n').filter((line) => line.includes('annex-child.js'))
  return lines.flatMap((line) => {
    const [pid = 0, parent] = line.trim().split(/\s+/).map(Number)
    return parent === run ? pid : []
  })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('audit --annex', () => {
  let without: string
  let french: string
  let english: string

  beforeAll(() => {
    const folder = repositoryWith('deux', pieces)
    without = audit(folder, 'sans')
    french = audit(folder, 'avec', '--annex')
    english = audit(folder, 'with', '--annex', '--lang', 'en')
  })

  test('adds a file that the manifest covers and LISEZMOI names, and is not there unless asked for', () => {
    expect(readdirSync(without)).not.toContain('annexe.pdf')
    expect(text(without, 'LISEZMOI.txt')).not.toContain('annexe.pdf')
    expect(text(french, 'LISEZMOI.txt')).toContain('annexe.pdf')
    expect(text(french, 'tagmanifest-sha256.txt')).toContain('  annexe.pdf')
    expect(text(english, 'LISEZMOI.txt')).toContain('annex.pdf')
    expect(text(english, 'tagmanifest-sha256.txt')).toContain('  annex.pdf')
  })

  judged('pdftotext', 'its first pages say what it is and list every piece', (judge) => {
    const [command, ...args] = judge
    const read = (file: string): string =>
      spawnSync(command, [...args, file, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s+/g, ' ')
    const inFrench = read(path.join(french, 'annexe.pdf'))
    for (const words of [
      'n’est pas l’archive',
      'ni PDF/A, ni PDF/UA',
      'À ouvrir dans le dossier',
      'abîmé ou incomplet',
    ])
      expect(inFrench).toContain(words)
    const inEnglish = read(path.join(english, 'annex.pdf'))
    for (const words of [
      'is not the archive',
      'neither PDF/A nor PDF/UA',
      'To open in the folder',
      'damaged or incomplete',
    ])
      expect(inEnglish).toContain(words)
    for (const found of [inFrench, inEnglish]) {
      expect(found).toContain('Le conseil a approuve le plan')
      expect(found).toMatch(/P\d{3} – 1\/1/)
    }
  })

  test.skipIf(process.platform === 'win32')(
    'leaves nothing behind when it is interrupted, not even the process that reads',
    async () => {
      const folder = repositoryWith('sans fin', { 'fin.pdf': endlessFromItsStart })
      const [out = '', temporary = ''] = ['arrêt', 'tmp'].map((name) => path.join(scratch, name))
      for (const made of [out, temporary]) mkdirSync(made)
      const run = spawn(process.execPath, [binary, 'audit', '--cwd', folder, '--out', out, '--annex'], {
        env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let said = ''
      run.stderr.on('data', (part: Buffer) => (said += part.toString()))
      const ended = new Promise((resolve) => run.on('exit', resolve))
      await expect.poll(() => readersOf(run.pid), { timeout: 80_000 }).toHaveLength(1)
      const [reader = 0] = readersOf(run.pid)
      run.kill('SIGINT')
      expect(await ended).toBe(130)
      expect(said).toContain('Interrompu')
      expect(readdirSync(out)).toEqual([])
      expect(readdirSync(temporary)).toEqual([])
      expect(isRunning(reader)).toBe(false)
    },
    // Its texts are looked for first, until that takes too long.
    120_000,
  )
})
