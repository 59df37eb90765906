import type { Block, Cell, Inline, Row, Tone } from '../../src/model/document.ts'
import type { Pack } from '../../src/model/pack.ts'

/** French spaces and apostrophes, so that the samples can be typed as one types. */
export function french(text: string): string {
  return text
    .replaceAll(/ ([;!?»%€])/g, '\u202F$1')
    .replaceAll('« ', '«\u202F')
    .replaceAll(' :', '\u00A0:')
    .replaceAll("'", '’')
}

export const longWord = 'anticonstitutionnellement'.repeat(20)

const sentences = [
  "L'organisme s'engage à répondre à toute réclamation écrite dans un délai de dix jours ouvrés, et à le mesurer.",
  "Chaque entrée dans les lieux est précédée d'une visite conseil, dont la trace est conservée avec l'état des lieux.",
  'Le prestataire chargé du nettoyage est contrôlé deux fois par mois : la grille de contrôle est signée sur place.',
  'Les résultats sont présentés chaque année au conseil de concertation locative, qui en débat et propose des suites.',
  'Une enquête menée auprès de 412 locataires (taux de réponse : 38 %) donne une satisfaction globale de 81 %.',
  "Les accédants reçoivent, au plus tard six mois avant la livraison, la liste des étapes de leur parcours d'achat.",
]

/** So many sentences, taken in turn. */
export function prose(count: number, start = 0): string {
  return Array.from({ length: count }, (_, index) =>
    french(sentences[(start + index) % sentences.length] ?? ''),
  ).join(' ')
}

const verdicts: readonly { readonly text: string; readonly tone: Tone }[] = [
  { text: 'tenu', tone: 'good' },
  { text: french('dit, pas prouvé'), tone: 'poor' },
  { text: french('fait, pas dit'), tone: 'fair' },
  { text: 'ni dit ni fait', tone: 'bad' },
  { text: 'non mesuré', tone: 'muted' },
]

const subjects = [
  'Accueil des demandeurs et délai de réponse',
  'Traitement des réclamations techniques',
  'Propreté des parties communes',
  'Entrée dans les lieux et visite conseil',
  'Interventions dans les logements',
  'Information pendant les travaux de réhabilitation lourde en site occupé',
]

function requirementRow(index: number): Row {
  const domain = Math.floor(index / 6) + 1
  const reference = `D${domain}-${String((index % 6) + 1).padStart(2, '0')}`
  const verdict = verdicts[(index * 3) % verdicts.length] ?? { text: '', tone: 'muted' }
  const piece = `P${String(index + 1).padStart(3, '0')}`
  return {
    id: `exigence-${reference}`,
    cells: [
      [{ text: reference, style: 'strong' }],
      [french(subjects[index % subjects.length] ?? '')],
      [verdict],
      [{ text: piece, link: { file: `data/evidence/${piece} – Procédure d'accueil.pdf` } }],
      [french(`${40 + ((index * 7) % 60)},${index % 10} %`)],
    ],
  }
}

const bigTable: Block = {
  kind: 'table',
  caption: french("Tableau 1 : les soixante exigences et l'état de chacune"),
  columns: [
    { title: 'Réf.', weight: 1 },
    { title: 'Exigence', weight: 5 },
    { title: 'Verdict', weight: 2.4 },
    { title: 'Pièce', weight: 1 },
    { title: 'Résultat', weight: 1.2, align: 'end' },
  ],
  rows: Array.from({ length: 60 }, (_, index) => requirementRow(index)),
  empty: 'Aucune exigence.',
}

const longCell: Cell = [
  { text: 'Constat. ', style: 'strong' },
  prose(34),
  { text: ' Voir aussi ', style: 'muted' },
  { text: "l'exigence D3-02".replace("'", '’'), link: { to: 'exigence-D3-02' } },
  '.',
]

const tallTable: Block = {
  kind: 'table',
  caption: french('Tableau 2 : constats développés'),
  columns: [
    { title: 'Constat', weight: 1 },
    { title: 'Texte', weight: 3.4 },
    { title: 'Suite donnée', weight: 1.6 },
  ],
  rows: [
    { cells: [['C-01'], [prose(2)], [prose(1, 3)]] },
    { id: 'constat-long', cells: [['C-02'], longCell, [prose(7, 2)]] },
    {
      cells: [
        ['C-03'],
        [longWord],
        ['evidence/2026/T3/comptes-rendus/conseil-de-concertation-locative_2026-09-17.pdf'],
      ],
    },
    { cells: [['C-04'], [french('Une émoticône 😀 et un idéogramme 漢 que la police ne connaît pas.')], []] },
  ],
  empty: 'Aucun constat.',
}

const emptyTable: Block = {
  kind: 'table',
  caption: french('Tableau 3 : non-conformités majeures'),
  columns: [{ title: 'Réf.', weight: 1 }],
  rows: [],
  empty: french("Aucune non-conformité majeure n'a été relevée pendant la période."),
}

const domains = [
  ['D1 Accueil et information', 0.92, 0.8],
  ['D2 Traitement des réclamations', 0.61, 0.8],
  ['D3 Propreté et cadre de vie', 0.44, 0.75],
  ['D4 Entrée dans les lieux', 1, 0.8],
  ['D5 Interventions techniques dans les logements et les parties communes des résidences', 0.08, 0.8],
  ['D6 Concertation locative', undefined, 0.6],
  ['D7 Accession et vente', 0, 0.7],
] as const

const bars: Block = {
  kind: 'figure',
  caption: french('Figure 1 : part des exigences tenues, par domaine'),
  alternative: french(
    'Sept domaines. Le plus haut, D4, est à 100 % ; le plus bas, D7, à 0 % ; D6 n’est pas mesuré.',
  ),
  drawing: {
    kind: 'bars',
    bars: domains.map(([label, value, mark], index) => ({
      label: french(label),
      mark,
      text: value === undefined ? 'non mesuré' : french(`${Math.round(value * 100)} % (${index + 3} sur 12)`),
      ...(value === undefined ? {} : { value }),
      ...(index < 2 ? { link: { to: `domaine-${index + 1}` } } : {}),
    })),
    legend: ['exigences tenues', french('cible du domaine')],
  },
}

const matrix: Block = {
  kind: 'figure',
  caption: french('Figure 2 : dire et faire'),
  alternative: french(
    '31 exigences tenues, 12 dites mais pas prouvées, 7 faites sans être dites, 10 ni dites ni faites.',
  ),
  drawing: {
    kind: 'matrix',
    columns: ['Fait et prouvé', 'Pas fait ou pas prouvé'],
    rows: ['Dit', 'Pas dit'],
    cells: [
      [
        { title: 'Tenu', count: '31', note: french('52 % des 60 exigences applicables'), tone: 'good' },
        {
          title: french('Dit, pas prouvé'),
          count: '12',
          note: french('20 % des 60 exigences applicables'),
          tone: 'poor',
        },
      ],
      [
        {
          title: french('Fait, pas dit'),
          count: '7',
          note: french('12 % des 60 exigences applicables'),
          tone: 'fair',
        },
        {
          title: 'Ni dit ni fait',
          count: '10',
          note: french('17 % des 60 exigences applicables'),
          tone: 'bad',
        },
      ],
    ],
  },
}

const series: Block = {
  kind: 'figure',
  caption: french('Figure 3 : satisfaction globale des locataires'),
  alternative: french('De 74 % en 2019 à 81 % en 2025, avec une interruption en 2023 ; la cible est 80 %.'),
  drawing: {
    kind: 'series',
    points: [
      { label: '2019', value: 74, margin: 4.1, text: french('74 %') },
      { label: '2020', value: 72.5, margin: 4.6, text: french('72,5 %') },
      { label: '2021', value: 76, margin: 3.2, text: french('76 %') },
      { label: '2022', value: 79.4, margin: 3, text: french('79,4 %') },
      { label: '2023', text: 'non mesuré' },
      { label: '2024', value: 80.2, margin: 2.8, text: french('80,2 %') },
      { label: '2025', value: 81, margin: 3.8, text: french('81 %') },
    ],
    levels: [
      { label: french('cible : 80 %'), value: 80, tone: 'good' },
      { label: french("seuil d'alerte : 70 %"), value: 70, tone: 'poor' },
    ],
    unit: 'en pour cent des répondants',
  },
}

const few: Block = {
  kind: 'figure',
  caption: french('Figure 4 : délai moyen de réponse'),
  alternative: '12 jours ouvrés en 2024, 9,5 en 2025.',
  drawing: {
    kind: 'series',
    points: [
      { label: 'T1 2025', value: 12, text: '12 j' },
      { label: 'T2 2025', value: 9.5, text: '9,5 j' },
    ],
    levels: [{ label: french('cible : 10 j'), value: 10, tone: 'good' }],
    unit: 'en jours ouvrés',
  },
}

const rich: readonly Inline[] = [
  french("L'analyse croise ce que l'organisme "),
  { text: 'dit', style: 'strong' },
  ' et ce qu’il ',
  { text: 'fait', style: 'emphasis' },
  french('. La règle est écrite dans '),
  { text: 'referentials/qualihlm-style.yaml', style: 'code' },
  french(' ; le détail est au '),
  { text: french('chapitre « Les exigences »'), link: { to: 'exigences' } },
  ', sur ',
  { text: 'le site de la fédération', link: { url: 'https://www.hlm.coop/' } },
  ' et dans ',
  { text: 'la pièce P004', link: { file: "data/evidence/P004 – Procédure d'accueil.pdf" } },
  french('. Verdict du domaine : '),
  { text: 'dit, pas prouvé', tone: 'poor' },
  ' (avant : ',
  { text: 'non mesuré', tone: 'muted' },
  '). ',
  { text: 'Un lien vers nulle part', link: { to: 'nulle-part' } },
  ' reste du texte.',
]

const cover: Block = {
  kind: 'cover',
  kicker: 'Dossier de preuves · audit initial',
  title: french('Ce que nous disons, ce que nous faisons'),
  subtitle: french(
    "Habitat de l'Ill, société coopérative d'Hlm : référentiel de style Quali'Hlm, version 2026-1",
  ),
  facts: [
    { label: 'Organisme', value: [french("Habitat de l'Ill (Strasbourg)")] },
    { label: 'Période auditée', value: [french('1er janvier 2025 – 31 décembre 2025')] },
    { label: 'Date de référence', value: ['23 novembre 2026'] },
    {
      label: 'Provenance',
      value: [{ text: '9c1f0aa2', style: 'code' }, french(', branche « principale », arbre propre')],
    },
  ],
  notices: [
    {
      tone: 'bad',
      text: french(
        "Projet : des erreurs restent dans les fichiers, ce dossier ne vaut pas remise à l'auditeur.",
      ),
    },
    {
      tone: 'fair',
      text: french("Référentiel non officiel : il reprend l'esprit du label, et non son règlement."),
    },
  ],
}

const summary: readonly Block[] = [
  { kind: 'heading', level: 1, text: french("Synthèse : où en est l'organisme ?"), id: 'synthese' },
  {
    kind: 'paragraph',
    style: 'lead',
    runs: [
      french(
        "Trente et une exigences sur soixante sont dites et prouvées ; dix ne sont ni dites ni faites. L'écart tient surtout aux preuves.",
      ),
    ],
  },
  { kind: 'paragraph', runs: rich },
  matrix,
  { kind: 'paragraph', runs: [prose(3)] },
  {
    kind: 'callout',
    tone: 'poor',
    title: french('Douze promesses attendent leur preuve'),
    body: [
      [prose(2, 1)],
      [
        french('La plus ancienne date de 2021 ; voir '),
        { text: 'D2-03', link: { to: 'exigence-D2-03' } },
        '.',
      ],
    ],
  },
  { kind: 'heading', level: 2, text: 'Les domaines', id: 'domaines' },
  bars,
  {
    kind: 'paragraph',
    style: 'note',
    runs: [french("Une exigence « non mesurée » n'est ni tenue ni manquée : elle est comptée à part.")],
  },
  { kind: 'heading', level: 2, text: 'Les résultats', id: 'resultats' },
  series,
  few,
]

const method: readonly Block[] = [
  { kind: 'heading', level: 1, text: french('Méthode et limites'), id: 'methode' },
  { kind: 'paragraph', runs: [prose(5)] },
  { kind: 'heading', level: 2, text: french('Ce que le dossier ne couvre pas'), id: 'limites' },
  {
    kind: 'list',
    items: [
      [
        french(
          'les pièces à diffusion restreinte : seules leur empreinte et leur description figurent au dossier ;',
        ),
      ],
      [prose(2, 2)],
      [
        { text: 'les domaines sans mesure', style: 'strong' },
        french(' : voir la '),
        { text: 'figure 1', link: { to: 'domaines' } },
        '.',
      ],
    ],
  },
  { kind: 'heading', level: 3, text: french('Ordre de lecture'), id: 'ordre' },
  {
    kind: 'list',
    ordered: true,
    items: Array.from({ length: 11 }, (_, index) => [
      french(`Étape ${index + 1} : ${sentences[index % 6] ?? ''}`),
    ]),
  },
  { kind: 'heading', level: 2, text: 'Identité', id: 'identite' },
  {
    kind: 'facts',
    items: [
      { label: 'Raison sociale', value: [french("Habitat de l'Ill")] },
      { label: 'Patrimoine', value: [french('3 412 logements locatifs, 120 ventes par an')] },
      { label: 'Verdict global', value: [{ text: 'à renforcer', tone: 'fair' }] },
      { label: french('Certificats en cours de validité à la date de référence'), value: [prose(2, 4)] },
    ],
  },
  {
    kind: 'columns',
    columns: [
      [
        { kind: 'heading', level: 3, text: 'Forces', id: 'forces' },
        { kind: 'list', items: [[prose(1)], [prose(1, 1)]] },
      ],
      [
        { kind: 'heading', level: 3, text: 'Faiblesses', id: 'faiblesses' },
        { kind: 'paragraph', runs: [prose(2, 3)] },
        { kind: 'callout', tone: 'info', title: 'À savoir', body: [[prose(1, 5)]] },
      ],
    ],
  },
  { kind: 'callout', tone: 'good', title: french('Les délais sont tenus'), body: [[prose(1, 0)]] },
  { kind: 'callout', tone: 'muted', title: '', body: [[french('Un encadré sans titre.')]] },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: french('Après le saut de page'), id: 'apres-saut' },
  { kind: 'paragraph', runs: [prose(40)] },
]

/** Every kind of block, in French, with what breaks a careless layout. */
export const samplePack: Pack = {
  language: 'fr',
  locale: 'fr-FR',
  title: french("Dossier de preuves : Habitat de l'Ill"),
  organisation: french("Habitat de l'Ill"),
  generator: 'coopqual 0.1.0',
  date: '2026-11-23',
  furniture: {
    header: french("Dossier de preuves · Habitat de l'Ill"),
    footer: french('Établi le 23 novembre 2026 à partir du dépôt 9c1f0aa2'),
    pageNumber: '{page} / {pages}',
    watermark: 'PROJET',
    continued: '(suite)',
  },
  sections: [
    { id: 'couverture', blocks: [cover] },
    { id: 'sommaire', blocks: [{ kind: 'contents', title: 'Sommaire' }] },
    { id: 'ch-synthese', blocks: summary },
    {
      id: 'ch-exigences',
      blocks: [
        { kind: 'heading', level: 1, text: french('Les exigences'), id: 'exigences' },
        { kind: 'heading', level: 2, text: french('Domaine 1 : accueil'), id: 'domaine-1' },
        { kind: 'paragraph', runs: [prose(2)] },
        { kind: 'heading', level: 2, text: french('Domaine 2 : réclamations'), id: 'domaine-2' },
        bigTable,
        tallTable,
        emptyTable,
      ],
    },
    { id: 'ch-methode', blocks: method },
  ],
  sheets: [],
}
