import type { CellArea } from '../../model/read-workbook.ts'

export interface Address {
  readonly row: number
  readonly column: number
}

const pattern = /^([A-Z]{1,8})(\d{1,10})$/

/** Where `C12` is; nothing for what is no address. Rows and columns may still be beyond those of a sheet. */
export function addressAt(text: string): Address | undefined {
  const [, letters = '', digits = ''] = pattern.exec(text) ?? []
  const row = Number(digits)
  if (letters === '' || row === 0) return undefined
  let column = 0
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + letters.charCodeAt(index) - 64
  return { row, column }
}

/** The area that `B2:D4` means, whichever corners it names. */
export function areaAt(text: string): CellArea | undefined {
  const [first, second = first, ...more] = text.split(':').map(addressAt)
  if (first === undefined || second === undefined || more.length > 0) return undefined
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  }
}
