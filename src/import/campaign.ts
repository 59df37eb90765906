import type { FileEdit, Surroundings } from './form.ts'

/** How a campaign’s new file begins; nothing once something was added to it. */
export function headOf(
  file: string,
  campaign: string,
  referential: string | undefined,
  { nextPlace }: Pick<Surroundings, 'nextPlace'>,
): readonly FileEdit[] {
  if (nextPlace(file, [], 0) > 0) return []
  const name = /^\d{4}$/.test(campaign) ? Number(campaign) : campaign
  return [
    { file, path: ['campaign'], value: name },
    ...(referential === undefined ? [] : [{ file, path: ['referential'], value: referential }]),
  ]
}

/** A file name that every system can write, from the name of a campaign. */
export function fileNameOf(campaign: string): string {
  const plain = campaign
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' ? 'campagne' : plain.slice(0, 60)
}
