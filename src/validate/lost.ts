import { isRecord } from '../model/record.ts'
import type { SourceFile } from '../model/source.ts'

/**
 * What unusable files and items may have said. One mistake gives one message: what a broken file defines is not
 * reported as unknown, and what it may cite is not reported as unused.
 */
export interface Lost {
  readonly mayDefine: (id: string) => boolean
  readonly mayMention: (text: string) => boolean
}

/** Gathers what files with broken text and items that fit no schema may have said. */
export function lostOf(sources: readonly SourceFile[], misfits: readonly unknown[]): Lost {
  const ids = new Set(misfits.flatMap(idsIn))
  const texts = new Set(misfits.flatMap(textsIn))
  for (const { lost } of sources) {
    if (lost === 'everything') return { mayDefine: () => true, mayMention: () => true }
    for (const id of lost?.ids ?? []) ids.add(id)
    for (const text of lost?.texts ?? []) texts.add(text)
  }
  return { mayDefine: (id) => ids.has(id), mayMention: (text) => texts.has(text) }
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [String(item)] : idsIn(item)))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
