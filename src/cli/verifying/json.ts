import { fill } from '../../lang/fill.ts'
import { verifyingIn } from '../../lang/verifying.ts'
import type { Language } from '../../model/files.ts'
import type { Verification } from '../../model/verification.ts'

/** What was found, for programs: whether it is sound first, and every doubt with its code and its sentence. */
export function json({ doubts, remarks, ...rest }: Verification, language: Language): string {
  const words = verifyingIn(language)
  const value = {
    sound: doubts.length === 0,
    ...rest,
    doubts: doubts.map(({ code, file, args }) => ({
      code,
      file,
      message: fill(words.doubts[code], args),
      args,
    })),
    remarks: remarks.map(({ code, file, args }) => ({
      code,
      file,
      message: fill(words.remarks[code], args),
      args,
    })),
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
