import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const installed = path.resolve(import.meta.dirname, '../../.ci/judges/node_modules')

/** Whether a missing judge fails the run: so it does where all of them are installed beforehand. */
const isRequired = process.env['COOPQUAL_JUDGES'] === 'required'

/** A program that is not ours, as a command and its first arguments; absent when this machine lacks it. */
export type Judge = readonly string[] | undefined

export const judges = {
  // The Library of Congress’s own program: https://github.com/LibraryOfCongress/bagit-python
  bagit: firstOf(['python3', '-c', 'import bagit; bagit.main()'])((command) =>
    runs(command, '-c', 'import bagit'),
  ),
  openpyxl: firstOf(['python3'], ['/usr/bin/python3'])((command) => runs(command, '-c', 'import openpyxl')),
  libreOffice: firstOf(['soffice'], ['libreoffice'])((command) => runs(command, '--version')),
  ooxmlValidator: installedBinary('.bin/ooxml-validator'),
  openssl: firstOf(['openssl'])((command) => runs(command, 'list', '-providers')),
  pdfsig: firstOf(['pdfsig'])((command) => runs(command, '-v')),
  python: firstOf(['python3'], ['/usr/bin/python3'])((command) => runs(command, '-c', 'import zipfile')),
  qpdf: firstOf(['qpdf'])((command) => runs(command, '--version')),
  pdftoppm: firstOf(['pdftoppm'])((command) => runs(command, '-v')),
  pdftotext: firstOf(['pdftotext'])((command) => runs(command, '-v')),
  pdfdetach: firstOf(['pdfdetach'])((command) => starts(command, '-v')),
  bash: firstOf(['bash'])((command) => runs(command, '--version')),
  fish: firstOf(['fish'])((command) => runs(command, '--version')),
  pwsh: firstOf(['pwsh'])((command) => runs(command, '--version')),
  zsh: firstOf(['zsh'])((command) => runs(command, '--version')),
  sevenZip: firstOf(['7zz'], ['7z'])((command) => runs(command, 'i')),
  sha256sum: firstOf(['sha256sum'])((command) => runs(command, '--version')),
  shasum: firstOf(['shasum'])((command) => runs(command, '--version')),
  unzip: firstOf(['unzip'])((command) => runs(command, '-v')),
  veraPdf: veraPdf(),
  xmllint: firstOf(['xmllint'])((command) => runs(command, '--version')),
} as const satisfies Record<string, Judge>

/** No Debian package holds these: they are never required. */
const welcome: ReadonlySet<string> = new Set(['bagit', 'pwsh'])

/** One test by an outside judge: skipped loudly where the judge is missing, or failed where it must be there. */
export function judged(
  name: keyof typeof judges,
  title: string,
  check: (judge: readonly [command: string, ...args: string[]]) => void | Promise<void>,
): void {
  const [command, ...args] = judges[name] ?? []
  const mayLack = !isRequired || welcome.has(name)
  if (command === undefined && mayLack)
    console.warn(`SKIPPED: ${name} is not on this machine: “${title}” was not checked`)
  test.skipIf(command === undefined && mayLack)(`${name}: ${title}`, { timeout: 240_000 }, async () => {
    expect(command, `${name} is not on this machine`).toBeDefined()
    await check([command ?? '', ...args])
  })
}

function firstOf(...candidates: readonly Judge[]): (isThere: (command: string) => boolean) => Judge {
  return (isThere) => candidates.find((candidate) => candidate?.[0] !== undefined && isThere(candidate[0]))
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** Some programs tell their version and still end with a code of failure. */
function starts(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined
}

function installedBinary(name: string): Judge {
  const file = path.join(installed, name)
  return existsSync(file) ? [file] : undefined
}

/** veraPDF comes inside another package’s jar; our driver runs it from source, which takes a JDK. */
function veraPdf(): Judge {
  const jar = path.join(installed, '@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')
  if (!existsSync(jar) || !runs('javac', '-version')) return undefined
  return [
    'java',
    '-Xss16m',
    '-XX:+UseSerialGC',
    '-Xmn512m',
    '-cp',
    jar,
    path.join(import.meta.dirname, 'VeraPdf.java'),
  ]
}
