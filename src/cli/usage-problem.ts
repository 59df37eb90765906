import type { CommanderError } from 'commander'
import type { Catalogue } from '../lang/catalogue.ts'
import { fill } from '../lang/fill.ts'
import { commandNames } from './command-names.ts'

/** Says in the user's language what commander found wrong: its own words never reach a user. */
export function usageProblem(
  error: CommanderError,
  words: Catalogue['cli'],
  argv: readonly string[],
): string {
  const { usageErrors } = words
  const [found = '', option = ''] = quotedIn(error.message)
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(found, error.message, usageErrors)
    case 'commander.unknownCommand':
      return fill(usageErrors.unknownCommand, { found, known: commandNames.join(', ') })
    case 'commander.optionMissingArgument':
      return fill(usageErrors.missingValue, { found })
    case 'commander.missingArgument':
      return fill(usageErrors.missingArgument, { found })
    case 'commander.invalidArgument':
      return fill(usageErrors.badChoice, {
        option: found,
        found: option,
        known: /Allowed choices are (.*)\./.exec(error.message)?.[1] ?? '',
      })
    case 'commander.excessArguments':
      return fill(usageErrors.tooMany, { command: argv[0] ?? '' })
    default:
      return usageErrors.other
  }
}

function unknownOption(found: string, message: string, words: Catalogue['cli']['usageErrors']): string {
  const nearest = /Did you mean (.*?)\?/.exec(message)?.[1]
  return nearest === undefined
    ? fill(words.unknownOption, { found })
    : fill(words.unknownOptionNearest, { found, nearest })
}

/** Commander quotes option flags and values in its messages: `option '--format <format>' argument 'x' is invalid`. */
function quotedIn(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '')
}
