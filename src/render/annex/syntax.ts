import { PDFBool, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { latin } from '../pdf-syntax/object-stream.ts'
import { bytes, text } from '../pdf-syntax/values.ts'

/** How a value without parts is written; nothing for any other. */
export function scalarText(value: PDFObject): string | undefined {
  if (value instanceof PDFName) return nameText(value)
  if (value instanceof PDFNumber) return Number.isFinite(value.asNumber()) ? value.toString() : '0'
  if (value instanceof PDFBool) return value.toString()
  if (value instanceof PDFString) return value.toString()
  if (value instanceof PDFHexString) return `<${value.asString().replaceAll(/[^0-9A-Fa-f]/g, '')}>`
  return undefined
}

/** pdf-lib does not read the escapes that are written in small letters, and would escape their sign once more. */
export function nameText(name: PDFName): string {
  return name.asString().replaceAll(/#23(?=[0-9A-Fa-f]{2})/g, '#')
}

/** A name without its slash. */
export function plainName(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.asString().slice(1) : ''
}

/** A number as content streams and boxes want it: never an exponent. */
export function figure(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}

export function figures(values: readonly number[]): string {
  return values.map(figure).join(' ')
}

/** A string for people, in UTF-16. */
export function textString(value: string): string {
  return text(value).toString()
}

/** A string for programs, in ASCII. */
export function byteString(value: string): string {
  return bytes(latin(value)).toString()
}
