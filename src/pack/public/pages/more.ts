import { fill } from '../../../lang/catalogue.ts'
import type { Block } from '../../../model/document.ts'
import { chapter, facts, heading, paragraph } from '../../blocks.ts'
import { capital } from '../../sentence.ts'
import { chartBlocks } from '../charts.ts'
import type { MakePage, PublicContext } from '../context.ts'

/** A few results over time, what the summary leaves out and why, where to learn more, and the words. */
export const more: MakePage = (context) => {
  const { summary } = context
  const charts = chartBlocks(context)
  return chapter('more', summary.more.title, [
    ...(charts.length === 0 ? [] : [heading(2, summary.charts.title, 'charts'), ...charts]),
    heading(2, summary.limits.title, 'limits'),
    facts(limitFacts(context).map(({ label, text }) => [label, text])),
    heading(2, summary.more.ask, 'ask'),
    ...moreBlocks(context),
    heading(2, summary.more.glossary, 'glossary'),
    facts(summary.more.terms.map(([term, meaning]) => [term, capital(meaning)])),
  ])
}

interface Labelled {
  readonly label: string
  readonly text: string
}

function limitFacts(context: PublicContext): readonly Labelled[] {
  const { audit, format, summary, words: shared } = context
  const { limits: words } = summary
  const points = (titles: readonly string[]) => titles.join(shared.punctuation.semicolon)
  const unofficial = audit.referentials.filter(({ isOfficial }) => !isOfficial)
  const date = format.date(audit.date)
  return [
    filled(words.proven, { date }),
    words.proofs,
    ...(unofficial.length === 0
      ? []
      : [filled(words.unofficial, { titles: quotedList(context, unofficial) })]),
    words.inside,
    words.people,
    smallFact(context),
    audit.notMeasured.length === 0
      ? { label: words.notMeasured.label, text: words.allMeasured }
      : filled(words.notMeasured, { points: points(audit.notMeasured) }),
    ...(audit.notApplicable.length === 0
      ? []
      : [filled(words.notApplicable, { points: points(audit.notApplicable) })]),
    ...(audit.dormant.length === 0
      ? []
      : [filled(words.dormant, { date, promises: points(dormantTitles(context)) })]),
  ]
}

function filled({ label, text }: Labelled, args: Readonly<Record<string, string | number>>): Labelled {
  return { label, text: fill(text, args) }
}

function quotedList(
  { format, summary }: PublicContext,
  things: readonly { readonly title: string }[],
): string {
  return format.list(things.map(({ title }) => fill(summary.quotation, { text: title })))
}

/** The rule on small numbers, and how many results it keeps back. */
function smallFact({ audit, format, summary }: PublicContext): Labelled {
  const { limits: words } = summary
  const { threshold } = audit
  if (threshold < 2) return { label: words.small.label, text: words.smallUnlimited }
  const results = new Set(
    audit.groups.flatMap((group) => group.promises.flatMap((promise) => promise.results)),
  )
  const hidden = [...results].filter(({ status }) => status === 'hidden').length
  return filled(words.small, { threshold, count: format.counted(hidden, words.smallCount) })
}

function dormantTitles({ audit, format, summary }: PublicContext): readonly string[] {
  return audit.dormant.map(({ title, state, on = '' }) =>
    fill(summary.limits[state], { title, date: format.date(on) }),
  )
}

function moreBlocks(context: PublicContext): readonly Block[] {
  const { audit, format, summary } = context
  const { more: words } = summary
  const names = { organisation: audit.organisation.name }
  const documents =
    audit.documents.length === 0
      ? words.noDocument
      : fill(format.counted(audit.documents.length, words.documents), {
          titles: audit.documents.join(context.words.punctuation.semicolon),
        })
  return [
    paragraph(fill(words.question, names)),
    paragraph(fill(words.pack, names)),
    paragraph(documents, 'note'),
  ]
}
