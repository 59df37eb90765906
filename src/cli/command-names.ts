import type { Command } from './command.ts'
import { commands } from './commands/index.ts'

/** The names of the commands, in the order of the alphabet. */
export const commandNames: readonly Command['name'][] = Object.keys(commands).filter(
  (name): name is Command['name'] => name in commands,
)
