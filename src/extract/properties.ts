import { addMetadata, type Harvest } from './harvest.ts'
import { attribute, visitPart, type Package } from './package.ts'

const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'http://purl.org/dc/elements/1.1/',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
])

/** Our names of what Office documents say of themselves. */
const known: Readonly<Record<string, string>> = {
  creator: 'author',
  lastModifiedBy: 'lastModifiedBy',
  Manager: 'author',
  Company: 'company',
  title: 'title',
  subject: 'subject',
  description: 'description',
  keywords: 'keywords',
  category: 'category',
}

/** What an Office document says of itself: its makers, its titles, the fields that someone added. */
export function addProperties(pack: Package): void {
  for (const part of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'])
    addPart(pack, part, pack.harvest)
}

function addPart(pack: Package, part: string, harvest: Harvest): void {
  let [name, text] = ['', '']
  visitPart(pack, part, namespaces, {
    open: (element, attributes, depth) => {
      if (depth !== 2) return undefined
      name = element === 'property' ? (attribute(attributes, 'name') ?? element) : (known[element] ?? '')
      text = ''
      return undefined
    },
    text: (piece) => {
      text += piece
      return undefined
    },
    close: (_element, depth) => {
      if (depth === 2 && name !== '') addMetadata(harvest, name, text)
      return undefined
    },
  })
}
