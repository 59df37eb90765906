import type { FoundDatum } from '../model/personal.ts'
import { before, isWordAt } from './signs.ts'

const blank = '[ \\t\\u00A0\\u202F]'
const month =
  '(?:janvier|janv\\.?|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|ao[ûu]t|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|d[ée]cembre|d[ée]c\\.?|' +
  'January|February|March|April|May|June|July|August|September|October|November|December)'
const year = '(?:19\\d{2}|20\\d{2}|\\d{2})'
const gap = `(?:${blank}{1,3}|${blank}?\\n${blank}{0,16})`
const date =
  `(?:(?:0?[1-9]|[12]\\d|3[01])(?:er|ᵉʳ|st|nd|rd|th)?${gap}${month},?${gap}${year}` +
  `|${month}${gap}\\d{1,2}(?:st|nd|rd|th)?,?${gap}\\d{4}` +
  `|(?:0?[1-9]|[12]\\d|3[01])${blank}?[-./ ]${blank}?(?:0?[1-9]|1[0-2])${blank}?[-./ ]${blank}?${year}` +
  `|(?:19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01]))(?!\\d|[-/]\\d)`

/** « né le », « née Martin, à Colmar, le », « né(e) le », « nés les ». */
const born = new RegExp(
  `(?<![\\p{L}\\d])(?:[Nn](?:[ée]|e\\u0301)|N[ÉE])(?:\\(?[\\-·.•]?(?:e|E|es|s|ES|S)\\)?)?(?:[\\-·.•]?s)?,?${gap}((?:[^\\n.;:]{0,60}?${gap})?)(?:(?:[Ll]es?|LE|un|en date du)${gap}|(?<=,${blank})):?${blank}?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)${gap})?(${date})`,
  'gu',
)

/** « date de naissance : », « DDN », « naissance le », « date of birth ». */
const labelled = new RegExp(
  `(?:[Nn]aissances?|NAISSANCES?|[Nn]aiss\\.|DDN|D\\.D\\.N\\.|[Dd]ate of birth|DOB|[Bb]orn(?: on)?)([^\\n.;\\d]{0,50}?)(${date})`,
  'g',
)

/** What may be born without being a person. */
const things =
  /(?<![\p{L}])(?:coop[ée]ratives?|soci[ée]t[ée]s?|associations?|chartes?|projets?|d[ée]marches?|id[ée]es?|r[ée]sidences?|lois?|labels?|entreprises?|f[ée]d[ée]rations?|unions?|communes?|quartiers?|organismes?|initiatives?|comit[ée]s?|conseils?|groupes?|groupements?|partenariats?|mouvements?|plans?|accords?|offices?|instances?|r[ée]seaux?|services?|agences?|dispositifs?|jardins?|clubs?|collectifs?|fondations?|r[ée]f[ée]rentiels?|programmes?|conventions?|syndicats?|mutuelles?|maison|besoin|litige|difficult[ée]s?|institution|habitat|scop|scic|r[ée]gie|m[ée]tropole|communaut[ée]|commission|journal|site|application|outil|r[ée]forme|engagements?|cr[ée]ance|dette|obligation|convention|fusion|structure|enqu[êe]te|tradition|f[êe]te|lettre|magazine|plateforme|equipe|[ée]quipe|atelier|r[ée]pertoire|registre|minist[èe]re|caisse|banque|holding|groupe|sem|esh|oph|opac|offre|prestation|marque|logo)(?![\p{L}])/iu

const persons =
  /(?<![\p{L}])(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|locataire|demandeu[rs]e?|enfants?|conjointe?|[ée]poux|[ée]pouse|fils|fille|salari[ée]e?|candidate?|titulaire|occupante?|soussign[ée]e?|personne|b[ée]n[ée]ficiaire|assur[ée]e?|cotitulaire|garante?|acqu[ée]reu[rs]e?|nom|pr[ée]nom|jumeaux|jumelles|fr[èe]re|s(?:œ|oe)ur|p[èe]re|m[èe]re)(?![\p{L}])/iu

/** « Les enfants nés après le … » are a rule’s. */
const bound = /(?<![\p{L}])(?:avant|apr[èe]s|depuis|entre|jusqu)(?![\p{L}])/iu

/** Words that a date of birth cannot do without, looked for first because few texts hold them. */
const hint =
  /[\s(:][Ll](?:es?|E)[ \u00A0\u202F\r\n]{1,3}[\d:lmjvsd]|[Nn][ée]e? (?:[A-ZÀ-Þ]|un \d)|[Nn]aiss|NAISS|DDN|D\.D\.N|[Bb]orn|irth|DOB|en date du/

/** Dates of birth of persons, by the words before them; a co-operative has one too, and it is no secret. */
export function birthDatesIn(text: string): readonly FoundDatum[] {
  if (!hint.test(text)) return []
  const found: FoundDatum[] = []
  for (const { index: start, 0: whole, 1: link = '', 2: day = '' } of text.matchAll(born)) {
    if (isWordAt(text, start - 1) || bound.test(link) || isOfThing(text, start, link, start + whole.length))
      continue
    found.push(dayAt(start + whole.length, day))
  }
  for (const { index: start, 0: whole, 1: link = '', 2: day = '' } of text.matchAll(labelled)) {
    if (isWordAt(text, start - 1) || things.test(link) || bound.test(link)) continue
    const isMeant = persons.test(link) || !isOfThing(text, start, link, start + whole.length)
    if (isMeant) found.push(dayAt(start + whole.length, day))
  }
  return found
}

function dayAt(end: number, day: string): FoundDatum {
  return { kind: 'birthDate', start: end - day.length, end }
}

/** « Née le 3 mai 1961, notre coopérative … » */
const thingAfter = new RegExp(`^,? (?:notre|la|le|l’|l')\\s?${things.source}`, 'iu')

/** A person named in the same sentence is who was born; else a thing that is named there. */
function isOfThing(text: string, start: number, link: string, end: number): boolean {
  if (persons.test(link)) return false
  const head = before(text, start, 120)
  if (persons.test(head)) return false
  return (
    things.test(head) ||
    thingAfter.test(text.slice(end, end + 40)) ||
    things.test(link) ||
    /(?<![\p{L}])[Cc][’']est(?![\p{L}])|(?:est|sont) ainsi $/u.test(head)
  )
}
