import type { Audit } from '../../src/model/files.ts'
import { withEmptyDomain, withoutIndicators, withTexts } from './stressed-audit.ts'

const long = (text: string): string => `${text} `.repeat(Math.ceil(3000 / (text.length + 1))).slice(0, 3000)

/** Whole audits at which a careless layout breaks. */
export const oddAudits = {
  'titles of 3 000 characters': () =>
    withTexts((text, field) => (field === 'title' || field === 'name' ? long(text) : text)),
  'words of 500 characters': () => withTexts(() => 'Wagenburg'.repeat(56).slice(0, 500)),
  'paths of 800 characters': () => withTexts(() => 'dossier/'.repeat(100)),
  'chains of hyphens': () => withTexts(() => 'long-mot-'.repeat(60)),
  'spaces that never break': () => withTexts(() => 'a\u202F'.repeat(250)),
  'lines and lines': () => withTexts(() => 'a\n\n\nb\n'.repeat(30)),
  emoji: () => withTexts((text) => `😀 ${text} 👩‍👩‍👧‍👦 漢字`),
  Polish: () => withTexts(() => 'Zażółć gęślą jaźń, Łódź ; Ćwiczenie żółwia'),
  Turkish: () => withTexts(() => 'Iğdır’ın İstanbul’dan şoför ÇĞİÖŞÜ çğıöşü'),
  Greek: () => withTexts(() => 'Ἡ ποιότητα τῶν κατοικιῶν – Ποιότητα υπηρεσιών ΆΈΉΊΌΎΏ ΐΰ'),
  'Hebrew and Arabic': () => withTexts(() => 'שלום עולם مرحبا'),
  'accents typed apart': () => withTexts((text) => `${text.normalize('NFD')} e\u0301\u0323 n\u0303`),
  'characters that show nothing': () => withTexts((text) => `${text}\u0000\u0007\u200B\u00AD\u2028\uFEFF`),
  'nothing but a space without width': () => withTexts(() => '\u200B'),
  'an empty domain': withEmptyDomain,
  'no indicator at all': withoutIndicators,
} satisfies Readonly<Record<string, () => Audit>>
