import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Run } from './command.ts'

/** Beyond, nothing that we read is even opened, and the memory of a small machine is soon full. In bytes. */
const largest = 500_000_000

/**
 * The bytes of a file that an argument or an option names.
 * @throws {NodeJS.ErrnoException} when it cannot be read, for its size too.
 */
export function givenFile({ here }: Pick<Run, 'here'>, given: string): Uint8Array {
  const target = path.resolve(here, given)
  if (statSync(target).size > largest) {
    throw Object.assign(new Error('EFBIG'), { code: 'EFBIG', syscall: 'read', path: target })
  }
  return readFileSync(target)
}
