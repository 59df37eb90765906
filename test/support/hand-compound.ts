/** A compound file (MS-CFB) with these streams, each in sectors of its own, and a directory of as many sectors as it needs. */
export function handCompound(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries = Object.entries(streams)
  const sizes = entries.map(([, bytes]) => Math.ceil(Math.max(4096, bytes.length) / 512))
  const directorySectors = Math.ceil((entries.length + 1) / 4)
  // Sector 0 is the table, then the directory, then the streams.
  const chain = [0xffff_fffd]
  const follow = (count: number): number => {
    const start = chain.length
    for (let index = 0; index < count; index += 1)
      chain.push(index === count - 1 ? 0xffff_fffe : chain.length + 1)
    return start
  }
  const directoryStart = follow(directorySectors)
  const starts = sizes.map(follow)
  const table = Buffer.alloc(512, 0xff)
  for (const [index, next] of chain.entries()) table.writeUInt32LE(next, index * 4)
  const directory = Buffer.alloc(directorySectors * 512)
  directoryEntry(directory, 0, { name: 'Root Entry', start: 0xffff_fffe, size: 0 })
  for (const [index, [name, bytes]] of entries.entries()) {
    const size = Math.max(4096, bytes.length)
    directoryEntry(directory, index + 1, { name, start: starts[index]!, size })
  }
  const bodies = entries.map(([, bytes], index) => {
    const body = Buffer.alloc(sizes[index]! * 512)
    body.set(bytes)
    return body
  })
  return Buffer.concat([header(directoryStart), table, directory, ...bodies])
}

function header(directoryStart: number): Buffer {
  const bytes = Buffer.alloc(512)
  bytes.write('D0CF11E0A1B11AE1', 'hex')
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(directoryStart, 48)
  bytes.fill(0xff, 76)
  bytes.writeUInt32LE(0, 76)
  return bytes
}

function directoryEntry(
  directory: Buffer,
  index: number,
  { name, start, size }: { readonly name: string; readonly start: number; readonly size: number },
): void {
  const at = index * 128
  directory.write(name, at, 'utf16le')
  directory.writeUInt16LE((name.length + 1) * 2, at + 64)
  directory.writeUInt32LE(start, at + 116)
  directory.writeUInt32LE(size, at + 120)
}
