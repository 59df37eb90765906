import { catalogueOf, fill } from '../lang/catalogue.ts'
import type { Audit } from '../model/files.ts'
import type { CarriedFile, Furniture, Pack, Section } from '../model/pack.ts'
import type { SignatureFacts } from '../model/signature.ts'
import { contextOf, type PackContext } from './context.ts'
import { withoutTinyPages } from './merge.ts'
import { sections } from './sections/index.ts'
import { signatureOf } from './signature.ts'
import { settleSections, settleSheets } from './settle.ts'
import { sheets } from './sheets/index.ts'

/**
 * Everything that the PDF and the workbook show of an audit, in the audit's language. In the result every link leads
 * somewhere and every id is unique, whatever the audit holds.
 * @param carried the files that the document will carry besides pieces: what it says of them was known last
 * @param signature who signs the document, if anybody does
 */
export function makePack(
  audit: Audit,
  carried: readonly CarriedFile[] = [],
  signature?: SignatureFacts,
): Pack {
  const context = { ...contextOf(audit), carried }
  const { words } = context
  return {
    language: audit.language,
    locale: catalogueOf(audit.language).locale,
    title: fill(words.title, { organisation: audit.organisation.name }),
    organisation: audit.organisation.name,
    generator: `${audit.generator.name} ${audit.generator.version}`,
    date: audit.date,
    furniture: furnitureOf(context),
    ...(signature === undefined ? {} : { signature: signatureOf(context, signature) }),
    sections: settleSections(withoutTinyPages(numbered(sections.flatMap((make) => make(context) ?? [])))),
    sheets: settleSheets(sheets.flatMap((make) => make(context) ?? [])),
  }
}

/** What every page of a document of the pack bears. */
export function furnitureOf({ audit, format, words }: PackContext): Furniture {
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
