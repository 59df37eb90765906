import { fill } from '../../lang/catalogue.ts'
import type { Cover } from '../../model/document.ts'
import { factItems } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { referentialText, shortTitle } from '../referential-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'

const cover: MakeSection = (context) => ({ id: 'cover', blocks: [coverOf(context)] })

export default cover

function coverOf(context: PackContext): Cover {
  const { audit, words } = context
  return {
    kind: 'cover',
    kicker: words.cover.kicker,
    title: audit.organisation.name,
    subtitle: fill(words.cover.subtitle, {
      kind: capital(auditKind(context)),
      referentials: audit.referentials.map(shortTitle).join(', '),
    }),
    facts: factItems([...organisationFacts(context), ...auditFacts(context), ...originFacts(context)]),
    notices: notices(context),
  }
}

type LabelledText = readonly [label: string, value: string | undefined]

function auditKind({ audit, terms, words }: PackContext): string {
  return audit.audit.kind === undefined ? words.cover.noKind : terms.auditKind[audit.audit.kind]
}

function organisationFacts({ audit, format, terms, words }: PackContext): readonly LabelledText[] {
  const { kind, region, siren, rentalDwellings, homesSoldPerYear } = audit.organisation
  const identity = [
    capital(terms.organisationKind[kind]),
    region ?? [],
    siren === undefined
      ? []
      : fill(words.cover.siren, { siren: siren.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u{A0}') }),
  ]
  const activity = [
    rentalDwellings === undefined ? [] : format.counted(rentalDwellings, words.cover.dwellings),
    homesSoldPerYear === undefined ? [] : format.counted(homesSoldPerYear, words.cover.homesSold),
  ]
  return [
    [words.cover.organisation, identity.flat().join(', ')],
    [words.cover.activity, activity.flat().join(', ')],
  ]
}

function auditFacts(context: PackContext): readonly LabelledText[] {
  const { audit, format, words } = context
  const period = periodText(context)
  const kind = capital(auditKind(context))
  const referentials = audit.referentials.map((referential) => referentialText(context, referential))
  return [
    [words.cover.kind, period === undefined ? kind : fill(words.cover.period, { kind, period })],
    [words.cover.date, format.date(audit.date)],
    [words.cover.auditor, audit.audit.auditor],
    [
      referentials.length > 1 ? words.labels.referentials : words.labels.referential,
      referentials.join(words.punctuation.semicolon),
    ],
  ]
}

function periodText({ audit, format, words }: PackContext): string | undefined {
  const { from, to } = audit.audit
  if (from !== undefined && to !== undefined) {
    return fill(words.cover.periodRange, { from: format.date(from), to: format.date(to) })
  }
  if (from !== undefined) return fill(words.cover.periodFrom, { from: format.date(from) })
  return to === undefined ? undefined : fill(words.cover.periodTo, { to: format.date(to) })
}

function originFacts({ audit, format, words, find }: PackContext): readonly LabelledText[] {
  const { commit = '', dirty } = audit.provenance
  const known = dirty === true ? words.cover.commitDirty : words.cover.commit
  const generator = `${audit.generator.name} ${audit.generator.version}`
  const counts = [
    format.counted(find.requirements.size, words.counts.requirement),
    format.counted(audit.commitments.length, words.counts.commitment),
    format.counted(audit.indicators.length, words.counts.indicator),
    format.counted(audit.evidence.length, words.counts.piece),
    format.counted(audit.actions.length, words.counts.action),
  ]
  return [
    [words.cover.content, format.list(counts)],
    [words.cover.origin, fill(commit === '' ? words.cover.noCommit : known, { generator, commit })],
  ]
}

function notices({ audit, format, words }: PackContext): Cover['notices'] {
  const unofficial = audit.referentials.filter(({ official }) => !official).map(shortTitle)
  return [
    ...(audit.draft ? [{ tone: 'bad', text: words.cover.draft } as const] : []),
    ...(unofficial.length > 0
      ? [
          {
            tone: 'fair',
            text: fill(words.cover.unofficialNotice, { titles: format.list(unofficial) }),
          } as const,
        ]
      : []),
    ...(audit.provenance.dirty === true ? [{ tone: 'fair', text: words.cover.dirtyNotice } as const] : []),
  ]
}
