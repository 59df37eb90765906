import { describe, expect, test } from 'vitest'
import type { Block, Cell, Inline, Tone } from '../src/model/document.ts'
import type { Pack } from '../src/model/pack.ts'
import pdf from '../src/render/formats/pdf.ts'
import { checkPdf } from './support/pdf-checker/check.ts'
import { longWord, prose, samplePack } from './support/sample-pack.ts'

/** A die that falls the same way every time. */
function die(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

type Die = ReturnType<typeof die>

const tones: readonly Tone[] = ['good', 'fair', 'poor', 'bad', 'info', 'muted']
const looks = ['strong', 'emphasis', 'code', 'muted'] as const
const words = [
  'a',
  'D5-02',
  longWord,
  'peut-être',
  'evidence/2026/compte-rendu_de_la_réunion.pdf',
  '😀',
  '«\u202Foui\u202F»',
  '—',
]

function inline(roll: Die): Inline {
  const text = roll(4) === 0 ? words[roll(words.length)]! : prose(roll(4), roll(6))
  if (roll(3) > 0) return `${text} `
  return {
    text,
    ...(roll(2) === 0 && { style: looks[roll(4)]! }),
    ...(roll(3) === 0 && { tone: tones[roll(6)]! }),
    ...(roll(2) === 0 && {
      link: roll(2) === 0 ? { to: `titre-${roll(40)}` } : { file: 'data/evidence/P001.pdf' },
    }),
  }
}

function cell(roll: Die): Cell {
  return Array.from({ length: roll(3) }, () => inline(roll))
}

function table(roll: Die): Block {
  const columns = Array.from({ length: 1 + roll(7) }, (_, index) => ({
    title: index === 0 ? 'Réf.' : words[roll(6)]!,
    weight: roll(6),
    align: (['start', 'end', 'centre'] as const)[roll(3)]!,
  }))
  const rows = Array.from({ length: roll(20) }, (_, index) => ({
    id: `rang-${roll(1e6)}-${index}`,
    cells: columns.map(() => (roll(30) === 0 ? [prose(60)] : cell(roll))),
  }))
  return { kind: 'table', caption: prose(1, roll(6)), columns, rows, empty: 'Rien.' }
}

function figure(roll: Die): Block {
  const caption = prose(1, roll(6))
  if (roll(2) === 0) {
    const bars = Array.from({ length: roll(60) }, () => ({
      label: prose(1 + roll(2), roll(6)),
      text: prose(roll(2), roll(6)),
      ...(roll(4) > 0 && { value: roll(100) / 80 }),
      ...(roll(2) > 0 && { mark: roll(100) / 80 }),
    }))
    return {
      kind: 'figure',
      caption,
      alternative: caption,
      drawing: { kind: 'bars', bars, legend: ['fait', 'cible'] },
    }
  }
  const points = Array.from({ length: roll(40) }, (_, index) => ({
    label: `2026-${index}`,
    text: `${index},5`,
    ...(roll(5) > 0 && { value: roll(1000) - 300, margin: roll(40) }),
  }))
  const levels = Array.from({ length: roll(3) }, () => ({
    label: prose(1),
    value: roll(500),
    tone: tones[roll(6)]!,
  }))
  return {
    kind: 'figure',
    caption,
    alternative: caption,
    drawing: { kind: 'series', points, levels, unit: prose(1) },
  }
}

function block(roll: Die, index: number, depth = 0): Block {
  const body = () => Array.from({ length: roll(4) }, () => cell(roll))
  switch (roll(depth === 0 ? 10 : 7)) {
    case 0:
      return {
        kind: 'heading',
        level: ([1, 2, 3] as const)[roll(3)]!,
        text: prose(1, roll(6)),
        id: `titre-${index}`,
      }
    case 1:
      return {
        kind: 'list',
        ordered: roll(2) === 0,
        items: Array.from({ length: roll(30) }, () => cell(roll)),
      }
    case 2:
      return { kind: 'facts', items: body().map((value) => ({ label: prose(roll(2)), value })) }
    case 3:
      return {
        kind: 'callout',
        tone: tones[roll(6)]!,
        title: prose(roll(2)),
        body: roll(5) === 0 ? [[prose(90)]] : body(),
      }
    case 4:
      return figure(roll)
    case 5:
      return { kind: 'paragraph', runs: [prose(roll(80))] }
    case 6:
      return { kind: 'paragraph', runs: cell(roll), style: roll(2) === 0 ? 'lead' : 'note' }
    case 7:
      return { kind: 'columns', columns: [0, 1].slice(roll(2)).map(() => [block(roll, 1000 + index, 1)]) }
    case 8:
      return { kind: 'pageBreak' }
    default:
      return table(roll)
  }
}

function packOf(seed: number): Pack {
  const roll = die(seed)
  const sections = Array.from({ length: 1 + roll(4) }, (_, section) => ({
    id: `partie-${section}`,
    blocks: Array.from({ length: roll(14) }, (__, index) => block(roll, section * 20 + index)),
  }))
  return {
    ...samplePack,
    sections: [{ id: 'sommaire', blocks: [{ kind: 'contents', title: 'Sommaire' }] }, ...sections],
  }
}

describe.each(Array.from({ length: 24 }, (_, seed) => seed + 1))('pack %i of many odd ones', (seed) => {
  test('says its source in order, stays inside its margins and has no other fault', async () => {
    const pack = packOf(seed)
    expect(await checkPdf(await pdf.render(pack), { source: pack })).toEqual([])
  })
})
