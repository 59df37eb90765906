import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { readAttached } from './attached.ts'
import { addText, isFull, type Harvest } from './harvest.ts'
import { addParagraphs, paragraphsOf } from './html.ts'
import { addLines } from './plain.ts'

/** Messages inside messages go deeper in no honest mail. */
const parser = { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 }

/** The heads, the texts and the attachments of an e-mail. */
export async function readMail(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const mail = await PostalMime.parse(bytes, parser).catch(() => undefined)
  if (mail === undefined) {
    harvest.isPartial = true
    return
  }
  addHeads(harvest, mail)
  if (mail.text !== undefined) addLines(harvest, mail.text)
  if (mail.html !== undefined) addParagraphs(harvest, unsaid(paragraphsOf(mail.html), mail.text ?? ''))
  for (const [index, attachment] of mail.attachments.entries()) {
    if (isFull(harvest)) return
    await readAttached(harvest, {
      name: attachment.filename ?? String(index + 1),
      media: attachment.mimeType,
      bytes: bytesOf(attachment),
    })
  }
}

function addHeads(harvest: Harvest, mail: Email): void {
  const heads: readonly (readonly [name: string, value: string | undefined])[] = [
    ['From', writtenOf(mail.from)],
    ['Sender', writtenOf(mail.sender)],
    ['Reply-To', writtenOf(...(mail.replyTo ?? []))],
    ['To', writtenOf(...(mail.to ?? []))],
    ['Cc', writtenOf(...(mail.cc ?? []))],
    ['Bcc', writtenOf(...(mail.bcc ?? []))],
    ['Subject', mail.subject],
  ]
  for (const [name, value] of heads) addText(harvest, value ?? '', { in: 'header', name })
  for (const { key, originalKey, value } of mail.headers) {
    const told = key === 'received' ? (/\bfor\s+<?([^<>\s;]+@[^<>\s;]+)/i.exec(value)?.[1] ?? '') : value
    if (key === 'received' || delivering.test(key))
      addText(harvest, told, { in: 'header', name: originalKey })
  }
}

/** Heads in which programs write to whom a mail went, and on whose behalf. */
const delivering =
  /^(?:delivered-to|disposition-notification-to|envelope-to|errors-to|resent-(?:bcc|cc|from|sender|to)|return-path|return-receipt-to|x-(?:envelope-(?:from|to)|forwarded-(?:for|to)|original-(?:from|to)|sender))$/

function writtenOf(...addresses: readonly (Address | undefined)[]): string {
  const mailboxes = addresses.flatMap((address) => address?.group ?? address ?? [])
  return mailboxes.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ')
}

/** Most mails say the same thing twice, as a text and as a page; what only the page says is told too. */
function unsaid(paragraphs: readonly string[], text: string): readonly string[] {
  if (paragraphs.length * text.length > mostCompared) return paragraphs
  const said = bare(text)
  return paragraphs.map((paragraph) => (said.includes(bare(paragraph)) ? '' : paragraph))
}

/** Steps; no mail that people wrote comes near it. */
const mostCompared = 200_000_000

/** A text without what the two forms write differently. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}@]+/gu, '')
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof ArrayBuffer ? new Uint8Array(content) : content
}
