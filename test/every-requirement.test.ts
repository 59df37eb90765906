import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { assess } from '../src/assess/assess.ts'
import { addDays, shift } from '../src/model/calendar.ts'
import type {
  Alternative,
  Applicability,
  EvidenceExpectation,
  EvidenceKind,
  Indicator,
  IndicatorExpectation,
  Organisation,
  Piece,
  SurveyExpectation,
  Unit,
} from '../src/model/files.ts'
import type { Domain, Referential, Requirement } from '../src/model/referential.ts'
import { commitment, date, indicator, piece, repository } from './support/repository.ts'

// What it takes to keep a requirement is read off the shipped referentials themselves, and given to them; then some of it
// is taken away again. Nothing here knows a requirement by name.

const folder = path.resolve(import.meta.dirname, '../schemas/referentials')
const shipped = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .toSorted()
  .map((file) => parse(readFileSync(path.join(folder, file), 'utf8')) as Referential)

/** A requirement of a shipped referential, in its place. */
interface Target {
  readonly ref: string
  readonly requirement: Requirement
  readonly domain: Domain
  readonly referential: Referential
}

function targetsOf(referential: Referential): readonly Target[] {
  return referential.domains.flatMap((domain) =>
    domain.requirements.map((requirement) => ({
      ref: `${referential.id}/${requirement.id}`,
      requirement,
      domain,
      referential,
    })),
  )
}

const everyRef = new Set(shipped.flatMap((referential) => targetsOf(referential).map(({ ref }) => ref)))

/** One thing that is expected, whichever list it stands in. */
type Wish =
  | { readonly type: 'evidence'; readonly wants: EvidenceExpectation }
  | { readonly type: 'indicator'; readonly wants: IndicatorExpectation }
  | { readonly type: 'survey'; readonly wants: SurveyExpectation }

/** One piece or measure that is given, and its day. */
type Proof =
  | { readonly type: 'piece'; readonly kind: EvidenceKind; readonly on: string }
  | { readonly type: 'indicator'; readonly unit: Unit; readonly on: string }

function wishesOf({ evidence = [], indicators = [], survey }: Alternative): readonly Wish[] {
  return [
    ...evidence.map((wants) => ({ type: 'evidence' as const, wants })),
    ...indicators.map((wants) => ({ type: 'indicator' as const, wants })),
    ...(survey === undefined ? [] : [{ type: 'survey' as const, wants: survey }]),
  ]
}

function nameOf({ type, wants }: Wish): string {
  const count = type === 'survey' ? 1 : (wants.count ?? 1)
  const detail = type === 'evidence' ? (wants.kind ?? 'of any kind') : type === 'indicator' ? wants.unit : ''
  return [count, type, detail ?? '', wants.within ?? ''].filter((word) => word !== '').join(' ')
}

/** The longest that a measure every three years stays fresh. */
const longest = shift(date, 'P42M', -1)

/** The oldest day that fits a wish; today when it may be of any age. */
function oldest({ type, wants }: Wish): string {
  const limit = wants.within === undefined ? date : shift(date, wants.within, -1)
  return type === 'indicator' && limit < longest ? longest : limit
}

/** Just as much proof as a wish asks for. */
function proofOf(wish: Wish, on: string = date): readonly Proof[] {
  if (wish.type === 'survey') return [{ type: 'piece', kind: 'survey', on }]
  return Array.from({ length: wish.wants.count ?? 1 }, (): Proof =>
    wish.type === 'evidence'
      ? { type: 'piece', kind: wish.wants.kind ?? 'record', on }
      : { type: 'indicator', unit: wish.wants.unit ?? 'percent', on },
  )
}

/** Whether a proof may count for a wish, its age apart. */
function countsFor(proof: Proof, wish: Wish): boolean {
  if (wish.type === 'survey') return proof.type === 'piece' && proof.kind === 'survey'
  if (wish.type === 'evidence')
    return proof.type === 'piece' && (wish.wants.kind === undefined || wish.wants.kind === proof.kind)
  return proof.type === 'indicator' && (wish.wants.unit === undefined || wish.wants.unit === proof.unit)
}

/** A way to prove a requirement: what it asks for, with one alternative of those that it leaves to choose from. */
interface Way {
  readonly name: string
  readonly wishes: readonly Wish[]
}

function waysOf({ expects }: Requirement): readonly Way[] {
  const wishes = wishesOf(expects)
  if (expects.anyOf !== undefined) {
    return expects.anyOf.map((alternative, index) => ({
      name: `alternative ${index + 1}`,
      wishes: [...wishes, ...wishesOf(alternative)],
    }))
  }
  const anything: Wish = { type: 'evidence', wants: {} }
  return [{ name: 'all that it asks for', wishes: wishes.length === 0 ? [anything] : wishes }]
}

/** What a requirement cannot do without: each of its own wishes, and all alternatives together. */
function needsOf(
  requirement: Requirement,
): readonly { readonly name: string; readonly wishes: readonly Wish[] }[] {
  const { anyOf = [] } = requirement.expects
  const own = anyOf.length > 0 ? wishesOf(requirement.expects) : (waysOf(requirement)[0]?.wishes ?? [])
  const alternatives = anyOf.flatMap((alternative) => wishesOf(alternative))
  return [
    ...own.map((wish) => ({ name: nameOf(wish), wishes: [wish] })),
    ...(alternatives.length === 0 ? [] : [{ name: 'any of its alternatives', wishes: alternatives }]),
  ]
}

/** Everything that could prove the requirement, by any alternative. */
function everythingFor(requirement: Requirement): readonly Proof[] {
  return waysOf(requirement).flatMap(({ wishes }) => wishes.flatMap((wish) => proofOf(wish)))
}

/** An organisation that meets every condition, with numbers on their bounds where there are some. */
function organisationFor({ requirement, domain }: Target): Organisation {
  const conditions = [requirement.appliesTo ?? {}, domain.appliesTo ?? {}]
  const kinds = conditions.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))
  const numberOf = (key: 'rentalDwellings' | 'homesSoldPerYear') => {
    const least = Math.max(0, ...conditions.map((condition) => condition[key]?.min ?? 0))
    const most = Math.min(...conditions.map((condition) => condition[key]?.max ?? Number.POSITIVE_INFINITY))
    return least > 0 ? least : Math.min(most, 500)
  }
  return {
    name: 'Coop de l’Exemple',
    kind: kinds[0]?.find((kind) => kinds.every((others) => others.includes(kind))) ?? 'coopHlm',
    rentalDwellings: numberOf('rentalDwellings'),
    homesSoldPerYear: numberOf('homesSoldPerYear'),
  }
}

interface Case {
  readonly promised?: boolean
  readonly proofs?: readonly Proof[]
  readonly organisation?: Organisation
  readonly referentials?: readonly Referential[]
}

function assessed(target: Target, { promised = true, proofs = [], ...rest }: Case) {
  const supports = [target.ref]
  const pieces = proofs.flatMap((proof, index): Piece[] =>
    proof.type === 'piece' ? [piece({ id: `p${index}`, kind: proof.kind, date: proof.on, supports })] : [],
  )
  const indicators = proofs.flatMap((proof, index): Indicator[] =>
    proof.type === 'indicator'
      ? [
          indicator({
            id: `i${index}`,
            unit: proof.unit,
            target: 50,
            frequency: 'triennial',
            supports,
            series: [{ period: proof.on, value: 50 }],
          }),
        ]
      : [],
  )
  // Without a date of its own no proof is older than the promise.
  const { since: _, ...promise } = commitment({ id: 'promesse', satisfies: supports })
  const made = repository({
    referentials: rest.referentials ?? [target.referential],
    commitments: promised ? [promise] : [],
    register: pieces,
    indicators,
    settings: { organisation: rest.organisation ?? organisationFor(target) },
  })
  return assess(made, { date, language: 'fr' })
}

function judgement(target: Target, of: Case) {
  const assessment = assessed(target, of)
  const requirements = assessment.referentials.flatMap(({ domains }) =>
    domains.flatMap(({ requirements }) => requirements),
  )
  const found = requirements.find(({ ref }) => ref === target.ref)!
  const { said, done, quadrant, grade, gaps, inapplicable } = found
  return { said, done, quadrant, grade, gaps, inapplicable }
}

/** What nothing at all comes to: not measured where only measures and surveys are asked for, undone otherwise. */
function doneByNothing(requirement: Requirement): 'no' | 'notMeasured' {
  const isMeasured = (wishes: readonly Wish[]) =>
    wishes.length > 0 && wishes.every(({ type }) => type !== 'evidence')
  const { anyOf } = requirement.expects
  const own = wishesOf(requirement.expects)
  const whole = (own.length === 0 && anyOf !== undefined) || isMeasured(own)
  const rest = anyOf === undefined || anyOf.every((alternative) => isMeasured(wishesOf(alternative)))
  return whole && rest ? 'notMeasured' : 'no'
}

const unmeasuredGrade = { major: 'minor', minor: 'weakness', improvement: 'improvement' } as const

/** Organisations that miss one condition by one, and the condition. */
function outsiders(
  target: Target,
): readonly { readonly name: string; readonly organisation: Organisation }[] {
  const fitting = organisationFor(target)
  const conditions: readonly Applicability[] = [
    target.requirement.appliesTo ?? {},
    target.domain.appliesTo ?? {},
  ]
  return conditions.flatMap((condition) => [
    ...(condition.kind === undefined
      ? []
      : (['coopHlm', 'esh', 'oph', 'other'] as const)
          .filter((kind) => !condition.kind!.includes(kind))
          .map((kind) => ({ name: `an organisation of kind ${kind}`, organisation: { ...fitting, kind } }))),
    ...(['rentalDwellings', 'homesSoldPerYear'] as const).flatMap((key) => {
      const { min, max } = condition[key] ?? {}
      const beside = [
        ...(min === undefined || min === 0 ? [] : [min - 1]),
        ...(max === undefined ? [] : [max + 1]),
      ]
      return beside.map((number) => ({
        name: `${number} ${key}`,
        organisation: { ...fitting, [key]: number },
      }))
    }),
  ])
}

test('there are shipped referentials, each with a name of its own, and all that they map to is shipped too', () => {
  expect(shipped.length).toBeGreaterThan(1)
  expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length)
  const targets = shipped.flatMap((referential) => targetsOf(referential))
  expect(everyRef.size).toBe(targets.length)
  const unknown = targets.flatMap(({ ref, requirement }) =>
    (requirement.mapsTo ?? []).filter((to) => !everyRef.has(to)).map((to) => `${ref} → ${to}`),
  )
  expect(unknown).toEqual([])
})

describe.each(shipped)('every requirement of $id', (referential) => {
  const targets = targetsOf(referential)
  const ways = targets.flatMap((target) =>
    waysOf(target.requirement).map((way) => ({ ref: target.ref, target, way })),
  )
  const needs = targets.flatMap((target) =>
    needsOf(target.requirement).map((need) => ({ ref: target.ref, target, need })),
  )

  test.each(ways)('$ref is kept by a promise and $way.name', ({ target, way }) => {
    const proofs = way.wishes.flatMap((wish) => proofOf(wish))
    expect(judgement(target, { proofs })).toEqual({
      said: 'yes',
      done: 'yes',
      quadrant: 'kept',
      grade: proofs.some(({ type }) => type === 'indicator') ? 'strength' : 'conforming',
      gaps: [],
    })
  })

  test.each(ways)('$ref is kept by $way.name, as old as it may be', ({ target, way }) => {
    const proofs = way.wishes.flatMap((wish) => proofOf(wish, oldest(wish)))
    expect(judgement(target, { proofs })).toMatchObject({ done: 'yes', quadrant: 'kept' })
  })

  test.each(ways)('$ref is done by $way.name, and not said, without a promise', ({ target, way }) => {
    const proofs = way.wishes.flatMap((wish) => proofOf(wish))
    const isKept = target.requirement.expects.commitment === false
    expect(judgement(target, { promised: false, proofs })).toMatchObject({
      said: 'no',
      done: 'yes',
      quadrant: isKept ? 'kept' : 'undeclared',
      gaps: isKept ? [] : [`${target.ref}#commitment`],
    })
  })

  test.each(targets)('$ref is missed by an organisation that has nothing at all', (target) => {
    expect(judgement(target, { promised: false })).toMatchObject({
      said: 'no',
      done: doneByNothing(target.requirement),
      quadrant: 'absent',
      grade: target.requirement.criticality,
    })
  })

  test.each(targets)('$ref is unproven by a promise alone', (target) => {
    const { criticality } = target.requirement
    const done = doneByNothing(target.requirement)
    const found = judgement(target, {})
    expect(found).toMatchObject({
      said: 'yes',
      done,
      quadrant: 'unproven',
      grade: done === 'no' ? criticality : unmeasuredGrade[criticality],
    })
    expect(found.gaps).toHaveLength(needsOf(target.requirement).length)
  })

  test.each(needs)('$ref is not kept by all but $need.name', ({ target, need }) => {
    const proofs = everythingFor(target.requirement).filter(
      (proof) => !need.wishes.some((wish) => countsFor(proof, wish)),
    )
    const found = judgement(target, { proofs })
    expect(found).toMatchObject({ said: 'yes', quadrant: 'unproven' })
    expect(found.done).not.toBe('yes')
    expect(found.gaps.length).toBeGreaterThan(0)
  })

  const aged = needs.filter(({ need }) => need.wishes.every(({ wants }) => wants.within !== undefined))
  test.each(aged)('$ref is not kept by all with $need.name one day too old', ({ target, need }) => {
    const proofs = everythingFor(target.requirement).map((proof) => {
      const days = need.wishes
        .filter((wish) => countsFor(proof, wish))
        .map((wish) => addDays(oldest(wish), -1))
      return days.length === 0 ? proof : { ...proof, on: days.toSorted()[0]! }
    })
    const found = judgement(target, { proofs })
    expect(found).toMatchObject({ said: 'yes', quadrant: 'unproven' })
    expect(found.done).not.toBe('yes')
  })

  const several = needs.filter(({ need: { wishes } }) =>
    wishes.every(({ type, wants }) => type !== 'survey' && (wants.count ?? 1) > 1),
  )
  test.each(several)('$ref is proven in part by one of $need.name', ({ target, need }) => {
    const proofs = everythingFor(target.requirement).filter(
      (proof) => !need.wishes.some((wish) => countsFor(proof, wish)),
    )
    const one = need.wishes.flatMap((wish) => proofOf(wish).slice(0, 1))
    expect(judgement(target, { proofs: [...proofs, ...one] })).toMatchObject({
      done: 'partial',
      quadrant: 'unproven',
    })
  })

  const outside = targets.flatMap((target) =>
    outsiders(target).map((outsider) => ({ ref: target.ref, target, outsider })),
  )
  test.each(outside)('$ref does not apply to $outsider.name', ({ target, outsider }) => {
    const proofs = everythingFor(target.requirement)
    expect(judgement(target, { proofs, organisation: outsider.organisation })).toEqual({
      said: 'notApplicable',
      done: 'notApplicable',
      gaps: [],
      inapplicable: 'organisation',
    })
  })

  const conditional = targets.filter(
    ({ requirement, domain }) => requirement.appliesTo !== undefined || domain.appliesTo !== undefined,
  )
  test.each(conditional)('$ref applies to an organisation that does not tell its numbers', (target) => {
    const { name, kind } = organisationFor(target)
    expect(judgement(target, { organisation: { name, kind } })).toMatchObject({ quadrant: 'unproven' })
  })

  const mapping = targets.filter(({ requirement }) => requirement.mapsTo !== undefined)
  test.each(mapping)('what answers $ref answers what it maps to, and nothing else', (target) => {
    const { referentials } = assessed(target, { referentials: shipped })
    const said = referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) => requirements.filter((one) => one.said === 'yes')),
    )
    expect(said.map(({ ref }) => ref).toSorted()).toEqual(
      [target.ref, ...(target.requirement.mapsTo ?? [])].toSorted(),
    )
    for (const { ref, crosswalk } of said) {
      if (ref !== target.ref)
        expect(crosswalk).toEqual([
          { from: target.ref, commitments: ['promesse'], indicators: [], evidence: [] },
        ])
    }
  })
})
