import { parseText, typographic, type TextBlock } from './text.ts'
import { coreProperties, escapeXml, xmlHead, zip } from './zip.ts'

export interface WrittenDocument {
  readonly title: string
  /** A line beneath the title: the kind of document, the body that met. */
  readonly subtitle: string
  /** The document's reference in the coop's filing plan. */
  readonly reference: string
  readonly author: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** The text, in the markup of `parseText`. */
  readonly text: string
}

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A word-processor file with real heading styles, lists and tables. */
export function docx(document: WrittenDocument): Uint8Array {
  return zip({
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${packageTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${packageTypes}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${packageTypes}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': coreProperties(document.title, document.author, document.date),
    'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relationships}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/document.xml': documentXml(document),
  })
}

function documentXml({ title, subtitle, reference, text }: WrittenDocument): string {
  const head = [
    paragraph(typographic(title), 'Title'),
    paragraph(typographic(subtitle), 'Subtitle'),
    paragraph(`Réf. ${reference}`, 'Reference'),
  ]
  const body = parseText(text).map(blockXml)
  const foot = paragraph(
    typographic("Document d'exemple : la coopérative et ses personnes sont fictives."),
    'Reference',
  )
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
  return `${xmlHead}<w:document xmlns:w="${wordprocessing}"><w:body>${[...head, ...body, foot].join('')}${section}</w:body></w:document>`
}

function blockXml(block: TextBlock): string {
  if (block.kind === 'heading') return paragraph(block.text, `Heading${block.level}`)
  if (block.kind === 'paragraph') return paragraph(block.text)
  if (block.kind === 'item') return paragraph(block.text, 'ListBullet')
  if (block.kind === 'bar') return paragraph(`${block.label}\u00A0: ${percent(block.value)}`, 'ListBullet')
  if (block.kind === 'table') return tableXml([block.head, ...block.rows])
  if (block.kind === 'signatures') return tableXml([block.roles, block.roles.map(() => 'Signé')])
  return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
}

function percent(value: number): string {
  return `${String(value).replace('.', ',')}\u202F%`
}

function paragraph(text: string, styleId?: string): string {
  const properties = styleId === undefined ? '' : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

function tableXml(rows: readonly (readonly string[])[]): string {
  const count = rows[0]?.length ?? 1
  const width = Math.floor(9412 / count)
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(count)
  const lines = rows.map((row, index) => {
    const shade = index === 0 ? '<w:shd w:val="clear" w:color="auto" w:fill="DCE8EA"/>' : ''
    const styleId = index === 0 ? 'TableHead' : 'TableText'
    const cells = row.map(
      (cell) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraph(cell, styleId)}</w:tc>`,
    )
    const head = index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${head}${cells.join('')}</w:tr>`
  })
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9FB4B8"/>`)
    .join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="9412" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>${paragraph('')}`
}

const styles = `${xmlHead}<w:styles xmlns:w="${wordprocessing}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '', '', true),
  style('Title', 'Title', '<w:spacing w:after="40"/>', '<w:b/><w:color w:val="1F5C6B"/><w:sz w:val="36"/>'),
  style('Subtitle', 'Subtitle', '<w:spacing w:after="40"/>', '<w:color w:val="4A5A5E"/><w:sz w:val="24"/>'),
  style(
    'Reference',
    'Référence',
    '<w:spacing w:before="60" w:after="200"/>',
    '<w:color w:val="6B7A7E"/><w:sz w:val="17"/>',
  ),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:color w:val="1F5C6B"/><w:sz w:val="26"/>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="180" w:after="80"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="22"/>',
  ),
  style(
    'ListBullet',
    'List Bullet',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
    '',
  ),
  style(
    'TableHead',
    'Tête de tableau',
    '<w:spacing w:before="40" w:after="40"/>',
    '<w:b/><w:sz w:val="19"/>',
  ),
  style('TableText', 'Texte de tableau', '<w:spacing w:before="30" w:after="30"/>', '<w:sz w:val="19"/>'),
].join('')}</w:styles>`

function style(id: string, name: string, paragraphs: string, runs: string, isDefault = false): string {
  const base = isDefault ? '' : '<w:basedOn w:val="Normal"/>'
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`
}

const numbering = `${xmlHead}<w:numbering xmlns:w="${wordprocessing}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
