import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { bytesOf, dictionaryAt, entry } from '../pdf-objects.ts'
import type { Reading } from '../pdf-reader.ts'
import {
  bytesString,
  dictionaryOf,
  editPage,
  exchange,
  kidsOf,
  pageRef,
  remove,
  set,
  setNames,
  text,
} from './tools.ts'
import type { Mutant } from './tools.ts'

/** Entries of the outline in their order. */
function outline(file: Reading): readonly PDFDict[] {
  const found: PDFDict[] = []
  const walk = (first: PDFObject | undefined): void => {
    for (let item = first; item instanceof PDFDict; item = entry(item, 'Next')) {
      found.push(item)
      walk(entry(item, 'First'))
    }
  }
  walk(entry(file.document.catalog, 'Outlines', 'First'))
  return found
}

function destination(item: PDFDict): PDFArray {
  return item.lookup(PDFName.of('Dest'), PDFArray)
}

/** The links that lead to a place of the file. */
function internal(file: Reading, index: number): PDFDict {
  return file.annotations.filter(({ dictionary }) => entry(dictionary, 'Dest') !== undefined)[index]!
    .dictionary
}

/** Makes another destination of a name. */
function retarget(name: string, edit: (file: Reading, destination: PDFArray) => void): Mutant['damage'] {
  return (file) =>
    setNames(file, 'Dests', (pairs) =>
      pairs.map(([key, value]) => {
        if (bytesOf(key) === name) edit(file, file.document.context.lookup(value, PDFArray))
        return [key, value] as const
      }),
    )
}

export const navigationMutants: readonly Mutant[] = [
  {
    name: 'an entry of the outline that leads to no page',
    codes: ['link/nowhere'],
    damage: (file) =>
      destination(outline(file)[1]!).set(0, file.document.context.getObjectRef(file.document.catalog)!),
  },
  {
    name: 'an entry of the outline that leads to another page',
    codes: ['outline/elsewhere'],
    damage: (file) => destination(outline(file)[1]!).set(0, pageRef(file, 3)),
  },
  {
    name: 'an entry of the outline that leads to the foot of its page',
    codes: ['outline/elsewhere'],
    damage: (file) => destination(outline(file)[1]!).set(3, PDFNumber.of(90)),
  },
  {
    name: 'an entry of the outline that leads nowhere',
    codes: ['link/nowhere'],
    damage: (file) => remove(outline(file)[0]!, 'Dest'),
  },
  {
    name: 'two titles of the outline exchanged',
    codes: ['outline/headings'],
    damage: (file) => exchange(outline(file)[0]!, outline(file)[1]!, 'Title'),
  },
  {
    name: 'a title of the outline that its heading does not have',
    codes: ['outline/headings'],
    damage: (file) => set(file, outline(file)[0]!, 'Title', text('Synthèse')),
  },
  {
    name: 'an outline that lacks an entry',
    codes: ['outline/headings'],
    damage: (file) => {
      for (const key of ['First', 'Last', 'Count']) remove(outline(file)[0]!, key)
    },
  },
  {
    name: 'an outline without levels',
    codes: ['outline/headings'],
    damage: (file) => {
      const [first, inner, next] = outline(file)
      set(file, inner!, 'Next', file.document.context.getObjectRef(next!))
      set(file, first!, 'Next', file.document.context.getObjectRef(inner!))
      remove(first!, 'First')
    },
  },
  {
    name: 'no outline',
    codes: ['outline/headings'],
    damage: (file) => remove(file.document.catalog, 'Outlines'),
  },
  {
    name: 'entries of the contents that lead to each other’s page',
    codes: ['contents/elsewhere', 'link/elsewhere'],
    damage: (file) => exchange(internal(file, 0), internal(file, 2), 'Dest'),
  },
  {
    name: 'contents that lack an entry',
    codes: ['contents/headings'],
    damage: (file) => kidsOf(file, dictionaryOf(file, 'TOC')).remove(1),
  },
  {
    name: 'contents in another order than the headings',
    codes: ['contents/headings'],
    damage: (file) => {
      const kids = kidsOf(file, dictionaryOf(file, 'TOC'))
      kids.insert(0, kids.get(3))
      kids.remove(4)
    },
  },
  {
    name: 'contents that print another page number',
    codes: ['contents/label'],
    damage: (file) =>
      editPage(file, 1, (content) => {
        const numbers = [...content.matchAll(/\[\s*<\w{8}>\s*\]\s*TJ/g)].map(([found]) => found)
        return content.replace(numbers[0]!, numbers[2]!)
      }),
  },
  {
    name: 'page labels that do not begin at one',
    codes: ['contents/label'],
    damage: (file) => set(file, file.document.catalog, 'PageLabels', { Nums: [0, { S: 'D', St: 5 }] }),
  },
  {
    name: 'page labels that begin at the second page',
    codes: ['labels/count'],
    damage: (file) => set(file, file.document.catalog, 'PageLabels', { Nums: [1, { S: 'D' }] }),
  },
  {
    name: 'page labels for pages that are not there',
    codes: ['labels/count'],
    damage: (file) =>
      set(file, file.document.catalog, 'PageLabels', { Nums: [0, { S: 'D' }, 99, { S: 'r' }] }),
  },
  {
    name: 'no page labels',
    codes: ['labels/count'],
    damage: (file) => remove(file.document.catalog, 'PageLabels'),
  },
  {
    name: 'a link to a name that is not there',
    codes: ['link/nowhere'],
    damage: (file) => set(file, internal(file, 4), 'Dest', bytesString('nulle-part')),
  },
  {
    name: 'a link to another heading than its source says',
    codes: ['link/elsewhere'],
    damage: (file) => set(file, internal(file, 4), 'Dest', bytesString('suites')),
  },
  {
    name: 'a link to another address than its source says',
    codes: ['link/elsewhere'],
    damage: (file) => {
      const link = file.annotations.find(({ dictionary }) =>
        bytesOf(entry(dictionary, 'A', 'URI')).startsWith('https'),
      )
      dictionaryAt(link!.dictionary, 'A').set(PDFName.of('URI'), bytesString('https://www.example.org/'))
    },
  },
  {
    name: 'a name for a place that is no page',
    codes: ['link/nowhere'],
    damage: retarget('suites', (_, place) => place.set(0, PDFRef.of(999_999))),
  },
  {
    name: 'a name for another page than that of its heading',
    codes: ['destination/elsewhere'],
    damage: retarget('suites', (file, place) => place.set(0, pageRef(file, 0))),
  },
  {
    name: 'a name for another height than that of its row',
    codes: ['destination/elsewhere'],
    damage: retarget('d1-02', (_, place) => place.set(3, PDFNumber.of(800))),
  },
  {
    name: 'names in no order',
    codes: ['names/order'],
    damage: (file) => setNames(file, 'Dests', (pairs) => pairs.toReversed()),
  },
]
