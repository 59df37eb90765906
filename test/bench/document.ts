import type { Block, Row } from '../../src/model/document.ts'
import type { Pack, Section } from '../../src/model/pack.ts'
import { prose } from '../support/sample-pack.ts'

const rowsPerTable = 22

function row(chapter: number, index: number): Row {
  const number = `D${chapter}-${String(index + 1).padStart(2, '0')}`
  const piece = `P${String(((chapter * 7 + index) % 400) + 1).padStart(3, '0')}`
  return {
    id: `exigence-${number}`,
    cells: [
      [{ text: number, link: { to: `chapitre-${((chapter * 13 + index) % 40) + 1}` } }],
      [prose(1, chapter + index)],
      [index % 3 === 0 ? { text: 'tenu', tone: 'good' } : { text: 'dit, pas prouvé', tone: 'poor' }],
      [{ text: piece, link: { file: `data/evidence/${piece}.pdf` } }],
      [`${40 + ((chapter * index) % 60)},${index % 10} %`],
    ],
  }
}

function chapter(number: number): Section {
  const table: Block = {
    kind: 'table',
    caption: `Exigences du domaine ${number}`,
    columns: [
      { title: 'Réf.', weight: 1 },
      { title: 'Exigence', weight: 5 },
      { title: 'Verdict', weight: 2 },
      { title: 'Pièce', weight: 1 },
      { title: 'Résultat', weight: 1.2, align: 'end' },
    ],
    rows: Array.from({ length: rowsPerTable }, (_, index) => row(number, index)),
    empty: '',
  }
  const paragraphs = Array.from({ length: 5 }, (_, index): Block => ({
    kind: 'paragraph',
    runs: [{ text: `Constat ${index + 1}. `, style: 'strong' }, prose(6, number + index)],
  }))
  return {
    id: `section-${number}`,
    blocks: [
      { kind: 'heading', level: 1, text: `Domaine ${number}`, id: `chapitre-${number}` },
      table,
      { kind: 'heading', level: 2, text: 'Constats', id: `constats-${number}` },
      ...paragraphs,
      { kind: 'list', items: Array.from({ length: 6 }, (_, index) => [prose(1, number + index)]) },
    ],
  }
}

/** A document of two pages to a chapter: tables, links, headings and running text, as a pack has them. */
export function documentOf(chapters: number): Pack {
  return {
    language: 'fr',
    locale: 'fr-FR',
    title: 'Dossier de preuves',
    organisation: 'Coopérative d’essai',
    generator: 'banc d’essai',
    date: '2026-06-30',
    furniture: {
      header: 'Dossier',
      footer: 'Pied',
      pageNumber: 'Page {page} sur {pages}',
      continued: '(suite)',
    },
    sections: Array.from({ length: chapters }, (_, index) => chapter(index + 1)),
    sheets: [],
  }
}
