// Made from schemas/*.schema.json by `npm run make`: change the schemas, not this file.

/**
 * Langue : fr (français) ou en (anglais).
 * 
 * EN: Language: fr (French) or en (English).
 */
export type Language = ("fr" | "en")
/**
 * Nature de la pièce : procedure (procédure), plan, record (enregistrement), minutes (compte rendu), survey (enquête), contract (contrat), training (formation), communication, photo, report (rapport), certificate (attestation), interview (entretien), dashboard (tableau de bord).
 * 
 * EN: Kind of piece: procedure, plan, record, minutes, survey, contract, training, communication, photo, report, certificate, interview, dashboard.
 */
export type EvidenceKind = ("procedure" | "plan" | "record" | "minutes" | "survey" | "contract" | "training" | "communication" | "photo" | "report" | "certificate" | "interview" | "dashboard")
/**
 * Unité : percent (%), mark10 (note sur 10), count (nombre), euro, hours (heures), days (jours calendaires), workingDays (jours ouvrés), months (mois), years (ans).
 * 
 * EN: Unit: percent, mark10 (mark out of ten), count, euro, hours, days (calendar), workingDays, months, years.
 */
export type Unit = ("percent" | "mark10" | "count" | "euro" | "hours" | "days" | "workingDays" | "months" | "years")
/**
 * Texte court, de 300 caractères au plus, dans une langue, ou le même en français (fr) et en anglais (en).
 * 
 * EN: Short text, 300 characters at most, in one language, or the same in French (fr) and English (en).
 */
export type ShortText = (string | {
/**
 * Le texte en français.
 * 
 * EN: The text in French.
 */
readonly fr: string
/**
 * Le texte en anglais.
 * 
 * EN: The text in English.
 */
readonly en?: string
})
/**
 * Texte dans une langue, ou le même en français (fr) et en anglais (en).
 * 
 * EN: Text in one language, or the same in French (fr) and English (en).
 */
export type Text = (string | {
/**
 * Le texte en français.
 * 
 * EN: The text in French.
 */
readonly fr: string
/**
 * Le texte en anglais.
 * 
 * EN: The text in English.
 */
readonly en?: string
})

export interface FileSchemas {
readonly coopqual?: Settings
readonly commitment?: Commitment
readonly indicator?: Indicator
readonly evidence?: EvidenceRegister
readonly assessment?: AssessmentFile
readonly referential?: Referential
readonly audit?: Audit
}
/**
 * coopqual.yaml : l’organisme, l’audit, les référentiels en vigueur.
 * 
 * EN: coopqual.yaml: the organisation, the audit, the referentials in force.
 */
export interface Settings {
readonly organisation: Organisation
readonly language?: Language
/**
 * Référentiels en vigueur : identifiant d’un référentiel livré ou local, ou chemin de son fichier.
 * 
 * EN: Referentials in force: id of a shipped or local referential, or path of its file.
 * 
 * @minItems 1
 * 
 * Items: Texte non vide.
 * 
 * EN: Text that is not empty.
 */
readonly referentials: readonly string[]
readonly audit?: AuditSettings
/**
 * Exigences sans objet pour l’organisme ; chacune porte sa raison et figure dans le dossier.
 * 
 * EN: Requirements that do not apply; each carries its reason and is listed in the pack.
 */
readonly notApplicable?: readonly NotApplicable[]
/**
 * Seuils.
 * 
 * EN: Thresholds.
 */
readonly thresholds?: {
/**
 * Plus petit échantillon d’enquête dont le résultat est montré ; 10 par défaut.
 * 
 * EN: Smallest survey sample whose result is shown; 10 by default.
 */
readonly minimumSample?: number
/**
 * Nombre de jours avant l’échéance à partir duquel une pièce ou une action est « bientôt échue » ; 60 par défaut.
 * 
 * EN: Days before a deadline from which a piece or action counts as due soon; 60 by default.
 */
readonly expiresSoonDays?: number
}
/**
 * Dossiers du dépôt, s’ils ne portent pas leur nom habituel.
 * 
 * EN: Folders of the repository, when they do not bear their usual names.
 */
readonly paths?: {
/**
 * Dossier des engagements ; commitments par défaut.
 * 
 * EN: Folder of the commitments; commitments by default.
 */
readonly commitments?: string
/**
 * Dossier des indicateurs ; indicators par défaut.
 * 
 * EN: Folder of the indicators; indicators by default.
 */
readonly indicators?: string
/**
 * Dossier des preuves ; evidence par défaut.
 * 
 * EN: Folder of the evidence; evidence by default.
 */
readonly evidence?: string
/**
 * Dossier des évaluations ; assessments par défaut.
 * 
 * EN: Folder of the assessments; assessments by default.
 */
readonly assessments?: string
/**
 * Dossier des référentiels locaux ; referentials par défaut.
 * 
 * EN: Folder of the local referentials; referentials by default.
 */
readonly referentials?: string
}
}
/**
 * L’organisme audité.
 * 
 * EN: The organisation under audit.
 */
export interface Organisation {
/**
 * Raison sociale.
 * 
 * EN: Name of the organisation.
 */
readonly name: string
/**
 * Numéro SIREN : neuf chiffres entre guillemets, clé de Luhn vérifiée.
 * 
 * EN: SIREN number: nine digits in quotes, Luhn key checked.
 */
readonly siren?: string
/**
 * Nature : coopHlm (Coop’Hlm), esh (entreprise sociale pour l’habitat), oph (office public de l’habitat), other (autre).
 * 
 * EN: Kind: coopHlm, esh, oph, other.
 */
readonly kind: ("coopHlm" | "esh" | "oph" | "other")
/**
 * Région.
 * 
 * EN: Region.
 */
readonly region?: string
/**
 * Nombre de logements locatifs.
 * 
 * EN: Number of rental dwellings.
 */
readonly rentalDwellings?: number
/**
 * Nombre de logements vendus par an, en accession.
 * 
 * EN: Number of homes sold per year.
 */
readonly homesSoldPerYear?: number
}
/**
 * L’audit préparé.
 * 
 * EN: The audit being prepared.
 */
export interface AuditSettings {
/**
 * Nature de l’audit : selfAssessment (auto-évaluation), implementation (mise en œuvre), verification (vérification), renewal (renouvellement).
 * 
 * EN: Kind of audit: selfAssessment, implementation, verification, renewal.
 */
readonly kind?: ("selfAssessment" | "implementation" | "verification" | "renewal")
/**
 * Date de référence de tous les âges et échéances, AAAA-MM-JJ ; aujourd’hui par défaut.
 * 
 * EN: Reference date of every age and deadline, YYYY-MM-DD; today by default.
 */
readonly date?: string
/**
 * Période auditée.
 * 
 * EN: Period under audit.
 */
readonly period?: {
/**
 * Premier jour, AAAA-MM-JJ.
 * 
 * EN: First day, YYYY-MM-DD.
 */
readonly from: string
/**
 * Dernier jour, compris, AAAA-MM-JJ.
 * 
 * EN: Last day, included, YYYY-MM-DD.
 */
readonly to: string
}
/**
 * Auditeur ou cabinet.
 * 
 * EN: Auditor or firm.
 */
readonly auditor?: string
}
/**
 * Une exigence sans objet.
 * 
 * EN: A requirement that does not apply.
 */
export interface NotApplicable {
/**
 * Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » quand plusieurs référentiels sont en vigueur.
 * 
 * EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.
 */
readonly requirement: string
/**
 * Pourquoi elle est sans objet.
 * 
 * EN: Why it does not apply.
 */
readonly reason: string
/**
 * Qui l’a validé : une fonction plutôt qu’un nom.
 * 
 * EN: Who approved it: a role rather than a name.
 */
readonly approvedBy?: string
/**
 * Date de la validation, AAAA-MM-JJ.
 * 
 * EN: Date of approval, YYYY-MM-DD.
 */
readonly on?: string
}
/**
 * Engagement : ce que la coopérative promet.
 * 
 * EN: Commitment: what the co-operative promises.
 */
export interface Commitment {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Intitulé court de l’engagement.
 * 
 * EN: Short title of the commitment.
 */
readonly title: string
/**
 * La promesse, telle que le public la lit.
 * 
 * EN: The promise, as the public reads it.
 */
readonly statement: string
/**
 * Forme de l’engagement : charter (charte), internalStandard (référentiel interne), certification, label.
 * 
 * EN: Form of the commitment: charter, internalStandard, certification, label.
 */
readonly form?: ("charter" | "internalStandard" | "certification" | "label")
/**
 * Exigences auxquelles l’engagement répond, tous référentiels confondus.
 * 
 * EN: Requirements that the commitment answers, in every referential.
 * 
 * Items: Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » quand plusieurs référentiels sont en vigueur.
 * 
 * EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.
 */
readonly satisfies: readonly string[]
/**
 * À qui l’engagement s’adresse.
 * 
 * EN: Whom the commitment addresses.
 * 
 * Items: tenants (locataires), buyers (accédants), coOwners (copropriétaires), employees (salariés), board (administrateurs), residentsAssociations (associations de locataires), localAuthorities (collectivités), suppliers (prestataires), members (sociétaires).
 * 
 * EN: tenants, buyers, coOwners, employees, board, residentsAssociations, localAuthorities, suppliers, members.
 */
readonly audience?: readonly ("tenants" | "buyers" | "coOwners" | "employees" | "board" | "residentsAssociations" | "localAuthorities" | "suppliers" | "members")[]
/**
 * Pilote de l’engagement : une fonction plutôt qu’un nom.
 * 
 * EN: Owner of the commitment: a role rather than a name.
 */
readonly owner: string
/**
 * État : draft (projet), inForce (en vigueur), suspended (suspendu), ended (terminé).
 * 
 * EN: Status: draft, inForce, suspended, ended.
 */
readonly status: ("draft" | "inForce" | "suspended" | "ended")
/**
 * Premier jour d’application de la promesse sous sa forme actuelle, AAAA-MM-JJ.
 * 
 * EN: First day on which the promise applies in its present form, YYYY-MM-DD.
 */
readonly since?: string
/**
 * Dernier jour d’application, compris, AAAA-MM-JJ.
 * 
 * EN: Last day on which it applies, included, YYYY-MM-DD.
 */
readonly until?: string
/**
 * Périmètre de l’engagement ; tout le patrimoine par défaut.
 * 
 * EN: Scope of the commitment; the whole stock by default.
 */
readonly scope?: {
/**
 * stock (tout le patrimoine), residence (résidence) ou programme (opération).
 * 
 * EN: stock (all dwellings), residence or programme.
 */
readonly kind: ("stock" | "residence" | "programme")
/**
 * Nom de la résidence ou du programme.
 * 
 * EN: Name of the residence or programme.
 */
readonly name?: string
}
/**
 * Identifiants des indicateurs qui mesurent l’engagement.
 * 
 * EN: Ids of the indicators that measure the commitment.
 * 
 * Items: Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly indicators?: readonly string[]
/**
 * Pièces qui prouvent que l’engagement est tenu.
 * 
 * EN: Pieces that prove that the commitment is kept.
 */
readonly evidence?: readonly Piece[]
/**
 * Actions liées à l’engagement.
 * 
 * EN: Actions tied to the commitment.
 */
readonly actions?: readonly Action[]
/**
 * D’où vient ce qui est écrit ici : document, page, décision.
 * 
 * EN: Where what is written here comes from: document, page, decision.
 */
readonly source?: string
}
/**
 * Pièce : une preuve, avec sa date et sa nature. Indiquer une seule de file, url ou location.
 * 
 * EN: Piece: a proof, with its date and kind. Give only one of file, url or location.
 */
export interface Piece {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Intitulé de la pièce, tel que l’auditeur le lira.
 * 
 * EN: Title of the piece, as the auditor will read it.
 */
readonly title: string
/**
 * Chemin du fichier depuis la racine du dépôt, avec des « / » : evidence/accueil/charte.pdf.
 * 
 * EN: Path of the file from the root of the repository, with “/”: evidence/accueil/charte.pdf.
 */
readonly file?: string
/**
 * Adresse web de la pièce ; elle n’est jamais téléchargée.
 * 
 * EN: Web address of the piece; it is never downloaded.
 */
readonly url?: string
/**
 * Lieu de conservation d’une pièce en papier.
 * 
 * EN: Where a paper piece is kept.
 */
readonly location?: string
readonly kind: EvidenceKind
/**
 * Jour où ce que montre la pièce était vrai (et non celui de son dépôt), AAAA-MM-JJ.
 * 
 * EN: Day when what the piece shows was true (not when it was filed), YYYY-MM-DD.
 */
readonly date: string
/**
 * Dernier jour de validité, compris, AAAA-MM-JJ. Ne pas donner avec validFor.
 * 
 * EN: Last day of validity, included, YYYY-MM-DD. Not together with validFor.
 */
readonly validUntil?: string
/**
 * Durée de validité à partir de date : P1Y, P36M. Ne pas donner avec validUntil.
 * 
 * EN: How long the piece is valid from its date: P1Y, P36M. Not together with validUntil.
 */
readonly validFor?: string
/**
 * Jour où la pièce a été relue et reconnue toujours exacte, AAAA-MM-JJ.
 * 
 * EN: Day when the piece was reviewed and found still true, YYYY-MM-DD.
 */
readonly reviewed?: string
/**
 * Exigences que la pièce prouve, quand elles sont moins nombreuses que celles de l’engagement.
 * 
 * EN: Requirements that the piece proves, when fewer than the commitment’s.
 * 
 * Items: Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » quand plusieurs référentiels sont en vigueur.
 * 
 * EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.
 */
readonly supports?: readonly string[]
/**
 * Diffusion : public, auditor (auditeur seulement, valeur par défaut) ou restricted (jamais dans le dossier).
 * 
 * EN: Who may see it: public, auditor (auditor only, the default) or restricted (never in the pack).
 */
readonly confidentiality?: ("public" | "auditor" | "restricted")
/**
 * Données personnelles : none (aucune, valeur par défaut), redacted (masquées) ou present (présentes : la pièce n’entre jamais dans le dossier).
 * 
 * EN: Personal data: none (the default), redacted, or present (then the piece never enters the pack).
 */
readonly personalData?: ("none" | "redacted" | "present")
/**
 * Date limite de conservation, AAAA-MM-JJ.
 * 
 * EN: Date until which the piece may be kept, YYYY-MM-DD.
 */
readonly retainUntil?: string
}
/**
 * Action du plan d’actions.
 * 
 * EN: An action of the action plan.
 */
export interface Action {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Ce qui sera fait.
 * 
 * EN: What will be done.
 */
readonly title: string
/**
 * Exigence dont l’action réduit l’écart.
 * 
 * EN: Requirement whose gap the action closes.
 */
readonly gap?: string
/**
 * Cause de l’écart.
 * 
 * EN: Cause of the gap.
 */
readonly cause?: string
/**
 * Pilote : une fonction plutôt qu’un nom.
 * 
 * EN: Owner: a role rather than a name.
 */
readonly owner: string
/**
 * Priorité : high (haute), medium (moyenne), low (basse).
 * 
 * EN: Priority: high, medium, low.
 */
readonly priority?: ("high" | "medium" | "low")
/**
 * Échéance, AAAA-MM-JJ.
 * 
 * EN: Due date, YYYY-MM-DD.
 */
readonly due: string
/**
 * Avancement : todo (à lancer), inProgress (en cours), done (réalisée), cancelled (abandonnée).
 * 
 * EN: Progress: todo, inProgress, done, cancelled.
 */
readonly status: ("todo" | "inProgress" | "done" | "cancelled")
/**
 * Date de réalisation, AAAA-MM-JJ.
 * 
 * EN: Date of completion, YYYY-MM-DD.
 */
readonly doneOn?: string
/**
 * Identifiants des pièces qui prouvent la réalisation.
 * 
 * EN: Ids of the pieces that prove completion.
 * 
 * Items: Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly evidence?: readonly string[]
/**
 * Mesure de l’efficacité : ce que l’action a changé.
 * 
 * EN: Effectiveness: what the action changed.
 */
readonly effectiveness?: string
}
/**
 * Indicateur : ce que l’on mesure. La cible (promise), le résultat (mesuré) et la limite légale (fixée par la loi) ne se mélangent jamais.
 * 
 * EN: Indicator: what is measured. Target (promised), result (measured) and legal limit (set by law) never mix.
 */
export interface Indicator {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Libellé de l’indicateur.
 * 
 * EN: Title of the indicator.
 */
readonly title: string
/**
 * Ce que l’indicateur mesure, en une phrase.
 * 
 * EN: What the indicator measures, in one sentence.
 */
readonly definition: string
/**
 * Formule de calcul, numérateur et dénominateur compris.
 * 
 * EN: Formula, with numerator and denominator.
 */
readonly formula?: string
/**
 * D’où viennent les données.
 * 
 * EN: Where the data come from.
 */
readonly source?: string
/**
 * Responsable de la mesure : une fonction plutôt qu’un nom.
 * 
 * EN: Who measures: a role rather than a name.
 */
readonly owner: string
readonly unit: Unit
/**
 * Sens : up (plus c’est haut, mieux c’est), down (plus c’est bas, mieux c’est), range (entre deux bornes).
 * 
 * EN: Direction: up (higher is better), down (lower is better), range (between two bounds).
 */
readonly direction: ("up" | "down" | "range")
/**
 * Cible, dans l’unité de l’indicateur : un nombre, ou {min, max} quand direction vaut range.
 * 
 * EN: Target, in the indicator’s unit: a number, or {min, max} when direction is range.
 */
readonly target?: (number | {
/**
 * Borne basse de la cible.
 * 
 * EN: Lower bound of the target.
 */
readonly min: number
/**
 * Borne haute de la cible.
 * 
 * EN: Upper bound of the target.
 */
readonly max: number
})
/**
 * Seuil d’alerte, au-delà de la cible du mauvais côté : un nombre, ou {min, max} quand direction vaut range.
 * 
 * EN: Alert threshold, past the target on the bad side: a number, or {min, max} when direction is range.
 */
readonly alert?: (number | {
/**
 * Borne basse de l’alerte.
 * 
 * EN: Lower alert bound.
 */
readonly min: number
/**
 * Borne haute de l’alerte.
 * 
 * EN: Upper alert bound.
 */
readonly max: number
})
/**
 * Limite fixée par la loi ou un contrat ; elle n’entre jamais dans le calcul des écarts.
 * 
 * EN: Limit set by law or contract; it never enters the gap computation.
 */
readonly legal?: {
/**
 * Valeur de la limite, dans l’unité de l’indicateur.
 * 
 * EN: Value of the limit, in the indicator’s unit.
 */
readonly limit: number
/**
 * Texte qui fixe la limite.
 * 
 * EN: The text that sets the limit.
 */
readonly reference: string
}
/**
 * Fréquence de mesure : monthly (mensuelle), quarterly (trimestrielle), yearly (annuelle), triennial (triennale).
 * 
 * EN: Frequency: monthly, quarterly, yearly, triennial.
 */
readonly frequency: ("monthly" | "quarterly" | "yearly" | "triennial")
/**
 * Périmètre mesuré : tout le patrimoine, une résidence, un programme.
 * 
 * EN: What is measured: the whole stock, a residence, a programme.
 */
readonly perimeter?: string
/**
 * Exigences que l’indicateur mesure sans passer par un engagement : ce qui est fait sans être dit.
 * 
 * EN: Requirements that the indicator measures without any commitment: what is done but not said.
 * 
 * Items: Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » quand plusieurs référentiels sont en vigueur.
 * 
 * EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.
 */
readonly supports?: readonly string[]
/**
 * Résultats, un par période.
 * 
 * EN: Results, one per period.
 */
readonly series?: readonly Measure[]
}
/**
 * Un résultat : value, ou numerator et denominator.
 * 
 * EN: A result: value, or numerator and denominator.
 */
export interface Measure {
/**
 * Période mesurée : année (2026), trimestre (2026-Q3), mois (2026-09) ou jour (2026-09-30).
 * 
 * EN: Period measured: year (2026), quarter (2026-Q3), month (2026-09) or day (2026-09-30).
 */
readonly period: (string | number)
/**
 * Résultat, dans l’unité de l’indicateur, avec un point décimal.
 * 
 * EN: Result, in the indicator’s unit, with a decimal point.
 */
readonly value?: number
/**
 * Numérateur.
 * 
 * EN: Numerator.
 */
readonly numerator?: number
/**
 * Dénominateur, plus grand que zéro.
 * 
 * EN: Denominator, above zero.
 */
readonly denominator?: number
/**
 * Échantillon d’une enquête.
 * 
 * EN: Sample of a survey.
 */
readonly sample?: {
/**
 * Nombre de réponses.
 * 
 * EN: Number of answers.
 */
readonly size: number
/**
 * Nombre de personnes ou de logements concernés.
 * 
 * EN: Number of people or dwellings concerned.
 */
readonly population?: number
/**
 * Mode de recueil : phone (téléphone), postal (courrier), online (en ligne), faceToFace (face à face), mysteryCall (appels mystère).
 * 
 * EN: Mode: phone, postal, online, faceToFace, mysteryCall.
 */
readonly mode?: ("phone" | "postal" | "online" | "faceToFace" | "mysteryCall")
}
/**
 * Identifiant de la pièce d’où vient le résultat.
 * 
 * EN: Id of the piece that the result comes from.
 */
readonly evidence?: string
/**
 * Remarque sur la mesure.
 * 
 * EN: Remark on the measure.
 */
readonly note?: string
}
/**
 * Registre de preuves : les pièces qu’aucun engagement ne cite.
 * 
 * EN: Evidence register: the pieces that no commitment lists.
 */
export interface EvidenceRegister {
/**
 * Les pièces du registre.
 * 
 * EN: The pieces of the register.
 */
readonly evidence: readonly Piece[]
}
/**
 * Campagne : auto-évaluation de l’organisme et constats des auditeurs.
 * 
 * EN: Campaign: the organisation’s self-assessment and the auditors’ findings.
 */
export interface AssessmentFile {
/**
 * Nom de la campagne, par exemple 2026.
 * 
 * EN: Name of the campaign, for instance 2026.
 */
readonly campaign: (string | number)
/**
 * Référentiel évalué.
 * 
 * EN: Referential assessed.
 */
readonly referential?: string
/**
 * Auto-évaluation, une note par exigence.
 * 
 * EN: Self-assessment, one rating per requirement.
 */
readonly ratings?: {
[k: string]: Rating
}
/**
 * Constats d’audit.
 * 
 * EN: Audit findings.
 */
readonly findings?: readonly Finding[]
}
/**
 * Note d’une exigence.
 * 
 * EN: Rating of a requirement.
 */
export interface Rating {
/**
 * Niveau sur l’échelle du référentiel.
 * 
 * EN: Level on the referential’s scale.
 */
readonly level: string
/**
 * Ce qui justifie la note.
 * 
 * EN: What justifies the rating.
 */
readonly comment?: string
/**
 * Qui a noté : une fonction plutôt qu’un nom.
 * 
 * EN: Who rated: a role rather than a name.
 */
readonly by?: string
/**
 * Date de la note, AAAA-MM-JJ.
 * 
 * EN: Date of the rating, YYYY-MM-DD.
 */
readonly on?: string
}
/**
 * Un constat d’audit.
 * 
 * EN: An audit finding.
 */
export interface Finding {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » quand plusieurs référentiels sont en vigueur.
 * 
 * EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.
 */
readonly requirement: string
/**
 * Grade : strength (PF, point fort), conforming (C, conforme), improvement (PP, piste de progrès), weakness (PS, point sensible), minor (NC mineure), major (NC majeure).
 * 
 * EN: Grade: strength, conforming, improvement, weakness, minor or major nonconformity.
 */
readonly grade: ("strength" | "conforming" | "improvement" | "weakness" | "minor" | "major")
/**
 * Ce qui a été constaté.
 * 
 * EN: What was found.
 */
readonly statement: string
/**
 * Identifiants des pièces à l’appui du constat.
 * 
 * EN: Ids of the pieces behind the finding.
 * 
 * Items: Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly evidence?: readonly string[]
/**
 * Échéance de levée, AAAA-MM-JJ.
 * 
 * EN: Date by which it must be closed, YYYY-MM-DD.
 */
readonly due?: string
/**
 * État : open (ouvert) ou closed (levé).
 * 
 * EN: Status: open or closed.
 */
readonly status?: ("open" | "closed")
}
/**
 * Référentiel : domaines, exigences, et la preuve que chaque exigence attend.
 * 
 * EN: Referential: domains, requirements, and the proof that each requirement expects.
 */
export interface Referential {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Version du référentiel, entre guillemets : "2026.1".
 * 
 * EN: Version of the referential, in quotes: "2026.1".
 */
readonly version: string
readonly title: ShortText
/**
 * Qui publie le référentiel.
 * 
 * EN: Who publishes the referential.
 */
readonly publisher: string
/**
 * Vrai si le texte est celui de l’organisme qui délivre le label. « Référentiel non officiel » est imprimé partout sinon.
 * 
 * EN: True when the text is that of the body that awards the label. Otherwise “unofficial referential” is printed everywhere.
 */
readonly official: boolean
readonly language: Language
/**
 * Échelle de l’auto-évaluation, du plus bas au plus haut niveau.
 * 
 * EN: Scale of the self-assessment, from the lowest to the highest level.
 */
readonly scale?: readonly ScaleLevel[]
/**
 * Domaines du référentiel, dans l’ordre de lecture.
 * 
 * EN: Domains of the referential, in reading order.
 * 
 * @minItems 1
 */
readonly domains: readonly Domain[]
}
/**
 * Un niveau de l’échelle.
 * 
 * EN: A level of the scale.
 */
export interface ScaleLevel {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
readonly title: ShortText
}
/**
 * Un domaine.
 * 
 * EN: A domain.
 */
export interface Domain {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
readonly title: ShortText
/**
 * Poids du domaine dans le score d’ensemble ; 1 par défaut.
 * 
 * EN: Weight of the domain in the overall score; 1 by default.
 */
readonly weight?: number
/**
 * Exigences du domaine.
 * 
 * EN: Requirements of the domain.
 * 
 * @minItems 1
 */
readonly requirements: readonly Requirement[]
}
/**
 * Une exigence.
 * 
 * EN: A requirement.
 */
export interface Requirement {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
readonly title: ShortText
readonly statement: Text
readonly guidance?: Text
/**
 * Criticité : major (majeure), minor (mineure), improvement (progrès).
 * 
 * EN: Criticality: major, minor, improvement.
 */
readonly criticality: ("major" | "minor" | "improvement")
readonly expects: Expectation
}
/**
 * La preuve attendue. Toutes les attentes doivent être satisfaites.
 * 
 * EN: The proof expected. Every expectation must be met.
 */
export interface Expectation {
/**
 * Faux si l’absence d’engagement en vigueur n’est pas un écart ; vrai par défaut.
 * 
 * EN: False when having no commitment in force is no gap; true by default.
 */
readonly commitment?: boolean
/**
 * Pièces attendues.
 * 
 * EN: Pieces expected.
 */
readonly evidence?: readonly EvidenceExpectation[]
/**
 * Indicateurs attendus.
 * 
 * EN: Indicators expected.
 */
readonly indicators?: readonly IndicatorExpectation[]
readonly survey?: SurveyExpectation
}
/**
 * Attente de pièces.
 * 
 * EN: Expectation of pieces.
 */
export interface EvidenceExpectation {
readonly kind?: EvidenceKind
/**
 * Nombre de pièces ; 1 par défaut.
 * 
 * EN: Number of pieces; 1 by default.
 */
readonly count?: number
/**
 * Âge maximal à la date de l’audit.
 * 
 * EN: Oldest age at the audit date.
 */
readonly within?: string
}
/**
 * Attente d’indicateurs mesurés.
 * 
 * EN: Expectation of measured indicators.
 */
export interface IndicatorExpectation {
/**
 * Nombre d’indicateurs ; 1 par défaut.
 * 
 * EN: Number of indicators; 1 by default.
 */
readonly count?: number
/**
 * Âge maximal de la dernière mesure à la date de l’audit.
 * 
 * EN: Oldest age of the last measure at the audit date.
 */
readonly within?: string
/**
 * Vrai si la dernière mesure doit atteindre la cible.
 * 
 * EN: True when the last measure must reach the target.
 */
readonly onTarget?: boolean
readonly unit?: Unit
}
/**
 * Enquête attendue.
 * 
 * EN: Survey expected.
 */
export interface SurveyExpectation {
/**
 * Âge maximal de l’enquête à la date de l’audit.
 * 
 * EN: Oldest age of the survey at the audit date.
 */
readonly within: string
}
/**
 * audit.json : l’évaluation complète d’un dépôt et sa provenance. Le PDF et le classeur n’en sont que des présentations.
 * 
 * EN: audit.json: the whole assessment of a repository and its provenance. The PDF and the workbook are mere renderings of it.
 */
export interface Audit {
/**
 * Nom du format.
 * 
 * EN: Name of the format.
 */
readonly format: "coopqual-audit"
/**
 * Version du format.
 * 
 * EN: Version of the format.
 */
readonly formatVersion: 1
/**
 * Outil qui a produit le fichier.
 * 
 * EN: Tool that made the file.
 */
readonly generator: {
/**
 * Nom.
 * 
 * EN: Name.
 */
readonly name: string
/**
 * Version.
 * 
 * EN: Version.
 */
readonly version: string
}
/**
 * Vrai si le dépôt contenait des erreurs : document de travail, sans valeur de preuve.
 * 
 * EN: True when the repository held errors: a working paper, proof of nothing.
 */
readonly draft: boolean
readonly language: Language
/**
 * Date de référence de tous les âges et échéances.
 * 
 * EN: Reference date of every age and deadline.
 */
readonly date: string
readonly organisation: OrganisationRecord
readonly audit: AuditRecord
readonly thresholds: ThresholdsRecord
readonly provenance: Provenance
/**
 * Un résultat par référentiel en vigueur.
 * 
 * EN: One result per referential in force.
 */
readonly referentials: readonly ReferentialResult[]
/**
 * Écarts, les plus graves d’abord.
 * 
 * EN: Gaps, the most serious first.
 */
readonly gaps: readonly Gap[]
/**
 * Engagements, par identifiant.
 * 
 * EN: Commitments, by id.
 */
readonly commitments: readonly CommitmentResult[]
/**
 * Indicateurs, par identifiant.
 * 
 * EN: Indicators, by id.
 */
readonly indicators: readonly IndicatorResult[]
/**
 * Pièces, par numéro.
 * 
 * EN: Pieces, by number.
 */
readonly evidence: readonly PieceResult[]
/**
 * Actions, par échéance.
 * 
 * EN: Actions, by due date.
 */
readonly actions: readonly ActionResult[]
/**
 * Constats d’audit.
 * 
 * EN: Audit findings.
 */
readonly findings: readonly AuditFinding[]
/**
 * Auto-évaluations.
 * 
 * EN: Self-assessments.
 */
readonly ratings: readonly RatingResult[]
/**
 * Échéances, par date.
 * 
 * EN: Deadlines, by date.
 */
readonly deadlines: readonly Deadline[]
/**
 * Diagnostics du dépôt au moment de l’audit.
 * 
 * EN: Diagnostics on the repository at the time of the audit.
 */
readonly diagnostics: readonly DiagnosticRecord[]
}
/**
 * L’organisme audité.
 * 
 * EN: The organisation under audit.
 */
export interface OrganisationRecord {
/**
 * Raison sociale.
 * 
 * EN: Name.
 */
readonly name: string
/**
 * SIREN.
 * 
 * EN: SIREN.
 */
readonly siren?: string
/**
 * Nature.
 * 
 * EN: Kind.
 */
readonly kind: ("coopHlm" | "esh" | "oph" | "other")
/**
 * Région.
 * 
 * EN: Region.
 */
readonly region?: string
/**
 * Logements locatifs.
 * 
 * EN: Rental dwellings.
 */
readonly rentalDwellings?: number
/**
 * Logements vendus par an.
 * 
 * EN: Homes sold per year.
 */
readonly homesSoldPerYear?: number
}
/**
 * L’audit préparé.
 * 
 * EN: The audit being prepared.
 */
export interface AuditRecord {
/**
 * Nature.
 * 
 * EN: Kind.
 */
readonly kind?: ("selfAssessment" | "implementation" | "verification" | "renewal")
/**
 * Début de la période.
 * 
 * EN: Start of the period.
 */
readonly from?: string
/**
 * Fin de la période.
 * 
 * EN: End of the period.
 */
readonly to?: string
/**
 * Auditeur.
 * 
 * EN: Auditor.
 */
readonly auditor?: string
}
/**
 * Seuils employés.
 * 
 * EN: Thresholds used.
 */
export interface ThresholdsRecord {
/**
 * Plus petit échantillon montré.
 * 
 * EN: Smallest sample shown.
 */
readonly minimumSample: number
/**
 * Jours avant une échéance « bientôt due ».
 * 
 * EN: Days before a deadline that count as soon.
 */
readonly expiresSoonDays: number
}
/**
 * De quoi le dossier est fait.
 * 
 * EN: What the pack was made from.
 */
export interface Provenance {
/**
 * Commit git.
 * 
 * EN: Git commit.
 */
readonly commit?: string
/**
 * Vrai si l’arbre de travail avait des modifications non enregistrées.
 * 
 * EN: True when the work tree had uncommitted changes.
 */
readonly dirty?: boolean
/**
 * Fichiers lus, avec leur empreinte.
 * 
 * EN: Files read, with their hashes.
 */
readonly files: readonly FileRecord[]
}
/**
 * Fichier lu.
 * 
 * EN: File read.
 */
export interface FileRecord {
/**
 * Chemin dans le dossier de preuves.
 * 
 * EN: Path in the pack.
 */
readonly path: string
/**
 * Taille en octets.
 * 
 * EN: Size in bytes.
 */
readonly size: number
/**
 * Empreinte SHA-256.
 * 
 * EN: SHA-256.
 */
readonly sha256: string
}
/**
 * Résultat d’un référentiel.
 * 
 * EN: Result of a referential.
 */
export interface ReferentialResult {
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Version.
 * 
 * EN: Version.
 */
readonly version: string
/**
 * Nom.
 * 
 * EN: Name.
 */
readonly title: string
/**
 * Qui le publie.
 * 
 * EN: Who publishes it.
 */
readonly publisher: string
/**
 * Faux quand le texte n’est pas celui de l’organisme qui délivre le label.
 * 
 * EN: False when the text is not that of the body that awards the label.
 */
readonly official: boolean
readonly score: Score
readonly matrix: Matrix
/**
 * Moyenne des taux des domaines, pondérée par leur poids ; absent quand rien n’est applicable.
 * 
 * EN: Mean of the domains’ rates weighted by their weights; absent when nothing applies.
 */
readonly weightedRate?: number
/**
 * Points forts : références d’exigences.
 * 
 * EN: Strengths: requirement references.
 */
readonly strengths: readonly string[]
/**
 * Axes de progrès : références d’exigences.
 * 
 * EN: Areas for progress: requirement references.
 */
readonly progress: readonly string[]
/**
 * Domaines.
 * 
 * EN: Domains.
 */
readonly domains: readonly DomainResult[]
}
/**
 * Score : toujours avec son dénominateur, avec et sans ce qui n’est pas mesuré.
 * 
 * EN: Score: always with its denominator, with and without what is not measured.
 */
export interface Score {
/**
 * Exigences tenues.
 * 
 * EN: Requirements kept.
 */
readonly kept: number
/**
 * Exigences applicables.
 * 
 * EN: Requirements that apply.
 */
readonly applicable: number
/**
 * Exigences applicables non mesurées.
 * 
 * EN: Applicable requirements that are not measured.
 */
readonly notMeasured: number
/**
 * Exigences sans objet.
 * 
 * EN: Requirements that do not apply.
 */
readonly notApplicable: number
/**
 * Tenues ÷ applicables, de 0 à 1 ; absent quand rien n’est applicable.
 * 
 * EN: Kept ÷ applicable, from 0 to 1; absent when nothing applies.
 */
readonly rate?: number
/**
 * Tenues ÷ (applicables − non mesurées), de 0 à 1 ; absent quand rien n’est mesuré.
 * 
 * EN: Kept ÷ (applicable − not measured), from 0 to 1; absent when nothing is measured.
 */
readonly rateMeasured?: number
}
/**
 * Matrice dit / fait : nombre d’exigences par case.
 * 
 * EN: Said / done matrix: number of requirements per cell.
 */
export interface Matrix {
/**
 * Dit et prouvé.
 * 
 * EN: Said and proven.
 */
readonly kept: number
/**
 * Dit, pas prouvé.
 * 
 * EN: Said, not proven.
 */
readonly unproven: number
/**
 * Fait, pas dit.
 * 
 * EN: Done, not said.
 */
readonly undeclared: number
/**
 * Ni dit ni fait.
 * 
 * EN: Neither said nor done.
 */
readonly absent: number
/**
 * Sans objet.
 * 
 * EN: Not applicable.
 */
readonly notApplicable: number
}
/**
 * Résultat d’un domaine.
 * 
 * EN: Result of a domain.
 */
export interface DomainResult {
/**
 * Identifiant du domaine.
 * 
 * EN: Id of the domain.
 */
readonly id: string
/**
 * Nom du domaine.
 * 
 * EN: Name of the domain.
 */
readonly title: string
/**
 * Poids dans le score d’ensemble.
 * 
 * EN: Weight in the overall score.
 */
readonly weight: number
readonly score: Score
readonly matrix: Matrix
/**
 * Points forts : références d’exigences.
 * 
 * EN: Strengths: requirement references.
 */
readonly strengths: readonly string[]
/**
 * Axes de progrès : références d’exigences.
 * 
 * EN: Areas for progress: requirement references.
 */
readonly progress: readonly string[]
/**
 * Exigences du domaine.
 * 
 * EN: Requirements of the domain.
 */
readonly requirements: readonly RequirementResult[]
}
/**
 * Verdict d’une exigence.
 * 
 * EN: Verdict on a requirement.
 */
export interface RequirementResult {
/**
 * Référence complète : qualihlm-style/D5-02.
 * 
 * EN: Full reference: qualihlm-style/D5-02.
 */
readonly ref: string
/**
 * Identifiant dans le référentiel.
 * 
 * EN: Id within the referential.
 */
readonly id: string
/**
 * Intitulé.
 * 
 * EN: Title.
 */
readonly title: string
/**
 * Ce que l’exigence demande.
 * 
 * EN: What the requirement asks.
 */
readonly statement: string
/**
 * Conseil.
 * 
 * EN: Advice.
 */
readonly guidance?: string
/**
 * Criticité : major (majeure), minor (mineure), improvement (progrès).
 * 
 * EN: Criticality: major, minor, improvement.
 */
readonly criticality: ("major" | "minor" | "improvement")
/**
 * Est-ce dit ?
 * 
 * EN: Is it said?
 */
readonly said: ("yes" | "partial" | "no" | "notMeasured" | "notApplicable")
/**
 * Est-ce fait et prouvé ?
 * 
 * EN: Is it done and proven?
 */
readonly done: ("yes" | "partial" | "no" | "notMeasured" | "notApplicable")
/**
 * Case de la matrice : kept (tenu), unproven (dit, pas prouvé), undeclared (fait, pas dit), absent (ni dit ni fait).
 * 
 * EN: Cell of the matrix: kept, unproven, undeclared, absent.
 */
readonly quadrant?: ("kept" | "unproven" | "undeclared" | "absent")
/**
 * Grade : strength (PF, point fort), conforming (C, conforme), improvement (PP, piste de progrès), weakness (PS, point sensible), minor (NC mineure), major (NC majeure).
 * 
 * EN: Grade: strength, conforming, improvement, weakness, minor or major nonconformity.
 */
readonly grade?: ("strength" | "conforming" | "improvement" | "weakness" | "minor" | "major")
/**
 * Raison pour laquelle l’exigence est sans objet.
 * 
 * EN: Why the requirement does not apply.
 */
readonly reason?: string
/**
 * Qui a validé le « sans objet ».
 * 
 * EN: Who approved “not applicable”.
 */
readonly approvedBy?: string
/**
 * Quand le « sans objet » a été validé.
 * 
 * EN: When “not applicable” was approved.
 */
readonly approvedOn?: string
/**
 * Contrôles derrière le verdict.
 * 
 * EN: Checks behind the verdict.
 */
readonly checks: readonly Check[]
/**
 * Engagements qui répondent à l’exigence.
 * 
 * EN: Commitments that answer the requirement.
 */
readonly commitments: readonly string[]
/**
 * Indicateurs qui la mesurent.
 * 
 * EN: Indicators that measure it.
 */
readonly indicators: readonly string[]
/**
 * Pièces qui la prouvent.
 * 
 * EN: Pieces that prove it.
 */
readonly evidence: readonly string[]
/**
 * Actions qui en réduisent l’écart.
 * 
 * EN: Actions that close its gap.
 */
readonly actions: readonly string[]
/**
 * Écarts de l’exigence.
 * 
 * EN: Gaps of the requirement.
 */
readonly gaps: readonly string[]
}
/**
 * Un contrôle d’une exigence.
 * 
 * EN: One check of a requirement.
 */
export interface Check {
/**
 * Identifiant du contrôle dans l’exigence : commitment, evidence:minutes, indicators, survey.
 * 
 * EN: Id of the check within the requirement: commitment, evidence:minutes, indicators, survey.
 */
readonly id: string
/**
 * Axe : said (dit) ou done (fait).
 * 
 * EN: Axis: said or done.
 */
readonly axis: ("said" | "done")
/**
 * Nature du contrôle.
 * 
 * EN: Kind of check.
 */
readonly kind: ("commitment" | "evidence" | "indicators" | "survey")
/**
 * Résultat : met (satisfait), partial (en partie), unmet (non satisfait), notMeasured (non mesuré).
 * 
 * EN: Result: met, partial, unmet, notMeasured.
 */
readonly status: ("met" | "partial" | "unmet" | "notMeasured")
/**
 * Nombre attendu.
 * 
 * EN: Number expected.
 */
readonly needed: number
/**
 * Nombre trouvé et valable.
 * 
 * EN: Number found and valid.
 */
readonly found: number
readonly evidenceKind?: EvidenceKind
/**
 * Âge maximal.
 * 
 * EN: Oldest age.
 */
readonly within?: string
readonly unit?: Unit
/**
 * Vrai si la cible doit être atteinte.
 * 
 * EN: True when the target must be reached.
 */
readonly onTarget?: boolean
/**
 * Identifiants retenus (engagements, indicateurs ou pièces).
 * 
 * EN: Ids accepted (commitments, indicators or pieces).
 */
readonly accepted: readonly string[]
/**
 * Ce qui a été trouvé mais n’est pas retenu, et pourquoi.
 * 
 * EN: What was found but not accepted, and why.
 */
readonly rejected: readonly Rejection[]
}
/**
 * Un élément écarté.
 * 
 * EN: An item set aside.
 */
export interface Rejection {
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Raison : notInForce (pas en vigueur), partialScope (périmètre restreint), expired (expirée), tooOld (trop ancienne), future (date à venir), missing (fichier absent ou vide), suspect (plus ancienne que la promesse), offTarget (cible non atteinte), noTarget (sans cible), neverMeasured (jamais mesuré), masked (masqué : échantillon trop petit), stale (mesure trop ancienne).
 * 
 * EN: Reason: notInForce, partialScope, expired, tooOld, future, missing, suspect, offTarget, noTarget, neverMeasured, masked, stale.
 */
readonly reason: ("notInForce" | "partialScope" | "expired" | "tooOld" | "future" | "missing" | "suspect" | "offTarget" | "noTarget" | "neverMeasured" | "masked" | "stale")
}
/**
 * Écart : une attente non satisfaite.
 * 
 * EN: Gap: an expectation that is not met.
 */
export interface Gap {
/**
 * Identifiant stable : qualihlm-style/D5-02#evidence:minutes.
 * 
 * EN: Stable id: qualihlm-style/D5-02#evidence:minutes.
 */
readonly id: string
/**
 * Référentiel.
 * 
 * EN: Referential.
 */
readonly referential: string
/**
 * Domaine.
 * 
 * EN: Domain.
 */
readonly domain: string
/**
 * Référence complète de l’exigence.
 * 
 * EN: Full reference of the requirement.
 */
readonly requirement: string
readonly check: Check
/**
 * Criticité : major (majeure), minor (mineure), improvement (progrès).
 * 
 * EN: Criticality: major, minor, improvement.
 */
readonly criticality: ("major" | "minor" | "improvement")
/**
 * Case de la matrice : kept (tenu), unproven (dit, pas prouvé), undeclared (fait, pas dit), absent (ni dit ni fait).
 * 
 * EN: Cell of the matrix: kept, unproven, undeclared, absent.
 */
readonly quadrant: ("kept" | "unproven" | "undeclared" | "absent")
/**
 * Grade : strength (PF, point fort), conforming (C, conforme), improvement (PP, piste de progrès), weakness (PS, point sensible), minor (NC mineure), major (NC majeure).
 * 
 * EN: Grade: strength, conforming, improvement, weakness, minor or major nonconformity.
 */
readonly grade: ("strength" | "conforming" | "improvement" | "weakness" | "minor" | "major")
/**
 * Actions prévues pour l’exigence.
 * 
 * EN: Actions planned for the requirement.
 */
readonly actions: readonly string[]
readonly place: Place
}
/**
 * Endroit du dépôt d’où vient la donnée.
 * 
 * EN: Place of the repository that the datum comes from.
 */
export interface Place {
/**
 * Chemin du fichier dans le dépôt.
 * 
 * EN: Path of the file in the repository.
 */
readonly file: string
/**
 * Pointeur JSON dans le fichier.
 * 
 * EN: JSON pointer in the file.
 */
readonly pointer: string
/**
 * Ligne, à partir de 1.
 * 
 * EN: Line, from 1.
 */
readonly line?: number
}
/**
 * Engagement et ce qui le soutient.
 * 
 * EN: Commitment and what supports it.
 */
export interface CommitmentResult {
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Intitulé.
 * 
 * EN: Title.
 */
readonly title: string
/**
 * La promesse.
 * 
 * EN: The promise.
 */
readonly statement: string
/**
 * Forme.
 * 
 * EN: Form.
 */
readonly form?: ("charter" | "internalStandard" | "certification" | "label")
/**
 * À qui il s’adresse.
 * 
 * EN: Whom it addresses.
 */
readonly audience: readonly string[]
/**
 * Pilote.
 * 
 * EN: Owner.
 */
readonly owner: string
/**
 * État déclaré.
 * 
 * EN: Declared status.
 */
readonly status: ("draft" | "inForce" | "suspended" | "ended")
/**
 * Vrai si l’engagement est en vigueur à la date de l’audit.
 * 
 * EN: True when in force at the audit date.
 */
readonly inForce: boolean
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly since?: string
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly until?: string
/**
 * Périmètre.
 * 
 * EN: Scope.
 */
readonly scopeKind: ("stock" | "residence" | "programme")
/**
 * Nom de la résidence ou du programme.
 * 
 * EN: Name of the residence or programme.
 */
readonly scopeName?: string
/**
 * D’où vient ce qui est écrit.
 * 
 * EN: Where what is written comes from.
 */
readonly source?: string
/**
 * Références complètes des exigences.
 * 
 * EN: Full references of the requirements.
 */
readonly requirements: readonly string[]
/**
 * Indicateurs.
 * 
 * EN: Indicators.
 */
readonly indicators: readonly string[]
/**
 * Pièces.
 * 
 * EN: Pieces.
 */
readonly evidence: readonly string[]
/**
 * Actions.
 * 
 * EN: Actions.
 */
readonly actions: readonly string[]
readonly place: Place
}
/**
 * Indicateur et sa situation.
 * 
 * EN: Indicator and its standing.
 */
export interface IndicatorResult {
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Libellé.
 * 
 * EN: Title.
 */
readonly title: string
/**
 * Définition.
 * 
 * EN: Definition.
 */
readonly definition: string
/**
 * Formule.
 * 
 * EN: Formula.
 */
readonly formula?: string
/**
 * Source des données.
 * 
 * EN: Source of the data.
 */
readonly source?: string
/**
 * Responsable.
 * 
 * EN: Owner.
 */
readonly owner: string
readonly unit: Unit
/**
 * Sens.
 * 
 * EN: Direction.
 */
readonly direction: ("up" | "down" | "range")
/**
 * Cible.
 * 
 * EN: Target.
 */
readonly target?: (number | {
/**
 * Borne basse.
 * 
 * EN: Lower bound.
 */
readonly min: number
/**
 * Borne haute.
 * 
 * EN: Upper bound.
 */
readonly max: number
})
/**
 * Seuil d’alerte.
 * 
 * EN: Alert threshold.
 */
readonly alert?: (number | {
/**
 * Borne basse.
 * 
 * EN: Lower bound.
 */
readonly min: number
/**
 * Borne haute.
 * 
 * EN: Upper bound.
 */
readonly max: number
})
/**
 * Limite légale, hors du calcul des écarts.
 * 
 * EN: Legal limit, outside the gap computation.
 */
readonly legal?: {
/**
 * Valeur.
 * 
 * EN: Value.
 */
readonly limit: number
/**
 * Texte.
 * 
 * EN: Text.
 */
readonly reference: string
}
/**
 * Fréquence.
 * 
 * EN: Frequency.
 */
readonly frequency: ("monthly" | "quarterly" | "yearly" | "triennial")
/**
 * Périmètre.
 * 
 * EN: Perimeter.
 */
readonly perimeter?: string
/**
 * Situation : onTarget (cible atteinte), inAlert (en alerte), offTarget (hors cible), stale (mesure trop ancienne), neverMeasured (jamais mesuré), masked (masqué : échantillon trop petit), noTarget (sans cible).
 * 
 * EN: Standing: onTarget, inAlert, offTarget, stale, neverMeasured, masked, noTarget.
 */
readonly status: ("onTarget" | "inAlert" | "offTarget" | "stale" | "neverMeasured" | "masked" | "noTarget")
readonly latest?: MeasureResult
/**
 * Évolution entre les deux derniers résultats : improving (mieux), worsening (moins bien), stable, notSignificant (dans la marge d’erreur), changed (sans sens donné).
 * 
 * EN: Change between the last two results: improving, worsening, stable, notSignificant (within the margin of error), changed.
 */
readonly trend?: ("improving" | "worsening" | "stable" | "notSignificant" | "changed")
/**
 * Dernier résultat moins le précédent, dans l’unité.
 * 
 * EN: Last result minus the one before, in the unit.
 */
readonly change?: number
/**
 * Résultats, du plus ancien au plus récent.
 * 
 * EN: Results, oldest first.
 */
readonly series: readonly MeasureResult[]
/**
 * Exigences mesurées.
 * 
 * EN: Requirements measured.
 */
readonly requirements: readonly string[]
/**
 * Engagements mesurés.
 * 
 * EN: Commitments measured.
 */
readonly commitments: readonly string[]
readonly place: Place
}
/**
 * Un résultat de la série.
 * 
 * EN: A result of the series.
 */
export interface MeasureResult {
/**
 * Période.
 * 
 * EN: Period.
 */
readonly period: string
/**
 * Dernier jour de la période.
 * 
 * EN: Last day of the period.
 */
readonly end: string
/**
 * Résultat ; absent quand il est masqué.
 * 
 * EN: Result; absent when masked.
 */
readonly value?: number
/**
 * Numérateur.
 * 
 * EN: Numerator.
 */
readonly numerator?: number
/**
 * Dénominateur.
 * 
 * EN: Denominator.
 */
readonly denominator?: number
/**
 * Nombre de réponses.
 * 
 * EN: Number of answers.
 */
readonly sampleSize?: number
/**
 * Population.
 * 
 * EN: Population.
 */
readonly population?: number
/**
 * Mode de recueil.
 * 
 * EN: Mode.
 */
readonly mode?: string
/**
 * Marge d’erreur à 95 %, en points, corrigée pour population finie.
 * 
 * EN: Margin of error at 95 %, in points, with finite population correction.
 */
readonly marginOfError?: number
/**
 * Vrai si le résultat est masqué : échantillon trop petit.
 * 
 * EN: True when masked: the sample is too small.
 */
readonly masked?: boolean
/**
 * Situation par rapport à la cible.
 * 
 * EN: Standing against the target.
 */
readonly status?: ("onTarget" | "inAlert" | "offTarget" | "noTarget")
/**
 * Pièce d’où vient le résultat.
 * 
 * EN: Piece that the result comes from.
 */
readonly evidence?: string
/**
 * Remarque.
 * 
 * EN: Remark.
 */
readonly note?: string
}
/**
 * Pièce et son état à la date de l’audit.
 * 
 * EN: Piece and its state at the audit date.
 */
export interface PieceResult {
/**
 * Numéro dans le dossier : P001.
 * 
 * EN: Number in the pack: P001.
 */
readonly number: string
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Intitulé.
 * 
 * EN: Title.
 */
readonly title: string
readonly kind: EvidenceKind
/**
 * Jour où ce qu’elle montre était vrai.
 * 
 * EN: Day when what it shows was true.
 */
readonly date: string
/**
 * Dernier jour de validité.
 * 
 * EN: Last day of validity.
 */
readonly expires?: string
/**
 * Âge à la date de l’audit, en jours calendaires.
 * 
 * EN: Age at the audit date, in calendar days.
 */
readonly ageDays: number
/**
 * État : valid (valable), expiresSoon (expire bientôt), expired (expirée), future (date à venir), missing (fichier absent ou vide), suspect (plus ancienne que la promesse).
 * 
 * EN: State: valid, expiresSoon, expired, future, missing (or empty), suspect.
 */
readonly state: ("valid" | "expiresSoon" | "expired" | "future" | "missing" | "suspect")
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly reviewed?: string
/**
 * Chemin dans le dépôt.
 * 
 * EN: Path in the repository.
 */
readonly file?: string
/**
 * Adresse web.
 * 
 * EN: Web address.
 */
readonly url?: string
/**
 * Lieu de conservation.
 * 
 * EN: Where it is kept.
 */
readonly location?: string
/**
 * Taille en octets.
 * 
 * EN: Size in bytes.
 */
readonly size?: number
/**
 * Empreinte SHA-256 du fichier.
 * 
 * EN: SHA-256 of the file.
 */
readonly sha256?: string
/**
 * Chemin dans le dossier de preuves ; absent si la pièce n’y est pas.
 * 
 * EN: Path in the pack; absent when the piece is not in it.
 */
readonly packPath?: string
/**
 * Pourquoi la pièce n’est pas dans le dossier : restricted (diffusion restreinte), personalData (données personnelles), notAFile (adresse ou papier), missing (fichier absent ou vide).
 * 
 * EN: Why the piece is not in the pack: restricted, personalData, notAFile, missing.
 */
readonly withheld?: ("restricted" | "personalData" | "notAFile" | "missing")
/**
 * Diffusion.
 * 
 * EN: Who may see it.
 */
readonly confidentiality: ("public" | "auditor" | "restricted")
/**
 * Données personnelles.
 * 
 * EN: Personal data.
 */
readonly personalData: ("none" | "redacted" | "present")
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly retainUntil?: string
/**
 * Exigences prouvées.
 * 
 * EN: Requirements proven.
 */
readonly requirements: readonly string[]
/**
 * Engagements.
 * 
 * EN: Commitments.
 */
readonly commitments: readonly string[]
/**
 * Indicateurs dont elle est la source.
 * 
 * EN: Indicators that it is the source of.
 */
readonly indicators: readonly string[]
/**
 * Actions.
 * 
 * EN: Actions.
 */
readonly actions: readonly string[]
readonly place: Place
}
/**
 * Action et son état à la date de l’audit.
 * 
 * EN: Action and its state at the audit date.
 */
export interface ActionResult {
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Ce qui sera fait.
 * 
 * EN: What will be done.
 */
readonly title: string
/**
 * Exigence dont elle réduit l’écart.
 * 
 * EN: Requirement whose gap it closes.
 */
readonly requirement?: string
/**
 * Engagement qui la porte.
 * 
 * EN: Commitment that carries it.
 */
readonly commitment: string
/**
 * Cause.
 * 
 * EN: Cause.
 */
readonly cause?: string
/**
 * Pilote.
 * 
 * EN: Owner.
 */
readonly owner: string
/**
 * Priorité.
 * 
 * EN: Priority.
 */
readonly priority: ("high" | "medium" | "low")
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly due: string
/**
 * Avancement déclaré.
 * 
 * EN: Declared progress.
 */
readonly status: ("todo" | "inProgress" | "done" | "cancelled")
/**
 * État à la date de l’audit : onTime (à temps), dueSoon (bientôt due), overdue (en retard), done (réalisée), cancelled (abandonnée).
 * 
 * EN: State at the audit date: onTime, dueSoon, overdue, done, cancelled.
 */
readonly state: ("onTime" | "dueSoon" | "overdue" | "done" | "cancelled")
/**
 * Jours calendaires jusqu’à l’échéance ; négatif quand elle est passée.
 * 
 * EN: Calendar days until due; negative when past.
 */
readonly daysLeft: number
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly doneOn?: string
/**
 * Pièces qui prouvent la réalisation.
 * 
 * EN: Pieces that prove completion.
 */
readonly evidence: readonly string[]
/**
 * Efficacité.
 * 
 * EN: Effectiveness.
 */
readonly effectiveness?: string
readonly place: Place
}
/**
 * Constat d’audit.
 * 
 * EN: Audit finding.
 */
export interface AuditFinding {
/**
 * Identifiant.
 * 
 * EN: Id.
 */
readonly id: string
/**
 * Campagne.
 * 
 * EN: Campaign.
 */
readonly campaign: string
/**
 * Exigence.
 * 
 * EN: Requirement.
 */
readonly requirement: string
/**
 * Grade : strength (PF, point fort), conforming (C, conforme), improvement (PP, piste de progrès), weakness (PS, point sensible), minor (NC mineure), major (NC majeure).
 * 
 * EN: Grade: strength, conforming, improvement, weakness, minor or major nonconformity.
 */
readonly grade: ("strength" | "conforming" | "improvement" | "weakness" | "minor" | "major")
/**
 * Ce qui a été constaté.
 * 
 * EN: What was found.
 */
readonly statement: string
/**
 * Pièces.
 * 
 * EN: Pieces.
 */
readonly evidence: readonly string[]
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly due?: string
/**
 * État.
 * 
 * EN: Status.
 */
readonly status: ("open" | "closed")
readonly place: Place
}
/**
 * Note d’auto-évaluation.
 * 
 * EN: Self-assessment rating.
 */
export interface RatingResult {
/**
 * Campagne.
 * 
 * EN: Campaign.
 */
readonly campaign: string
/**
 * Exigence.
 * 
 * EN: Requirement.
 */
readonly requirement: string
/**
 * Niveau.
 * 
 * EN: Level.
 */
readonly level: string
/**
 * Nom du niveau.
 * 
 * EN: Name of the level.
 */
readonly levelTitle: string
/**
 * Commentaire.
 * 
 * EN: Comment.
 */
readonly comment?: string
/**
 * Qui a noté.
 * 
 * EN: Who rated.
 */
readonly by?: string
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly on?: string
readonly place: Place
}
/**
 * Échéance.
 * 
 * EN: Deadline.
 */
export interface Deadline {
/**
 * Jour du calendrier, écrit AAAA-MM-JJ.
 * 
 * EN: Calendar day, written YYYY-MM-DD.
 */
readonly on: string
/**
 * Jours calendaires restants ; négatif quand elle est passée.
 * 
 * EN: Calendar days left; negative when past.
 */
readonly daysLeft: number
/**
 * Nature : evidenceExpiry (fin de validité d’une pièce), retention (fin de conservation), actionDue (action), findingDue (levée d’un constat).
 * 
 * EN: Kind: evidenceExpiry, retention, actionDue, findingDue.
 */
readonly kind: ("evidenceExpiry" | "retention" | "actionDue" | "findingDue")
/**
 * Identifiant de la pièce, de l’action ou du constat.
 * 
 * EN: Id of the piece, action or finding.
 */
readonly id: string
/**
 * Intitulé.
 * 
 * EN: Title.
 */
readonly title: string
/**
 * Pilote.
 * 
 * EN: Owner.
 */
readonly owner?: string
}
/**
 * Diagnostic du dépôt.
 * 
 * EN: Diagnostic on the repository.
 */
export interface DiagnosticRecord {
/**
 * Code.
 * 
 * EN: Code.
 */
readonly code: string
/**
 * Gravité.
 * 
 * EN: Severity.
 */
readonly severity: ("error" | "warning" | "info")
/**
 * Ce qui ne va pas.
 * 
 * EN: What is wrong.
 */
readonly message: string
/**
 * Ce qu’il faut écrire.
 * 
 * EN: What to write instead.
 */
readonly hint: string
/**
 * Fichier.
 * 
 * EN: File.
 */
readonly file: string
/**
 * Ligne.
 * 
 * EN: Line.
 */
readonly line: number
/**
 * Colonne.
 * 
 * EN: Column.
 */
readonly column: number
}
