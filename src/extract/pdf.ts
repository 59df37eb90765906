import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readAttached } from './attached.ts'
import { addMetadata, addText, isFull, type Harvest } from './harvest.ts'
import { loadPdfLibrary } from './pdf-library.ts'
import { hiddenTexts, pageText, pinnedFiles } from './pdf-page.ts'
import { addXmp } from './xmp.ts'

/** Nothing is drawn, run, fetched or printed: the texts are all that is wanted. */
const options = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: 1,
  disableAutoFetch: true,
  disableRange: true,
  disableStream: true,
} as const

/** The pages of a PDF with its remarks and forms, what it says of itself, and what is attached to it. */
export async function readPdf(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const library = await loadPdfLibrary()
  const isIllustrated = hasPictures(bytes)
  // The library takes the bytes away.
  const loading = library.getDocument({ ...options, data: bytes })
  try {
    const document = await loading.promise.catch((error: unknown) => {
      harvest.trouble = isAboutPassword(error) ? 'encrypted' : 'broken'
    })
    if (document !== undefined) await addDocument(harvest, document, isIllustrated)
  } finally {
    await loading.destroy()
  }
}

/** Titles of the outline, which need not stand on any page. */
function addTitles(harvest: Harvest, entries: readonly unknown[], depth: number): void {
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null || depth > 32) continue
    if ('title' in entry && typeof entry.title === 'string') addMetadata(harvest, 'outline', entry.title)
    if ('items' in entry && Array.isArray(entry.items)) addTitles(harvest, entry.items, depth + 1)
  }
}

function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

async function addDocument(
  harvest: Harvest,
  document: PDFDocumentProxy,
  isIllustrated: boolean,
): Promise<void> {
  await addInfo(harvest, document)
  // Its words stand in a form of another kind, which nobody reads here.
  if (document.isPureXfa) harvest.isPartial = true
  await addPages(harvest, document, isIllustrated)
  await addAttachments(harvest, document)
  const outline: readonly unknown[] | null = await document.getOutline()
  addTitles(harvest, outline ?? [], 0)
}

async function addPages(harvest: Harvest, document: PDFDocumentProxy, isIllustrated: boolean): Promise<void> {
  const { numPages } = document
  if (numPages > harvest.limits.pages) harvest.isPartial = true
  for (let page = 1; page <= Math.min(numPages, harvest.limits.pages); page += 1) {
    if (isFull(harvest)) return
    const hasText = await addPage(harvest, document, page)
    // Words may stand in the picture.
    if (!hasText && isIllustrated) harvest.isPartial = true
  }
}

/** Whether words stand on the page; a page that cannot be read leaves the others whole. */
async function addPage(harvest: Harvest, document: PDFDocumentProxy, number: number): Promise<boolean> {
  try {
    const page = await document.getPage(number)
    const text = await pageText(page)
    addText(harvest, text, { in: 'page', page: number })
    const annotations: readonly unknown[] = await page.getAnnotations()
    for (const hidden of hiddenTexts(annotations, text))
      addText(harvest, hidden, { in: 'page', page: number })
    for (const file of pinnedFiles(annotations)) await addFile(harvest, file, `page ${number}`)
    page.cleanup()
    return /\S/.test(text)
  } catch {
    harvest.isPartial = true
    return true
  }
}

/** A picture is a stream, whose description always stands in the open. */
function hasPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.includes('/Subtype/Image') || file.includes('/Subtype /Image')
}

/** Our names of what a PDF says of itself; who has it from another program says so under names of its own. */
const known: Readonly<Record<string, string>> = {
  Author: 'author',
  Title: 'title',
  Subject: 'subject',
  Keywords: 'keywords',
}

async function addInfo(harvest: Harvest, document: PDFDocumentProxy): Promise<void> {
  const { info, metadata } = await document.getMetadata()
  for (const [name, value] of entriesOf(info)) {
    const ours = known[name]
    if (ours !== undefined && typeof value === 'string') addMetadata(harvest, ours, value)
    if (name === 'Custom') addCustom(harvest, value)
  }
  const packet: unknown = metadata?.getRaw()
  if (typeof packet === 'string') addXmp(harvest, new TextEncoder().encode(packet))
}

function addCustom(harvest: Harvest, fields: unknown): void {
  if (typeof fields !== 'object' || fields === null) return
  for (const [name, value] of entriesOf(fields))
    if (typeof value === 'string') addMetadata(harvest, name, value)
}

async function addAttachments(harvest: Harvest, document: PDFDocumentProxy): Promise<void> {
  const attachments: unknown = await document.getAttachments()
  if (typeof attachments !== 'object' || attachments === null) return
  for (const [key, value] of entriesOf(attachments)) {
    if (isFull(harvest)) return
    await addFile(harvest, value, key)
  }
}

async function addFile(harvest: Harvest, value: unknown, key: string): Promise<void> {
  const { filename, content } = asFile(value)
  if (content !== undefined) await readAttached(harvest, { name: filename ?? key, bytes: content })
}

/** The properties of an object whose shape the library does not tell. */
function entriesOf(value: object): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(value)
}

function asFile(value: unknown): { readonly filename?: string; readonly content?: Uint8Array } {
  if (typeof value !== 'object' || value === null) return {}
  return {
    ...('filename' in value && typeof value.filename === 'string' && { filename: value.filename }),
    ...('content' in value && value.content instanceof Uint8Array && { content: value.content }),
  }
}
