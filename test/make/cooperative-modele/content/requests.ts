import { daysBetween } from '../../../../src/model/calendar.ts'
import { frenchDate, workingDayAfter, workingDaysBetween, workingDaysFrom } from '../working-days.ts'

type RequestType = 'Prioritaire' | 'Courante' | 'À devis'

const received = workingDaysFrom('2026-04-01', '2026-04-30')
const types: readonly RequestType[] = ['Courante', 'Prioritaire', 'Courante', 'À devis']
const objects: Readonly<Record<RequestType, readonly string[]>> = {
  Prioritaire: ['Évacuation bouchée', 'Serrure forcée', 'Chauffage en panne'],
  Courante: ['Robinet', 'Volet', 'Prise', 'Interphone', 'Ventilation'],
  'À devis': ['Menuiserie', 'Revêtement de sol', 'Adaptation simple', 'Travaux promis à l\u2019entrée'],
}

/** Which of the sixty requests were closed too late, most of them at Montcelles, and acknowledged too late. */
const late: ReadonlySet<number> = new Set([2, 4, 8, 11, 14, 20, 26, 27, 29, 32, 34, 38, 44])
const acknowledgedLate: ReadonlySet<number> = new Set([7, 20, 35, 51])

/** Whether a request was closed within the delay that the leaflet announces for its type. */
function isInTime(type: RequestType, from: string, to: string): boolean {
  if (type === 'Prioritaire') return daysBetween(from, to) <= 1
  return workingDaysBetween(from, to) <= (type === 'Courante' ? 5 : 20)
}

/** How many working days a request took; nobody closes a priority of Friday on the Monday after. */
function delayOf(index: number, type: RequestType, from: string): number {
  const isLate = late.has(index)
  if (type === 'Prioritaire') {
    if (isLate) return 2
    return daysBetween(from, workingDayAfter(from, 1)) === 1 ? 1 : 0
  }
  if (type === 'Courante') return isLate ? 6 + (index % 5) : 1 + ((index * 7) % 5)
  return isLate ? 21 + (index % 2) : 9 + (index % 8)
}

function requestRow(index: number): readonly string[] {
  const from = received[Math.floor((index * received.length) / 60)] ?? ''
  const type = types[index % types.length] ?? 'Courante'
  const delay = delayOf(index, type, from)
  const to = workingDayAfter(from, delay)
  const acknowledged = workingDayAfter(from, acknowledgedLate.has(index) ? 3 : Math.min(index % 3, delay))
  return [
    `D26-${1862 + index * 9}`,
    frenchDate(from),
    ['Téléphone', 'Gardien', 'Espace en ligne', 'Téléphone', 'Courriel', 'Guichet'][index % 6] ?? '',
    ['Saint-Aubrin', 'Villeraye', 'Montcelles'][index % 3] ?? '',
    objects[type][Math.floor(index / 4) % objects[type].length] ?? '',
    type,
    frenchDate(acknowledged),
    frenchDate(to),
    isInTime(type, from, to) ? 'oui' : 'non',
  ]
}

/** One request in nine of April 2026, as it stood on 29 May: dates on working days, the last column worked out. */
export const requestRows: readonly (readonly string[])[] = [
  ['Numéro', 'Reçue le', 'Canal', 'Secteur', 'Objet', 'Type', 'Accusé le', 'Close le', 'Dans le délai'],
  ...Array.from({ length: 60 }, (_, index) => requestRow(index)),
]
