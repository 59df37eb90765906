import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess/assess.ts'
import type { Repository } from '../src/model/repository.ts'
import { action, commitment, date, indicator, piece, repository, requirement } from './support/repository.ts'

function assessed(of: Repository, on = date) {
  return assess(of, { date: on, language: 'fr' })
}

/** The verdict on R1 in short: said, done, quadrant, grade. */
function verdict(of: Repository): string {
  const found = assessed(of).referentials[0]?.domains[0]?.requirements[0]
  return [found?.said, found?.done, found?.quadrant, found?.grade].join(' ')
}

const minutes = piece({ id: 'cr', kind: 'minutes', date: '2026-03-15' })

describe('the verdict on a requirement that expects a commitment and minutes of the last 12 months', () => {
  test.each([
    ['nothing at all', {}, 'no no absent major'],
    ['a promise without proof', { commitments: [commitment({ id: 'a' })] }, 'yes no unproven major'],
    [
      'a promise with its proof',
      { commitments: [commitment({ id: 'a', evidence: [minutes] })] },
      'yes yes kept conforming',
    ],
    [
      'a proof that nobody promised',
      { register: [{ ...minutes, supports: ['R1'] }] },
      'no yes undeclared improvement',
    ],
    [
      'a draft promise with proof',
      { commitments: [commitment({ id: 'a', status: 'draft', evidence: [minutes] })] },
      'no yes undeclared improvement',
    ],
    [
      'a promise for one residence',
      { commitments: [commitment({ id: 'a', scope: { kind: 'residence' }, evidence: [minutes] })] },
      'partial yes kept improvement',
    ],
    [
      'a promise that ended the day before',
      { commitments: [commitment({ id: 'a', until: '2026-06-29', evidence: [minutes] })] },
      'no yes undeclared improvement',
    ],
    [
      'a promise that ends that day',
      { commitments: [commitment({ id: 'a', until: '2026-06-30', evidence: [minutes] })] },
      'yes yes kept conforming',
    ],
    [
      'a promise that begins the day after',
      { commitments: [commitment({ id: 'a', since: '2026-07-01', evidence: [minutes] })] },
      'no yes undeclared improvement',
    ],
    [
      'proof exactly 12 months old',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, date: '2025-06-30' }] })] },
      'yes yes kept conforming',
    ],
    [
      'proof a day older',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, date: '2025-06-29' }] })] },
      'yes no unproven major',
    ],
    [
      'old proof reviewed this year',
      {
        commitments: [
          commitment({ id: 'a', evidence: [{ ...minutes, date: '2024-02-01', reviewed: '2026-01-10' }] }),
        ],
      },
      'yes yes kept conforming',
    ],
    [
      'proof of another kind',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, kind: 'photo' as const }] })] },
      'yes no unproven major',
    ],
    [
      'proof of tomorrow',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, date: '2026-07-01' }] })] },
      'yes no unproven major',
    ],
    [
      'proof valid until that day',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, validUntil: '2026-06-30' }] })] },
      'yes yes kept conforming',
    ],
    [
      'proof that expired the day before',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, validUntil: '2026-06-29' }] })] },
      'yes no unproven major',
    ],
    [
      'proof whose file is not there',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, file: 'evidence/cr.pdf' }] })] },
      'yes no unproven major',
    ],
    [
      'proof older than the promise',
      { commitments: [commitment({ id: 'a', since: '2026-04-01', evidence: [minutes] })] },
      'yes no unproven major',
    ],
    [
      'the same, with a review planned for after the audit',
      {
        commitments: [
          commitment({ id: 'a', since: '2026-04-01', evidence: [{ ...minutes, reviewed: '2026-07-01' }] }),
        ],
      },
      'yes no unproven major',
    ],
    [
      'the same, reviewed since',
      {
        commitments: [
          commitment({ id: 'a', since: '2026-04-01', evidence: [{ ...minutes, reviewed: '2026-04-01' }] }),
        ],
      },
      'yes yes kept conforming',
    ],
    [
      'proof of another requirement',
      { commitments: [commitment({ id: 'a', evidence: [{ ...minutes, supports: ['R9'] }] })] },
      'yes no unproven major',
    ],
  ])('%s', (_, parts, expected) => {
    expect(verdict(repository(parts))).toBe(expected)
  })
})

describe('the grade of what is not proven follows criticality', () => {
  test.each([
    ['major', 'nothing', 'major'],
    ['major', 'half', 'minor'],
    ['minor', 'nothing', 'minor'],
    ['minor', 'half', 'weakness'],
    ['improvement', 'nothing', 'improvement'],
    ['improvement', 'half', 'improvement'],
  ] as const)('%s requirement, %s of the proof: %s', (criticality, proof, grade) => {
    const expects = { commitment: true, evidence: [{ kind: 'minutes' as const, count: 2 }] }
    const of = repository({
      requirements: [requirement({ id: 'R1', criticality, expects })],
      commitments: [commitment({ id: 'a', evidence: proof === 'half' ? [minutes] : [] })],
    })
    expect(verdict(of).split(' ').at(-1)).toBe(grade)
  })
})

describe('indicators', () => {
  const expects = { commitment: true, indicators: [{ within: 'P18M', onTarget: true }] }
  const measured = (series: readonly { period: string; value: number }[], target: number | undefined) =>
    repository({
      requirements: [requirement({ id: 'R1', expects })],
      commitments: [commitment({ id: 'a', indicators: ['i'] })],
      indicators: [indicator({ id: 'i', series, ...(target === undefined ? {} : { target, alert: 70 }) })],
    })

  test.each([
    ['on target', [{ period: '2025', value: 80 }], 80, 'yes yes kept strength', 'onTarget'],
    ['in alert', [{ period: '2025', value: 79.9 }], 80, 'yes no unproven major', 'inAlert'],
    ['on the alert threshold', [{ period: '2025', value: 70 }], 80, 'yes no unproven major', 'inAlert'],
    ['off target', [{ period: '2025', value: 69 }], 80, 'yes no unproven major', 'offTarget'],
    [
      'never measured is neither success nor failure',
      [],
      80,
      'yes notMeasured unproven minor',
      'neverMeasured',
    ],
    [
      'too old: the year 2024 ended just 18 months before',
      [{ period: '2024', value: 90 }],
      80,
      'yes yes kept strength',
      'onTarget',
    ],
    ['older still', [{ period: '2023', value: 90 }], 80, 'yes notMeasured unproven minor', 'stale'],
    ['without a target', [{ period: '2025', value: 90 }], undefined, 'yes no unproven major', 'noTarget'],
  ])('%s', (_, series, target, expected, status) => {
    const of = measured(series, target)
    expect(verdict(of)).toBe(expected)
    expect(assessed(of).indicators[0]?.status).toBe(status)
  })

  test('a percentage is computed from numerator and denominator, and its margin of error by the textbook', () => {
    const of = repository({
      indicators: [
        indicator({
          id: 'i',
          series: [
            { period: 2025, numerator: 150, denominator: 200, sample: { size: 200, population: 1000 } },
          ],
        }),
      ],
    })
    const latest = assessed(of).indicators[0]?.latest
    // 1.96 × √(0.75 × 0.25 / 200) × √(800 / 999) = 1.96 × 0.030619 × 0.894875 = 0.053703
    expect(latest?.value).toBe(75)
    expect(latest?.marginOfError).toBeCloseTo(5.3704, 3)
  })

  test('a change inside the margins of error is not significant', () => {
    const survey = (period: string, value: number) => ({ period, value, sample: { size: 200 } })
    const of = (last: number) =>
      repository({ indicators: [indicator({ id: 'i', series: [survey('2023', 75), survey('2025', last)] })] })
    // Each margin is about 6 points, so two samples differ by chance by up to about 8.5.
    expect(assessed(of(80)).indicators[0]?.trend).toBe('notSignificant')
    expect(assessed(of(90)).indicators[0]?.trend).toBe('improving')
    expect(assessed(of(60)).indicators[0]?.trend).toBe('worsening')
  })

  test('a sample below the threshold loses its value, its numerator and its standing', () => {
    const series = [{ period: '2025', numerator: 3, denominator: 4, sample: { size: 4 } }]
    const [found] = assessed(
      repository({ indicators: [indicator({ id: 'i', target: 50, series })] }),
    ).indicators
    expect(found?.series[0]).toEqual({ period: '2025', end: '2025-12-31', sampleSize: 4, masked: true })
    expect(found?.status).toBe('masked')
  })

  test('a range is kept between its bounds, both included', () => {
    const status = (value: number) =>
      assessed(
        repository({
          indicators: [
            indicator({
              id: 'i',
              direction: 'range',
              target: { min: 19, max: 21 },
              alert: { min: 18, max: 22 },
              series: [{ period: '2025', value }],
            }),
          ],
        }),
      ).indicators[0]?.status
    expect([18, 19, 21, 21.5, 22.5].map(status)).toEqual([
      'inAlert',
      'onTarget',
      'onTarget',
      'inAlert',
      'offTarget',
    ])
  })
})

describe('scores', () => {
  const expects = { commitment: true, evidence: [{ kind: 'minutes' as const }] }
  const unmeasured = { commitment: true, indicators: [{}] }
  const of = repository({
    settings: { notApplicable: [{ requirement: 'R5', reason: 'Aucun ascenseur.', approvedBy: 'Direction' }] },
    domains: [
      {
        id: 'D1',
        title: 'Premier',
        weight: 3,
        requirements: [
          requirement({ id: 'R1', expects }),
          requirement({ id: 'R2', expects }),
          requirement({ id: 'R3', expects: unmeasured }),
          requirement({ id: 'R5', expects }),
        ],
      },
      { id: 'D2', title: 'Second', requirements: [requirement({ id: 'R4', expects })] },
    ],
    commitments: [commitment({ id: 'a', satisfies: ['R1', 'R3', 'R4'], evidence: [minutes] })],
  })

  test('come with their denominators, with and without what is not measured', () => {
    const [ref] = assessed(of).referentials
    // D1: R1 kept, R2 absent, R3 not measured, R5 waived: 1 of 3, or 1 of 2 without R3.
    expect(ref?.domains[0]?.score).toEqual({
      kept: 1,
      applicable: 3,
      notMeasured: 1,
      notApplicable: 1,
      rate: 0.333333,
      rateMeasured: 0.5,
      rateHighest: 0.666667,
    })
    expect(ref?.domains[1]?.score).toEqual({
      kept: 1,
      applicable: 1,
      notMeasured: 0,
      notApplicable: 0,
      rate: 1,
      rateMeasured: 1,
      rateHighest: 1,
    })
    expect(ref?.score).toMatchObject({ kept: 2, applicable: 4, rate: 0.5, rateMeasured: 0.666667 })
    // (3 × 1/3 + 1 × 1) ÷ 4 = 0.5
    // (3 × 1/2 + 1 × 1) ÷ 4 = 0.625 over what is measured
    expect(ref?.weighted).toEqual({ rate: 0.5, weights: 4, rateMeasured: 0.625, weightsMeasured: 4 })
    expect(ref?.matrix).toEqual({ kept: 2, unproven: 1, undeclared: 0, absent: 1, notApplicable: 1 })
  })

  test('a waived requirement carries its reason and has neither quadrant nor grade', () => {
    const waived = assessed(of).referentials[0]?.domains[0]?.requirements[3]
    expect(waived).toMatchObject({
      said: 'notApplicable',
      done: 'notApplicable',
      reason: 'Aucun ascenseur.',
      checks: [],
    })
    expect(waived).not.toHaveProperty('quadrant')
    expect(waived).not.toHaveProperty('grade')
  })

  test('a domain where nothing applies has no rate, and no weight in the whole', () => {
    const none = repository({
      settings: { notApplicable: [{ requirement: 'R1', reason: 'Sans objet.' }] },
      domains: [
        { id: 'D1', title: 'Vide', weight: 10, requirements: [requirement({ id: 'R1' })] },
        { id: 'D2', title: 'Plein', requirements: [requirement({ id: 'R2' })] },
      ],
    })
    const [ref] = assessed(none).referentials
    expect(ref?.domains[0]?.score).toEqual({ kept: 0, applicable: 0, notMeasured: 0, notApplicable: 1 })
    expect(ref?.weighted).toEqual({ rate: 0, weights: 1, rateMeasured: 0, weightsMeasured: 1 })
  })
})

describe('gaps', () => {
  test('have ids that do not depend on order, and lead to what is to be changed', () => {
    const requirements = [
      requirement({ id: 'R1', criticality: 'minor' }),
      requirement({
        id: 'R2',
        expects: { evidence: [{ kind: 'photo' }, { kind: 'photo', within: 'P1M' }, { kind: 'plan' }] },
      }),
    ]
    const of = repository({
      requirements,
      commitments: [
        commitment({
          id: 'a',
          evidence: [{ ...minutes, validUntil: '2026-01-01' }],
          actions: [action({ id: 'x', gap: 'R1' })],
        }),
      ],
    })
    const { gaps } = assessed(of)
    expect(gaps.map(({ id, grade }) => `${grade} ${id}`)).toEqual([
      'major ref/R2#commitment',
      'major ref/R2#evidence:photo',
      'major ref/R2#evidence:photo-2',
      'major ref/R2#evidence:plan',
      'minor ref/R1#evidence:minutes',
    ])
    expect(gaps.at(-1)).toMatchObject({
      actions: ['x'],
      place: { file: 'commitments/a.yaml', pointer: '/evidence/0' },
      check: { status: 'unmet', found: 0, needed: 1, rejected: [{ id: 'cr', reason: 'expired' }] },
    })
    expect(gaps[0]?.place).toEqual({ file: 'coopqual.yaml', pointer: '/referentials' })
  })
})

describe('pieces', () => {
  const facts = new Map([
    ['evidence/Règlement Été.PDF', { kind: 'file' as const, size: 3, sha256: 'a'.repeat(64) }],
  ])
  const of = (changes: object) =>
    assessed(
      repository({
        facts,
        register: [
          {
            ...piece({ id: 'p' }),
            location: undefined,
            file: 'evidence/Règlement Été.PDF',
            ...changes,
          } as never,
        ],
      }),
    ).evidence[0]

  test('are numbered by id, and keep a name that every system can write', () => {
    expect(of({})).toMatchObject({
      number: 'P001',
      packPath: 'data/evidence/P001-Reglement-Ete.pdf',
      state: 'valid',
      size: 3,
    })
  })

  test.each([
    [{ confidentiality: 'restricted' }, 'restricted'],
    [{ personalData: 'present' }, 'personalData'],
    [{ file: undefined, location: 'Siège' }, 'notAFile'],
    [{ file: 'evidence/absent.pdf' }, 'missing'],
  ])('%j never enters the pack: %s', (changes, withheld) => {
    expect(of(changes)).toMatchObject({ withheld })
    expect(of(changes)).not.toHaveProperty('packPath')
  })

  test('expire after a duration counted from their date, the last day included', () => {
    expect(of({ date: '2025-06-30', validFor: 'P1Y' })).toMatchObject({
      expires: '2026-06-30',
      state: 'expiresSoon',
    })
    expect(of({ date: '2025-06-29', validFor: 'P1Y' })).toMatchObject({
      expires: '2026-06-29',
      state: 'expired',
    })
  })
})

describe('actions and deadlines', () => {
  test('are overdue the day after, due soon within 60 days, and done or cancelled whatever the day', () => {
    const states = ['2026-06-29', '2026-06-30', '2026-08-29', '2026-08-30'].map((due, index) =>
      action({ id: `x${index}`, due }),
    )
    const of = repository({
      commitments: [
        commitment({
          id: 'a',
          actions: [...states, action({ id: 'z', due: '2020-01-01', status: 'done', doneOn: '2020-01-01' })],
        }),
      ],
    })
    const { actions, deadlines } = assessed(of)
    expect(actions.map(({ id, state, daysLeft }) => `${id} ${state} ${daysLeft}`)).toEqual([
      'z done -2372',
      'x0 overdue -1',
      'x1 dueSoon 0',
      'x2 dueSoon 60',
      'x3 onTime 61',
    ])
    expect(deadlines.map(({ id }) => id)).toEqual(['x0', 'x1', 'x2', 'x3'])
  })
})

test('the order of files and of their lists changes nothing', () => {
  const commitments = ['a', 'b', 'c'].map((id) =>
    commitment({
      id,
      satisfies: id === 'b' ? ['R2', 'R1'] : ['R1'],
      indicators: ['i', 'j'],
      evidence: [piece({ id: `${id}1` }), piece({ id: `${id}2`, kind: 'plan' })],
      actions: [action({ id: `x${id}` })],
    }),
  )
  const indicators = ['i', 'j'].map((id) =>
    indicator({
      id,
      target: 80,
      series: [
        { period: '2025', value: 70 },
        { period: '2024', value: 81 },
      ],
    }),
  )
  const requirements = [
    requirement({ id: 'R1' }),
    requirement({ id: 'R2', expects: { indicators: [{ count: 2 }] } }),
  ]
  const forward = assessed(repository({ requirements, commitments, indicators }))
  const backward = assessed(
    repository({
      requirements,
      commitments: commitments.toReversed().map((one) => ({
        ...one,
        satisfies: one.satisfies.toReversed(),
        indicators: one.indicators?.toReversed() ?? [],
        evidence: one.evidence ?? [],
      })),
      indicators: indicators.toReversed().map((one) => ({ ...one, series: one.series?.toReversed() ?? [] })),
    }),
  )
  expect(backward).toEqual(forward)
})

describe('what is not measured stands apart', () => {
  const both = { commitment: true, evidence: [{ kind: 'minutes' as const }], indicators: [{}] }
  const of = (evidence: readonly (typeof minutes)[]) =>
    repository({
      requirements: [requirement({ id: 'R1', expects: both })],
      commitments: [commitment({ id: 'a', evidence, indicators: ['i'] })],
      indicators: [indicator({ id: 'i', target: 80 })],
    })

  test('when it is all that is missing, the requirement is not measured, and leaves the measured rate', () => {
    expect(verdict(of([minutes]))).toBe('yes notMeasured unproven minor')
    expect(assessed(of([minutes])).referentials[0]?.score).toMatchObject({ notMeasured: 1, rate: 0 })
    expect(assessed(of([minutes])).referentials[0]?.score).not.toHaveProperty('rateMeasured')
  })

  test('beside a missing proof it excuses nothing', () => {
    expect(verdict(of([]))).toBe('yes no unproven major')
  })
})

test('a requirement that expects no promise is kept by proof alone', () => {
  const expects = { commitment: false, evidence: [{ kind: 'minutes' as const }] }
  const requirements = [requirement({ id: 'R1', expects })]
  const proven = repository({ requirements, register: [{ ...minutes, supports: ['R1'] }] })
  expect(verdict(proven)).toBe('no yes kept conforming')
  expect(assessed(proven).gaps).toEqual([])
  expect(assessed(repository({ requirements })).gaps.map(({ id }) => id)).toEqual(['ref/R1#evidence:minutes'])
})

test('a file that one piece withholds enters the pack under no other name', () => {
  const facts = new Map(
    ['evidence/a.pdf', 'evidence/./a.pdf', 'evidence/b.pdf'].map((file) => [
      file,
      { kind: 'file' as const, size: 9, sha256: (file.includes('b') ? 'b' : 'a').repeat(64) },
    ]),
  )
  const { location: _, ...bare } = minutes
  const register = [
    { ...bare, id: 'p1', file: 'evidence/a.pdf', confidentiality: 'restricted' as const },
    { ...bare, id: 'p2', file: 'evidence/./a.pdf', confidentiality: 'public' as const },
    { ...bare, id: 'p3', file: 'evidence/b.pdf' },
  ]
  const { evidence } = assessed(repository({ facts, register }))
  expect(evidence.map(({ id, withheld, packPath }) => [id, withheld, packPath])).toEqual([
    ['p1', 'restricted', undefined],
    ['p2', 'restricted', undefined],
    ['p3', undefined, 'data/evidence/P003-b.pdf'],
  ])
})

test('a finding or a rating of a referential that is not assessed is not laid at another’s door', () => {
  const assessments = [
    {
      value: {
        campaign: 2026,
        referential: 'autre',
        ratings: { R1: { level: 'met' } },
        findings: [{ id: 'C1', requirement: 'R1', grade: 'major' as const, statement: 'Rien.' }],
      },
      file: 'assessments/2026.yaml',
      pointer: '',
    },
  ]
  const { findings, ratings } = assessed({ ...repository({}), assessments })
  expect({ findings, ratings }).toEqual({ findings: [], ratings: [] })
})

test('a requirement waived only after the audit still applies on the day of the audit', () => {
  const waived = (on: string) =>
    repository({ settings: { notApplicable: [{ requirement: 'R1', reason: 'Sans objet.', on }] } })
  expect(verdict(waived('2026-07-01'))).toBe('no no absent major')
  expect(assessed(waived('2026-06-30')).referentials[0]?.matrix.notApplicable).toBe(1)
})
