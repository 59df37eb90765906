import { isRecord } from '../../src/model/record.ts'
import { readEveryShipped } from '../../src/read/shipped.ts'

/** The ids of the requirements of every shipped referential, by the id of the referential. */
export function everyScheme(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readEveryShipped().map(({ value }) => [
      isRecord(value) ? String(value['id']) : '',
      itemsIn(value, 'domains')
        .flatMap((domain) => itemsIn(domain, 'requirements'))
        .map((requirement) => (isRecord(requirement) ? String(requirement['id']) : '')),
    ]),
  )
}

function itemsIn(value: unknown, key: string): readonly unknown[] {
  const items = isRecord(value) ? value[key] : undefined
  return Array.isArray(items) ? items : []
}
