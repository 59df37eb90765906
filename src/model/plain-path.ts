/** A path without its detours, so that two ways to write one file compare equal; what leaves its folder still does. */
export function plainPath(file: string): string {
  const parts: string[] = []
  for (const part of file.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `${file.startsWith('/') ? '/' : ''}${parts.join('/')}`
}
