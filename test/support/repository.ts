import type { Action, AssessmentFile, Commitment, Indicator, Piece, Settings } from '../../src/model/files.ts'
import type { Referential, Requirement } from '../../src/model/referential.ts'
import type { Repository } from '../../src/model/repository.ts'
import type { FileFact } from '../../src/model/source.ts'

/** The reference date of the hand-worked cases. */
export const date = '2026-06-30'

/** A commitment in force over the whole stock since 2024, with only what a case changes. */
export function commitment(changes: Partial<Commitment> & { readonly id: string }): Commitment {
  return {
    title: `Engagement ${changes.id}`,
    statement: 'Répondre sous dix jours ouvrés.',
    satisfies: ['R1'],
    owner: 'Gestion locative',
    status: 'inForce',
    since: '2024-01-01',
    ...changes,
  }
}

export function piece(changes: Partial<Piece> & { readonly id: string }): Piece {
  return { title: `Pièce ${changes.id}`, kind: 'minutes', date: '2026-03-15', location: 'Siège', ...changes }
}

export function indicator(changes: Partial<Indicator> & { readonly id: string }): Indicator {
  return {
    title: `Indicateur ${changes.id}`,
    definition: 'Part des demandes répondues à temps.',
    unit: 'percent',
    direction: 'up',
    frequency: 'yearly',
    owner: 'Gestion locative',
    ...changes,
  }
}

export function action(changes: Partial<Action> & { readonly id: string }): Action {
  return { title: `Action ${changes.id}`, owner: 'Direction', due: '2026-12-31', status: 'todo', ...changes }
}

export function requirement(changes: Partial<Requirement> & { readonly id: string }): Requirement {
  return {
    title: `Exigence ${changes.id}`,
    statement: 'Les demandes reçoivent une réponse.',
    criticality: 'major',
    expects: { commitment: true, evidence: [{ kind: 'minutes', within: 'P12M' }] },
    ...changes,
  }
}

/** A referential of one domain unless told otherwise, with only what a case changes. */
export function referential(changes: Partial<Referential> & { readonly id: string }): Referential {
  return {
    version: '1',
    title: 'Référentiel d’essai',
    publisher: 'Essai',
    official: false,
    language: 'fr',
    domains: [{ id: 'D1', title: 'Domaine', requirements: [requirement({ id: 'R1' })] }],
    ...changes,
  }
}

interface Parts {
  /** Every referential in force; the one `ref` of `requirements` or `domains` when absent. */
  readonly referentials?: readonly Referential[]
  readonly requirements?: readonly Requirement[]
  readonly domains?: Referential['domains']
  readonly commitments?: readonly Commitment[]
  readonly indicators?: readonly Indicator[]
  /** Pieces of a register. */
  readonly register?: readonly Piece[]
  readonly assessments?: readonly AssessmentFile[]
  readonly settings?: Partial<Settings>
  readonly facts?: ReadonlyMap<string, FileFact>
}

/** A repository of one referential `ref`, of one domain, unless told otherwise. */
export function repository(parts: Parts): Repository {
  const referentials = parts.referentials ?? [
    referential({
      id: 'ref',
      domains: parts.domains ?? [
        { id: 'D1', title: 'Domaine', requirements: parts.requirements ?? [requirement({ id: 'R1' })] },
      ],
    }),
  ]
  const settings: Settings = {
    organisation: { name: 'Coop de l’Exemple', kind: 'coopHlm' },
    referentials: referentials.map(({ id }) => id),
    ...parts.settings,
  }
  const commitments = (parts.commitments ?? []).map((value) => ({
    value,
    file: `commitments/${value.id}.yaml`,
    pointer: '',
  }))
  const registered = (parts.register ?? []).map((value, index) => ({
    value,
    file: 'evidence/registre.yaml',
    pointer: `/evidence/${index}`,
  }))
  return {
    settings: { value: settings, file: 'coopqual.yaml', pointer: '' },
    organisation: settings.organisation,
    commitments,
    indicators: (parts.indicators ?? []).map((value) => ({
      value,
      file: `indicators/${value.id}.yaml`,
      pointer: '',
    })),
    pieces: [
      ...commitments.flatMap((entry) =>
        (entry.value.evidence ?? []).map((value, index) => ({
          value,
          file: entry.file,
          pointer: `/evidence/${index}`,
          commitment: entry,
        })),
      ),
      ...registered,
    ],
    actions: commitments.flatMap((entry) =>
      (entry.value.actions ?? []).map((value, index) => ({
        value,
        file: entry.file,
        pointer: `/actions/${index}`,
        commitment: entry,
      })),
    ),
    assessments: (parts.assessments ?? []).map((value) => ({
      value,
      file: `assessments/${value.campaign}-${value.referential ?? ''}.yaml`,
      pointer: '',
    })),
    referentials: referentials.map((value) => ({
      value,
      file: `referentials/${value.id}.yaml`,
      pointer: '',
    })),
    facts: parts.facts ?? new Map(),
  }
}
