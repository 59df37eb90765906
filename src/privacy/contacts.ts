import type { PersonalKind } from '../model/personal.ts'
import { digitsOf } from './signs.ts'

/** The contacts that an organisation makes public, in the forms in which they are compared. */
export type Contacts = ReadonlySet<string>

/** Reads the contacts that coopqual.yaml lists: addresses, numbers and accounts, however they are written. */
export function contactsOf(listed: readonly string[]): Contacts {
  return new Set(listed.flatMap((contact) => [address(contact), number(contact), account(contact)]))
}

/** Whether a datum is one of the organisation’s own. */
export function isContact(written: string, kind: PersonalKind, contacts: Contacts): boolean {
  if (kind === 'phone') return contacts.has(number(written))
  if (kind === 'email') return contacts.has(address(written))
  return kind === 'iban' && contacts.has(account(written))
}

function address(text: string): string {
  return text.replaceAll(/\s/g, '').replace('＠', '@').toLowerCase()
}

/** The nine figures that every way of writing a number shares. */
function number(text: string): string {
  return `tel:${digitsOf(text).slice(-9)}`
}

function account(text: string): string {
  return `iban:${text.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase()}`
}
