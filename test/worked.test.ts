import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess/assess.ts'
import { toutTenu } from './worked/01-tout-tenu.ts'
import { rien } from './worked/02-rien.ts'
import { promesses } from './worked/03-promesses.ts'
import { preuves } from './worked/04-preuves.ts'
import { ages } from './worked/05-ages.ts'
import { indicateurs } from './worked/06-indicateurs.ts'
import { piecesEcartees } from './worked/07-pieces-ecartees.ts'
import { auChoix } from './worked/08-au-choix.ts'
import { horsChamp } from './worked/09-hors-champ.ts'
import { choixEtCorrespondances } from './worked/10-choix-et-correspondances.ts'
import { alsaceMoselle } from './worked/11-alsace-moselle.ts'
import { campagne } from './worked/12-campagne.ts'
import { reparerNeSuffitPas } from './worked/13-reparer-ne-suffit-pas.ts'
import { uneEtape } from './worked/14-une-etape.ts'
import { repositoryOf } from './worked/build.ts'
import { compared } from './worked/outcome.ts'
import type { Expected } from './worked/worked.ts'

const organisations = [
  toutTenu,
  rien,
  promesses,
  preuves,
  ages,
  indicateurs,
  piecesEcartees,
  auChoix,
  horsChamp,
  choixEtCorrespondances,
  alsaceMoselle,
  campagne,
  reparerNeSuffitPas,
  uneEtape,
]

describe.each(organisations)('worked by hand: $name', (worked) => {
  const assessment = assess(repositoryOf(worked), { date: worked.date, language: 'fr' })
  const sections = Object.entries(worked.expected) as [keyof Expected, string][]

  test.each(sections)('the %s are those of the pencil', (section, table) => {
    const { byHand, found } = compared(section, table, assessment)
    expect(found).toEqual(byHand)
  })
})
