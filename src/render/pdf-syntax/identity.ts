import { bytes, text } from './values.ts'
import type { Entries } from './values.ts'

/** What the file says of itself, the same in its information dictionary and in its metadata. */
export interface Identity {
  readonly title: string
  readonly author: string
  readonly producer: string
  /** BCP 47: fr-FR. */
  readonly locale: string
  /** YYYY-MM-DD. */
  readonly date: string
}

/** The information dictionary. */
export function informationOf({ title, author, producer, date }: Identity): Entries {
  const instant = bytes(`D:${date.replaceAll('-', '')}000000Z`)
  return {
    Title: text(title),
    Author: text(author),
    Creator: text(producer),
    Producer: text(producer),
    CreationDate: instant,
    ModDate: instant,
  }
}
