import type { AnswerCount } from './files.ts'

type Distribution = readonly AnswerCount[]

/** How many answers count: those of people who gave one. */
export function answersIn(distribution: Distribution): number {
  return countOf(distribution, ({ as }) => as !== 'noAnswer')
}

/** The favourable answers; nothing where no answer is said to be favourable or not. */
export function favourableIn(distribution: Distribution): number | undefined {
  const isTold = distribution.some(({ as }) => as === 'favourable' || as === 'unfavourable')
  return isTold ? countOf(distribution, ({ as }) => as === 'favourable') : undefined
}

interface Moments {
  readonly count: number
  readonly mean: number
  /** The standard deviation of a sample, whose squares are divided by one less than their number; 0 for one answer. */
  readonly deviation: number
}

/** The mean and the dispersion of numbers; nothing where an answer that counts is no number, or where there are none. */
export function momentsOf(distribution: Distribution): Moments | undefined {
  const counts = distribution
    .filter(({ as }) => as !== 'noAnswer')
    .map(({ answer, count }) => ({ number: Number(answer), isNumber: typeof answer === 'number', count }))
  const count = answersIn(distribution)
  if (count === 0 || counts.some(({ isNumber }) => !isNumber)) return undefined
  const mean = counts.reduce((sum, part) => sum + part.number * part.count, 0) / count
  const squares = counts.reduce((sum, part) => sum + (part.number - mean) ** 2 * part.count, 0)
  return { count, mean, deviation: count === 1 ? 0 : Math.sqrt(squares / (count - 1)) }
}

function countOf(distribution: Distribution, isMeant: (answer: AnswerCount) => boolean): number {
  return distribution.filter(isMeant).reduce((sum, { count }) => sum + count, 0)
}
