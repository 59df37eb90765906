import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import type { Language } from '../../model/files.ts'
import { markdownText } from './markdown-text.ts'
import { messageText, withBraces } from './sarif-text.ts'
import { wordsOf } from './words.ts'

/** What SARIF says of a rule: what it finds, why it matters, what may be written instead. */
export function ruleOf(code: string, level: string | undefined, language: Language): object {
  const { message, why, hints } = wordsOf(code, language)
  const { toWrite, more } = cliWordsOf(language).validate
  const advice = [...new Set(Object.values(hints))].map(withoutPlaces)
  const command = fill(more, { code })
  const help = (write: (text: string) => string): string =>
    [write(why), [toWrite, ...advice.map((hint) => `- ${write(hint)}`)].join('\n')].join('\n\n')
  return {
    id: code,
    name: code.replaceAll(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: messageText(withoutPlaces(message)) },
    fullDescription: { text: messageText(why) },
    help: {
      text: messageText(`${help(String)}\n\n${command}`),
      markdown: withBraces(`${help(markdownText)}\n\n\`${command}\``),
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
