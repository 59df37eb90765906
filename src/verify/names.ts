/** Whether a path would leave the bag, or mean another place on some system. */
export function isUnsafe(path: string): boolean {
  if (/^[A-Za-z]:|^~|\\|[\p{Cc}\uFFFD]/u.test(path)) return true
  return path.split('/').some((step) => step === '' || step === '.' || step === '..')
}

/** How a system sees a name that minds neither case nor how accents are typed. */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** What a system leaves in a folder that a person merely opened. */
export function isClutter(path: string): boolean {
  return /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|\.Spotlight-V100|\.Trashes)$/i.test(path)
}

/** Whether a file belongs to the payload. */
export function isPayload(path: string): boolean {
  return path.startsWith('data/')
}
