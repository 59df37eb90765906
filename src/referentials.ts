import { describe, describeSilenced } from './lang/describe.ts'
import { byPlace, type Diagnostic, type Silenced } from './model/diagnostic.ts'
import type { Language } from './model/files.ts'
import type { ReferentialEntry } from './model/referential.ts'
import type { SourceFile, Sources } from './model/source.ts'
import { makeLocate } from './read/locate.ts'
import { readRepository } from './read/read.ts'
import { readEveryShipped, readSchemas } from './read/shipped.ts'
import { readSource } from './read/source-file.ts'
import { makeTexts } from './read/texts.ts'
import { isRecord } from './model/record.ts'
import { validate } from './validate/validate.ts'
import { weigh } from './validate/weigh.ts'

/** The referentials that can be had in a folder: the local ones and all that ship with us. */
export interface Referentials {
  readonly language: Language
  readonly referentials: readonly KnownReferential[]
  /** What is wrong with the files that were looked at: the local ones, and shipped ones that were named. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that a comment silences. */
  readonly silenced: readonly Silenced[]
  readonly files: readonly string[]
  /** The text of one of them, decoded; nothing for any other. */
  readonly textOf: (file: string) => string | undefined
  /** The names that were asked for and that nothing bears. */
  readonly unknown: readonly string[]
}

export interface KnownReferential {
  readonly entry: ReferentialEntry
  readonly isShipped: boolean
  /** Whether coopqual.yaml asks for it. */
  readonly isInForce: boolean
}

export interface ReferentialOptions {
  /** Ids of referentials, or paths of their files; none means all. */
  readonly names: readonly string[]
  readonly today: string
  readonly language?: Language | undefined
}

/**
 * Reads and judges referentials alone, in a repository or in any other folder. A shipped one that is named is judged as a
 * file of one's own would be.
 * @throws {NodeJS.ErrnoException} when a file that is there cannot be read.
 */
export function readReferentials(root: string, options: ReferentialOptions): Referentials {
  const { names, today } = options
  const sources = readRepository(root)
  const everyShipped = readEveryShipped()
  const settings = sources.files.filter(({ role }) => role === 'settings')
  const local = sources.files.filter(({ role }) => role === 'referential')
  const named = names.flatMap((name) => namedFile(root, name, local) ?? [])
  const asked = everyShipped.filter(({ value }) => isRecord(value) && names.includes(String(value['id'])))
  const judged = [...local, ...named, ...asked]
  const limited: Sources = {
    ...sources,
    files: [...settings, ...judged],
    shipped: everyShipped.filter((file) => !asked.includes(file)),
    unread: sources.unread.filter(({ role }) => role === 'referential'),
    unreadFolders: [],
    evidenceFiles: [],
  }
  const validation = validate(limited, readSchemas(), { asked: today, today })
  const { referentials, repository } = validation
  const language = options.language ?? repository?.settings.value.language ?? 'fr'
  const locate = makeLocate([...limited.files, ...limited.shipped])
  // A comment may silence what only the other files can show: it is not judged as useless here.
  const weighed = weigh(validation, limited, locate)
  const findings = weighed.findings.filter(({ code }) => code !== 'silence/unused')
  const wanted = judged.filter((file) => names.length === 0 || isNamed(file, names)).map(({ file }) => file)
  const known = referentials.map((entry) => ({
    entry,
    isShipped: everyShipped.some(({ file }) => file === entry.file),
    isInForce: repository?.referentials.includes(entry) === true,
  }))
  return {
    language,
    referentials: known.filter(({ entry }) => names.length === 0 || isNamed(entry, names)),
    diagnostics: findings
      .filter(({ at }) => wanted.includes(at.file))
      .map((finding) => describe(finding, locate, language))
      .toSorted(byPlace),
    silenced: weighed.silenced
      .filter(({ at }) => wanted.includes(at.file))
      .map((one) => describeSilenced(one, locate, language))
      .toSorted((a, b) => byPlace(a.diagnostic, b.diagnostic)),
    files: wanted,
    textOf: makeTexts(judged),
    unknown: names.filter(
      (name) => ![...judged, ...known.map(({ entry }) => entry)].some((one) => isNamed(one, [name])),
    ),
  }
}

/** A file that is named by its path and stands outside the folder of the local referentials. */
function namedFile(root: string, name: string, local: readonly SourceFile[]): SourceFile | undefined {
  const isPath = /\.ya?ml$/i.test(name)
  return isPath && local.every(({ file }) => file !== name)
    ? readSource(root, name, 'referential')
    : undefined
}

function isNamed({ file, value }: Pick<SourceFile, 'file' | 'value'>, names: readonly string[]): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  const ids = items.flatMap((item) => (isRecord(item) ? String(item['id']) : []))
  return names.includes(file) || ids.some((id) => names.includes(id))
}
