import { cliWordsOf, localeOf } from '../../lang/cli-words.ts'
import { byCodeUnits, type Diagnostic, type RelatedPlace, type Severity } from '../../model/diagnostic.ts'
import type { Range } from '../../model/place.ts'
import { generator } from '../../version.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { isWholeFile } from './lines.ts'
import type { ReportInput } from './report.ts'
import { ruleOf } from './sarif-rule.ts'
import { messageText, uriOf } from './sarif-text.ts'
import { wholeText } from './words.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The folder that paths are relative to, by the name that GitHub knows. */
const base = '%SRCROOT%'

/** SARIF 2.1.0 (OASIS), as GitHub and GitLab, Azure DevOps and most editors read it. No path of this machine is told. */
export default function sarif(input: ReportInput): string {
  const { files, language, exit } = input
  const diagnostics = [...input.diagnostics, ...input.silenced.map(({ diagnostic }) => diagnostic)]
  const locale = localeOf(language)
  const cli = cliWordsOf(language)
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted(byCodeUnits)
  const all = [...new Set([...files, ...diagnostics.map(({ file }) => file)])].toSorted(byCodeUnits)
  const run = {
    tool: {
      driver: {
        name: generator.name,
        version: generator.version,
        semanticVersion: generator.version,
        language: locale,
        rules: codes.map((code) => {
          const level = levels[diagnostics.find((found) => found.code === code)?.severity ?? 'warning']
          return ruleOf(code, level, language)
        }),
      },
    },
    language: locale,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, exitCode: exit }],
    originalUriBaseIds: { [base]: { description: { text: messageText(cli.validate.workTree) } } },
    artifacts: all.map((file) => ({ location: locationOf(file, input), roles: ['analysisTarget'] })),
    results: resultsOf({ ...input, diagnostics }, { codes, files: all }),
  }
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

interface Indexes {
  readonly codes: readonly string[]
  readonly files: readonly string[]
}

/** The diagnostics, then those that a comment in the file silences, with its reason (§3.27.23). */
function resultsOf(input: ReportInput, { codes, files }: Indexes): readonly object[] {
  const fingerprints = fingerprintsOf(input)
  const ruleIndexes = new Map(codes.map((code, index) => [code, index]))
  const fileIndexes = new Map(files.map((file, index) => [file, index]))
  const reasons = new Map(input.silenced.map(({ diagnostic, reason }) => [diagnostic, reason]))
  return input.diagnostics.map((found, at) => ({
    ruleId: found.code,
    ruleIndex: ruleIndexes.get(found.code),
    level: levels[found.severity],
    message: { text: messageText(wholeText(found)) },
    locations: [{ physicalLocation: placeIn(found, input, fileIndexes) }],
    ...(found.related.length > 0 && {
      relatedLocations: found.related.map((other, id) => ({
        id,
        physicalLocation: placeIn(other, input, fileIndexes),
      })),
    }),
    // GitHub follows an alert from run to run by the second name alone, and makes its own where it is missing.
    partialFingerprints: {
      'coopqual/v1': fingerprints[at],
      primaryLocationLineHash: fingerprints[at],
    },
    ...(reasons.has(found) && {
      suppressions: [{ kind: 'inSource', justification: reasons.get(found) }],
    }),
  }))
}

function placeIn(
  place: Diagnostic | RelatedPlace,
  input: ReportInput,
  indexes: ReadonlyMap<string, number>,
): object {
  const index = indexes.get(place.file)
  return {
    artifactLocation: { ...locationOf(place.file, input), ...(index === undefined ? {} : { index }) },
    region: regionOf(place),
  }
}

/** A place without any extent is a line. */
function regionOf(range: Range): object {
  const { line, column, endLine, endColumn } = range
  if (isWholeFile(range)) return { startLine: line }
  const isEmpty = line === endLine && column === endColumn
  return isEmpty
    ? { startLine: line, startColumn: column }
    : { startLine: line, startColumn: column, endLine, endColumn }
}

function locationOf(file: string, { pathOf }: ReportInput): object {
  return { uri: uriOf(pathOf(file)), uriBaseId: base }
}
