import { fill } from '../../../lang/catalogue.ts'
import type { Cover } from '../../../model/document.ts'
import { factItems } from '../../blocks.ts'
import { capital } from '../../sentence.ts'
import type { MakePage, PublicContext } from '../context.ts'

export const cover: MakePage = (context) => ({ id: 'cover', blocks: [coverOf(context)] })

function coverOf(context: PublicContext): Cover {
  const { audit, format, summary } = context
  const { cover: words } = summary
  const organisation = audit.organisation.name
  return {
    kind: 'cover',
    kicker: words.kicker,
    title: organisation,
    subtitle: words.subtitle,
    facts: factItems([
      [words.readers, words.readersText],
      [words.who, whoText(context)],
      [words.date, fill(words.dateText, { date: format.date(audit.date) })],
      [words.basis, basisText(context)],
      [words.status, fill(words.statusText, { organisation })],
      [words.leftOut, audit.threshold < 2 ? words.leftOutOnly : words.leftOutText],
    ]),
    notices: notices(context),
  }
}

function whoText({ audit, format, summary, terms }: PublicContext): string {
  const { name, kind, region, rentalDwellings, homesSoldPerYear } = audit.organisation
  const { cover: words } = summary
  const activity = [
    rentalDwellings === undefined ? [] : format.counted(rentalDwellings, words.dwellings),
    homesSoldPerYear === undefined ? [] : format.counted(homesSoldPerYear, words.homesSold),
  ].flat()
  return fill(words.whoText, {
    organisation: name,
    kind: terms.organisationKind[kind],
    region: region === undefined ? '' : fill(words.region, { region }),
    activity: activity.length === 0 ? '' : fill(words.activity, { activity: activity.join(', ') }),
  })
}

function basisText({ audit, format, summary, terms }: PublicContext): string {
  const kind = audit.kind === undefined ? summary.cover.noKind : terms.auditKind[audit.kind]
  if (audit.referentials.length === 0) return capital(kind)
  const referentials = format.list(audit.referentials.map(({ title }) => quoted(summary, title)))
  return fill(summary.cover.basisText, { kind: capital(kind), referentials })
}

function quoted({ quotation }: PublicContext['summary'], text: string): string {
  return fill(quotation, { text })
}

function notices({ audit, format, summary }: PublicContext): Cover['notices'] {
  const unofficial = audit.referentials.filter(({ isOfficial }) => !isOfficial)
  const titles = format.list(unofficial.map(({ title }) => quoted(summary, title)))
  return [
    ...(audit.isDraft ? [{ tone: 'bad', text: summary.cover.draft } as const] : []),
    ...(unofficial.length === 0
      ? []
      : [{ tone: 'fair', text: fill(summary.cover.unofficial, { titles }) } as const]),
  ]
}
