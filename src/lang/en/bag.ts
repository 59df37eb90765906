import type { Catalogue } from '../fr/index.ts'

/** LISEZMOI.txt: how to check the pack with what every machine has. */
export const bag: Catalogue['bag'] = {
  readmeFile: 'LISEZMOI.txt',
  readme: `Evidence pack of {organisation}, on {date}.
To read: audit.pdf (the pack), audit.xlsx (the same data, to filter), audit.json and provenance.json (for programs).{publicSummary}{annex}
The pieces are in data/evidence, the original files in data/source.{origin}

To check that nothing was altered: open a terminal in this folder (a ZIP is extracted first, as a whole).
- Linux:
    sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
- macOS:
    shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt
- Windows (PowerShell; no line shown = nothing changed):
    Get-Content -Encoding UTF8 manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { "ALTERED: $f" } }
- Windows, a single file, to compare with its line of tagmanifest-sha256.txt:
    certutil -hashfile audit.pdf SHA256
- Nothing added: the folder data has as many files as bag-info.txt says, after the point of Payload-Oxum.{strongHashes}

These checks, all of which “coopqual verify” makes at once, show that a file changed; they do not say who made the pack:
for that, compare the hash of tagmanifest-sha256.txt with the one that the organisation gave you by another way.{signature}
`,
  strongHashes:
    '\n- The same in SHA-512, with sha512sum -c or shasum -a 512 -c: manifest-sha512.txt and tagmanifest-sha512.txt.',
  annex:
    '\nAlso to read: {file} (the pages of the pieces, one after the other); the pieces themselves are what counts.',
  signature: `

audit.pdf is signed by {name}: in Adobe Acrobat Reader, the signature panel tells whether the file is intact, and who
vouches for the signer. That signature covers audit.pdf, with what is attached to it. Another one, made with the same
key, covers the whole pack; openssl answers "CMS Verification successful" when it is good (to check as well whose it is,
put -CAfile and the certificate of the authority in the place of -noverify):
    openssl cms -verify -binary -inform DER -in tagmanifest-sha256.txt.p7s -content tagmanifest-sha256.txt -noverify`,
  publicSummary:
    '\nTo hand out: {file} (the short version, with no person’s name, restricted piece or small number).',
  origin: ' Version of the files: git commit {commit}.',
  originDirty: ' Version of the files: git commit {commit}, with uncommitted changes.',
  /** What the files that the PDF carries are, beside the pieces. */
  attached: {
    data: 'Data of the audit, for programs',
    workbook: 'The same data, to be filtered in a spreadsheet',
  },
  description: 'Audit evidence pack on {date}, made by {generator}',
}
