const megabyte = 1024 * 1024

/** What a workbook may hold at most: far above any that people fill in, far below what would harm a machine. */
export const limits = {
  fileBytes: 20 * megabyte,
  /** Files inside the workbook. */
  parts: 500,
  partBytes: 48 * megabyte,
  /** All parts together, once unfolded. */
  totalBytes: 96 * megabyte,
  /** How many times larger a part may be than it is in the file; text rarely passes 50. */
  ratio: 300,
  /** Parts up to this size may be as regular as they like: small empty sheets often are. */
  anyRatioBytes: megabyte,
  depth: 64,
  /** XML elements of all parts that are read. */
  elements: 4_000_000,
  /** Characters of a part without a single element: the longest text of a cell with all of it escaped. */
  silence: 300_000,
  sheets: 255,
  /** Formats, styles and relations, each. */
  definitions: 70_000,
  /** Rows, columns and letters of a cell, as Excel has them. */
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  /** Cells of all sheets, empty ones with a style of their own included. */
  cells: 500_000,
  texts: 500_000,
  merges: 10_000,
} as const
