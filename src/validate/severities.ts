import { subjectOf } from '../model/codes.ts'
import type { CodedFinding, Severity, SeverityChange } from '../model/diagnostic.ts'
import type { Settings } from '../model/files.ts'
import { atKey, type Entry } from '../model/place.ts'
import { finderOf, type Finder } from './closest.ts'
import { listed } from './listed.ts'
import { everyCode, usualSeverity } from './usual-severity.ts'

interface Weighted {
  /** Those that are left, each with its severity. */
  readonly findings: readonly CodedFinding[]
  readonly changes: readonly SeverityChange[]
}

/** The nearest codes to one that there is not; subjects are looked for among subjects. */
export const nearestCodes: Finder = finderOf(everyCode)

const subjects = [...new Set(everyCode.map((code) => `${subjectOf(code)}/*`))]
const nearestSubjects = finderOf(subjects)

/**
 * Gives findings the severities that coopqual.yaml sets. What is usually an error stays one: a pack would rest on it.
 * A code by its full name goes before its subject.
 */
export function withSeverities(
  findings: readonly CodedFinding[],
  settings: Entry<Settings> | undefined,
): Weighted {
  const chosen = settings?.value.severities ?? {}
  const counts = new Map<string, number>()
  const left = [...findings, ...(settings === undefined ? [] : mistakesIn(settings))].flatMap((finding) => {
    const key = [finding.code, `${subjectOf(finding.code)}/*`].find((name) => name in chosen)
    const severity = key === undefined ? undefined : chosen[key]
    if (key === undefined || severity === undefined || finding.severity === 'error') return finding
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return severity === 'off' ? [] : { ...finding, severity }
  })
  const changes = Object.entries(chosen)
    .filter(([key, severity]) => changeable(key).some((code) => usualSeverity(code) !== severity))
    .map(([code, severity]) => ({ code, severity, findings: counts.get(code) ?? 0 }))
  return { findings: left, changes }
}

function* mistakesIn(settings: Entry<Settings>): Generator<CodedFinding> {
  for (const [key, severity] of Object.entries(settings.value.severities ?? {})) {
    const place = { at: atKey(settings, 'severities', key), severity: 'error' } as const
    if (!subjects.includes(key) && usualSeverity(key) === undefined) {
      const nearest = (key.includes('*') ? nearestSubjects : nearestCodes)(key)
      const args = { found: key, nearest: listed(nearest) }
      yield { ...place, code: 'settings/unknown-code', args, ...(nearest.length > 0 && { hint: 'nearest' }) }
    } else if (isFixed(key, severity)) {
      yield { ...place, code: 'settings/fixed-severity', args: { found: key, severity } }
    }
  }
}

function isFixed(key: string, severity: Severity | 'off'): boolean {
  return severity !== 'error' && changeable(key).length === 0
}

/** The codes that a name stands for and that are not errors. */
function changeable(name: string): readonly string[] {
  return everyCode.filter(
    (code) => (code === name || `${subjectOf(code)}/*` === name) && usualSeverity(code) !== 'error',
  )
}
