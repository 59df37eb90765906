import path from 'node:path'
import { decode } from '../decode.ts'
import { readFileSync } from '../disk.ts'

/** Makes the function that gives the text of a file that was read before; nothing for any other, or when it has gone. */
export function textsOnDisk(
  root: string,
  files: readonly { readonly file: string }[],
): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (file) => {
    if (!known.has(file)) {
      const isRead = files.some((one) => one.file === file)
      known.set(file, isRead ? textAt(path.join(root, file)) : undefined)
    }
    return known.get(file)
  }
}

function textAt(target: string): string | undefined {
  try {
    return decode(readFileSync(target)).text
  } catch {
    return undefined
  }
}
