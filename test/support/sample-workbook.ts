import type { Tone } from '../../src/model/document.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { Sheet, SheetValue } from '../../src/model/workbook.ts'

/** Texts that damage a workbook, or the reader's computer, when they are written without care. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['formule', '=1+1'],
  ['formule DDE', '=cmd|\u{27}/C calc\u{27}!A0'],
  ['téléphone', '+33 1 40 12 34 56'],
  ['moins', '-2+3'],
  ['arobase', '@SOMME(A1:A9)'],
  ['tabulation', '\t=1+1'],
  ['retour chariot', 'ligne 1\r\nligne 2\rligne 3'],
  ['balises', '<b>gras</b> & "guillemets" \u{27}simples\u{27} ]]>'],
  ['émoji', 'Résidence livrée 🏡👩🏽‍🔧'],
  ['noncaractère', 'avant\u{FFFE}après'],
  ['NUL', 'avant\u{0}après'],
  ['demi-caractère', 'avant\u{D83D}après'],
  ['échappement', 'avant_x000D_après'],
  ['nombre', '007'],
  ['date', '12/03/2026'],
  ['espaces', '  bords  '],
  ['40 000 caractères', 'é'.repeat(40_000)],
]

const verdicts: readonly (readonly [text: string, tone: Tone])[] = [
  ['Tenu', 'good'],
  ['Dit, pas prouvé', 'poor'],
  ['Fait, pas dit', 'fair'],
  ['Ni dit ni fait', 'bad'],
  ['À confirmer', 'info'],
  ['Sans objet', 'muted'],
]

const domains = [
  'Accueil et écoute du locataire',
  'Traitement des demandes d’intervention technique',
  'Propreté des parties communes et des abords',
  'Entrée dans les lieux',
  'Maîtrise des charges et information sur les consommations',
]

function verdictOf(index: number): { text: string; tone: Tone } {
  const [text, tone] = verdicts[index % verdicts.length] ?? ['Tenu', 'good']
  return { text, tone }
}

const summary: Sheet = {
  name: 'Synthèse',
  title: 'Ce qui est dit, ce qui est fait : la synthèse par domaine',
  notes: [
    'Chaque exigence est jugée sur deux axes : est-elle dite (un engagement en vigueur la porte), est-elle faite (une preuve valide et des indicateurs à la cible le montrent) ? Ce qui n’est pas mesuré n’est ni un succès ni un échec : c’est compté à part.',
    'Les nombres de cette feuille se recalculent quand la feuille « Écarts » change.',
  ],
  tone: 'info',
  tables: [
    {
      name: 'T_Synthese',
      title: 'Par domaine',
      columns: [
        { title: 'Domaine', kind: 'text', width: 38 },
        { title: 'Exigences', kind: 'integer', width: 12 },
        { title: 'Tenues', kind: 'integer', width: 10 },
        { title: 'Part tenue', kind: 'share', width: 12 },
        { title: 'Lecture', kind: 'text', width: 24 },
        { title: 'Arrêtée le', kind: 'date', width: 12 },
      ],
      rows: domains.map((domain, index) => [
        { text: domain, link: { sheet: 'Écarts' } },
        { formula: `COUNTIFS(T_Ecarts[Domaine],"D${index + 1}")`, result: 6 },
        { formula: `COUNTIFS(T_Ecarts[Domaine],"D${index + 1}",T_Ecarts[Verdict],"Tenu")`, result: 1 },
        1 / 6,
        verdictOf(index),
        { date: '2026-06-30' },
      ]),
      empty: 'Aucune exigence.',
    },
    {
      name: 'T_Verdicts',
      title: 'Par verdict',
      columns: [
        { title: 'Verdict', kind: 'text', width: 20 },
        { title: 'Nombre', kind: 'integer', width: 12 },
        { title: 'Part', kind: 'share', width: 10 },
      ],
      rows: verdicts.map(([text, tone]) => [
        { text, tone },
        { formula: `COUNTIFS(T_Ecarts[Verdict],"${text}")`, result: 5 },
        5 / 30,
      ]),
      empty: '',
    },
  ],
  charts: [
    {
      kind: 'stackedBars',
      title: 'Tenues & autres, par domaine <1>',
      alternative: 'Barres empilées : chaque domaine a une exigence tenue sur six.',
      table: 'T_Synthese',
      series: {
        along: 'columns',
        names: 'Domaine',
        columns: [{ title: 'Tenues', tone: 'good' }, { title: 'Exigences' }],
      },
      unit: 'Nombre d’exigences',
      values: 'integer',
      least: 0,
    },
    {
      kind: 'radar',
      title: 'Part tenue',
      alternative: 'Un rayon par domaine, tous égaux.',
      table: 'T_Synthese',
      series: { along: 'columns', names: 'Domaine', columns: [{ title: 'Part tenue' }], rows: [0, 1, 2, 4] },
      unit: 'Part',
      values: 'share',
      least: 0,
      most: 1,
    },
    {
      kind: 'bars',
      title: '=Titre hostile "entre guillemets" \u{0}\u{FFFE} _x000D_',
      alternative: '<script>alert(1)</script> & co',
      table: 'T_Verdicts',
      series: { along: 'columns', names: 'Verdict', columns: [{ title: 'Nombre' }] },
      unit: 'Nombre',
      values: 'integer',
    },
  ],
}

const causes = Array.from({ length: 24 }, (_, index) => `Cause ${index + 1}, telle que décrite au guide`)

const gaps: Sheet = {
  name: 'Écarts',
  title: 'Les écarts, exigence par exigence',
  notes: [
    'Les colonnes marquées d’un crayon sont à remplir par l’auditeur ou par la coopérative. Les autres viennent du dépôt.',
  ],
  tone: 'bad',
  tables: [
    {
      name: 'T_Ecarts',
      columns: [
        { title: 'Exigence', kind: 'text', width: 10 },
        { title: 'Domaine', kind: 'text', width: 10 },
        { title: 'Énoncé', kind: 'text', width: 48 },
        { title: 'Verdict', kind: 'text', width: 18 },
        { title: 'Preuve', kind: 'text', width: 12 },
        {
          title: 'Avis de l’auditeur',
          kind: 'text',
          width: 22,
          entry: {
            choices: ['Conforme', 'À améliorer', 'Non conforme'],
            tones: ['good', undefined, 'bad'],
            prompt: 'Choisir un avis dans la liste.',
          },
        },
        {
          title: 'Cause',
          kind: 'text',
          width: 24,
          entry: {
            choices: causes,
            prompt: 'Choisir la cause principale.',
          },
        },
        {
          title: 'Échéance',
          kind: 'date',
          width: 12,
          entry: {
            prompt: `Saisir la date à laquelle l’écart sera levé, au format jj/mm/aaaa. ${'Voir le guide. '.repeat(20)}`,
          },
        },
        { title: 'Commentaire', kind: 'text', width: 36, entry: { prompt: 'Texte libre.' } },
      ],
      rows: Array.from({ length: 30 }, (_, index) => [
        `D${(index % 5) + 1}-${String(Math.floor(index / 5) + 1).padStart(2, '0')}`,
        `D${(index % 5) + 1}`,
        index % 4 === 0
          ? 'Le délai de réponse aux réclamations écrites est affiché dans chaque agence, mesuré chaque mois et commenté devant le conseil de concertation locative au moins une fois par an.'
          : 'Les horaires d’ouverture sont affichés.',
        verdictOf(Math.floor(index / 5)),
        {
          text: `P${String(index + 1).padStart(3, '0')}`,
          link: { table: 'T_Preuves', key: `P${String(index + 1).padStart(3, '0')}` },
        },
        index === 0 ? 'Conforme' : undefined,
        undefined,
        index === 0 ? { date: '2026-12-31' } : undefined,
        undefined,
      ]),
      empty: 'Aucun écart.',
      highlights: [
        {
          columns: ['Échéance', 'Exigence'],
          tone: 'bad',
          when: 'AND([@Échéance]<>"",[@Échéance]<AuditDate,[@Avis de l’auditeur]<>"Conforme")',
        },
      ],
    },
  ],
}

const indicators: Sheet = {
  name: 'Indicateurs',
  title: 'Les indicateurs : cible, résultat, limite légale',
  notes: [],
  tone: 'good',
  tables: [
    {
      name: 'T_Indicateurs',
      columns: [
        { title: 'Indicateur', kind: 'text', width: 34 },
        { title: 'Mois', kind: 'text', width: 10 },
        { title: 'Résultat', kind: 'share', width: 11 },
        { title: 'Note sur 10', kind: 'decimal', width: 11 },
        { title: 'Réponses', kind: 'integer', width: 12 },
        { title: 'Coût', kind: 'euro', width: 16 },
        { title: 'Mesuré le', kind: 'date', width: 13 },
      ],
      rows: Array.from({ length: 70 }, (_, index) => [
        'Satisfaction après intervention technique',
        `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        index % 7 === 6 ? 'non mesuré' : 0.8 + (index % 10) / 100,
        7 + (index % 12) / 4,
        index === 3 ? 0 : 1_141_326 - index * 1000,
        index * 1450.5,
        { date: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-28` },
      ]),
      empty: 'Aucun indicateur.',
    },
  ],
}

const evidence: Sheet = {
  name: 'Preuves',
  title: 'Les preuves du dossier',
  notes: [
    'Les liens ouvrent les fichiers du dossier : garder le classeur à sa place, à côté du dossier « data ».',
  ],
  tables: [
    {
      name: 'T_Preuves',
      columns: [
        { title: 'Pièce', kind: 'text', width: 9 },
        { title: 'Fichier', kind: 'text', width: 44 },
        { title: 'Empreinte SHA-256', kind: 'text', width: 34 },
        { title: 'Date', kind: 'date', width: 12 },
      ],
      rows: Array.from({ length: 30 }, (_, index) => [
        `P${String(index + 1).padStart(3, '0')}`,
        evidenceLink(index),
        'a1b2c3d4'.repeat(8),
        { date: index === 5 ? '1899-01-01' : '2026-02-02' },
      ]),
      empty: 'Aucune preuve.',
    },
  ],
}

function evidenceLink(index: number): SheetValue {
  const name = `data/evidence/P${String(index + 1).padStart(3, '0')}-enquête & délais 100 % #${index + 1}.pdf`
  if (index === 1)
    return { text: 'Page publique', link: { url: 'https://example.org/charte?langue=fr&v=2#engagement' } }
  if (index === 2) return { text: 'Lien refusé', link: { url: 'javascript:alert(1)' } }
  if (index === 3) return { text: 'Hors du dossier', link: { file: '../secret.pdf' } }
  if (index === 4) return { text: 'Adresse trompeuse', link: { url: 'https://example.org/a!B2' } }
  return { text: name.slice('data/evidence/'.length), link: { file: name } }
}

const actions: Sheet = {
  name: 'Plan d’actions',
  title: 'Le plan d’actions',
  notes: ['Rien à faire : la feuille est là pour montrer une table sans ligne.'],
  tables: [
    {
      name: 'T_Actions',
      columns: [
        { title: 'Action', kind: 'text', width: 40 },
        { title: 'Échéance', kind: 'date', width: 12, entry: { prompt: 'jj/mm/aaaa' } },
      ],
      rows: [],
      empty: 'Aucune action n’est ouverte à cette date.',
    },
    {
      name: 'T_Totaux',
      title: 'Totaux',
      columns: [
        { title: 'Mesure', kind: 'text', width: 40 },
        { title: 'Nombre', kind: 'integer', width: 12 },
      ],
      rows: [['Actions ouvertes', { formula: 'ROWS(T_Actions[Action])', result: 0 }]],
      empty: '',
    },
  ],
}

const matrix: Sheet = {
  name: 'Traçabilité',
  title: 'Qui porte quoi : exigences et engagements',
  notes: ['Un engagement peut servir plusieurs référentiels.'],
  tables: [
    {
      name: 'T_Matrice',
      columns: [
        { title: 'Exigence', kind: 'text', width: 10 },
        ...Array.from({ length: 20 }, (_, index) => ({
          title: `E-${index + 1}`,
          kind: 'text' as const,
          width: 6,
        })),
      ],
      rows: Array.from(Array(40).keys(), (row) => [
        `D${row + 1}`,
        ...Array.from(Array(20).keys(), (column): SheetValue =>
          (row + column) % 7 === 0 ? { text: 'x', tone: 'good' } : undefined,
        ),
      ]),
      empty: '',
    },
  ],
}

const hostile: Sheet = {
  name: 'Textes hostiles',
  title: '=HYPERLINK("http://example.org")',
  notes: ['+1 note qui commence par un signe', '\u{0}note avec un caractère nul'],
  tables: [
    {
      name: 'T_Hostiles',
      columns: [
        { title: '=Nom', kind: 'text', width: 18 },
        { title: 'Texte', kind: 'text', width: 60 },
        { title: 'Ton', kind: 'text', width: 30 },
        { title: 'Lien', kind: 'text', width: 30 },
        { title: 'Saisie', kind: 'integer', width: 20, entry: { prompt: '=1+1' } },
      ],
      rows: hostileTexts.map(([name, text]) => [
        name,
        text,
        { text: text.slice(0, 300), tone: 'poor' },
        { text: text.slice(0, 300), link: { sheet: 'Synthèse' } },
        text.slice(0, 300),
      ]),
      empty: '',
    },
  ],
}

const scope: Sheet = {
  name: 'Limites & méthode',
  title: 'Ce que le dossier ne couvre pas',
  notes: Array.from(
    { length: 18 },
    (_, index) => `${index + 1}. Une limite de la méthode, dite en une phrase.`,
  ),
  tone: 'muted',
  tables: [],
}

const months = Array.from({ length: 30 }, (_, index) => {
  return `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
})

const series: Sheet = {
  name: 'Séries',
  title: 'Les résultats dans le temps',
  notes: ['Une colonne par mois.'],
  printed: 'charts',
  tables: [
    {
      name: 'T_Series',
      columns: [
        { title: 'Indicateur', kind: 'text', width: 30 },
        ...months.map((title) => ({ title, kind: 'decimal' as const, width: 9 })),
      ],
      rows: ['Appels décrochés', 'Délai d’enlèvement', 'Jamais mesuré'].map((name, row) => [
        name,
        ...months.map((_, index) => (row === 2 || index === 7 ? undefined : 60 + row * 8 + (index % 5) / 4)),
      ]),
      empty: '',
    },
  ],
  charts: [
    {
      kind: 'lines',
      title: 'Chaque mois, en %',
      alternative: 'Deux courbes qui ne bougent guère.',
      table: 'T_Series',
      series: { along: 'rows', names: 'Indicateur', columns: months, rows: [0, 1, 2] },
      unit: '%',
      values: 'decimal',
      most: 100,
    },
    {
      kind: 'lines',
      title: 'Une table sans ligne',
      alternative: 'Rien : la table n’a pas de ligne.',
      table: 'T_Actions',
      series: { along: 'rows', names: 'Action', columns: ['Échéance'], rows: [] },
      unit: '',
      values: 'decimal',
    },
  ],
}

const lists: Sheet = {
  name: 'Listes',
  title: 'Listes et noms',
  notes: [],
  tables: [
    {
      name: 'T_Dates',
      title: 'Dates',
      columns: [
        { title: 'Repère', kind: 'text', width: 30 },
        { title: 'Date', kind: 'date', width: 40 },
      ],
      rows: [['Date de référence', { date: '2026-06-30' }]],
      names: [{ name: 'AuditDate', column: 'Date', row: 0, count: 1 }],
      empty: '',
    },
    {
      name: 'T_Listes',
      title: 'Listes de choix',
      columns: [
        { title: 'Liste', kind: 'text', width: 30 },
        { title: 'Choix', kind: 'text', width: 40 },
      ],
      rows: causes.map((cause) => ['L_Ecarts_7', cause]),
      names: [{ name: 'L_Ecarts_7', column: 'Choix', row: 0, count: causes.length }],
      empty: '',
    },
  ],
}

/** A workbook of ten sheets with every kind of column and value, as a French pack. */
export const sampleWorkbook: Pack = {
  language: 'fr',
  locale: 'fr-FR',
  title: 'Dossier d’audit : Coop’Hlm du Bord de l’Ill',
  organisation: 'Coop’Hlm du Bord de l’Ill & Cie',
  generator: 'coopqual 0.1.0',
  date: '2026-06-30',
  furniture: {
    header: 'Coop’Hlm du Bord de l’Ill & Cie : dossier d’audit au 30 juin 2026',
    footer: 'coopqual 0.1.0, commit 1a2b3c4',
    pageNumber: 'page {page} sur {pages}',
    continued: 'suite',
  },
  sections: [],
  sheets: [summary, gaps, indicators, evidence, actions, matrix, hostile, scope, series, lists],
}
