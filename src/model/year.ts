/** A name or a period as files write it: a year is a number there. */
export function yearAsNumber(text: string): string | number {
  return /^\d{4}$/.test(text) ? Number(text) : text
}
