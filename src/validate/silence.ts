import { maySilence, type CodedFinding, type SilencedFinding } from '../model/diagnostic.ts'
import { groupBy } from '../model/group.ts'
import type { Locate, Silence, SourceFile } from '../model/source.ts'
import { listed } from './listed.ts'
import { nearestCodes } from './severities.ts'
import { hidesOthers, usualSeverity } from './usual-severity.ts'

interface Silencing {
  /** Those that no comment silences, and what is wrong with the comments. */
  readonly findings: readonly CodedFinding[]
  readonly silenced: readonly SilencedFinding[]
}

/** One code of a comment that can be obeyed. */
interface Order {
  readonly code: string
  readonly silence: Silence
  readonly at: Silence['at']
  /** The lines that it covers, both included. */
  readonly first: number
  readonly last: number
}

/**
 * Sets apart the findings that a comment in their file silences. Errors are never silenced, but for those of privacy. Which comments are of no use
 * is said only when every file could be read, for a broken one may keep a finding from being made.
 */
export function withSilences(
  findings: readonly CodedFinding[],
  files: readonly SourceFile[],
  locate: Locate,
): Silencing {
  const silences = files.flatMap((file) => file.silences ?? [])
  if (silences.length === 0) return { findings, silenced: [] }
  const { orders: written, mistakes } = readSilences(silences)
  const orders = narrowed(written, findings, locate)
  const used = new Set<Order>()
  const left: CodedFinding[] = []
  const silenced: SilencedFinding[] = []
  const ordersFor = groupBy(orders, groundOf)
  for (const finding of findings) {
    const candidates = ordersFor.get(groundOf(finding)) ?? []
    const own = candidates.length === 0 ? [] : covering(candidates, locate(finding.at).line)
    const [nearest] = own.toSorted((a, b) => a.last - a.first - (b.last - b.first))
    for (const order of own) used.add(order)
    if (nearest === undefined) left.push(finding)
    else silenced.push({ finding, reason: nearest.silence.reason, at: nearest.silence.at })
  }
  const isWhole = findings.every(({ code }) => !hidesOthers(code))
  const idle = isWhole ? orders.filter((order) => !used.has(order)) : []
  return {
    findings: [
      ...left,
      ...mistakes,
      ...idle.map(({ code, at }) => mistake('silence/unused', at, { found: code })),
    ],
    silenced,
  }
}

/** What orders and findings must have in common. */
function groundOf({ at, code }: Pick<Order, 'at' | 'code'>): string {
  return `${code}\n${at.file}`
}

/** An order that silences a finding in the comments right below it covers these alone, and not what follows them. */
function narrowed(
  orders: readonly Order[],
  findings: readonly CodedFinding[],
  locate: Locate,
): readonly Order[] {
  if (orders.every(({ silence }) => silence.below === undefined)) return orders
  const inComments = groupBy(
    findings.filter(({ hint }) => hint === 'comment'),
    groundOf,
  )
  return orders.map((order) => {
    const [first, last] = order.silence.below ?? [0, -1]
    const isMet = (inComments.get(groundOf(order)) ?? []).some(({ at }) => {
      const { line } = locate(at)
      return first <= line && line <= last
    })
    return isMet ? { ...order, first, last } : order
  })
}

/** Thousands of comments may stand in a file, each for a finding of its own. */
function covering(orders: readonly Order[], line: number): readonly Order[] {
  return orders.filter((order) => order.first <= line && line <= order.last)
}

function readSilences(silences: readonly Silence[]): {
  readonly orders: readonly Order[]
  readonly mistakes: readonly CodedFinding[]
} {
  const orders: Order[] = []
  const mistakes: CodedFinding[] = []
  for (const silence of silences) {
    const wrong = mistakesIn(silence)
    mistakes.push(...wrong)
    if (silence.reason === '') continue
    const fine = silence.codes.filter(({ at }) => wrong.every((one) => one.at !== at))
    const [first, last] = silence.lines ?? [1, Number.MAX_SAFE_INTEGER]
    orders.push(...fine.map(({ code, at }) => ({ code, at, silence, first, last })))
  }
  return { orders, mistakes }
}

function mistakesIn({ at, codes, reason }: Silence): readonly CodedFinding[] {
  if (codes.length === 0) return [mistake('silence/no-code', at, {})]
  const wrong = codes.flatMap((one) => mistakeIn(one) ?? [])
  if (wrong.length > 0 || reason !== '') return wrong
  return [mistake('silence/no-reason', at, { found: codes.map(({ code }) => code).join(', ') })]
}

function mistakeIn({ code, at }: Silence['codes'][number]): CodedFinding | undefined {
  const severity = usualSeverity(code)
  if (severity === undefined) {
    const nearest = nearestCodes(code)
    const args = { found: code, nearest: listed(nearest) }
    return { ...mistake('silence/unknown-code', at, args), ...(nearest.length > 0 && { hint: 'nearest' }) }
  }
  const isRefused = !maySilence(code, severity) || code.startsWith('silence/')
  return isRefused ? mistake('silence/fixed-code', at, { found: code }) : undefined
}

function mistake(
  code: CodedFinding['code'],
  at: CodedFinding['at'],
  args: CodedFinding['args'],
): CodedFinding {
  return { code, severity: 'warning', at, args }
}
