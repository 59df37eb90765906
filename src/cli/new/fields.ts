import { existsSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { fill } from '../../lang/catalogue.ts'
import { isDate } from '../../model/calendar.ts'
import { plainPath } from '../../model/plain-path.ts'
import { foldedWords } from '../../model/words.ts'
import { valueMeant } from '../../validate/aliases.ts'
import type { Field, FieldName, Ground, Read } from './field.ts'
import { freeId, idProblem, type IdKind } from './ids.ts'
import { readRequirements } from './requirements.ts'

/** A text of at most 300 characters, as titles and names are. */
export function shortField(name: FieldName, proposed?: Field['proposed']): Field {
  return textField(name, 300, proposed)
}

/** A text of any length that a file may hold. */
export function longField(name: FieldName, proposed?: Field['proposed']): Field {
  return textField(name, 20_000, proposed)
}

function textField(name: FieldName, longest: number, proposed: Field['proposed']): Field {
  return {
    name,
    ...(proposed === undefined ? {} : { proposed }),
    read: (text, { words }) => {
      if (text.trim() === '') return { problem: words.problems.empty }
      return text.length > longest
        ? { problem: fill(words.problems.tooLong, { limit: longest }) }
        : { value: text.trim() }
    },
  }
}

/** The id of the new thing: the next number where ids are numbered, or else made from the title. */
export function idField(kind: IdKind): Field {
  return {
    name: 'id',
    proposed: ({ title = '' }, { repository }) => freeId(title, kind, repository),
    read: (text, { repository, words }) => {
      const problem = idProblem(text, kind, repository)
      return problem === undefined
        ? { value: text }
        : { problem: fill(words.problems[problem], { found: text }) }
    },
  }
}

/** The requirements that the new thing is about: their numbers, or words of their titles. */
export const requirementField: Field = {
  name: 'requirement',
  read: (text, { requirements, words }) => readRequirements(text, requirements, words),
}

/** One of a few values of ours, by its name, its number in the list or what it is called. */
export function choiceField(
  name: FieldName,
  choices: (ground: Ground) => Readonly<Record<string, string>>,
  proposed?: string,
): Field {
  return {
    name,
    choices,
    ...(proposed === undefined ? {} : { proposed: () => proposed }),
    read: (text, ground) => {
      const { problems } = ground.words
      if (text.trim() === '') return { problem: problems.empty }
      const all = Object.entries(choices(ground))
      const wanted = foldedWords(text)
      const found =
        all.find(([value, term]) => [value.toLowerCase(), foldedWords(term)].includes(wanted)) ??
        all.find(
          ([value]) =>
            value ===
            valueMeant(
              text,
              all.map(([one]) => one),
            ),
        ) ??
        all[Number(text) - 1]
      if (found !== undefined) return { value: found[0] }
      const known = all.map(([value, term]) => `${value} (${term})`).join(', ')
      return { problem: fill(problems.choice, { found: text, known }) }
    },
  }
}

/** A number, with a decimal comma or point. */
export const targetField: Field = {
  name: 'target',
  read: (text, { words }) => {
    const plain = text.replaceAll(/[\s\u00A0\u202F%]/g, '').replace(',', '.')
    return /^-?\d+(?:\.\d+)?$/.test(plain)
      ? { value: String(Number(plain)) }
      : { problem: fill(words.problems.number, { found: text }) }
  },
}

/** A day that is not to come, written as ISO 8601 or as the French write it. */
export const dayField: Field = {
  name: 'dated',
  read: (text, { today, words }) => {
    const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
    const [, day = '', month = '', year = ''] = french ?? []
    const date = french === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (!isDate(date)) return { problem: fill(words.problems.date, { found: text }) }
    return date > today ? { problem: fill(words.problems.future, { found: date }) } : { value: date }
  },
}

/** A file that is in the repository, as its path from the root. */
export const fileField: Field = {
  name: 'file',
  offers: ({ checked }) =>
    checked.diagnostics.filter(({ code }) => code === 'evidence/unregistered').map(({ file }) => file),
  read: (text, ground) => {
    const plain = text.replaceAll(/^["']|["']$/g, '').trim()
    return plain === '' ? { problem: ground.words.problems.empty } : readFile(plain, ground)
  },
}

/** Where a path typed by a user may lead: from where they are, from the root, or in the folder of the evidence; as Windows writes it, too. */
function placesOf(text: string, { checked, here }: Ground): readonly string[] {
  const { root, sources } = checked
  const folders = [here, root, path.join(root, sources.folders.evidence)]
  return [text, text.replaceAll('\\', '/')].flatMap((name) =>
    folders.map((folder) => path.resolve(folder, name)),
  )
}

function readFile(text: string, ground: Ground): Read {
  const { checked, repository, words } = ground
  const { problems } = words
  const root = realpathSync(checked.root)
  const { evidence } = checked.sources.folders
  const found = placesOf(text, ground).find((file) => existsSync(file))
  if (found === undefined) return { problem: fill(problems.noFile, { found: text, folder: evidence }) }
  const real = realpathSync(found)
  const file = path.relative(root, real).split(path.sep).join('/')
  if (!statSync(real).isFile()) return { problem: fill(problems.notAFile, { found: text }) }
  if (file.startsWith('..') || path.isAbsolute(file)) {
    return { problem: fill(problems.outside, { found: text, folder: evidence }) }
  }
  if (/(?:^|\/)\./.test(file) || checked.sources.files.some((source) => source.file === file)) {
    return { problem: fill(problems.notEvidence, { found: text }) }
  }
  const same = repository.pieces.find(
    ({ value }) => value.file !== undefined && plainPath(value.file) === file,
  )
  return same === undefined
    ? { value: file }
    : { problem: fill(problems.registered, { found: file, id: same.value.id, file: same.file }) }
}
