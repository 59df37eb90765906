import { expect, test } from 'vitest'
import { good, judged } from './support/judged.ts'

/** A referential whose requirements expect two pieces each, the second of a kind that there is not. */
const referential = (requirements: number): string =>
  `id: local\nversion: "1"\ntitle: Local\npublisher: Nous\nofficial: false\nlanguage: fr\ndomains:\n  - id: D1\n    title: Domaine\n    requirements:\n${Array.from(
    { length: requirements },
    (_, index) =>
      `      - id: R${index}\n        title: Titre\n        statement: Texte.\n        criticality: major\n        expects:\n          evidence:\n            - { kind: plan, count: 1 }\n            - { kind: plann, countt: 1 }\n`,
  ).join('')}`

test('hundreds of lists that go wrong halfway are judged in a moment', () => {
  const began = performance.now()
  const { diagnostics } = judged({ ...good, 'referentials/local.yaml': referential(800) })
  expect(diagnostics.filter(({ code }) => code === 'schema/unknown-key')).toHaveLength(800)
  // To judge all of it again for each took three times as long.
  expect(performance.now() - began).toBeLessThan(6000)
})

test('the items of a list whose key is gone are told once', () => {
  const commitment = String(good['commitments/accueil.yaml'])
  const text = commitment.replace('\nactions:\n', '\n')
  expect(text).not.toBe(commitment)
  const { diagnostics } = judged({ ...good, 'commitments/accueil.yaml': text })
  const wrong = diagnostics.filter(({ code }) => code.startsWith('schema/'))
  expect(wrong.map(({ code, message }) => [code, /actions/.test(message)])).toEqual([
    ['schema/missing-key', true],
  ])
})
