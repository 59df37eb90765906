import { fill } from '../lang/catalogue.ts'
import type { Inline } from '../model/document.ts'
import type { PieceResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import type { PackContext } from './context.ts'
import {
  actionLink,
  answeredRuns,
  commitmentLink,
  indicatorLink,
  joinedRuns,
  listed,
  webLink,
} from './links.ts'
import { capital } from './sentence.ts'
import { shownFile } from './shown-file.ts'

/** The last day of validity, or that none is given. */
export function validityText({ format, words }: PackContext, { expires }: PieceResult): string {
  return expires === undefined ? capital(words.evidence.noExpiry) : format.shortDate(expires)
}

/** What is wrong with the piece itself; empty for one that is in order. */
export function problemText(context: PackContext, piece: PieceResult): string {
  const { format, words } = context
  const { state, trouble, expires, date } = piece
  const file = shownFile(context, piece)
  if (trouble !== undefined && (state === 'missing' || state === 'unreadable')) {
    return fill(words.evidence.trouble[trouble], { file })
  }
  const sentences = { ...words.evidence.problem, valid: '', expiresSoon: '' }
  const day = state === 'expired' ? (expires ?? date) : date
  return fill(sentences[state], { date: format.date(day), file })
}

/** The kind of a piece, and where it is when it is not a file of the pack. */
export function kindRuns({ terms, words }: PackContext, piece: PieceResult): readonly Inline[] {
  const kind: Inline = { text: capital(terms.evidenceKind[piece.kind]), style: 'muted' }
  if (piece.withheld === undefined) return [kind]
  const text = fill(words.evidence.notInPack, { reason: terms.withheld[piece.withheld] })
  return [kind, { text: `, ${text}`, style: 'muted' }]
}

/** When a page was saved, and the hash of what was saved; nothing for a piece of which neither is known. */
export function captureRuns(
  { format, words }: PackContext,
  { capturedOn, captureSha256 }: PieceResult,
): readonly Inline[] {
  const { capture, captureSha256: hash } = words.evidence
  return joinedRuns(
    [
      ...(capturedOn === undefined ? [] : [[fill(capture, { date: format.date(capturedOn) })]]),
      ...(captureSha256 === undefined ? [] : [[hash, { text: captureSha256, style: 'code' } as const]]),
    ],
    ', ',
  )
}

/** Where a piece that is not in the pack can be seen. */
export function whereRuns(context: PackContext, piece: PieceResult): readonly Inline[] {
  const { words } = context
  const { file, url, location } = piece
  if (url !== undefined) {
    const link = webLink(url)
    return [link === undefined ? url : { text: url, link }]
  }
  if (location !== undefined) return [location]
  return file === undefined
    ? [words.evidence.nowhere]
    : [words.evidence.atOrganisation, { text: shownFile(context, piece), style: 'code' }]
}

/** What a piece is attached to: its requirements, else the commitments and indicators that list it. */
export function supportRuns(context: PackContext, piece: PieceResult): readonly Inline[] {
  const { commitments, indicators } = piece
  if (piece.requirements.length > 0) return answeredRuns(context, piece)
  const others = [
    ...commitments.map((id) => commitmentLink(context, id)),
    ...indicators.map((id) => indicatorLink(context, id)),
  ]
  return others.length === 0 ? [capital(context.words.evidence.nothing)] : listed(others)
}

/** Everything that a piece supports, kind by kind: the way back from the proof to what is asked. */
export function backwardRuns(context: PackContext, piece: PieceResult): readonly Inline[] {
  const { labels, evidence: words } = context.words
  const { actions, commitments, indicators } = piece
  const stretches = [
    { label: labels.requirements, runs: answeredRuns(context, piece) },
    { label: labels.commitments, runs: listed(commitments.map((id) => commitmentLink(context, id))) },
    { label: labels.indicators, runs: listed(indicators.map((id) => indicatorLink(context, id))) },
    { label: labels.actions, runs: listed(actions.map((id) => actionLink(context, id))) },
    { label: words.findings, runs: findingLinks(context, piece) },
  ].filter(({ runs }) => runs.length > 0)
  if (stretches.length === 0) return [words.supportsNothing]
  return joinedRuns(
    stretches.map(({ label, runs }) => [
      { text: label + context.words.punctuation.colon, style: 'muted' } as const,
      ...runs,
    ]),
    ' – ',
  )
}

/** The findings of auditors that name a piece. */
function findingLinks({ find }: PackContext, { id }: PieceResult): readonly Inline[] {
  const findings = find.pieceFindings.get(id) ?? []
  return listed(findings.map((finding) => ({ text: finding, link: { to: anchors.finding(finding) } })))
}
