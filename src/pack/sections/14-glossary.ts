import { chapter, facts } from '../blocks.ts'
import type { MakeSection } from '../section.ts'

const glossary: MakeSection = ({ words }) =>
  chapter('glossary', words.glossary.title, [
    facts(words.glossary.terms.map(({ term, meaning }) => [term, meaning])),
  ])

export default glossary
