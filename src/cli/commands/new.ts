import { existsSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { creatingIn } from '../../lang/creating.ts'
import { foldedLetters } from '../../model/words.ts'
import { requirementsOf } from '../../model/requirements.ts'
import type { Command, CommandOption, Run } from '../command.ts'
import { exit } from '../exit.ts'
import { answersTo } from '../new/answers.ts'
import type { FieldName, Ground, Kind } from '../new/field.ts'
import { kinds } from '../new/kinds.ts'
import { reportErrors } from '../report-errors.ts'
import { foundRepository } from '../repository.ts'
import { UsageError } from '../usage-error.ts'
import { writeAll } from '../write-all.ts'

const units = ['percent', 'mark10', 'count', 'euro', 'hours', 'days', 'workingDays', 'months', 'years']

export default {
  name: 'new',
  arguments: ['<kind>'],
  firstArgument: Object.keys(kinds),
  options: [
    { flags: '--id <id>', key: 'newId' },
    { flags: '--title <text>', key: 'newTitle' },
    { flags: '--requirement <id>', key: 'newRequirement', many: true },
    { flags: '--owner <role>', key: 'newOwner' },
    { flags: '--statement <text>', key: 'newStatement' },
    { flags: '--definition <text>', key: 'newDefinition' },
    { flags: '--unit <unit>', key: 'newUnit', choices: units, lenient: true },
    { flags: '--direction <direction>', key: 'newDirection', choices: ['up', 'down'], lenient: true },
    { flags: '--target <number>', key: 'newTarget' },
    {
      flags: '--frequency <frequency>',
      key: 'newFrequency',
      choices: ['monthly', 'quarterly', 'yearly', 'triennial'],
      lenient: true,
    },
    { flags: '--file <file>', key: 'newFile' },
    { flags: '--kind <kind>', key: 'newKind' },
    { flags: '--dated <date>', key: 'newDated' },
    { flags: '--dry-run', key: 'dryRun' },
  ],
  // The options of the other kinds, once a kind is named.
  idle: (argv) => {
    const kind = argv.map(kindMeant).find((found) => found !== undefined)?.[0]
    const used = new Set(kind?.fields.map(({ name }) => optionKeys[name]))
    return kind === undefined ? [] : Object.values(optionKeys).filter((key) => !used.has(key))
  },
  async run(run) {
    const [kind, name] = kindNamed(run)
    const checked = await foundRepository(run)
    const { repository, language, root } = checked
    if (repository === undefined) {
      reportErrors(checked, run)
      return exit.errors
    }
    const [words, { terms }] = [creatingIn(language), catalogueOf(language)]
    const requirements = repository.referentials.flatMap(requirementsOf)
    const ground = { checked, repository, here: run.here, today: run.today, requirements, words, terms }
    const { file, text } = fileOf(kind, name, await answersTo(kind.fields, ground, run), ground)
    if (existsSync(path.join(root, file))) throw new UsageError(fill(words.exists, { file }))
    if (run.options['dryRun'] === true) {
      run.say(fill(words.wouldWrite, { file }))
      run.result(text)
      return exit.fine
    }
    await writeAll(run, new Map([[file, new TextEncoder().encode(text)]]), new Map())
    run.result(`${fill(words.written, { file })}\n`)
    run.say(words.next)
    return exit.fine
  },
} satisfies Command

/** The option of each field, by the key of its description. */
const optionKeys: Readonly<Record<FieldName, CommandOption['key']>> = {
  id: 'newId',
  title: 'newTitle',
  requirement: 'newRequirement',
  owner: 'newOwner',
  statement: 'newStatement',
  definition: 'newDefinition',
  unit: 'newUnit',
  direction: 'newDirection',
  target: 'newTarget',
  frequency: 'newFrequency',
  file: 'newFile',
  kind: 'newKind',
  dated: 'newDated',
}

/** A kind by our name or by the user’s in either language: `commitment`, `engagement`. */
function kindMeant(asked: string): readonly [Kind, string] | undefined {
  const wanted = foldedLetters(asked)
  const names = ['fr', 'en'] as const
  const found = Object.entries(kinds).find(
    ([name]) =>
      name === wanted ||
      names.some((language) =>
        Object.entries(creatingIn(language).kindNames).some(
          ([word, kind]) => kind === name && word === wanted,
        ),
      ),
  )
  return found === undefined ? undefined : [found[1], found[0]]
}

function kindNamed(run: Run): readonly [Kind, string] {
  const [asked = ''] = run.arguments
  const found = kindMeant(asked)
  const { unknownKind } = creatingIn(run.language ?? 'fr')
  if (found === undefined)
    throw new UsageError(fill(unknownKind, { found: asked, known: Object.keys(kinds).join(', ') }))
  return found
}

/** The new file; where `init` set up an editor, it says which schema it follows. */
function fileOf(
  kind: Kind,
  name: string,
  answers: Parameters<Kind['file']>[0],
  ground: Ground,
): { readonly file: string; readonly text: string } {
  const { file, text } = kind.file(answers, ground)
  const schema = `.coopqual/schemas/${name}.schema.json`
  if (!existsSync(path.join(ground.checked.root, schema))) return { file, text }
  const way = path.posix.relative(path.posix.dirname(file), schema)
  return { file, text: `# yaml-language-server: $schema=${way}\n${text}` }
}
