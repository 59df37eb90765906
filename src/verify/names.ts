/**
 * Whether a path would leave the bag, or mean another place on some system: it climbs, it starts from the root, from a
 * drive, from a home (`~`) or from a variable of Windows. A backslash is judged as what Windows takes it for.
 */
export function isUnsafe(path: string): boolean {
  const plain = path.replaceAll('\\', '/')
  if (/^(?:[A-Za-z]:|~[^/]*(?:\/|$)|%[^%/]+%)/.test(plain) || plain.includes('\0')) return true
  return plain.split('/').some((step) => step === '' || step === '.' || step === '..')
}

/** How a system sees a name that minds neither case nor how accents are typed. */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** What a system leaves in a folder that a person merely opened, or in a ZIP that macOS made. */
export function isClutter(path: string): boolean {
  return /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|\.Spotlight-V100|\.Trashes)$|^__MACOSX\//i.test(
    path,
  )
}

/** Whether a file belongs to the payload. */
export function isPayload(path: string): boolean {
  return path.startsWith('data/')
}
