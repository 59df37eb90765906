import { byCodeUnits } from '../model/diagnostic.ts'
import type { Audit } from '../model/files.ts'
import { contextOf } from './context.ts'
import { originLimits, uncommitted } from './origin.ts'

/** A file and its hash, in hexadecimal. */
interface HashedFile {
  readonly path: string
  readonly sha256: string
}

/** What a statement says besides what the audit tells. */
export interface StatementMaterial {
  /** What was made. */
  readonly made: readonly HashedFile[]
  /** The hash of the file of each referential, by the referential’s id. */
  readonly referentialHashes: ReadonlyMap<string, string>
  readonly asked: { readonly annex: boolean; readonly public: boolean; readonly sign: boolean }
}

/**
 * From what and by what a pack was made: an in-toto statement with SLSA provenance, as schemas/provenance.schema.json
 * describes it. It tells no time and no version of Node: neither changes a byte of the pack.
 */
export function statementOf(audit: Audit, { made, referentialHashes, asked }: StatementMaterial): object {
  const { generator } = audit
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: made
      .toSorted((left, right) => byCodeUnits(left.path, right.path))
      .map(({ path: name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'pkg:npm/coopqual#schemas/provenance.schema.json',
        externalParameters: {
          date: audit.date,
          language: audit.language,
          referentials: audit.referentials.map(({ id }) => id),
          draft: audit.draft,
          baseline: audit.baseline !== undefined,
          embedLimit: audit.attachments?.limit ?? 0,
          ...asked,
        },
        resolvedDependencies: [
          ...commitIn(audit),
          ...sourcesIn(audit, referentialHashes),
          ...piecesIn(audit),
        ],
        coopqual_unknown: unknownIn(audit),
      },
      runDetails: {
        builder: {
          id: `pkg:npm/${generator.name}@${generator.version}`,
          version: { [generator.name]: generator.version },
        },
      },
    },
  }
}

function commitIn({ provenance: { commit, dirty } }: Audit): readonly object[] {
  if (commit === undefined) return []
  const annotations = dirty === undefined ? {} : { coopqual_dirty: dirty }
  return [{ name: 'repository', digest: { gitCommit: commit }, annotations }]
}

function sourcesIn(
  { provenance, referentials }: Audit,
  hashes: ReadonlyMap<string, string>,
): readonly object[] {
  const held = new Map(
    referentials.map(({ id, version, official }) => [hashes.get(id), { id, version, official }]),
  )
  return provenance.files.map(({ path: name, sha256 }) => {
    const referential = held.get(sha256)
    const annotations =
      referential === undefined ? {} : { annotations: { coopqual_referential: referential } }
    return { name, digest: { sha256 }, ...annotations }
  })
}

/** Every piece that is a file, those that the pack withholds as well: an audit tells their hashes too. */
function piecesIn({ evidence }: Audit): readonly object[] {
  return evidence.flatMap(({ number, file = '', packPath = file, sha256, withheld }) =>
    sha256 === undefined
      ? []
      : [{ name: packPath, digest: { sha256 }, annotations: { coopqual_piece: { number, withheld } } }],
  )
}

function unknownIn(audit: Audit): object {
  const context = contextOf(audit)
  return {
    extent: audit.provenance.history?.extent ?? 'notAsked',
    limits: originLimits(context),
    uncommitted: uncommitted(context).map(({ file }) => file),
  }
}
