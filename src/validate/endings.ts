import type { ContentType } from '../model/content.ts'

/** What the files of an ending may hold; what other endings promise is not judged. */
const held: Readonly<Record<string, readonly ContentType[]>> = {
  csv: ['csv', 'text'],
  doc: ['doc', 'rtf'],
  docm: ['docx'],
  docx: ['docx'],
  eml: ['eml', 'text'],
  gif: ['gif'],
  heic: ['heic'],
  htm: ['html', 'text'],
  html: ['html', 'text'],
  jpeg: ['jpeg'],
  jpg: ['jpeg'],
  md: ['text', 'csv', 'html', 'eml'],
  mov: ['video'],
  mp3: ['audio'],
  mp4: ['video', 'audio'],
  msg: ['msg'],
  ods: ['ods'],
  odt: ['odt'],
  pdf: ['pdf'],
  png: ['png'],
  pptx: ['pptx'],
  rtf: ['rtf'],
  tif: ['tiff'],
  tiff: ['tiff'],
  txt: ['text', 'csv', 'html', 'eml'],
  webp: ['webp'],
  xls: ['xls'],
  xlsm: ['xlsx'],
  xlsx: ['xlsx'],
  // Every modern document is a package of files.
  zip: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods'],
}

/** The ending that names of each kind usually have; none where several are as usual. */
const usual: Readonly<Partial<Record<ContentType, string>>> = {
  csv: 'csv',
  doc: 'doc',
  docx: 'docx',
  eml: 'eml',
  gif: 'gif',
  heic: 'heic',
  html: 'html',
  jpeg: 'jpg',
  msg: 'msg',
  ods: 'ods',
  odt: 'odt',
  pdf: 'pdf',
  png: 'png',
  pptx: 'pptx',
  rtf: 'rtf',
  text: 'txt',
  tiff: 'tif',
  webp: 'webp',
  xls: 'xls',
  xlsx: 'xlsx',
  zip: 'zip',
}

/** The ending of a name when it promises something else than what the file holds, and the name that would be right. */
export function wrongEnding(
  file: string,
  type: ContentType,
): { readonly ending: string; readonly write: string | undefined } | undefined {
  const [, stem = '', ending = ''] = /^(.*[^/.])(\.\w+)$/.exec(file) ?? []
  const types = held[ending.slice(1).toLowerCase()]
  if (types === undefined || type === 'unknown' || types.includes(type)) return undefined
  const right = usual[type]
  return { ending, write: right === undefined ? undefined : `${stem}.${right}` }
}
