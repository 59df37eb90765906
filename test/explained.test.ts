import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explanationOf } from '../src/explain/explanation.ts'
import { findings as written } from '../src/explain/findings.ts'
import { explanationMarkdown, explanationPages } from '../src/explain/markdown.ts'
import { shownExample, underlined } from '../src/explain/shown.ts'
import { explanationsIn } from '../src/lang/explanations.ts'
import { usualSeverity } from '../src/validate/usual-severity.ts'
import { codes } from './support/explained.ts'
import { ExampleFolder, type JudgedExample } from './support/explained-judge.ts'

let folder: ExampleFolder
beforeAll(() => {
  folder = new ExampleFolder()
})
afterAll(() => folder.remove())

const codesIn = ({ findings }: Pick<JudgedExample, 'findings'>) => findings.map(({ code }) => code)

test('there is nothing to say of the repository of the examples', () => {
  expect(folder.read().findings).toEqual([])
})

describe.each(codes)('%s', (code) => {
  test('the wrong example gives this diagnostic alone, at the marked place', () => {
    const { findings, locate, mark, ...rest } = folder.judge(code, 'wrong')
    expect(codesIn({ findings })).toEqual([code])
    const places = findings.map(({ at }) => {
      const { line, column } = locate(at)
      return { file: at.file, line, column }
    })
    expect(places).toEqual([{ file: mark?.file, line: mark?.line, column: mark?.column }])
    for (const file of rest.paths) expect(Object.keys(rest.files)).toContain(file)
    const [{ hint, args, places: inside } = written[code]] = findings
    expect(written[code], 'src/explain/findings.ts is what `npm run make` would write').toEqual({
      severity: usualSeverity(code),
      ...(hint === undefined ? {} : { hint }),
      args,
      ...(inside === undefined ? {} : { places: inside }),
    })
  })

  test('of the right example there is nothing to say', () => {
    const { paths, files, mark, ...judged } = folder.judge(code, 'right')
    expect(codesIn(judged)).toEqual([])
    expect(mark).toBeUndefined()
    for (const file of paths) expect(Object.keys(files)).toContain(file)
  })
})

test('an example is short, and wrong and right differ', () => {
  for (const code of codes) {
    const { wrong, right } = explanationOf(code, 'fr')
    expect(wrong.lines.join('\n'), code).not.toBe(right.lines.join('\n'))
    for (const { lines } of [wrong, right]) {
      expect(lines.length, code).toBeLessThanOrEqual(11)
      for (const line of lines) expect(line.length, `${code}: ${line}`).toBeLessThanOrEqual(76)
    }
  }
})

test('what cannot be seen in an example shows, and its carets stand below its mark', () => {
  expect(underlined(shownExample('\nscope:\n‹\t›kind: stock\nowner: Accueil\n'))).toEqual([
    'scope:',
    '␉kind: stock',
    '^',
    'owner: Accueil',
  ])
  expect(shownExample('\n‹\u00A0\u00A0›kind: {ab×50}\n').lines).toEqual([`␣␣kind: ${'ab'.repeat(20)}…`])
})

describe.each(['fr', 'en'] as const)('the words of the pages, %s', (language) => {
  const { codes: words, page, subjects, index } = explanationsIn(language)
  const sentences = [
    ...Object.values(words).map(({ what }) => what),
    ...Object.values(page.severities),
    page.fix,
    page.silenceHere,
    page.silenceEverywhere,
    page.silenceListed,
    index.lead,
  ]
  const titles = [
    ...Object.values(words).map(({ title }) => title),
    ...Object.values(subjects),
    page.why,
    page.wrong,
    page.right,
    page.advice,
    page.severity,
    page.silence,
    index.title,
  ]
  const all = [...sentences, ...titles].map((text) => text.replaceAll(/`[^`]*`/g, '`…`'))

  test('are whole sentences, and titles without a full stop', () => {
    for (const text of sentences) expect(text).toMatch(/^[A-ZÀÉÊÎÔ`c].*\.$/)
    for (const text of titles) expect(text).toMatch(/^[\p{L}`].*[^.\s]$/u)
    for (const text of titles) expect(text.length, text).toBeLessThanOrEqual(80)
  })

  test('are typeset with care', () => {
    for (const text of all) {
      expect(text).not.toMatch(/'|"|\.\.\.| {2}| $/)
      if (language === 'en') expect(text).not.toMatch(/ [;:!?]|«|»/)
      else {
        expect(text).not.toMatch(/[^\u{202F}][;!?»]|«[^\u{202F}]/u)
        expect(text).not.toMatch(/[^\u{A0}]:/u)
      }
    }
  })

  test('make a page for every code, each with all its parts, and an index that leads to them', () => {
    const pages = explanationPages(language)
    expect(pages.size).toBe(codes.length + 1)
    const links = [...(pages.get('index.md') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => `${link}`)
    expect(new Set(links)).toEqual(new Set(codes.map((code) => `${code}.md`)))
    expect(links).toHaveLength(codes.length)
    for (const code of codes) {
      const text = pages.get(`${code}.md`) ?? ''
      const { title, why, said } = explanationOf(code, language)
      expect(text.startsWith(`---\ntitle: ${JSON.stringify(`${code} – ${title}`)}\ncode: "${code}"\n`)).toBe(
        true,
      )
      expect(text).toContain(`\nlang: "${language}"\n`)
      expect(text.match(/^```(?:yaml|text)?$/gm), code).toHaveLength(4)
      for (const part of [title, why, said.message, said.hint]) expect(text).toContain(part)
      expect(text, code).not.toMatch(/\{\w+\}|undefined|[‹›]/)
    }
  })
})

test('errors are not silenced, what has no line is silenced in coopqual.yaml, the rest in place too', () => {
  expect(explanationOf('evidence/missing-file', 'fr').silence).toEqual([])
  const [only] = explanationOf('evidence/unregistered', 'en').silence
  expect(only).toContain('`evidence/unregistered: off`')
  const [first, second] = explanationOf('evidence/expired', 'en').silence
  expect(first).toContain('`# coopqual-ignore evidence/expired: the reason`')
  expect(second).toContain('`evidence/expired: off`')
})

test('the page of a code reads so', () => {
  expect(explanationMarkdown(explanationOf('evidence/expired', 'fr'))).toMatchInlineSnapshot(`
    "La validité de la pièce, \`validUntil\` ou \`validFor\` à partir de sa date, s’est achevée avant la date de l’audit. Le dernier jour de validité compte encore. Sans l’une de ces clés, une pièce ne périme pas.

    ## Pourquoi c’est important pour l’audit

    Une preuve périmée à la date de l’audit ne compte pas.

    ## Ce qui ne va pas, dans \`commitments/accueil.yaml\`

    \`\`\`yaml
    evidence:
      - id: charte
        …
        date: 2025-09-15
        validFor: P6M
                  ^^^
    \`\`\`

    coopqual dit : La pièce \`charte\` n’était valable que jusqu’au \`2026-03-15\`. Déposer une pièce plus récente, et écrire sa date sous \`date\` et son dernier jour sous \`validUntil\`, ou sa durée sous \`validFor\`.

    ## Ce qu’il faut écrire

    \`\`\`yaml
    evidence:
      - id: charte
        …
        date: 2026-04-02
        validFor: P6M
    \`\`\`

    ## Gravité

    Avertissement : le dossier d’audit peut être produit, et la remarque y figure.

    ## Si c’est voulu

    - Placer à la fin de la ligne, ou seul sur la ligne du dessus, un commentaire qui donne la raison : \`# coopqual-ignore evidence/expired: la raison\`.
    - Pour tout le dépôt, écrire sous \`severities\`, dans coopqual.yaml : \`evidence/expired: off\`.
    - Le dossier d’audit énumère ces choix.
    "
  `)
})
