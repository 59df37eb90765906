import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { judged } from './support/judges.ts'
import { read, samplePiece, told } from './support/pieces.ts'

const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(isBig ? bytes.swap16() : bytes)
}

describe('a text', () => {
  const lines = ['line 1: Née le 12 mars', 'line 3: à l’étage']
  test.each([
    ['UTF-8', Buffer.from('Née le 12 mars\r\n\r\nà l’étage\r\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFNée le 12 mars\n\nà l’étage')],
    ['UTF-16', utf16('Née le 12 mars\r\rà l’étage')],
    ['UTF-16 the other way round', utf16('Née le 12 mars\n\nà l’étage', true)],
    ['Windows-1252', Buffer.from('N\u00e9e le 12 mars\r\n\r\n\u00e0 l\u0092\u00e9tage', 'latin1')],
  ])('in %s', async (_name, bytes) => {
    expect(told(await read(new Uint8Array(bytes), 'text'))).toEqual(lines)
  })

  test('whose lines a program has broken', async () => {
    const text =
      'Un texte que la messagerie a coupé en deux avant sa fin, au 06 12 34\n56 78 précisément.\nSuite'
    expect(told(await read(text, 'text'))).toEqual([
      'line 1: Un texte que la messagerie a coupé en deux avant sa fin, au 06 12 34 56 78 précisément.',
      'line 3: Suite',
    ])
  })

  test('of more characters than are read', async () => {
    const found = await read('ligne\n'.repeat(1000), 'text', { characters: 50 })
    expect(found).toMatchObject({ isPartial: true })
    expect(found.texts.length).toBe(10)
  })

  test('of more bytes than are read', async () => {
    expect(await read('ligne', 'text', { bytes: 4 })).toEqual({ texts: [], metadata: [], isPartial: true })
  })
})

describe('a table', () => {
  test('whose values are told with the headings that they need', async () => {
    const text =
      'Nom;Téléphone;Né(e) le;Porte;Loyer\n"Dupont; Jean\n(père)";612345678;12/03/1971;12;450\nDurand;;;;\nSans;;;B;12\n'
    expect(told(await read(text, 'csv'))).toEqual([
      'line 2: Dupont; Jean\n(père) ; 0612345678 ; Né(e) le : 12/03/1971 ; Porte : 12 ; 450',
      'line 5: Sans ;  ;  ; B ; 12',
    ])
  })

  test('separated by commas or tabs, of rows that are not as long', async () => {
    expect(told(await read('a,b\nx1,2,3\ny4\n', 'csv'))).toEqual(['line 2: x1 ; 2 ; 3', 'line 3: y4'])
    expect(told(await read('a\tb\nx1\t2\n', 'csv'))).toEqual(['line 2: x1 ; 2'])
  })

  test('whose quotes make none is a text', async () => {
    expect(told(await read('a;b\n"1;2\n3;4', 'csv'))).toEqual(['line 1: a;b', 'line 2: "1;2', 'line 3: 3;4'])
  })
})

describe('a web page', () => {
  test('without its tags, its scripts and its entities', async () => {
    const page = `<!doctype html><html><head><title>Titre</title><style>p{x:1}</style></head><body><!-- rien -->
      <script>if (a<b) "06 99 99 99 99"</script><p>N&eacute;e&nbsp;le 12&#x2F;03&#47;1971<br>suite &lt;a&commat;b.test&gt;</p>
      <table><tr><td>06 12</td><td>34</td></tr></table>1 < 2
      <p><a href="mailto:cache@exemple.test?subject=x">&eacute;crire</a> <a href="tel:0612345678">06 12 34 56 78</a></p>
      <p>06 12 34 56 7<b>8</b><sup>1</sup></p></body></html>`
    expect(told(await read(page, 'html'))).toEqual([
      'paragraph 1: Titre',
      'paragraph 2: Née\u00A0le 12/03/1971\nsuite <a@b.test>',
      'paragraph 3: 06 12\t\t34',
      'paragraph 4: 1 < 2',
      'paragraph 5: cache@exemple.test écrire 06 12 34 56 78',
      'paragraph 6: 06 12 34 56 78 1',
    ])
  })

  test('in the encoding that it tells', async () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>N\u00e9e</p>', 'latin1')
    expect(told(await read(new Uint8Array(page), 'html'))).toEqual(['paragraph 1: Née'])
  })

  test('of nothing but beginnings is read in time', async () => {
    const began = performance.now()
    for (const piece of ['<!--', '<script>', '<p', '<', '&', '<a href="mailto:', '<td><sup>'])
      await read(piece.repeat(400_000), 'html')
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

const mailScript = `
import sys
from email.message import EmailMessage
inner = EmailMessage()
inner['From'], inner['Subject'] = 'Zoé <zoe@exemple.test>', 'Transmis'
inner.set_content('Bonjour, 06 55 55 55 55')
mail = EmailMessage()
mail['From'] = 'Jérôme Dupré <jerome@exemple.test>'
mail['To'] = 'a@exemple.test, "B, C" <b@exemple.test>'
mail['Cc'], mail['Reply-To'], mail['Subject'] = 'c@exemple.test', 'r@exemple.test', 'Votre numéro 06 12 34 56 78 ' * 4
mail.set_content('Née le 12 mars 1971\\n\\nà bientôt', charset='iso-8859-1', cte='quoted-printable')
mail.add_alternative('<p>Née le 12 mars 1971</p><p>seulement ici 06 66 66 66 66</p>', subtype='html')
mail.add_attachment('Nom;Tél\\nDupont;612345678\\n', subtype='csv', filename='données.csv')
mail.add_attachment(open(sys.argv[1], 'rb').read(), maintype='application', subtype='octet-stream', filename='courrier.pdf')
mail.add_attachment(b'MZ', maintype='application', subtype='octet-stream', filename='a.exe')
mail.add_attachment(inner)
sys.stdout.buffer.write(bytes(mail))
`

judged(
  'openpyxl',
  'an e-mail that Python wrote: heads, both bodies, attachments',
  async ([python, ...args]) => {
    const sample = new URL('pieces/courrier.pdf', import.meta.url).pathname
    const bytes = execFileSync(python, [...args, '-c', mailScript, sample])
    const found = await read(new Uint8Array(bytes), 'eml')
    // Nobody looks into a program.
    expect(found).toMatchObject({ isPartial: true })
    const lines = told(found)
    expect(lines.filter((line) => !line.startsWith('['))).toEqual([
      'From: Jérôme Dupré <jerome@exemple.test>',
      'Reply-To: r@exemple.test',
      'To: a@exemple.test, B, C <b@exemple.test>',
      'Cc: c@exemple.test',
      `Subject: ${'Votre numéro 06 12 34 56 78 '.repeat(4).trim()}`,
      'line 1: Née le 12 mars 1971',
      'line 3: à bientôt',
      'paragraph 2: seulement ici 06 66 66 66 66',
    ])
    expect(lines).toContain('[données.csv] line 2: Dupont ; 0612345678')
    expect(lines).toContain('[courrier.pdf] author: Jeanne Auteure')
    expect(lines).toContain('[a.exe]: a.exe')
    expect(lines.join('\n')).toMatch(
      /^\[.+\] From: Zoé <zoe@exemple.test>$[\s\S]*^\[.+\] line 1: Bonjour, 06 55 55 55 55$/m,
    )
  },
)

describe('an e-mail', () => {
  const head = 'From: a@exemple.test\r\nMIME-Version: 1.0\r\n'

  test('tells to whom it went, in what programs write as in accents', async () => {
    const found = await read(
      Buffer.from(
        'Return-Path: <claude@exemple.test>\r\nDelivered-To: zoe@exemple.test\r\nReceived: from a.test by b.test with SMTP id 9@a.test\r\n for <lea@exemple.test>; Mon, 2 Feb 2026\r\nMessage-ID: <1@exemple.test>\r\nFrom: =?utf-8?q?J=C3=A9r=C3=B4me_Dupr=C3=A9?= <j@exemple.test>\r\nTo: =?iso-8859-1?q?L=E9a?= <l@exemple.test>\r\nSubject: =?iso-8859-1?q?Appel_de_Hel=E8ne?=\r\n\r\nBonjour\r\n',
      ),
      'eml',
    )
    expect(told(found)).toEqual([
      'From: Jérôme Dupré <j@exemple.test>',
      'To: Léa <l@exemple.test>',
      'Subject: Appel de Helène',
      'Return-Path: <claude@exemple.test>',
      'Delivered-To: zoe@exemple.test',
      'Received: lea@exemple.test',
      'line 1: Bonjour',
    ])
  })

  test('whose attachments hold attachments is read one step deep', async () => {
    const inner = `${head}Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain; name=b.txt\r\nContent-Disposition: attachment; filename=b.txt\r\n\r\nfond 2\r\n--y--\r\n`
    const mail = `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Disposition: attachment; filename=a.eml\r\nContent-Type: application/octet-stream\r\n\r\n${inner}\r\n--x--\r\n`
    const found = await read(mail, 'eml')
    expect(found.isPartial).toBe(true)
    expect(told(found)).toEqual([
      'From: a@exemple.test',
      '[a.eml]: a.eml',
      '[a.eml] From: a@exemple.test',
      '[a.eml] [b.txt]: b.txt',
    ])
  })

  test('of parts in parts in parts is not followed for ever', async () => {
    const nested = Array.from(
      { length: 5000 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    )
    expect(await read(`${head}${nested.join('')}`, 'eml')).toMatchObject({ isPartial: true })
  })
})

test('a zip is told by what it carries', async () => {
  const { handZip } = await import('./support/hand-zip.ts')
  const zip = handZip([
    { name: 'dossier/', text: '' },
    { name: 'dossier/a.txt', text: 'ligne 1' },
    { name: 'b.docx', text: samplePiece('courrier.docx') },
    { name: 'c.zip', text: handZip([{ name: 'd.txt', text: 'fond 2' }]) },
  ])
  const found = await read(zip, 'zip')
  expect(found.isPartial).toBe(true)
  expect(told(found)).toEqual(
    expect.arrayContaining([
      '[dossier/a.txt] line 1: ligne 1',
      '[b.docx] paragraph 5: cellule 06 44 44 44 44',
      '[b.docx] author: Jeanne Auteure',
      '[c.zip] [d.txt]: d.txt',
    ]),
  )
  expect(told(found).join('\n')).not.toContain('fond 2')
})
