import type { Doubt, DoubtCode } from '../model/verification.ts'
import { isPayload } from './names.ts'

/** What is wrong with a file itself, by its own sum or by its place. */
const causes: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'file/clutter',
  'file/too-large',
  'file/unreadable',
  'payload/added',
  'payload/altered',
  'payload/missing',
  'tag/added',
  'tag/altered',
  'tag/missing',
])

/** What other files then say of that file. */
const echoes: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'audit/differs',
  'audit/missing',
  'audit/unlisted',
  'pdf/attachment-differs',
  'provenance/differs',
])

/** What makes it plain that a file cannot be read. */
const lost: ReadonlySet<DoubtCode> = new Set<DoubtCode>(['file/too-large', 'file/unreadable', 'tag/missing'])

/** Doubts without those that follow from another one: a changed file is told once, not by every file that names it. */
export function withoutEchoes(doubts: readonly Doubt[]): readonly Doubt[] {
  const wrong = new Set(doubts.flatMap(({ code, file }) => (causes.has(code) ? (file ?? []) : [])))
  const gone = new Set(doubts.flatMap(({ code, file }) => (lost.has(code) ? (file ?? []) : [])))
  const clutter = new Set(doubts.flatMap(({ code, file }) => (code === 'file/clutter' ? (file ?? []) : [])))
  const isPayloadWrong = [...wrong].some(isPayload)
  return doubts.filter(({ code, file = '', args }) => {
    if (echoes.has(code)) return !wrong.has(String(args['path'] ?? args['name'] ?? file))
    if (code.endsWith('/not-readable') || code === 'manifest/form') return !gone.has(file)
    if (code === 'tag/added' || code === 'payload/added') return !clutter.has(file)
    return !(isPayloadWrong && code.startsWith('info/oxum-'))
  })
}
