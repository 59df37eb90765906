import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../src/lang/en/index.ts'
import { fr } from '../src/lang/fr/index.ts'
import type { Audit, CommitmentResult, IndicatorResult, Language, PieceResult } from '../src/model/files.ts'
import { makePublicPack } from '../src/pack/public/public-pack.ts'
import { publish } from '../src/pack/public/publish.ts'
import { auditOf } from '../src/pipeline.ts'
import pdf from '../src/render/formats/pdf.ts'
import { checkedAtOnce } from './support/checked.ts'
import { blocksOf, cellsOf, tablesOf } from './support/pack-reader.ts'
import { readPdf } from './support/pdf-reader.ts'
import { everyWordOf } from './support/pdf-everything.ts'
import { plant } from './support/plant.ts'
import { sampleAudit } from './support/sample-audit.ts'

const languages: readonly Language[] = ['fr', 'en']

/** The audit of an example, as `coopqual audit` makes it. */
function example(name: string): Audit {
  const checked = checkedAtOnce(path.resolve(import.meta.dirname, '../examples', name), {
    today: '2000-01-01',
  })
  if (checked.repository === undefined) throw new Error(`${name} has no usable coopqual.yaml`)
  return auditOf(checked, checked.repository, { hasProvenance: true })
}

const model = example('cooperative-modele')
const [firstCommitment] = sampleAudit.commitments
const [firstIndicator] = sampleAudit.indicators
const [firstPiece] = sampleAudit.evidence

function commitment(partial: Partial<CommitmentResult>): CommitmentResult {
  return { ...firstCommitment!, ...partial }
}

function indicator(partial: Partial<IndicatorResult>): IndicatorResult {
  const { target: _, alert: __, legal: ___, latest: ____, ...bare } = firstIndicator!
  return { ...bare, unit: 'percent', direction: 'up', status: 'noTarget', series: [], ...partial }
}

function piece(partial: Partial<PieceResult>): PieceResult {
  const { withheld: _, ...bare } = firstPiece!
  return { ...bare, state: 'valid', ...partial }
}

function textsIn(audit: Audit): string {
  return JSON.stringify(makePublicPack(audit))
}

describe('nothing that was not allowed leaves the organisation', () => {
  const allowed = [
    'actions[].title',
    'commitments[].scopeName',
    'commitments[].statement',
    'commitments[].title',
    'evidence[].title',
    'generator.name',
    'generator.version',
    'indicators[].perimeter',
    'indicators[].title',
    'organisation.name',
    'organisation.region',
    'referentials[].domains[].requirements[].title',
    'referentials[].domains[].title',
    'referentials[].title',
  ]

  test.each([
    ['the model co-operative', 'fr', false, model],
    ['the model co-operative', 'en', true, model],
    ['the sample', 'fr', true, sampleAudit],
    ['the sample', 'en', false, sampleAudit],
  ] as const)('of %s in %s', async (_, language, draft, audit) => {
    const { audit: planted, origins } = plant({ ...audit, language, draft })
    const bytes = await pdf.render(makePublicPack(planted))
    const said = new Set((await everyWordOf(bytes)).match(/Zq\d{5}/g) ?? [])
    expect(origins.size).toBeGreaterThan(200)
    expect(said.size).toBeGreaterThan(15)
    const fields = [...said].map((word) => origins.get(word) ?? [])
    expect(fields.filter((each) => !each.some((field) => allowed.includes(field)))).toEqual([])
  })

  test('and all that was allowed does, somewhere', async () => {
    const { audit: planted, origins } = plant(model)
    const said = new Set(
      (await everyWordOf(await pdf.render(makePublicPack(planted)))).match(/Zq\d{5}/g) ?? [],
    )
    const fields = new Set([...said].flatMap((word) => origins.get(word) ?? []))
    expect(allowed.filter((field) => !fields.has(field))).toEqual([])
  })

  test('neither are the titles of pieces that are not public, nor what tells of them', () => {
    const { audit: planted, origins } = plant(model)
    const text = textsIn(planted)
    const names = planted.evidence.filter(({ confidentiality }) => confidentiality !== 'public')
    expect(names.length).toBeGreaterThan(100)
    expect(
      names.filter(({ title, number, id }) => [title, number, id].some((word) => text.includes(word))),
    ).toEqual([])
    expect(
      model.evidence.flatMap(({ sha256 }) => sha256 ?? []).filter((sha256) => text.includes(sha256)),
    ).toEqual([])
    expect(origins.size).toBeGreaterThan(1000)
  })

  test('the file has no attachment, and no link to a file or to the web', async () => {
    const bytes = await pdf.render(makePublicPack(model))
    const { document, annotations } = await readPdf(bytes)
    expect(annotations.length).toBeGreaterThan(5)
    expect(annotations.filter(({ dictionary }) => String(dictionary).includes('/URI'))).toEqual([])
    const raw = document.context.enumerateIndirectObjects().map(([, object]) => String(object))
    expect(
      raw.filter((object) => /\/(?:EmbeddedFile|Filespec|AF|EF|GoToR|Launch|URI)\b/.test(object)),
    ).toEqual([])
  })
})

describe('a person who is named in a field for functions', () => {
  test('is named in no text that is printed', () => {
    const owner = 'Léonie Vasseur-Kerbrat'
    const audit: Audit = {
      ...model,
      commitments: model.commitments.map((each, index) => ({
        ...each,
        owner: index === 3 ? owner : each.owner,
        title: `${each.title} (Mme Kerbrat)`,
        statement: `${each.statement} Demandez ${owner}, au 06 12 34 56 78 ou à leonie.vk@coop.example.`,
        scopeKind: 'residence',
        scopeName: 'Les Vasseur',
      })),
      indicators: model.indicators.map((each) => ({
        ...each,
        title: `${each.title}, par L. VASSEUR`,
        perimeter: `Secteur de ${owner.toLowerCase()}`,
      })),
      actions: model.actions.map((each) => ({ ...each, title: `${each.title} avec Léonie` })),
      evidence: model.evidence.map((each) => ({ ...each, title: `${each.title}, vu par Vasseur Léonie` })),
      referentials: model.referentials.map((referential) => ({
        ...referential,
        title: `${referential.title} (Kerbrat)`,
        domains: referential.domains.map((domain) => ({
          ...domain,
          title: `${domain.title} Vasseur-Kerbrat`,
          requirements: domain.requirements.map((each) => ({ ...each, title: `${each.title} – Léonie V.` })),
        })),
      })),
    }
    const text = textsIn(audit)
    expect(text.match(/l[ée]onie|vasseur|kerbrat|06 12|coop\.example/gi) ?? []).toEqual([])
    expect(text.match(/\(nom retiré\)/g)?.length).toBeGreaterThan(150)
    expect(text).toContain('(coordonnées retirées)')
  })

  test('is not sought where fields hold functions alone: no word of the model is lost', () => {
    expect(textsIn(model).match(/\((?:nom retiré|coordonnées retirées|document non public)\)/g)).toEqual([
      '(nom retiré)',
    ])
    expect(fr.publicSummary.limits.people.text).toContain('(nom retiré)')
  })
})

describe('of the pieces', () => {
  test.each([
    ['public', 'none', undefined, 'valid', true],
    ['public', 'redacted', undefined, 'expired', true],
    ['public', 'none', 'notAFile', 'valid', true],
    ['public', 'present', 'personalData', 'valid', false],
    ['public', 'none', 'missing', 'missing', false],
    ['auditor', 'none', undefined, 'valid', false],
    ['restricted', 'none', 'restricted', 'valid', false],
  ] as const)(
    'one that is %s, with personal data %s, withheld as %s and %s: named is %s',
    (confidentiality, personalData, withheld, state, isNamed) => {
      const own = {
        confidentiality,
        personalData,
        state,
        title: 'Registre des tournées',
        ...(withheld && { withheld }),
      }
      const { documents } = publish({ ...sampleAudit, evidence: [piece(own)] })
      expect(documents).toEqual(isNamed ? ['Registre des tournées'] : [])
    },
  )

  test('how many there are in all is told nowhere', () => {
    const fewer = {
      ...model,
      evidence: model.evidence.filter(({ confidentiality }) => confidentiality === 'public'),
    }
    expect(textsIn(fewer)).toBe(textsIn(model))
  })
})

describe('where a promise stands', () => {
  const refs = [
    'qualihlm-style/D5-01',
    'qualihlm-style/D5-02',
    'qualihlm-style/D5-05',
    'qualihlm-style/D5-07',
  ]
  const result = (status: IndicatorResult['status']) =>
    indicator({
      id: 'mesure',
      status,
      target: 80,
      latest: { period: '2025', end: '2025-12-31', value: 50 },
      series: [{ period: '2025', end: '2025-12-31', value: 50 }],
    })
  const standing = (
    requirements: readonly string[],
    mapped: readonly string[],
    status?: IndicatorResult['status'],
  ) =>
    publish({
      ...sampleAudit,
      indicators: status === undefined ? [] : [result(status)],
      commitments: [commitment({ id: 'un', requirements, mapped, indicators: ['mesure'], inForce: true })],
    }).groups.flatMap(({ promises }) => promises.map((promise) => promise.standing))

  test.each([
    ['all that it answers is kept', [refs[0]!], [], undefined, 'kept'],
    ['the same, and the target is reached', [refs[0]!], [], 'onTarget', 'kept'],
    ['the same, and the target is missed', [refs[0]!], [], 'offTarget', 'keptBelow'],
    ['the same, and the result is in alert', [refs[0]!], [], 'inAlert', 'keptBelow'],
    ['a part is kept', [refs[0]!, refs[1]!], [], 'offTarget', 'partial'],
    ['nothing is proven', [refs[1]!], [], undefined, 'unproven'],
    ['nothing is proven and the target is missed', [refs[1]!], [], 'offTarget', 'notKept'],
    ['only measures are missing', [refs[2]!], [], undefined, 'notMeasured'],
    ['it answers what does not apply', [refs[3]!], [], undefined, 'unjudged'],
    ['it answers nothing itself', [refs[0]!], [refs[0]!], undefined, 'unjudged'],
    ['it answers nothing at all', [], [], undefined, 'unjudged'],
  ] as const)('%s', (_, requirements, mapped, status, expected) => {
    expect(standing(requirements, mapped, status)).toEqual([expected])
  })

  test('a draft is no promise, a suspended one is told to be so, one that is replaced is past', () => {
    const states = (partial: Partial<CommitmentResult>) =>
      publish({ ...sampleAudit, commitments: [commitment({ inForce: false, ...partial })] })
    const of = (partial: Partial<CommitmentResult>) => {
      const { dormant, groups } = states(partial)
      return [groups.flatMap(({ promises }) => promises).length, ...dormant.map(({ state }) => state)]
    }
    expect(of({ status: 'draft' })).toEqual([0])
    expect(of({ status: 'draft', since: '2027-01-01' })).toEqual([0])
    expect(of({ status: 'ended', until: '2024-08-31' })).toEqual([0])
    expect(of({ status: 'suspended' })).toEqual([0, 'suspended'])
    expect(of({ status: 'inForce', until: '2026-05-31' })).toEqual([0, 'over'])
    expect(of({ status: 'inForce', since: '2027-01-01' })).toEqual([0, 'toCome'])
  })
})

describe('a result', () => {
  const measures = [
    { period: '2024', end: '2024-12-31', value: 80, numerator: 80, denominator: 100 },
    { period: '2025', end: '2025-12-31', value: 96, numerator: 24, denominator: 25 },
  ]
  const audit = (series: IndicatorResult['series'], partial: Partial<IndicatorResult> = {}): Audit => {
    const latest = series.at(-1)
    return {
      ...sampleAudit,
      commitments: [commitment({ inForce: true, indicators: ['mesure'] })],
      indicators: [
        indicator({
          id: 'mesure',
          target: 90,
          status: 'onTarget',
          series,
          ...(latest && { latest }),
          ...partial,
        }),
      ],
    }
  }
  const resultOf = (given: Audit) =>
    publish(given).groups.flatMap(({ promises }) => promises[0]?.results ?? [])[0]

  test('that rests on few cases is not shown, nor how it stands, nor an older one in its place', () => {
    const shown = resultOf(audit(measures))
    expect(shown).toMatchObject({ status: 'hidden' })
    expect(shown).not.toHaveProperty('latest')
    expect(shown?.series).toEqual([{ period: '2024', value: 80 }, { period: '2025' }])
  })

  test('that was masked already leaves no older one in its place either', () => {
    const masked = [
      ...measures.slice(0, 1),
      { period: '2025', end: '2025-12-31', masked: true, sampleSize: 7 },
    ]
    expect(resultOf(audit(masked, { latest: measures[0]!, status: 'onTarget' }))).toMatchObject({
      status: 'hidden',
    })
  })

  test('that nobody measured yet is not in the series', () => {
    const planned = { period: '2027', end: '2027-12-31', value: 99 }
    expect(resultOf(audit([measures[0]!, planned], { latest: measures[0]! }))?.series).toEqual([
      { period: '2024', value: 80 },
    ])
  })

  test('is shown below the threshold of an organisation that sets a lower one', () => {
    const thresholds = { minimumSample: 1, expiresSoonDays: 60 }
    expect(resultOf({ ...audit(measures), thresholds })).toMatchObject({
      status: 'onTarget',
      latest: { value: 96 },
    })
    expect(textsIn({ ...audit(measures), thresholds })).toContain(fr.publicSummary.limits.smallUnlimited)
  })

  test('tells neither its counts, nor its change, nor the remark of who measured', () => {
    const noted = { ...measures[0]!, note: 'Sans la résidence des Forges', mode: 'phone', population: 2612 }
    const text = JSON.stringify(resultOf(audit([noted], { change: 3, trend: 'improving' })))
    expect(text).not.toMatch(/numerator|denominator|population|mode|note|change|trend/)
  })
})

test('each rate is given with and without what is not measured', () => {
  const pack = makePublicPack(sampleAudit)
  const figures = blocksOf(pack, 'overview').flatMap((block) => (block.kind === 'figure' ? block : []))
  expect(figures.map(({ caption }) => caption)).toEqual([
    'Qualité de service (style Quali’Hlm)\u{A0}: 3 tenus sur 8 points (37,5\u{A0}%)\u{202F}; sans ce qui n’est pas mesuré, 3 sur 7 (42,9\u{A0}%)',
    'Points tenus, par domaine',
  ])
  expect(figures[1]?.drawing).toMatchObject({
    bars: [
      { value: 0.333333, mark: 0.4, text: '33,3\u{A0}% (2/6)\u{202F}; 40\u{A0}% (2/5)' },
      { value: 0.5, text: '50\u{A0}% (1/2)' },
    ],
  })
  expect(figures.every(({ alternative }) => alternative.length > 60)).toBe(true)
})

test('each promise has its verdict, its words, its results and what will be done, without who does it', () => {
  const rows = tablesOf(makePublicPack(model), 'domains').flatMap(cellsOf)
  expect(rows.find(([title = '']) => title.startsWith('Un accueil que l’on peut joindre'))).toEqual([
    'Un accueil que l’on peut joindre\nPas tenue',
    'Nos horaires et nos numéros sont affichés dans chaque hall et sur notre site. Nous décrochons au moins 85 appels sur 100, et toute personne dont l’appel n’a pas abouti est rappelée dans la journée ouvrée qui suit.\n' +
      'Appels décrochés\u{A0}: 79,6\u{A0}% (mai 2026), Siège et agence de Villeraye – cible manquée (au moins 85\u{A0}%)\n' +
      'À faire\u{A0}: Renforcer le standard le lundi et le mardi matin par une permanence des chargés de clientèle – 30/09/2026\n' +
      'À faire\u{A0}: Ouvrir le rappel automatique des appels perdus – 15/12/2026',
  ])
})

test('the model co-operative says it all in four to twelve pages', async () => {
  const { pages } = await readPdf(await pdf.render(makePublicPack(model)))
  expect(pages).toBeGreaterThanOrEqual(4)
  expect(pages).toBeLessThanOrEqual(12)
})

describe.each(languages)('in %s', (language) => {
  const audits = [{ ...sampleAudit, language, draft: true }, { ...model, language }, emptied(language)]

  test('no place of a template stays unfilled', () => {
    for (const audit of audits) {
      const { pageNumber, ...furniture } = makePublicPack(audit).furniture
      expect(pageNumber).toContain('{pages}')
      const text = JSON.stringify([makePublicPack(audit).sections, furniture])
      expect(text.match(/\{[a-z]\w*\}|undefined|NaN|\[object/g)).toBeNull()
    }
  })

  test('every link leads somewhere', () => {
    for (const audit of audits) {
      const text = JSON.stringify(makePublicPack(audit).sections)
      const ids = new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))
      expect([...text.matchAll(/"to":"([^"]+)"/g)].filter(([, id]) => !ids.has(id))).toEqual([])
    }
  })

  test('an audit with nothing in it still makes a document', async () => {
    const { pages } = await readPdf(await pdf.render(makePublicPack(emptied(language))))
    expect(pages).toBeGreaterThan(2)
  })
})

test('a working paper is marked as one', () => {
  expect(makePublicPack({ ...sampleAudit, draft: true }).furniture.watermark).toBe('Document de travail')
  expect(makePublicPack(sampleAudit).furniture).not.toHaveProperty('watermark')
})

test('printed French has its no-break spaces, its apostrophes and its guillemets', () => {
  const words = JSON.stringify(fr.publicSummary).replaceAll('"', '')
  expect(words.match(/.{9} [:;!?»].{3}|\d %|« |'/g) ?? []).toEqual([])
})

test('both languages fill the same places, and explain as many words', () => {
  const places = (words: unknown): unknown =>
    typeof words === 'string'
      ? [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()
      : typeof words === 'object' && words !== null
        ? Object.fromEntries(Object.entries(words).map(([key, each]) => [key, places(each)]))
        : words
  expect(places(en.publicSummary)).toEqual(places(fr.publicSummary))
})

test('no page of the public summary can reach the audit that it was made from', () => {
  const folder = path.resolve(import.meta.dirname, '../src/pack/public')
  const reaching = ['cover', 'overview', 'domains', 'more'].flatMap((page) => {
    const text = readFileSync(path.join(folder, 'pages', `${page}.ts`), 'utf8')
    const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, file = '']) => file)
    const known =
      /^\.\.\/(?:charts|context|points|promise-words|result-words|standings|public-audit)\.ts$|\/(?:lang\/catalogue|model\/document|blocks|sentence)\.ts$/
    return imports.filter((file) => !known.test(file)).map((file) => `${page} → ${file}`)
  })
  expect(reaching).toEqual([])
})

/** An organisation that has written nothing yet. */
function emptied(language: Language): Audit {
  return {
    ...sampleAudit,
    language,
    commitments: [],
    indicators: [],
    evidence: [],
    actions: [],
    findings: [],
    ratings: [],
    deadlines: [],
    surveys: [],
    gaps: [],
    priorities: [],
    referentials: [],
  }
}
