/**
 * A text without the control characters that would drive a terminal: each shows as its picture (␛ for escape), so that
 * nothing written in a file can move the cursor, colour the screen or hide a message. GitHub’s runners obey `##[…]`
 * wherever it stands in the output of a job: an empty space parts it.
 */
export function visible(text: string): string {
  return pictured(text).replaceAll('##[', '##\u200B[')
}

/**
 * The path of a file at the start of a line. GitHub’s runners obey a line that starts with `::`, whatever spaces come
 * before it, in whichever format: a dot and a slash lead to the same file and to nothing else.
 */
export function visiblePath(file: string): string {
  return /^\s*::/.test(file) ? `./${visible(file)}` : visible(file)
}

/** A visible line as it stands in a file, in which an empty space keeps GitHub’s runners from obeying it. */
export function visibleLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\u200B:')
}

function pictured(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0)
    if (code === 0x7f) return '\u2421'
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
  })
}
