import type { CreatingCatalogue } from '../fr/creating.ts'

export const creating: CreatingCatalogue = {
  kindNames: { promise: 'commitment', measure: 'indicator', piece: 'evidence', proof: 'evidence' },
  unknownKind: '“{found}” cannot be made. Possible: {known}.',
  greeting: 'A few questions; Enter keeps what stands in brackets, Ctrl-C gives up and writes nothing.',
  missing:
    'Not enough is known to write the file: run the command in a terminal, which will ask, or add:{options}',
  badOption: '--{option}: {problem}',
  pick: 'Which ones? Their numbers in this list, or Enter to search again:',
  exists: '{file} is there already: nothing was written. Choose another --id.',
  wouldWrite: 'Would be written to {file}:',
  written: 'Written: {file}.',
  next: 'Open this file to complete it; then: coopqual validate.',
  fields: {
    id: { question: 'Id, which will also be the name of the file:', option: 'id' },
    title: { question: 'Title:', option: 'title' },
    statement: {
      question: 'The promise, as the public will read it:',
      option: 'the promise, in one sentence',
    },
    definition: {
      question: 'What is measured, in one sentence:',
      option: 'what is measured, in one sentence',
    },
    requirement: {
      question: 'Requirement that it answers (number, or a few words to look for it):',
      option: 'number of a requirement; may be repeated',
    },
    owner: { question: 'Owner (a role rather than a name):', option: 'owner, a role rather than a name' },
    unit: { question: 'Unit (number or name):', option: 'unit: percent, mark10, count…' },
    direction: {
      question: 'Direction of progress (number or name):',
      option: 'direction of progress: up or down',
    },
    target: { question: 'Target, in that unit:', option: 'target, a number in that unit' },
    frequency: {
      question: 'Frequency (number or name):',
      option: 'frequency: monthly, quarterly, yearly or triennial',
    },
    file: {
      question: 'File of the piece (number, or name of the file in the evidence folder):',
      option: 'path of the file of the piece',
    },
    kind: {
      question: 'Kind of piece (number or name):',
      option: 'kind of piece: procedure, minutes, survey…',
    },
    dated: {
      question: 'Day when what the piece shows was true (YYYY-MM-DD), not when it was filed:',
      option: 'day when what the piece shows was true, YYYY-MM-DD',
    },
  },
  problems: {
    empty: 'An answer is needed.',
    tooLong: 'This is too long: {limit} characters at most.',
    id: '“{found}” will not do: unaccented letters, figures, hyphens or dots, 64 at most.',
    taken: '“{found}” is taken: another is needed.',
    choice: '“{found}” is not in the list: {known}.',
    number: '“{found}” is no number: write 90 or 7.5.',
    date: '“{found}” is no date: write YYYY-MM-DD, for instance 2026-06-30.',
    future: '{found} is still to come: a piece proves only what has happened.',
    unknownRequirement:
      'No requirement “{found}” in the referentials in force. To read them: coopqual referential show {referential}',
    ambiguousRequirement: '“{found}” means several requirements: {known}. Write one of them.',
    noFile: 'No file there: {found}. Copy it to the folder {folder} first.',
    notAFile: '{found} is a folder: a piece is a single file.',
    outside: '{found} is outside the repository: copy it to the folder {folder} first.',
    notEvidence: '{found} is no piece: it is a hidden file, or one of those that describe the audit.',
    registered: '{found} is already the piece “{id}”, in {file}.',
  },
  files: {
    commitment: `# A commitment: what you promise. What follows a “#” is an explanation: you may erase it.

id: {id}
title: {title}
statement: {statement}

# The requirements that it answers.
satisfies:
  {requirements}

# Whom it addresses: tenants, buyers, coOwners, employees, board, residentsAssociations, localAuthorities, suppliers,
# members. To say so, take the “#” off the next line:
# audience: [tenants]
owner: {owner}

# draft first. Once the promise is published: inForce, and its first day under since.
status: draft
# since: {today}

# The indicators that measure it, by their ids (“coopqual new indicator” makes one):
# indicators:
#   - response-time

# The pieces that prove it:
# evidence:
#   - id: procedure
#     title: Procedure for requests
#     file: evidence/procedure.pdf # the path starts from the root of the repository
#     kind: procedure
#     date: {today} # the day when what the piece shows was true
`,
    indicator: `# An indicator: what you measure. What follows a “#” is an explanation: you may erase it.

id: {id}
title: {title}
definition: {definition}
# formula: requests answered in time ÷ requests received
# source: Register of requests
owner: {owner}

unit: {unit}
direction: {direction} # up: higher is better; down: lower is better
target: {target}
# alert: a looser threshold than the target, beyond which something must be done
frequency: {frequency} # monthly, quarterly, yearly, triennial

# The requirements that it measures. A commitment may name it too, under “indicators”.
supports:
  {requirements}

# The results. To add one, replace [] by lines like these, without the “#”:
#   - period: {year} # 2026, 2026-Q3, 2026-09 or 2026-09-30
#     value: 7.5 # or numerator and denominator
series: []
`,
    evidence: `# A piece: a proof. What follows a “#” is an explanation: you may erase it.

evidence:
  - id: {id}
    title: {title}
    file: {file} # the path starts from the root of the repository
    kind: {kind}
    date: {dated} # the day when what the piece shows was true
    # validFor: P3Y # when it is valid for a time only: P3Y (three years), P12M (twelve months)
    # personalData: present # when people’s names can be read in it: it will not enter the pack
    # The requirements that it proves.
    supports:
      {deepRequirements}
`,
  },
}
