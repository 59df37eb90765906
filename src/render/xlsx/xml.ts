import { legible } from './text.ts'

/** XML that is written already: only `element` and `textOf` make it, so that no text gets in unescaped. */
export interface Xml {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Texts that need no escape, which nearly all are. */
const harmless = /^[\t\n !#-%'-;=?-~\u{A0}-\u{D7FF}]*$/u
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An element; attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  let written = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    const text = typeof value === 'number' ? String(value) : escaped(value).replaceAll('\n', '&#10;')
    written += ` ${key}="${text}"`
  }
  let content = ''
  for (const { xml } of children) content += xml
  return { xml: content === '' ? `${written}/>` : `${written}>${content}</${name}>` }
}

/** An element that holds nothing but a text. */
export function textElement(name: string, text: string): Xml {
  return { xml: `<${name}>${escaped(text)}</${name}>` }
}

/** The whole of a part of the file. */
export function partOf({ xml }: Xml): string {
  return declaration + xml
}

/** Text with what has a meaning in XML escaped, and without what it cannot carry. */
export function escaped(text: string): string {
  if (harmless.test(text)) return text
  return legible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
