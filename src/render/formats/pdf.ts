import type { Format, Pack } from '../../model/pack.ts'
import { writeDocument } from '../pdf/document.ts'
import { loadFaces } from '../pdf/fonts.ts'
import { layOut } from '../pdf/layout.ts'

export default {
  file: 'audit.pdf',
  render: async (pack: Pack) => writeDocument(pack, layOut(pack, await loadFaces())),
} satisfies Format
