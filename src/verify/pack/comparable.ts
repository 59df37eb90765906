import type { Audit } from '../../model/files.ts'
import { isRecord } from '../../model/record.ts'

/**
 * Whether `audit.json` tells of its pieces and of what git knew of its files in the form in which that can be compared with a
 * repository. Whatever else is wrong with it shows when the pack is made again.
 */
export function isComparable(value: unknown): value is Audit {
  if (!isRecord(value) || value['format'] !== 'coopqual-audit') return false
  const { provenance, evidence } = value
  if (!isRecord(provenance) || !isList(evidence)) return false
  const { commit, history } = provenance
  return (
    isTextOrNone(commit) &&
    evidence.every((piece) => typeof piece['number'] === 'string' && areTextsOrNone(piece, pieceTexts)) &&
    (history === undefined ||
      (isRecord(history) && isList(history['changes']) && history['changes'].every(isChange)))
  )
}

const pieceTexts = ['file', 'packPath', 'sha256'] as const
const changeTexts = ['commit', 'date', 'author'] as const

function isChange(change: Readonly<Record<string, unknown>>): boolean {
  const { file, state } = change
  return typeof file === 'string' && typeof state === 'string' && areTextsOrNone(change, changeTexts)
}

function areTextsOrNone(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => isTextOrNone(value[name]))
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isList(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.every(isRecord)
}
