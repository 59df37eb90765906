import { cliWordsOf } from '../lang/cli-words.ts'
import { formatterOf } from '../lang/format.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Run } from './command.ts'

/** Says how many problems --fix could mend. */
export function offerFixes(
  run: Run,
  { answerable, language }: Outcome,
  isWanted: (file: string) => boolean,
): void {
  const count = answerable.filter(isWanted).length
  if (count > 0) run.say(formatterOf(language).counted(count, cliWordsOf(language).fix.offer))
}
