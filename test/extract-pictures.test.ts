import { expect, test } from 'vitest'
import { exifSegment, handExif, handJpeg, handPng, handWebp, xmpSegment } from './support/hand-exif.ts'
import { read, told } from './support/pieces.ts'

const [artist, copyright, description] = [0x013b, 0x8298, 0x010e]

const exif = handExif(
  { [description]: 'Hall, 06 12 34 56 78', [artist]: 'Jeanne Auteure', [copyright]: 'Coopérative' },
  {
    latitude: [
      [48, 1],
      [34, 1],
      [2400, 100],
    ],
    longitude: [
      [7, 1],
      [45, 1],
      [0, 1],
    ],
    refs: ['N', 'E'],
  },
)

const said = [
  expect.stringMatching(/^position: 48\.57333\d*, 7\.75$/),
  'description: Hall, 06 12 34 56 78',
  'author: Jeanne Auteure',
  'copyright: Coopérative',
]

test('a photo tells where and by whom it was taken', async () => {
  const jpeg = await read(handJpeg(exifSegment(exif)), 'jpeg')
  expect(jpeg).toMatchObject({ texts: [], isPartial: false })
  expect(told(jpeg)).toEqual(said)
  expect(told(await read(handWebp(exif), 'webp'))).toEqual(said)
  expect(told(await read(exif, 'tiff'))).toEqual(said)
})

test('south and west are negative', async () => {
  const piece = handExif(
    {},
    {
      latitude: [
        [21, 1],
        [0, 1],
        [0, 1],
      ],
      longitude: [
        [55, 1],
        [30, 1],
        [0, 1],
      ],
      refs: ['S', 'W'],
    },
  )
  expect(told(await read(handJpeg(exifSegment(piece)), 'jpeg'))).toEqual(['position: -21, -55.5'])
})

test('XMP tells it as elements or as attributes', async () => {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
      xmlns:mm="http://ns.adobe.com/xap/1.0/mm/" exif:GPSLatitude="48,34.4N" exif:GPSLongitude="7,45.0E" mm:DocumentID="uuid:0612345678" aux:OwnerName="Paul Raye">
    <dc:creator><rdf:Seq><rdf:li>Jeanne Auteure</rdf:li><rdf:li>Marc Dernier</rdf:li></rdf:Seq></dc:creator>
    <dc:format>image/jpeg</dc:format></rdf:Description></rdf:RDF></x:xmpmeta>`
  const found = await read(handJpeg(xmpSegment(packet)), 'jpeg')
  expect(told(found)).toEqual([
    'author: Paul Raye',
    'author: Jeanne Auteure',
    'author: Marc Dernier',
    'position: 48,34.4N 7,45.0E',
  ])
})

test('a PNG tells its texts, packed ones too', async () => {
  const png = handPng([
    ['tEXt', 'Author', 'Jeanne Auteure'],
    ['zTXt', 'Comment', 'appeler le 06 12 34 56 78'],
    ['iTXt', 'Description', 'à l’étage'],
  ])
  expect(told(await read(png, 'png'))).toEqual([
    'author: Jeanne Auteure',
    'description: à l’étage',
    'comment: appeler le 06 12 34 56 78',
  ])
})

test('a picture that says nothing, or is none, has nothing to tell', async () => {
  for (const bytes of [
    handPng([]),
    handJpeg(),
    handJpeg([0xe1, Buffer.from('Exif\0\0garbage')]),
    new Uint8Array(9),
  ])
    expect(told(await read(bytes, 'jpeg'))).toEqual([])
})

test('a packet of XMP with entities is not followed', async () => {
  const packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><!DOCTYPE a [<!ENTITY b "c">]>&b;</x:xmpmeta>'
  expect(await read(handJpeg(xmpSegment(packet)), 'jpeg')).toMatchObject({ metadata: [], isPartial: true })
})
