import { PDFArray, PDFDict, PDFInvalidObject, PDFRawStream, PDFRef } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'
import type { AnnexRemark } from '../../model/annex.ts'
import type { Limits } from './limits.ts'
import type { ObjectFile } from './object-file.ts'
import { nameText, plainName, scalarText } from './syntax.ts'

/** A stream on its way: the entries of its dictionary, those of its filters left out, and the stream that it was. */
interface StreamBody {
  readonly entries: string
  readonly stream: PDFRawStream
}

/**
 * What may be copied of a kind of object: every kind names the entries that it knows, and nothing else passes. That is
 * how scripts, actions, forms, attached files and whatever else a file may hold stay behind.
 */
export interface Kind {
  readonly fits: (value: PDFObject) => boolean
  /** The text of a value that fits, or a stream. */
  readonly write: (value: PDFObject, copying: Copying) => string | StreamBody
  /** Told of the number that an object of this kind gets. */
  readonly note?: (reference: PDFRef, number: number, copying: Copying) => void
}

/** A kind that depends on what the value is; none when the value has no place there. */
export interface Choice {
  readonly choose: (value: PDFObject, source: PDFContext) => Rule | undefined
}

export type Rule = Kind | Choice

/** The copy of one document under way. */
export interface Copying {
  readonly source: PDFContext
  readonly file: ObjectFile
  readonly limits: Limits
  /** Numbers that objects have in the annex, by the kind as which they are copied. */
  readonly numbers: Map<Kind, Map<PDFRef, number>>
  readonly pending: { readonly number: number; readonly kind: Kind; readonly value: PDFObject }[]
  /** Optional layers, by their references in the document. */
  readonly layers: Map<PDFRef, number>
  readonly remarks: Set<AnnexRemark>
}

/** What a value is once references are followed: nothing when they lead nowhere, or in a circle. */
export function resolved(source: PDFContext, value: PDFObject | undefined): PDFObject | undefined {
  const found = value instanceof PDFRef ? source.lookup(value) : value
  return found instanceof PDFRef || found instanceof PDFInvalidObject ? undefined : found
}

/** The text that stands for a value in the annex; what it refers to is copied later. */
export function copied(rule: Rule, value: PDFObject | undefined, copying: Copying): string | undefined {
  const target = resolved(copying.source, value)
  if (target === undefined && value instanceof PDFRef) remarkLoss(value, copying)
  const kind = target === undefined ? undefined : kindOf(rule, target, copying.source)
  if (target === undefined || kind === undefined) return undefined
  if (!(value instanceof PDFRef) || !hasParts(target)) {
    const text = kind.write(target, copying)
    return typeof text === 'string' ? text : undefined
  }
  const known = numbersOf(kind, copying)
  let number = known.get(value)
  if (number === undefined) {
    number = copying.file.allocate()
    known.set(value, number)
    kind.note?.(value, number, copying)
    copying.pending.push({ number, kind, value: target })
  }
  return `${number} 0 R`
}

/** What cannot be read is not there, and that is said; what a file names and does not hold was never there. */
function remarkLoss(reference: PDFRef, { source, remarks }: Copying): void {
  if (source.lookup(reference) instanceof PDFInvalidObject) remarks.add('damagedParts')
}

function kindOf(rule: Rule, value: PDFObject, source: PDFContext): Kind | undefined {
  if ('fits' in rule) return rule.fits(value) ? rule : undefined
  const chosen = rule.choose(value, source)
  return chosen === undefined ? undefined : kindOf(chosen, value, source)
}

function hasParts(value: PDFObject): boolean {
  return value instanceof PDFDict || value instanceof PDFArray || value instanceof PDFRawStream
}

function numbersOf(kind: Kind, { numbers }: Copying): Map<PDFRef, number> {
  const known = numbers.get(kind) ?? new Map<PDFRef, number>()
  numbers.set(kind, known)
  return known
}

/** The entries of a kind of dictionary: those that hold plain values, and those that hold other kinds. */
interface Shape {
  readonly plain: string
  /** Asked when it is needed, since kinds refer to each other. */
  readonly parts?: () => Readonly<Record<string, Rule>>
  /** Written in any case, before the others. */
  readonly always?: string
}

const plainList: Kind = listOf(() => plain)

const scalar: Kind = {
  fits: (value) => scalarText(value) !== undefined,
  write: (value) => scalarText(value) ?? 'null',
}

/** Numbers, names, texts, and lists of them. */
export const plain: Rule = firstOf(scalar, plainList)

export function dictionary(shape: Shape): Kind {
  const entriesOf = entriesWriter(shape)
  return {
    fits: (value) => value instanceof PDFDict,
    write: (value, copying) => (value instanceof PDFDict ? `<<${entriesOf(value, copying)}>>` : 'null'),
  }
}

export function streamOf(shape: Shape): Kind {
  const entriesOf = entriesWriter(shape)
  return {
    fits: (value) => value instanceof PDFRawStream,
    write: (value, copying) =>
      value instanceof PDFRawStream ? { entries: entriesOf(value.dict, copying), stream: value } : 'null',
  }
}

/** A dictionary or a stream with the same entries. */
export function eitherOf(shape: Shape): Rule {
  return firstOf(streamOf(shape), dictionary(shape))
}

function entriesWriter({ plain: names, parts, always }: Shape): (value: PDFDict, copying: Copying) => string {
  let rules: ReadonlyMap<string, Rule> | undefined
  return (value, copying) => {
    rules ??= new Map([
      ...names.split(' ').map((name) => [name, plain] as const),
      ...Object.entries(parts?.() ?? {}),
    ])
    let text = always ?? ''
    for (const [key, entry] of value.entries()) {
      const rule = rules.get(plainName(key))
      const body = rule === undefined ? undefined : copied(rule, entry, copying)
      if (body !== undefined) text += `${nameText(key)} ${body}`
    }
    return text
  }
}

/** A dictionary whose keys are names of the document's own. */
export function mapOf(rule: () => Rule): Kind {
  return {
    fits: (value) => value instanceof PDFDict,
    write: (value, copying) => {
      const entries = value instanceof PDFDict ? value.entries() : []
      const texts = entries.flatMap(([key, entry]) => {
        const text = copied(rule(), entry, copying)
        return text === undefined ? [] : `${nameText(key)} ${text}`
      })
      return `<<${texts.join('')}>>`
    },
  }
}

export function listOf(rule: () => Rule): Kind {
  return tuple((_index) => rule())
}

/** A list with a rule for each of its elements; those that have none are left out. */
export function tuple(ruleOf: (index: number) => Rule | undefined): Kind {
  return {
    fits: (value) => value instanceof PDFArray,
    write: (value, copying) => {
      const elements = value instanceof PDFArray ? value.asArray() : []
      const texts = elements.flatMap((element, index) => {
        const rule = ruleOf(index)
        return rule === undefined ? [] : (copied(rule, element, copying) ?? 'null')
      })
      return `[${texts.join(' ')}]`
    },
  }
}

/** The first kind that the value can be. */
export function firstOf(...rules: readonly Rule[]): Choice {
  return { choose: (value, source) => rules.find((rule) => kindOf(rule, value, source) !== undefined) }
}
