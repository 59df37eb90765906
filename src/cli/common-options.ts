import type { CommandOption } from './command.ts'

/** The options that every command takes. */
export const common: readonly CommandOption[] = [
  { flags: '--cwd <dir>', key: 'cwd' },
  { flags: '--lang <lang>', key: 'lang', choices: ['fr', 'en'] },
  { flags: '--output <file>', key: 'output' },
  { flags: '--quiet', key: 'quiet' },
  { flags: '--verbose', key: 'verbose' },
  { flags: '--no-color', key: 'color' },
]
