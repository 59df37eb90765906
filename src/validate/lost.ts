import { isRecord } from '../model/record.ts'
import type { Role, SourceFile, UnreadFile } from '../model/source.ts'

/**
 * What unusable files and items may have said. One mistake gives one message: what a broken file defines is not
 * reported as unknown, and what it may cite is not reported as unused.
 */
export interface Lost {
  /** Whether a broken file or item of one of these roles may define an id. */
  readonly mayDefine: (id: string, ...roles: readonly Role[]) => boolean
  readonly mayMention: (text: string) => boolean
  /** The texts of the items that fit no schema: what they cite may be mistyped as well. */
  readonly rejected: readonly string[]
}

/** An item that does not fit its schema. */
export interface Reject {
  readonly role: Role
  readonly value: unknown
  /** Whether its id is among what is missing or wrong, so that it may be any. */
  readonly isNameless: boolean
  /** Whether a whole file is nothing of what it should be: it may have meant to say anything. */
  readonly isShapeless?: boolean
}

/** Gathers what files with broken text, files that are not read and items that fit no schema may have said. */
export function lostOf(
  sources: readonly SourceFile[],
  unread: readonly UnreadFile[],
  rejects: readonly Reject[],
): Lost {
  const ids = new Map<Role, Set<string>>()
  const rejected = rejects.flatMap(({ value }) => textsIn(value))
  const texts = new Set(rejected)
  for (const file of unread) for (const text of file.texts) texts.add(text)
  const nameless = new Set(rejects.filter(({ isNameless }) => isNameless).map(({ role }) => role))
  const add = (role: Role, found: readonly string[]): void => {
    const known = ids.get(role) ?? new Set()
    for (const id of found) known.add(id)
    ids.set(role, known)
  }
  for (const { role, value } of rejects) add(role, idsIn(value))
  for (const { role, lost } of sources) {
    if (lost === 'everything') nameless.add(role)
    else if (lost !== undefined) {
      add(role, lost.ids)
      for (const text of lost.texts) texts.add(text)
    }
  }
  const isUnread = sources.some(({ lost }) => lost === 'everything') || rejects.some((one) => one.isShapeless)
  return {
    mayDefine: (id, ...roles) => roles.some((role) => nameless.has(role) || ids.get(role)?.has(id)),
    mayMention: (text) => isUnread || texts.has(text),
    rejected,
  }
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [String(item)] : idsIn(item)))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return [
      value,
      nameIn(value),
      ...(value.length > 200 ? [] : [...value.split(/[\s,;]+/), unbracketed(value)]),
    ]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** A text without the brackets that stand in the middle of it: D[10-03] for [D10-03]. */
function unbracketed(text: string): string {
  return text.replaceAll(/[[\]{}]/g, '')
}

/** The name in a path to a YAML file: people cite indicators/appels.yaml for what is called « appels ». */
function nameIn(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^.*\//s, '')
    .replace(/\.ya?ml$/i, '')
}
