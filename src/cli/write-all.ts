import { replaceFiles } from '../write/replace-files.ts'
import type { Run } from './command.ts'

/**
 * Replaces or makes files of the repository, all of them or none, Ctrl-C included.
 * @throws {WriteError} about the file that stopped it
 */
export async function writeAll(
  { root, interruptible }: Pick<Run, 'interruptible' | 'root'>,
  after: ReadonlyMap<string, Uint8Array>,
  before: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await interruptible((signal) => replaceFiles(root, after, before, signal))
}
