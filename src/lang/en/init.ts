import type { Catalogue } from '../fr/index.ts'

/** The files of a new repository, by path; `{date}` is the day of creation, `{year}` its year. */
export const init: Catalogue['init'] = {
  settings: `# coopqual.yaml: the organisation, the audit and the referentials in force.
# Every line that begins with “#” is an explanation: you may delete it.

organisation:
  name: My housing co-operative # replace it with your name
  kind: coopHlm # coopHlm, esh, oph or other
  # siren: "000000000" # nine digits, in quotes
  rentalDwellings: 1200 # replace it by your number of rental dwellings

language: en

# The referentials that you measure yourselves against. qualihlm-style ships with coopqual; it is not official.
referentials:
  - qualihlm-style

audit:
  kind: selfAssessment # then implementation, verification or renewal
  date: {date} # every age and deadline is counted at this date

# The requirements that do not apply to you, each with its reason:
# notApplicable:
#   - requirement: D4-01
#     reason: None of our buildings has a lift.
`,
  commitment: `# A commitment: what you promise. One file per commitment, filed as you like.

id: accueil-reponse
title: Answer every request within ten working days
statement: >-
  Every request of a tenant is answered within ten working days, in writing or by telephone.

# The requirements that this commitment answers: REQUIREMENTS.md lists them.
satisfies:
  - {first}

audience: [tenants]
owner: Head of rental management # a role rather than a name
status: inForce # draft, inForce, suspended, ended
since: {date}

# The indicators that measure it (see the indicators folder).
indicators:
  - delai-reponse

# The pieces that prove it. The path starts at the root of the repository.
# kind: procedure, plan, record, minutes, survey, contract, training, communication, photo, report, certificate,
# interview, dashboard.
# A piece in which names of people can be read: add “personalData: present”, it will not enter the pack; a piece never
# to be handed over: “confidentiality: restricted”.
evidence:
  - id: procedure-demandes
    title: Procedure for handling requests
    file: evidence/procedure-demandes.txt
    kind: procedure
    date: {date} # the day when what the piece shows was true
    validFor: P3Y # valid for three years

# What remains to be done.
actions:
  - id: affichage-engagement
    title: Post the commitment in entrance halls
    owner: Head of rental management
    priority: medium # high, medium, low
    due: {due}
    status: todo # todo, inProgress, done, cancelled
`,
  indicator: `# An indicator: what you measure. The target is what you promise; series holds the results.

id: delai-reponse
title: Requests answered within ten working days
definition: Share of the year’s requests that were answered within ten working days.
formula: requests answered within ten working days ÷ requests received
source: Register of requests
owner: Head of rental management

unit: percent # percent, mark10, count, euro, hours, days, workingDays, months, years
direction: up # up: higher is better; down; range
target: 90
alert: 80 # below it, the indicator is off target
frequency: yearly # monthly, quarterly, yearly, triennial

series:
  - period: {year} # 2026, 2026-Q3, 2026-09 or 2026-09-30
    numerator: 412 # example figures, to be replaced
    denominator: 448
`,
  register: `# The pieces that no commitment lists: what you do without having promised it. “supports” says what they prove.
# To add one, replace [] with lines like these, without the “#”:
#   - id: enquete-2025
#     title: Satisfaction survey 2025
#     file: evidence/survey-2025.pdf
#     kind: survey
#     date: 2025-11-30
#     supports: [D11-02]

evidence: []
`,
  piece: `Procedure for handling requests (an example, to be replaced with your document)

1. Every request is entered into the register of requests on the same day.
2. The tenant receives an acknowledgement within two working days.
3. The answer is given within ten working days; failing that, the tenant is told when it will come.
`,
  readme: `# Evidence pack

This repository holds our quality-of-service commitments, our indicators and our proof.

- \`coopqual validate\` checks the files and says what to mend;
- \`coopqual gaps\` shows what is said and what is proven;
- \`coopqual audit\` makes the evidence pack (PDF, Excel, pieces).

| Folder | Content |
|---|---|
| \`coopqual.yaml\` | the organisation, the audit, the referentials |
| \`commitments/\` | one file per commitment |
| \`indicators/\` | one file per indicator |
| \`evidence/\` | the pieces themselves |
| \`assessments/\` | self-assessments and audit findings |
| \`REQUIREMENTS.md\` | the list of requirements and their numbers |

## Writing these files

1. Spaces at the start of a line, never a tab.
2. A point for decimals: \`1.71\`. Dates are written \`2026-06-30\`.
3. A text that holds \`:\` or \`#\` goes between straight quotes: \`"Complaints: answering"\`.
4. Save as UTF-8, under a name that ends in \`.yaml\` (not \`.yaml.txt\`).
5. One domain first: three commitments, their pieces, then \`coopqual gaps --domain D5\`. A first mark of 0 is normal;
   requirements that do not concern you are declared under \`notApplicable\` in \`coopqual.yaml\`.
`,
  requirements: {
    file: 'REQUIREMENTS.md',
    lead: 'Referential {title}, version {version}. Write the number of a requirement under “satisfies” of a commitment.',
    columns: ['No.', 'Requirement', 'Criticality'],
  },
}
