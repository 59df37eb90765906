import type { Inline } from '../model/document.ts'

type Value = string | number | Inline | readonly Inline[]

/** Fills the `{name}` places of a template with texts, links or several runs; an unknown name stays visible. */
export function sentence(template: string, values: Readonly<Record<string, Value>>): readonly Inline[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const value = part.startsWith('{') ? values[part.slice(1, -1)] : undefined
      return value === undefined ? [part] : runsOf(value)
    })
}

/** A text whose stretches between backquotes are code. */
export function coded(text: string): readonly Inline[] {
  return text
    .split('`')
    .map((part, index): Inline => (index % 2 === 0 ? part : { text: part, style: 'code' }))
    .filter((run) => run !== '')
}

/** A text with its first letter in upper case: terms are written as inside a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The same for running text. */
export function capitalRuns([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return []
  return [typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) }, ...others]
}

function runsOf(value: Value): readonly Inline[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string' || 'text' in value) return [value]
  return value
}
