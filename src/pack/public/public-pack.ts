import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Audit } from '../../model/files.ts'
import type { Furniture, Pack } from '../../model/pack.ts'
import { settleSections } from '../settle.ts'
import { publicContextOf, type PublicContext } from './context.ts'
import { cover } from './pages/cover.ts'
import { domains } from './pages/domains.ts'
import { more } from './pages/more.ts'
import { overview } from './pages/overview.ts'
import type { PublicAudit } from './public-audit.ts'
import { publish } from './publish.ts'

/** The public summary of an audit: a document for everyone, without any person, restricted piece or small count. */
export function makePublicPack(audit: Audit): Pack {
  return packOf(publish(audit))
}

function packOf(audit: PublicAudit): Pack {
  const context = publicContextOf(audit)
  const { name } = audit.organisation
  const pages = [cover, overview, domains, more]
  return {
    language: audit.language,
    locale: catalogueOf(audit.language).locale,
    title: fill(context.summary.title, { organisation: name }),
    organisation: name,
    generator: audit.generator,
    date: audit.date,
    furniture: furnitureOf(context),
    sections: settleSections(pages.flatMap((make) => make(context) ?? [])),
    sheets: [],
  }
}

function furnitureOf({ audit, format, summary, words }: PublicContext): Furniture {
  const isUnofficial = audit.referentials.some(({ isOfficial }) => !isOfficial)
  return {
    header: fill(isUnofficial ? summary.headerUnofficial : summary.header, {
      organisation: audit.organisation.name,
      date: format.date(audit.date),
    }),
    footer: fill(summary.footer, { generator: audit.generator }),
    pageNumber: summary.pageNumber,
    continued: words.furniture.continued,
    ...(audit.isDraft ? { watermark: words.furniture.watermark } : {}),
  }
}
