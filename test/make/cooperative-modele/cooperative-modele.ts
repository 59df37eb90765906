import type { ContentFile } from './content-file.ts'
import { cadre } from './content/cadre.ts'
import { accession } from './content/accession.ts'
import { charteCooperative } from './content/charte-cooperative.ts'
import { accueil } from './content/d01-accueil.ts'
import { entree } from './content/d02-entree.ts'
import { proprete } from './content/d03-proprete.ts'
import { equipements } from './content/d04-equipements.ts'
import { demandes } from './content/d05-demandes.ts'
import { charges } from './content/d06-charges.ts'
import { parcours } from './content/d07-parcours.ts'
import { tranquillite } from './content/d08-tranquillite.ts'
import { concertation } from './content/d09-concertation.ts'
import { sites } from './content/d10-sites.ts'
import { pilotage } from './content/d11-pilotage.ts'
import { evaluations } from './content/evaluations.ts'
import { evaluationRse } from './content/evaluation-rse.ts'
import { registre } from './content/registre.ts'
import { rse } from './content/rse.ts'

const files: readonly ContentFile[] = [
  ...cadre,
  ...accueil,
  ...entree,
  ...proprete,
  ...equipements,
  ...demandes,
  ...charges,
  ...parcours,
  ...tranquillite,
  ...concertation,
  ...sites,
  ...pilotage,
  ...rse,
  ...accession,
  ...charteCooperative,
  ...registre,
  ...evaluations,
  ...evaluationRse,
]

/** Every file of the example, by its path in it: always the same bytes, on any machine and day. */
export async function makeCooperativeModele(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>()
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (made.has(path)) throw new Error(`Two files of the example are called ${path}`)
    made.set(path, await bytes())
  }
  return made
}
