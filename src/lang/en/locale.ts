/** The locale of every format. */
export const locale = 'en-GB'
