import type { CodedFinding, Diagnostic, Silenced, SilencedFinding } from '../model/diagnostic.ts'
import type { Language } from '../model/files.ts'
import type { Locate } from '../model/source.ts'
import { diagnosticWordsOf } from './diagnostic-words.ts'
import { fill } from './fill.ts'
import { placesInWords } from './piece-places.ts'
import type { DiagnosticWords } from './words.ts'
import { visible } from './visible.ts'

/** Puts a finding into words and lines. */
export function describe(finding: CodedFinding, locate: Locate, language: Language): Diagnostic {
  const words = diagnosticWordsOf(language)[finding.code]
  const { hint = 'default', places } = finding
  const args = {
    ...inWords(inLanguage(finding.args, language), words.terms),
    ...(places !== undefined && { places: placesInWords(places, language) }),
  }
  return {
    code: finding.code,
    severity: finding.severity,
    message: fill(words.messages?.[hint] ?? words.message, args),
    hint: fill(words.hints[hint] ?? words.hints.default, args),
    file: finding.at.file,
    ...locate(finding.at),
    related: (finding.related ?? []).map((anchor) => ({ file: anchor.file, ...locate(anchor) })),
  }
}

/** Puts a finding that a comment silences into words and lines. */
export function describeSilenced(
  { finding, reason, at }: SilencedFinding,
  locate: Locate,
  language: Language,
): Silenced {
  return {
    diagnostic: describe(finding, locate, language),
    reason: visible(reason),
    at: { file: at.file, ...locate(at) },
  }
}

/** Descriptions that come from a schema hold both languages, French first. */
function inLanguage(args: CodedFinding['args'], language: Language): CodedFinding['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === 'number') return [name, value]
      const [french = '', english] = value.split('\n\nEN: ')
      return [name, visible(english === undefined || language === 'fr' ? french : english)]
    }),
  )
}

/** Arguments that are names of ours, as they are called. */
export function inWords(
  args: CodedFinding['args'],
  terms: DiagnosticWords['terms'] = {},
): CodedFinding['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, terms[name]?.[String(value)] ?? value]),
  )
}
