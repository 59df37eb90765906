// Made from the folder by `npm run make`: add a command as a file, not here.
import type { Command } from '../command.ts'
import audit from './audit.ts'
import gaps from './gaps.ts'
import init from './init.ts'
import validate from './validate.ts'

export const commands: readonly Command[] = [audit, gaps, init, validate]
