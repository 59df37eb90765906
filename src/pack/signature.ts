import { fill } from '../lang/catalogue.ts'
import type { Signature } from '../model/pack.ts'
import type { Holder, SignatureFacts } from '../model/signature.ts'
import type { PackContext } from './context.ts'

/** What the pack says of the signature that its PDF bears. */
export function signatureOf(context: PackContext, { signer, moment, room }: SignatureFacts): Signature {
  const { audit, format, words } = context
  const { signature } = words
  const { issuer } = signer
  const signatory = holderText(signer, signature.holder)
  const reason = fill(signature.reason, { date: format.date(audit.date) })
  const time = momentText(context, moment)
  return {
    title: fill(signature.title, { signatory }),
    facts: [
      {
        label: signature.certificate,
        value:
          issuer === undefined
            ? signature.selfMade
            : fill(signature.issuedBy, { issuer: holderText(issuer, signature.holder) }),
      },
      { label: signature.purpose, value: reason },
      { label: signature.on, value: time },
    ],
    note: signature.note,
    description: fill(signature.description, { signatory, time }),
    signatory,
    reason,
    moment,
    room,
  }
}

function holderText({ name, organisation }: Holder, template: string): string {
  return organisation === undefined ? name : fill(template, { name, organisation })
}

function momentText({ format, words }: PackContext, moment: string): string {
  const [day = '', time = ''] = moment.split('T')
  const [hours = '', minutes = ''] = time.split(':')
  return fill(words.signature.moment, { date: format.date(day), hours, minutes })
}
