/** The sRGB colour space as an ICC profile, version 2, made from its published numbers: no file, no licence. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve(256)
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

function assemble(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const bodies = [...new Set(tags.map(([, body]) => body))]
  const start = 128 + 4 + tags.length * 12
  const offsets = new Map<Uint8Array, number>()
  let size = start
  for (const body of bodies) {
    offsets.set(body, size)
    size += Math.ceil(body.length / 4) * 4
  }
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  writeHeader(bytes, view)
  view.setUint32(128, tags.length)
  for (const [index, [name, body]] of tags.entries()) {
    const at = 132 + index * 12
    bytes.set(ascii(name), at)
    view.setUint32(at + 4, offsets.get(body) ?? 0)
    view.setUint32(at + 8, body.length)
  }
  for (const [body, offset] of offsets) bytes.set(body, offset)
  return bytes
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length)
  view.setUint32(8, 0x02_10_00_00)
  bytes.set(ascii('mntrRGB XYZ '), 12)
  for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, part)
  bytes.set(ascii('acsp'), 36)
  bytes.set(xyz(0.9642, 1, 0.8249).subarray(8), 68)
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function xyz(x: number, y: number, z: number): Uint8Array {
  const bytes = new Uint8Array(20)
  bytes.set(ascii('XYZ '))
  const view = new DataView(bytes.buffer)
  for (const [index, value] of [x, y, z].entries()) view.setInt32(8 + index * 4, Math.round(value * 65_536))
  return bytes
}

function textTag(value: string): Uint8Array {
  const bytes = new Uint8Array(8 + value.length + 1)
  bytes.set(ascii('text'))
  bytes.set(ascii(value), 8)
  return bytes
}

function description(value: string): Uint8Array {
  const bytes = new Uint8Array(12 + value.length + 1 + 78)
  bytes.set(ascii('desc'))
  new DataView(bytes.buffer).setUint32(8, value.length + 1)
  bytes.set(ascii(value), 12)
  return bytes
}

function toneCurve(entries: number): Uint8Array {
  const bytes = new Uint8Array(12 + entries * 2)
  bytes.set(ascii('curv'))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, entries)
  for (let index = 0; index < entries; index += 1) {
    const value = index / (entries - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + index * 2, Math.round(linear * 65_535))
  }
  return bytes
}
