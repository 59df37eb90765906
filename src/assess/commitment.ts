import type { CommitmentResult } from '../model/files.ts'
import type { Repository } from '../model/repository.ts'
import { isInForce } from '../model/validity.ts'
import { defined } from './defined.ts'
import { byId, sorted, type Links } from './links.ts'

interface Input {
  readonly repository: Repository
  readonly links: Links
  readonly date: string
}

/** Every commitment with what hangs on it, by id. */
export function assessCommitments({ repository, links, date }: Input): readonly CommitmentResult[] {
  return repository.commitments.toSorted(byId).map(({ value, file, pointer }) =>
    defined({
      id: value.id,
      title: value.title,
      statement: value.statement,
      form: value.form,
      audience: value.audience ?? [],
      owner: value.owner,
      status: value.status,
      inForce: isInForce(value, date),
      since: value.since,
      until: value.until,
      scopeKind: value.scope?.kind ?? 'stock',
      scopeName: value.scope?.name,
      source: value.source,
      ...links.requirementsOfCommitment(value),
      indicators: sorted(value.indicators ?? []),
      evidence: sorted((value.evidence ?? []).map(({ id }) => id)),
      actions: sorted((value.actions ?? []).map(({ id }) => id)),
      place: { file, pointer },
    }),
  )
}
