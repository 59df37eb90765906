/** The locale of every format. */
export const locale = 'fr-FR'
