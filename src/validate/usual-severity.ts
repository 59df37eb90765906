import {
  extensionCodes,
  severityCodes,
  shapeCodes,
  silenceCodes,
  textCodes,
  type DiagnosticCode,
  type TextCode,
} from '../model/codes.ts'
import type { Severity } from '../model/diagnostic.ts'
import { rules } from './rules/index.ts'

/** Defects of a text that is read all the same. */
const remarks: ReadonlyMap<TextCode, Severity> = new Map<TextCode, Severity>([
  ['file/mixed-line-ends', 'info'],
  ['yaml/comment-in-text', 'warning'],
])

const hiding: readonly DiagnosticCode[] = [...textCodes, ...shapeCodes, ...extensionCodes]

const usual: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ...[...hiding, ...severityCodes].map((code): [string, Severity] => [code, 'error']),
  ...remarks,
  ...silenceCodes.map((code): [string, Severity] => [code, 'warning']),
  ...rules.map(({ code, severity }): [string, Severity] => [code, severity]),
])

/** Every code that a diagnostic may bear, sorted. */
export const everyCode: readonly string[] = [...usual.keys()].toSorted()

/** The severity of a code when coopqual.yaml sets none; nothing for a code that there is not. */
export function usualSeverity(code: string): Severity | undefined {
  return usual.get(code)
}

/** Whether a code tells of a text or a file that cannot be used, so that others may be told of in part only. */
export function hidesOthers(code: DiagnosticCode): boolean {
  return hiding.includes(code) && usual.get(code) === 'error'
}
