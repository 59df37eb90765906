/** LISEZMOI.txt: how to check the pack with what every machine has. */
export const bag = {
  readmeFile: 'LISEZMOI.txt',
  readme: `Dossier de preuves de {organisation}, au {date}.
À lire : audit.pdf (le dossier), audit.xlsx (les mêmes données à filtrer), audit.json et provenance.json (pour les programmes).{publicSummary}{annex}
Les pièces sont dans data/evidence, les fichiers d’origine dans data/source.{origin}

Vérifier que rien n’a été modifié : ouvrir un terminal dans ce dossier (un ZIP s’extrait d’abord en entier).
- Linux :
    sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
- macOS :
    shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt
- Windows (PowerShell ; aucune ligne affichée = rien n’a changé) :
    Get-Content -Encoding UTF8 manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { "MODIFIÉ : $f" } }
- Windows, un seul fichier, à comparer à sa ligne de tagmanifest-sha256.txt :
    certutil -hashfile audit.pdf SHA256
- Rien d’ajouté : le dossier data compte autant de fichiers que le dit bag-info.txt, après le point de Payload-Oxum.{strongHashes}

Ces contrôles, que « coopqual verify » fait tous d’un coup, montrent qu’un fichier a changé ; ils ne disent pas qui a
fait le dossier : pour cela, comparez l’empreinte de tagmanifest-sha256.txt à celle que l’organisme vous a donnée par
une autre voie.{signature}
`,
  strongHashes:
    '\n- De même en SHA-512, avec sha512sum -c ou shasum -a 512 -c : manifest-sha512.txt et tagmanifest-sha512.txt.',
  annex: '\nÀ lire aussi : {file} (les pages des pièces, à la suite) ; les pièces elles-mêmes font foi.',
  signature: `

audit.pdf est signé par {name} : dans Adobe Acrobat Reader, le panneau des signatures dit si le fichier est intact, et
qui répond de l’identité du signataire. Cette signature couvre audit.pdf et ses pièces jointes. Une autre, faite avec la
même clé, couvre tout le dossier ; openssl répond « CMS Verification successful » si elle est bonne (pour vérifier
aussi de qui elle est, mettez -CAfile et le certificat de l’autorité à la place de -noverify) :
    openssl cms -verify -binary -inform DER -in tagmanifest-sha256.txt.p7s -content tagmanifest-sha256.txt -noverify`,
  publicSummary:
    '\nÀ diffuser : {file} (la version courte, sans nom de personne, pièce réservée ni petit nombre).',
  origin: ' Version des fichiers : commit git {commit}.',
  originDirty: ' Version des fichiers : commit git {commit}, avec des modifications non enregistrées.',
  /** What the files that the PDF carries are, beside the pieces. */
  attached: {
    data: 'Données de l’audit, pour les programmes',
    workbook: 'Les mêmes données, à filtrer dans un tableur',
  },
  description: 'Dossier de preuves d’audit au {date}, produit par {generator}',
}
