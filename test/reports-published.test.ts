import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { array, assert, constantFrom, property } from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { ReportInput } from '../src/cli/reports/report.ts'
import { messageText, uriOf } from '../src/cli/reports/sarif-text.ts'
import { wholeText } from '../src/cli/reports/words.ts'
import { judged } from './support/judges.ts'
import { good } from './support/judged.ts'
import { mistakes, odd, oddPath } from './support/odd-repository.ts'
import { inputOf, reported } from './support/reported.ts'

const published = path.resolve(import.meta.dirname, 'support/published')

const repositories = { mistakes, good, odd } as const

/** The schemas are of draft 4, of which they use nothing that later drafts read otherwise, but for the name of the id. */
function validator(name: string): (value: unknown) => unknown {
  const {
    id: _id,
    $schema: _schema,
    ...schema
  } = JSON.parse(readFileSync(path.join(published, name), 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/,
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    },
  })
  const validate = ajv.compile(schema)
  return (value) => {
    validate(value)
    return validate.errors
  }
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }
    readonly artifacts: readonly { readonly location: Location }[]
    readonly invocations: readonly object[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly locations: readonly { readonly physicalLocation: Physical }[]
      readonly relatedLocations?: readonly { readonly physicalLocation: Physical }[]
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly message: { readonly text: string }
    }[]
  }[]
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
}

interface Location {
  readonly uri: string
  readonly uriBaseId: string
  readonly index?: number
}

interface Physical {
  readonly artifactLocation: Location
  readonly region: Readonly<Record<string, number>>
}

function sarifOf(input: ReportInput): Sarif['runs'][number] {
  const [run] = (JSON.parse(reported('sarif', input)) as Sarif).runs
  if (run === undefined) throw new Error('no run')
  return run
}

/**
 * A plain text message as §3.11.5 and §3.11.6 have it read: doubled braces are braces, and a bracket begins a link unless
 * a backslash says otherwise. A placeholder or a link, of which there is to be none, stands out.
 */
function readMessage(text: string): string {
  const link = /(?<!\\)(?:\\\\)*\[(?:[^[\]\\]|\\[[\]\\])*\]\(/g
  const last = text.lastIndexOf('](')
  return text
    .replaceAll(/(\\+)\[/g, (whole, slashes: string, index: number) =>
      index < last ? `${'\\'.repeat((slashes.length - 1) / 2)}[` : whole,
    )
    .replaceAll(/\{\{|\}\}|\{\d+\}/g, (sign) => (/^.\d/.test(sign) ? 'PLACEHOLDER' : sign.charAt(0)))
    .concat(link.test(text) ? 'LINK' : '')
}

describe('SARIF', () => {
  const complaints = validator('sarif-schema-2.1.0.json')

  test.each(Object.entries(repositories))('of %s fits its published schema', (_, files) => {
    const log: unknown = JSON.parse(reported('sarif', inputOf(files)))
    expect(complaints(log)).toBeNull()
  })

  test('would be refused with a place from 0, a level that is none or a URI with a space', () => {
    const text = reported('sarif', inputOf(mistakes))
    for (const [right, wrong] of [
      ['"startLine": 1,', '"startLine": 0,'],
      ['"level": "error"', '"level": "erreur"'],
      ['"uri": "commitments/', '"uri": "commitments /'],
    ] as const) {
      expect(text).toContain(right)
      expect(complaints(JSON.parse(text.replace(right, wrong)))).not.toBeNull()
    }
  })

  test('names rules and files by indexes that hold', () => {
    const input = inputOf(mistakes)
    const { tool, artifacts, results } = sarifOf(input)
    expect(results).toHaveLength(input.diagnostics.length)
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { index = -1, uri } = physicalLocation.artifactLocation
        expect(artifacts[index]?.location.uri).toBe(uri)
      }
    }
  })

  test('places each result where the diagnostic stands, from 1, the end excluded', () => {
    const input = inputOf(mistakes)
    const regions = sarifOf(input).results.map(({ locations }) => locations[0]?.physicalLocation.region)
    for (const [index, { line, column, endLine, endColumn }] of input.diagnostics.entries()) {
      const { startLine, startColumn = 1, ...end } = regions[index] ?? {}
      expect([startLine, startColumn]).toEqual([line, column])
      if (end['endColumn'] !== undefined) expect(end).toEqual({ endLine, endColumn })
    }
    expect(regions).toContainEqual({ startLine: 5, startColumn: 14, endLine: 5, endColumn: 23 })
    expect(regions).toContainEqual({ startLine: 1 })
  })

  test('writes paths as URIs from the root of the work tree, and no path of this machine', () => {
    const input = { ...inputOf(odd), pathOf: (file: string) => `qualité/${file}` }
    const uris = sarifOf(input).artifacts.map(({ location }) => decodeURIComponent(location.uri))
    expect(uris).toContain(`qualité/${oddPath}`)
    expect(reported('sarif', input)).not.toContain('coopqual-')
  })

  test('says what the other formats say, read as the standard tells its readers to', () => {
    for (const input of [inputOf(odd), inputOf(mistakes)]) {
      const texts = sarifOf(input).results.map(({ message }) => message.text)
      expect(texts.map(readMessage)).toEqual(input.diagnostics.map(wholeText))
    }
    const texts = sarifOf(inputOf(odd)).results.map(({ message }) => message.text)
    expect(texts.some((text) => text.includes('{{0}}'))).toBe(true)
    expect(texts.some((text) => text.includes(String.raw`\[x](1)`))).toBe(true)
  })

  test('makes no placeholder and no link of what looks like one, whatever stands in front of it', () => {
    const text = constantFrom('[', ']', '(', ')', '\\', '{', '}', '0', '1', 'a')
    assert(
      property(array(text, { maxLength: 12 }), (signs) => {
        expect(readMessage(messageText(signs.join('')))).toBe(signs.join(''))
      }),
      { numRuns: 2000, seed: 6 },
    )
  })

  test('has no single brace in the words of a rule, in text or in Markdown', () => {
    const { driver } = sarifOf(inputOf(mistakes)).tool
    const strings = JSON.stringify(driver.rules.map((rule) => rule.help))
    expect(strings).toContain('{{')
    for (const { shortDescription, fullDescription, help } of driver.rules) {
      for (const words of [shortDescription.text, fullDescription.text, help.text, help.markdown]) {
        expect(words.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
      }
    }
  })

  test('encodes of a path what a URI cannot hold, and no more', () => {
    expect(uriOf('qualité/a b/c#d?e%f.yaml')).toBe('qualit%C3%A9/a%20b/c%23d%3Fe%25f.yaml')
    expect(uriOf("x@y/a&b=c+d,e;f$g!h'(i)*~.yaml")).toBe("x@y/a&b=c+d,e;f$g!h'(i)*~.yaml")
    expect(uriOf('a:b/[c].yaml')).toBe('a%3Ab/%5Bc%5D.yaml')
    expect(uriOf('\uD800.yaml')).toBe('%EF%BF%BD.yaml')
    const file = new URL(uriOf(oddPath), 'file:///racine/')
    expect(decodeURIComponent(file.pathname)).toBe(`/racine/${oddPath}`)
  })

  test('tells how the command ended', () => {
    expect(sarifOf({ ...inputOf(good), exit: 0 }).invocations).toEqual([
      { executionSuccessful: true, exitCode: 0 },
    ])
  })
})

describe('Code Quality', () => {
  const complaints = validator('codeclimate.json')

  test.each(Object.entries(repositories))('of %s fits what GitLab publishes', (_, files) => {
    const text = reported('gitlab', inputOf(files))
    const entries = JSON.parse(text) as readonly Record<string, unknown>[]
    expect(text.startsWith('[')).toBe(true)
    for (const entry of entries) {
      expect(complaints(entry)).toBeNull()
      const {
        check_name: name,
        severity,
        location,
      } = entry as {
        check_name: string
        severity: string
        location: { path: string; lines: { begin: number } }
      }
      expect(name).toMatch(/^[a-z]+\/[a-z-]+$/)
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
      expect(location.path).not.toMatch(/^\.?\//)
      expect(location.lines.begin).toBeGreaterThan(0)
    }
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length)
  })

  test('would be refused without a fingerprint or with a line in words', () => {
    const [entry] = JSON.parse(reported('gitlab', inputOf(mistakes))) as readonly object[]
    expect(complaints({ ...entry, fingerprint: undefined })).not.toBeNull()
    expect(complaints({ ...entry, location: { lines: { begin: '1' } } })).not.toBeNull()
  })
})

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** The elements of a well-formed document, as they end. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = []
  const open: { text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', () => open.push({ text: '' }))
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', ({ name, attributes }) =>
    found.push({
      name,
      attributes,
      text: open.pop()?.text ?? '',
    }),
  )
  parser.write(xml).close()
  return found
}

describe('JUnit', () => {
  for (const [name, files] of Object.entries(repositories))
    judged('xmllint', `the JUnit report of ${name} fits the schema of Jenkins`, ([command, ...args]) => {
      const schema = path.join(published, 'junit-10.xsd')
      const { status, stderr } = spawnSync(command, [...args, '--noout', '--schema', schema, '-'], {
        input: reported('junit', inputOf(files)),
        encoding: 'utf8',
      })
      expect(stderr).toContain('validates')
      expect(status).toBe(0)
    })

  test('has one case for each file, of which those with errors fail', () => {
    const input = inputOf(mistakes)
    const elements = elementsOf(reported('junit', input))
    const cases = elements
      .filter(({ name }) => name === 'testcase')
      .map(({ attributes }) => attributes['name'] ?? '')
    const failing = new Set(
      input.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    )
    expect(cases).toEqual([...new Set(cases)])
    expect(cases.toSorted()).toEqual(
      [...new Set([...input.files, ...input.diagnostics.map(({ file }) => file)])].toSorted(),
    )
    expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(failing.size)
    expect(elements.find(({ name }) => name === 'testsuite')?.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(failing.size),
    })
  })

  test('has passed cases alone for a clean repository', () => {
    const elements = elementsOf(reported('junit', inputOf(good)))
    expect(elements.filter(({ name }) => name === 'testcase').length).toBeGreaterThan(3)
    expect(elements.filter(({ name }) => name === 'failure')).toEqual([])
  })

  test('puts every error of a file into its one failure, and the rest beside it', () => {
    const input = inputOf(mistakes)
    const elements = elementsOf(reported('junit', input))
    const texts = (name: string): string =>
      elements.flatMap((element) => (element.name === name ? element.text : [])).join('\n')
    for (const { severity, message } of input.diagnostics)
      expect(texts(severity === 'error' ? 'failure' : 'system-out')).toContain(message)
  })

  test('keeps a path of odd signs', () => {
    const names = elementsOf(reported('junit', inputOf(odd))).map(({ attributes }) => attributes['name'])
    expect(names).toContain(oddPath)
    expect(names).toContain('evidence/cloche␇␛[31m.txt')
  })
})

describe('Checkstyle', () => {
  test.each(Object.entries(repositories))('of %s is well-formed and holds every diagnostic', (_, files) => {
    const input = inputOf(files)
    const elements = elementsOf(reported('checkstyle', input))
    const errors = elements.filter(({ name }) => name === 'error').map(({ attributes }) => attributes)
    expect(errors.map(({ line, column, severity, source }) => [line, column, severity, source])).toEqual(
      input.diagnostics.map(({ line, column, severity, code }) => [
        String(line),
        String(column),
        severity,
        `coopqual.${code}`,
      ]),
    )
    expect(elements.filter(({ name }) => name === 'file')).toHaveLength(
      new Set(input.diagnostics.map(({ file }) => file)).size,
    )
  })
})
