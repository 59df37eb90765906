/** A relative path without its detours, so that two ways to write one file compare equal. */
export function plainPath(file: string): string {
  const parts: string[] = []
  for (const part of file.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
