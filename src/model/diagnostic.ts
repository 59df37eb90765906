import { subjectOf, type DiagnosticCode } from './codes.ts'
import type { PiecePlace } from './personal.ts'
import type { Anchor, Range } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * Whether a comment may silence a code. A pack built on an error would say things that are not true; what `privacy/…` finds
 * may be found in error, and a pack that lists why it was let pass says nothing untrue.
 */
export function maySilence(code: string, severity: Severity): boolean {
  return severity !== 'error' || subjectOf(code) === 'privacy'
}

/** The values that a message names. */
export type Arguments = Readonly<Record<string, string | number>>

/** What a rule found: where and about what, without words and without lines. */
export interface Finding {
  readonly at: Anchor
  readonly args: Arguments
  /** Which of the rule's hints fits, when it has several. */
  readonly hint?: string
  /** Other places that explain the finding. */
  readonly related?: readonly Anchor[]
  /** Its weight, where that is not the one of its rule. */
  readonly severity?: Severity
  /** Places inside a piece, which the message names as `{places}`. */
  readonly places?: readonly PiecePlace[]
}

/** A finding under the code of the rule that found it. */
export interface CodedFinding extends Finding {
  readonly code: DiagnosticCode
  readonly severity: Severity
}

/** A finding that a comment in its file silences: it counts for nothing but is never lost from sight. */
export interface SilencedFinding {
  readonly finding: CodedFinding
  readonly reason: string
  /** The comment. */
  readonly at: Anchor
}

/** A severity that coopqual.yaml sets instead of the usual one. */
export interface SeverityChange {
  /** The code as it is written there: `evidence/expired`, or `evidence/*` for all of one subject. */
  readonly code: string
  readonly severity: Severity | 'off'
  /** How many findings it concerns. */
  readonly findings: number
}

export interface RelatedPlace extends Range {
  readonly file: string
}

/** A finding in words and lines: what every output format shows. */
export interface Diagnostic extends Range {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly file: string
  readonly related: readonly RelatedPlace[]
}

/** A diagnostic that a comment silences, with the reason that the comment gives. */
export interface Silenced {
  readonly diagnostic: Diagnostic
  readonly reason: string
  /** The comment. */
  readonly at: RelatedPlace
}

/** The stable order of machine output: file, line, column, code, message, all by code units. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnits(a.code, b.code) ||
    byCodeUnits(a.message, b.message)
  )
}

/** Compares two texts the same way on every machine and in every locale. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** What makes a diagnostic the same after its file has changed, wherever its line went. */
export function sayingOf({ code, file, message }: Pick<Diagnostic, 'code' | 'file' | 'message'>): string {
  return [code, file, message].join('\n')
}
