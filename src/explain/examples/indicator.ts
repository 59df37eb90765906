import type { ExamplesOf } from '../example.ts'

const file = 'indicators/appels.yaml'
const delay = 'indicators/delai-reponse.yaml'
const survey = 'indicators/satisfaction.yaml'

export const indicator: ExamplesOf<'indicator'> = {
  'indicator/alert-inside-target': {
    file,
    wrong: `
direction: up
target: 90
alert: ‹95›
`,
    right: `
direction: up
target: 90
alert: 80
`,
  },
  'indicator/answer-not-a-mark': {
    file: survey,
    wrong: `
unit: mark10
…
    distribution:
      - { answer: ‹"9,5"›, count: 80 }
      - { answer: 4, count: 20 }
`,
    right: `
unit: mark10
…
    distribution:
      - { answer: 9.5, count: 80 }
      - { answer: 4, count: 20 }
`,
  },
  'indicator/bounds-reversed': {
    file,
    wrong: `
direction: range
target: { min: 98, max: ‹90› }
`,
    right: `
direction: range
target: { min: 90, max: 98 }
`,
  },
  'indicator/contacted-below-size': {
    file: survey,
    wrong: `
  - period: 2025
    value: 80
    sample: { size: 100, contacted: ‹99›, population: 1450 }
`,
    right: `
  - period: 2025
    value: 80
    sample: { size: 100, contacted: 240, population: 1450 }
`,
  },
  'indicator/delay-reversed': {
    file: delay,
    wrong: `
    delays:
      - { from: 2025-05-12, to: ‹2025-05-05› }
`,
    right: `
    delays:
      - { from: 2025-05-05, to: 2025-05-12 }
`,
  },
  'indicator/delay-unit': {
    file: delay,
    wrong: `
unit: months
…
series:
  - period: 2025
    value: 9
    ‹delays›:
`,
    right: `
unit: days
…
series:
  - period: 2025
    value: 9
    delays:
`,
  },
  'indicator/delays-differ': {
    file: delay,
    wrong: `
    value: ‹7›
    delays:
      - { from: 2025-05-05, to: 2025-05-12 }
      - { from: 2025-12-22, to: 2026-01-02 }
`,
    right: `
    value: 9
    delays:
      - { from: 2025-05-05, to: 2025-05-12 }
      - { from: 2025-12-22, to: 2026-01-02 }
`,
  },
  'indicator/distribution-differs': {
    file: survey,
    wrong: `
    value: ‹82.5›
    …
    distribution:
      - { answer: satisfait, count: 80, as: favourable }
      - { answer: pas satisfait, count: 20, as: unfavourable }
`,
    right: `
    value: 80
    …
    distribution:
      - { answer: satisfait, count: 80, as: favourable }
      - { answer: pas satisfait, count: 20, as: unfavourable }
`,
  },
  'indicator/distribution-sum': {
    file: survey,
    wrong: `
    sample: { size: 107, contacted: 240, population: 1450 }
    ‹distribution›:
      - { answer: satisfait, count: 80, as: favourable }
      - { answer: pas satisfait, count: 20, as: unfavourable }
      - { answer: sans avis, count: 7, as: noAnswer }
`,
    right: `
    sample: { size: 100, contacted: 240, population: 1450 }
    distribution:
      - { answer: satisfait, count: 80, as: favourable }
      - { answer: pas satisfait, count: 20, as: unfavourable }
      - { answer: sans avis, count: 7, as: noAnswer }
`,
  },
  'indicator/duplicate-period': {
    file,
    wrong: `
series:
  - period: 2025
    value: 88.4
  - period: ‹2025›
    value: 92.5
`,
    right: `
series:
  - period: 2024
    value: 88.4
  - period: 2025
    value: 92.5
`,
  },
  'indicator/future-period': {
    file,
    wrong: `
series:
  - period: ‹2027›
    value: 95
  - period: 2025
    value: 92.5
`,
    right: `
series:
  - period: 2024
    value: 88.4
  - period: 2025
    value: 92.5
`,
  },
  'indicator/half-ratio': {
    file,
    wrong: `
  - period: 2024
    ‹numerator›: 884
`,
    right: `
  - period: 2024
    numerator: 884
    denominator: 1000
`,
  },
  'indicator/infinite-ratio': {
    file,
    wrong: `
  - period: 2024
    numerator: 884
    denominator: ‹1.0e-310›
`,
    right: `
  - period: 2024
    numerator: 884
    denominator: 1000
`,
  },
  'indicator/mixed-units': {
    file,
    wrong: `
unit: mark10
direction: up
target: 9
alert: 8
frequency: yearly
series:
  - period: 2024
    value: ‹88.4›
`,
    right: `
unit: mark10
direction: up
target: 9
alert: 8
frequency: yearly
series:
  - period: 2024
    value: 8.84
`,
  },
  'indicator/no-result': {
    file: survey,
    wrong: `
id: ‹satisfaction›
…
target: 75
frequency: triennial
supports: [D1-03]
`,
    right: `
id: satisfaction
…
target: 75
frequency: triennial
supports: [D1-03]
series:
  - period: 2025
    value: 80
`,
  },
  'indicator/no-target': {
    file: survey,
    wrong: `
id: ‹satisfaction›
…
direction: up
frequency: triennial
`,
    right: `
id: satisfaction
…
direction: up
target: 75
frequency: triennial
`,
  },
  'indicator/no-value': {
    file,
    wrong: `
series:
  - period: ‹2024›
    note: Le standard était en panne.
  - period: 2025
    value: 92.5
`,
    right: `
series:
  - period: 2025
    value: 92.5
`,
  },
  'indicator/orphan': {
    file: survey,
    wrong: `
id: ‹satisfaction›
…
frequency: triennial
series:
`,
    right: `
id: satisfaction
…
frequency: triennial
supports: [D1-03]
series:
`,
  },
  'indicator/outside-unit': {
    file,
    wrong: `
unit: percent
…
  - period: 2024
    value: ‹884›
`,
    right: `
unit: percent
…
  - period: 2024
    value: 88.4
`,
  },
  'indicator/percent-as-fraction': {
    file,
    wrong: `
unit: percent
…
  - period: 2024
    value: ‹0.884›
  - period: 2025
    value: 0.925
`,
    right: `
unit: percent
…
  - period: 2024
    value: 88.4
  - period: 2025
    value: 92.5
`,
  },
  'indicator/period-frequency': {
    file,
    wrong: `
frequency: quarterly
series:
  - period: ‹2025›
    value: 92.5
`,
    right: `
frequency: quarterly
series:
  - period: 2026-Q1
    value: 92.5
`,
  },
  'indicator/population-below-sample': {
    file: survey,
    wrong: `
    sample: { size: 100, contacted: 240, population: ‹145› }
`,
    right: `
    sample: { size: 100, contacted: 240, population: 1450 }
`,
  },
  'indicator/ratio-differs': {
    file,
    wrong: `
    value: ‹95.2›
    numerator: 925
    denominator: 1000
`,
    right: `
    value: 92.5
    numerator: 925
    denominator: 1000
`,
  },
  'indicator/small-sample': {
    file: survey,
    wrong: `
  - period: 2025
    value: 80
    sample: { size: ‹5›, contacted: 240, population: 1450 }
`,
    right: `
  - period: 2025
    value: 80
    sample: { size: 100, contacted: 240, population: 1450 }
`,
  },
  'indicator/stale': {
    file,
    wrong: `
frequency: monthly
series:
  - period: ‹2026-02›
    value: 92.5
`,
    right: `
frequency: monthly
series:
  - period: 2026-02
    value: 92.5
  - period: 2026-05
    value: 91.7
`,
  },
  'indicator/target-direction': {
    file,
    wrong: `
direction: up
target: ‹{ min: 90, max: 98 }›
`,
    right: `
direction: range
target: { min: 90, max: 98 }
`,
  },
  'indicator/unknown-evidence': {
    file,
    wrong: `
  - period: 2025
    …
    evidence: ‹releves›
`,
    right: `
  - period: 2025
    …
    evidence: releve
`,
  },
}
