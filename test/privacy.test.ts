import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { reports } from '../src/cli/reports/index.ts'
import { fingerprintsOf } from '../src/cli/reports/fingerprint.ts'
import { personalKinds } from '../src/model/personal.ts'
import { contactsOf, isContact } from '../src/privacy/contacts.ts'
import { findInFileName, maskedPath } from '../src/privacy/file-name.ts'
import { findPersonal } from '../src/privacy/find.ts'
import { masked } from '../src/privacy/masked.ts'
import { planted } from './privacy/planted.ts'
import { prose, sentences } from './privacy/prose.ts'
import { checkedAtOnce } from './support/checked.ts'
import { folderWith, type Files } from './support/folder.ts'
import { inProcess } from './support/in-process.ts'
import { good } from './support/judged.ts'

const share = (part: number, whole: number): string =>
  `${part} of ${whole}, ${((100 * part) / whole).toFixed(2)} %`

describe('of 400 planted data', () => {
  const missed = planted.filter(
    ({ kind, text, start, end }) =>
      !findPersonal(text).some((found) => found.kind === kind && found.start < end && start < found.end),
  )

  test('ninety-five in a hundred are found, of each kind too', () => {
    expect(planted.length).toBe(400)
    const kinds = personalKinds.filter((kind) => kind !== 'author' && kind !== 'position')
    for (const kind of kinds) {
      const all = planted.filter((one) => one.kind === kind)
      const lost = missed.filter((one) => one.kind === kind)
      const told = `${kind}: ${share(all.length - lost.length, all.length)}; missed: ${lost.map(({ text }) => text).join(' | ')}`
      expect(all.length, told).toBeGreaterThan(40)
      expect(lost.length / all.length, told).toBeLessThanOrEqual(0.05)
    }
    expect(missed.length / planted.length, `found ${share(400 - missed.length, 400)}`).toBeLessThanOrEqual(
      0.05,
    )
  })

  test('each is covered whole, so that what masks it leaves none of its figures', () => {
    for (const { kind, text, start, end } of planted.filter((one) => one.kind !== 'door')) {
      if (missed.some((one) => one.text === text)) continue
      expect(masked(text).slice(start, end), `${kind}: ${text}`).not.toMatch(/\d/)
    }
  })

  test('one after the other in one text, they are found as well', () => {
    const text = planted.map((one) => one.text).join('\n\n')
    const found = findPersonal(text).length
    expect(found / planted.length, share(found, planted.length)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('of lines that hold none', () => {
  test('two in a hundred at most are taken for one, among 2 000 of administrative prose', () => {
    const lines = prose(2000)
    const wrong = lines.filter((line) => findPersonal(line).length > 0)
    const told = `${share(wrong.length, lines.length)}, ${sentences.length} sentences, ${new Set(lines).size} lines that differ: ${[...new Set(wrong)].slice(0, 12).join(' | ')}`
    expect(sentences.length, told).toBeGreaterThanOrEqual(500)
    expect(wrong.length / lines.length, told).toBeLessThanOrEqual(0.02)
  })

  test('two in a hundred at most in the texts of the two examples', () => {
    const folder = path.resolve(import.meta.dirname, '../examples')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:yaml|csv|md|txt)$/.test(file),
    )
    const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'))
    const lines = texts.reduce(
      (sum, text) => sum + text.split('\n').filter((line) => line.trim() !== '').length,
      0,
    )
    const wrong = texts.flatMap((text) =>
      findPersonal(text).map(({ start }) => text.slice(0, start).split('\n').length),
    )
    expect(lines).toBeGreaterThan(4000)
    expect(wrong.length / lines, share(wrong.length, lines)).toBeLessThanOrEqual(0.02)
  })
})

const hostile = [
  '06 39 98 12 34 ',
  '1 84 12 76 451 089 46 ',
  'FR76 ',
  'FR76 3000 ',
  '@',
  'a@b.',
  'a.',
  'né le ',
  'née Martin ',
  'appartement 12 ',
  'porte 4 ',
  '3e étage ',
  '(at)',
  'a (at) b.',
  '+33 ',
  '0',
  '1 ',
  '\n',
  'FR76\n',
  'tél 6 ',
  'date de naissance ',
  'jean.dupont@orange.example ',
]

const timeOf = (text: string): number => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    findPersonal(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

test.each(hostile)('over and over, %j takes a time that grows as the text does', (part) => {
  const text = part.repeat(Math.ceil(30_000 / part.length))
  const [short, long] = [timeOf(text), timeOf(text.repeat(8))]
  // Something that grew as the square would take 64 times as long, and minutes for a large piece.
  expect(long).toBeLessThan(Math.max(400, 24 * short))
})

test('a megabyte of all that together is looked through in seconds', () => {
  const all = hostile.map((part) => part.repeat(10)).join('')
  const text = all.repeat(Math.ceil(1_000_000 / all.length))
  const start = performance.now()
  expect(findPersonal(text).length).toBeGreaterThan(1000)
  expect(performance.now() - start).toBeLessThan(8000)
})

test('a text without figures and at signs is not looked into', () => {
  expect(findPersonal('Nous répondons à toute demande écrite.'.repeat(1000))).toEqual([])
})

/** Sentences that hold one datum, and another of its kind and length. */
const secrets = [
  ['privacy/phone', 'Rappeler Mme Weber au {}.', '06 39 98 12 34', '06 39 98 56 78'],
  ['privacy/email', 'Écrire à {}.', 'claire.weber@poste.example', 'fatima.rossi@poste.example'],
  ['privacy/nir', 'Assurée : {}.', '2 61 05 67 999 001 34', '1 61 05 67 999 001 84'],
  ['privacy/iban', 'Compte {}.', 'FR50 9999 9000 0100 0000 0000 001', 'FR23 9999 9000 0100 0000 0000 002'],
  ['privacy/door', 'Fuite à l’{}.', 'appartement 12', 'appartement 34'],
  ['privacy/birth-date', 'Mme Weber, née le {}.', '3 mai 1961', '4 mai 1961'],
] as const

/** A repository that names a datum in a text, in a comment, in a value that is no date and in the reason of a silence. */
function telling(sentence: string, datum: string): Files {
  const said = sentence.replace('{}', datum)
  return {
    ...good,
    'commitments/accueil.yaml': String(good['commitments/accueil.yaml'])
      .replace('statement: Nous', `statement: ${said.replace(': ', ' ')} Nous`)
      .replace('owner:', `# ${said}\nowner:`)
      .replace('since: 2025-01-01', 'since: 2025-01-01\nuntil: 2025-06-01')
      .replace(
        /date: 2025-09-15/,
        `date: 2025-09-15\n    validUntil: 2026-01-01 # coopqual-ignore evidence/expired: ${said}`,
      ),
    'commitments/faute.yaml': `id: faute\ntitle: Faute\nstatement: Une promesse.\nsatisfies: [D1-01]\nowner: Direction\nstatus: ${said.replace(': ', ' ')}\n`,
  }
}

describe.each(secrets)('%s', (code, sentence, datum, other) => {
  const folder = (): string => folderWith(telling(sentence, datum))

  test.each(Object.keys(reports))('no report repeats it: %s', async (format) => {
    const { stdout } = await inProcess(['validate', '--format', format], { cwd: folder() })
    expect(stdout).toContain(code)
    expect(stdout).toContain('schema/unknown-value')
    for (const part of [datum, datum.replaceAll(' ', ''), encodeURIComponent(datum)]) {
      expect(stdout).not.toContain(part)
    }
  })

  test('what the pack lists of remarks and silences does not repeat it', () => {
    const checked = checkedAtOnce(folder(), { today: '2026-06-30' })
    const listed = JSON.stringify([checked.diagnostics, checked.silenced])
    expect(checked.silenced.map(({ diagnostic }) => diagnostic.code)).toContain('evidence/expired')
    expect(listed).toContain('•')
    expect(listed).not.toContain(datum)
  })

  test('its id is made from nothing that tells it', () => {
    const idsOf = (one: string): readonly string[] => {
      const checked = checkedAtOnce(folderWith(telling(sentence, one)), { today: '2026-06-30' })
      const diagnostics = checked.diagnostics.filter((found) => found.code === code)
      return fingerprintsOf({ diagnostics, textOf: checked.textOf, pathOf: String })
    }
    const [ids, twins] = [idsOf(datum), idsOf(other)]
    expect(ids.length).toBeGreaterThan(1)
    expect(twins).toEqual(ids)
  })
})

test('what lets a number pass in a remark lets none pass in what follows it', () => {
  const silencing = (remark: string): readonly (readonly string[])[] => {
    const text = String(good['commitments/accueil.yaml']).replace(
      /statement: .*/,
      `# coopqual-ignore privacy/phone: mon poste\n${remark}statement: Rappeler Mme Weber au 06 39 98 12 34.`,
    )
    const { diagnostics, silenced } = checkedAtOnce(
      folderWith({ ...good, 'commitments/accueil.yaml': text }),
      {
        today: '2026-06-30',
      },
    )
    return [diagnostics.map(({ code }) => code), silenced.map(({ diagnostic }) => diagnostic.message)]
  }
  expect(silencing('# Suivi par Mme Klein.\n# Son portable : 06 39 98 56 78\n')).toEqual([
    ['privacy/phone'],
    [expect.stringContaining('Ce commentaire')],
  ])
  expect(silencing('# Suivi par Mme Klein.\n')).toEqual([[], [expect.stringContaining('Ce texte')]])
})

test('a number with a right key stops the pack until a comment lets it pass, and the others warn', async () => {
  const statement = (text: string): Files => ({
    ...good,
    'commitments/accueil.yaml': String(good['commitments/accueil.yaml']).replace(
      /statement: .*/,
      `statement: ${text}`,
    ),
  })
  const codeOf = async (text: string): Promise<number | null> =>
    (await inProcess(['validate'], { cwd: folderWith(statement(text)) })).code
  expect(await codeOf('Assurée 2 61 05 67 999 001 34.')).toBe(1)
  expect(await codeOf('Assurée 2 61 05 67 999 001 34. # coopqual-ignore privacy/nir: numéro d’exemple')).toBe(
    0,
  )
  expect(await codeOf('Rappeler le 06 39 98 12 34.')).toBe(0)
})

test('what an organisation publishes is known in every spelling', () => {
  const contacts = contactsOf([
    '+33 3 53 01 12 34',
    'Claire@Rives.example',
    'FR50 9999 9000 0100 0000 0000 001',
  ])
  expect(isContact('03.53.01.12.34', 'phone', contacts)).toBe(true)
  expect(isContact('03 53 01 12 35', 'phone', contacts)).toBe(false)
  expect(isContact('claire@rives.example', 'email', contacts)).toBe(true)
  expect(isContact('claire@rives.example.org', 'email', contacts)).toBe(false)
  expect(isContact('fr5099999000010000000000001', 'iban', contacts)).toBe(true)
  expect(isContact('appartement 12', 'door', contacts)).toBe(false)
})

describe('the name of a file', () => {
  test.each([
    ['evidence/plaintes/2024-jean.dupont@orange.fr.pdf', 'email'],
    ['evidence/jean.dupont(at)orange.fr.eml', 'email'],
    ['evidence/06 12 34 56 78.pdf', 'phone'],
    ['evidence/06-12-34-56-78.pdf', 'phone'],
    ['evidence/appel_0612345678_avril.mp3', 'phone'],
    ['evidence/Appartement 12/photo.jpg', 'door'],
    ['evidence/etat-des-lieux-appartement-12.pdf', 'door'],
    ['evidence/né-le-3-mai-1961.pdf', 'birthDate'],
    ['evidence/185057800608491.pdf', 'nir'],
    ['evidence/FR7630006000011234567890189.pdf', 'iban'],
  ])('%s tells something', (file, kind) => {
    expect(findInFileName(file).map((datum) => datum.kind)).toEqual([kind])
    expect(findInFileName(maskedPath(file))).toEqual([])
  })

  test.each([
    'evidence/contact@rives.example.eml',
    'evidence/logo@2x.png',
    'evidence/0612202401.pdf',
    'evidence/IMG_20240612_063412.jpg',
    'evidence/porte-12-avant.jpg',
    'evidence/PV-2024-03-12.pdf',
    'evidence/scan_2024061512345.pdf',
    'evidence/facture-0388456700.pdf',
    'evidence/enquete-2024-T3.xlsx',
  ])('%s tells nothing', (file) => {
    expect(findInFileName(file)).toEqual([])
    expect(maskedPath(file)).toBe(file)
  })

  test('is shown with dots in its place, so that the file is found all the same', () => {
    expect(maskedPath('evidence/plaintes/06-12-34-56-78.pdf')).toBe('evidence/plaintes/••••••••••••••.pdf')
  })
})

test('dots take the place of a datum, sign for sign', () => {
  expect(masked('Rappeler le 06 39 98 12 34 demain.')).toBe('Rappeler le •• •• •• •• •• demain.')
  expect(masked('Rien à cacher en 2026.')).toBe('Rien à cacher en 2026.')
})
