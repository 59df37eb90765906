import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess/assess.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { addDays, shift } from '../src/model/calendar.ts'
import type {
  Alternative,
  AssessmentFile,
  Commitment,
  Indicator,
  Piece,
  Settings,
} from '../src/model/files.ts'
import type { Domain, Referential, Requirement } from '../src/model/referential.ts'
import type { Repository } from '../src/model/repository.ts'
import type { FileFact } from '../src/model/source.ts'
import {
  commitment,
  date,
  indicator,
  piece,
  referential,
  repository,
  requirement,
} from './support/repository.ts'

/** What a repository is made of, before it is one: everything that can be shuffled, added to or taken away from. */
interface World {
  readonly organisation: Partial<Settings['organisation']>
  readonly referentials: readonly Referential[]
  readonly commitments: readonly Commitment[]
  readonly indicators: readonly Indicator[]
  readonly register: readonly Piece[]
  readonly waivers: NonNullable<Settings['notApplicable']>
  readonly findings: NonNullable<AssessmentFile['findings']>
}

const runs = { seed: 20_260_630, numRuns: 200 }

const facts: ReadonlyMap<string, FileFact> = new Map([
  ['evidence/there.pdf', { kind: 'file', size: 9, sha256: 'a'.repeat(64) }],
  ['evidence/empty.pdf', { kind: 'file', size: 0, sha256: 'b'.repeat(64) }],
])

function repositoryOf(world: World): Repository {
  return repository({
    referentials: world.referentials,
    commitments: world.commitments,
    indicators: world.indicators,
    register: world.register,
    assessments: world.findings.length === 0 ? [] : [{ campaign: '2026', findings: world.findings }],
    facts,
    settings: {
      organisation: { name: 'Coop de l’Exemple', kind: 'coopHlm', ...world.organisation },
      thresholds: { minorsPerMajor: 2 },
      notApplicable: world.waivers,
    },
  })
}

function judged(world: World): Assessment {
  return assess(repositoryOf(world), { date, language: 'fr' })
}

// What is arbitrary.

const within = fc.constantFrom('P1M', 'P6M', 'P12M', 'P36M')
const kind = fc.constantFrom('minutes', 'plan', 'survey', 'record')
const unit = fc.constantFrom('percent', 'days')

/** Days on, just before and just after the limits of every age, or a month old, which is good for nearly everything. */
const day = fc.oneof(
  fc.constant(shift(date, 'P1M', -1)),
  fc
    .tuple(
      fc.constantFrom('P0D', 'P1M', 'P3M', 'P6M', 'P12M', 'P18M', 'P36M', 'P42M'),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([age, days]) => addDays(shift(date, age, -1), days)),
)

/** An object whose keys may be missing, none of them undefined. */
function maybe<T extends object>(
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
  always: readonly (keyof T)[] = [],
) {
  return fc.record(parts, { requiredKeys: [...always] }) as fc.Arbitrary<Partial<T>>
}

const evidenceExpectation = maybe({ kind, count: fc.constantFrom(1, 2), within })
const indicatorExpectation = maybe({ unit, count: fc.constantFrom(1, 2), within, onTarget: fc.boolean() })
const surveyExpectation = fc.record({ within })
const alternative = maybe({
  evidence: fc.array(evidenceExpectation, { minLength: 1, maxLength: 2 }),
  indicators: fc.array(indicatorExpectation, { minLength: 1, maxLength: 1 }),
  survey: surveyExpectation,
}).filter((one) => Object.keys(one).length > 0) as fc.Arbitrary<Alternative>

const alternatives = fc.array(alternative, { minLength: 2, maxLength: 3 })

/** One kind of proof, or a mixture of all. */
const expectation = fc.oneof(
  maybe({ commitment: fc.boolean(), evidence: fc.tuple(evidenceExpectation) }),
  maybe({ commitment: fc.boolean(), indicators: fc.tuple(indicatorExpectation) }),
  maybe({ commitment: fc.boolean(), survey: surveyExpectation }),
  maybe({ commitment: fc.boolean(), anyOf: alternatives }),
  maybe({
    commitment: fc.boolean(),
    evidence: fc.array(evidenceExpectation, { minLength: 1, maxLength: 3 }),
    indicators: fc.array(indicatorExpectation, { minLength: 1, maxLength: 2 }),
    survey: surveyExpectation,
    anyOf: alternatives,
  }),
) as fc.Arbitrary<Requirement['expects']>

const range = maybe({ min: fc.constantFrom(99, 100, 101), max: fc.constantFrom(99, 100, 101) }).filter(
  ({ min, max }) => min === undefined || max === undefined || min <= max,
)
const applicability = maybe({
  kind: fc.constantFrom(['coopHlm'], ['coopHlm', 'esh'], ['oph']),
  rentalDwellings: range,
  homesSoldPerYear: range,
}) as fc.Arbitrary<NonNullable<Requirement['appliesTo']>>

/** Something, or nothing about as often. */
function perhaps<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 2 })
}

/** Requirements 1 to 4 of a referential, in two domains. */
function referentialArbitrary(id: string, other: string): fc.Arbitrary<Referential> {
  const requirements = [1, 2, 3, 4].map((number) =>
    fc
      .record({
        criticality: fc.constantFrom('major', 'minor', 'improvement'),
        expects: expectation,
        mapsTo: perhaps(
          fc.subarray(
            [1, 2, 3, 4].map((to) => `${other}/${other}${to}`),
            { maxLength: 2 },
          ),
        ),
        appliesTo: perhaps(applicability),
      })
      .map(({ mapsTo, appliesTo, ...rest }) =>
        requirement({
          id: `${id}${number}`,
          ...(rest as Pick<Requirement, 'criticality' | 'expects'>),
          ...(mapsTo === null ? {} : { mapsTo }),
          ...(appliesTo === null || number > 2 ? {} : { appliesTo }),
        }),
      ),
  )
  return fc
    .record({
      requirements: fc.tuple(...requirements),
      weights: fc.tuple(fc.constantFrom(1, 2, 5), fc.constantFrom(1, 3)),
      appliesTo: perhaps(applicability),
      atLeast: perhaps(fc.constantFrom(1, 2, 3)),
    })
    .map(({ requirements, weights, appliesTo, atLeast }) =>
      referential({
        id,
        ...(atLeast === null ? {} : { selection: { atLeast, of: 4 } }),
        domains: [
          {
            id: 'D1',
            title: 'Premier',
            weight: weights[0],
            ...(appliesTo === null ? {} : { appliesTo }),
            requirements: requirements.slice(0, 2),
          },
          { id: 'D2', title: 'Second', weight: weights[1], requirements: requirements.slice(2) },
        ],
      }),
    )
}

const refs = ['a', 'b'].flatMap((id) => [1, 2, 3, 4].map((number) => `${id}/${id}${number}`))
const someRefs = fc.subarray(refs, { minLength: 1, maxLength: 3 })
const indicatorIds = ['i1', 'i2', 'i3', 'i4']

const pieceArbitrary = maybe(
  {
    kind,
    date: day,
    supports: someRefs,
    reviewed: day,
    validUntil: day,
    file: fc.constantFrom(
      'evidence/there.pdf',
      'evidence/there.pdf',
      'evidence/empty.pdf',
      'evidence/gone.pdf',
    ),
  },
  ['kind', 'date'],
)

const commitmentArbitrary = fc.record({
  changes: maybe(
    {
      satisfies: someRefs,
      status: fc.constantFrom('inForce', 'inForce', 'inForce', 'draft', 'ended'),
      since: day,
      until: fc.constantFrom(addDays(date, -1), date, addDays(date, 1)),
      scope: fc.constantFrom({ kind: 'stock' }, { kind: 'residence' }, { kind: 'programme' }),
      indicators: fc.subarray(indicatorIds, { maxLength: 2 }),
    },
    ['satisfies', 'status'],
  ),
  evidence: fc.array(pieceArbitrary, { maxLength: 3 }),
  gap: perhaps(fc.constantFrom(...refs)),
  due: day,
})

const measure = maybe(
  {
    value: fc.constantFrom(40, 50, 60),
    sample: fc.record({ size: fc.constantFrom(9, 10, 200) }),
  },
  ['value'],
)

/** Results of distinct days: of two that end on the same day the one written last counts, so their order would matter. */
const series = fc
  .tuple(fc.uniqueArray(day, { maxLength: 3 }), fc.array(measure, { minLength: 3, maxLength: 3 }))
  .map(([days, measures]) => days.map((period, index) => ({ period, ...measures[index] })))

const indicatorArbitrary = maybe(
  {
    unit,
    direction: fc.constantFrom('up', 'down'),
    target: fc.constant(50),
    frequency: fc.constantFrom('monthly', 'quarterly', 'yearly', 'triennial'),
    supports: someRefs,
    series,
  },
  ['unit', 'direction', 'frequency'],
)

const world: fc.Arbitrary<World> = fc
  .record({
    organisation: maybe({
      rentalDwellings: fc.constantFrom(99, 100, 101),
      homesSoldPerYear: fc.constantFrom(99, 100, 101),
    }),
    referentials: fc.tuple(referentialArbitrary('a', 'b'), referentialArbitrary('b', 'a')),
    commitments: fc.array(commitmentArbitrary, { maxLength: 4 }),
    indicators: fc.tuple(...indicatorIds.map(() => indicatorArbitrary)),
    register: fc.array(pieceArbitrary, { maxLength: 5 }),
    waivers: fc.uniqueArray(fc.record({ requirement: fc.constantFrom(...refs), on: perhaps(day) }), {
      maxLength: 2,
      selector: (waiver) => waiver.requirement,
    }),
    findings: fc.array(fc.record({ requirement: fc.constantFrom(...refs), due: day }), { maxLength: 2 }),
  })
  .map(({ organisation, referentials, commitments, indicators, register, waivers, findings }) => ({
    organisation: organisation as World['organisation'],
    referentials,
    commitments: commitments.map(({ changes, evidence, gap, due }, index) => {
      const { since: _, ...blank } = commitment({ id: `c${index}` })
      return {
        ...blank,
        ...(changes as Partial<Commitment>),
        evidence: evidence.map((changes, at) => pieceOf(`c${index}p${at}`, changes as Partial<Piece>)),
        ...(gap === null
          ? {}
          : {
              actions: [
                { id: `x${index}`, title: 'Faire', gap, owner: 'Direction', due, status: 'todo' as const },
              ],
            }),
      }
    }),
    indicators: indicators.map((changes, index) =>
      indicator({ id: indicatorIds[index] ?? '', ...(changes as Partial<Indicator>) }),
    ),
    register: register.map((changes, index) => pieceOf(`r${index}`, changes as Partial<Piece>)),
    waivers: waivers.map(({ requirement, on }) => ({
      requirement,
      reason: 'Sans objet.',
      ...(on === null ? {} : { on }),
    })),
    findings: findings.map((finding, index) => ({
      id: `f${index}`,
      grade: 'minor' as const,
      statement: 'Constaté.',
      ...finding,
    })),
  }))

/** A piece kept as a file when one is named, on paper otherwise. */
function pieceOf(id: string, changes: Partial<Piece>): Piece {
  const { location = '', ...blank } = piece({ id })
  return { ...blank, ...(changes.file === undefined ? { location } : {}), ...changes }
}

// What is compared.

type Judgement = Assessment['referentials'][number]['domains'][number]['requirements'][number]

function requirementsOf({ referentials }: Assessment): readonly Judgement[] {
  return referentials.flatMap(({ domains }) => domains.flatMap(({ requirements }) => requirements))
}

/** Verdicts, quadrant and grade of every requirement, by its reference. */
function verdictsOf(assessment: Assessment) {
  return Object.fromEntries(
    requirementsOf(assessment).map(({ ref, said, done, quadrant, grade, inapplicable }) => [
      ref,
      { said, done, quadrant, grade, inapplicable },
    ]),
  )
}

const gravity = ['strength', 'conforming', 'improvement', 'weakness', 'minor', 'major']
const criticalities = ['improvement', 'minor', 'major']
const height: Readonly<Record<string, number>> = { no: 0, partial: 1, notMeasured: 1, yes: 2 }

function heightOf(verdict: string | undefined): number {
  return height[verdict ?? ''] ?? Number.NaN
}

/** The requirements that apply before and after a change, each with its two judgements. */
function pairs(before: Assessment, after: Assessment): readonly (readonly [Judgement, Judgement])[] {
  const later = new Map(requirementsOf(after).map((one) => [one.ref, one]))
  return requirementsOf(before)
    .map((one) => [one, later.get(one.ref)!] as const)
    .filter(([one, other]) => one.quadrant !== undefined && other.quadrant !== undefined)
}

type Essence = ReturnType<typeof essenceOf>

/** All that may not depend on the order in which things are written. */
function essenceOf(assessment: Assessment) {
  const scores = assessment.referentials.flatMap(({ id, score, matrix, weighted, selection, domains }) => [
    { of: id, score, matrix, weighted, selection },
    ...domains.map((domain) => ({
      of: `${id}/${domain.id}`,
      score: domain.score,
      matrix: domain.matrix,
      cumulated: domain.cumulatedMajors,
    })),
  ])
  return {
    verdicts: verdictsOf(assessment),
    scores: scores.toSorted((a, b) => (a.of < b.of ? -1 : 1)),
    gaps: assessment.gaps.map(({ id, grade, check }) => `${grade} ${id} ${check.status}`).toSorted(),
    priorities: assessment.priorities
      .map(({ item, gaps, lifts, grade, criticality, due }) =>
        [item, gaps.toSorted(), lifts.toSorted(), grade, criticality, due].join(' | '),
      )
      .toSorted(),
    surveys: assessment.surveys.map((survey) => JSON.stringify(survey)).toSorted(),
  }
}

// What is changed.

/** Proof that is good whatever is asked: of today, of a kind or a unit, on target, of a large sample. */
const addition = fc.record({
  ref: fc.constantFrom(...refs),
  kind,
  unit,
  what: fc.constantFrom('piece', 'indicator'),
  by: fc.constantFrom('itself', 'commitment', 'commitment alone'),
  nth: fc.nat(3),
})

function withProof(world: World, added: typeof addition extends fc.Arbitrary<infer T> ? T : never): World {
  const target = world.commitments.length === 0 ? undefined : added.nth % world.commitments.length
  const by = target === undefined ? 'itself' : added.by
  const inCommitment = (change: (one: Commitment) => Partial<Commitment>): readonly Commitment[] =>
    world.commitments.map((one, index) => (index === target ? { ...one, ...change(one) } : one))
  if (added.what === 'piece') {
    const base = pieceOf('new', { kind: added.kind, date, file: 'evidence/there.pdf' })
    const made = by === 'commitment alone' ? base : { ...base, supports: [added.ref] }
    if (by === 'itself') return { ...world, register: [...world.register, made] }
    return { ...world, commitments: inCommitment(({ evidence = [] }) => ({ evidence: [...evidence, made] })) }
  }
  const made = indicator({
    id: 'new',
    unit: added.unit,
    target: 50,
    series: [goodMeasure],
    ...(by === 'commitment alone' ? {} : { supports: [added.ref] }),
  })
  const indicators = [...world.indicators, made]
  if (by === 'itself') return { ...world, indicators }
  return {
    ...world,
    indicators,
    commitments: inCommitment(({ indicators = [] }) => ({ indicators: [...indicators, 'new'] })),
  }
}

/** A measure of today that is on target and stands on a large sample. */
const goodMeasure = { period: date, value: 50, sample: { size: 200 } }

/** Mends a commitment, a piece or an indicator: what kept it from counting is put right, and nothing is made anew. */
function mended(world: World, item: string): World {
  const mendedPiece = (one: Piece): Piece => {
    const { file, validUntil: _, validFor: __, ...rest } = one
    if (one.id !== item) return one
    return { ...rest, reviewed: date, ...(file === undefined ? {} : { file: 'evidence/there.pdf' }) }
  }
  const mendedCommitment = (one: Commitment): Commitment => {
    const { since: _, until: __, scope: ___, ...rest } = one
    return one.id === item ? { ...rest, status: 'inForce' } : one
  }
  return {
    ...world,
    register: world.register.map(mendedPiece),
    commitments: world.commitments.map((one) => ({
      ...mendedCommitment(one),
      evidence: one.evidence?.map(mendedPiece) ?? [],
    })),
    indicators: world.indicators.map((one) =>
      one.id === item
        ? {
            ...one,
            target: 50,
            series: [...(one.series ?? []).filter(({ period }) => period !== date), goodMeasure],
          }
        : one,
    ),
  }
}

type Gap = Assessment['gaps'][number]

/** Adds to one requirement what some gaps ask for, and no more: a measure off its target where none is asked for. */
function withAdded(world: World, ref: string, gaps: readonly Gap[]): World {
  const checks = gaps.flatMap(({ check }) => [
    check,
    ...(check.alternatives?.flatMap((alternative) => alternative.checks) ?? []),
  ])
  const supports = [ref]
  const added = (wanted: readonly Gap['check'][]) =>
    wanted.flatMap((check, index) =>
      Array.from({ length: check.needed }, (_, nth) => ({ check, id: `${index}-${nth}` })),
    )
  const pieces = added(checks.filter((check) => check.kind === 'evidence' || check.kind === 'survey'))
  const measures = added(checks.filter((check) => check.kind === 'indicators'))
  const { since: _, ...promise } = commitment({ id: 'added', satisfies: supports })
  return {
    ...world,
    commitments: [
      ...world.commitments,
      ...(checks.some((check) => check.kind === 'commitment') ? [promise] : []),
    ],
    register: [
      ...world.register,
      ...pieces.map(({ check, id }) => {
        const kind = check.kind === 'survey' ? 'survey' : (check.evidenceKind ?? 'record')
        return piece({ id: `added-${id}`, kind, date, supports })
      }),
    ],
    indicators: [
      ...world.indicators,
      ...measures.map(({ check: { unit = 'percent', onTarget }, id }) => {
        const series = [{ ...goodMeasure, value: onTarget === true ? 50 : 40 }]
        return indicator({ id: `measured-${id}`, unit, target: 50, supports, series })
      }),
    ],
  }
}

/** Puts the items of every list, however deep, in an order drawn from a seed. */
function shuffled<T>(value: T, seed: number): T {
  if (Array.isArray(value)) {
    return value
      .map((item, index) => ({
        item: shuffled(item as unknown, seed + index),
        key: Math.imul((seed + index + 1) ^ 0x9e_37_79_b9, 0x85_eb_ca_6b) >>> 0,
      }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item) as T
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part], index) => [key, shuffled(part as unknown, seed + 7 * index + 1)]),
  ) as T
}

function withRequirements(world: World, change: (one: Requirement) => Requirement): World {
  const inDomain = (domain: Domain) => ({ ...domain, requirements: domain.requirements.map(change) })
  return {
    ...world,
    referentials: world.referentials.map((one) => ({ ...one, domains: one.domains.map(inDomain) })),
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part as unknown)
  return value
}

describe('whatever an organisation writes', () => {
  test('the organisations drawn here meet with every verdict, quadrant and grade, and with several gaps closed at once', () => {
    const all = fc.sample(world, runs).map((one) => judged(one))
    const seen = (of: (one: Judgement) => unknown) =>
      new Set(all.flatMap((one) => requirementsOf(one).map((judgement) => of(judgement))))
    expect(seen(({ said }) => said)).toEqual(new Set(['yes', 'partial', 'no', 'notApplicable']))
    expect(seen(({ done }) => done)).toEqual(
      new Set(['yes', 'partial', 'no', 'notMeasured', 'notApplicable']),
    )
    expect(seen(({ quadrant }) => quadrant)).toEqual(
      new Set(['kept', 'unproven', 'undeclared', 'absent', undefined]),
    )
    expect(seen(({ grade }) => grade)).toEqual(new Set([...gravity, undefined]))
    expect(seen(({ inapplicable }) => inapplicable)).toEqual(
      new Set(['waived', 'organisation', 'notSelected', undefined]),
    )
    const checks = all.flatMap((one) => requirementsOf(one).flatMap(({ checks }) => checks))
    expect(new Set(checks.map(({ kind, status }) => `${kind} ${status}`)).size).toBeGreaterThanOrEqual(16)
    const priorities = all.flatMap(({ priorities }) => priorities)
    expect(
      priorities.filter(({ item, gaps }) => item !== undefined && gaps.length > 1).length,
    ).toBeGreaterThan(9)
    expect(
      priorities.filter(({ item, gaps }) => item === undefined && gaps.length > 1).length,
    ).toBeGreaterThan(9)
    expect(
      all.flatMap((one) => requirementsOf(one).flatMap(({ crosswalk }) => crosswalk)).length,
    ).toBeGreaterThan(99)
  })

  test('one more valid proof lowers no verdict, makes no grade graver and takes nothing out of what is kept', () => {
    fc.assert(
      fc.property(world, addition, (before, added) => {
        for (const [one, other] of pairs(judged(before), judged(withProof(before, added)))) {
          expect(heightOf(other.said), `${one.ref} said`).toBeGreaterThanOrEqual(heightOf(one.said))
          expect(heightOf(other.done), `${one.ref} done`).toBeGreaterThanOrEqual(heightOf(one.done))
          const [grade, graver] = [one.grade, other.grade].map((name) => gravity.indexOf(name ?? ''))
          expect(graver, `${one.ref}: ${one.grade} became ${other.grade}`).toBeLessThanOrEqual(grade!)
          if (one.quadrant === 'kept') expect(other.quadrant, one.ref).toBe('kept')
        }
      }),
      runs,
    )
  })

  test('the order of files and of all that they list changes no verdict, score, gap or priority', () => {
    fc.assert(
      fc.property(world, fc.nat(1_000_000), (one, seed) => {
        const { referentials: _, ...files } = one
        const other = { ...one, ...shuffled(files, seed) }
        expect(essenceOf(judged(other))).toEqual(essenceOf(judged(one)))
      }),
      runs,
    )
  })

  test('the order in which referentials list their requirements and what these expect changes no verdict, score or gap', () => {
    fc.assert(
      fc.property(world, fc.nat(1_000_000), (one, seed) => {
        const other = { ...one, referentials: shuffled(one.referentials, seed) }
        const [{ priorities: _, ...before }, { priorities: __, ...after }] = [one, other].map((world) =>
          essenceOf(judged(world)),
        ) as [Essence, Essence]
        expect(after).toEqual(before)
      }),
      runs,
    )
  })

  test('nor does it change which gaps go together in the priorities', () => {
    fc.assert(
      fc.property(world, fc.nat(1_000_000), (one, seed) => {
        const other = { ...one, referentials: shuffled(one.referentials, seed) }
        expect(essenceOf(judged(other)).priorities).toEqual(essenceOf(judged(one)).priorities)
      }),
      { ...runs, numRuns: 1000 },
    )
  })

  test('to set a requirement aside changes nothing for the others', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...refs), (one, ref) => {
        const others = one.waivers.filter((waiver) => waiver.requirement !== ref)
        const waived = { ...one, waivers: [...others, { requirement: ref, reason: 'Sans objet.' }] }
        const { [ref]: _, ...before } = verdictsOf(judged(one))
        const { [ref]: aside, ...after } = verdictsOf(judged(waived))
        expect(aside).toMatchObject({ said: 'notApplicable', done: 'notApplicable', inapplicable: 'waived' })
        expect(after).toEqual(before)
      }),
      runs,
    )
  })

  test('rates are between 0 and 1, lowest with what is not measured, and weighted ones between those of the domains', () => {
    fc.assert(
      fc.property(world, (one) => {
        for (const { score, weighted, domains } of judged(one).referentials) {
          for (const { rate, rateMeasured, rateHighest } of [
            score,
            ...domains.map((domain) => domain.score),
          ]) {
            const known = [0, rate, rateMeasured, rateHighest, 1].filter((value) => value !== undefined)
            expect(known).toEqual(known.toSorted((a, b) => a - b))
            expect(rate === undefined).toBe(rateHighest === undefined)
          }
          const rates = domains.flatMap(({ score: { rate } }) => rate ?? [])
          expect(weighted === undefined).toBe(rates.length === 0)
          if (weighted === undefined) continue
          expect(weighted.rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-6)
          expect(weighted.rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-6)
          const measured = domains.flatMap(({ score: { rateMeasured } }) => rateMeasured ?? [])
          expect(weighted.rateMeasured === undefined).toBe(measured.length === 0)
          expect(weighted.rateMeasured ?? 0).toBeGreaterThanOrEqual(Math.min(0, ...measured) - 1e-6)
          expect(weighted.rateMeasured ?? 0).toBeLessThanOrEqual(Math.max(0, ...measured) + 1e-6)
        }
      }),
      runs,
    )
  })

  test('every gap is in exactly one priority, every thing to mend too, and what a priority lifts lacks nothing else', () => {
    fc.assert(
      fc.property(world, (one) => {
        const assessment = judged(one)
        const { gaps, priorities } = assessment
        expect(priorities.flatMap((priority) => priority.gaps).toSorted()).toEqual(
          gaps.map(({ id }) => id).toSorted(),
        )
        const items = priorities.flatMap(({ item }) => item ?? [])
        expect(items.toSorted()).toEqual([...new Set(items)].toSorted())
        const gapsOf = new Map(requirementsOf(assessment).map(({ ref, gaps }) => [ref, gaps]))
        for (const priority of priorities) {
          const closed = new Set(priority.gaps)
          const concerned = gaps.filter(({ id }) => closed.has(id))
          const lifted = [...new Set(concerned.map(({ requirement }) => requirement))].filter((ref) =>
            gapsOf.get(ref)?.every((id) => closed.has(id)),
          )
          expect(priority.lifts.toSorted()).toEqual(lifted.toSorted())
          expect(priority.grade).toBe(
            gravity.at(Math.max(...concerned.map(({ grade }) => gravity.indexOf(grade)))),
          )
          expect(priority.criticality).toBe(
            criticalities.at(
              Math.max(...concerned.map(({ criticality }) => criticalities.indexOf(criticality))),
            ),
          )
        }
      }),
      runs,
    )
  })

  // What is dated after the audit cannot be mended: it has to be waited for.
  test('to mend what a priority names, and nothing else, closes every gap that it is said to close', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { priorities, evidence } = judged(one)
        const future = new Set(evidence.flatMap(({ id, date: on }) => (on > date ? [id] : [])))
        for (const { item, gaps } of priorities) {
          if (item === undefined || future.has(item)) continue
          const left = new Set(judged(mended(one, item)).gaps.map(({ id }) => id))
          expect([item, ...gaps.filter((id) => left.has(id))]).toEqual([item])
        }
      }),
      runs,
    )
  })

  test('to add what one priority asks for to one of its requirements closes every gap that it is said to close', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { priorities, gaps } = judged(one)
        for (const priority of priorities.filter(({ item }) => item === undefined)) {
          const concerned = gaps.filter(({ id }) => priority.gaps.includes(id))
          const refs = [...new Set(concerned.map(({ requirement }) => requirement))]
          const left = refs.map((ref) => {
            const own = concerned.filter(({ requirement }) => requirement === ref)
            const after = new Set(judged(withAdded(one, ref, own)).gaps.map(({ id }) => id))
            return priority.gaps.filter((id) => after.has(id))
          })
          expect(left, priority.gaps.join(' ')).toContainEqual([])
        }
      }),
      runs,
    )
  })

  test('priorities come by grade, then criticality, then requirements lifted, then the dates already set', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { priorities } = judged(one)
        expect(priorities.map(({ rank }) => rank)).toEqual(priorities.map((_, index) => index + 1))
        const keys = priorities.map(({ grade, criticality, lifts, due }) =>
          [
            9 - gravity.indexOf(grade),
            9 - criticalities.indexOf(criticality),
            String(99 - lifts.length),
            due ?? '9999',
          ].join(' '),
        )
        expect(keys).toEqual(keys.toSorted())
      }),
      runs,
    )
  })

  test('gaps come gravest first, each with an id of its own', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { gaps } = judged(one)
        const grades = gaps.map(({ grade }) => gravity.indexOf(grade))
        expect(grades).toEqual(grades.toSorted((a, b) => b - a))
        expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length)
      }),
      runs,
    )
  })

  // What comes by correspondence may miss its target or be too old. Then something is measured, and is not met, where
  // nothing was measured: that is the one way in which a verdict may be lower with a crosswalk than without.
  test('correspondences take nothing away: without them no verdict is higher, but for what they show to be missed', () => {
    fc.assert(
      fc.property(world, (one) => {
        const without = withRequirements(one, ({ mapsTo: _, ...rest }) => rest)
        for (const [bare, full] of pairs(judged(without), judged(one))) {
          expect(heightOf(full.said), `${bare.ref} said`).toBeGreaterThanOrEqual(heightOf(bare.said))
          if (bare.quadrant === 'kept') expect(full.quadrant, bare.ref).toBe('kept')
          const brought = full.crosswalk.flatMap(({ indicators, evidence }) => [...indicators, ...evidence])
          const shown = bare.done === 'notMeasured' && full.done === 'no' && brought.length > 0
          if (!shown)
            expect(heightOf(full.done), `${bare.ref} done`).toBeGreaterThanOrEqual(heightOf(bare.done))
        }
      }),
      runs,
    )
  })

  test('to judge twice gives the same, and leaves what was judged as it was', () => {
    fc.assert(
      fc.property(world, (one) => {
        const input = repositoryOf(one)
        const copy = structuredClone(input)
        frozen(input)
        const first = assess(input, { date, language: 'fr' })
        expect(assess(input, { date, language: 'fr' })).toEqual(first)
        expect(assess(copy, { date, language: 'fr' })).toEqual(first)
        expect(input).toEqual(copy)
      }),
      runs,
    )
  })
})
