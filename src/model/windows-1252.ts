/** What stands for a byte that Windows-1252 leaves without a character. */
const none = '\uFFFD'

/** The characters of bytes 0x80 to 0x9F, the only ones that differ from Unicode's first 256. */
const special = `€${none}‚ƒ„…†‡ˆ‰Š‹Œ${none}Ž${none}${none}‘’“”•–—˜™š›œ${none}žŸ`

/** Decodes Windows-1252, what French Excel calls « CSV ». Node 20's own decoder takes it for Latin-1 and loses €, œ and ’. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (character) => special[character.charCodeAt(0) - 0x80] ?? none)
}
