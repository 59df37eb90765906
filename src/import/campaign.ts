import { plainName } from '../model/words.ts'
import { yearAsNumber } from '../model/year.ts'
import type { FileEdit, Surroundings } from './form.ts'

/** How a campaign’s new file begins; nothing once something was added to it. */
export function headOf(
  file: string,
  campaign: string,
  referential: string | undefined,
  { nextPlace }: Pick<Surroundings, 'nextPlace'>,
): readonly FileEdit[] {
  if (nextPlace(file, [], 0) > 0) return []
  return [
    { file, path: ['campaign'], value: yearAsNumber(campaign) },
    ...(referential === undefined ? [] : [{ file, path: ['referential'], value: referential }]),
  ]
}

/** A file name that every system can write, from the name of a campaign. */
export function fileNameOf(campaign: string): string {
  const plain = plainName(campaign)
  return plain === '' ? 'campagne' : plain.slice(0, 60)
}
