import type { Inline } from '../model/document.ts'

/** The text of runs, without their links and looks. */
export function plain(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}
