import type {
  ActionResult,
  Audit,
  Check,
  CommitmentResult,
  DomainResult,
  Gap,
  IndicatorResult,
  MeasureResult,
  PieceResult,
  RequirementResult,
} from '../../src/model/files.ts'

/**
 * A small audit written by hand, with every case that the pack must word: each verdict, each state, each reason.
 * Domain D5: 7 requirements, 1 waived, 6 apply, 2 kept, 1 not measured. Domain D9: 2 requirements, 1 kept.
 */

const sha = (digit: string): string => digit.repeat(64)

const place = { file: 'commitments/reclamations.yaml', pointer: '', line: 12 }

function check(partial: Partial<Check> & Pick<Check, 'id' | 'kind' | 'status'>): Check {
  return {
    axis: partial.kind === 'commitment' ? 'said' : 'done',
    needed: 1,
    found: partial.status === 'met' ? 1 : 0,
    accepted: [],
    rejected: [],
    ...partial,
  }
}

const saidYes = check({ id: 'commitment', kind: 'commitment', status: 'met', accepted: ['repondre-48h'] })
const saidNo = check({ id: 'commitment', kind: 'commitment', status: 'unmet' })

function requirement(
  id: string,
  title: string,
  partial: Partial<RequirementResult> & Pick<RequirementResult, 'said' | 'done' | 'checks'>,
): RequirementResult {
  const ref = partial.ref ?? `qualihlm-style/${id}`
  return {
    ref,
    id,
    title,
    statement: `L’organisme prévoit et vérifie ceci\u{A0}: ${title.toLowerCase()}.`,
    criticality: 'major',
    commitments: [],
    indicators: [],
    evidence: [],
    mapsTo: [],
    crosswalk: [],
    actions: [],
    gaps: partial.checks.filter(({ status }) => status !== 'met').map((unmet) => `${ref}#${unmet.id}`),
    ...partial,
  }
}

const d5: readonly RequirementResult[] = [
  requirement('D5-01', 'Accusé de réception', {
    said: 'yes',
    done: 'yes',
    quadrant: 'kept',
    grade: 'strength',
    checks: [
      saidYes,
      check({ id: 'indicators', kind: 'indicators', status: 'met', accepted: ['delai-reponse'] }),
    ],
    commitments: ['repondre-48h'],
    indicators: ['delai-reponse'],
    evidence: ['procedure-reclamations'],
  }),
  requirement('D5-02', 'Délai de réponse', {
    said: 'yes',
    done: 'partial',
    quadrant: 'unproven',
    grade: 'minor',
    checks: [
      saidYes,
      check({
        id: 'evidence:minutes',
        kind: 'evidence',
        status: 'partial',
        evidenceKind: 'minutes',
        within: 'P12M',
        needed: 2,
        found: 1,
        accepted: ['cr-ccl-2026'],
        rejected: [{ id: 'cr-ccl-2024', reason: 'tooOld' }],
      }),
      check({
        id: 'indicators:percent',
        kind: 'indicators',
        status: 'unmet',
        unit: 'percent',
        within: 'P18M',
        onTarget: true,
        rejected: [{ id: 'satisfaction', reason: 'offTarget' }],
      }),
    ],
    commitments: ['repondre-48h'],
    indicators: ['delai-reponse', 'satisfaction'],
    evidence: ['cr-ccl-2024', 'cr-ccl-2026'],
    actions: ['relancer-prestataire'],
  }),
  requirement('D5-03', 'Astreinte', {
    criticality: 'minor',
    said: 'no',
    done: 'yes',
    quadrant: 'undeclared',
    grade: 'improvement',
    checks: [
      saidNo,
      check({ id: 'evidence:contract', kind: 'evidence', status: 'met', accepted: ['contrat-astreinte'] }),
    ],
    evidence: ['contrat-astreinte'],
  }),
  requirement('D5-04', 'Écoute des réclamants', {
    criticality: 'minor',
    said: 'no',
    done: 'no',
    quadrant: 'absent',
    grade: 'minor',
    checks: [
      { ...saidNo, rejected: [{ id: 'ecoute', reason: 'notInForce' }] },
      check({
        id: 'survey',
        kind: 'survey',
        status: 'unmet',
        within: 'P36M',
        rejected: [
          { id: 'enquete-2021', reason: 'expired' },
          { id: 'enquete-perdue', reason: 'missing' },
          { id: 'enquete-2027', reason: 'future' },
          { id: 'enquete-ancienne', reason: 'suspect' },
        ],
      }),
    ],
    commitments: ['ecoute'],
    evidence: ['enquete-2021', 'enquete-perdue', 'enquete-2027', 'enquete-ancienne'],
    actions: ['lancer-enquete'],
  }),
  requirement('D5-05', 'Suivi des relances', {
    criticality: 'improvement',
    said: 'partial',
    done: 'notMeasured',
    quadrant: 'unproven',
    grade: 'improvement',
    checks: [
      check({
        id: 'commitment',
        kind: 'commitment',
        status: 'partial',
        rejected: [{ id: 'tilleuls', reason: 'partialScope' }],
      }),
      check({
        id: 'indicators',
        kind: 'indicators',
        status: 'notMeasured',
        needed: 3,
        rejected: [
          { id: 'relances', reason: 'neverMeasured' },
          { id: 'pannes', reason: 'stale' },
          { id: 'visites', reason: 'noTarget' },
        ],
      }),
    ],
    commitments: ['tilleuls'],
    indicators: ['relances', 'pannes', 'visites'],
  }),
  requirement('D5-06', 'Registre des demandes', {
    said: 'yes',
    done: 'yes',
    quadrant: 'kept',
    grade: 'conforming',
    checks: [saidYes, check({ id: 'evidence', kind: 'evidence', status: 'met', accepted: ['registre'] })],
    commitments: ['repondre-48h'],
    evidence: ['registre'],
  }),
  requirement('D5-07', 'Ascenseurs', {
    said: 'notApplicable',
    done: 'notApplicable',
    inapplicable: 'waived',
    reason: 'Aucun immeuble n’a d’ascenseur.',
    approvedBy: 'Conseil d’administration',
    checks: [],
  }),
]

const d9: readonly RequirementResult[] = [
  requirement('D9-01', 'Plan de concertation', {
    said: 'yes',
    done: 'yes',
    quadrant: 'kept',
    grade: 'conforming',
    checks: [
      { ...saidYes, accepted: ['concertation'] },
      check({ id: 'evidence:plan', kind: 'evidence', status: 'met', accepted: ['plan-concertation'] }),
    ],
    commitments: ['concertation'],
    evidence: ['plan-concertation'],
  }),
  requirement('D9-02', 'Réunions du conseil', {
    said: 'no',
    done: 'no',
    quadrant: 'absent',
    grade: 'major',
    checks: [
      saidNo,
      check({
        id: 'evidence:minutes',
        kind: 'evidence',
        status: 'unmet',
        evidenceKind: 'minutes',
        within: 'P12M',
      }),
    ],
  }),
]

const principles: readonly RequirementResult[] = [
  requirement('D5-01', 'Démocratie', {
    ref: 'coop-charter/D5-01',
    said: 'notApplicable',
    done: 'notApplicable',
    inapplicable: 'waived',
    reason: 'Examiné par la révision coopérative.',
    checks: [],
  }),
]

const domains: readonly DomainResult[] = [
  {
    id: 'D5',
    title: 'Demandes et réclamations',
    weight: 2,
    score: {
      kept: 2,
      applicable: 6,
      notMeasured: 1,
      notApplicable: 1,
      rate: 0.333333,
      rateMeasured: 0.4,
      rateHighest: 0.5,
    },
    matrix: { kept: 2, unproven: 2, undeclared: 1, absent: 1, notApplicable: 1 },
    strengths: ['qualihlm-style/D5-01'],
    progress: ['qualihlm-style/D5-02'],
    requirements: d5,
  },
  {
    id: 'D9',
    title: 'Concertation',
    weight: 1,
    score: {
      kept: 1,
      applicable: 2,
      notMeasured: 0,
      notApplicable: 0,
      rate: 0.5,
      rateMeasured: 0.5,
      rateHighest: 0.5,
    },
    matrix: { kept: 1, unproven: 0, undeclared: 0, absent: 1, notApplicable: 0 },
    strengths: ['qualihlm-style/D9-01'],
    progress: ['qualihlm-style/D9-02'],
    requirements: d9,
  },
]

function commitment(id: string, title: string, partial: Partial<CommitmentResult>): CommitmentResult {
  return {
    id,
    title,
    statement: `Nous tenons parole\u{A0}: ${title.toLowerCase()}.`,
    audience: ['tenants', 'residentsAssociations'],
    owner: 'Responsable de la relation locataires',
    status: 'inForce',
    inForce: true,
    scopeKind: 'stock',
    requirements: [],
    mapped: [],
    indicators: [],
    evidence: [],
    actions: [],
    place,
    ...partial,
  }
}

function measure(period: string, end: string, partial: Partial<MeasureResult>): MeasureResult {
  return { period, end, ...partial }
}

function indicator(id: string, title: string, partial: Partial<IndicatorResult>): IndicatorResult {
  return {
    id,
    title,
    definition: `${title}, sur tout le patrimoine.`,
    owner: 'Responsable qualité',
    unit: 'count',
    direction: 'up',
    frequency: 'yearly',
    status: 'onTarget',
    series: [],
    requirements: [],
    mapped: [],
    commitments: [],
    place: { file: `indicators/${id}.yaml`, pointer: '' },
    ...partial,
  }
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const monthly: readonly MeasureResult[] = ['2024', '2025', '2026'].flatMap((year) =>
  months.map((month, index) =>
    measure(`${year}-${month}`, `${year}-${month}-28`, {
      value: 3 - index / 10,
      status: index > 9 ? 'onTarget' : 'inAlert',
    }),
  ),
)

const lastSurvey = measure('2026', '2026-12-31', {
  value: 71.4,
  numerator: 250,
  denominator: 350,
  sampleSize: 350,
  population: 2100,
  mode: 'phone',
  marginOfError: 4.3,
  status: 'offTarget',
  evidence: 'enquete-2021',
  note: 'Enquête menée avec les coopératives voisines.',
})

function piece(number: string, id: string, title: string, partial: Partial<PieceResult>): PieceResult {
  return {
    number,
    id,
    title,
    kind: 'minutes',
    date: '2026-03-12',
    ageDays: 110,
    state: 'valid',
    file: `evidence/${id}.pdf`,
    size: 12_345,
    sha256: sha(number.slice(-1)),
    packPath: `data/evidence/${number}-${id}.pdf`,
    confidentiality: 'auditor',
    personalData: 'none',
    requirements: [],
    mapped: [],
    commitments: [],
    indicators: [],
    actions: [],
    place,
    ...partial,
  }
}

/** A piece without a file of its own in the pack. */
function withheldPiece(
  number: string,
  id: string,
  title: string,
  { file, sha256, size, ...partial }: Partial<PieceResult> & Pick<PieceResult, 'withheld'>,
): PieceResult {
  const { file: _, packPath: __, sha256: ___, size: ____, ...bare } = piece(number, id, title, partial)
  return {
    ...bare,
    ...(file === undefined ? {} : { file }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(size === undefined ? {} : { size }),
  }
}

function action(id: string, title: string, partial: Partial<ActionResult>): ActionResult {
  return {
    id,
    title,
    commitment: 'repondre-48h',
    owner: 'Responsable technique',
    priority: 'medium',
    due: '2026-12-31',
    status: 'todo',
    state: 'onTime',
    daysLeft: 184,
    evidence: [],
    place,
    ...partial,
  }
}

const gapOrder = ['D9-02', 'D5-02', 'D5-04', 'D5-03', 'D5-05']
const everyRequirement = domains.flatMap((domain) => domain.requirements.map((each) => ({ domain, each })))

const gaps: readonly Gap[] = gapOrder
  .flatMap((id) => everyRequirement.filter(({ each }) => each.id === id))
  .flatMap(({ domain, each }) =>
    each.checks
      .filter(({ status }) => status !== 'met')
      .map((unmet) => ({
        id: `${each.ref}#${unmet.id}`,
        referential: 'qualihlm-style',
        domain: domain.id,
        requirement: each.ref,
        check: unmet,
        criticality: each.criticality,
        quadrant: each.quadrant ?? 'absent',
        grade: each.grade ?? 'major',
        actions: each.actions,
        place: unmet.kind === 'commitment' ? { file: 'coopqual.yaml', pointer: '/referentials' } : place,
      })),
  )

export const sampleAudit: Audit = {
  format: 'coopqual-audit',
  formatVersion: 1,
  generator: { name: 'coopqual', version: '0.1.0' },
  draft: false,
  language: 'fr',
  date: '2026-06-30',
  organisation: {
    name: 'Coopérative modèle',
    siren: '732829320',
    kind: 'coopHlm',
    region: 'Bretagne',
    rentalDwellings: 2100,
    homesSoldPerYear: 1,
  },
  audit: { kind: 'verification', from: '2025-07-01', to: '2026-06-30', auditor: 'Cabinet Exemple' },
  thresholds: { minimumSample: 10, expiresSoonDays: 60 },
  provenance: {
    commit: '0123456789abcdef0123456789abcdef01234567',
    dirty: true,
    files: [{ path: 'data/source/commitments/reclamations.yaml', size: 900, sha256: sha('a') }],
  },
  referentials: [
    {
      id: 'qualihlm-style',
      version: '2026.1',
      title: 'Qualité de service (style Quali’Hlm)',
      publisher: 'coopqual',
      official: false,
      score: {
        kept: 3,
        applicable: 8,
        notMeasured: 1,
        notApplicable: 1,
        rate: 0.375,
        rateMeasured: 0.428571,
        rateHighest: 0.5,
      },
      matrix: { kept: 3, unproven: 2, undeclared: 1, absent: 2, notApplicable: 1 },
      weighted: { rate: 0.388889, weights: 3, rateMeasured: 0.425926, weightsMeasured: 3 },
      amends: {
        id: 'qualite-de-base',
        version: '2025',
        changed: ['D5-02'],
        added: ['D5-06'],
        removed: ['D5-09'],
      },
      scale: [
        { id: 'nonAtteint', title: 'Non atteint', points: 0 },
        { id: 'atteint', title: 'Atteint', points: 100 },
      ],
      axes: [],
      strengths: ['qualihlm-style/D5-01', 'qualihlm-style/D5-06', 'qualihlm-style/D9-01'],
      progress: ['qualihlm-style/D9-02', 'qualihlm-style/D5-02', 'qualihlm-style/D5-04'],
      domains,
    },
    {
      id: 'coop-charter',
      version: '1',
      title: 'Charte des coopératives Hlm',
      publisher: 'coopqual',
      official: true,
      score: { kept: 0, applicable: 0, notMeasured: 0, notApplicable: 1 },
      matrix: { kept: 0, unproven: 0, undeclared: 0, absent: 0, notApplicable: 1 },
      scale: [],
      axes: [],
      strengths: [],
      progress: [],
      domains: [
        {
          id: 'P1',
          title: 'Principes',
          weight: 1,
          score: { kept: 0, applicable: 0, notMeasured: 0, notApplicable: 1 },
          matrix: { kept: 0, unproven: 0, undeclared: 0, absent: 0, notApplicable: 1 },
          strengths: [],
          progress: [],
          requirements: principles,
        },
      ],
    },
  ],
  gaps,
  priorities: gaps.map(({ id, grade, criticality, requirement: ref }, index) => ({
    rank: index + 1,
    gaps: [id],
    lifts: index === 0 ? [ref] : [],
    grade,
    criticality,
    ...(index === 1 ? { due: '2026-09-30' } : {}),
  })),
  marks: [
    { campaign: '2026', referential: 'qualihlm-style', mark: 100, rated: 1, of: 9 },
    { campaign: '2026', referential: 'qualihlm-style', domain: 'D5', mark: 100, rated: 1, of: 6 },
  ],
  surveys: [
    {
      requirement: 'qualihlm-style/D5-04',
      audience: 'tenants',
      within: 'P36M',
      last: '2021-06-01',
      source: 'enquete-2021',
      due: '2024-06-01',
      daysLeft: -759,
      state: 'overdue',
      homes: 2100,
    },
  ],
  commitments: [
    commitment('concertation', 'Associer les locataires', {
      requirements: ['qualihlm-style/D9-01'],
      evidence: ['plan-concertation'],
      since: '2024-01-01',
    }),
    commitment('ecoute', 'Écouter chaque année', {
      status: 'draft',
      inForce: false,
      requirements: ['qualihlm-style/D5-04'],
      evidence: ['enquete-2021', 'enquete-perdue', 'enquete-2027', 'enquete-ancienne'],
      actions: ['lancer-enquete'],
    }),
    commitment('repondre-48h', 'Répondre sous 48 heures', {
      form: 'charter',
      since: '2025-01-01',
      until: '2027-12-31',
      source: 'Charte d’accueil, page 4',
      requirements: ['qualihlm-style/D5-01', 'qualihlm-style/D5-02', 'qualihlm-style/D5-06'],
      indicators: ['delai-reponse', 'satisfaction'],
      evidence: ['procedure-reclamations', 'cr-ccl-2024', 'cr-ccl-2026', 'registre'],
      actions: ['afficher-delai', 'relancer-prestataire', 'vieux-logiciel'],
    }),
    commitment('tilleuls', 'Rappeler les locataires des Tilleuls', {
      scopeKind: 'residence',
      scopeName: 'Les Tilleuls',
      requirements: ['qualihlm-style/D5-05'],
      indicators: ['relances', 'pannes', 'visites'],
    }),
  ],
  indicators: [
    indicator('delai-reponse', 'Délai moyen de réponse', {
      unit: 'workingDays',
      direction: 'down',
      target: 2,
      alert: 3,
      legal: { limit: 10, reference: 'loi du 6 juillet 1989' },
      frequency: 'monthly',
      formula: 'somme des délais ÷ nombre de demandes',
      source: 'Logiciel de gestion',
      perimeter: 'Demandes écrites',
      series: monthly,
      latest: monthly.at(-1) ?? measure('2026-12', '2026-12-31', {}),
      trend: 'improving',
      change: -0.1,
      requirements: ['qualihlm-style/D5-01', 'qualihlm-style/D5-02'],
      commitments: ['repondre-48h'],
    }),
    indicator('pannes', 'Pannes résolues dans la journée', {
      unit: 'percent',
      status: 'stale',
      target: 90,
      series: [measure('2023-Q3', '2023-09-30', { value: 92, status: 'onTarget' })],
      latest: measure('2023-Q3', '2023-09-30', { value: 92, status: 'onTarget' }),
      requirements: ['qualihlm-style/D5-05'],
      commitments: ['tilleuls'],
    }),
    indicator('relances', 'Relances par mois', {
      status: 'neverMeasured',
      direction: 'range',
      target: { min: 1, max: 3 },
      alert: { min: 0, max: 5 },
      requirements: ['qualihlm-style/D5-05'],
      commitments: ['tilleuls'],
    }),
    indicator('satisfaction', 'Locataires satisfaits du traitement de leur demande', {
      unit: 'percent',
      status: 'offTarget',
      target: 80,
      alert: 75,
      frequency: 'triennial',
      series: [
        measure('2020', '2020-12-31', { sampleSize: 8, masked: true }),
        measure('2023', '2023-12-31', {
          value: 68,
          sampleSize: 320,
          marginOfError: 4.7,
          status: 'offTarget',
        }),
        lastSurvey,
      ],
      latest: lastSurvey,
      trend: 'notSignificant',
      change: 3.4,
      requirements: ['qualihlm-style/D5-02'],
      commitments: ['repondre-48h'],
    }),
    indicator('visites', 'Visites de courtoisie', {
      status: 'noTarget',
      series: [measure('2026-06-30', '2026-06-30', { value: 1234, status: 'noTarget' })],
      latest: measure('2026-06-30', '2026-06-30', { value: 1234, status: 'noTarget' }),
      requirements: ['qualihlm-style/D5-05'],
      commitments: ['tilleuls'],
    }),
  ],
  evidence: [
    piece('P001', 'contrat-astreinte', 'Contrat d’astreinte', {
      kind: 'contract',
      state: 'expiresSoon',
      expires: '2026-08-15',
      requirements: ['qualihlm-style/D5-03'],
    }),
    piece('P002', 'cr-ccl-2024', 'Compte rendu du CCL de 2024', {
      date: '2024-05-02',
      ageDays: 789,
      requirements: ['qualihlm-style/D5-02'],
      commitments: ['repondre-48h'],
    }),
    piece('P003', 'cr-ccl-2026', 'Compte rendu du CCL de 2026', {
      requirements: ['qualihlm-style/D5-02'],
      commitments: ['repondre-48h'],
      actions: ['afficher-delai'],
    }),
    piece('P004', 'enquete-2021', 'Enquête de 2021', {
      kind: 'survey',
      date: '2021-06-01',
      ageDays: 1855,
      state: 'expired',
      expires: '2024-06-01',
      requirements: ['qualihlm-style/D5-04'],
      commitments: ['ecoute'],
      indicators: ['satisfaction'],
    }),
    piece('P005', 'enquete-2027', 'Enquête de 2027', {
      kind: 'survey',
      date: '2027-01-15',
      ageDays: -199,
      state: 'future',
      requirements: ['qualihlm-style/D5-04'],
      commitments: ['ecoute'],
    }),
    piece('P006', 'enquete-ancienne', 'Enquête ancienne', {
      kind: 'survey',
      date: '2023-02-01',
      ageDays: 1245,
      state: 'suspect',
      requirements: ['qualihlm-style/D5-04'],
      commitments: ['ecoute'],
    }),
    withheldPiece('P007', 'enquete-perdue', 'Enquête perdue', {
      withheld: 'missing',
      kind: 'survey',
      state: 'missing',
      file: 'evidence/enquete-perdue.pdf',
      requirements: ['qualihlm-style/D5-04'],
      commitments: ['ecoute'],
    }),
    withheldPiece('P008', 'plan-concertation', 'Plan de concertation signé', {
      withheld: 'notAFile',
      kind: 'plan',
      location: 'Siège, classeur 3',
      requirements: ['qualihlm-style/D9-01'],
      commitments: ['concertation'],
    }),
    withheldPiece('P009', 'procedure-reclamations', 'Procédure de réclamation en ligne', {
      withheld: 'notAFile',
      kind: 'procedure',
      url: 'https://example.org/reclamations',
      confidentiality: 'public',
      requirements: ['qualihlm-style/D5-01'],
      commitments: ['repondre-48h'],
    }),
    withheldPiece('P010', 'registre', 'Registre des demandes', {
      withheld: 'personalData',
      kind: 'record',
      file: 'evidence/registre.csv',
      size: 1_234_567,
      sha256: sha('f'),
      personalData: 'present',
      retainUntil: '2026-06-30',
      requirements: ['qualihlm-style/D5-06'],
      commitments: ['repondre-48h'],
    }),
    withheldPiece('P011', 'note-interne', 'Note interne', {
      withheld: 'restricted',
      kind: 'report',
      file: 'evidence/note.pdf',
      size: 999,
      sha256: sha('e'),
      confidentiality: 'restricted',
    }),
  ],
  actions: [
    action('relancer-prestataire', 'Relancer le prestataire', {
      requirement: 'qualihlm-style/D5-02',
      cause: 'Deux interventions sur dix sont en retard.',
      priority: 'high',
      due: '2026-06-01',
      status: 'inProgress',
      state: 'overdue',
      daysLeft: -29,
    }),
    action('afficher-delai', 'Afficher le délai dans les halls', {
      due: '2026-05-15',
      status: 'done',
      state: 'done',
      daysLeft: -46,
      doneOn: '2026-05-12',
      evidence: ['cr-ccl-2026'],
      effectiveness: 'Les appels de relance ont baissé d’un tiers.',
    }),
    action('lancer-enquete', 'Lancer l’enquête', {
      requirement: 'qualihlm-style/D5-04',
      commitment: 'ecoute',
      due: '2026-07-31',
      state: 'dueSoon',
      daysLeft: 31,
    }),
    action('vieux-logiciel', 'Adapter l’ancien logiciel', {
      priority: 'low',
      status: 'cancelled',
      state: 'cancelled',
    }),
  ],
  findings: [
    {
      id: 'F-2025-01',
      campaign: '2025',
      requirement: 'qualihlm-style/D5-02',
      grade: 'weakness',
      statement: 'Les réponses ne sont pas datées.',
      evidence: ['cr-ccl-2026'],
      due: '2026-09-30',
      status: 'open',
      place: { file: 'assessments/2025.yaml', pointer: '/findings/0' },
    },
  ],
  ratings: [
    {
      campaign: '2026',
      requirement: 'qualihlm-style/D5-01',
      level: 'atteint',
      levelTitle: 'Atteint',
      mark: 100,
      comparison: 'agrees',
      comment: 'Vérifié sur vingt dossiers.',
      by: 'Responsable qualité',
      on: '2026-04-02',
      place: { file: 'assessments/2026.yaml', pointer: '/ratings/D5-01' },
    },
  ],
  deadlines: [
    {
      on: '2024-06-01',
      daysLeft: -759,
      workingDaysLeft: -520,
      kind: 'evidenceExpiry',
      id: 'enquete-2021',
      title: 'Enquête de 2021',
    },
    {
      on: '2026-06-01',
      daysLeft: -29,
      workingDaysLeft: -20,
      kind: 'actionDue',
      id: 'relancer-prestataire',
      title: 'Relancer le prestataire',
      owner: 'Responsable technique',
    },
    {
      on: '2026-06-30',
      daysLeft: 0,
      workingDaysLeft: 0,
      kind: 'retention',
      id: 'registre',
      title: 'Registre des demandes',
    },
    {
      on: '2026-07-31',
      daysLeft: 31,
      workingDaysLeft: 22,
      kind: 'actionDue',
      id: 'lancer-enquete',
      title: 'Lancer l’enquête',
      owner: 'Responsable technique',
    },
    {
      on: '2026-09-30',
      daysLeft: 92,
      workingDaysLeft: 64,
      kind: 'findingDue',
      id: 'F-2025-01',
      title: 'Les réponses ne sont pas datées.',
    },
  ],
  silenced: [],
  severities: [],
  diagnostics: [
    {
      code: 'evidence/missing-file',
      severity: 'warning',
      message: 'Le fichier `evidence/enquete-perdue.pdf` n’existe pas.',
      hint: 'Déposer le fichier ou corriger le chemin.',
      file: 'commitments/reclamations.yaml',
      line: 31,
      column: 11,
    },
  ],
}
