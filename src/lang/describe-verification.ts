import type { Language } from '../model/files.ts'
import type { Doubt, Remark } from '../model/verification.ts'
import { fill } from './fill.ts'
import { verifyingIn } from './verifying.ts'

/** A doubt in words: what is wrong, which goes on from the name of its file where it has one, and what to do. */
export function describeDoubt(
  { code, args }: Doubt,
  language: Language,
): { readonly text: string; readonly remedy: string } {
  const { doubts, remarks, problems } = verifyingIn(language)
  const { text, remedy } = doubts[code]
  const named = { ...args, ...phrase('what', args, remarks), ...phrase('why', args, problems) }
  return { text: fill(text, named), remedy: fill(remedy, args) }
}

/** A sentence inside another one. */
function phrase(name: string, args: Doubt['args'], words: Readonly<Record<string, string>>): Doubt['args'] {
  const text = words[args[name] ?? '']
  return text === undefined ? {} : { [name]: fill(text, args) }
}

/** A remark in words. */
export function describeRemark({ code, args }: Remark, language: Language): string {
  return fill(verifyingIn(language).remarks[code], args)
}
