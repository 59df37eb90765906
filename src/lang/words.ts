import type { DiagnosticCode } from '../model/codes.ts'
import type { PiecePlace } from '../model/personal.ts'
import type { CsvCode, SurveyCode } from '../model/survey.ts'

/**
 * The words of one diagnostic code, in whole sentences. `{places}` are filled with the finding's arguments; what is
 * written in a file, or is to be written there, stands between backticks.
 */
export interface DiagnosticWords {
  /** What is wrong, naming the value found. */
  readonly message: string
  /** What is wrong instead, by the name of the hint that the finding gives, where that changes it. */
  readonly messages?: Readonly<Record<string, string>>
  /** Why it matters for the audit. */
  readonly why: string
  /** What to write instead, by the name that the finding gives; `default` when it gives none. */
  readonly hints: Readonly<Record<string, string>> & { readonly default: string }
  /** What the values of an argument are called, where they are names of ours: by argument, then by value. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The words of every code of one subject: a missing code, or one that no rule bears, does not compile. */
export type WordsOf<Subject extends string> = Readonly<
  Record<Extract<DiagnosticCode, `${Subject}/${string}`>, DiagnosticWords>
>

/** What a place inside a piece is called, by what it is in. */
export type PlaceWords = Readonly<Record<PiecePlace['in'], string>>

/** Names of parts of a piece that a file gives in its own way; the others are shown as they are written. */
export type PieceNames = Readonly<Record<string, string>>

/** What the page of a diagnostic code says of it, beside its words: what is written in a file stands between backticks. */
export interface ExplanationWords {
  /** The code in one line, without a full stop. */
  readonly title: string
  /** When it is given: what is compared with what, and which days count. */
  readonly what: string
}

/** What the pages of every code of one subject say: a missing code does not compile. */
export type ExplanationsOf<Subject extends string> = Readonly<
  Record<Extract<DiagnosticCode, `${Subject}/${string}`>, ExplanationWords>
>

/** The words of every problem of a survey's import, as those of a diagnostic. */
export type SurveyWords = Readonly<Record<CsvCode | SurveyCode, Omit<DiagnosticWords, 'why'>>>
