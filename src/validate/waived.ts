import type { RuleContext } from './context.ts'

/** The full references of the requirements that coopqual.yaml declares not applicable. */
export function waivedIn({
  repository,
  requirements,
}: Pick<RuleContext, 'repository' | 'requirements'>): ReadonlySet<string> {
  const { notApplicable = [] } = repository.settings.value
  return new Set(notApplicable.flatMap(({ requirement }) => requirements.meanings(requirement)))
}
