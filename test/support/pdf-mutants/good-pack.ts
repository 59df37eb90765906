import { createHash } from 'node:crypto'
import type { Block } from '../../../src/model/document.ts'
import type { Pack } from '../../../src/model/pack.ts'
import { french, prose, samplePack } from '../sample-pack.ts'

/** A file that goes along with the good one. */
export interface Attachment {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly bytes: Uint8Array
}

export const attachments: readonly Attachment[] = [
  {
    name: 'audit.json',
    type: 'application/json',
    description: french("L'audit comme données"),
    bytes: Buffer.from('{"organisation":"Habitat de l’Ill"}\n'),
  },
  {
    name: 'P001 – relevé.csv',
    type: 'text/csv',
    description: french('Pièce P001 : relevé des délais'),
    bytes: Buffer.from('mois;délai\n2026-01;9,5\n2026-02;8\n'),
  },
]

const index: Block = {
  kind: 'table',
  caption: french('Tableau 2 : fichiers joints'),
  columns: [
    { title: 'Fichier', weight: 1 },
    { title: 'Empreinte SHA-256', weight: 3 },
  ],
  rows: attachments.map(({ name, bytes }) => ({
    cells: [[name], [{ text: createHash('sha256').update(bytes).digest('hex'), style: 'code' }]],
  })),
  empty: '',
}

const table: Block = {
  kind: 'table',
  caption: french('Tableau 1 : exigences'),
  columns: [
    { title: 'Réf.', weight: 1 },
    { title: 'Exigence', weight: 4 },
    { title: 'Verdict', weight: 2 },
  ],
  rows: [
    { id: 'd1-01', cells: [['D1-01'], [prose(1)], [{ text: 'tenu', tone: 'good' }]] },
    {
      id: 'd1-02',
      cells: [['D1-02'], [prose(1, 2)], [{ text: french('dit, pas prouvé'), tone: 'poor' }]],
    },
    {
      id: 'd1-03',
      cells: [
        ['D1-03'],
        [{ text: 'la pièce', link: { file: 'data/P001.csv' } }],
        [{ text: 'non', tone: 'muted' }],
      ],
    },
  ],
  empty: '',
}

const bars: Block = {
  kind: 'figure',
  caption: french('Figure 1 : exigences tenues'),
  alternative: french('Accueil : 90 %. Propreté : 40 %.'),
  drawing: {
    kind: 'bars',
    bars: [
      { label: 'Accueil', value: 0.9, mark: 0.8, text: french('90 %') },
      { label: 'Propreté', value: 0.4, mark: 0.8, text: french('40 %') },
    ],
    legend: ['tenues', 'cible'],
  },
}

const series: Block = {
  kind: 'figure',
  caption: french('Figure 2 : satisfaction'),
  alternative: french('De 74 % en 2024 à 81 % en 2025 ; la cible est 80 %.'),
  drawing: {
    kind: 'series',
    points: [
      { label: '2024', value: 74, margin: 3, text: french('74 %') },
      { label: '2025', value: 81, margin: 3, text: french('81 %') },
    ],
    levels: [{ label: 'cible', value: 80, tone: 'good' }],
    unit: 'en pour cent',
  },
}

const first: readonly Block[] = [
  { kind: 'heading', level: 1, text: french('1. Synthèse : où en sommes-nous ?'), id: 'synthese' },
  { kind: 'paragraph', style: 'lead', runs: [prose(1)] },
  {
    kind: 'paragraph',
    runs: [
      'Le détail est au ',
      { text: 'tableau des exigences', link: { to: 'exigences' } },
      ', la règle sur ',
      { text: 'le site de la fédération', link: { url: 'https://www.hlm.coop/' } },
      ' et dans ',
      { text: 'referentials/label.yaml', style: 'code' },
      '.',
    ],
  },
  { kind: 'heading', level: 2, text: french('Ce que disent les chiffres'), id: 'chiffres' },
  series,
  {
    kind: 'callout',
    tone: 'poor',
    title: french('Deux promesses attendent leur preuve'),
    body: [[prose(1, 3)]],
  },
]

const second: readonly Block[] = [
  { kind: 'heading', level: 1, text: french('2. Les exigences'), id: 'exigences' },
  { kind: 'heading', level: 2, text: 'Domaine 1', id: 'domaine-1' },
  table,
  { kind: 'heading', level: 3, text: 'Suites', id: 'suites' },
  { kind: 'list', items: [[prose(1, 1)], ['voir ', { text: 'D1-02', link: { to: 'd1-02' } }, '.']] },
  { kind: 'facts', items: [{ label: 'Verdict', value: [{ text: 'à renforcer', tone: 'fair' }] }] },
  index,
  bars,
  { kind: 'paragraph', runs: [prose(45)] },
]

/** A few pages with one of everything that a mutant may damage, a paragraph over two pages included. */
export const goodPack: Pack = {
  ...samplePack,
  sections: [
    ...samplePack.sections.slice(0, 2),
    { id: 'ch-synthese', blocks: first },
    { id: 'ch-exigences', blocks: second },
  ],
}
