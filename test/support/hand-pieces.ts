import { handZip } from './hand-zip.ts'

/** A zip that asks for a password: the directory says so, and that is all that is looked at. */
export const lockedZip = handZip([{ name: 'charte.txt', text: 'Charte', declared: { flags: 0x801 } }])
