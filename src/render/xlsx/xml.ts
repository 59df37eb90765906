import { legible } from './text.ts'

/** XML that is written already: only `element` and `textOf` make it, so that no text gets in unescaped. */
export interface Xml {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number | undefined>>

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An element; attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const content = children.map(({ xml }) => xml).join('')
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` }
}

/** An element that holds nothing but a text. */
export function textElement(name: string, text: string): Xml {
  return { xml: `<${name}>${escaped(text)}</${name}>` }
}

/** The whole of a part of the file. */
export function partOf({ xml }: Xml): string {
  return declaration + xml
}

function escaped(text: string): string {
  return legible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
