import { xmlStream, type Visitor } from '../zip/xml.ts'
import { addMetadata, type Harvest } from './harvest.ts'

const limits = { depth: 64, elements: 200_000, silence: 4_000_000, textLength: 4_000_000 }
/** A packet that is longer describes no piece. In bytes. */
const longest = 8 * 1024 * 1024

/** Our names of what XMP says of a file; whatever else it says is of no person. */
const known: Readonly<Record<string, string>> = {
  creator: 'author',
  Author: 'author',
  Artist: 'author',
  Owner: 'author',
  OwnerName: 'author',
  contributor: 'author',
  PersonInImage: 'person',
  rights: 'copyright',
  title: 'title',
  description: 'description',
  subject: 'subject',
  Keywords: 'keywords',
  UserComment: 'description',
  SerialNumber: 'serial',
  BodySerialNumber: 'serial',
  CiEmailWork: 'contact',
  CiTelWork: 'contact',
  CiAdrExtadr: 'contact',
}

/** Reads the packets of XMP that stand in a file as they are, whatever its format. */
export function addXmp(harvest: Harvest, bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0, count = 0; count < 4; count += 1) {
    const start = file.indexOf('<x:xmpmeta', at)
    const end = start < 0 ? -1 : file.indexOf('</x:xmpmeta>', start)
    if (end < 0) return
    at = end + 12
    if (at - start <= longest) readPacket(harvest, file.subarray(start, at))
    else harvest.isPartial = true
  }
}

const namespaces: ReadonlySet<string> = new Set([
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/exif/1.0/aux/',
  'http://cipa.jp/exif/1.0/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
])

interface State {
  readonly harvest: Harvest
  /** The property that is open, and how deep it stands. */
  name: string
  depth: number
  text: string
  latitude: string
  longitude: string
}

/** A property is an element with its values inside, or an attribute. */
function readPacket(harvest: Harvest, packet: Uint8Array): void {
  const state: State = { harvest, name: '', depth: 0, text: '', latitude: '', longitude: '' }
  const visitor: Visitor = {
    open: (name, attributes, depth) => {
      for (const { local, uri, value } of Object.values(attributes))
        if (namespaces.has(uri)) keep(state, local, value)
      if (state.name === '' && name !== '') Object.assign(state, { name, depth })
      return undefined
    },
    text: (piece) => {
      if (state.name !== '') state.text += piece
      return undefined
    },
    close: (_name, depth) => {
      keep(state, state.name, state.text)
      state.text = ''
      if (depth <= state.depth) state.name = ''
      return undefined
    },
  }
  const stream = xmlStream('xmp', { elements: 0, limits }, { namespaces, visitor })
  stream.push(packet)
  if (stream.end() !== undefined) harvest.isPartial = true
  if (state.latitude !== '' && state.longitude !== '') addPosition(harvest, state)
}

function keep(state: State, property: string, value: string): void {
  if (property === 'GPSLatitude') state.latitude = value
  if (property === 'GPSLongitude') state.longitude = value
  const name = known[property]
  if (name !== undefined) addMetadata(state.harvest, name, value)
}

/** Photos tell their place in two ways: once is enough. */
function addPosition(harvest: Harvest, { latitude, longitude }: State): void {
  const isTold = harvest.metadata.some(({ at }) => at.in === 'metadata' && at.name === 'position')
  if (!isTold) addMetadata(harvest, 'position', `${latitude} ${longitude}`)
}
