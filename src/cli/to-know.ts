import { catalogueOf, fill } from '../lang/catalogue.ts'
import { formatterOf } from '../lang/format.ts'
import { visible } from '../lang/visible.ts'
import type { Audit } from '../model/files.ts'
import { groupBy } from '../model/group.ts'

/** What whoever made a pack must know before it is sent, a line each. */
export function toKnow(audit: Audit): readonly string[] {
  return [...remarksOn(audit), ...leftOut(audit), ...partlyRead(audit)]
}

/** How much `validate` has to say of the files, and how many pieces cannot be shown: a pack is made all the same. */
function remarksOn(audit: Audit): readonly string[] {
  const { remarks, missing, expired } = catalogueOf(audit.language).cli.audit
  const { counted } = formatterOf(audit.language)
  const count = audit.diagnostics.filter(({ severity }) => severity !== 'info').length
  const inState = (state: string): number => audit.evidence.filter((piece) => piece.state === state).length
  const told = [
    ...(inState('missing') === 0 ? [] : [counted(inState('missing'), missing)]),
    ...(inState('expired') === 0 ? [] : [counted(inState('expired'), expired)]),
    ...(count === 0 ? [] : [counted(count, remarks)]),
  ]
  return told.length === 0 ? [] : [told.join(', ')]
}

/** The pieces that stay with the organisation, counted by reason. */
function leftOut({ language, evidence }: Audit): readonly string[] {
  const { cli, terms } = catalogueOf(language)
  const { counted } = formatterOf(language)
  const out = evidence.flatMap(({ withheld }) => withheld ?? [])
  if (out.length === 0) return []
  const reasons = [...groupBy(out, (reason) => reason)].map(
    ([reason, alike]) => `${terms.withheld[reason]} (${alike.length})`,
  )
  return [fill(counted(out.length, cli.audit.outside), { reasons: reasons.join(', ') })]
}

/** So many names of files say enough. */
const mostNamed = 5

/** The pieces in the pack where personal data may stand that no program could read: only a person can look. */
function partlyRead({ language, evidence }: Audit): readonly string[] {
  const { counted } = formatterOf(language)
  const unread = evidence.filter((piece) => piece.partlyRead === true && piece.withheld === undefined)
  if (unread.length === 0) return []
  const names = unread.slice(0, mostNamed).map(({ id, file = id }) => visible(file))
  const files = [...names, ...(unread.length > mostNamed ? ['…'] : [])].join(', ')
  return [fill(counted(unread.length, catalogueOf(language).cli.audit.partlyRead), { files })]
}
