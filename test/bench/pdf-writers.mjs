// One way to write the same text on the same pages, in a process of its own: `node pdf-writers.mjs <writer> <input>`.
// The input is JSON: the fonts by name, the pages with their texts, and the document as ours is given it.
// Prints milliseconds of wall time and of processor for each round, and the most memory held, in bytes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { deflateSync } from 'node:zlib'

const [, , writer = '', file = '', given = '1'] = process.argv
const input = JSON.parse(readFileSync(file, 'utf8'))
const peer = createRequire(new URL('peers/package.json', import.meta.url))

const writers = {
  ours: async () => {
    const { default: format } = await import('../../dist/render/formats/pdf.js')
    return () => format.render(input.pack)
  },
  floor: async () => {
    const streams = input.streams.map((text) => Buffer.from(text, 'latin1'))
    return async () => streams.reduce((sum, stream) => sum + deflateSync(stream, { level: 6 }).length, 0)
  },
  'pdf-lib': async () => {
    const { PDFDocument } = await import('pdf-lib')
    const { create } = await import('fontkit')
    return async () => {
      const document = await PDFDocument.create()
      document.registerFontkit({ create: (bytes) => streamed(create(bytes)) })
      const fonts = {}
      for (const [name, path] of Object.entries(input.fonts)) {
        fonts[name] = await document.embedFont(readFileSync(path), { subset: true })
      }
      for (const texts of input.pages) {
        const page = document.addPage([input.width, input.height])
        for (const { text, x, y, size, font } of texts) page.drawText(text, { x, y, size, font: fonts[font] })
      }
      return document.save()
    }
  },
  pdfkit: async () => {
    const PDFKit = peer('pdfkit')
    return () =>
      new Promise((resolve) => {
        const document = new PDFKit({ autoFirstPage: false, size: [input.width, input.height], margin: 0 })
        const chunks = []
        document.on('data', (chunk) => chunks.push(chunk))
        document.on('end', () => resolve(Buffer.concat(chunks)))
        for (const [name, path] of Object.entries(input.fonts)) document.registerFont(name, path)
        for (const texts of input.pages) {
          document.addPage()
          for (const { text, x, y, size, font } of texts) {
            document.font(font, size).text(text, x, input.height - y - size, { lineBreak: false })
          }
        }
        document.end()
      })
  },
  pdfmake: async () => {
    const pdfmake = peer('pdfmake')
    pdfmake.setFonts({ Own: { normal: input.fonts.F1, bold: input.fonts.F3, italics: input.fonts.F2 } })
    return () =>
      pdfmake
        .createPdf({
          pageSize: 'A4',
          pageMargins: [58, 82, 58, 74],
          defaultStyle: { font: 'Own', fontSize: 9.4 },
          content: input.pack.sections.flatMap(({ blocks }) => blocks.map(forPdfmake)),
        })
        .getBuffer()
  },
}

/** pdf-lib asks its font library for a method that the library has under another name. */
function streamed(font) {
  const createSubset = font.createSubset.bind(font)
  font.createSubset = () => {
    const subset = createSubset()
    subset.encodeStream = () => {
      const listeners = {}
      const stream = { on: (name, listener) => ((listeners[name] = listener), stream) }
      queueMicrotask(() => {
        listeners.data?.(subset.encode())
        listeners.end?.()
      })
      return stream
    }
    return subset
  }
  return font
}

const textOf = (runs) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')

function forPdfmake(block) {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: true, fontSize: 25 - block.level * 4, margin: [0, 12, 0, 6] }
    case 'paragraph':
      return { text: textOf(block.runs), margin: [0, 4, 0, 4] }
    case 'list':
      return { ul: block.items.map(textOf) }
    default:
      return {
        table: {
          headerRows: 1,
          widths: block.columns.map(({ weight }) => `${(weight * 100) / 10.2 - 3}%`),
          body: [
            block.columns.map(({ title }) => ({ text: title, bold: true })),
            ...block.rows.map(({ cells }) => cells.map(textOf)),
          ],
        },
        layout: 'lightHorizontalLines',
      }
  }
}

const run = await writers[writer]()
const rounds = []
for (let round = 0; round < Number(given); round += 1) {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await run()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  rounds.push({ wall, cpu: (user + system) / 1000, bytes: result.length ?? result })
}
process.stdout.write(JSON.stringify({ rounds, memory: process.resourceUsage().maxRSS * 1024 }))
