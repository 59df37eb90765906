import { PDFBool, PDFName, PDFRawStream } from 'pdf-lib'
import { entry, inflate, listAt, nameAt, numberAt, textOf } from '../pdf-objects.ts'
import { elements } from '../pdf-reader.ts'
import { metadataOf, xmpValue } from './identity.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

/** What the catalogue must say of the whole file: its claims, its language, its colours. */
export function checkCatalog(examined: Examined): readonly Problem[] {
  const { catalog } = examined.reading.document
  const isTrue = (...path: readonly string[]): boolean => entry(catalog, ...path) === PDFBool.True
  const isMarked = isTrue('MarkInfo', 'Marked') && entry(catalog, 'StructTreeRoot') !== undefined
  return [
    ...checkMetadata(examined),
    ...checkLanguages(examined),
    ...checkIntents(examined),
    ...(isTrue('ViewerPreferences', 'DisplayDocTitle') ? [] : [problem('catalog/title-shown')]),
    ...(isMarked ? [] : [problem('catalog/marked')]),
    ...(isTrue('MarkInfo', 'Suspects') ? [problem('catalog/suspects')] : []),
  ]
}

function checkMetadata({ reading }: Examined): readonly Problem[] {
  const stream = entry(reading.document.catalog, 'Metadata')
  if (!(stream instanceof PDFRawStream)) return [problem('metadata/missing')]
  const metadata = metadataOf(reading)
  const claims = ['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map((name) => xmpValue(metadata, name))
  const described = [...metadata.matchAll(/<pdfaSchema:prefix>([^<]*)</g)].map(([, prefix]) => prefix)
  const isListed = /<pdfaProperty:name>part</.test(metadata) && described.includes('pdfuaid')
  return [
    ...(stream.dict.has(PDFName.of('Filter')) ? [problem('metadata/filtered')] : []),
    ...(claims.join(' ') === '3 A 1' ? [] : [problem('metadata/claim', claims.join(' '))]),
    ...(isListed ? [] : [problem('metadata/undescribed', described.join(' '))]),
  ]
}

/** A language of two or three letters, then a script, a country and variants. */
const languageTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

function checkLanguages({ reading, source }: Examined): readonly Problem[] {
  const language = textOf(entry(reading.document.catalog, 'Lang'))
  const own = elements(reading.structure)
    .map(({ dictionary }) => textOf(entry(dictionary, 'Lang')))
    .filter((tag) => tag !== '')
  const odd = [language, ...own].filter((tag) => !languageTag.test(tag))
  const isAsked = language === (source?.locale ?? language)
  const declared = xmpValue(metadataOf(reading), 'dc:language')
  return [
    ...odd.map((tag) => problem('catalog/language', JSON.stringify(tag))),
    ...(isAsked ? [] : [problem('catalog/language', language, 'for', source?.locale)]),
    ...(declared === language ? [] : [problem('metadata/language', declared, 'for', language)]),
  ]
}

function checkIntents({ reading }: Examined): readonly Problem[] {
  const { document } = reading
  const intents = listAt(document.catalog, 'OutputIntents').flatMap((intent) => {
    const found = 'lookup' in intent ? (intent as typeof document.catalog) : undefined
    return found !== undefined && nameAt(found, 'S') === 'GTS_PDFA1' ? [found] : []
  })
  const profiles = intents.map((intent) => entry(intent, 'DestOutputProfile'))
  if (profiles.length === 0) return [problem('intent/missing')]
  return profiles.flatMap((profile) => {
    if (!(profile instanceof PDFRawStream)) return [problem('intent/missing', 'no profile')]
    const fault = faultOfProfile(inflate(profile, document), numberAt(profile.dict, 'N'))
    return fault === undefined ? [] : [problem('intent/profile', fault)]
  })
}

/** What is wrong with a colour profile for a screen or for a printer in red, green and blue. */
function faultOfProfile(bytes: Uint8Array, components: number | undefined): string | undefined {
  const head = Buffer.from(bytes).toString('latin1', 0, 128)
  if (bytes.length < 128 || head.slice(36, 40) !== 'acsp') return 'is no profile'
  if ((bytes[8] ?? 9) >= 5) return `version ${bytes[8]}`
  if (!['mntr', 'prtr'].includes(head.slice(12, 16))) return `class ${head.slice(12, 16)}`
  return head.slice(16, 20) === 'RGB ' && components === 3 ? undefined : `${components} components`
}
