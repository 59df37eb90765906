import { quoted } from '../model/quoted.ts'

/** A longer line is shown by its start: what to do with it can be seen there. */
const longest = 80

/** A line with all of its value between quotation marks that YAML knows, whatever it had before. */
export function quotedLine(line: string): string {
  const [, head = '', value = ''] = /^((?:- +)*(?:[^\s"'][^:]*:\s+)?)(.*)$/s.exec(line) ?? []
  return head + quoted(shortened(bare(value)))
}

/** A line whose list item starts with the dash of a keyboard and a space. */
export function dashedLine(line: string): string {
  return shortened(`- ${line.replace(/^[–—−•*·▪-]\s*/, '')}`)
}

/** A line in which a key is parted from its value by a colon and a space, and by nothing else. */
export function separatedLine(line: string): string {
  return shortened(line.replace(/^((?:- +)*[\w-]+)\s*[=;：:]\s*/, '$1: '))
}

/** The value without the quotation marks around it, typographic ones included; marks inside of it stay. */
function bare(value: string): string {
  const inside = /^(["'])(.*)\1$/s.exec(value)?.[2] ?? /^[“„«]\s*(.*?)\s*[”“»]$/s.exec(value)?.[1]
  return (inside ?? value).trim()
}

export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
