import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { randomFrom } from '../support/random.ts'

const words =
  'locataire résidence demande réponse délai entretien propreté sécurité accueil visite équipe suivi courrier contrôle prestataire travaux charges information astreinte médiation'.split(
    ' ',
  )

/**
 * Writes a valid repository of `count` commitment files of 40–60 lines, and one indicator file with a series for
 * every four of them. Nothing in it deserves a diagnostic, so that what is timed is the plain case.
 * @param schemes requirements by referential: each commitment answers one of each; two of qualihlm-style when none is given
 */
export function generateRepository(
  folder: string,
  count: number,
  schemes: ReadonlyMap<string, readonly string[]> = new Map(),
): void {
  const random = randomFrom(count)
  const phrase = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
  const referentials = schemes.size === 0 ? ['qualihlm-style'] : [...schemes.keys()]
  const satisfies = (): readonly string[] => {
    const domain = 1 + Math.floor(random() * 11)
    if (schemes.size === 0) return [`D${domain}-01`, `qualihlm-style/D${domain}-02`]
    return [...schemes].map(([id, refs]) => `${id}/${refs[Math.floor(random() * refs.length)] ?? ''}`)
  }
  write(path.join(folder, 'coopqual.yaml'), settings(referentials))
  const indicators = Math.max(1, Math.floor(count / 4))
  for (let index = 0; index < indicators; index += 1) {
    write(
      path.join(folder, 'indicators', `i${index % 100}`, `i-${index}.yaml`),
      indicator(index, random, phrase),
    )
  }
  for (let index = 0; index < count; index += 1) {
    const file = path.join(folder, 'commitments', `c${index % 100}`, `c-${index}.yaml`)
    write(file, commitment(index, index % indicators, satisfies(), { random, phrase }))
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const settings = (referentials: readonly string[]): string => `organisation:
  name: Coopérative de mesure
  kind: coopHlm
  rentalDwellings: 2000
  homesSoldPerYear: 40
language: fr
referentials: [${referentials.join(', ')}]
audit:
  kind: selfAssessment
  date: 2026-06-30
`

function commitment(
  index: number,
  indicator: number,
  satisfies: readonly string[],
  { random, phrase }: { readonly random: () => number; readonly phrase: (length: number) => string },
): string {
  const pieces = Array.from({ length: 2 + Math.floor(random() * 2) }, (_, at) =>
    piece(`p-${index}-${at}`, phrase),
  )
  return `# ${phrase(12)}
id: c-${index}
title: ${phrase(6)}
statement: >-
  ${phrase(14)}
  ${phrase(14)}
form: charter
satisfies:
${satisfies.map((ref) => `  - ${ref}\n`).join('')}audience:
  - tenants
  - residentsAssociations
owner: ${phrase(3)}
status: inForce
since: 2025-01-01
scope:
  kind: stock
indicators:
  - i-${indicator}
evidence:
${pieces.join('')}actions:
  - id: a-${index}
    title: ${phrase(6)}
    cause: ${phrase(8)}
    owner: ${phrase(2)}
    priority: medium
    due: 2026-12-31
    status: inProgress
source: ${phrase(6)}
`
}

function piece(id: string, phrase: (length: number) => string): string {
  return `  - id: ${id}
    title: ${phrase(5)}
    location: ${phrase(4)}
    kind: record
    date: 2026-03-31
    validFor: P2Y
    confidentiality: auditor
    personalData: none
`
}

function indicator(index: number, random: () => number, phrase: (length: number) => string): string {
  const series = Array.from({ length: 4 }, (_, at) => {
    const numerator = 800 + Math.floor(random() * 200)
    return `  - period: ${2022 + at}\n    numerator: ${numerator}\n    denominator: 1000\n    note: ${phrase(4)}\n`
  })
  return `id: i-${index}
title: ${phrase(6)}
definition: ${phrase(12)}
formula: ${phrase(8)}
source: ${phrase(4)}
owner: ${phrase(2)}
unit: percent
direction: up
target: 90
alert: 80
frequency: yearly
series:
${series.join('')}`
}
