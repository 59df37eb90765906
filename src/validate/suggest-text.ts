import { fold } from './closest.ts'

/** Longer texts mean no number, day or name: nobody is to wait for what they might. */
export const longest = 200

/** What stands between typographic quotation marks, which are letters to YAML. */
export function unquoted(text: string): string | undefined {
  return /^[“„«‘‚‹].*[”“»’‘›]$/s.test(text) ? text.slice(1, -1).trim() : undefined
}

/**
 * A text as it looks: without what cannot be seen (a soft hyphen, a mark of direction, a byte order mark), every space
 * and every dash as a keyboard types them, wide figures and signs as ordinary ones.
 */
export function asItLooks(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}|−/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The same in small letters without accents, and without a full stop, a comma or a semicolon at the end. */
export function plainly(text: string): string {
  return fold(asItLooks(text)).replace(/\s*[.,;]+$/, '')
}

/** The identifier nearest to a text: no accents, a hyphen for anything that an identifier cannot hold; references keep their slash. */
export function asId(text: string): string | undefined {
  const plain = asItLooks(text.slice(0, longest))
    .replace(/\.ya?ml$/i, '')
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll(/[^\w./-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 64)
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(plain) && plain !== text ? plain : undefined
}

/** The reference in front of what it is called: « D1-02 : Réponse aux appels », « D1-02 (appels) ». */
export function referenceBefore(text: string): string | undefined {
  return /^((?:[\w.-]+\/)?[A-Za-z][\w.-]*\d)\s*[\s:(–—,;-]\s*[\p{L}(“«].*$/su.exec(
    text.slice(0, longest),
  )?.[1]
}

/** What a text answers to a yes-or-no question; a cross is what one puts into a box. */
export function asBoolean(value: unknown): boolean | undefined {
  const answer = plainly(String(value))
  if (['oui', 'yes', 'vrai', 'true', '1', 'on', 'o', 'v', 'y', 'x', 'ok'].includes(answer)) return true
  return ['non', 'no', 'faux', 'false', '0', 'off', 'n', 'f'].includes(answer) ? false : undefined
}

/** The hash that a text holds: what prints one puts an algorithm or spaces into it, and the name of the file beside it. */
export function asHash(text: string): string | undefined {
  const plain = asItLooks(text).replace(/^sha-?256[\s:=]+/i, '')
  return /^(?:[0-9a-f]{64}|[0-9a-f]{2}(?: [0-9a-f]{2}){31})(?![0-9a-f])/i.exec(plain)?.[0].replaceAll(' ', '')
}

/** The web address that a text holds or lacks only the beginning of. */
export function asWebAddress(text: string): string | undefined {
  const plain = asItLooks(text).replaceAll(/^[<(“«"' ]+|[>)”»"' .,;]+$/g, '')
  const whole = /https?:\/\/[^\s<>()[\]]+/i.exec(plain)?.[0]
  if (whole !== undefined) return plain.startsWith(whole) ? plain.replaceAll(' ', '%20') : whole
  const mended = plain.replace(/^h?t{1,3}ps?[:;]?\/{1,3}/i, 'https://').replace(/^(?=www\.)/i, 'https://')
  if (mended !== plain) return /\s/.test(mended) ? undefined : mended
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:fr|com|org|eu|net|coop)(?:\/\S*)?$/i.test(plain)
    ? `https://${plain}`
    : undefined
}

const nothings = new Set(
  'n.c|nc|n/c|n.d|nd|n/d|na|n/a|n.a|ns|n.s|so|s/o|neant|sans objet|inconnu|inconnue|non connu|non connue|non communique|non communiquee|non mesure|non mesuree|non renseigne|non disponible|non applicable|aucun|aucune|rien|?|??|???|-|--|---|/|_|xx|xxx|a definir|a completer|a determiner|a preciser|a venir|a fixer|en attente|tbd|null|none|vide|...|…|'.split(
    '|',
  ),
)

/** Whether a text is what people write when they have nothing to write: « n.c. », « néant », « - », « à définir ». */
export function saysNothing(text: string): boolean {
  return text.length < longest && nothings.has(plainly(text))
}
