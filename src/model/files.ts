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
readonly referential?: ReferentialFile
readonly audit?: Audit
}
/**
 * coopqual.yaml : l’organisme, l’audit, les référentiels en vigueur.
 * 
 * EN: coopqual.yaml: the organisation, the audit, the referentials in force.
 */
export interface Settings {
readonly organisation: Organisation
/**
 * Coordonnées que l’organisme publie : adresses de courriel, numéros de téléphone, IBAN, et noms des agents qui signent ses documents (`Marie Dupont`). Aucune remarque `privacy/…` ne les signale, dans les textes comme dans les propriétés des pièces ; les noms entrent dans le dossier avec ce fichier.
 * 
 * EN: Contacts that the organisation publishes: e-mail addresses, phone numbers, IBANs, and names of the staff who sign its documents (`Marie Dupont`). No `privacy/…` diagnostic reports them, in texts or in the properties of pieces; the names enter the pack with this file.
 * 
 * @minItems 1
 * 
 * Items: Texte court, non vide, de 300 caractères au plus.
 * 
 * EN: Short text that is not empty, 300 characters at most.
 */
readonly contacts?: readonly string[]
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
/**
 * Nombre de non-conformités mineures d’un même domaine que la synthèse montre comme une majeure ; aucune si la clé est absente.
 * 
 * EN: How many minor nonconformities of one domain the synthesis shows as a major one; none when the key is absent.
 */
readonly minorsPerMajor?: number
}
/**
 * Gravité des remarques, par code (evidence/expired) ou par sujet (evidence/*) : off (pas de remarque), info, warning (avertissement), error (bloque le dossier). Une erreur ne peut pas être abaissée. Le dossier énumère ces choix.
 * 
 * EN: Severity of diagnostics, by code (evidence/expired) or by subject (evidence/*): off, info, warning, error (keeps the pack from being made). An error cannot be lowered. The pack lists these choices.
 */
readonly severities?: {
[k: string]: "off" | "info" | "warning" | "error"
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
/**
 * Jours fériés qui ne sont pas ouvrés : national (les onze de France, par défaut) ou alsaceMoselle (avec le Vendredi saint et le 26 décembre).
 * 
 * EN: Public holidays, which are no working days: national (the eleven of France, the default) or alsaceMoselle (with Good Friday and 26 December).
 */
readonly publicHolidays?: ("national" | "alsaceMoselle")
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
 * Jour où la page de url a été enregistrée ou imprimée, AAAA-MM-JJ.
 * 
 * EN: Day when the page of url was saved or printed, YYYY-MM-DD.
 */
readonly capturedOn?: string
/**
 * Empreinte SHA-256 : de file, qui ne doit plus changer, ou de l’enregistrement de la page de url. 64 chiffres et lettres de a à f.
 * 
 * EN: SHA-256: of file, which must not change any more, or of what was saved of the page of url. 64 figures and letters from a to f.
 */
readonly sha256?: string
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
 * Un résultat : value, ou numerator et denominator, ou delays.
 * 
 * EN: A result: value, or numerator and denominator, or delays.
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
 * Délais observés, du jour de départ (non compté) au jour d’arrivée (compté) : le résultat est leur moyenne, en jours ou en jours ouvrés selon l’unité.
 * 
 * EN: Delays observed, from the first day (not counted) to the last (counted): the result is their mean, in days or working days by the unit.
 * 
 * @minItems 1
 */
readonly delays?: readonly Delay[]
/**
 * Échantillon d’une enquête.
 * 
 * EN: Sample of a survey.
 */
readonly sample?: {
/**
 * Nombre de réponses à la question, sans les sans-réponse.
 * 
 * EN: Number of answers to the question, without those who gave none.
 */
readonly size: number
/**
 * Nombre de personnes sollicitées ; le taux de réponse est size ÷ contacted.
 * 
 * EN: Number of people who were asked; the response rate is size ÷ contacted.
 */
readonly contacted?: number
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
 * Réponses à une question d’enquête, de la plus favorable à la moins favorable, les sans-réponse à la fin.
 * 
 * EN: Answers to a survey’s question, from the most to the least favourable, those who gave none last.
 * 
 * @minItems 1
 */
readonly distribution?: readonly AnswerCount[]
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
 * Un délai.
 * 
 * EN: A delay.
 */
export interface Delay {
/**
 * Jour de départ, AAAA-MM-JJ.
 * 
 * EN: First day, YYYY-MM-DD.
 */
readonly from: string
/**
 * Jour d’arrivée, AAAA-MM-JJ.
 * 
 * EN: Last day, YYYY-MM-DD.
 */
readonly to: string
}
/**
 * Une réponse et le nombre de ceux qui l’ont donnée.
 * 
 * EN: An answer and how many gave it.
 */
export interface AnswerCount {
/**
 * La réponse, dans les mots du questionnaire ; pour une note, le nombre.
 * 
 * EN: The answer, in the words of the questionnaire; for a mark, the number.
 */
readonly answer: (string | number)
/**
 * Combien l’ont donnée.
 * 
 * EN: How many gave it.
 */
readonly count: number
/**
 * Comment elle compte : favourable (dans le numérateur du pourcentage), unfavourable (au dénominateur seulement), noAnswer (sans réponse : elle ne compte pas).
 * 
 * EN: How it counts: favourable (in the numerator of the percentage), unfavourable (in the denominator alone), noAnswer (no answer: it does not count).
 */
readonly as?: ("favourable" | "unfavourable" | "noAnswer")
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
 * Auto-évaluation, une note par exigence : level, ou levels quand le référentiel a des axes.
 * 
 * EN: Self-assessment, one rating per requirement: level, or levels when the referential has axes.
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
readonly level?: string
/**
 * Niveau sur chaque axe, quand le référentiel en a : leadership, deployment, results.
 * 
 * EN: Level on each axis, when the referential has some: leadership, deployment, results.
 */
readonly levels?: {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
[k: string]: string
}
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
 * Référentiel : domaines, exigences, et la preuve que chaque exigence attend. Avec extends, seulement ce qui change dans un autre référentiel.
 * 
 * EN: Referential: domains, requirements, and the proof that each requirement expects. With extends, only what changes in another referential.
 */
export interface ReferentialFile {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
/**
 * Identifiant du référentiel que celui-ci amende : tout ce qui n’est pas écrit ici en est repris.
 * 
 * EN: Id of the referential that this one amends: whatever is not written here is taken from it.
 */
readonly extends?: string
/**
 * Version du référentiel, entre guillemets : "2026.1".
 * 
 * EN: Version of the referential, in quotes: "2026.1".
 */
readonly version?: string
readonly title?: ShortText
/**
 * Qui publie le référentiel.
 * 
 * EN: Who publishes the referential.
 */
readonly publisher?: string
/**
 * Vrai si le texte est celui de l’organisme qui délivre le label. « Référentiel non officiel » est imprimé partout sinon.
 * 
 * EN: True when the text is that of the body that awards the label. Otherwise “unofficial referential” is printed everywhere.
 */
readonly official?: boolean
readonly language?: Language
/**
 * Échelle de l’auto-évaluation, du plus bas au plus haut niveau.
 * 
 * EN: Scale of the self-assessment, from the lowest to the highest level.
 * 
 * @minItems 2
 */
readonly scale?: readonly ScaleLevel[]
/**
 * Axes de la notation : chaque exigence est notée sur chacun, avec l’échelle. Sans axes, une seule note par exigence.
 * 
 * EN: Axes of the rating: each requirement is rated on each of them, on the scale. Without axes, one rating per requirement.
 * 
 * @minItems 2
 */
readonly axes?: readonly RatingAxis[]
readonly selection?: Selection
/**
 * Avec extends : identifiants des domaines et des exigences que l’on ne reprend pas.
 * 
 * EN: With extends: ids of the domains and requirements that are left out.
 * 
 * Items: Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly remove?: readonly string[]
/**
 * Domaines du référentiel, dans l’ordre de lecture. Avec extends : ceux qui changent, par leur identifiant, et ceux qui s’ajoutent.
 * 
 * EN: Domains of the referential, in reading order. With extends: those that change, by their ids, and those that are added.
 * 
 * @minItems 1
 */
readonly domains?: readonly DomainFile[]
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
/**
 * Points du niveau, de 0 à 100 ; à intervalles égaux de 0 à 100 si aucun niveau n’en donne.
 * 
 * EN: Points of the level, from 0 to 100; evenly spaced from 0 to 100 when no level gives any.
 */
readonly points?: number
}
/**
 * Un axe de notation.
 * 
 * EN: An axis of the rating.
 */
export interface RatingAxis {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
readonly title: ShortText
/**
 * Poids de l’axe dans la note ; 1 par défaut.
 * 
 * EN: Weight of the axis in the mark; 1 by default.
 */
readonly weight?: number
}
/**
 * Nombre d’exigences parmi lesquelles l’organisme choisit : au moins atLeast sur of. Une exigence est choisie quand un engagement en vigueur y répond.
 * 
 * EN: How many requirements the organisation chooses among: at least atLeast of of. A requirement is chosen when a commitment in force answers it.
 */
export interface Selection {
/**
 * Nombre d’exigences à choisir au moins.
 * 
 * EN: How many requirements must be chosen at least.
 */
readonly atLeast: number
/**
 * Nombre d’exigences proposées : toutes celles du référentiel.
 * 
 * EN: How many requirements are offered: all those of the referential.
 */
readonly of: number
}
/**
 * Un domaine.
 * 
 * EN: A domain.
 */
export interface DomainFile {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
readonly title?: ShortText
/**
 * Poids du domaine dans le score d’ensemble ; 1 par défaut.
 * 
 * EN: Weight of the domain in the overall score; 1 by default.
 */
readonly weight?: number
readonly appliesTo?: Applicability
/**
 * Exigences du domaine.
 * 
 * EN: Requirements of the domain.
 * 
 * @minItems 1
 */
readonly requirements?: readonly RequirementFile[]
}
/**
 * À quels organismes cela s’applique : à ceux qui remplissent toutes ces conditions. Ce que coopqual.yaml ne dit pas ne dispense de rien.
 * 
 * EN: Which organisations it applies to: those that meet all these conditions. What coopqual.yaml does not say exempts from nothing.
 */
export interface Applicability {
/**
 * Natures d’organismes : coopHlm, esh, oph, other.
 * 
 * EN: Kinds of organisations: coopHlm, esh, oph, other.
 * 
 * @minItems 1
 */
readonly kind?: readonly ("coopHlm" | "esh" | "oph" | "other")[]
readonly rentalDwellings?: NumberRange
readonly homesSoldPerYear?: NumberRange
}
/**
 * Intervalle de nombres entiers, bornes comprises.
 * 
 * EN: Range of whole numbers, bounds included.
 */
export interface NumberRange {
/**
 * Au moins.
 * 
 * EN: At least.
 */
readonly min?: number
/**
 * Au plus.
 * 
 * EN: At most.
 */
readonly max?: number
}
/**
 * Une exigence.
 * 
 * EN: A requirement.
 */
export interface RequirementFile {
/**
 * Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.
 * 
 * EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
 */
readonly id: string
readonly title?: ShortText
readonly statement?: Text
readonly guidance?: Text
/**
 * Criticité : major (majeure), minor (mineure), improvement (progrès).
 * 
 * EN: Criticality: major, minor, improvement.
 */
readonly criticality?: ("major" | "minor" | "improvement")
/**
 * Vrai tant que l’intitulé n’est pas connu : « referential check » rappelle de le compléter.
 * 
 * EN: True as long as the title is not known: “referential check” reminds you to complete it.
 */
readonly placeholder?: boolean
readonly appliesTo?: Applicability
/**
 * Exigences d’autres référentiels auxquelles répond aussi tout ce qui répond à celle-ci : « iso26000/CONS-4 ».
 * 
 * EN: Requirements of other referentials that whatever answers this one answers too: “iso26000/CONS-4”.
 * 
 * Items: Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » quand plusieurs référentiels sont en vigueur.
 * 
 * EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.
 */
readonly mapsTo?: readonly string[]
readonly expects?: Expectation
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
/**
 * Preuves de rechange : il suffit que l’une d’elles soit satisfaite en entier, en plus du reste.
 * 
 * EN: Alternative proofs: one of them met in full is enough, besides the rest.
 * 
 * @minItems 2
 */
readonly anyOf?: readonly Alternative[]
}
/**
 * Attente de pièces.
 * 
 * EN: Expectation of pieces.
 */
export interface EvidenceExpectation {
readonly kind?: EvidenceKind
readonly what?: ShortText
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
readonly what?: ShortText
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
 * Âge maximal de l’enquête à la date de l’audit : il en fixe l’échéance.
 * 
 * EN: Oldest age of the survey at the audit date: it sets when the next one is due.
 */
readonly within: string
/**
 * Qui est interrogé : tenants (locataires, dont le nombre de logements locatifs donne la mesure) buyers (accédants, par le nombre de ventes) ou employees (salariés).
 * 
 * EN: Who is asked: tenants (counted by rental dwellings), buyers (counted by homes sold) or employees.
 */
readonly audience?: ("tenants" | "buyers" | "employees")
}
/**
 * Une preuve possible : tout ce qu’elle demande doit être satisfait.
 * 
 * EN: One possible proof: all that it asks must be met.
 */
export interface Alternative {
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
 * Ce qu’il faut faire d’abord, par ordre.
 * 
 * EN: What to do first, in order.
 */
readonly priorities: readonly Priority[]
readonly baseline?: BaselineResult
/**
 * Ce que le PDF porte en pièces jointes.
 * 
 * EN: What the PDF carries as attachments.
 */
readonly attachments?: {
/**
 * Taille que les pièces jointes ne dépassent pas ensemble, en octets ; 0 : aucune.
 * 
 * EN: Size that the attached pieces together do not exceed, in bytes; 0: none.
 */
readonly limit: number
}
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
 * Notes des campagnes, par référentiel et par domaine.
 * 
 * EN: Marks of the campaigns, by referential and by domain.
 */
readonly marks: readonly CampaignMark[]
/**
 * Enquêtes attendues et leurs échéances.
 * 
 * EN: Surveys expected and when they are due.
 */
readonly surveys: readonly SurveyResult[]
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
/**
 * Diagnostics que l’organisme a écartés par un commentaire dans ses fichiers, avec sa raison. Ils ne changent aucun verdict.
 * 
 * EN: Diagnostics that the organisation silenced by a comment in its files, with its reason. They change no verdict.
 */
readonly silenced: readonly SilencedRecord[]
/**
 * Gravités que l’organisme a changées dans coopqual.yaml.
 * 
 * EN: Severities that the organisation changed in coopqual.yaml.
 */
readonly severities: readonly SeverityRecord[]
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
/**
 * Jours fériés qui ne sont pas ouvrés.
 * 
 * EN: Public holidays, which are no working days.
 */
readonly publicHolidays?: ("national" | "alsaceMoselle")
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
/**
 * Nombre de non-conformités mineures d’un domaine que la synthèse montre comme une majeure.
 * 
 * EN: How many minor nonconformities of a domain the synthesis shows as a major one.
 */
readonly minorsPerMajor?: number
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
 * Vrai si un fichier lu n’est pas tel que le commit le garde.
 * 
 * EN: True when a file that was read is not as the commit keeps it.
 */
readonly dirty?: boolean
readonly history?: History
/**
 * Fichiers lus, avec leur empreinte.
 * 
 * EN: Files read, with their hashes.
 */
readonly files: readonly FileRecord[]
}
/**
 * Ce que git sait des fichiers lus et des pièces ; absent d’un fichier fait sans le demander.
 * 
 * EN: What git knows of the files that were read and of the pieces; absent from a file made without asking.
 */
export interface History {
/**
 * Ce que git sait : whole (tout), shallow (historique coupé), missingObjects (historique incomplet), noCommit (aucun commit), notTrusted (dépôt d’un autre utilisateur), notRepository (hors de tout dépôt git), noGit (git absent).
 * 
 * EN: What git knows: whole, shallow, missingObjects, noCommit, notTrusted, notRepository, noGit.
 */
readonly extent: ("whole" | "shallow" | "missingObjects" | "noCommit" | "notTrusted" | "notRepository" | "noGit")
/**
 * Dernière modification de chaque fichier lu et de chaque pièce, par chemin.
 * 
 * EN: Last change of each file that was read and of each piece, by path.
 */
readonly changes: readonly FileChange[]
}
/**
 * Dernière modification d’un fichier : le commit le plus récent qui lui a donné le contenu qu’il a dans le commit du dossier. Un renommage en est une ; un fichier qui tient plusieurs engagements n’en a qu’une.
 * 
 * EN: Last change of a file: the most recent commit that gave it the content that it has in the pack’s commit. A renaming is one; a file that holds several commitments has but one.
 */
export interface FileChange {
/**
 * Chemin dans le dépôt, tel que les fichiers l’écrivent.
 * 
 * EN: Path in the repository, as the files write it.
 */
readonly file: string
/**
 * État : committed (tel que le commit le garde), modified (modifié depuis), deleted (supprimé depuis), untracked (jamais enregistré), ignored (jamais enregistré, et écarté par .gitignore).
 * 
 * EN: State: committed (as the commit keeps it), modified (changed since), deleted (removed since), untracked (never recorded), ignored (never recorded, and set aside by .gitignore).
 */
readonly state: ("committed" | "modified" | "deleted" | "untracked" | "ignored")
/**
 * Commit ; absent quand git ne le sait pas.
 * 
 * EN: Commit; absent when git does not know it.
 */
readonly commit?: string
/**
 * Jour de ce commit, chez son auteur.
 * 
 * EN: Day of that commit, where its author was.
 */
readonly date?: string
/**
 * Nom de l’auteur, sans adresse.
 * 
 * EN: Name of the author, without address.
 */
readonly author?: string
/**
 * Vrai quand l’historique est coupé à ce commit : le fichier a reçu son contenu alors ou avant, on ne sait de qui.
 * 
 * EN: True when the history is cut at that commit: the file was given its content then or before, nobody knows by whom.
 */
readonly isOldestKnown?: true
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
readonly weighted?: WeightedScore
readonly selection?: SelectionResult
readonly amends?: AmendmentRecord
/**
 * Échelle de l’auto-évaluation, avec les points de chaque niveau.
 * 
 * EN: Scale of the self-assessment, with the points of each level.
 */
readonly scale: readonly ScaleLevelRecord[]
/**
 * Axes de la notation ; aucun quand chaque exigence n’a qu’une note.
 * 
 * EN: Axes of the rating; none when each requirement has one rating.
 */
readonly axes: readonly RatingAxisRecord[]
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
/**
 * Borne haute : (kept + notMeasured) ÷ applicable, comme si tout ce qui n’est pas mesuré était tenu.
 * 
 * EN: Upper bound: (kept + notMeasured) ÷ applicable, as if all that is not measured were kept.
 */
readonly rateHighest?: number
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
 * Moyenne des taux des domaines par leur poids ; un domaine sans taux n’y entre pas.
 * 
 * EN: Mean of the domains’ rates by their weights; a domain without a rate does not count.
 */
export interface WeightedScore {
/**
 * Somme des poids × taux ÷ somme des poids.
 * 
 * EN: Sum of weights × rates ÷ sum of weights.
 */
readonly rate: number
/**
 * Somme des poids des domaines qui ont un taux.
 * 
 * EN: Sum of the weights of the domains that have a rate.
 */
readonly weights: number
/**
 * De même avec les taux hors non mesurées.
 * 
 * EN: The same with the rates over what is measured.
 */
readonly rateMeasured?: number
/**
 * Somme des poids des domaines qui ont un taux hors non mesurées.
 * 
 * EN: Sum of the weights of the domains that have a rate over what is measured.
 */
readonly weightsMeasured: number
}
/**
 * Choix que le référentiel demande.
 * 
 * EN: Choice that the referential asks for.
 */
export interface SelectionResult {
/**
 * Nombre d’exigences à choisir au moins.
 * 
 * EN: How many must be chosen at least.
 */
readonly atLeast: number
/**
 * Nombre d’exigences proposées.
 * 
 * EN: How many are offered.
 */
readonly of: number
/**
 * Nombre d’exigences auxquelles répond un engagement en vigueur.
 * 
 * EN: How many are answered by a commitment in force.
 */
readonly chosen: number
}
/**
 * Le référentiel que celui-ci amende, et ce qui y change.
 * 
 * EN: The referential that this one amends, and what changes in it.
 */
export interface AmendmentRecord {
/**
 * Identifiant du référentiel amendé.
 * 
 * EN: Id of the referential amended.
 */
readonly id: string
/**
 * Version du référentiel amendé.
 * 
 * EN: Version of the referential amended.
 */
readonly version: string
/**
 * Exigences modifiées.
 * 
 * EN: Requirements changed.
 */
readonly changed: readonly string[]
/**
 * Exigences ajoutées.
 * 
 * EN: Requirements added.
 */
readonly added: readonly string[]
/**
 * Exigences retirées.
 * 
 * EN: Requirements removed.
 */
readonly removed: readonly string[]
}
/**
 * Un niveau.
 * 
 * EN: A level.
 */
export interface ScaleLevelRecord {
/**
 * Identifiant du niveau.
 * 
 * EN: Id of the level.
 */
readonly id: string
/**
 * Nom du niveau.
 * 
 * EN: Name of the level.
 */
readonly title: string
/**
 * Points du niveau, de 0 à 100.
 * 
 * EN: Points of the level, from 0 to 100.
 */
readonly points: number
}
/**
 * Un axe.
 * 
 * EN: An axis.
 */
export interface RatingAxisRecord {
/**
 * Identifiant de l’axe.
 * 
 * EN: Id of the axis.
 */
readonly id: string
/**
 * Nom de l’axe.
 * 
 * EN: Name of the axis.
 */
readonly title: string
/**
 * Poids de l’axe.
 * 
 * EN: Weight of the axis.
 */
readonly weight: number
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
 * Non-conformités majeures que la synthèse montre par cumul de mineures, quand thresholds.minorsPerMajor le demande.
 * 
 * EN: Major nonconformities that the synthesis shows for accumulated minor ones, when thresholds.minorsPerMajor asks for it.
 */
readonly cumulatedMajors?: number
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
 * Vrai quand l’intitulé reste à compléter.
 * 
 * EN: True when the title is still to be completed.
 */
readonly placeholder?: boolean
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
 * Règle dont découle le constat : exemplary (tenue, indicateurs à la cible), kept (tenue), partlySaid (tenue, dite pour une partie du patrimoine), undeclared (faite, pas dite), part (prouvée en partie), unmeasured (il ne manque que des mesures), nothing (rien n’est prouvé).
 * 
 * EN: Rule that the grade follows from: exemplary (kept, indicators on target), kept, partlySaid (kept, said for part of the stock), undeclared (done, not said), part (partly proven), unmeasured (only measures are missing), nothing (nothing is proven).
 */
readonly gradeRule?: ("exemplary" | "kept" | "partlySaid" | "undeclared" | "part" | "unmeasured" | "nothing")
/**
 * Raison pour laquelle l’exigence est sans objet.
 * 
 * EN: Why the requirement does not apply.
 */
readonly reason?: string
/**
 * Pourquoi l’exigence est sans objet : waived (l’organisme le déclare), organisation (le référentiel la réserve à d’autres organismes), notSelected (l’organisme ne l’a pas choisie).
 * 
 * EN: Why the requirement does not apply: waived (the organisation says so), organisation (the referential keeps it for other organisations), notSelected (the organisation did not choose it).
 */
readonly inapplicable?: ("waived" | "organisation" | "notSelected")
readonly appliesTo?: Applicability
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
 * Exigences des référentiels en vigueur auxquelles répond aussi ce qui répond à celle-ci.
 * 
 * EN: Requirements of the referentials in force that whatever answers this one answers too.
 */
readonly mapsTo: readonly string[]
/**
 * Ce qui ne répond à l’exigence que par correspondance avec une autre.
 * 
 * EN: What answers the requirement only through another one that maps to it.
 */
readonly crosswalk: readonly CrosswalkSource[]
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
readonly kind: ("commitment" | "evidence" | "indicators" | "survey" | "anyOf")
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
 * La preuve attendue, avec ses propres mots, dans la langue du dossier.
 * 
 * EN: The proof expected, in its own words, in the language of the pack.
 */
readonly what?: string
/**
 * Qui l’enquête interroge.
 * 
 * EN: Whom the survey asks.
 */
readonly audience?: ("tenants" | "buyers" | "employees")
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
/**
 * Preuves de rechange d’un contrôle anyOf : une seule suffit, satisfaite en entier.
 * 
 * EN: Alternatives of an anyOf check: one of them met in full is enough.
 */
readonly alternatives?: readonly AlternativeResult[]
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
 * Raison : notInForce (pas en vigueur), partialScope (périmètre restreint), expired (expirée), tooOld (trop ancienne), future (date à venir), missing (fichier absent ou vide), unreadable (fichier qui ne s’ouvre pas), suspect (plus ancienne que la promesse), offTarget (cible non atteinte), noTarget (sans cible), neverMeasured (jamais mesuré), masked (masqué : échantillon trop petit), stale (mesure trop ancienne).
 * 
 * EN: Reason: notInForce, partialScope, expired, tooOld, future, missing, unreadable, suspect, offTarget, noTarget, neverMeasured, masked, stale.
 */
readonly reason: ("notInForce" | "partialScope" | "expired" | "tooOld" | "future" | "missing" | "unreadable" | "suspect" | "offTarget" | "noTarget" | "neverMeasured" | "masked" | "stale")
}
/**
 * Une preuve possible.
 * 
 * EN: One possible proof.
 */
export interface AlternativeResult {
/**
 * Résultat de l’alternative.
 * 
 * EN: Result of the alternative.
 */
readonly status: ("met" | "partial" | "unmet" | "notMeasured")
/**
 * Ses contrôles.
 * 
 * EN: Its checks.
 */
readonly checks: readonly Check[]
}
/**
 * Une exigence qui correspond à celle-ci, et ce qu’elle apporte.
 * 
 * EN: A requirement that maps to this one, and what it brings.
 */
export interface CrosswalkSource {
/**
 * Exigence d’où vient la preuve.
 * 
 * EN: Requirement that the proof comes from.
 */
readonly from: string
/**
 * Engagements apportés.
 * 
 * EN: Commitments brought.
 */
readonly commitments: readonly string[]
/**
 * Indicateurs apportés.
 * 
 * EN: Indicators brought.
 */
readonly indicators: readonly string[]
/**
 * Pièces apportées.
 * 
 * EN: Pieces brought.
 */
readonly evidence: readonly string[]
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
 * Une chose à faire, et les écarts qu’elle lève.
 * 
 * EN: One thing to do, and the gaps that it closes.
 */
export interface Priority {
/**
 * Rang, à partir de 1.
 * 
 * EN: Rank, from 1.
 */
readonly rank: number
/**
 * Engagement, pièce ou indicateur à remettre en état ; absent quand il faut en ajouter un.
 * 
 * EN: Commitment, piece or indicator to mend; absent when one is to be added.
 */
readonly item?: string
/**
 * Écarts que cela lève, le plus grave d’abord.
 * 
 * EN: Gaps that this closes, the gravest first.
 */
readonly gaps: readonly string[]
/**
 * Exigences auxquelles il ne manque que cela pour être tenues.
 * 
 * EN: Requirements that lack nothing else to be kept.
 */
readonly lifts: readonly string[]
/**
 * Le plus grave des constats concernés.
 * 
 * EN: The gravest of the grades concerned.
 */
readonly grade: ("strength" | "conforming" | "improvement" | "weakness" | "minor" | "major")
/**
 * La plus haute des criticités concernées.
 * 
 * EN: The highest of the criticalities concerned.
 */
readonly criticality: ("major" | "minor" | "improvement")
/**
 * La plus proche des échéances déjà fixées : action, constat, enquête.
 * 
 * EN: The nearest of the dates already set: action, finding, survey.
 */
readonly due?: string
}
/**
 * Comparaison avec les écarts acceptés.
 * 
 * EN: Comparison with the gaps accepted.
 */
export interface BaselineResult {
/**
 * Écarts acceptés qui demeurent.
 * 
 * EN: Accepted gaps that remain.
 */
readonly accepted: readonly string[]
/**
 * Écarts acceptés dont le constat est devenu plus grave.
 * 
 * EN: Accepted gaps whose grade has become graver.
 */
readonly worsened: readonly string[]
/**
 * Écarts qui n’étaient pas acceptés.
 * 
 * EN: Gaps that were not accepted.
 */
readonly added: readonly string[]
/**
 * Écarts acceptés qui n’existent plus.
 * 
 * EN: Accepted gaps that are gone.
 */
readonly closed: readonly string[]
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
 * Parmi ces exigences, celles auxquelles il n’est répondu que par correspondance avec une autre (mapsTo).
 * 
 * EN: Among these requirements, those that are answered only through another one that maps to them (mapsTo).
 */
readonly mapped: readonly string[]
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
readonly sinceFirst?: LongTrend
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
 * Parmi ces exigences, celles auxquelles il n’est répondu que par correspondance avec une autre (mapsTo).
 * 
 * EN: Among these requirements, those that are answered only through another one that maps to them (mapsTo).
 */
readonly mapped: readonly string[]
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
 * Nombre de délais dont la valeur est la moyenne.
 * 
 * EN: Number of delays of which the value is the mean.
 */
readonly delays?: number
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
 * Nombre de personnes sollicitées.
 * 
 * EN: Number of people who were asked.
 */
readonly contacted?: number
/**
 * Réponses ÷ personnes sollicitées, de 0 à 1.
 * 
 * EN: Answers ÷ people asked, from 0 to 1.
 */
readonly responseRate?: number
/**
 * Mode de recueil.
 * 
 * EN: Mode.
 */
readonly mode?: string
/**
 * Marge d’erreur à 95 %, dans l’unité de l’indicateur (en points pour un pourcentage), corrigée pour population finie.
 * 
 * EN: Margin of error at 95 %, in the indicator’s unit (in points for a percentage), with finite population correction.
 */
readonly marginOfError?: number
/**
 * Réponses à une question d’enquête, de la plus favorable à la moins favorable, les sans-réponse à la fin.
 * 
 * EN: Answers to a survey’s question, from the most to the least favourable, those who gave none last.
 * 
 * @minItems 1
 */
readonly distribution?: readonly AnswerCount[]
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
 * Évolution depuis le premier résultat de la série.
 * 
 * EN: Change since the first result of the series.
 */
export interface LongTrend {
/**
 * Période du premier résultat.
 * 
 * EN: Period of the first result.
 */
readonly period: string
/**
 * Nombre de résultats comparés.
 * 
 * EN: Number of results compared.
 */
readonly results: number
/**
 * Différence, dans l’unité de l’indicateur.
 * 
 * EN: Difference, in the indicator’s unit.
 */
readonly change: number
/**
 * Sens de la différence.
 * 
 * EN: Direction of the difference.
 */
readonly trend: ("improving" | "worsening" | "stable" | "notSignificant" | "changed")
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
 * État : valid (valable), expiresSoon (expire bientôt), expired (expirée), future (date à venir), missing (fichier absent ou vide), unreadable (fichier qui ne s’ouvre pas), suspect (plus ancienne que la promesse).
 * 
 * EN: State: valid, expiresSoon, expired, future, missing (or empty), unreadable (its file does not open), suspect.
 */
readonly state: ("valid" | "expiresSoon" | "expired" | "future" | "missing" | "unreadable" | "suspect")
/**
 * Ce qui empêche d’ouvrir le fichier : broken (endommagé, ou d’une autre nature), cut (il s’arrête avant sa fin), encrypted (mot de passe), lfsPointer (renvoi de Git LFS).
 * 
 * EN: What keeps the file from being opened: broken, cut, encrypted, lfsPointer.
 */
readonly trouble?: ("broken" | "cut" | "encrypted" | "lfsPointer")
/**
 * Jour où la page de url a été enregistrée ou imprimée.
 * 
 * EN: Day when the page of url was saved or printed.
 */
readonly capturedOn?: string
/**
 * Empreinte SHA-256 de l’enregistrement de la page, telle que l’organisme la donne ; coopqual ne l’a pas vérifiée.
 * 
 * EN: SHA-256 of what was saved of the page, as the organisation gives it; coopqual has not verified it.
 */
readonly captureSha256?: string
/**
 * Données personnelles reconnues dans le fichier, que personne n’a écartées : leur nature et leur place, jamais elles-mêmes. La pièce n’est pas dans le dossier.
 * 
 * EN: Personal data recognised in the file that nobody has waived: their kind and their place, never themselves. The piece is not in the pack.
 */
readonly personalFound?: readonly PersonalFound[]
/**
 * Une limite a empêché de lire tout le texte du fichier à la recherche de données personnelles.
 * 
 * EN: A limit kept some of the text of the file from being searched for personal data.
 */
readonly partlyRead?: true
/**
 * Fin de validité, quand le fichier en écrit une.
 * 
 * EN: End of validity, when the file writes one.
 */
readonly validUntil?: string
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
 * Jointe au PDF.
 * 
 * EN: Attached to the PDF.
 */
readonly attached?: true
/**
 * Pourquoi la pièce n’est pas dans le dossier : restricted (diffusion restreinte), personalData (données personnelles), notAFile (adresse ou papier), missing (fichier absent ou vide), unreadable (fichier qui ne s’ouvre pas).
 * 
 * EN: Why the piece is not in the pack: restricted, personalData, notAFile, missing, unreadable.
 */
readonly withheld?: ("restricted" | "personalData" | "notAFile" | "missing" | "unreadable")
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
 * Parmi ces exigences, celles auxquelles il n’est répondu que par correspondance avec une autre (mapsTo).
 * 
 * EN: Among these requirements, those that are answered only through another one that maps to them (mapsTo).
 */
readonly mapped: readonly string[]
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
 * Données personnelles d’une nature à un endroit d’un fichier.
 * 
 * EN: Personal data of one kind at one place of a file.
 */
export interface PersonalFound {
/**
 * Nature : author (auteur du fichier), birthDate (date de naissance), door (porte ou appartement), email, iban, nir (numéro de sécurité sociale), phone (téléphone), position (lieu d’une photo).
 * 
 * EN: Kind: author, birthDate, door, email, iban, nir, phone, position.
 */
readonly kind: ("author" | "birthDate" | "door" | "email" | "iban" | "nir" | "phone" | "position")
readonly at: FoundPlace
/**
 * Combien.
 * 
 * EN: How many.
 */
readonly count: number
}
/**
 * Endroit d’un fichier, sans aucun nom que quelqu’un ait choisi.
 * 
 * EN: Place in a file, without any name that somebody chose.
 */
export interface FoundPlace {
/**
 * page, line (ligne), paragraph (paragraphe), cell (cellule), header (en-tête d’un courriel), attachment (pièce jointe), metadata (propriété du fichier), fileName (nom du fichier).
 * 
 * EN: page, line, paragraph, cell, header, attachment, metadata, fileName.
 */
readonly in: ("page" | "line" | "paragraph" | "cell" | "header" | "attachment" | "metadata" | "fileName")
/**
 * Numéro de la page, de la ligne ou du paragraphe, à partir de 1.
 * 
 * EN: Number of the page, line or paragraph, from 1.
 */
readonly number?: number
/**
 * Adresse de la cellule, nom de l’en-tête ou de la propriété.
 * 
 * EN: Address of the cell, name of the header or property.
 */
readonly name?: string
readonly inside?: FoundPlace
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
readonly level?: string
/**
 * Nom du niveau.
 * 
 * EN: Name of the level.
 */
readonly levelTitle?: string
/**
 * Niveau sur chaque axe.
 * 
 * EN: Level on each axis.
 */
readonly levels?: readonly AxisLevel[]
/**
 * Note de l’exigence, de 0 à 100 : points du niveau, ou moyenne pondérée des axes.
 * 
 * EN: Mark of the requirement, from 0 to 100: points of the level, or weighted mean of the axes.
 */
readonly mark?: number
/**
 * Note face au verdict, pour la dernière campagne : agrees, overrated (noté haut sans preuve), underrated (prouvé mais noté bas).
 * 
 * EN: Rating against the verdict, for the latest campaign: agrees, overrated (rated high without proof), underrated (proven but rated low).
 */
readonly comparison?: ("agrees" | "overrated" | "underrated")
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
 * Niveau sur un axe.
 * 
 * EN: Level on an axis.
 */
export interface AxisLevel {
/**
 * Identifiant de l’axe.
 * 
 * EN: Id of the axis.
 */
readonly axis: string
/**
 * Nom de l’axe.
 * 
 * EN: Name of the axis.
 */
readonly axisTitle: string
/**
 * Identifiant du niveau.
 * 
 * EN: Id of the level.
 */
readonly level: string
/**
 * Nom du niveau.
 * 
 * EN: Name of the level.
 */
readonly levelTitle: string
}
/**
 * Note d’une campagne sur un référentiel ou l’un de ses domaines.
 * 
 * EN: Mark of a campaign on a referential or one of its domains.
 */
export interface CampaignMark {
/**
 * Campagne.
 * 
 * EN: Campaign.
 */
readonly campaign: string
/**
 * Référentiel.
 * 
 * EN: Referential.
 */
readonly referential: string
/**
 * Domaine ; absent pour l’ensemble.
 * 
 * EN: Domain; absent for the whole.
 */
readonly domain?: string
/**
 * Moyenne des notes des exigences notées, de 0 à 100.
 * 
 * EN: Mean of the marks of the requirements rated, from 0 to 100.
 */
readonly mark: number
/**
 * Nombre d’exigences notées.
 * 
 * EN: Number of requirements rated.
 */
readonly rated: number
/**
 * Nombre d’exigences.
 * 
 * EN: Number of requirements.
 */
readonly of: number
}
/**
 * Une enquête attendue, et son échéance.
 * 
 * EN: A survey that is expected, and when it is due.
 */
export interface SurveyResult {
/**
 * Exigence qui l’attend.
 * 
 * EN: Requirement that expects it.
 */
readonly requirement: string
/**
 * Qui elle interroge.
 * 
 * EN: Whom it asks.
 */
readonly audience?: ("tenants" | "buyers" | "employees")
/**
 * Période à laquelle elle revient.
 * 
 * EN: How often it comes back.
 */
readonly within: string
/**
 * Date de la dernière enquête ; absente si aucune n’a été menée.
 * 
 * EN: Date of the last survey; absent when there was none.
 */
readonly last?: string
/**
 * Pièce ou indicateur qui la montre.
 * 
 * EN: Piece or indicator that shows it.
 */
readonly source?: string
/**
 * Date avant laquelle la suivante doit être menée.
 * 
 * EN: Date by which the next one must be held.
 */
readonly due?: string
/**
 * Jours calendaires jusqu’à l’échéance ; négatif quand elle est passée.
 * 
 * EN: Calendar days until it is due; negative when that is past.
 */
readonly daysLeft?: number
/**
 * upToDate (à jour), dueSoon (bientôt due), overdue (en retard), never (jamais menée).
 * 
 * EN: upToDate, dueSoon, overdue, never (never held).
 */
readonly state: ("upToDate" | "dueSoon" | "overdue" | "never")
/**
 * Nombre de logements concernés, quand coopqual.yaml le donne.
 * 
 * EN: Number of homes concerned, when coopqual.yaml gives it.
 */
readonly homes?: number
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
 * Jours ouvrés jusqu’à l’échéance, celle-ci comprise ; négatif quand elle est passée.
 * 
 * EN: Working days until it, that day included; negative when it is past.
 */
readonly workingDaysLeft: number
/**
 * Nature : evidenceExpiry (fin de validité d’une pièce), retention (fin de conservation), actionDue (action), findingDue (levée d’un constat).
 * 
 * EN: Kind: evidenceExpiry, retention, actionDue, findingDue.
 */
readonly kind: ("evidenceExpiry" | "retention" | "actionDue" | "findingDue" | "surveyDue")
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
/**
 * Diagnostic écarté par un commentaire.
 * 
 * EN: Diagnostic that a comment silences.
 */
export interface SilencedRecord {
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
/**
 * Raison donnée dans le commentaire.
 * 
 * EN: Reason that the comment gives.
 */
readonly reason: string
/**
 * Ligne du commentaire, dans le même fichier.
 * 
 * EN: Line of the comment, in the same file.
 */
readonly silencedAt: number
}
/**
 * Gravité changée.
 * 
 * EN: Severity that was changed.
 */
export interface SeverityRecord {
/**
 * Code, ou sujet suivi de /*.
 * 
 * EN: Code, or subject followed by /*.
 */
readonly code: string
/**
 * Gravité choisie ; off : la remarque n’est pas faite.
 * 
 * EN: Chosen severity; off: the diagnostic is left out.
 */
readonly severity: ("off" | "info" | "warning" | "error")
/**
 * Nombre de diagnostics concernés.
 * 
 * EN: Number of diagnostics concerned.
 */
readonly diagnostics: number
}
