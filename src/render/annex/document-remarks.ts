import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { resolved, type Copying } from './copying.ts'
import { plainName } from './syntax.ts'

/** Notes what the document as a whole holds and its pages do not show. */
export function remarkDocument({ source, remarks }: Copying): void {
  const entry = (value: PDFObject | undefined, key: string): PDFObject | undefined => {
    const dictionary = resolved(source, value)
    return dictionary instanceof PDFDict ? resolved(source, dictionary.get(PDFName.of(key))) : undefined
  }
  const root = source.trailerInfo.Root
  if (entry(entry(root, 'Names'), 'EmbeddedFiles') !== undefined) remarks.add('attachments')
  if (entry(root, 'Collection') !== undefined) remarks.add('attachments')
  const interactive = entry(root, 'AcroForm')
  if (entry(interactive, 'XFA') !== undefined) remarks.add('dynamicForm')
  const fields = entry(interactive, 'Fields')
  const isSigned = (fields instanceof PDFArray ? fields.asArray() : []).some(
    (field) => plainName(entry(field, 'FT')) === 'Sig' && entry(field, 'V') !== undefined,
  )
  if (isSigned) remarks.add('signature')
}
