import { strToU8 } from 'fflate'

/** A table as French Excel writes it: UTF-8 with its mark, semicolons, decimal commas, CRLF. */
export function csv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return strToU8(`\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`)
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return /[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
