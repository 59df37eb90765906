// Made from the folder by `npm run make`: add a format as a file, not here.
import type { Format } from '../../model/pack.ts'

/** The file formats of a pack; each is loaded when it is asked for, because its library is heavy. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pdf: async () => (await import('./pdf.ts')).default,
  xlsx: async () => (await import('./xlsx.ts')).default,
}
