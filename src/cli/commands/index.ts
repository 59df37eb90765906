// Made from the folder by `npm run make`: add a command as a file, not here.
import type { Command } from '../command.ts'

export const commands: Readonly<Record<Command['name'], () => Promise<{ readonly default: Command }>>> = {
  audit: () => import('./audit.ts'),
  completion: () => import('./completion.ts'),
  explain: () => import('./explain.ts'),
  gaps: () => import('./gaps.ts'),
  import: () => import('./import.ts'),
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  referential: () => import('./referential.ts'),
  validate: () => import('./validate.ts'),
  verify: () => import('./verify.ts'),
  watch: () => import('./watch.ts'),
}
