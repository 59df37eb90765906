/** Whether a file is a note on what its folder is for: neither evidence nor something to be read. */
export function isNotice(file: string): boolean {
  return /(?:^|\/)(?:readme|lisez-?moi)(?:\.\w+)?$/i.test(file)
}
