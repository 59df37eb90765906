import type { Severity } from '../../model/diagnostic.ts'
import { fingerprintsOf } from './fingerprint.ts'
import type { ReportInput } from './report.ts'
import { wholeText } from './words.ts'

/** GitLab knows five severities; `critical` and `blocker` are left to defects of security. */
const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report (docs.gitlab.com, “Code Quality report format”). */
export default function gitlab(input: ReportInput): string {
  const fingerprints = fingerprintsOf(input)
  const entries = input.diagnostics.map((found, index) => ({
    description: wholeText(found),
    check_name: found.code,
    fingerprint: fingerprints[index],
    severity: severities[found.severity],
    location: { path: input.pathOf(found.file), lines: { begin: found.line } },
  }))
  return `${JSON.stringify(entries, undefined, 2)}\n`
}
