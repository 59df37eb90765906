import { fontMutants } from './font-mutants.ts'
import { editPage } from './tools.ts'
import type { Mutant } from './tools.ts'

const codes = ['ink/amount'] as const

/** What only a look at the drawn page can tell for sure. */
export const rasterMutants: readonly Mutant[] = [
  ...fontMutants.filter(({ name }) => name.endsWith(' destroyed')).map((mutant) => ({ ...mutant, codes })),
  {
    name: 'text that is clipped away',
    codes,
    damage: (file) => editPage(file, 3, (content) => `0 0 595 300 re W n\n${content}`),
  },
  {
    name: 'text that is not shown',
    codes,
    damage: (file) => editPage(file, 3, (content) => content.replaceAll(/\bBT\b/g, 'BT 3 Tr')),
  },
  {
    name: 'white text',
    codes,
    damage: (file) => editPage(file, 3, (content) => content.replaceAll(/\bBT\b/g, '1 g BT')),
  },
  {
    name: 'text under a white box',
    codes,
    damage: (file) => editPage(file, 3, (content) => `${content}\n/Artifact BMC 1 g 50 600 500 120 re f EMC`),
  },
  {
    name: 'letters on top of each other',
    codes,
    damage: (file) => editPage(file, 3, (content) => content.replaceAll(/\bBT\b/g, 'BT 20 Tz')),
  },
]
