import type { PersonalKind } from '../model/personal.ts'
import { nameKey } from '../model/person-name.ts'
import { digitsOf } from './signs.ts'

/** What an organisation makes public: contacts, and names of its people, in the forms in which they are compared. */
export type Contacts = ReadonlySet<string>

/** Reads the contacts that coopqual.yaml lists: addresses, numbers, accounts and names, however they are written. */
export function contactsOf(listed: readonly string[]): Contacts {
  return new Set(
    listed.flatMap((contact) => [
      address(contact),
      number(contact),
      account(contact),
      ...(isName(contact) ? [name(contact)] : []),
    ]),
  )
}

/** Whether a name is that of one of its people, whatever the case, the accents, the order of the words and the title. */
export function isContactName(written: string, contacts: Contacts): boolean {
  return contacts.has(name(written))
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

/** An address has an at sign, a number and an account have figures. */
function isName(contact: string): boolean {
  return /\p{L}{2}/u.test(contact) && !/[@＠\d]/.test(contact)
}

function name(text: string): string {
  return `name:${nameKey(text)}`
}
