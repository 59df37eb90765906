import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What is used of the library. */
interface PdfLibrary {
  readonly getDocument: typeof getDocument
}

let loaded: Promise<PdfLibrary> | undefined

/** The library that reads PDF, loaded once, with its worker in the same thread: it is in one of its own as it is. */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<PdfLibrary> {
  // It asks for what draws, which is not needed, and complains where there is none.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, Object)
  // Where it finds this one, it starts no worker.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}
