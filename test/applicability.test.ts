import { expect, test } from 'vitest'
import { jointCondition } from '../src/model/applicability.ts'
import type { Applicability } from '../src/model/files.ts'

test.each<[string, Applicability | undefined, Applicability | undefined, Applicability | undefined]>([
  ['nothing', undefined, undefined, undefined],
  ['its domain’s condition', { kind: ['oph'] }, undefined, { kind: ['oph'] }],
  ['its own', undefined, { rentalDwellings: { min: 1 } }, { rentalDwellings: { min: 1 } }],
  [
    'both, each on its own subject',
    { homesSoldPerYear: { min: 1 } },
    { kind: ['coopHlm'] },
    { kind: ['coopHlm'], homesSoldPerYear: { min: 1 } },
  ],
  [
    'the narrower of two ranges',
    { rentalDwellings: { min: 100, max: 5000 } },
    { rentalDwellings: { min: 1, max: 2000 } },
    { rentalDwellings: { min: 100, max: 2000 } },
  ],
  ['the kinds in both', { kind: ['coopHlm', 'esh'] }, { kind: ['esh', 'oph'] }, { kind: ['esh'] }],
])('a requirement shows as its condition %s', (_, domain, requirement, expected) => {
  expect(jointCondition(domain, requirement)).toEqual(expected)
})
