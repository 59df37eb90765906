import { checkedFrom, type Checked, type CheckOptions } from '../../src/check.ts'
import { readRepository } from '../../src/read/read.ts'

/** A repository as it is checked, but for the texts inside its pieces, which take their time. */
export function checkedAtOnce(root: string, options: CheckOptions): Checked {
  return checkedFrom(root, readRepository(root), options)
}
