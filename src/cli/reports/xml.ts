import { visible } from '../../lang/visible.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The content of an element; of what XML 1.0 cannot hold, control characters become pictures and the rest `�`. */
export function content(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      visible(line)
        .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
        .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character),
    )
    .join('\n')
}

/** An opening tag with its attributes; one that is absent is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${content(String(value)).replaceAll('\n', '&#10;')}"`,
  )
  return `<${name}${written.join('')}>`
}

/** The first line of every XML file. */
export const prolog = '<?xml version="1.0" encoding="UTF-8"?>'
