import type { Tone } from '../model/document.ts'

/**
 * The sign that says a tone without any colour, the same on pages and in cells. Each of them is in the typeface of
 * the pages, and in one that spreadsheet programs fall back on wherever they run.
 */
export const signs: Readonly<Record<Tone, string>> = {
  good: '✓',
  fair: '△',
  poor: '▲',
  bad: '✗',
  info: '■',
  muted: '○',
}
