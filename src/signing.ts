import type { Signing } from './pack-files.ts'
import type { Signer } from './sign/signer.ts'

/** Signs a pack with somebody’s key; what makes signatures is loaded when the first one is wanted. */
export function signingBy(signer: Signer, moment: string): Signing {
  return {
    signer: signer.identity,
    moment,
    room: async () => (await import('./sign/cms.ts')).roomFor(signer),
    signPdf: async (file) => (await import('./sign/pdf.ts')).signPdf(file, signer),
    signFile: async ({ bytes }) => (await import('./sign/cms.ts')).signDetached([bytes], signer),
  }
}
