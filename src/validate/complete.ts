import type { CodedFinding } from '../model/diagnostic.ts'
import type { DomainFile, ReferentialFile, RequirementFile } from '../model/files.ts'
import { at, type Anchor, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import type { Domain, Referential, Requirement } from '../model/referential.ts'

/** What the schema says of the value at a JSON Pointer of a referential's file. */
export type MeaningAt = (pointer: string) => string

/** Where each domain and each requirement is written, by its id. */
export interface Places {
  readonly domains: ReadonlyMap<string, Anchor>
  readonly requirements: ReadonlyMap<string, Anchor>
}

/** The places of the parts of one file. */
export function placesIn(entry: Entry<ReferentialFile>): Places {
  const domains = new Map<string, Anchor>()
  const requirements = new Map<string, Anchor>()
  for (const [index, domain] of (entry.value.domains ?? []).entries()) {
    domains.set(domain.id, at(entry, 'domains', index))
    for (const [position, { id }] of (domain.requirements ?? []).entries()) {
      requirements.set(id, at(entry, 'domains', index, 'requirements', position))
    }
  }
  return { domains, requirements }
}

/** The whole referential, or the keys that it lacks: a file that extends another may leave out what that one says. */
export function complete(
  entry: Entry<ReferentialFile>,
  places: Places,
  meaningAt: MeaningAt,
): Referential | readonly CodedFinding[] {
  const { extends: _, remove: __, domains = [], ...sheet } = entry.value
  const missing = (
    home: Anchor,
    of: object,
    keys: readonly string[],
    path: string,
  ): readonly CodedFinding[] =>
    keys
      .filter((key) => !(key in of))
      .map((key) => ({
        code: 'schema/missing-key',
        severity: 'error',
        at: { file: home.file, pointer: `${home.pointer}/${key}` },
        args: { key, meaning: meaningAt(`${path}/${key}`) },
        hint: 'meaning',
      }))
  const findings = [
    ...missing(at(entry), entry.value, sheetKeys, ''),
    ...domains.flatMap((domain) => [
      ...missing(places.domains.get(domain.id) ?? at(entry), domain, domainKeys, '/domains/0'),
      ...(domain.requirements ?? []).flatMap((requirement) =>
        missing(
          places.requirements.get(requirement.id) ?? at(entry),
          requirement,
          requirementKeys,
          '/domains/0/requirements/0',
        ),
      ),
    ]),
  ]
  const { version, title, publisher, official, language } = sheet
  const isWhole =
    version !== undefined &&
    title !== undefined &&
    publisher !== undefined &&
    official !== undefined &&
    language !== undefined &&
    domains.every(isDomain)
  if (findings.length > 0 || !isWhole) return findings
  return { ...sheet, version, title, publisher, official, language, domains }
}

const sheetKeys = ['version', 'title', 'publisher', 'official', 'language', 'domains']
const domainKeys = ['title', 'requirements']
const requirementKeys = ['title', 'statement', 'criticality', 'expects']

/** The schema of a referential that stands on its own: what an amendment may leave out must be there. */
export function wholeSchema(schema: object): object {
  return { ...withItems(schema, 'domains', wholeDomain), required: ['id', ...sheetKeys] }
}

function wholeDomain(schema: object): object {
  return { ...withItems(schema, 'requirements', wholeRequirement), required: ['id', ...domainKeys] }
}

function wholeRequirement(schema: object): object {
  return { ...schema, required: ['id', ...requirementKeys] }
}

/** A schema whose list under a key has other items. */
function withItems(schema: object, key: string, change: (items: object) => object): object {
  if (!isRecord(schema) || !isRecord(schema['properties'])) return schema
  const list = schema['properties'][key]
  if (!isRecord(list) || !isRecord(list['items'])) return schema
  return {
    ...schema,
    properties: { ...schema['properties'], [key]: { ...list, items: change(list['items']) } },
  }
}

function isDomain(domain: DomainFile): domain is Domain {
  return domain.title !== undefined && domain.requirements?.every(isRequirement) === true
}

function isRequirement(requirement: RequirementFile): requirement is Requirement {
  return requirementKeys.every((key) => key in requirement)
}
