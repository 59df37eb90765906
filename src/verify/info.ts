import type { Doubt } from '../model/verification.ts'

const file = 'bag-info.txt'

/** The size of the payload that `bag-info.txt` states, against what there is (RFC 8493, 2.2.2). */
export function oxumDoubts(
  text: string,
  found: { readonly bytes: number; readonly files: number },
): readonly Doubt[] {
  return valuesOf(text, 'payload-oxum').flatMap((value): readonly Doubt[] => {
    const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(value) ?? []
    if (bytes === undefined || files === undefined) return [{ code: 'info/oxum', file, args: { value } }]
    return [
      ...differing('info/oxum-bytes', Number(bytes), found.bytes),
      ...differing('info/oxum-files', Number(files), found.files),
    ]
  })
}

function differing(code: Doubt['code'], stated: number, found: number): readonly Doubt[] {
  return stated === found ? [] : [{ code, file, args: { stated, found } }]
}

/** The values under a label, which is told apart from others without its case; lines that begin with a blank go on. */
function valuesOf(text: string, label: string): readonly string[] {
  const lines = text.replaceAll(/(?:\r\n|\n|\r)[\t ]+/g, ' ').split(/\r\n|\n|\r/)
  return lines.flatMap((line) => {
    const at = line.indexOf(':')
    return line.slice(0, at).trim().toLowerCase() === label ? [line.slice(at + 1).trim()] : []
  })
}
