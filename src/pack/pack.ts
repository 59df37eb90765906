import { catalogueOf, fill } from '../lang/catalogue.ts'
import type { Audit } from '../model/files.ts'
import type { CarriedFile, Furniture, Pack, Section } from '../model/pack.ts'
import type { SignatureFacts } from '../model/signature.ts'
import { contextOf, type PackContext } from './context.ts'
import { withLists } from './lists-sheet.ts'
import { withoutTinyPages } from './merge.ts'
import { sections } from './sections/index.ts'
import { signatureOf } from './signature.ts'
import { settleSections, settleSheets } from './settle.ts'
import { sheets } from './sheets/index.ts'

/** What is known of a document last, besides the audit. */
interface Lasts {
  /** The files that the document will carry besides pieces. */
  readonly carried?: readonly CarriedFile[]
  /** Who signs the document, if anybody does. */
  readonly signature?: SignatureFacts | undefined
}

/**
 * Everything that the PDF and the workbook show of an audit, in the audit's language. In the result every link leads
 * somewhere and every id is unique, whatever the audit holds.
 */
export function makePack(audit: Audit, lasts: Lasts = {}): Pack {
  return { ...makeDocument(audit, lasts), sheets: makeWorkbook(audit).sheets }
}

/** The pack as far as the PDF shows it: without sheets. */
export function makeDocument(audit: Audit, { carried = [], signature }: Lasts = {}): Pack {
  const context = { ...contextOf(audit), carried }
  return {
    ...faceOf(context),
    ...(signature === undefined ? {} : { signature: signatureOf(context, signature) }),
    sections: settleSections(withoutTinyPages(numbered(sections.flatMap((make) => make(context) ?? [])))),
    sheets: [],
  }
}

/** The pack as far as the workbook shows it: without sections. */
export function makeWorkbook(audit: Audit): Pack {
  const context = contextOf(audit)
  return {
    ...faceOf(context),
    sections: [],
    sheets: withLists(context, settleSheets(sheets.flatMap((make) => make(context) ?? []))),
  }
}

/** What a document says of itself, whatever it holds. */
export function faceOf(context: PackContext): Omit<Pack, 'sections' | 'sheets'> {
  const { audit, words } = context
  return {
    language: audit.language,
    locale: catalogueOf(audit.language).locale,
    title: fill(words.title, { organisation: audit.organisation.name }),
    organisation: audit.organisation.name,
    generator: `${audit.generator.name} ${audit.generator.version}`,
    date: audit.date,
    furniture: furnitureOf(context),
  }
}

/** What every page of a document of the pack bears. */
function furnitureOf({ audit, format, words }: PackContext): Furniture {
  const { furniture } = words
  const { commit, dirty } = audit.provenance
  const isUnofficial = audit.referentials.some(({ official }) => !official)
  const footer =
    commit === undefined ? furniture.footer : dirty === true ? furniture.footerDirty : furniture.footerCommit
  return {
    header: fill(isUnofficial ? furniture.headerUnofficial : furniture.header, {
      organisation: audit.organisation.name,
      date: format.date(audit.date),
    }),
    footer: fill(footer, { version: audit.generator.version, commit: (commit ?? '').slice(0, 7) }),
    pageNumber: furniture.pageNumber,
    continued: furniture.continued,
    ...(audit.draft ? { watermark: furniture.watermark } : {}),
  }
}

/** Numbers the chapters that have a title, so that people can name them to each other. */
function numbered(made: readonly Section[]): readonly Section[] {
  let number = 0
  return made.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'heading' && block.level === 1
        ? { ...block, text: `${(number += 1)}. ${block.text}` }
        : block,
    ),
  }))
}
