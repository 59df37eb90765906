import type { Tone } from '../../model/document.ts'
import type { PublicResult, Standing } from './public-audit.ts'

/** From what is kept to what nothing judges. */
export const standings: readonly Standing[] = [
  'kept',
  'keptBelow',
  'partial',
  'notKept',
  'unproven',
  'notMeasured',
  'unjudged',
]

export const standingTones: Readonly<Record<Standing, Tone>> = {
  kept: 'good',
  keptBelow: 'fair',
  partial: 'fair',
  notKept: 'bad',
  unproven: 'poor',
  notMeasured: 'muted',
  unjudged: 'muted',
}

export const statusTones: Readonly<Record<PublicResult['status'], Tone>> = {
  onTarget: 'good',
  inAlert: 'bad',
  offTarget: 'bad',
  stale: 'poor',
  neverMeasured: 'muted',
  noTarget: 'info',
  hidden: 'muted',
}
