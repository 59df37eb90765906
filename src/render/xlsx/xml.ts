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
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')
  const content = children.map(({ xml }) => xml).join('')
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` }
}

/** An element that holds nothing but a text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): Xml {
  return element(name, attributes, { xml: escaped(text) })
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
