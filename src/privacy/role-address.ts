import { bare } from './signs.ts'

/** Names before an at sign that are a desk’s or a program’s and no person’s. */
const roles = new Set(
  `abonnement abuse accession accessibilite accueil achat achats adherents adil admin administration adv agence
  alerte alertes aide antenne appeldoffres appeloffre asso association assurance astreinte ateliers attribution
  attributions audit avis bailleur bienvenue billing boutique bureau ca cabinet cal caleol candidature candidatures
  ccas ccl chargee chargees charges conseiller conseillere conseillers president presidente votre depannages centre cgl charges charte chantier charge club cnl codir collectif comex comite commercial commission
  communication compta comptabilite concertation conseil contact contacts contentieux contrat contrats cooperative
  coop coordination copropriete copro courrier cse cppt cv daf delegue demande demandes demarche demarches departement
  depannage developpement dg dgs direction directeur directrice dircom doc documentation donnees dpd dpo drh dsi eau
  ecoute editions education election elections emploi energie enquete enquetes entretien environnement equipe espace
  etat etatcivil evenement exploitation facturation facture factures federation finance finances fondation foncier
  formation formations forum foyer gardien gardiens gerance gestion git gouvernance groupe guichet habitat habitants
  hello help hotline hostmaster hygiene impayes info infos information informations informatique insertion
  innovation interventions inscription inscriptions intendance jardin juridique justice labo label laboratoire
  legal lettre lettres livraison locataire locataires location locations logement logements logistique loge loyer
  loyers mail mailer maintenance mairie maison maitrise marche marches marketing mediateur mediation mediatrice
  membres moderation mutation mutations newsletter noreply nepasrepondre nereponds notification notifications
  numerique office offre offres operations partenaires partenariat patrimoine permanence planning plateforme
  police pole postmaster prefecture presidence presse prestataires prevention projet projets proprete proximite
  programme programmes public publication qualite qse quittance quittances rapport recouvrement reception
  reclamation reclamations recrutement redaction referent referentiel region registre relation relations renovation
  reseau resident residents residence reservation residences responsable ressources restauration rgpd rh rse sales
  sante sav scolarite secretaire secretariat secretariatgeneral securite service services siege signalement
  signalements sinistre sinistres site social societaires solidarite standard statistiques stage stages suivi support
  surete syndic syndicat technique tech tenants territoire tourisme tranquillite travaux tresorerie urbanisme urgence
  urgences usagers valid vente ventes vie ville voirie web webmaster
  complaints privacy press jobs quality team office`.split(/\s+/),
)

/** What begins the names of desks that are written in one word: `agencecolmar`, `serviceclients`. */
const beginnings =
  /^(?:accueil|agence|antenne|astreinte|commission|contact|direction|espace|gestion|info|mairie|noreply|nepasrepondre|relation|secretariat|service)/

/** Names that stand for a name: « prenom.nom ». */
const placeholders =
  /^(?:p?nom|prenom|initiale|x+|exemple|example|adresse|votre|vous|utilisateur|user|username|firstname|lastname|name|your|masquee?|anonym\w*|inconnu)$/

/** Whether an address is that of a desk, a program or nobody, by the name before its at sign and by its domain. */
export function isRoleAddress(name: string, domain: string): boolean {
  const parts = bare(name)
    .split(/[^a-z0-9]+/)
    .map((part) => part.replaceAll(/^\d+|\d+$/g, ''))
    .filter((part) => part !== '')
  const [first = ''] = parts
  if (parts.length === 0) return false
  if (roles.has(first) || beginnings.test(parts.join(''))) return true
  if (parts.every((part) => placeholders.test(part))) return true
  const [host = ''] = bare(domain).split('.')
  return parts.join('') === host.replaceAll(/[^a-z]/g, '')
}
