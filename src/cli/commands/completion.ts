import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { readReferentials } from '../../referentials.ts'
import { requirementsOf } from '../../model/requirements.ts'
import type { Command, Run } from '../command.ts'
import { bashScript } from '../completion/bash.ts'
import { fishScript } from '../completion/fish.ts'
import { completedBy, type Completed, type KnownNames } from '../completion/model.ts'
import { powershellScript } from '../completion/powershell.ts'
import { zshScript } from '../completion/zsh.ts'
import { exit } from '../exit.ts'
import { UsageError } from '../usage-error.ts'

const shells: Readonly<Record<string, (commands: Completed) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

export default {
  name: 'completion',
  arguments: ['<shell>'],
  firstArgument: Object.keys(shells),
  options: [],
  async run(run) {
    const { cli } = catalogueOf(run.language ?? 'fr')
    const [asked = ''] = run.arguments
    const script = shells[asked]
    if (script === undefined) {
      throw new UsageError(
        fill(cli.completion.unknown, { found: asked, known: Object.keys(shells).join(', ') }),
      )
    }
    run.result(script(completedBy(await run.everyCommand(), cli, namesIn(run))))
    return exit.fine
  },
} satisfies Command

/** The referentials that ship with us and those of the folder, with the numbers of their requirements. */
function namesIn(run: Run): KnownNames {
  const { referentials } = readReferentials(run.root, { names: [], today: run.today, language: run.language })
  const entries = referentials.map(({ entry }) => entry)
  const ids = entries.flatMap(requirementsOf).map(({ requirement }) => requirement.id)
  return { referentials: entries.map(({ value }) => value.id), requirements: [...new Set(ids)] }
}
