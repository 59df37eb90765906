/** The address of a cell as programs write it: `C12`. Rows and columns count from 1. */
export function addressOf(row: number, column: number): string {
  return `${letterOf(column)}${row}`
}

/** The letters of a column: A, Z, AA… */
export function letterOf(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCodePoint(65 + rest)
  return column > 26 ? letterOf((column - 1 - rest) / 26) + letter : letter
}
