/**
 * The same bytes with all lines ended like most of them, or like git keeps them where there are as many of each. A
 * carriage return alone stays. To YAML, both ends are one and the same: what is read does not change.
 */
export function withOneLineEnd(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const windows = text.match(/\r\n/g)?.length ?? 0
  const others = (text.match(/\n/g)?.length ?? 0) - windows
  return Buffer.from(text.replaceAll(/\r?\n/g, windows > others ? '\r\n' : '\n'), 'latin1')
}
