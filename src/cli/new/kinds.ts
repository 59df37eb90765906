import { fill } from '../../lang/catalogue.ts'
import { textIn } from '../../model/text.ts'
import { scalarText } from '../../edit/scalar.ts'
import type { Answers, Ground, Kind } from './field.ts'
import {
  choiceField,
  dayField,
  fileField,
  idField,
  longField,
  requirementField,
  shortField,
  targetField,
} from './fields.ts'
import { cited } from './requirements.ts'

const commitment: Kind = {
  fields: [
    shortField('title'),
    longField('statement'),
    requirementField,
    shortField('owner', usualOwner),
    idField('commitment'),
  ],
  file: (answers, ground) => ({
    file: `${ground.checked.sources.folders.commitments}/${answers.id}.yaml`,
    text: filled(ground.words.files.commitment, answers, ground),
  }),
}

const indicator: Kind = {
  fields: [
    shortField('title'),
    longField('definition'),
    choiceField('unit', ({ terms }) => terms.unit),
    choiceField('direction', ({ terms: { direction } }) => ({ up: direction.up, down: direction.down })),
    targetField,
    choiceField('frequency', ({ terms }) => terms.frequency, 'yearly'),
    requirementField,
    shortField('owner', usualOwner),
    idField('indicator'),
  ],
  file: (answers, ground) => ({
    file: `${ground.checked.sources.folders.indicators}/${answers.id}.yaml`,
    text: filled(ground.words.files.indicator, answers, ground),
  }),
}

const evidence: Kind = {
  fields: [
    fileField,
    shortField('title', ({ file = '' }) => titleFrom(file)),
    choiceField('kind', ({ terms }) => terms.evidenceKind),
    dayField,
    requirementField,
    idField('piece'),
  ],
  file: (answers, ground) => ({
    file: `${ground.checked.sources.folders.evidence}/${answers.id}.yaml`,
    text: filled(ground.words.files.evidence, answers, ground),
  }),
}

/** What can be made, by the name that the command takes. */
export const kinds: Readonly<Record<string, Kind>> = { commitment, indicator, evidence }

/** The owner of most commitments and indicators; nothing in an empty repository. */
function usualOwner(_: Answers, { repository: { commitments, indicators } }: Ground): string {
  const owners = [...commitments, ...indicators].map(({ value }) => value.owner)
  const count = (owner: string): number => owners.filter((one) => one === owner).length
  return [...new Set(owners)].toSorted((a, b) => count(b) - count(a))[0] ?? ''
}

/** A title out of the name of a file: `livret-accueil_2025.pdf` is “Livret accueil 2025”. */
function titleFrom(file: string): string {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A template with the answers in it, each written as YAML wants it. */
function filled(template: string, answers: Answers, ground: Ground): string {
  const { requirement = '', target = '', ...texts } = answers
  const values = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, scalarText(text, { isFlow: false, quotes: 'none' })]),
  )
  const year = Number(ground.today.slice(0, 4)) - 1
  return fill(template, {
    ...values,
    target,
    today: ground.today,
    year,
    ...listed(requirement, ground),
  })
}

/** The requirements as the items of a list, each with its title as a comment. */
function listed(requirement: string, { requirements, checked }: Ground): Readonly<Record<string, string>> {
  const lines = requirement.split(', ').map((name) => {
    const entry = cited(name, requirements)
    const title = entry === undefined ? '' : textIn(entry.requirement.title, checked.language)
    return `- ${scalarText(name, { isFlow: false, quotes: 'none' })}${title === '' ? '' : ` # ${title.replaceAll(/\s+/g, ' ')}`}`
  })
  return { requirements: lines.join('\n  '), deepRequirements: lines.join('\n      ') }
}
