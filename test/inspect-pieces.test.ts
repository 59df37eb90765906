import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { toKnow } from '../src/cli/to-know.ts'
import { check, type Checked } from '../src/check.ts'
import type { PieceReaders, PieceTexts } from '../src/inspect-pieces.ts'
import type { ContentType } from '../src/model/content.ts'
import type { CodedFinding } from '../src/model/diagnostic.ts'
import type { Audit } from '../src/model/files.ts'
import { placeKey } from '../src/model/place.ts'
import { makePack } from '../src/pack/pack.ts'
import { packFiles } from '../src/pack-files.ts'
import { auditOf } from '../src/pipeline.ts'
import { clearedPieces } from '../src/validate/cleared.ts'
import { folderWith, type Files } from './support/folder.ts'
import { onePage, textAt } from './support/hand-pdf.ts'
import { judged as byJudge } from './support/judges.ts'
import { good } from './support/judged.ts'
import { columnOf, sheetTable } from './support/pack-reader.ts'

const register = 'evidence/registre.yaml'

/** The good repository with pieces in its register, each in a file of its own. */
function withPieces(
  pieces: Readonly<Record<string, readonly [content: string | Uint8Array, more?: string]>>,
): Readonly<Record<string, string | Uint8Array>> {
  const entries = Object.entries(pieces).map(
    ([file, [, more = '']], index) =>
      `  - id: piece-${index}\n    title: Pièce ${index}\n    file: evidence/${file}\n    kind: record\n    date: 2026-01-10\n    supports: [D1-02]\n${more}`,
  )
  const files = Object.entries(pieces).map(([file, [content]]) => [`evidence/${file}`, content] as const)
  return { ...good, [register]: `evidence:\n${entries.join('')}`, ...Object.fromEntries(files) }
}

interface Reading {
  readonly readers: () => Promise<PieceReaders>
  /** The kinds of files that were handed over, in turn. */
  readonly asked: ContentType[]
}

/** Reads lines of texts, and finds addresses in them. */
function reading(
  answer: (bytes: Uint8Array, type: ContentType) => Partial<PieceTexts> = () => ({}),
): Reading {
  const asked: ContentType[] = []
  const extract: PieceReaders['extract'] = (bytes, type) => {
    asked.push(type)
    const lines = type === 'text' ? Buffer.from(bytes).toString().split('\n') : []
    const texts = lines.map((text, index) => ({ text, at: { in: 'line', line: index + 1 } as const }))
    return Promise.resolve().then(() => ({ texts, metadata: [], isPartial: false, ...answer(bytes, type) }))
  }
  const findPersonal: PieceReaders['findPersonal'] = (text) =>
    [...text.matchAll(/\S+@\S+/g)].map(({ 0: found, index }) => ({
      kind: 'email',
      start: index,
      end: index + found.length,
    }))
  return { asked, readers: () => Promise.resolve({ extract, findPersonal }) }
}

async function checkedWithReaders(files: Files, { readers }: Reading): Promise<Checked> {
  return check(folderWith(files), { today: '2026-06-30', readers })
}

function audited(checked: Checked): Audit {
  if (checked.repository === undefined) throw new Error('the repository does not validate')
  return auditOf(checked, checked.repository, { hasProvenance: true })
}

const datum = 'claude.martin@habitant.example'
const letter = `Bonjour,\nécrivez à ${datum} ou à ${datum},\nou bien à b@c.example\n`

describe('a piece in which personal data are found', () => {
  test('is withheld as one that says so itself, and the pack tells the place and the kind alone', async () => {
    const checked = await checkedWithReaders(
      withPieces({ 'lettre.txt': [letter], 'note.txt': ['Rien.\n'] }),
      reading(),
    )
    const audit = audited(checked)
    const [charter, withheld, note] = audit.evidence
    expect([charter, note].map((piece) => piece?.withheld)).toEqual([undefined, undefined])
    expect(withheld).toMatchObject({
      id: 'piece-0',
      state: 'valid',
      withheld: 'personalData',
      personalFound: [
        { kind: 'email', at: { in: 'line', number: 2 }, count: 2 },
        { kind: 'email', at: { in: 'line', number: 3 }, count: 1 },
      ],
    })
    expect(withheld).not.toHaveProperty('packPath')
    const reason = 'Données personnelles\u{A0}: 3 adresses de courriel (ligne 2, ligne 3)'
    const pack = makePack(audit)
    expect(columnOf(sheetTable(pack, 'T_Evidence'), 'Hors du dossier')).toContain(reason)
    expect(columnOf(sheetTable(pack, 'T_Uncovered'), 'Raison')).toContain(reason)
    const files = await packFiles(audit, checked, () => undefined)
    expect(files.map((file) => file.path)).toContain('data/evidence/P003-note.txt')
    expect(files.map((file) => file.path).filter((name) => name.includes('lettre'))).toEqual([])
    for (const file of files)
      if ('bytes' in file) expect(Buffer.from(file.bytes).includes(datum), file.path).toBe(false)
  })

  test('enters the pack when somebody takes it on, and stays out when it is the file of another piece that nobody does', async () => {
    const checked = await checkedWithReaders(
      withPieces({ 'lettre.txt': [letter], 'copie.txt': [letter] }),
      reading(),
    )
    const { repository } = checked
    const keys = (repository?.pieces ?? []).map(placeKey)
    const after = (cleared: readonly string[]): readonly (string | undefined)[] =>
      audited({ ...checked, repository: { ...repository!, cleared: new Set(cleared) } }).evidence.map(
        ({ withheld }) => withheld,
      )
    expect(after([])).toEqual([undefined, 'personalData', 'personalData'])
    expect(after(keys.slice(0, 2))).toEqual([undefined, 'personalData', 'personalData'])
    expect(after(keys)).toEqual([undefined, undefined, undefined])
  })

  test('is told with no name that somebody gave a sheet or an attachment', async () => {
    const at = {
      in: 'attachment',
      name: `${datum}.xlsx`,
      inside: { in: 'cell', sheet: datum, cell: 'B4' },
    } as const
    const metadata = [{ text: 'Claude Martin', at: { in: 'metadata', name: 'author' } as const }]
    const texts = [{ text: datum, at }]
    const checked = await checkedWithReaders(
      withPieces({ 'lettre.txt': ['x'] }),
      reading(() => ({ texts, metadata })),
    )
    const audit = audited(checked)
    expect(audit.evidence[1]?.personalFound).toEqual([
      { kind: 'author', at: { in: 'metadata', name: 'author' }, count: 1 },
      { kind: 'email', at: { in: 'attachment', inside: { in: 'cell', name: 'B4' } }, count: 1 },
    ])
    expect(JSON.stringify(audit)).not.toMatch(/claude|Martin/)
    expect(columnOf(sheetTable(makePack(audit), 'T_Evidence'), 'Hors du dossier')).toContain(
      'Données personnelles\u{A0}: un nom d’auteur (propriétés du fichier)\u{202F}; une adresse de courriel (une pièce jointe, cellule B4)',
    )
  })

  test('in the name of a file keeps it out, and neither the document nor the workbook repeats it', async () => {
    const file = '2024-claude.martin@habitant.example.pdf'
    const pdf = onePage({ content: textAt(20, 20, 'Charte') })
    const nothing = reading(() => ({}))
    const audit = audited(await checkedWithReaders(withPieces({ [file]: [pdf] }), nothing))
    expect(audit.evidence[1]).toMatchObject({
      withheld: 'personalData',
      personalFound: [{ kind: 'email', at: { in: 'fileName' }, count: 1 }],
      file: `evidence/${file}`,
      place: { file: register },
    })
    expect(audit.evidence[1]).not.toHaveProperty('packPath')
    expect(JSON.stringify([audit.diagnostics, makePack(audit)])).not.toMatch(/claude/)
    const found = columnOf(sheetTable(makePack(audit), 'T_Evidence'), 'Hors du dossier')
    expect(found.join()).toContain('(nom du fichier)')
    const silencing = { [file]: [pdf, ''] as const }
    const waived = Object.entries(withPieces(silencing)).map(([name, text]) => [
      name,
      name === register
        ? String(text).replace(file, `${file} # coopqual-ignore privacy/email: fictive`)
        : text,
    ])
    const after = audited(
      await checkedWithReaders(
        Object.fromEntries(waived) as Parameters<typeof checkedWithReaders>[0],
        nothing,
      ),
    )
    expect(after.evidence[1]?.withheld).toBeUndefined()
  })

  test('in the name of a file that is not there is not printed either', async () => {
    const file = '06 12 34 56 78.pdf'
    const { [`evidence/${file}`]: _, ...files } = withPieces({ [file]: ['x'] })
    const audit = audited(await checkedWithReaders(files, reading()))
    expect(audit.evidence[1]).toMatchObject({ state: 'missing', withheld: 'personalData' })
    expect(JSON.stringify([audit.diagnostics, makePack(audit)])).not.toContain('34 56')
  })

  test('is one whose author is a person, and not a desk or the organisation itself', async () => {
    const author = async (text: string): Promise<unknown> => {
      const metadata = [{ text, at: { in: 'metadata', name: 'lastModifiedBy' } as const }]
      const settings = good['coopqual.yaml']!.replace('Habitat des Rives', 'Les Rives Bleues')
      const { sources } = await checkedWithReaders(
        { ...withPieces({ 'a.txt': ['x'] }), 'coopqual.yaml': settings },
        reading(() => ({ metadata })),
      )
      return sources.facts.get('evidence/a.txt')?.content?.personal.map(({ kind }) => kind)
    }
    expect(await author('Claude Martin')).toEqual(['author'])
    expect(await author('Relation client')).toEqual([])
    expect(await author('Les Rives Vertes')).toEqual(['author'])
    expect(await author('LES RIVES BLEUES')).toEqual([])
    expect(await author(datum)).toEqual(['email'])
  })

  test('is none whose author the organisation lists among its contacts, with accents or without', async () => {
    const kinds = async (author: string): Promise<unknown> => {
      const metadata = [{ text: author, at: { in: 'metadata', name: 'author' } as const }]
      const settings = `${good['coopqual.yaml']}contacts: [Élodie Lefèvre]\n`
      const { sources } = await checkedWithReaders(
        { ...withPieces({ 'a.txt': ['x'] }), 'coopqual.yaml': settings },
        reading(() => ({ metadata })),
      )
      return sources.facts.get('evidence/a.txt')?.content?.personal.map(({ kind }) => kind)
    }
    expect(await kinds('LEFEVRE Elodie')).toEqual([])
    expect(await kinds('LEFEVRE Claude')).toEqual(['author'])
  })

  test('names five places and no more, however many there are', async () => {
    const lines = Array.from({ length: 3000 }, () => 'a@b.example').join('\n')
    const checked = await checkedWithReaders(withPieces({ 'liste.txt': [lines] }), reading())
    expect(checked.sources.facts.get('evidence/liste.txt')?.content?.personal).toHaveLength(200)
    expect(columnOf(sheetTable(makePack(audited(checked)), 'T_Evidence'), 'Hors du dossier')).toContain(
      'Données personnelles\u{A0}: 200 adresses de courriel (ligne 1, ligne 2, ligne 3, ligne 4, ligne 5, et ailleurs)',
    )
  })
})

describe('somebody takes personal data on', () => {
  const piece = { file: register, pointer: '/evidence/0', value: { id: 'a' } } as never
  const finding = (code: string, pointer = '/evidence/0/file'): CodedFinding =>
    ({ code, severity: 'warning', at: { file: register, pointer }, args: {} }) as CodedFinding
  const cleared = (findings: readonly CodedFinding[], waived: readonly CodedFinding[]): number =>
    clearedPieces(
      { pieces: [piece] },
      findings,
      waived.map((one) => ({ finding: one, reason: 'Adresse générique.', at: one.at })),
    ).size

  test('by silencing every finding about the file, and no fewer', () => {
    const [mail, phone] = [finding('privacy/email'), finding('privacy/phone')]
    expect(cleared([mail, phone], [mail, phone])).toBe(1)
    expect(cleared([mail, phone], [mail])).toBe(0)
    expect(cleared([mail], [])).toBe(0)
  })

  test('not by silencing what is about something else', () => {
    const [mail, age, title] = [
      finding('privacy/email'),
      finding('evidence/expired'),
      finding('privacy/email', '/evidence/0/title'),
    ]
    expect(cleared([age], [age])).toBe(0)
    expect(cleared([title], [title])).toBe(0)
    expect(cleared([mail, title], [title])).toBe(0)
    expect(cleared([], [])).toBe(0)
  })
})

describe('what is read', () => {
  test('is every text, but of pieces that never enter a pack, and of files that cannot be opened', async () => {
    const read = reading()
    const files = withPieces({
      'a.txt': ['a'],
      'secret.txt': ['b@c.example', '    confidentiality: restricted\n'],
      'noms.txt': ['d@e.example', '    personalData: present\n'],
      'coupee.pdf': ['%PDF-1.7\n'],
      'film.mp4': [Buffer.from('\0\0\0\u0018ftypmp42\0\0\0\0isom', 'latin1')],
      'page.html': ['<html></html>'],
    })
    await checkedWithReaders(files, read)
    expect(read.asked).toEqual(['text', 'text', 'html'])
  })

  test('a file that is the piece of two is read when one of them enters the pack', async () => {
    const files = withPieces({ 'a.txt': ['a@b.example', '    confidentiality: restricted\n'] })
    const written = files[register]
    const both = `${typeof written === 'string' ? written : ''}  - id: autre\n    title: Autre\n    file: evidence/a.txt\n    kind: record\n    date: 2026-01-10\n`
    const checked = await checkedWithReaders({ ...files, [register]: both }, reading())
    expect(checked.sources.facts.get('evidence/a.txt')?.content?.personal).toHaveLength(1)
  })

  test('nothing is loaded when there is nothing to read', async () => {
    const { 'evidence/charte.txt': _, ...rest } = good
    const commitment = String(good['commitments/accueil.yaml']).replace(
      'file: evidence/charte.txt',
      'location: Siège',
    )
    let loaded = 0
    const readers = (): Promise<PieceReaders> => {
      loaded += 1
      return reading().readers()
    }
    const root = folderWith({ ...rest, 'commitments/accueil.yaml': commitment })
    await check(root, { today: '2026-06-30', readers })
    expect(loaded).toBe(0)
  })

  test('what was not read whole, was too long or made a reader give up is said not to have been searched', async () => {
    const root = folderWith(withPieces({ 'a.txt': ['a'], 'b.txt': ['bb'], 'long.txt': ['c'] }))
    truncateSync(path.join(root, 'evidence/long.txt'), 65 * 1024 * 1024)
    writeFileSync(path.join(root, 'evidence/long.txt'), 'Une ligne de texte.\n'.repeat(300), { flag: 'r+' })
    const { readers, asked } = reading((bytes) => {
      if (bytes.length === 2) throw new Error('a reader that gives up')
      return { isPartial: bytes.length === 1 }
    })
    const audit = audited(await check(root, { today: '2026-06-30', readers }))
    expect(asked).toHaveLength(3)
    expect(audit.evidence.map(({ partlyRead }) => partlyRead)).toEqual([undefined, true, true, true])
    expect(columnOf(sheetTable(makePack(audit), 'T_Uncovered'), 'Raison')).toContain(
      '3 pièces n’ont pas pu être lues en entier à la recherche de données personnelles : P002, P003 et P004.',
    )
    expect(toKnow(audit)).toContain(
      '3 pièces dont le texte n’a pas pu être lu en entier, à relire vous-même si ce n’est pas fait : evidence/a.txt, evidence/b.txt, evidence/long.txt',
    )
  })
})

describe('a piece that does not open', () => {
  test('proves nothing, is not in the pack, and the pack says why', async () => {
    const files = withPieces({
      'coupee.pdf': ['%PDF-1.7\n'],
      'renvoi.txt': [`version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 9\n`],
      'protegee.txt': ['un mot de passe'],
    })
    const checked = await checkedWithReaders(
      files,
      reading((bytes) => (bytes.length === 15 ? { trouble: 'encrypted' } : {})),
    )
    const audit = audited(checked)
    expect(audit.evidence.map(({ state, withheld, trouble }) => [state, withheld, trouble])).toEqual([
      ['valid', undefined, undefined],
      ['unreadable', 'unreadable', 'cut'],
      ['missing', 'missing', 'lfsPointer'],
      ['unreadable', 'unreadable', 'encrypted'],
    ])
    const codes = checked.diagnostics.map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('evidence/'))).toEqual([
      'evidence/cut-file',
      'evidence/lfs-pointer',
      'evidence/encrypted-file',
    ])
    expect(toKnow(audit)).toContain(
      '3 pièces ne sont pas dans le dossier : fichier qui ne s’ouvre pas (2), fichier absent ou vide (1)',
    )
    const why = columnOf(sheetTable(makePack(audit), 'T_Evidence'), 'Pourquoi')
    expect(why).toContain('Le fichier evidence/coupee.pdf s’arrête avant sa fin')
    expect(why).toContain('Le fichier evidence/renvoi.txt n’est qu’un renvoi de Git LFS')
    expect(why).toContain('Le fichier evidence/protegee.txt ne s’ouvre qu’avec un mot de passe')
  })

  test('leaves its requirement unproven', async () => {
    const checks = async (content: string | Uint8Array): Promise<unknown> => {
      const files: Files = { ...good, 'evidence/charte.pdf': content }
      const commitment = String(good['commitments/accueil.yaml']).replace('charte.txt', 'charte.pdf')
      const { 'evidence/charte.txt': _, ...rest } = files
      const audit = audited(
        await checkedWithReaders({ ...rest, 'commitments/accueil.yaml': commitment }, reading()),
      )
      return audit.referentials[0]?.domains[0]?.requirements[0]?.checks.find(
        ({ kind }) => kind === 'evidence',
      )
    }
    expect(await checks(onePage({ content: textAt(20, 20, 'Charte') }))).toMatchObject({
      status: 'met',
      accepted: ['charte'],
    })
    expect(await checks('%PDF-1.7\n')).toMatchObject({
      status: 'unmet',
      rejected: [{ id: 'charte', reason: 'unreadable' }],
    })
  })
})

byJudge('qpdf', 'a PDF with a password is told from one that may only not be printed', async ([qpdf]) => {
  const folder = folderWith({ 'plain.pdf': onePage({ content: textAt(20, 20, datum) }) })
  const locked = (name: string, user: string): Uint8Array => {
    const to = path.join(folder, name)
    execFileSync(qpdf, [
      '--encrypt',
      user,
      'owner',
      '256',
      '--print=none',
      '--',
      path.join(folder, 'plain.pdf'),
      to,
    ])
    return readFileSync(to)
  }
  const files = withPieces({ 'a.pdf': [locked('a.pdf', 'secret')], 'b.pdf': [locked('b.pdf', '')] })
  const audit = audited(
    await checkedWithReaders(files, {
      asked: [],
      readers: () => Promise.resolve({ extract: ofPdf, findPersonal: () => [] }),
    }),
  )
  expect(audit.evidence.map(({ state, trouble }) => [state, trouble])).toEqual([
    ['valid', undefined],
    ['unreadable', 'encrypted'],
    ['valid', undefined],
  ])
})

const ofPdf: PieceReaders['extract'] = async (bytes, type) => {
  const nothing = { texts: [], metadata: [], isPartial: false }
  if (type !== 'pdf') return nothing
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  try {
    await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    return nothing
  } catch (error) {
    return {
      ...nothing,
      trouble: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken',
    }
  }
}

describe('a page that was captured', () => {
  test('tells when, and the hash of what was saved, as they were given', async () => {
    const page = `    url: https://rives.example/charte\n    capturedOn: 2026-02-03\n    sha256: ${'AB'.repeat(32)}\n`
    const files = {
      ...good,
      [register]: String(good[register]).replace('    location: Classeur 4, accueil du siège\n', page),
    }
    const audit = audited(await checkedWithReaders(files, reading()))
    expect(audit.evidence[1]).toMatchObject({ capturedOn: '2026-02-03', captureSha256: 'ab'.repeat(32) })
    expect(audit.evidence[1]).not.toHaveProperty('sha256')
    const pack = makePack(audit)
    expect(columnOf(sheetTable(pack, 'T_Evidence'), 'SHA-256')).toContain('ab'.repeat(32))
    expect(JSON.stringify(pack.sections)).toContain('page enregistrée le 3\u{A0}février 2026')
  })
})

test('every command is told of the same pieces, by every path that leads to them', async () => {
  const root = folderWith(withPieces({ 'a.txt': ['a@b.example'] }))
  mkdirSync(path.join(root, 'plus'))
  const { readers } = reading()
  const [one, other] = [
    await check(root, { today: '2026-06-30', readers }),
    await check(path.join(root, 'plus/..'), { today: '2026-06-30', readers }),
  ]
  expect(other.sources.facts).toEqual(one.sources.facts)
})
