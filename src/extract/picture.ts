import { load, type ExpandedTags } from 'exifreader'
import { addMetadata, type Harvest } from './harvest.ts'
import { addXmp } from './xmp.ts'

/** Our names of what pictures say of themselves in EXIF and IPTC; as the library names their fields. */
const known: Readonly<Record<string, string>> = {
  Artist: 'author',
  XPAuthor: 'author',
  CameraOwnerName: 'author',
  'By-line': 'author',
  Copyright: 'copyright',
  'Copyright Notice': 'copyright',
  BodySerialNumber: 'serial',
  LensSerialNumber: 'serial',
  ImageDescription: 'description',
  UserComment: 'description',
  XPComment: 'description',
  XPSubject: 'subject',
  XPTitle: 'title',
  XPKeywords: 'keywords',
  'Caption/Abstract': 'description',
  Headline: 'title',
  Contact: 'contact',
}

/** What a picture says of itself: where and by whom it was taken, and the words that programs put into it. */
export async function readPicture(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  addXmp(harvest, bytes)
  const tags = await tagsOf(bytes)
  if (tags === undefined) return
  const { gps, exif, iptc, pngFile = {}, pngText } = tags
  if (gps?.Latitude !== undefined && gps.Longitude !== undefined)
    addMetadata(harvest, 'position', `${gps.Latitude}, ${gps.Longitude}`)
  for (const group of [exif, iptc]) addTags(harvest, group ?? {})
  for (const [name, { description }] of Object.entries(pngText ?? {}))
    if (!(name in pngFile) && !name.startsWith('XML:')) addMetadata(harvest, name.toLowerCase(), description)
}

/** What of a picture is of no person, or is read here: its XMP. */
const excludeTags = {
  xmp: true,
  icc: true,
  makerNotes: true,
  mpf: true,
  thumbnail: true,
  composite: true,
} as const

/** Nothing for a picture that says nothing of itself, or that the library cannot read. */
async function tagsOf(bytes: Uint8Array): Promise<ExpandedTags | undefined> {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await load(file, { expanded: true, async: true, excludeTags })
  } catch {
    return undefined
  }
}

function addTags(harvest: Harvest, tags: object): void {
  for (const [name, tag] of Object.entries<unknown>({ ...tags })) {
    const ours = known[name]
    if (ours !== undefined) addMetadata(harvest, ours, wordsOf(tag))
  }
}

/** Several authors come as a list. */
function wordsOf(tag: unknown): string {
  if (Array.isArray(tag)) return tag.map(wordsOf).join(', ')
  if (typeof tag !== 'object' || tag === null || !('description' in tag)) return ''
  return typeof tag.description === 'string' ? tag.description.replaceAll('\0', '') : ''
}
