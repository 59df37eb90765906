import type { Doubt } from '../model/verification.ts'

const file = 'bag-info.txt'

/** The size of the payload that `bag-info.txt` states, against what there is (RFC 8493, 2.2.2). */
export function oxumDoubts(
  text: string,
  found: { readonly bytes: number; readonly files: number },
): readonly Doubt[] {
  return valuesOf(text, 'payload-oxum').flatMap((value): readonly Doubt[] => {
    const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(value) ?? []
    if (bytes === undefined || files === undefined)
      return [{ code: 'info/not-readable', file, args: { value } }]
    return [
      ...(Number(bytes) === found.bytes
        ? []
        : [{ code: 'info/oxum-bytes', file, args: { stated: Number(bytes), found: found.bytes } } as const]),
      ...(Number(files) === found.files
        ? []
        : [{ code: 'info/oxum-files', file, args: { stated: Number(files), found: found.files } } as const]),
    ]
  })
}

/** The values under a label, which is told apart from others without its case; lines that begin with a blank go on. */
export function valuesOf(text: string, label: string): readonly string[] {
  const lines = text.replaceAll(/(?:\r\n|\n|\r)[\t ]+/g, ' ').split(/\r\n|\n|\r/)
  return lines.flatMap((line) => {
    const at = line.indexOf(':')
    return line.slice(0, at).trim().toLowerCase() === label ? [line.slice(at + 1).trim()] : []
  })
}
