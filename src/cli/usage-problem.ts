import type { CommanderError } from 'commander'
import type { Catalogue } from '../lang/catalogue.ts'
import { fill } from '../lang/fill.ts'
import { foldedLetters } from '../model/words.ts'
import { commandNames } from './command-names.ts'
import { placesNamed } from './places.ts'

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
      return unknownCommand(found, error.message, words)
    case 'commander.optionMissingArgument':
      return fill(usageErrors.missingValue, { found: placesNamed(found, words) })
    case 'commander.missingArgument':
      return fill(usageErrors.missingArgument, {
        command: argv.find((text) => commandNames.some((name) => name === text)) ?? '',
        meaning: meaningOf(found, words),
      })
    case 'commander.invalidArgument':
      return fill(usageErrors.badChoice, {
        option: placesNamed(found, words),
        found: option,
        known: /Allowed choices are (.*)\./.exec(error.message)?.[1] ?? '',
      })
    case 'commander.excessArguments':
      return fill(usageErrors.tooMany, { command: argv[0] ?? '' })
    default:
      return usageErrors.other
  }
}

function unknownCommand(found: string, message: string, words: Catalogue['cli']): string {
  const { unknownCommand: unknown, unknownCommandNearest } = words.usageErrors
  const word = foldedLetters(found)
  const meant = Object.hasOwn(words.commandWords, word) ? words.commandWords[word] : undefined
  const nearest = meant ?? /Did you mean (?:one of )?(.*?)\?/.exec(message)?.[1]
  return nearest === undefined
    ? fill(unknown, { found, known: commandNames.join(', ') })
    : fill(unknownCommandNearest, { found, nearest })
}

function meaningOf(argument: string, words: Catalogue['cli']): string {
  const known: Readonly<Record<string, string>> = words.arguments
  return known[`<${argument}>`] ?? argument
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
