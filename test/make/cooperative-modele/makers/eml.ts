import { strToU8 } from 'fflate'
import { typographic } from './text.ts'

export interface Message {
  readonly from: string
  readonly to: string
  readonly subject: string
  /** As RFC 5322 writes it: Tue, 03 Mar 2026 09:12:00 +0100. */
  readonly date: string
  readonly id: string
  readonly body: string
}

/** An electronic message as a mail program saves it: quoted-printable, lines of at most 76 characters. */
export function eml({ from, to, subject, date, id, body }: Message): Uint8Array {
  const lines = [
    `From: ${address(from)}`,
    `To: ${address(to)}`,
    `Subject: ${encodedWords(typographic(subject))}`,
    `Date: ${date}`,
    `Message-ID: <${id}@deux-vallees.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Language: fr',
    '',
    ...typographic(body.trim()).split('\n').map(quotedPrintable),
  ]
  return strToU8(`${lines.join('\r\n')}\r\n`)
}

/** `Service qualité <qualite@…>`, with the name encoded and the line folded after it. */
function address(text: string): string {
  const parts = /^(.*) (<.*>)$/.exec(text)
  return parts === null ? text : `${encodedWords(parts[1] ?? '')}\r\n ${parts[2] ?? ''}`
}

/** RFC 2047 words of at most 75 characters, cut between characters. */
function encodedWords(text: string): string {
  const words: string[] = ['']
  for (const character of text) {
    const encoded = /[A-Za-z0-9]/.test(character) ? character : character === ' ' ? '_' : escaped(character)
    if ((words.at(-1) ?? '').length + encoded.length > 50) words.push('')
    words.push(`${words.pop() ?? ''}${encoded}`)
  }
  return words.map((word) => `=?UTF-8?Q?${word}?=`).join('\r\n ')
}

function quotedPrintable(line: string): string {
  let [result, width] = ['', 0]
  for (const character of line) {
    const encoded = /[ -<>-~]/.test(character) ? character : escaped(character)
    if (width + encoded.length > 75) {
      result += '=\r\n'
      width = 0
    }
    result += encoded
    width += encoded.length
  }
  return result.replace(/ $/, '=20')
}

function escaped(character: string): string {
  return [...strToU8(character)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
