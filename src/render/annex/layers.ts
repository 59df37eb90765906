import { PDFArray, PDFDict, PDFName, PDFRef } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { resolved, type Copying } from './copying.ts'
import { plainName } from './syntax.ts'

/** An optional layer of the annex, by its number, and whether it shows when the annex is opened. */
export interface Layer {
  readonly number: number
  readonly isShown: boolean
}

/** The layers that were copied, each as its document shows it at first. */
export function layersOf({ source, layers }: Copying): readonly Layer[] {
  if (layers.size === 0) return []
  const usual = usualView(source.trailerInfo.Root)
  const isOffAtFirst = plainName(entry(usual, 'BaseState')) === 'OFF'
  const exceptions = references(entry(usual, isOffAtFirst ? 'ON' : 'OFF'))
  return [...layers].map(([reference, number]) => ({
    number,
    isShown: exceptions.has(reference) === isOffAtFirst,
  }))

  function entry(dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
    return dictionary instanceof PDFDict ? resolved(source, dictionary.get(PDFName.of(key))) : undefined
  }
  function usualView(root: PDFObject | undefined): PDFObject | undefined {
    return entry(entry(resolved(source, root), 'OCProperties'), 'D')
  }
}

function references(list: PDFObject | undefined): ReadonlySet<PDFRef> {
  const all = list instanceof PDFArray ? list.asArray() : []
  return new Set(all.filter((each) => each instanceof PDFRef))
}
