import type { Audit } from './model/files.ts'
import { foldedWords } from './model/words.ts'
import { indicatorTemplate } from './pack/templates/indicators.ts'

/** The templates that can be filled in, by the name under which they are asked for. */
const templates = { indicators: indicatorTemplate } as const

export type TemplateName = keyof typeof templates

/** The names of the templates, in the order of the alphabet. */
export const templateNames = Object.keys(templates)

/** How else people ask for each of them. */
const otherNames: Readonly<Record<string, TemplateName>> = {
  indicator: 'indicators',
  indicateur: 'indicators',
  indicateurs: 'indicators',
  resultats: 'indicators',
}

/** The template of a name, in the words of files or in those of people: `indicateurs`. */
export function templateNamed(name: string): TemplateName | undefined {
  if (isTemplateName(name)) return name
  const words = foldedWords(name)
  return Object.hasOwn(otherNames, words) ? otherNames[words] : undefined
}

function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(templates, name)
}

/** The bytes of a workbook to fill in, and how many rows wait in it. */
export async function templateFile(
  name: TemplateName,
  audit: Audit,
  periods: readonly string[],
): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const pack = templates[name](audit, periods)
  const { default: xlsx } = await import('./render/formats/xlsx.ts')
  const bytes = await xlsx.render(pack)
  const rows = pack.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.rows)).length
  return { bytes, rows }
}
