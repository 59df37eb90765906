import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { PDFDict, PDFName, PDFNumber, type PDFArray, type PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import type { World } from '../src/cli/world.ts'
import { certificatePem, credential, pem, pkcs12 } from './support/certificates.ts'
import { judged } from './support/judges.ts'
import {
  bytesOf,
  dictionaryAt,
  elements,
  entry,
  inflate,
  readPdf,
  textOf,
  type Reading,
} from './support/pdf-reader.ts'
import { coopqualHere } from './support/in-process.ts'
import { coopqual, emptyFolder, type Ran } from './support/run.ts'

const password = 'clé très secrète'
const epoch = '1798000000'

let scratch: string
let repository: string

beforeAll(async () => {
  scratch = emptyFolder('coopqual été ')
  repository = path.join(scratch, 'dépôt')
  expect((await coopqualHere(['init', repository])).code).toBe(0)
  const root = credential('RSA 2048', {
    name: 'AC d’essai',
    organisation: 'Autorité d’essai',
    authority: true,
  })
  const rsa = credential('RSA 2048', { organisation: 'Coopérative Modèle', issuer: root })
  const files = {
    'rsa.pem': pem(rsa, root.certificate),
    'rsa.p12': pkcs12(rsa, password, 'old'),
    'ecdsa.pem': pem(credential('P-384')),
    'encrypted.pem': pem(rsa, password),
    'certificate.pem': certificatePem(rsa.certificate),
    'root.crt': certificatePem(root.certificate),
    'stranger.crt': certificatePem(credential('P-256', { authority: true }).certificate),
    'weak.pem': pem(credential('RSA 1024')),
    'expired.pem': pem(credential('P-256', { to: '2021-06-30' })),
    'text.txt': 'Bonjour',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(scratch, name), content)
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

interface Pack {
  readonly folder: string
  readonly pdf: Buffer
}

let count = 0
const made = new Map<string | undefined, Pack>()

/** The pack of the repository, signed with a key file unless there is none; made once. */
async function audited(key?: string): Promise<Pack> {
  const pack = made.get(key) ?? (await auditedAgain(key))
  made.set(key, pack)
  return pack
}

async function auditedAgain(key?: string, env: Readonly<Record<string, string>> = {}): Promise<Pack> {
  const out = path.join(scratch, `out-${(count += 1)}`)
  mkdirSync(out)
  const signing = key === undefined ? [] : ['--sign', path.join(scratch, key)]
  const ran = await audit(['--out', out, '--date', '2026-06-30', ...signing], {
    SOURCE_DATE_EPOCH: epoch,
    COOPQUAL_SIGN_PASSWORD: password,
    ...env,
  })
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.stdout + ran.stderr).not.toContain(password)
  const folder = ran.stdout.trim()
  return { folder, pdf: readFileSync(path.join(folder, 'audit.pdf')) }
}

function audit(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return coopqualHere(['audit', '--cwd', repository, ...args], env)
}

function files({ folder }: Pack): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    names.map((one) => {
      const file = path.join(one.parentPath, one.name)
      return [path.relative(folder, file), readFileSync(file, 'latin1')]
    }),
  )
}

interface Signed {
  /** Offsets of the signature’s hexadecimal digits, with their angles. */
  readonly open: number
  readonly close: number
  readonly signature: Buffer
  readonly content: Buffer
}

function signedIn(pdf: Buffer): Signed {
  const [, first = 0, open = 0, close = 0, rest = 0] =
    /\/ByteRange\[(\d+) (\d+) (\d+) (\d+) *\]/.exec(pdf.toString('latin1'))?.map(Number) ?? []
  expect([first, close + rest]).toEqual([0, pdf.length])
  const digits = pdf.subarray(open + 1, close - 1).toString('latin1')
  return {
    open,
    close,
    // The length that DER states, without the zeros that fill the room.
    signature: Buffer.from(digits, 'hex').subarray(0, 4 + Number.parseInt(digits.slice(4, 8), 16)),
    content: Buffer.concat([pdf.subarray(0, open), pdf.subarray(close)]),
  }
}

const cover = `Signé électroniquement par Élise Durand, Coopérative Modèle
Certificat
délivré par AC d’essai, Autorité d’essai
Objet
Dossier de preuves au 30\u00A0juin 2026
Le
23\u00A0décembre 2026, 04\u00A0h\u00A026 (UTC), à l’horloge du signataire
Cet encadré ne prouve rien\u00A0: seul le panneau des signatures d’un lecteur de PDF dit si le fichier est intact.`

/** The lines of text that a form shows. */
function shown(form: PDFRawStream, { document, fonts }: Reading): string {
  const resources = dictionaryAt(form.dict, 'Resources', 'Font')
  const content = Buffer.from(inflate(form, document)).toString('latin1')
  let font = ''
  const lines = [...content.matchAll(/(?:\/(F\d) \S+ Tf .*)?\[(<.*>)\]TJ/g)].map(([, named, codes = '']) => {
    font = named ?? font
    const face = fonts.get(String(resources.get(PDFName.of(font))))
    const digits = codes.replaceAll(/>[^<]*<|[<>]/g, '').match(/.{4}/g) ?? []
    return digits.map((code) => face?.unicode.get(Number.parseInt(code, 16)) ?? '?').join('')
  })
  return lines.join('\n')
}

describe('a signed pack', () => {
  test('differs from an unsigned one by its PDF, its LISEZMOI.txt, its provenance, its tag manifest and the signature of it', async () => {
    const [plain, signed] = [files(await audited()), files(await audited('rsa.pem'))]
    const differing = Object.keys(signed).filter((file) => signed[file] !== plain[file])
    expect(differing.toSorted()).toEqual([
      'LISEZMOI.txt',
      'audit.pdf',
      'provenance.json',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha256.txt.p7s',
    ])
    expect(signed['tagmanifest-sha256.txt']).toContain('  provenance.json\n')
    expect(signed['tagmanifest-sha256.txt']).not.toContain('.p7s')
    expect(Buffer.from(signed['LISEZMOI.txt'] ?? '', 'latin1').toString()).toContain('signé par Élise Durand')
    for (const trace of ['AcroForm', 'ByteRange', 'Widget']) expect(plain['audit.pdf']).not.toContain(trace)
    expect(signed['audit.pdf']).not.toContain('*****')
  })

  test('is the same to the byte with the same RSA key at the same moment, whatever holds the key', async () => {
    const pack = files(await audited('rsa.pem'))
    expect(files(await auditedAgain('rsa.pem'))).toEqual(pack)
    expect(files(await auditedAgain('rsa.pem', { SOURCE_DATE_EPOCH: '1798000001' }))).not.toEqual(pack)
    expect((await audited('encrypted.pem')).pdf).toEqual((await audited('rsa.p12')).pdf)
  })

  test('differs by its signature alone with the same ECDSA key', async () => {
    const [one, other] = [(await audited('ecdsa.pem')).pdf, (await auditedAgain('ecdsa.pem')).pdf]
    expect(one).not.toEqual(other)
    expect(signedIn(one).content).toEqual(signedIn(other).content)
  })

  test('shows on its cover who signs, by whose word, what and when', async () => {
    const reading = await readPdf((await audited('rsa.pem')).pdf)
    const { document, structure, parentTree } = reading
    const form = dictionaryAt(document.catalog, 'AcroForm')
    expect(entry(form, 'SigFlags')).toEqual(PDFNumber.of(3))
    const [field, ...others] = (entry(form, 'Fields') as PDFArray).asArray()
    expect(others).toEqual([])
    const widget = document.context.lookup(field, PDFDict)
    expect(entry(widget, 'F')).toEqual(PDFNumber.of(132))
    expect(entry(widget, 'P')).toBe(document.getPage(0).node)
    expect(textOf(entry(widget, 'TU'))).toBe(
      'Signature électronique de Élise Durand, Coopérative Modèle, le 23\u00A0décembre 2026, 04\u00A0h\u00A026 (UTC), à l’horloge du signataire',
    )
    const homes = elements(structure).filter(({ type }) => type === 'Form')
    expect(homes.map(({ kids }) => kids)).toEqual([[{ annotation: String(field) }]])
    const key = (entry(widget, 'StructParent') as PDFNumber).asNumber()
    expect(parentTree.get(key)).toBe(homes[0]?.ref)
    const signature = dictionaryAt(widget, 'V')
    expect(textOf(entry(signature, 'Name'))).toBe('Élise Durand, Coopérative Modèle')
    expect(bytesOf(entry(signature, 'M'))).toBe('D:20261223042640Z')
    expect(entry(signature, 'SubFilter')).toBe(PDFName.of('ETSI.CAdES.detached'))
    expect(shown(entry(widget, 'AP', 'N') as PDFRawStream, reading)).toBe(cover)
  })
})

/** Writes a file of its own and returns its path. */
function written(name: string, content: Uint8Array): string {
  const file = path.join(scratch, name)
  writeFileSync(file, content)
  return file
}

function altered(pdf: Buffer, at: number): Buffer {
  const copy = Buffer.from(pdf)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

function output(
  [command, ...args]: readonly string[],
  cwd = scratch,
): {
  readonly code: number | null
  readonly text: string
} {
  const { status, stdout, stderr } = spawnSync(command ?? '', args, { encoding: 'utf8', cwd })
  return { code: status, text: stdout + stderr }
}

judged(
  'pdfsig',
  'a signature covers the whole file; a changed byte breaks it, added ones are noticed',
  async (judge) => {
    for (const [key, hash] of [
      ['rsa.p12', 'SHA-256'],
      ['ecdsa.pem', 'SHA-384'],
    ] as const) {
      const { pdf } = await audited(key)
      const whole = output([...judge, '-nocert', written('whole.pdf', pdf)]).text
      expect(whole).toContain('Signature is Valid')
      expect(whole).toContain('Total document signed')
      expect(whole).toContain('Signature Type: ETSI.CAdES.detached')
      expect(whole).toContain(`Signing Hash Algorithm: ${hash}`)
      expect(whole).toContain('Signer Certificate Common Name: Élise Durand')
      const { open, close } = signedIn(pdf)
      for (const at of [9, open - 30, close + 5_000, pdf.length - 2]) {
        const text = output([...judge, '-nocert', written('altered.pdf', altered(pdf, at))]).text
        expect(text).not.toContain('Signature is Valid')
      }
      const longer = output([
        ...judge,
        '-nocert',
        written('longer.pdf', Buffer.concat([pdf, pdf.subarray(-6)])),
      ])
      expect(longer.text).toContain('Not total document signed')
    }
  },
)

const verifying = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-out', 'verified']

judged(
  'openssl',
  'the signature verifies as CAdES, by the chain that goes with it, and for these bytes alone',
  async (judge) => {
    for (const [key, anchor] of [
      ['rsa.p12', 'root.crt'],
      ['ecdsa.pem', 'ecdsa.pem'],
    ] as const) {
      const { content, signature } = signedIn((await audited(key)).pdf)
      const files = ['-in', written('signature.der', signature), '-CAfile', anchor]
      const verify = (bytes: Uint8Array): ReturnType<typeof output> =>
        output([...judge, ...verifying, ...files, '-content', written('content', bytes)])
      expect(verify(content)).toMatchObject({ code: 0, text: expect.stringContaining('success') })
      expect(verify(altered(content, 100)).code).not.toBe(0)
    }
  },
)

judged('openssl', 'the signature of the tag manifest verifies as LISEZMOI.txt tells it', async (judge) => {
  for (const [key, anchor] of [
    ['rsa.p12', 'root.crt'],
    ['ecdsa.pem', 'ecdsa.pem'],
  ] as const) {
    const { folder } = await audited(key)
    const readme = readFileSync(path.join(folder, 'LISEZMOI.txt'), 'utf8')
    const told = /^ +openssl (cms .*tagmanifest-sha256\.txt.*)$/m.exec(readme)?.[1]?.trim().split(' ') ?? []
    const verify = (args: readonly string[]): ReturnType<typeof output> => output([...judge, ...args], folder)
    expect(verify(told)).toMatchObject({
      code: 0,
      text: expect.stringContaining('CMS Verification successful'),
    })
    const trusted = told.flatMap((arg) =>
      arg === '-noverify' ? ['-CAfile', path.join(scratch, anchor)] : arg,
    )
    expect(trusted).toContain('-CAfile')
    expect(verify([...trusted, '-cades'])).toMatchObject({ code: 0 })
    const stranger = trusted.map((arg) => (arg.endsWith(anchor) ? path.join(scratch, 'stranger.crt') : arg))
    expect(verify(stranger).code).not.toBe(0)
    const other = altered(readFileSync(path.join(folder, 'tagmanifest-sha256.txt')), 3)
    expect(
      verify(told.map((arg, at) => (told[at - 1] === '-content' ? written('other', other) : arg))).code,
    ).not.toBe(0)
  }
})

test('a signed pack in which nobody worked is replaced', async () => {
  const { folder } = await audited('rsa.pem')
  const again = await audit(
    ['--out', path.dirname(folder), '--date', '2026-06-30', '--sign', path.join(scratch, 'rsa.pem')],
    {
      SOURCE_DATE_EPOCH: epoch,
    },
  )
  expect(again).toMatchObject({ code: 0 })
})

describe('a pack that cannot be signed is not written', () => {
  test.each([
    ['absent.p12', /Pas de fichier de clé à cet endroit.*absent\.p12/, /No key file there.*absent\.p12/],
    ['text.txt', /text\.txt n’est pas un fichier de clé/, /text\.txt is no key file/],
    ['certificate.pem', /certificate\.pem ne contient pas de clé privée/, /\.pem holds no private key/],
    ['weak.pem', /La clé de .*weak\.pem \(RSA 1024\)/, /key in .*weak\.pem \(RSA 1024\)/],
    ['expired.pem', /a expiré le 30\u00A0juin 2021/, /expired on 30\u00A0June 2021/],
    ['rsa.p12', /Ce mot de passe n’ouvre pas .*rsa\.p12/, /This password does not open .*rsa\.p12/],
    ['encrypted.pem', /Ce mot de passe n’ouvre pas .*\.pem/, /This password does not open .*\.pem/],
  ])('with %s', async (key, french, english) => {
    const out = path.join(scratch, 'nothing')
    for (const [lang, sentence] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const ran = await audit(
        ['--out', out, '--lang', lang, '--verbose', '--sign', path.join(scratch, key)],
        {
          COOPQUAL_SIGN_PASSWORD: 'faux secret',
        },
      )
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toMatch(sentence)
      expect(ran.stderr).not.toContain('faux secret')
      expect(ran.stderr.trim().split('\n')).toHaveLength(1)
    }
    expect(() => readdirSync(out)).toThrow('ENOENT')
  })

  test('without anybody to give the password', async () => {
    const ran = await audit(['--sign', path.join(scratch, 'rsa.p12')])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('COOPQUAL_SIGN_PASSWORD')
  })

  test('at a moment that is none', async () => {
    const ran = await audit(['--sign', path.join(scratch, 'rsa.pem')], { SOURCE_DATE_EPOCH: 'hier' })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('SOURCE_DATE_EPOCH')
  })
})

describe('the password', () => {
  /** Audits in this process, at a terminal where somebody types. */
  async function typed(keys: string): Promise<Ran> {
    const said = { stdout: '', stderr: '' }
    const stdin = Object.assign(new PassThrough(), { isTTY: true })
    const stream = (name: 'stdout' | 'stderr'): World['stdout'] => ({
      isTTY: true,
      write: (text) => {
        said[name] += text
        if (text.startsWith('Mot de passe')) stdin.write(keys)
      },
    })
    const world: World = {
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      stdin,
      env: { TERM: 'dumb', SOURCE_DATE_EPOCH: epoch },
      cwd: () => scratch,
      once: () => undefined,
      off: () => undefined,
    }
    const sign = ['--sign', path.join(scratch, 'rsa.p12')]
    const code = await main(['audit', '--cwd', repository, '--out', `typed-${(count += 1)}`, ...sign], world)
    return { code, ...said }
  }

  test('is asked for once on a terminal, which shows nothing of it', async () => {
    const ran = await typed(`${password}\r`)
    expect(ran.code).toBe(0)
    expect(ran.stderr.match(/Mot de passe de/g)).toHaveLength(1)
    for (const part of ['clé', 'très', 'secrète', '*']) expect(ran.stderr).not.toContain(part)
  })

  test('may be mended as it is typed', async () => {
    expect((await typed(`faux\u0015${password}x\u007F\r`)).code).toBe(0)
  })

  test.each([
    ['wrong', 'faux\r', 2, 'n’ouvre pas'],
    ['left out', '\u0004', 2, 'COOPQUAL_SIGN_PASSWORD'],
    ['interrupted', 'fa\u0003', 130, 'Interrompu'],
  ])('that is %s ends the run', async (_how, keys, code, words) => {
    const ran = await typed(keys)
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(ran.stderr).toContain(words)
  })

  test.skipIf(process.platform === 'win32')('is not told to git', () => {
    const bin = path.join(scratch, 'bin')
    mkdirSync(bin)
    const seen = path.join(scratch, 'seen')
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\nenv >> '${seen}'\nexit 1\n`)
    chmodSync(path.join(bin, 'git'), 0o755)
    const out = path.join(scratch, 'with-git')
    mkdirSync(out)
    const key = path.join(scratch, 'rsa.p12')
    const ran = coopqual(['audit', '--cwd', repository, '--out', out, '--sign', key], {
      PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      COOPQUAL_SIGN_PASSWORD: password,
    })
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.stdout + ran.stderr).not.toContain(password)
    expect(readFileSync(seen, 'utf8')).toContain('GIT_OPTIONAL_LOCKS')
    expect(readFileSync(seen, 'utf8')).not.toContain('secrète')
  })
})
