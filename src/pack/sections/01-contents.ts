import type { MakeSection } from '../section.ts'

const contents: MakeSection = ({ words }) => ({
  id: 'contents',
  blocks: [{ kind: 'contents', title: words.contents.title }],
})

export default contents
