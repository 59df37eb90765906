import { PDFHexString, PDFName } from 'pdf-lib'

/** Leads to an object of the file, made already or yet to come. */
export class Reference {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }

  toString(): string {
    return `${this.number} 0 R`
  }
}

/** An object as plain data: a string is a name, and an entry that is undefined is left out. */
export type Value = Reference | PDFHexString | string | number | boolean | readonly Value[] | Entries
export interface Entries {
  readonly [key: string]: Value | undefined
}

/** An object as the file holds it. */
export function written(value: Value): string {
  if (typeof value === 'string') return nameOf(value)
  if (typeof value === 'number') return numberOf(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Reference || value instanceof PDFHexString) return value.toString()
  return isList(value) ? `[${value.map(written).join(' ')}]` : `<<${entriesOf(value)}>>`
}

function isList(value: readonly Value[] | Entries): value is readonly Value[] {
  return Array.isArray(value)
}

/** What stands between the angles of a dictionary. */
export function entriesOf(entries: Entries): string {
  let made = ''
  for (const key in entries) {
    const value = entries[key]
    if (value !== undefined) made += `${nameOf(key)} ${written(value)}`
  }
  return made
}

const names = new Map<string, string>()

/** A name, with what a name may not hold written in hexadecimal. */
function nameOf(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const made = PDFName.of(name).toString()
  names.set(name, made)
  return made
}

/** Never an exponent: the numbers of a page are neither tiny nor huge. */
function numberOf(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/\.?0+$/, '')
}

/** A string for people, in UTF-16. */
export function text(value: string): PDFHexString {
  return PDFHexString.of(Buffer.from(`\uFEFF${value}`, 'utf16le').swap16().toString('hex').toUpperCase())
}

/** A string for programs, byte by byte in UTF-8. */
export function bytes(value: string | Uint8Array): PDFHexString {
  return PDFHexString.of(Buffer.from(value).toString('hex').toUpperCase())
}
