import { frenchDate, workingDayAfter } from '../working-days.ts'

/** A reported disturbance, written once: the register, the case file and the indicator all read it here. */
interface Disturbance {
  readonly number: string
  readonly reported: string
  readonly sector: string
  readonly nature: string
  /** Working days until the first answer. */
  readonly delay: number
  readonly stage: string
  readonly closed: 'oui' | 'non'
}

/** Numéro, signalé le, secteur, nature, délai en jours ouvrés, étape atteinte, clos. */
const lines = `
TRO-25-061 2025-12-16 Villeraye | Bruit | 12 | Rappel | oui
TRO-25-062 2025-12-22 Montcelles | Animaux | 14 | Rappel | oui
TRO-26-001 2026-01-05 Villeraye | Bruit | 15 | Rappel | oui
TRO-26-002 2026-01-06 Villeraye | Bruit | 10 | Médiation | oui
TRO-26-003 2026-01-12 Saint-Aubrin | Occupation du hall | 14 | Rappel | oui
TRO-26-004 2026-01-16 Villeraye | Bruit | 11 | Écoute | oui
TRO-26-005 2026-01-21 Montcelles | Animaux | 13 | Rappel | oui
TRO-26-006 2026-01-27 Villeraye | Conflit | 17 | Médiation | non
TRO-26-007 2026-02-02 Saint-Aubrin | Bruit | 8 | Médiation | oui
TRO-26-008 2026-02-05 Villeraye | Occupation du hall | 13 | Rappel | oui
TRO-26-009 2026-02-10 Villeraye | Bruit | 9 | Écoute | oui
TRO-26-010 2026-02-16 Saint-Aubrin | Conflit | 16 | Rappel | non
TRO-26-011 2026-02-23 Montcelles | Bruit | 12 | Rappel | oui
TRO-26-012 2026-03-02 Villeraye | Bruit | 7 | Écoute | oui
TRO-26-013 2026-03-04 Villeraye | Animaux | 11 | Rappel | oui
TRO-26-014 2026-03-10 Montcelles | Occupation du hall | 14 | Rappel | non
TRO-26-015 2026-03-12 Saint-Aubrin | Bruit | 11 | Écoute | oui
TRO-26-016 2026-03-23 Villeraye | Bruit | 10 | Rappel | oui
TRO-26-017 2026-03-26 Villeraye | Conflit | 15 | Médiation | non
TRO-26-018 2026-04-02 Montcelles | Bruit | 9 | Rappel | oui
TRO-26-019 2026-04-09 Villeraye | Occupation du hall | 12 | Rappel | oui
TRO-26-020 2026-04-15 Saint-Aubrin | Bruit | 8 | Écoute | oui
TRO-26-021 2026-04-21 Villeraye | Animaux | 10 | Rappel | oui
TRO-26-022 2026-04-28 Montcelles | Conflit | 13 | Rappel | non
TRO-26-023 2026-05-05 Villeraye | Bruit | 7 | Écoute | non
TRO-26-024 2026-05-11 Saint-Aubrin | Bruit | 10 | Écoute | non
`

const register: readonly Disturbance[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [start = '', nature = '', delay = '', stage = '', closed = ''] = line.split(' | ')
    const [number = '', reported = '', ...sector] = start.split(' ')
    return {
      number,
      reported,
      sector: sector.join(' '),
      nature,
      delay: Number(delay),
      stage,
      closed: closed === 'oui' ? 'oui' : 'non',
    }
  })

const answeredOn = ({ reported, delay }: Disturbance): string => workingDayAfter(reported, delay)

/** The case whose whole story is told in a case file. */
export function disturbance(number: string): Disturbance & { readonly answered: string } {
  const found = register.find((one) => one.number === number)
  if (found === undefined) throw new Error(`No disturbance ${number}`)
  return { ...found, answered: answeredOn(found) }
}

/** The cases whose first answer was given from one day to another. */
export function answersBetween(
  from: string,
  to: string,
): readonly (Disturbance & { readonly answered: string })[] {
  return register
    .map((one) => ({ ...one, answered: answeredOn(one) }))
    .filter(({ answered }) => answered >= from && answered <= to)
}

/** The mean delay, in working days, of the first answers given from one day to another. */
export function meanAnswerDelay(from: string, to: string): number {
  const answered = answersBetween(from, to)
  const total = answered.reduce((sum, { delay }) => sum + delay, 0)
  return Number((total / answered.length).toFixed(1))
}

/** The register as the table that the auditor receives. */
export const disturbanceRows: readonly (readonly (string | number)[])[] = [
  [
    'Numéro',
    'Signalé le',
    'Secteur',
    'Nature',
    'Première réponse le',
    'Délai (jours ouvrés)',
    'Étape atteinte',
    'Clos',
  ],
  ...register.map((one) => [
    one.number,
    frenchDate(one.reported),
    one.sector,
    one.nature,
    frenchDate(answeredOn(one)),
    one.delay,
    one.stage,
    one.closed,
  ]),
]
