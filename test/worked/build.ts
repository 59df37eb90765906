import type {
  Action,
  Applicability,
  AssessmentFile,
  Commitment,
  Indicator,
  Measure,
  Piece,
} from '../../src/model/files.ts'
import type { Domain, Referential, Requirement } from '../../src/model/referential.ts'
import type { Repository } from '../../src/model/repository.ts'
import type { FileFact } from '../../src/model/source.ts'
import * as make from '../support/repository.ts'
import { expectationOf } from './expectation.ts'
import { cell, defined, rowsOf, words, type Row } from './tables.ts'
import type { Worked } from './worked.ts'

/** The repository that the tables of a worked organisation tell. */
export function repositoryOf(worked: Worked): Repository {
  const pieces = rowsOf(worked.pieces)
  const waivers = rowsOf(worked.waivers)
  return make.repository({
    referentials: Object.entries(worked.referentials).map(([id, book]) => referentialOf(id, book)),
    commitments: commitmentsOf(worked, pieces),
    indicators: rowsOf(worked.indicators).map(indicatorOf),
    register: pieces.filter((row) => cell(row, 'with') === 'register').map(pieceOf),
    assessments: assessmentsOf(rowsOf(worked.ratings)),
    facts: factsOf(pieces),
    settings: defined({
      organisation: { name: 'Coop de l’Exemple', kind: 'coopHlm' as const, ...worked.organisation },
      thresholds: worked.thresholds,
      notApplicable:
        waivers.length === 0
          ? undefined
          : waivers.map((row) =>
              defined({ requirement: cell(row, 'requirement'), reason: 'Sans objet.', on: row['on'] }),
            ),
    }),
  })
}

function referentialOf(id: string, book: Worked['referentials'][string]): Referential {
  const domains: (Domain & { requirements: Requirement[] })[] = []
  for (const row of rowsOf(book.requirements)) {
    if (row['criticality'] === 'domain') domains.push({ ...domainOf(row), requirements: [] })
    else domains.at(-1)?.requirements.push(requirementOf(row))
  }
  return make.referential(
    defined({
      id,
      title: `Référentiel ${id}`,
      selection: book.selection,
      scale: book.scale?.split(', ').map(levelOf),
      axes: book.axes?.split(', ').map(axisOf),
      domains,
    }),
  )
}

function domainOf(row: Row): Omit<Domain, 'requirements'> {
  const [, weight] = /^weight (\S+)$/.exec(row['expects'] ?? '') ?? []
  return defined({
    id: cell(row, 'id'),
    title: cell(row, 'title'),
    weight: weight === undefined ? undefined : Number(weight),
    appliesTo: applicabilityOf(row['for']),
  })
}

function requirementOf(row: Row): Requirement {
  return make.requirement(
    defined({
      id: cell(row, 'id'),
      title: cell(row, 'title'),
      criticality: cell(row, 'criticality') as Requirement['criticality'],
      expects: expectationOf(cell(row, 'expects')),
      appliesTo: applicabilityOf(row['for']),
      mapsTo: row['maps to'] === undefined ? undefined : words(row['maps to']),
    }),
  )
}

/** «coopHlm esh, rentalDwellings 480…, homesSoldPerYear …50» */
function applicabilityOf(text: string | undefined): Applicability | undefined {
  if (text === undefined) return undefined
  const parts = text.split(', ').map((part) => {
    const [, key, min, max] = /^(\w+) (\d*)…(\d*)$/.exec(part) ?? []
    if (key === undefined) return ['kind', words(part)] as const
    return [
      key,
      defined({ min: min === '' ? undefined : Number(min), max: max === '' ? undefined : Number(max) }),
    ] as const
  })
  return Object.fromEntries(parts) as Applicability
}

function levelOf(text: string): NonNullable<Referential['scale']>[number] {
  const [id = '', points] = words(text)
  return { id, title: id, ...(points === undefined ? {} : { points: Number(points) }) }
}

function axisOf(text: string): NonNullable<Referential['axes']>[number] {
  const [id = '', weight] = words(text)
  return { id, title: id, ...(weight === undefined ? {} : { weight: Number(weight) }) }
}

function commitmentsOf(worked: Worked, pieces: readonly Row[]): readonly Commitment[] {
  const actions = rowsOf(worked.actions)
  const known = new Set(rowsOf(worked.commitments).map(({ id }) => id))
  const stray = [...pieces, ...actions].find((row) => row['with'] !== 'register' && !known.has(row['with']))
  if (stray !== undefined) throw new Error(`With what? ${JSON.stringify(stray)}`)
  return rowsOf(worked.commitments).map((row) => {
    const id = cell(row, 'id')
    const { since: _, ...blank } = make.commitment({ id })
    return {
      ...blank,
      ...(defined({
        title: cell(row, 'title'),
        satisfies: words(row['satisfies']),
        status: row['status'] as Commitment['status'] | undefined,
        since: row['since'],
        until: row['until'],
        scope: row['scope'] === undefined ? undefined : { kind: row['scope'] },
        indicators: row['indicators'] === undefined ? undefined : words(row['indicators']),
      }) as Partial<Commitment>),
      evidence: pieces.filter((piece) => piece['with'] === id).map(pieceOf),
      actions: actions.filter((action) => action['with'] === id).map(actionOf),
    }
  })
}

function pieceOf(row: Row): Piece {
  const id = cell(row, 'id')
  const { location, ...blank } = make.piece({ id })
  return {
    ...blank,
    ...(row['file'] === undefined ? { location: location ?? '' } : { file: fileOf(id) }),
    ...(defined({
      kind: cell(row, 'kind'),
      date: cell(row, 'date'),
      supports: row['supports'] === undefined ? undefined : words(row['supports']),
      reviewed: row['reviewed'],
      validUntil: row['validUntil'],
      validFor: row['validFor'],
    }) as Partial<Piece>),
  }
}

function fileOf(piece: string): string {
  return `evidence/${piece}.pdf`
}

/** What the disk says of the files of pieces: there, empty or missing. */
function factsOf(pieces: readonly Row[]): ReadonlyMap<string, FileFact> {
  const kinds: Readonly<Record<string, FileFact>> = {
    there: { kind: 'file', size: 1200, sha256: 'a'.repeat(64) },
    empty: { kind: 'file', size: 0, sha256: 'b'.repeat(64) },
    missing: { kind: 'missing', size: 0 },
  }
  return new Map(
    pieces.flatMap((row) => {
      const fact = kinds[row['file'] ?? '']
      return fact === undefined ? [] : [[fileOf(cell(row, 'id')), fact] as const]
    }),
  )
}

function actionOf(row: Row): Action {
  const status = (row['status'] ?? 'todo') as Action['status']
  return make.action({ id: cell(row, 'id'), gap: cell(row, 'gap'), due: cell(row, 'due'), status })
}

function indicatorOf(row: Row): Indicator {
  return make.indicator(
    defined({
      id: cell(row, 'id'),
      unit: cell(row, 'unit'),
      direction: cell(row, 'direction'),
      target: targetOf(row['target']),
      frequency: cell(row, 'frequency'),
      supports: row['supports'] === undefined ? undefined : words(row['supports']),
      series: row['results']?.split('; ').map(measureOf),
    }) as unknown as Indicator,
  )
}

function targetOf(text: string | undefined): Indicator['target'] {
  if (text === undefined) return undefined
  const [min, max] = text.split('…').map(Number)
  return max === undefined ? Number(text) : { min: min ?? 0, max }
}

/** «2025: 80», «2025: 80 of 9 answers», «2025: 160/200», «2026-Q2: 2026-04-01→2026-04-08 2026-05-12→2026-05-18» */
function measureOf(text: string): Measure {
  const [, period = '', result = ''] = /^(\S+): (.+)$/.exec(text) ?? []
  const [, value, size] = /^(\S+) of (\d+) answers$/.exec(result) ?? []
  const [, numerator, denominator] = /^(\d+)\/(\d+)$/.exec(result) ?? []
  if (result.includes('→')) return { period, delays: words(result).map(delayOf) }
  if (numerator !== undefined)
    return { period, numerator: Number(numerator), denominator: Number(denominator) }
  if (size !== undefined) return { period, value: Number(value), sample: { size: Number(size) } }
  if (!Number.isFinite(Number(result)) || period === '') throw new Error(`What result is ${text}?`)
  return { period, value: Number(result) }
}

function delayOf(text: string): { readonly from: string; readonly to: string } {
  const [from = '', to = ''] = text.split('→')
  return { from, to }
}

/** One file per campaign and referential. */
function assessmentsOf(rows: readonly Row[]): readonly AssessmentFile[] {
  const nameOf = (row: Row) => `${cell(row, 'campaign')} ${cell(row, 'requirement').split('/')[0]}`
  const names = [...new Set(rows.map(nameOf))]
  return names.map((name) => {
    const [campaign = '', referential = ''] = name.split(' ')
    const ratings = rows
      .filter((row) => nameOf(row) === name)
      .map((row) => [cell(row, 'requirement').split('/')[1] ?? '', ratingOf(cell(row, 'level'))])
    return { campaign, referential, ratings: Object.fromEntries(ratings) }
  })
}

function ratingOf(text: string): NonNullable<AssessmentFile['ratings']>[string] {
  if (!text.includes(' ')) return { level: text }
  return { levels: Object.fromEntries(text.split(', ').map((part) => part.split(' '))) }
}
