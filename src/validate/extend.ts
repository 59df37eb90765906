import type { CodedFinding } from '../model/diagnostic.ts'
import type { DomainFile, ReferentialFile, RequirementFile } from '../model/files.ts'
import { at, type Entry } from '../model/place.ts'
import type { Amendment, ReferentialEntry } from '../model/referential.ts'
import { closest } from './closest.ts'
import { complete, placesIn, type MeaningAt, type Places } from './complete.ts'
import { listed } from './listed.ts'

type ReferentialSource = Entry<ReferentialFile>

interface Resolved {
  /** Every usable referential, in the order of the files. */
  readonly referentials: readonly ReferentialEntry[]
  readonly findings: readonly CodedFinding[]
  /** The files that give no referential. */
  readonly rejected: readonly Entry<ReferentialFile>[]
}

/** A file with what it takes from the one that it extends. */
interface Merged {
  readonly entry: Entry<ReferentialFile>
  readonly places: Places
  readonly amends?: Amendment
}

/**
 * Whole referentials out of files: one that extends another takes from it what it does not say. The base is another file
 * with that id, a local one before a shipped one, so that an organisation may amend a shipped referential under its own id.
 */
export function resolveReferentials(
  files: readonly Entry<ReferentialFile>[],
  shippedIds: readonly string[],
  meaningAt: MeaningAt,
): Resolved {
  const findings: CodedFinding[] = []
  const rejected: Entry<ReferentialFile>[] = []
  const merge = (
    entry: ReferentialSource,
    trail: readonly ReferentialSource[],
  ): Merged | 'loop' | 'broken' => {
    const wanted = entry.value.extends
    if (wanted === undefined) return { entry, places: placesIn(entry) }
    const others = files.filter(({ value }) => value.id === wanted)
    const base = others.find((file) => file !== entry && !trail.includes(file))
    if (base === undefined) {
      const isLoop = others.some((file) => trail.includes(file))
      if (trail.length === 0) findings.push(unknownBase(entry, files, shippedIds))
      return isLoop ? 'loop' : 'broken'
    }
    const below = merge(base, [...trail, entry])
    if (typeof below === 'string') {
      if (below === 'loop' && trail.length === 0) findings.push(unknownBase(entry, files, shippedIds, 'loop'))
      return below
    }
    const amended = amend(entry, below)
    if (trail.length === 0) findings.push(...amended.findings)
    return amended
  }
  const referentials = files.flatMap((file): readonly ReferentialEntry[] => {
    const merged = merge(file, [])
    if (typeof merged === 'string') {
      rejected.push(file)
      return []
    }
    const { entry, places, amends } = merged
    const whole = complete(entry, places, meaningAt)
    if (!('id' in whole)) {
      findings.push(...whole.filter((finding) => finding.at.file === file.file))
      rejected.push(file)
      return []
    }
    const { file: name, pointer } = file
    if (amends === undefined) return [{ value: whole, file: name, pointer }]
    return [{ value: whole, file: name, pointer, amends, places: places.requirements }]
  })
  return { referentials, findings, rejected }
}

function unknownBase(
  entry: ReferentialSource,
  files: readonly ReferentialSource[],
  shippedIds: readonly string[],
  hint?: 'loop',
): CodedFinding {
  const wanted = entry.value.extends ?? ''
  const others = files.filter((file) => file !== entry).map(({ value }) => value.id)
  const known = [...new Set([...others, ...shippedIds])].toSorted()
  const [nearest] = closest(wanted, known, 1)
  const near = nearest === undefined ? undefined : 'nearest'
  const found = wanted === entry.value.id ? 'loop' : (hint ?? near)
  return {
    code: 'referential/unknown-base',
    severity: 'error',
    at: at(entry, 'extends'),
    args: { base: wanted, nearest: nearest ?? '', known: listed(known) },
    ...(found === undefined ? {} : { hint: found }),
  }
}

function amend(
  entry: Entry<ReferentialFile>,
  { entry: base, places }: Merged,
): Merged & { readonly findings: readonly CodedFinding[] } {
  const own = placesIn(entry)
  const { domains: changes = [], remove = [], extends: _, ...sheet } = entry.value
  const removed = new Set(remove)
  const kept = (base.value.domains ?? []).filter(({ id }) => !removed.has(id))
  const merged = [
    ...kept.map((domain) =>
      amendedDomain(
        domain,
        changes.find(({ id }) => id === domain.id),
      ),
    ),
    ...changes.filter(({ id }) => kept.every((domain) => domain.id !== id)),
  ].map((domain) => withoutRemoved(domain, removed))
  const domains = merged.filter(({ requirements }) => requirements === undefined || requirements.length > 0)
  const before = requirementIds(base.value)
  const after = new Set(domains.flatMap(({ requirements = [] }) => requirements.map(({ id }) => id)))
  const written = [...own.requirements.keys()]
  const amends: Amendment = {
    id: base.value.id,
    version: base.value.version ?? '',
    changed: written.filter((id) => before.includes(id) && after.has(id)),
    added: written.filter((id) => !before.includes(id) && after.has(id)),
    removed: before.filter((id) => !after.has(id)),
  }
  const { extends: __, remove: ___, ...inherited } = base.value
  return {
    // Whoever amends a text makes another one of it: it is official only if its file says so.
    entry: { ...entry, value: { ...inherited, official: false, ...sheet, domains } },
    places: {
      domains: new Map([...places.domains, ...own.domains]),
      requirements: new Map([...places.requirements, ...own.requirements]),
    },
    amends,
    findings: unknownRemovals(entry, base.value),
  }
}

function amendedDomain(domain: DomainFile, change: DomainFile | undefined): DomainFile {
  if (change === undefined) return domain
  const { requirements: changes = [], ...sheet } = change
  const before = domain.requirements ?? []
  const requirements = [
    ...before.map((requirement) =>
      amendedRequirement(
        requirement,
        changes.find(({ id }) => id === requirement.id),
      ),
    ),
    ...changes.filter(({ id }) => before.every((requirement) => requirement.id !== id)),
  ]
  return { ...domain, ...sheet, requirements }
}

/** A placeholder ends with the title and the statement that it waited for. */
function amendedRequirement(
  requirement: RequirementFile,
  change: RequirementFile | undefined,
): RequirementFile {
  if (change === undefined) return requirement
  const { placeholder: _, ...completed } = requirement
  const isComplete = change.title !== undefined && change.statement !== undefined
  return { ...(isComplete ? completed : requirement), ...change }
}

function withoutRemoved(domain: DomainFile, removed: ReadonlySet<string>): DomainFile {
  if (domain.requirements === undefined) return domain
  return { ...domain, requirements: domain.requirements.filter(({ id }) => !removed.has(id)) }
}

function requirementIds({ domains = [] }: ReferentialFile): readonly string[] {
  return domains.flatMap(({ requirements = [] }) => requirements.map(({ id }) => id))
}

function unknownRemovals(entry: Entry<ReferentialFile>, base: ReferentialFile): readonly CodedFinding[] {
  const known = [...(base.domains ?? []).map(({ id }) => id), ...requirementIds(base)]
  return (entry.value.remove ?? []).flatMap((id, index): readonly CodedFinding[] => {
    if (known.includes(id)) return []
    const [nearest] = closest(id, known, 1)
    return [
      {
        code: 'referential/unknown-removal',
        severity: 'error',
        at: at(entry, 'remove', index),
        args: { id, base: base.id, nearest: nearest ?? '' },
        ...(nearest === undefined ? {} : { hint: 'nearest' }),
      },
    ]
  })
}
