import { element, partOf, type Xml } from './xml.ts'

/** The parts of a file by their names: all of them are texts. */
export type Parts = Readonly<Record<string, string>>

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The part of a sheet by its place in the workbook, from 1. */
export function sheetPart(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`
}

/** The part that says what a sheet leads to. */
export function relationsPart(sheet: number): string {
  return `xl/worksheets/_rels/sheet${sheet}.xml.rels`
}

/** A way from one part to another, or out of the file. */
export function relation(id: string, type: string, target: string, mode?: 'External'): Xml {
  return element('Relationship', { Id: id, Type: `${office}/${type}`, Target: target, TargetMode: mode })
}

export function relationsXml(relations: readonly Xml[]): string {
  return partOf(element('Relationships', { xmlns: relationships }, ...relations))
}

/** A part of relations, which may not exist yet, with some more. */
export function withRelations(part: string | undefined, relations: readonly Xml[]): string {
  return part === undefined ? relationsXml(relations) : inserted(part, '</Relationships>', relations)
}

/**
 * A part with elements before the last place of a text.
 * @throws {Error} when the part is not as exceljs writes it.
 */
export function inserted(part: string | undefined, before: string, xml: readonly Xml[]): string {
  const at = before === '' ? -1 : (part?.lastIndexOf(before) ?? -1)
  if (part === undefined || at < 0) throw new Error('exceljs no longer writes parts that we can add to')
  return part.slice(0, at) + xml.map((one) => one.xml).join('') + part.slice(at)
}
