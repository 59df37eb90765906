import { addDays } from '../../../../src/model/calendar.ts'
import { seedOf, seeded } from '../makers/random.ts'
import { frenchDate, isWorkingDay, workingDaysFrom } from '../working-days.ts'
import { resultOf, results } from './results.ts'

interface Refund {
  readonly paid: string
  /** Calendar days since the keys were handed back. */
  readonly delay: number
}

const perMonth = 20

const isPossible = ({ paid, delay }: Refund): boolean => isWorkingDay(addDays(paid, -delay))

/** The refunds of a month: paid on working days, keys handed back on working days, with the mean that was published. */
function refundsOf(month: string): readonly Refund[] {
  const random = seeded(seedOf(`depots/${month}`))
  const days = workingDaysFrom(`${month}-01`, `${month}-28`)
  const mean = resultOf(results.deposits, month).value ?? 0
  const refunds = Array.from({ length: perMonth }, (_, index) => {
    const paid = days[Math.floor((index * days.length) / perMonth)] ?? ''
    const wanted = Math.round(mean + (random() - 0.5) * 18)
    const delay = [0, 1, -1, 2, -2, 3, -3, 4].map((shift) => wanted + shift)
    return { paid, delay: delay.find((one) => isPossible({ paid, delay: one })) ?? wanted }
  })
  return balanced(refunds, Math.round(mean * perMonth))
}

/** Moves delays by one day, where the calendar allows it, until they add up to the total. */
function balanced(refunds: readonly Refund[], total: number): readonly Refund[] {
  let missing = total - refunds.reduce((sum, { delay }) => sum + delay, 0)
  if (missing === 0) return refunds
  const moved = refunds.map((refund) => {
    const longer = { ...refund, delay: refund.delay + Math.sign(missing) }
    if (missing === 0 || !isPossible(longer)) return refund
    missing -= Math.sign(missing)
    return longer
  })
  return balanced(moved, total)
}

/** The balances paid since January: their monthly means are those of the indicator. */
export const depositRows: readonly (readonly (string | number)[])[] = [
  ['Dossier', 'Clés remises le', 'Solde versé le', 'Délai (jours)', 'Retenue (€)', 'Motif de la retenue'],
  ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
    .flatMap(refundsOf)
    .map(({ paid, delay }, index) => {
      const kept = index % 4 === 1 ? 84.5 + (index % 24) * 3 : 0
      return [
        `S26-${String(1 + index).padStart(3, '0')}`,
        frenchDate(addDays(paid, -delay)),
        frenchDate(paid),
        delay,
        kept,
        kept > 0 ? 'Peinture, abattement de vétusté appliqué' : '',
      ]
    }),
]
