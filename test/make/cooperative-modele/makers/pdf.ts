import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib'
import type { WrittenDocument } from './docx.ts'
import { seedOf, seeded } from './random.ts'
import { parseText, typographic, type TextBlock } from './text.ts'

const [pageWidth, pageHeight] = [595.28, 841.89]
const [left, right, top, bottom] = [62, 533, 770, 76]
const accent = rgb(0.12, 0.36, 0.42)
const ink = rgb(0.13, 0.15, 0.16)
const grey = rgb(0.42, 0.47, 0.49)
const pale = rgb(0.9, 0.94, 0.945)

interface Pen {
  readonly pdf: PDFDocument
  readonly regular: PDFFont
  readonly bold: PDFFont
  readonly document: WrittenDocument
  page: PDFPage
  y: number
}

/** A document of several pages, as an office suite would have exported it, dated by its own date. */
export async function pdf(document: WrittenDocument): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false })
  describe(file, document)
  const pen: Pen = {
    pdf: file,
    regular: await file.embedFont(StandardFonts.Helvetica),
    bold: await file.embedFont(StandardFonts.HelveticaBold),
    document,
    page: file.addPage([pageWidth, pageHeight]),
    y: top,
  }
  title(pen)
  const blocks = parseText(document.text)
  for (const [index, block] of blocks.entries()) {
    keepWithNext(pen, block, blocks[index + 1])
    draw(pen, block)
  }
  footers(pen)
  return await file.save()
}

function describe(file: PDFDocument, { title: name, subtitle, author, date }: WrittenDocument): void {
  file.setTitle(typographic(name), { showInWindowTitleBar: true })
  file.setSubject(typographic(subtitle))
  file.setAuthor(author)
  file.setLanguage('fr-FR')
  file.setProducer('Suite bureautique')
  file.setCreator('Coopérative Habitat des Deux Vallées (organisme fictif)')
  file.setCreationDate(new Date(`${date}T09:00:00Z`))
  file.setModificationDate(new Date(`${date}T09:00:00Z`))
}

function title(pen: Pen): void {
  pen.page.drawRectangle({ x: 0, y: pageHeight - 14, width: pageWidth, height: 14, color: accent })
  put(pen, 'Coopérative Habitat des Deux Vallées', { size: 9, color: grey, y: 800 })
  pen.y = 772
  flow(pen, pen.document.title, { size: 19, font: pen.bold, color: accent, gap: 4 })
  flow(pen, pen.document.subtitle, { size: 11.5, color: grey, gap: 14 })
  pen.page.drawRectangle({ x: left, y: pen.y - 12, width: right - left, height: 20, color: pale })
  const facts = `Réf. ${pen.document.reference}   |   ${frenchDate(pen.document.date)}   |   ${pen.document.author}`
  put(pen, facts, { size: 8.5, color: ink, y: pen.y - 6, x: left + 8 })
  pen.y -= 28
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** 1er mars 2026 from 2026-03-01. */
function frenchDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`
}

/** A heading stays with what it announces; a table that fits on one page is not cut in two. */
function keepWithNext(pen: Pen, block: TextBlock, next: TextBlock | undefined): void {
  const announced = block.kind === 'heading' ? next : block
  if (announced?.kind !== 'table') return
  const height = tableHeight(pen, announced) + (block.kind === 'heading' ? 36 : 0)
  if (height < 420) need(pen, height)
}

function draw(pen: Pen, block: TextBlock): void {
  switch (block.kind) {
    case 'heading':
      return heading(pen, block)
    case 'paragraph':
      return flow(pen, block.text, { size: 11, gap: 8 })
    case 'item':
      return item(pen, block.text)
    case 'table':
      return table(pen, block)
    case 'bar':
      return bar(pen, block)
    case 'signatures':
      return signatures(pen, block.roles)
    case 'pageBreak':
      return newPage(pen)
  }
}

function heading(pen: Pen, { level, text }: { readonly level: 1 | 2; readonly text: string }): void {
  need(pen, 64)
  pen.y -= level === 1 ? 7 : 3
  const size = level === 1 ? 14 : 11.5
  flow(pen, text, { size, font: pen.bold, color: level === 1 ? accent : ink, gap: 5 })
}

function item(pen: Pen, text: string): void {
  need(pen, 14)
  put(pen, '–', { size: 11, x: left + 6, y: pen.y - 11 })
  flow(pen, text, { size: 11, x: left + 18, gap: 4 })
}

interface Setting {
  readonly size: number
  readonly font?: PDFFont
  readonly color?: ReturnType<typeof rgb>
  readonly x?: number
  readonly gap?: number
}

function flow(
  pen: Pen,
  text: string,
  { size, font = pen.regular, color = ink, x = left, gap = 6 }: Setting,
): void {
  for (const line of wrap(text, font, size, right - x)) {
    need(pen, size * 1.42)
    pen.page.drawText(line, { x, y: pen.y - size, size, font, color })
    pen.y -= size * 1.42
  }
  pen.y -= gap
}

function put(
  pen: Pen,
  text: string,
  { size, color = ink, x = left, y }: Omit<Setting, 'gap'> & { readonly y: number },
): void {
  pen.page.drawText(winAnsi(text), { x, y, size, font: pen.regular, color })
}

function table(
  pen: Pen,
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] },
): void {
  const widths = columnWidths([head, ...rows])
  tableRow(pen, head, widths, true)
  for (const row of rows) {
    if (!hasRoom(pen, rowHeight(pen, row, widths, false))) {
      newPage(pen)
      tableRow(pen, head, widths, true)
    }
    tableRow(pen, row, widths, false)
  }
  pen.y -= 10
}

/** Columns share the width by the square root of their longest text, so that a long one does not starve the others. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const weights = (rows[0] ?? []).map((_, column) =>
    Math.sqrt(Math.min(90, Math.max(7, ...rows.map((row) => (row[column] ?? '').length)))),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (weight / total) * (right - left))
}

function tableHeight(pen: Pen, { head, rows }: Extract<TextBlock, { readonly kind: 'table' }>): number {
  const widths = columnWidths([head, ...rows])
  return [head, ...rows].reduce((sum, row, index) => sum + rowHeight(pen, row, widths, index === 0), 10)
}

function rowHeight(pen: Pen, row: readonly string[], widths: readonly number[], isHead: boolean): number {
  return Math.max(1, ...cellLines(pen, row, widths, isHead).map((lines) => lines.length)) * 13 + 8
}

function cellLines(
  pen: Pen,
  row: readonly string[],
  widths: readonly number[],
  isHead: boolean,
): readonly (readonly string[])[] {
  const font = isHead ? pen.bold : pen.regular
  return row.map((cell, index) => wrap(cell, font, 9.5, (widths[index] ?? 0) - 10))
}

function tableRow(pen: Pen, row: readonly string[], widths: readonly number[], isHead: boolean): void {
  const height = rowHeight(pen, row, widths, isHead)
  need(pen, height + (isHead ? 24 : 0))
  const font = isHead ? pen.bold : pen.regular
  if (isHead) pen.page.drawRectangle({ x: left, y: pen.y - height, width: right - left, height, color: pale })
  let x = left
  for (const [index, lines] of cellLines(pen, row, widths, isHead).entries()) {
    for (const [line, text] of lines.entries()) {
      pen.page.drawText(text, { x: x + 5, y: pen.y - 13 - line * 13, size: 9.5, font, color: ink })
    }
    x += widths[index] ?? 0
  }
  pen.y -= height
  pen.page.drawLine({
    start: { x: left, y: pen.y },
    end: { x: right, y: pen.y },
    thickness: 0.5,
    color: grey,
  })
}

function bar(pen: Pen, { value, label }: { readonly value: number; readonly label: string }): void {
  need(pen, 18)
  put(pen, label, { size: 9, y: pen.y - 10 })
  const start = left + 220
  pen.page.drawRectangle({ x: start, y: pen.y - 13, width: 200, height: 11, color: pale })
  pen.page.drawRectangle({ x: start, y: pen.y - 13, width: value * 2, height: 11, color: accent })
  put(pen, `${String(value).replace('.', ',')} %`, { size: 9, x: start + 208, y: pen.y - 10 })
  pen.y -= 18
}

/** Boxes with a scrawl that stands for a signature: a shape drawn at random, nobody's hand. */
function signatures(pen: Pen, roles: readonly string[]): void {
  need(pen, 78)
  pen.y -= 4
  const width = (right - left) / roles.length
  for (const [index, role] of roles.entries()) {
    const x = left + index * width
    for (const [line, text] of wrap(role, pen.bold, 9, width - 12).entries()) {
      pen.page.drawText(text, { x, y: pen.y - 10 - line * 12, size: 9, font: pen.bold, color: ink })
    }
    const path = scrawl(`${pen.document.reference}${role}`)
    pen.page.drawSvgPath(path, {
      x: x + 8,
      y: pen.y - 30,
      borderColor: rgb(0.1, 0.16, 0.5),
      borderWidth: 1.1,
    })
  }
  pen.y -= 80
}

function scrawl(name: string): string {
  const random = seeded(seedOf(name))
  const near = (from: number, spread: number): string => (from + (random() - 0.5) * spread).toFixed(1)
  const strokes = Array.from({ length: 6 }, (_, index) => {
    const x = 10 + index * 16
    return `C ${near(x, 20)} ${near(4, 34)} ${near(x + 8, 20)} ${near(36, 30)} ${near(x + 14, 10)} ${near(20, 16)}`
  })
  return `M 0 24 ${strokes.join(' ')} L 124 ${near(30, 8)}`
}

function hasRoom(pen: Pen, height: number): boolean {
  return pen.y - height >= bottom
}

function need(pen: Pen, height: number): void {
  if (!hasRoom(pen, height)) newPage(pen)
}

function newPage(pen: Pen): void {
  pen.page = pen.pdf.addPage([pageWidth, pageHeight])
  put(pen, typographic(pen.document.title), { size: 8.5, color: grey, y: 800 })
  pen.page.drawLine({ start: { x: left, y: 792 }, end: { x: right, y: 792 }, thickness: 0.6, color: accent })
  pen.y = top
}

function footers(pen: Pen): void {
  const pages = pen.pdf.getPages()
  for (const [index, page] of pages.entries()) {
    pen.page = page
    page.drawLine({ start: { x: left, y: 52 }, end: { x: right, y: 52 }, thickness: 0.5, color: grey })
    put(pen, `${pen.document.reference} — document d’exemple, organisme fictif`, {
      size: 8,
      color: grey,
      y: 40,
    })
    put(pen, `${index + 1}/${pages.length}`, { size: 8, color: grey, x: right - 16, y: 40 })
  }
}

/** Breaks a text at its spaces; no-break spaces hold. */
function wrap(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of winAnsi(typographic(text)).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || font.widthOfTextAtSize(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** The standard fonts know no narrow space, no arrow and no comparison sign. */
function winAnsi(text: string): string {
  return text.replaceAll('\u202F', '\u00A0').replaceAll('≥', 'au moins').replaceAll('≤', 'au plus')
}
