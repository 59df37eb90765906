import { PDFName } from 'pdf-lib'
import { numberAt } from '../pdf-objects.ts'
import { elements } from '../pdf-reader.ts'
import type { Element, Reading } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

const parentKey = PDFName.of('P')

/** From each mark and each annotation to its element through the parent tree, and back through the elements. */
export function checkMarks({ reading }: Examined): readonly Problem[] {
  const all = elements(reading.structure)
  return [...marksOf(reading, all), ...annotationsOf(reading, all), ...keysOf(reading), ...parentsOf(all)]
}

function marksOf(reading: Reading, all: readonly Element[]): readonly Problem[] {
  const homes = new Map<string, string>()
  const problems: Problem[] = []
  for (const { ref, kids } of all) {
    for (const kid of kids) {
      if (!('mark' in kid)) continue
      const key = `${kid.page} ${kid.mark}`
      if (homes.has(key)) problems.push(problem('marks/shared', key, ref, homes.get(key)))
      homes.set(key, ref)
    }
  }
  const seen = new Set<string>()
  for (const [page, marks] of reading.marks.entries()) {
    const parents = parentsOfPage(reading, page)
    for (const mark of marks) {
      const key = `${page} ${mark}`
      const home = homes.get(key)
      if (seen.has(key)) problems.push(problem('marks/repeated', key))
      seen.add(key)
      if (home === undefined) problems.push(problem('marks/homeless', key))
      else if (parents[mark] !== home) problems.push(problem('marks/parent-tree', key, parents[mark], home))
    }
  }
  const missing = [...homes.keys()].filter((key) => !seen.has(key))
  return [...problems, ...missing.map((key) => problem('marks/missing', key))]
}

function parentsOfPage({ document, parentTree }: Reading, page: number): readonly string[] {
  const key = numberAt(document.getPages()[page]!.node, 'StructParents')
  const found = key === undefined ? undefined : parentTree.get(key)
  return typeof found === 'object' ? found : []
}

function annotationsOf(reading: Reading, all: readonly Element[]): readonly Problem[] {
  const homes = new Map<string, string>()
  for (const { ref, kids } of all) {
    for (const kid of kids) if ('annotation' in kid) homes.set(kid.annotation, ref)
  }
  const astray = reading.annotations.filter(({ ref, dictionary }) => {
    const key = numberAt(dictionary, 'StructParent')
    return key === undefined || homes.get(ref) === undefined || reading.parentTree.get(key) !== homes.get(ref)
  })
  const known = new Set(reading.annotations.map(({ ref }) => ref))
  const lost = [...homes.keys()].filter((ref) => !known.has(ref))
  return [
    ...astray.map(({ ref, page }) => problem('annotations/parent-tree', ref, 'page', page)),
    ...lost.map((ref) => problem('annotations/parent-tree', ref, 'is on no page')),
  ]
}

/** Every key of the parent tree is that of a page or of an annotation, and the next key is still free. */
function keysOf({ document, parentTree, annotations }: Reading): readonly Problem[] {
  const used = new Set([
    ...document.getPages().map(({ node }) => numberAt(node, 'StructParents')),
    ...annotations.map(({ dictionary }) => numberAt(dictionary, 'StructParent')),
  ])
  const stale = [...parentTree.keys()].filter((key) => !used.has(key))
  const next = numberAt(document.catalog, 'StructTreeRoot', 'ParentTreeNextKey') ?? -1
  const taken = [...parentTree.keys()].filter((key) => key >= next)
  return [
    ...stale.map((key) => problem('parent-tree/stale', key)),
    ...(taken.length > 0 ? [problem('parent-tree/next-key', next, taken.length)] : []),
  ]
}

function parentsOf(all: readonly Element[]): readonly Problem[] {
  return all
    .filter(({ dictionary, parent }) => {
      return parent !== undefined && parent.ref !== '' && String(dictionary.get(parentKey)) !== parent.ref
    })
    .map(({ ref, type }) => problem('structure/parent', type, ref))
}
