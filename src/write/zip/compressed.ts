/** Kinds of files that are compressed already, by the extension of their names: deflating them again gains nothing. */
const compressed = new Set(
  [
    'pdf',
    'jpg jpeg png gif webp heic heif avif',
    'docx docm xlsx xlsm pptx pptm vsdx',
    'odt ods odp odg epub',
    'mp3 m4a aac ogg opus flac',
    'mp4 m4v mov avi mkv webm wmv 3gp',
    'zip 7z rar gz tgz bz2 xz zst jar',
    'p7s p7m',
  ].flatMap((kinds) => kinds.split(' ')),
)

export function isCompressed(path: string): boolean {
  return compressed.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}
