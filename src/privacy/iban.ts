import type { FoundDatum } from '../model/personal.ts'
import { isWordAt } from './signs.ts'

/** How long the account numbers of each country are: the register of ISO 13616, kept by SWIFT. */
const lengths: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
  FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
  LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
  RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

const beginning =
  /[A-Za-z]{2}[ \u00A0\u202F]?\d[ \u00A0\u202F]?\d(?=(?:[ \t\u00A0\u202F.-]{0,2}|\r?\n {0,16})[A-Za-z0-9])/g

/** Account numbers of any country, by their length and their key (ISO 7064, mod 97-10), however they are spaced. */
export function ibansIn(text: string): readonly FoundDatum[] {
  const found: FoundDatum[] = []
  for (const { index } of text.matchAll(beginning)) {
    const length = lengths.get(text.slice(index, index + 2).toUpperCase())
    if (length === undefined || isWordAt(text, index - 1)) continue
    const end = endOf(text, index, length)
    if (end !== undefined && isKeyRight(text.slice(index, end)))
      found.push({ kind: 'iban', start: index, end })
  }
  return found
}

/** A number may go on in the next line, so far in. */
const indentation = 16

/** Of so many letters and digits, few signs apart, the end; nothing when they are fewer or go on. */
function endOf(text: string, start: number, length: number): number | undefined {
  let [index, count, gap] = [start, 0, 0]
  while (count < length) {
    const code = text.charCodeAt(index)
    if (isPlain(code)) {
      count += 1
      gap = 0
    } else {
      gap += code === 0x0a ? -indentation : 1
      if (!isGap(code) || gap > 3 || gap < -indentation) return undefined
    }
    index += 1
  }
  return isWordAt(text, index) ? undefined : index
}

function isPlain(code: number): boolean {
  return (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)
}

const between: ReadonlySet<number> = new Set(
  Array.from(' \t\r\n.-\u00A0\u2007\u2009\u202F', (sign) => sign.charCodeAt(0)),
)

function isGap(code: number): boolean {
  return between.has(code)
}

function isKeyRight(written: string): boolean {
  const plain = written.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
