/** The texts that YAML 1.2 reads as something else than a text. */
const others =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** Characters that a plain or single-quoted text on one line cannot hold: those without a shape, and other line breaks. */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u

/** A no-break space at an end cannot be seen without quotes, and our reader takes one for a slip. */
const edge = /^[\s\u00A0\u202F\u2007]|[\s\u00A0\u202F\u2007]$/u

/** How a value is quoted in the text. */
export type Quotes = 'none' | 'single' | 'double'

/** A text, a number or a truth value on one line, quoted as before where that can hold it. */
export function scalarText(
  value: string | number | boolean | null,
  { isFlow, quotes }: { readonly isFlow: boolean; readonly quotes: Quotes },
): string {
  if (typeof value !== 'string') return bareText(value)
  if (quotes === 'none' && isPlain(value, isFlow)) return value
  if (quotes === 'none') return quoted(value, /["\\]/.test(value) ? 'single' : 'double')
  return quoted(value, quotes)
}

/** A key as it stands before its colon. Numbers stay bare where every reader gives them back as they are written. */
export function keyText(key: string, isFlow: boolean): string {
  if (/^(?:0|[1-9]\d{0,14})$/.test(key)) return key
  return isPlain(key, isFlow) && key !== '<<' ? key : quoted(key, 'double')
}

/** Text as long as an inner colon, hash or bracket leaves it whole. */
function isPlain(text: string, isFlow: boolean): boolean {
  if (text === '' || others.test(text) || hidden.test(text) || edge.test(text)) return false
  if (/^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^[?:]|^---|^\.\.\.|^[<=]+$/.test(text)) return false
  if (/:\s|\s#|:$/.test(text)) return false
  return !isFlow || !/[,[\]{}]|^-$/.test(text)
}

function bareText(value: number | boolean | null): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value)
  if (Number.isNaN(value)) return '.nan'
  return value > 0 ? '.inf' : '-.inf'
}

function quoted(text: string, quotes: 'single' | 'double'): string {
  if (quotes === 'single' && !hidden.test(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Whether a text of several lines can stand as it is below a `|`. */
export function canBeLiteral(text: string): boolean {
  const lines = text.split('\n')
  const shown = text.endsWith('\n') ? lines.slice(0, -1) : lines
  if (lines.length < 2 || hidden.test(text.replaceAll(/[\n\t]/g, ''))) return false
  const first = shown.find((line) => line !== '')
  return first !== undefined && first.trim() !== '' && shown.at(-1)?.trim() !== ''
}

/** A text of several lines: what follows the colon, and the lines below. `parent` is the indentation that `|` counts from. */
export function literal(
  text: string,
  {
    indent,
    parent,
    lineBreak,
  }: { readonly indent: number; readonly parent: number; readonly lineBreak: string },
): { readonly header: string; readonly body: string } {
  const hasBreak = text.endsWith('\n')
  const lines = (hasBreak ? text.slice(0, -1) : text).split('\n')
  const isSpaced = /^\n* /.test(text)
  const body = lines.map((line) => `${lineBreak}${line === '' ? '' : ' '.repeat(indent) + line}`).join('')
  return { header: `|${isSpaced ? indent - parent : ''}${hasBreak ? '' : '-'}`, body }
}
