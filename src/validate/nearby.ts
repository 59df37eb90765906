import type { CodedFinding } from '../model/diagnostic.ts'

/** The findings at a pointer and below it, in their order. */
export type Below = (pointer: string) => readonly CodedFinding[]

/** Puts findings where they are found again without a look at all of them: a file may have thousands. */
export function newBelow(findings: readonly CodedFinding[]): Below {
  const found = new Map<string, CodedFinding[]>()
  for (const finding of findings) {
    const { pointer } = finding.at
    for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
      const above = pointer.slice(0, end)
      const others = found.get(above)
      if (others === undefined) found.set(above, [finding])
      else others.push(finding)
    }
  }
  return (pointer) => found.get(pointer) ?? []
}
