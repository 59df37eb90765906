import type { DiagnosticCode } from '../../src/model/codes.ts'
import type { PersonalFinding } from '../../src/model/personal.ts'
import type { Side } from '../support/explained.ts'
import { filesOf, type Files } from '../support/files.ts'
import { lockedZip } from '../support/hand-pieces.ts'
import path from 'node:path'

type Changes = Readonly<Record<string, Files[string] | null>>

/** What an example needs beside the repository to be tried; `null` removes a file. */
export interface Setting {
  /** The lines that the example takes the place of, when they are not those of its right side; by side where they differ. */
  readonly instead?: string | { readonly [side in Side]?: string }
  /** Other files, on both sides. */
  readonly around?: Changes
  readonly wrong?: Changes
  readonly right?: Changes
  /** What a look inside the pieces told, by their files, on both sides. */
  readonly contents?: Readonly<Record<string, readonly PersonalFinding[]>>
  /** How the text of the wrong side is saved. */
  readonly bytes?: (text: string) => Uint8Array
}

export function settingOf(code: DiagnosticCode): Setting {
  return settings[code] ?? {}
}

const repository = filesOf(path.resolve(import.meta.dirname, 'repository'))

const action = `
actions:
  - id: standard
    …
    due: 2026-03-31
    status: done
    doneOn: 2026-03-15
    evidence: [charte]
`
const piece = `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validFor: P2Y
`
const paper = `
evidence:
  - id: releve
    title: Relevé annuel du standard
    location: Classeur 4, accueil du siège
`
const title = `
id: accueil
title: Un accueil joignable
`
const target = `
direction: up
target: 90
alert: 80
`
const series = `
frequency: yearly
series:
  - period: 2024
    value: 88.4
  - period: 2025
    value: 92.5
    numerator: 925
    denominator: 1000
`
const firstPeriod = `
  - period: 2024
    value: 88.4
`
const marks = `id: satisfaction
title: Note donnée à l’accueil
definition: Note moyenne que les locataires donnent à l’accueil.
owner: Responsable de la qualité
unit: mark10
direction: up
target: 8
frequency: triennial
supports: [D1-03]
series:
  - period: 2025
    value: 8.4
    sample: { size: 100 }
    distribution:
      - { answer: 9.5, count: 80 }
      - { answer: 4, count: 20 }
`
const survey = `id: satisfaction
title: Locataires satisfaits de l’accueil
definition: Part des locataires qui se disent satisfaits de l’accueil.
owner: Responsable de la qualité
unit: percent
direction: up
target: 75
frequency: triennial
supports: [D1-03]
series:
  - period: 2025
    value: 80
    sample: { size: 100, contacted: 240, population: 1450 }
`
const hours = `- id: horaires
  title: Des horaires affichés
  statement: Nos horaires sont affichés à la porte.
  satisfies: [D1-01]
  owner: Responsable de l’accueil
  status: draft
- id: affichage
  title: Un hall renseigné
  statement: Les numéros utiles sont affichés dans chaque hall.
  satisfies: [D1-01]
  owner: Responsable de l’accueil
  status: draft
`
const other = `id: maison-bis
version: "1"
title: Référentiel de la maison, bis
publisher: Habitat des Rives
official: false
language: fr
domains:
  - id: B1
    title: Accueil
    requirements:
      - id: B1-01
        title: Accueil
        statement: Un accueil se tient au siège.
        criticality: minor
        expects:
          evidence:
            - kind: photo
remove: [Q1-02]
`
const twin = `
      - id: D2-01
        title: Suivi des demandes
        statement: Le comité de quartier suit les demandes.
        criticality: minor
        expects:
          evidence:
            - kind: minutes
`.slice(1)

const charter = `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`
const page = `
  - id: site
    title: Page « Nous joindre » du site
    url: https://www.habitat-des-rives.example/nous-joindre
`
const charterText = repository['evidence/accueil/charte.txt'] ?? ''
const releve = { 'evidence/accueil/releve-2025.txt': 'Appels décrochés : 925 sur 1000.\n' }
const photo = 'Une photo.\n'
const moved = repository['commitments/reponse.yaml'] ?? ''
const measures = repository['indicators/appels.yaml'] ?? ''

/** The register with a line for one more file. */
function registerWith(id: string, file: string): Changes {
  const entry = `  - id: ${id}\n    title: Accueil\n    file: "${file}"\n    kind: photo\n    date: 2026-03-02\n`
  return { 'evidence/registre.yaml': `${repository['evidence/registre.yaml']}${entry}`, [file]: photo }
}

const statement = `
id: accueil
title: Un accueil joignable
statement: Nous répondons à neuf appels sur dix.
`
const unread = `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`
const unreadFile = 'evidence/accueil/charte.txt'
/** Another file in the place of the charter. */
function otherCharter(name: string, content: Files[string]): Changes {
  return { 'evidence/accueil/charte.txt': null, [`evidence/accueil/${name}`]: content }
}

const settings: Partial<Record<DiagnosticCode, Setting>> = {
  'privacy/author': {
    instead: unread,
    contents: { [unreadFile]: [{ kind: 'author', at: { in: 'metadata', name: 'author' }, count: 1 }] },
  },
  'privacy/birth-date': { instead: statement },
  'privacy/door': { instead: statement },
  'privacy/email': { instead: statement },
  'privacy/iban': { instead: statement },
  'privacy/nir': { instead: statement },
  'privacy/phone': { instead: statement },
  'privacy/small-cell': {
    instead: `
    sample: { size: 100, contacted: 240, population: 1450 }
    distribution:
      - { answer: satisfait, count: 80, as: favourable }
      - { answer: pas satisfait, count: 20, as: unfavourable }
`,
  },
  'privacy/position': {
    instead: unread,
    contents: { [unreadFile]: [{ kind: 'position', at: { in: 'metadata', name: 'position' }, count: 1 }] },
  },
  'action/done-in-future': { instead: action },
  'action/overdue': { instead: action },
  'assessment/overdue': {
    instead: `
findings:
  - id: C-01
    …
    due: 2026-09-30
    status: open
`,
  },
  'silence/fixed-code': { instead: piece },
  'silence/no-code': { instead: piece },
  'silence/no-reason': { instead: piece },
  'silence/unknown-code': { instead: piece },
  'silence/unused': { instead: piece },
  'evidence/altered-file': { instead: charter },
  'evidence/broken-file': { wrong: otherCharter('charte-abimee.pdf', Buffer.from([0, 1, 2, 3, 0, 5])) },
  'evidence/broken-link': { wrong: otherCharter('charte-lien.txt', { link: '../../scans/charte.txt' }) },
  'evidence/cut-file': { wrong: otherCharter('charte-coupee.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Cat') },
  'evidence/dates-reversed': { instead: piece },
  'evidence/duplicate-file': { instead: paper, right: releve },
  'evidence/empty-file': {
    wrong: { 'evidence/accueil/charte.txt': null, 'evidence/accueil/charte-vide.txt': '' },
  },
  'evidence/encrypted-file': { wrong: otherCharter('charte-protegee.zip', lockedZip) },
  'evidence/expired': { instead: piece },
  'evidence/expires-soon': { instead: piece },
  'evidence/lfs-pointer': {
    wrong: otherCharter(
      'charte-renvoi.pdf',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 812345\n`,
    ),
  },
  'evidence/not-a-file': {
    wrong: {
      'commitments/reponse.yaml': `${moved}  - id: charte-affichee\n    title: Charte affichée\n    file: evidence/accueil/charte.txt\n    kind: photo\n    date: 2026-02-01\n`,
    },
  },
  'evidence/not-evidence': { instead: paper, right: releve },
  'evidence/outside-repository': { instead: paper, right: releve },
  'evidence/personal-data': { instead: piece },
  'evidence/retention-over': { instead: piece },
  'evidence/same-content': { wrong: { 'evidence/accueil/releve-2025.txt': charterText } },
  'evidence/suspect': {
    instead: `
since: 2025-01-01
…
evidence:
  - id: charte
    …
    date: 2025-09-15
    validFor: P2Y
`,
  },
  'evidence/unread-text': {
    instead: unread,
    around: otherCharter('charte.gif', 'GIF89a, une affiche.\n'),
  },
  'evidence/wrong-ending': { wrong: otherCharter('charte.pdf', charterText) },
  'evidence/unregistered': {
    wrong: { 'evidence/accueil/hall.txt': photo },
    right: registerWith('hall', 'evidence/accueil/hall.txt'),
  },
  'file/encoding': {
    bytes: (text) => Buffer.from(text.replaceAll('\uFFFD', 'é').replaceAll('’', "'"), 'latin1'),
  },
  'file/link': {
    wrong: { 'commitments/reponse.yaml': { link: '../modeles/reponse.yaml' } },
  },
  // An invisible sign, shown by its picture.
  'file/mixed-line-ends': { bytes: (text) => Buffer.from(text.replaceAll('␍', '\r')) },
  'file/misnamed-folder': {
    wrong: { 'preuves/photo.txt': photo },
    right: registerWith('photo', 'evidence/photo.txt'),
  },
  'file/not-read': { wrong: { 'commitments/reponse.yaml': null, 'commitments/reponse.yaml.txt': moved } },
  'file/stray': { wrong: { 'commitments/reponse.yaml': null, 'reponse.yaml': moved } },
  'file/too-large': { wrong: { 'indicators/export.yaml': '# export\n'.repeat(600_000) } },
  'file/unprintable-character': { instead: title },
  'file/unreadable': { wrong: { 'commitments/reponse.yaml': { pipe: true } } },
  'file/unsafe-name': {
    wrong: registerWith('taux', 'evidence/accueil/taux: 90%.txt'),
    right: registerWith('taux', 'evidence/accueil/taux-90.txt'),
  },
  'commitment/without-indicator': { wrong: { 'indicators/delai-reponse.yaml': null } },
  'indicator/answer-not-a-mark': { around: { 'indicators/satisfaction.yaml': marks } },
  'indicator/bounds-reversed': { instead: target },
  'indicator/half-ratio': { instead: firstPeriod },
  'indicator/infinite-ratio': { instead: firstPeriod },
  'indicator/mixed-units': {
    around: {
      'indicators/appels.yaml': measures
        .replace('percent', 'mark10')
        .replace('90', '9')
        .replace('80', '8')
        .replace('88.4', '8.84')
        .replace('    value: 92.5\n', ''),
    },
  },
  'indicator/no-result': {
    instead: `
id: satisfaction
…
target: 75
frequency: triennial
supports: [D1-03]
series:
  - period: 2025
    value: 80
…
      - { answer: sans avis, count: 7, as: noAnswer }
`,
  },
  'indicator/no-value': {
    instead: `
series:
  - period: 2024
    value: 88.4
  - period: 2025
    value: 92.5
`,
  },
  'indicator/percent-as-fraction': {
    instead: `
unit: percent
…
  - period: 2024
    value: 88.4
  - period: 2025
    value: 92.5
    numerator: 925
    denominator: 1000
`,
  },
  'indicator/period-frequency': { instead: series },
  'indicator/small-sample': { around: { 'indicators/satisfaction.yaml': survey } },
  'indicator/stale': { instead: series },
  'indicator/target-direction': { instead: target },
  'reference/ambiguous-requirement': {
    around: { 'referentials/quartier.yaml': `${repository['referentials/quartier.yaml']}${twin}` },
    instead: `
satisfies: [D2-01]
`,
  },
  'referential/remove-without-base': {
    wrong: { 'referentials/rives.yaml': other },
    instead: {
      wrong: `
id: maison-bis
…
remove: [Q1-02]
`,
    },
  },
  'referential/twin-expectation': {
    instead: `
      - id: D1-01
        …
        expects:
          commitment: true
          evidence:
            - kind: communication
`,
  },
  'schema/not-a-hash': { instead: page },
  'schema/not-a-period': { instead: firstPeriod },
  'schema/wrong-folder': { wrong: { 'indicators/appels.yaml': null, 'commitments/appels.yaml': measures } },
  'yaml/comment-in-text': { instead: title },
  'yaml/several-documents': {
    right: { 'commitments/horaires.yaml': hours },
    instead: {
      right: `
- id: horaires
  …
- id: affichage
  …
`,
    },
  },
  'yaml/syntax': { instead: title },
  'yaml/unknown-alias': { instead: title },
  'yaml/unknown-tag': { instead: title },
}
