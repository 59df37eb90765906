import { visible } from '../../lang/visible.ts'

/**
 * A line of text with its `quotes` as code, and nothing else that Markdown, or a table of it, would take for its own.
 * A name, an issue or a label of a forge is cut off its sign by an empty space: written as an entity, it would still be
 * found, and people would be called by what stands in a file.
 */
export function markdownText(text: string): string {
  const parts = visible(text).split('`')
  const isPaired = parts.length % 2 === 1
  return parts
    .map((part, index) => (isPaired && index % 2 === 1 ? code(part) : prose(part)))
    .join(isPaired ? '' : '&#96;')
}

function code(part: string): string {
  return part === '' ? '' : `\`${part.replaceAll('|', String.raw`\|`)}\``
}

function prose(part: string): string {
  return part
    .replaceAll(/[\\*_[\]<>&|]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/(?<!&)([@#!~%$])(?=\w)/g, '$1\u200B')
}
