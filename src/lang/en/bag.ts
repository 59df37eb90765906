import type { Catalogue } from '../fr/index.ts'

/** LISEZMOI.txt: how to check the pack with what every machine has. */
export const bag: Catalogue['bag'] = {
  readmeFile: 'LISEZMOI.txt',
  readme: `Evidence pack of {organisation}, on {date}.
To read: audit.pdf (the pack), audit.xlsx (the same data, to filter), audit.json (for programs).
The pieces are in data/evidence, the original files in data/source.

To check that nothing was altered, from this folder:
- Linux, macOS (sha256sum, or shasum -a 256):
    sha256sum -c manifest-sha256.txt
    sha256sum -c tagmanifest-sha256.txt
- Windows (PowerShell; no line shown = nothing changed):
    Get-Content -Encoding UTF8 manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { "ALTERED: $f" } }
- Windows, file by file: certutil -hashfile audit.pdf SHA256, to compare with tagmanifest-sha256.txt
`,
  description: 'Audit evidence pack on {date}, made by {generator}',
}
