import { fill } from '../lang/catalogue.ts'
import type { Check } from '../model/files.ts'
import { jointCondition } from '../model/applicability.ts'
import type { ReferentialEntry, Requirement } from '../model/referential.ts'
import { textIn } from '../model/text.ts'
import type { Language } from '../model/files.ts'
import { speechOf, type Speech } from './context.ts'
import { expectationText } from './expectation.ts'
import { conditionText } from './inapplicable.ts'
import { capital } from './sentence.ts'

/** A referential as a person reads it, in one language. */
export interface ReferentialSheet {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly publisher: string
  readonly official: boolean
  /** What the referential changes in another one. */
  readonly amends?: ReferentialEntry['amends']
  readonly domains: readonly {
    readonly id: string
    readonly title: string
    readonly requirements: readonly RequirementSheet[]
  }[]
}

interface RequirementSheet {
  readonly id: string
  readonly title: string
  readonly statement: string
  readonly guidance?: string
  readonly criticality: string
  readonly isPlaceholder: boolean
  /** What is expected, one line each. */
  readonly expects: readonly string[]
  /** Which organisations it is for; absent when it is for all. */
  readonly condition?: string
  readonly mapsTo: readonly string[]
}

/** What the checks of a requirement would be: the assessment makes them, the words are found here. */
export type ChecksOf = (requirement: Requirement, language: Language) => readonly Check[]

export function referentialSheet(
  { value, amends }: ReferentialEntry,
  language: Language,
  checksOf: ChecksOf,
): ReferentialSheet {
  const speech = speechOf(language)
  return {
    id: value.id,
    title: textIn(value.title, language),
    version: value.version,
    publisher: value.publisher,
    official: value.official,
    ...(amends === undefined ? {} : { amends }),
    domains: value.domains.map((domain) => ({
      id: domain.id,
      title: textIn(domain.title, language),
      requirements: domain.requirements.map((requirement) => {
        const condition = jointCondition(domain.appliesTo, requirement.appliesTo) ?? {}
        return requirementSheet(speech, requirement, condition, { language, checksOf })
      }),
    })),
  }
}

function requirementSheet(
  speech: Speech,
  requirement: Requirement,
  condition: NonNullable<Requirement['appliesTo']>,
  { language, checksOf }: { readonly language: Language; readonly checksOf: ChecksOf },
): RequirementSheet {
  const { id, title, statement, guidance, criticality, placeholder, mapsTo = [], expects } = requirement
  const checks = checksOf(requirement, language).filter(
    ({ kind }) => kind !== 'commitment' || expects.commitment !== false,
  )
  const text = conditionText(speech, condition)
  return {
    id,
    title: textIn(title, language).trim(),
    statement: textIn(statement, language).trim(),
    ...(guidance === undefined ? {} : { guidance: textIn(guidance, language).trim() }),
    criticality: fill(speech.words.explain.criticality, {
      criticality: speech.terms.criticality[criticality],
    }),
    isPlaceholder: placeholder === true,
    expects: checks.map((check) => capital(expectationText(speech, check))),
    ...(text === '' ? {} : { condition: text }),
    mapsTo,
  }
}
