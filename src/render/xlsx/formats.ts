import type { Language } from '../../model/files.ts'
import type { SheetChart, SheetColumn } from '../../model/workbook.ts'

type Kind = SheetColumn['kind']

/**
 * Number formats in the notation that the file stores, which is the same for all languages: the application shows
 * decimal commas and thousands as its reader's language wants them.
 */
const formats: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  fr: {
    text: '@',
    integer: '#,##0',
    decimal: '#,##0.0#',
    share: '0.0"\u{A0}"%',
    date: 'dd/mm/yyyy',
    euro: '#,##0.00"\u{A0}€"',
  },
  en: {
    text: '@',
    integer: '#,##0',
    decimal: '#,##0.0#',
    share: '0.0%',
    date: 'dd/mm/yyyy',
    euro: '"€"#,##0.00',
  },
}

/** How numbers of a column are shown; a number among texts or dates is shown as it is. */
export function numberFormat(kind: Kind, language: Language): string {
  return kind === 'text' || kind === 'date' ? 'General' : formats[language][kind]
}

/** How calendar days are shown, whatever the column. */
export function dateFormat(language: Language): string {
  return formats[language].date
}

/** Shows a text with a sign before it, while the cell keeps the bare text for filters, formulas and lists. */
export function signedText(sign: string): string {
  return sign === '' ? '@' : `"${sign}\u{A0}"@`
}

/** Shows nothing, whatever the cell holds. */
export const unseen = ';;;'

/** How numbers along the axis of a chart are shown: rounder than in cells. */
export function axisFormat(values: SheetChart['values'], most: number, language: Language): string {
  if (values === 'share') return language === 'fr' ? '0"\u{A0}"%' : '0%'
  return values === 'integer' || most >= 1000 ? '#,##0' : 'General'
}

/** The format of a column with a sign before its values, whatever they are. */
export function signedFormat(kind: Kind, sign: string, language: Language): string {
  return kind === 'text' ? signedText(sign) : `"${sign}\u{A0}"${formats[language][kind]}`
}
