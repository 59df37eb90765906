import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { resolved, type Copying } from './copying.ts'
import { moved, rectangleOf, type Matrix } from './geometry.ts'
import { byteString, figures, plainName } from './syntax.ts'

/** Where a link of the first pages leads: the text of a destination; nothing when there is no such place. */
export type Destinations = (name: string) => string | undefined

/** A link to the web, or nothing: every other action stays behind. */
export function webLinkOf(annotation: PDFDict, matrix: Matrix, copying: Copying): string | undefined {
  const address = addressOf(annotation, copying)
  if (address === undefined || address.length > 2000 || !/^https?:\/\/[!-~]+$/i.test(address))
    return undefined
  return linkTo(annotation, matrix, copying, `/A<</S/URI/URI${byteString(address)}>>`)
}

/** A link of our own first pages: to a place of the annex, to a file of the pack, or to the web. */
export function ownLinkOf(
  annotation: PDFDict,
  matrix: Matrix,
  copying: Copying,
  destinations: Destinations,
): string | undefined {
  const name = asciiOf(resolved(copying.source, annotation.get(PDFName.of('Dest'))))
  const place = name === undefined ? undefined : destinations(name)
  if (place !== undefined) return linkTo(annotation, matrix, copying, `/Dest${place}`)
  const address = addressOf(annotation, copying)
  if (address === undefined) return undefined
  return linkTo(annotation, matrix, copying, `/A<</S/URI/URI${byteString(address)}>>`)
}

function addressOf(annotation: PDFDict, { source }: Copying): string | undefined {
  const at = (key: string) => resolved(source, annotation.get(PDFName.of(key)))
  const action = at('A')
  if (plainName(at('Subtype')) !== 'Link' || !(action instanceof PDFDict)) return undefined
  if (plainName(resolved(source, action.get(PDFName.of('S')))) !== 'URI') return undefined
  return asciiOf(resolved(source, action.get(PDFName.of('URI'))))
}

function linkTo(annotation: PDFDict, matrix: Matrix, { source }: Copying, lead: string): string | undefined {
  const place = rectangleOf(source, annotation.get(PDFName.of('Rect')))
  if (place === undefined) return undefined
  return `<</Type/Annot/Subtype/Link/Rect[${figures(moved(place, matrix))}]/Border[0 0 0]/F 4${lead}>>`
}

/** The bytes of a string, one character each. */
export function asciiOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return undefined
  return Buffer.from(value.asBytes()).toString('latin1')
}
