import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Language } from '../../model/files.ts'
import { wordsOf } from './words.ts'

/** What SARIF says of a rule: what it finds, why it matters, what may be written instead. */
export function ruleOf(code: string, level: string | undefined, language: Language): object {
  const { message, why, hints } = wordsOf(code, language)
  const { toWrite, more } = catalogueOf(language).cli.validate
  const advice = [...new Set(Object.values(hints))].map((hint) => `- ${withoutPlaces(hint)}`)
  const help = [why, `${toWrite}\n${advice.join('\n')}`].filter((part) => part !== '')
  const command = fill(more, { code })
  return {
    id: code,
    name: code.replaceAll(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: withoutPlaces(message) },
    fullDescription: { text: why },
    help: {
      text: [...help, command].join('\n\n'),
      markdown: [...help.map(withoutMarkup), `\`${command}\``].join('\n\n'),
    },
    defaultConfiguration: { level },
    properties: {
      tags: [code.split('/')[0]],
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  }
}

/** What a sentence names in each case stands as an ellipsis. */
function withoutPlaces(template: string): string {
  return template.replaceAll(/\{\w+\}/g, '…')
}

/** Outside of its `quotes`, a sentence of ours holds no sign of Markdown but brackets that lead nowhere. */
function withoutMarkup(text: string): string {
  return text.replaceAll('<', '&lt;')
}
