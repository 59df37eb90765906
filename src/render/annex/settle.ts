import type { Copying } from './copying.ts'
import { soundStream } from './streams.ts'

/** Writes all that was referred to, and what that refers to in turn. */
export async function settle(copying: Copying): Promise<void> {
  const { file, pending, remarks } = copying
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const body = next.kind.write(next.value, copying)
    if (typeof body === 'string') {
      file.put(next.number, body)
      continue
    }
    const { content, filters, isWhole } = await soundStream(body.stream, copying)
    if (!isWhole) remarks.add('damagedParts')
    file.putStream(next.number, body.entries + filters, content)
  }
}
