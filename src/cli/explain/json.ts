import type { Explanation } from '../../explain/explanation.ts'
import type { ShownExample } from '../../explain/shown.ts'
import { generator } from '../../version.ts'

/** Explanations for programs: stable keys, positions from 1, ends excluded. */
export function explanationsJson(explanations: readonly Explanation[]): string {
  const document = {
    format: 'coopqual-explanations',
    formatVersion: 1,
    generator,
    explanations: explanations.map(({ code, language, severity, title, what, why, ...rest }) => ({
      code,
      language,
      severity,
      title,
      what,
      why,
      example: {
        file: rest.file,
        wrong: textOf(rest.wrong),
        ...placeOf(rest.wrong),
        message: rest.said.message,
        hint: rest.said.hint,
        right: textOf(rest.right),
      },
      advice: rest.advice,
      fixable: rest.isMended,
      silence: rest.silence,
    })),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

function textOf({ lines }: ShownExample): string {
  return `${lines.join('\n')}\n`
}

function placeOf({ mark }: ShownExample): object {
  return mark === undefined ? {} : { line: mark.line + 1, column: mark.start + 1, endColumn: mark.end + 1 }
}
