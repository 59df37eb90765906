import { strToU8 } from 'fflate'
import { csv } from './makers/csv.ts'
import { docx, type WrittenDocument } from './makers/docx.ts'
import { eml, type Message } from './makers/eml.ts'
import { jpeg } from './makers/jpeg.ts'
import { pdf } from './makers/pdf.ts'
import { png } from './makers/png.ts'
import type { Canvas } from './makers/canvas.ts'
import { typographic } from './makers/text.ts'
import { xlsx, type Workbook } from './makers/xlsx.ts'

/** A file of the example, by its path in it; its bytes are made when asked for. */
export interface ContentFile {
  readonly path: string
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
}

/** A text file as a person wrote it, with French typography. */
export function textFile(path: string, text: string): ContentFile {
  return { path, bytes: () => strToU8(typographic(`${text.trim()}\n`)) }
}

export function pdfFile(path: string, document: WrittenDocument): ContentFile {
  return { path, bytes: () => pdf(document) }
}

export function docxFile(path: string, document: WrittenDocument): ContentFile {
  return { path, bytes: () => docx(document) }
}

export function xlsxFile(path: string, workbook: Workbook): ContentFile {
  return { path, bytes: () => xlsx(workbook) }
}

export function csvFile(path: string, rows: readonly (readonly (string | number)[])[]): ContentFile {
  return { path, bytes: () => csv(rows) }
}

export function emlFile(path: string, message: Message): ContentFile {
  return { path, bytes: () => eml(message) }
}

export function photoFile(path: string, draw: () => Canvas): ContentFile {
  return { path, bytes: () => jpeg(draw(), 72) }
}

export function screenFile(path: string, draw: () => Canvas): ContentFile {
  return { path, bytes: () => png(draw()) }
}
