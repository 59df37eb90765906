import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'fontkit'
import { PDFDict, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, Inline } from '../src/model/document.ts'
import type { Pack } from '../src/model/pack.ts'
import pdf from '../src/render/formats/pdf.ts'
import {
  bytesOf,
  dictionaryAt,
  elements,
  entry,
  inflate,
  read,
  readPdf,
  textOf,
} from './support/pdf-reader.ts'
import type { Element, Reading } from './support/pdf-reader.ts'
import { french, longWord, prose, samplePack } from './support/sample-pack.ts'

let bytes: Uint8Array
let reading: Reading

beforeAll(async () => {
  bytes = await pdf.render(samplePack)
  reading = await readPdf(bytes)
})

const blocks = samplePack.sections.flatMap((section) => section.blocks)
const headings = blocks.flatMap(headingsOf)

function headingsOf(block: Block): readonly (Block & { kind: 'heading' })[] {
  if (block.kind === 'heading') return [block]
  return block.kind === 'columns' ? block.columns.flat().flatMap(headingsOf) : []
}

describe('what a screen reader meets', () => {
  test('everything painted belongs to the structure or is an artifact', () => {
    expect(reading.orphans).toEqual([])
  })

  test('every mark of a page occurs once, and the parent tree leads from it to its element and back', () => {
    const homes = new Map<string, string>()
    for (const element of elements(reading.structure)) {
      for (const kid of element.kids) if ('mark' in kid) homes.set(`${kid.page} ${kid.mark}`, element.ref)
    }
    let count = 0
    for (const [page, marks] of reading.marks.entries()) {
      expect(marks).toEqual(marks.map((_, index) => index))
      const parents = reading.parentTree.get(reading.keys[page]!)
      expect(parents).toEqual(marks.map((mark) => homes.get(`${page} ${mark}`)))
      count += marks.length
    }
    expect(homes.size).toBe(count)
    expect(count).toBeGreaterThan(400)
  })

  test('the text of the structure is the text of the pack, word for word and in its order', () => {
    const texts = leavesIn(reading.structure).map((element) => read(reading, element))
    expect(texts).toEqual(blocks.flatMap(expected))
  })

  test('figures say in words what they show, and the table of their data follows those that have labels', () => {
    const figures = elements(reading.structure).filter(({ type }) => type === 'Figure')
    const sources = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
    expect(figures.map(({ dictionary }) => textOf(entry(dictionary, 'Alt')))).toEqual(
      sources.map(({ alternative }) => alternative),
    )
    const siblings = figures[0]?.parent?.kids.flatMap((kid) => ('type' in kid ? kid : [])) ?? []
    const data = siblings[siblings.findIndex(({ ref }) => ref === figures[0]?.ref) + 1]
    expect(data?.type).toBe('Table')
    const paragraphs = elements(data!).filter(({ type }) => type === 'P')
    expect(paragraphs.map((element) => read(reading, element)).slice(-3)).toEqual([
      '✗\u00A0Ni dit ni fait',
      '10',
      french('17 % des 60 exigences applicables'),
    ])
    expect(figures.every(({ dictionary }) => entry(dictionary, 'A') !== undefined)).toBe(true)
  })

  test('tables have one header, row headers in the first column, and rows of equal width', () => {
    const tables = elements(reading.structure).filter(({ type }) => type === 'Table')
    const drawn = blocks.filter((block) => block.kind === 'figure' && block.drawing.kind !== 'series').length
    expect(drawn).toBe(2)
    expect(tables).toHaveLength(2 + drawn)
    for (const table of tables) {
      const types = table.kids.map(typeOf)
      expect(types.filter((type) => type !== 'Caption')).toEqual(['THead', 'TBody'])
      const rows = elements(table).filter(({ type }) => type === 'TR')
      const widths = new Set(rows.map(({ kids }) => kids.length))
      expect(widths.size).toBe(1)
      for (const row of rows.slice(1)) expect(row.kids.map(typeOf).slice(0, 2)).toEqual(['TH', 'TD'])
    }
  })

  test('the file names its language, and shows its title', () => {
    expect(textOf(entry(reading.document.catalog, 'Lang'))).toBe('fr-FR')
    expect(String(entry(reading.document.catalog, 'ViewerPreferences', 'DisplayDocTitle'))).toBe('true')
    expect(String(entry(reading.document.catalog, 'MarkInfo', 'Marked'))).toBe('true')
  })
})

/** The elements that hold text and are not themselves inside another one that does. */
function leavesIn(element: Element): readonly Element[] {
  if (leaves.has(element.type)) return [element]
  return element.kids.flatMap((kid) => ('type' in kid ? leavesIn(kid) : []))
}

const leaves = new Set(['P', 'Title', 'H1', 'H2', 'H3', 'LBody', 'Lbl', 'Caption', 'TH', 'TD', 'TOCI'])

function typeOf(kid: Element['kids'][number]): string {
  return 'type' in kid ? kid.type : ''
}

const signs = { good: '✓', fair: '△', poor: '▲', bad: '✗', info: '■', muted: '○' }

function written(inlines: readonly Inline[]): string {
  const text = inlines.map((inline) => {
    if (typeof inline === 'string') return inline
    return inline.tone === undefined ? inline.text : `${signs[inline.tone]}\u00A0${inline.text}`
  })
  return text.join('').replace('😀', '⟨U+1F600⟩').replace('漢', '⟨U+6F22⟩')
}

/** What the structure should hold for a block, element by element. */
function expected(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.kicker,
        block.title,
        block.subtitle,
        ...block.notices.map(({ tone, text }) => `${signs[tone]}\u00A0${text}`),
        ...block.facts.flatMap(({ label, value }) => [label, written(value)]),
      ]
    case 'contents':
      return [
        block.title,
        ...headings.filter(({ level }) => level < 3).map(({ text, id }) => `${text} ${pageOf(id)}`),
      ]
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [written(block.runs)]
    case 'list':
      return block.items.flatMap((item, index) => [
        block.ordered === true ? `${index + 1}.` : '•',
        written(item),
      ])
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, written(value)])
    case 'table':
      if (block.rows.length === 0) return [block.caption, block.empty]
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => block.columns.map((_, index) => written(cells[index] ?? []))),
      ]
    case 'figure':
      return [block.caption, ...dataOf(block)]
    case 'callout':
      return [
        ...(block.title === '' ? [] : [`${signs[block.tone]}\u00A0${block.title}`]),
        ...block.body.map(written),
      ]
    case 'columns':
      return block.columns.flat().flatMap(expected)
    default:
      return []
  }
}

/** The table that a drawing with labels is, cell by cell. */
function dataOf({ drawing }: Block & { readonly kind: 'figure' }): readonly string[] {
  if (drawing.kind === 'series') return []
  if (drawing.kind === 'bars') {
    return [
      drawing.heading ?? '',
      drawing.legend.join(''),
      ...drawing.bars.flatMap(({ label, text }) => [label, text]),
    ]
  }
  const cells = drawing.cells.map((row, index) => [
    drawing.rows[index] ?? '',
    ...row.map(({ title, count, note, tone }) => `${signs[tone]}\u00A0${title}${count}${note}`),
  ])
  return ['', ...drawing.columns, ...cells.flat()]
}

function pageOf(id: string): number {
  return (reading.destinations.get(id)?.page ?? -2) + 1
}

describe('finding one’s way', () => {
  test('the outline is the headings, nested by level, and each leads to its own text', () => {
    expect(reading.outline.map(({ title, level }) => [level, title])).toEqual(
      headings.map(({ level, text }) => [level, text]),
    )
    for (const { title, page, top } of reading.outline) {
      const near = reading.stretches.filter(
        (stretch) => stretch.page === page && stretch.y < top && stretch.y > top - 60,
      )
      expect(near.map(({ text }) => text.trim()).join(' ')).toContain(title.split(' ')[0])
    }
  })

  test('every link is an element with its annotation, and every internal one leads to a page', () => {
    const homes = new Map<string, Element>()
    for (const element of elements(reading.structure)) {
      for (const kid of element.kids) if ('annotation' in kid) homes.set(kid.annotation, element)
    }
    expect(homes.size).toBe(reading.annotations.length)
    for (const { ref, dictionary } of reading.annotations) {
      const home = homes.get(ref)
      expect(home?.type).toBe('Link')
      expect(reading.parentTree.get(Number(String(entry(dictionary, 'StructParent'))))).toBe(home?.ref)
      expect(textOf(entry(dictionary, 'Contents'))).not.toBe('')
      const target = entry(dictionary, 'Dest')
      if (target !== undefined)
        expect(reading.destinations.get(bytesOf(target))?.page).toBeGreaterThanOrEqual(0)
    }
  })

  test('a link to a row leads to the page and the height of that row', () => {
    const { page, top } = reading.destinations.get('exigence-D3-02')!
    const row = reading.stretches.find((stretch) => stretch.text.trim() === 'D3-02')!
    expect(row.page).toBe(page)
    expect(top - row.y).toBeGreaterThan(5)
    expect(top - row.y).toBeLessThan(40)
  })

  test('files are relative addresses, percent-encoded; only the web is linked, and a dead link is plain text', () => {
    const addresses = reading.annotations.flatMap(({ dictionary }) => {
      const address = entry(dictionary, 'A', 'URI')
      return address === undefined ? [] : [bytesOf(address)]
    })
    expect(addresses).toContain('https://www.hlm.coop/')
    expect(addresses).toContain("data/evidence/P004%20%E2%80%93%20Proc%C3%A9dure%20d'accueil.pdf")
    const linked = elements(reading.structure).filter(({ type }) => type === 'Link')
    expect(linked.map((element) => read(reading, element))).not.toContain('Un lien vers nulle part')
  })

  test('a link to a script or to a local file of the reader is never made', async () => {
    const urls = ['javascript:alert(1)', 'file:///etc/passwd', 'HTTPS://hlm.coop/a b', 'https://']
    const made = await render(
      urls.map((url) => ({ kind: 'paragraph', runs: [{ text: url, link: { url } }] })),
    )
    expect(made.annotations.map(({ dictionary }) => bytesOf(entry(dictionary, 'A', 'URI')))).toEqual([
      'https://hlm.coop/a%20b',
    ])
  })
})

async function render(content: readonly Block[], changes: Partial<Pack> = {}): Promise<Reading> {
  const pack = { ...samplePack, sections: [{ id: 'seule', blocks: content }], ...changes }
  return readPdf(await pdf.render(pack))
}

function pageText(number: number, of: Reading = reading): string {
  const own = of.stretches.filter((stretch) => stretch.page === number)
  return own.map(({ text }) => text).join('')
}

describe('the pages', () => {
  test('each chapter begins on a new page, and each page says its number and the number of pages', () => {
    expect(reading.pages).toBe(11)
    for (let index = 1; index < reading.pages; index += 1)
      expect(pageText(index)).toContain(`${index + 1} / 11`)
    expect(pageText(0)).not.toContain('1 / 11')
    expect(reading.outline.filter(({ level }) => level === 1).map((item) => item.page)).toEqual([2, 4, 8])
  })

  test('a table repeats its caption and header on the pages that follow, for the eye only', () => {
    const repeated = reading.stretches.filter(({ text }) => text.trim() === '(suite)')
    expect(repeated.map((stretch) => [stretch.page, stretch.owner])).toEqual([
      [5, 'artifact'],
      [6, 'artifact'],
      [7, 'artifact'],
    ])
  })

  test('a draft says so on every page', () => {
    const marks = reading.stretches.filter(({ subtype }) => subtype === 'Watermark')
    expect(marks.map((mark) => [mark.page, mark.text])).toEqual(
      Array.from({ length: reading.pages }, (_, index) => [index, 'PROJET']),
    )
  })

  test('no text leaves the margins, whatever the length of its words', () => {
    const out = reading.stretches
      .filter(({ subtype }) => subtype !== 'Watermark')
      .map((stretch) => ({ ...stretch, trimmed: stretch.text.trimEnd() }))
      .filter(({ x, end, y, text, trimmed, size }) => {
        const spaces = (text.length - trimmed.length) * size * 0.2
        return x < 57.9 || end - spaces > 595.28 - 57.5 || y < 35 || y > 810
      })
    expect(out).toEqual([])
    expect(pageText(7).replaceAll(' ', '')).toContain(longWord)
  })

  test('a line never breaks at the spaces that French ties to its punctuation', async () => {
    const made = await render([
      { kind: 'paragraph', runs: [french('Est-ce tenu ? « Oui » : 81 % ! '.repeat(60))] },
    ])
    const lines = made.stretches.filter(({ owner }) => typeof owner === 'number')
    expect(lines.length).toBeGreaterThan(10)
    for (const { text } of lines) {
      expect(text).not.toMatch(/^[?»:%!]/)
      expect(text).not.toMatch(/«\s*$/)
    }
  })

  test('a heading is never left alone at the foot of a page, nor one line of a paragraph', async () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const made = await render([
        ...Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', runs: ['Une ligne.'] })),
        { kind: 'heading', level: 2, text: 'Titre', id: 'titre' },
        { kind: 'paragraph', runs: [prose(3)] },
      ])
      const heading = made.destinations.get('titre')!
      const after = made.stretches.filter(
        ({ page: at, y, owner }) => at === heading.page && y < heading.top - 30 && typeof owner === 'number',
      )
      expect(after.length).toBeGreaterThanOrEqual(2)
    }
  })

  test('a row taller than two pages goes on overleaf, its header said again', async () => {
    const made = await render([
      {
        kind: 'table',
        caption: 'Constats',
        columns: [
          { title: 'Réf.', weight: 1 },
          { title: 'Texte', weight: 2 },
        ],
        rows: [{ cells: [['C-02'], [prose(160)]] }],
        empty: '',
      },
    ])
    expect(made.pages).toBeGreaterThan(2)
    for (let index = 0; index < made.pages; index += 1) expect(pageText(index, made)).toContain('C-02')
    const cells = elements(made.structure).filter(({ type }) => type === 'TD')
    expect(cells.map((cell) => read(made, cell))).toEqual([prose(160)])
  })

  test('an empty pack, empty sections and empty blocks still make a file', async () => {
    const made = await render([], { sections: [] })
    expect(made.pages).toBe(1)
    const odd = await render([
      { kind: 'paragraph', runs: [] },
      { kind: 'list', items: [[]] },
      { kind: 'facts', items: [] },
      { kind: 'columns', columns: [] },
      { kind: 'heading', level: 3, text: '', id: 'vide' },
      { kind: 'table', caption: '', columns: [{ title: '', weight: 0 }], rows: [{ cells: [] }], empty: '' },
      { kind: 'figure', caption: '', alternative: '', drawing: { kind: 'bars', bars: [], legend: ['', ''] } },
      {
        kind: 'figure',
        caption: '',
        alternative: '',
        drawing: { kind: 'series', points: [], levels: [], unit: '' },
      },
      { kind: 'contents', title: '' },
    ])
    expect(odd.pages).toBe(1)
    expect(odd.orphans).toEqual([])
  })

  test('many bars become several figures, each with its caption', async () => {
    const bars = Array.from({ length: 120 }, (_, index) => ({
      label: `Exigence ${index}`,
      value: index / 120,
      text: `${index}`,
    }))
    const made = await render([
      {
        kind: 'figure',
        caption: 'Toutes',
        alternative: 'Toutes.',
        drawing: { kind: 'bars', bars, legend: ['tenu', 'cible'] },
      },
    ])
    const figures = elements(made.structure).filter(({ type }) => type === 'Figure')
    expect(figures).toHaveLength(3)
    expect(figures.map((figure) => read(made, figure).startsWith('Toutes'))).toEqual([true, true, true])
  })
})

describe('the type', () => {
  const folders = {
    Regular: '400Regular',
    Italic: '400Regular_Italic',
    SemiBold: '600SemiBold',
    Bold: '700Bold',
  }

  test('each character used has its meaning, its width and the very outline of the typeface', () => {
    for (const font of reading.fonts.values()) {
      const style = /-(\w+)$/.exec(font.name)?.[1] ?? ''
      const folder = Object.entries(folders).find(([name]) => name === style)?.[1]
      expect(folder, font.name).toBeDefined()
      const path = `@expo-google-fonts/source-sans-3/${folder}/SourceSans3_${folder}.ttf`
      const whole = create(readFileSync(createRequire(import.meta.url).resolve(path)))
      const subset = create(Buffer.from(font.program))
      if ('fonts' in whole || 'fonts' in subset) throw new Error('a collection')
      for (const code of font.used) {
        const character = font.unicode.get(code) ?? ''
        expect(Array.from(character), `${code}`).toHaveLength(1)
        const original = whole.glyphForCodePoint(character.codePointAt(0) ?? 0)
        const glyph = font.glyphs.get(code) ?? 0
        expect(glyph).toBeGreaterThan(0)
        expect(subset.getGlyph(glyph).path.toSVG(), character).toBe(original.path.toSVG())
        expect(font.widths.get(code)).toBe(original.advanceWidth)
      }
    }
    expect([...reading.fonts.values()].reduce((sum, { used }) => sum + used.size, 0)).toBeGreaterThan(150)
  })

  test('what the typeface lacks is shown by its number', () => {
    expect(reading.stretches.map(({ text }) => text).join('')).toContain('⟨U+1F600⟩')
  })

  test('an accent that was typed apart is joined to its letter', async () => {
    const made = await render([{ kind: 'paragraph', runs: ['E\u0301tat'] }])
    expect(pageText(0, made)).toContain('\u00C9tat')
  })
})

describe('the file', () => {
  test('the same pack makes the same bytes, and another pack another identifier', async () => {
    expect(Buffer.compare(await pdf.render(samplePack), bytes)).toBe(0)
    const other = await pdf.render({ ...samplePack, title: 'Autre' })
    expect(identifier(other)).not.toBe(identifier(bytes))
  })

  test('it bears the reference date and no other, and says the same of itself twice', () => {
    const info = reading.document.context.lookup(reading.document.context.trailerInfo.Info, PDFDict)
    expect(bytesOf(info.get(PDFName.of('CreationDate')))).toBe('D:20261123000000Z')
    expect(bytesOf(info.get(PDFName.of('ModDate')))).toBe('D:20261123000000Z')
    expect(textOf(info.get(PDFName.of('Title')))).toBe(samplePack.title)
    const xmp = Buffer.from(inflate(entry(reading.document.catalog, 'Metadata'), reading.document)).toString(
      'utf8',
    )
    expect(xmp).toContain(`>${samplePack.title}<`)
    expect(new Set(xmp.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g))).toEqual(new Set(['2026-11-23T00:00:00Z']))
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('it asks nothing of the viewer: no script, no launch, no form, links printed', () => {
    const actions = reading.annotations.map(({ dictionary }) =>
      String(entry(dictionary, 'A', 'S') ?? '/GoTo'),
    )
    expect(new Set(actions)).toEqual(new Set(['/URI', '/GoTo']))
    expect(reading.annotations.every(({ dictionary }) => String(entry(dictionary, 'F')) === '4')).toBe(true)
    for (const key of ['AcroForm', 'OpenAction', 'AA'])
      expect(entry(reading.document.catalog, key)).toBeUndefined()
    expect(
      dictionaryAt(reading.document.catalog, 'StructTreeRoot').has(PDFName.of('ParentTreeNextKey')),
    ).toBe(true)
  })

  test('ninety pages take less than two seconds of processor time', async () => {
    const sections = Array.from({ length: 10 }, () => samplePack.sections.slice(2)).flat()
    const before = process.cpuUsage()
    const made = await pdf.render({ ...samplePack, sections })
    const used = process.cpuUsage(before)
    expect((used.user + used.system) / 1e6).toBeLessThan(2)
    expect((await readPdf(made)).pages).toBe(90)
  })

  test('other readers find no fault and read the same text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'coopqual-pdf-'))
    try {
      const path = join(folder, 'audit.pdf')
      writeFileSync(path, bytes)
      expect(run('qpdf', ['--check', path])).toMatch(/^$|No syntax or stream encoding errors/)
      const text = run('pdftotext', ['-enc', 'UTF-8', path, '-'])
      if (text !== '') for (const { text: heading } of headings) expect(flat(text)).toContain(flat(heading))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function identifier(file: Uint8Array): string | undefined {
  return /\/ID\[<(\w+)>/.exec(Buffer.from(file).toString('latin1'))?.[1]
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** The output of a program, or nothing, said loudly, when this machine lacks it. */
function run(program: string, options: readonly string[]): string {
  try {
    return execFileSync(program, options, { encoding: 'utf8' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    console.warn(`SKIPPED: ${program} is not installed, so nobody else has read this PDF`)
    return ''
  }
}
