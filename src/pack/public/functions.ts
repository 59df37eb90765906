import { foldedLetters } from '../../model/words.ts'

/** A word without its accents and its case, as words are compared. */
export function folded(word: string): string {
  return foldedLetters(word).replaceAll(/[\u2010\u2011]/g, '-')
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/**
 * Words of which the titles of functions, services and bodies are made, folded. A person's field that holds none of
 * them is taken for a name; a word with a capital that is not among them is taken for one too.
 */
export const functionWords = words(`
  accession accompagnement accueil achat achats acheteur acheteuse adjoint adjointe adjointes adjoints administrateur
  administrateurs administratif administration administrative administratrice affaires agence agent agente agents
  amelioration animateur animation animatrice appels architecte assemblee assistance assistant assistante association
  associations astreinte attributions audit auditeur auditrice bailleur batiment batiments bureau cabinet cadre caleol
  cellule centre charge chargee chargees charges chauffage chef cheffe chefs client clientele clients collaborateur
  collaboratrice college comite commercial commerciale commission communication comptabilite comptable concertation
  conception concierge conducteur conductrice conformite conseil conseiller conseillere conseilleres conseillers
  consultant consultante contentieux contrat contrats controle controleur controleuse coordinateur coordination
  coordinatrice coordonnateur coordonnatrice copropriete cooperative courrier delegation delegue deleguee delegues
  departement developpement directeur directeurs direction directrice documentation donnees durable ecoute economique
  economiste effectif employe employee energie enquete enquetes entretien environnement equipe equipes equipements
  evaluation exploitation externe federation finance financement finances financier financiere foncier formation
  fournisseur general generale generaux gestion gestionnaire gouvernance groupe guichet gardien gardienne gardiens habitants
  habitat hlm humaine humaines hygiene immobilier immobiliere impayes informatique information ingenieur ingenieure innovation
  insertion institut interne internes intervention interventions investissement juridique juriste labellisation locataires
  locatif locatifs location locations locative logement logements logistique maintenance maitrise manager marche marches marketing
  mediateur mediation mediatrice membre mission mobilite moyens neuf numerique office ouvrage ouvrages parc paritaire partenariats
  patrimoine personnel personnelles pilotage pilote planification pole politique polyvalent polyvalente prefet presidence
  president presidente prestataire prestataires prevention production programme programmes projet projets proprete
  protection proximite qualite quartier quartiers quittancement reclamations recouvrement redacteur redactrice referent
  referente referents regie regional regionale rehabilitation relation relations renovation representant representante representants
  residence residences responsable responsables ressources risques rse sante satisfaction sav secretaire secretariat secteur section
  securite service services siege sinistres site sites social sociale sociales sociaux societaires societe sociologue standard
  strategie suivi superviseur surveillance syndic syndicat systeme systemes technicien technicienne techniciens technique
  techniques territoire territorial territoriale territoires tranquillite transition travail travaux tresorerie tresorier
  tresoriere unite urbain urbaine usagers valorisation vente ventes vie ville
  account accounts administrative adviser advisers advisor agency allocations assets board body buildings care caretaker
  caretakers chair chairman chairperson chairwoman chief clerk committee community company compliance contracts controller
  coordinator council customer customers data deputy department design desk developer development digital director directors
  division education energy engagement estate estates executive facilities finance general governance group head headquarters
  health helpdesk home homes housing human inclusion information inspector internal investment investments lawyer lead leader
  leasehold legal lettings maintenance manager managers management mediator member neighbourhood neighbourhoods officer
  officers operations panel partnerships people performance personnel planning policy president procurement programme
  project projects properties property protection public quality relations rent rents repairs representative representatives
  research resident residents resources risk safety sales secretary section security senior service services site social
  staff strategy supervisor supply support survey surveys sustainability team teams technical technology tenancies tenancy
  tenant tenants treasurer unit works
  aucun aucune definir designer inconnu inconnue indique indiquee non pourvoir precise precisee preciser renseigne renseignee
  vacant vacante none nobody unknown undecided
  ceo cesf cfo cse dg dga dpo drh dsi daf esh oph qse qhse rh si
`)

/** Small words inside titles and names, folded. */
export const particles = words(`
  a al au aux bin ben d da das de del della den der des di do dos du el en et for in l la le les n of on ou par pour s sur
  the to van von y and with
`)

/** Small words inside names, folded. */
export const nameParticles = words(
  'al ben bin d da de del della den der des di do dos du el la le les van von',
)

/** Small words after which a capital names a place or a body, and not a person: “agence de Villeraye”. */
export const beforePlaces = words('a au aux d de des du en for in l of on sur the')
