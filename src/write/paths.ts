import { WriteError } from './failure.ts'

/** How a path is written on the disk and in the manifests: its accents composed, as most systems type them. */
export function packPath(path: string): string {
  return path.normalize('NFC')
}

/**
 * Refuses paths that would leave the folder, that some system cannot hold, or that some system takes for another.
 * @throws {WriteError} `unsafePath` or `collision`, about the culprit.
 */
export function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    if (isUnsafe(path)) throw new WriteError('unsafePath', path)
  }
  const files = new Set<string>()
  const spellings = new Map<string, string>()
  for (const path of paths) {
    if (files.has(fold(path))) throw new WriteError('collision', path)
    files.add(fold(path))
    for (const folder of foldersOf(packPath(path))) {
      const known = spellings.get(fold(folder)) ?? folder
      if (known !== folder) throw new WriteError('collision', path)
      spellings.set(fold(folder), folder)
    }
  }
  const both = paths.find((path) => spellings.has(fold(path)))
  if (both !== undefined) throw new WriteError('collision', both)
}

/** The folders that a path goes through, outermost first. */
export function foldersOf(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1)
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

function isUnsafe(path: string): boolean {
  if (/^[A-Za-z]:|\\|[\p{Cc}\p{Cs}]/u.test(path)) return true
  return path.split('/').some((step) => step === '' || step === '.' || step === '..')
}

function fold(path: string): string {
  return packPath(path).toLowerCase()
}
