import { bytesOf, entry } from '../pdf-objects.ts'
import { elements, elementsAsShown, isRowOfTable, read } from '../pdf-reader.ts'
import type { Annotation, Element, Reading } from '../pdf-reader.ts'
import { placesOf } from './places.ts'
import { firstDifference, problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'
import { headingsIn, linksOf, plain, rowsIn } from './source-text.ts'

/** Links lead to pages of the file, and to what their source says. */
export function checkLinks(examined: Examined): readonly Problem[] {
  const { reading, source } = examined
  const nowhere = reading.annotations.filter(({ dictionary }) => {
    const isInternal = entry(dictionary, 'Dest') !== undefined || entry(dictionary, 'A', 'D') !== undefined
    return isInternal && (reading.targetOf(dictionary)?.page ?? -1) < 0
  })
  const dead = reading.outline.filter(({ page }) => page < 0)
  const lost = [...reading.destinations].filter(([, { page }]) => page < 0)
  return [
    ...nowhere.map(({ page, ref }) => problem('link/nowhere', 'page', page, ref)),
    ...dead.map(({ title }) => problem('link/nowhere', 'outline', title)),
    ...lost.map(([name]) => problem('link/nowhere', 'destination', name)),
    ...(source === undefined ? [] : [...checkLeads(reading, source), ...checkDestinations(reading, source)]),
  ]
}

type Source = NonNullable<Examined['source']>

/** The links to places of the file and to the web, one by one; files of the pack may be linked in other ways. */
function checkLeads(reading: Reading, source: Source): readonly Problem[] {
  const annotations = new Map(reading.annotations.map((annotation) => [annotation.ref, annotation]))
  const links = linksOf(source)
  const wanted = links.flatMap(({ text, link }) => {
    if ('file' in link || 'attached' in link) return []
    return [`${text} → ${'to' in link ? link.to : new URL(link.url).href}`]
  })
  const files = new Set(links.flatMap(({ link }) => ('file' in link ? [encoded(link.file)] : [])))
  const found = elementsAsShown(reading.structure)
    .filter(({ type }) => type === 'Link')
    .flatMap((element) => {
      const leads = new Set(annotationsIn(element, annotations).map(leadOf))
      if ([...leads].every((lead) => files.has(lead))) return []
      const text = plain(read(reading, element))
      const own = element.parent?.parent?.type === 'TOCI' ? text.replace(/ \S+$/, '') : text
      return [`${own} → ${[...leads].join(' or ')}`]
    })
  const at = firstDifference(
    wanted.map((lead, index) => abridged(lead, found[index])),
    found,
  )
  return at === undefined ? [] : [problem('link/elsewhere', 'wanted', wanted[at], 'found', found[at])]
}

/** A label of a figure may be cut short. */
function abridged(wanted: string, found = ''): string {
  const [text = '', lead = ''] = found.split('… → ')
  return lead !== '' && wanted.startsWith(text.trimEnd()) && wanted.endsWith(` → ${lead}`) ? found : wanted
}

function annotationsIn(
  element: Element,
  annotations: ReadonlyMap<string, Annotation>,
): readonly Annotation[] {
  return element.kids.flatMap((kid) => ('annotation' in kid ? (annotations.get(kid.annotation) ?? []) : []))
}

function leadOf({ dictionary }: Annotation): string {
  return bytesOf(entry(dictionary, 'Dest') ?? entry(dictionary, 'A', 'D') ?? entry(dictionary, 'A', 'URI'))
}

function encoded(file: string): string {
  const parts = file.split('/').filter((part) => part !== '' && part !== '.')
  return parts.map(encodeURIComponent).join('/')
}

/** Each heading, row and chapter that has an id is the target of that name. */
function checkDestinations(reading: Reading, source: Source): readonly Problem[] {
  const all = elements(reading.structure)
  const placeOf = placesOf(reading)
  const blocks = source.sections.flatMap((section) => section.blocks)
  const named = [
    ...paired(
      headingsIn(blocks),
      all.filter(({ type }) => /^H\d$/.test(type)),
    ),
    ...paired(rowsIn(blocks), all.filter(isRowOfTable)),
  ]
  const seen = new Set<string>()
  return named.flatMap(([id, element]) => {
    if (seen.has(id)) return []
    seen.add(id)
    const destination = reading.destinations.get(id)
    const isThere = destination !== undefined && placeOf(element).isUnder(destination)
    return isThere ? [] : [problem('destination/elsewhere', id, JSON.stringify(destination))]
  })
}

function paired(
  named: readonly { readonly id?: string }[],
  all: readonly Element[],
): readonly (readonly [id: string, element: Element])[] {
  return named.flatMap(({ id }, index) => {
    const element = all[index]
    return id === undefined || element === undefined ? [] : [[id, element] as const]
  })
}
