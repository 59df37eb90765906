import { fill } from '../lang/catalogue.ts'
import type { NumberRange, RequirementResult } from '../model/files.ts'
import type { PackContext, Speech } from './context.ts'

/** Why a requirement does not apply, in a sentence or a clause: what the organisation declares, or what follows from the referential. */
export function inapplicableText(context: PackContext, requirement: RequirementResult): string {
  const { inapplicable, reason, ref } = requirement
  const { uncovered: words } = context.words
  if (inapplicable === 'organisation') {
    return fill(words.otherOrganisations, { condition: conditionText(context, requirement.appliesTo) })
  }
  const selection = context.find.requirements.get(ref)?.referential.selection
  if (inapplicable === 'notSelected' && selection !== undefined) {
    const { atLeast, of, chosen } = selection
    return fill(words.notSelected, { atLeast, of, chosen })
  }
  return reason ?? '–'
}

/** The organisations that something is kept for: `Coop’Hlm ; au moins 1 logement locatif`. */
export function conditionText(
  { format, terms, words }: Speech,
  condition: RequirementResult['appliesTo'] = {},
): string {
  const { kind = [], rentalDwellings, homesSoldPerYear } = condition
  const counted = (
    range: NumberRange | undefined,
    forms: typeof words.cover.dwellings,
  ): readonly string[] => {
    if (range === undefined) return []
    const { min, max } = range
    const bounds = [
      min === undefined ? [] : fill(words.target.up, { value: format.counted(min, forms) }),
      max === undefined ? [] : fill(words.target.down, { value: format.counted(max, forms) }),
    ]
    return [bounds.flat().join(', ')]
  }
  return [
    ...(kind.length === 0 ? [] : [kind.map((one) => terms.organisationKind[one]).join(', ')]),
    ...counted(rentalDwellings, words.cover.dwellings),
    ...counted(homesSoldPerYear, words.cover.homesSold),
  ].join(words.punctuation.semicolon)
}
