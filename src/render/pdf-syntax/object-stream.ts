/** So many small objects share one compressed stream. */
export const perStream = 200

/** What a file of this version begins with; bytes above 127 tell that it is no text. */
export const fileStart = latin('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')

/** Small objects as one stream: the entries of its dictionary, and its content before it is compressed. */
export function objectStream(
  numbers: readonly number[],
  bodies: readonly string[],
): { readonly entries: string; readonly content: Uint8Array<ArrayBuffer> } {
  let at = 0
  const pairs = numbers.map((number, index) => {
    const pair = `${number} ${at}`
    at += (bodies[index]?.length ?? 0) + 1
    return pair
  })
  const head = `${pairs.join(' ')}\n`
  return {
    entries: `/Type/ObjStm/N ${numbers.length}/First ${head.length}/Filter/FlateDecode`,
    content: latin(`${head}${bodies.join('\n')}\n`),
  }
}

/** Text of the file’s own syntax, one byte per character; no other buffer shares its memory. */
export function latin(text: string): Buffer<ArrayBuffer> {
  const made = Buffer.allocUnsafeSlow(text.length)
  made.write(text, 'latin1')
  return made
}
