import { catalogueOf, fill } from '../lang/catalogue.ts'
import { describe } from '../lang/describe.ts'
import { explanationsIn } from '../lang/explanations.ts'
import type { DiagnosticCode } from '../model/codes.ts'
import { byCodeUnits, maySilence, type Severity } from '../model/diagnostic.ts'
import type { Language } from '../model/files.ts'
import { isMended } from '../model/fix.ts'
import { examples } from './examples.ts'
import { findings } from './findings.ts'
import { shownExample, type ShownExample } from './shown.ts'

/** All that can be told of a diagnostic code, in one language. What stands between backticks is written in files. */
export interface Explanation {
  readonly code: DiagnosticCode
  readonly language: Language
  readonly severity: Severity
  /** One line, without a full stop. */
  readonly title: string
  /** When it is given. */
  readonly what: string
  /** Why it matters for the audit. */
  readonly why: string
  /** The file of the example; absent when its lines are the paths of files. */
  readonly file?: string
  readonly wrong: ShownExample
  readonly right: ShownExample
  /** What coopqual says of the wrong example: what it found, and what to write instead. */
  readonly said: { readonly message: string; readonly hint: string }
  /** What else can be done, whatever the file says. */
  readonly advice: readonly string[]
  /** Whether `validate --fix` can mend it. */
  readonly isMended: boolean
  /** How to silence it; nothing for what must be mended. */
  readonly silence: readonly string[]
}

/** Every code, in the order of the alphabet. */
export const explainedCodes: readonly DiagnosticCode[] = Object.keys(examples)
  .filter((code): code is DiagnosticCode => code in examples)
  .toSorted(byCodeUnits)

/** What a code means, why it matters, and an example of it, wrong and right. */
export function explanationOf(code: DiagnosticCode, language: Language): Explanation {
  const { title, what } = explanationsIn(language).codes[code]
  const { why, hints } = catalogueOf(language).diagnostics[code]
  const { file, wrong, right } = examples[code]
  const { severity, ...found } = findings[code]
  const finding = { code, severity, at: nowhere, ...found }
  const said = describe(finding, () => start, language)
  const general = Object.values(hints).filter((text) => !/\{\w+\}/.test(text))
  return {
    code,
    language,
    severity,
    title,
    what,
    why,
    ...(file === undefined ? {} : { file }),
    wrong: shownExample(wrong),
    right: shownExample(right),
    said: { message: said.message, hint: said.hint },
    advice: general.filter((text) => text !== said.hint),
    isMended: isMended(code),
    silence: silenceOf(code, severity, language),
  }
}

const nowhere = { file: '', pointer: '' }
const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** A comment can stand in a YAML file alone; what is found at a path has no other way than the settings. */
function silenceOf(code: DiagnosticCode, severity: Severity, language: Language): readonly string[] {
  if (!maySilence(code, severity)) return []
  const { silenceHere, silenceEverywhere, silenceListed } = explanationsIn(language).page
  if (severity === 'error') return [silenceHere, silenceListed].map((text) => fill(text, { code }))
  const ways = examples[code].file === undefined ? [silenceEverywhere] : [silenceHere, silenceEverywhere]
  return [...ways, silenceListed].map((text) => fill(text, { code }))
}
