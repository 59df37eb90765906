import { strFromU8, unzipSync } from 'fflate'

/** The parts of a workbook's file, read with nothing but an unzipper, so that no library hides a mistake. */
export interface WorkbookParts {
  readonly names: readonly string[]
  readonly part: (name: string) => string
  /** The XML of a sheet, by the name of its tab. */
  readonly sheet: (tab: string) => string
  readonly relations: (tab: string) => string
  /** The cells of a sheet, by address. */
  readonly cells: (tab: string) => ReadonlyMap<string, CellParts>
  readonly formatOf: (cell: CellParts) => string
}

interface CellParts {
  readonly type: string
  readonly style: number
  readonly value: string
  readonly formula?: string
}

export function partsOf(workbook: Uint8Array): WorkbookParts {
  const files = unzipSync(workbook)
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*?(?:\/>|>(.*?)<\/t>)<\/si>/gs)].map(
    (match) => readText(match[1] ?? ''),
  )
  const fileOf = (tab: string) => {
    const sheets = [...part('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([sheet]) => sheet)
    const id = attribute(sheets.find((sheet) => readText(attribute(sheet, 'name')) === tab) ?? '', 'r:id')
    const relation = part('xl/_rels/workbook.xml.rels').match(new RegExp(`<Relationship Id="${id}"[^>]*>`))
    return attribute(relation?.[0] ?? '', 'Target').replace('worksheets/', '')
  }
  const sheet = (tab: string) => part(`xl/worksheets/${fileOf(tab)}`)
  return {
    names: Object.keys(files),
    part,
    sheet,
    relations: (tab) => part(`xl/worksheets/_rels/${fileOf(tab)}.rels`),
    cells: (tab) => readCells(sheet(tab), strings),
    formatOf: (cell) => formatOf(part('xl/styles.xml'), cell.style),
  }
}

export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** Text as a program reads it back from the XML. */
export function readText(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return xml
    .replaceAll(/&(\w+);/g, (entity, name: string) => named[name] ?? entity)
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readCells(xml: string, strings: readonly string[]): ReadonlyMap<string, CellParts> {
  const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, attributes = '', content = '']) => {
      const tag = ` ${attributes}`
      const raw = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
      const type = attribute(tag, 't')
      const formula = /<f>(.*?)<\/f>/s.exec(content)?.[1]
      const cell = {
        type,
        style: Number(attribute(tag, 's')),
        value: type === 's' ? (strings[Number(raw)] ?? '') : readText(raw),
        ...(formula !== undefined && { formula: readText(formula) }),
      }
      return [attribute(tag, 'r'), cell] as const
    },
  )
  return new Map(cells)
}

function formatOf(styles: string, index: number): string {
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      readText(code ?? ''),
    ]),
  )
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b[^>]*>/g) ?? []
  const id = attribute(looks[index] ?? '', 'numFmtId')
  const builtIn: Readonly<Record<string, string>> = { '0': 'General', '3': '#,##0', '49': '@' }
  return formats.get(id) ?? builtIn[id] ?? id
}
