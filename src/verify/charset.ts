/** The encodings that tag files may declare, by their names in lower case; others are none that we know. */
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'latin1',
  ascii: 'latin1',
  'iso-8859-1': 'latin1',
  'iso-8859-15': 'iso-8859-15',
  'windows-1252': 'windows-1252',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
}

/** Whether the encoding that a bag declares is one that can be read. */
export function isKnownEncoding(name: string): boolean {
  return Object.hasOwn(encodings, name.toLowerCase())
}

/** The text of a tag file; nothing when its bytes are not of the encoding. */
export function decoded(bytes: Uint8Array, name: string): string | undefined {
  const encoding = encodings[name.toLowerCase()] ?? 'utf-8'
  const label = encoding === 'utf-16' ? wide(bytes) : encoding
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Which half of a character comes first: a mark says so, and without one the larger does. */
function wide([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be'
}
