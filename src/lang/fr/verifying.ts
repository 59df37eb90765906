import type { DoubtCode, RemarkCode } from '../../model/verification.ts'

export interface VerifyingCatalogue {
  /** What makes doubt; `{file}` begins the line, where there is one. */
  readonly doubts: Readonly<Record<DoubtCode, string>>
  readonly remarks: Readonly<Record<RemarkCode, string>>
  readonly titles: Readonly<
    Record<'pack' | 'bag' | 'unknownBag' | 'madeBy' | 'content' | 'signatures' | 'checked' | 'silent', string>
  >
  readonly verdicts: Readonly<Record<'doubts' | 'remarks', { readonly one: string; readonly other: string }>>
  /** What was checked and found right, a sentence each. */
  readonly checked: Readonly<
    Record<
      'sums' | 'tags' | 'untagged' | 'nothingAdded' | 'audit' | 'pdf' | 'workbook' | 'signature' | 'rebuilt',
      string
    >
  >
  /** What this does not tell, a sentence each. */
  readonly silent: Readonly<Record<'unsigned' | 'truth' | 'trust' | 'time' | 'sources' | 'otherBag', string>>
  readonly signature: Readonly<Record<'own' | 'issued' | 'validity', string>>
  readonly counts: Readonly<
    Record<
      'pieces' | 'withheld' | 'payload' | 'tags' | 'more',
      { readonly one: string; readonly other: string }
    >
  >
  readonly sound: string
  readonly notThere: string
  readonly neither: string
  readonly progress: string
}

/** What `coopqual verify` says. */
export const verifying: VerifyingCatalogue = {
  titles: {
    pack: 'Dossier de preuves : {organisation}, au {date}',
    bag: 'Sac BagIt {version}',
    unknownBag: 'Ni dossier de preuves, ni sac BagIt que l’on sache lire',
    madeBy: 'fait par {generator}',
    content: '{payload}, {tags}, {size} sous data/ ; sommes : {algorithms}',
    signatures: 'Signatures',
    checked: 'Vérifié',
    silent: 'Ce que cette vérification ne dit pas',
  },
  verdicts: {
    doubts: {
      one: '{n} doute : ne vous fiez pas à ce dossier en l’état.',
      other: '{n} doutes : ne vous fiez pas à ce dossier en l’état.',
    },
    remarks: { one: '{n} remarque, sans gravité', other: '{n} remarques, sans gravité' },
  },
  checked: {
    sums: 'chaque fichier sous data/ a la somme que disent les manifestes, et aucun n’est en plus',
    tags: 'chaque fichier d’accompagnement a la somme que dit son manifeste',
    untagged: 'les fichiers d’accompagnement n’ont pas de manifeste : rien ne dit s’ils ont changé',
    nothingAdded: 'aucun fichier n’a été ajouté, ni sous data/ ni à côté',
    audit: 'audit.json nomme chaque pièce et chaque source, avec la même somme, et nulle autre',
    pdf: 'ce que audit.pdf porte en pièces jointes est, octet pour octet, ce qui est à côté',
    workbook: 'audit.xlsx montre la somme de chaque pièce, la même',
    signature: 'chaque signature est celle de ce contenu, en entier',
    rebuilt: 'refait à partir de ses sources, le dossier redonne les mêmes octets : {files}',
  },
  silent: {
    unsigned:
      'qui l’a fait : il n’est pas signé. Qui aurait tout refait, manifestes compris, ne se verrait pas : demandez un dossier signé, ou comparez la somme de tagmanifest-sha256.txt avec celle que l’organisme vous donne de vive voix',
    truth: 'si ce que le dossier affirme est vrai : seulement qu’il n’a pas changé depuis qu’il est fait',
    trust:
      'si le certificat est bien celui de cette personne : comparez son empreinte avec celle qu’elle vous donne',
    time: 'quand il a été signé : l’heure est celle de la machine du signataire',
    sources: 'si les sources étaient complètes : --against les compare avec le dépôt',
    otherBag: 'ce que contiennent ses fichiers : coopqual ne l’a pas fait',
  },
  signature: {
    own: '{file} : {name}, certificat fait par le signataire lui-même',
    issued: '{file} : {name}, certificat délivré par {issuer}',
    validity: 'valable du {from} au {to}, empreinte SHA-256 {fingerprint}',
  },
  counts: {
    pieces: { one: '{n} pièce', other: '{n} pièces' },
    withheld: { one: '{n} retenue', other: '{n} retenues' },
    payload: { one: '{n} fichier sous data/', other: '{n} fichiers sous data/' },
    tags: { one: '{n} fichier d’accompagnement', other: '{n} fichiers d’accompagnement' },
    more: { one: '… et {n} autre', other: '… et {n} autres' },
  },
  sound: 'Rien ne manque, rien n’a été ajouté ni modifié.',
  notThere: '{target} n’existe pas. Donnez le dossier « audit-… », ou son .zip.',
  neither: '{target} n’est ni un dossier ni un ZIP. Donnez le dossier « audit-… », ou son .zip.',
  progress: 'Lecture',
  doubts: {
    'audit/differs': 'n’est pas le fichier que nomme audit.json : taille ou somme différente',
    'audit/missing': 'est nommé dans audit.json, et n’est pas là',
    'audit/not-readable': 'est illisible : ce n’est plus le fichier de données d’un dossier de preuves',
    'audit/unlisted': 'n’est nommé nulle part dans audit.json : il a été ajouté',
    'bag/declaration': 'n’a pas la forme que veut BagIt (deux lignes, UTF-8 sans marque)',
    'bag/empty': 'Ce dossier est vide.',
    'bag/encoding': 'est illisible, ou dans un encodage inconnu : {encoding}',
    'bag/no-declaration': 'bagit.txt manque : ce n’est pas un sac BagIt.',
    'bag/unlike-ours': 'est d’une forme que coopqual n’écrit jamais : quelqu’un y a touché ({what})',
    'bag/version': 'annonce une version de BagIt que l’on ne connaît pas : {version}',
    'fetch/line': 'ligne {line} : illisible',
    'fetch/unsafe-path': 'ligne {line} : « {path} » mène hors du sac',
    'file/case': 'ne se distingue de « {other} » que par la casse ou les accents',
    'file/link': 'est un lien : ce vers quoi il mène ne fait pas partie du dossier',
    'file/special': 'n’est ni un fichier ni un dossier',
    'file/twice': 'figure deux fois',
    'file/unreadable': 'est illisible',
    'file/unsafe-name': 'a un nom qui mène hors du dossier, ou qu’un système lirait autrement',
    'info/missing': 'manque',
    'info/not-readable': 'Payload-Oxum est illisible : « {value} »',
    'info/oxum-bytes': 'annonce {stated} octets sous data/ ; il y en a {found}',
    'info/oxum-files': 'annonce {stated} fichiers sous data/ ; il y en a {found}',
    'manifest/incomplete': 'ne nomme pas {path}, qu’un autre manifeste nomme',
    'manifest/line': 'ligne {line} : illisible',
    'manifest/none': 'Aucun manifeste : rien ne dit ce que le dossier doit contenir.',
    'manifest/twice': 'nomme {path} deux fois',
    'manifest/unknown-algorithm': 'emploie un algorithme que l’on ne connaît pas : {algorithm}',
    'manifest/unsafe-path': 'ligne {line} : « {path} » mène hors du dossier',
    'payload/added': 'n’est dans aucun manifeste : il a été ajouté',
    'payload/altered': 'a été modifié : sa somme {algorithm} n’est plus celle du manifeste',
    'payload/awaited': 'est à télécharger (fetch.txt) : il n’est pas là, et ne l’a pas été',
    'payload/missing': 'manque',
    'pdf/attachment-differs': 'porte en pièce jointe un « {name} » qui n’est pas celui du dossier',
    'pdf/attachment-missing': 'ne porte pas « {name} », que audit.json dit joint',
    'pdf/attachment-unknown': 'porte en pièce jointe « {name} », que audit.json ne nomme pas',
    'pdf/not-readable': 'manque, ou ne s’ouvre pas',
    'rebuilt/differs': 'n’est pas ce que donnent les sources du dossier',
    'rebuilt/impossible': 'Le dossier ne peut pas être refait : {why}',
    'rebuilt/source-differs': 'n’est pas le fichier du dépôt à ce commit',
    'signature/altered': 'la signature n’est pas celle de ce contenu : il a changé depuis',
    'signature/incomplete': 'la signature ne couvre pas tout le fichier : on y a ajouté quelque chose',
    'signature/missing': 'n’est pas signé, alors que le reste l’est',
    'signature/not-readable': 'la signature est illisible, ou d’une sorte que l’on ne connaît pas',
    'signature/strangers': 'Les signatures ne sont pas de la même personne.',
    'tag/added': 'n’est dans aucun manifeste : il a été ajouté',
    'tag/altered': 'a été modifié : sa somme {algorithm} n’est plus celle du manifeste',
    'tag/missing': 'manque',
    'workbook/differs': 'ne montre pas la somme qu’il faut : {piece}',
    'workbook/not-readable': 'manque, ou ne s’ouvre pas',
    'zip/damaged': 'Le ZIP est abîmé, ou incomplet.',
    'zip/encrypted': 'est chiffré',
    'zip/hidden-bytes': 'Le ZIP contient des octets que sa table des matières n’explique pas.',
    'zip/odd-entry': 'la table des matières du ZIP et l’en-tête du fichier ne disent pas la même chose',
    'zip/too-large': 'se déplierait en bien plus que ce qu’un dossier contient',
  },
  remarks: {
    'bag/no-tag-manifest': 'les fichiers d’accompagnement n’ont pas de manifeste',
    'bag/weak-algorithm': 'sommes par {algorithm} seulement : on sait les contrefaire',
    'file/clutter': 'laissé là par un système',
    'file/spelling': 'ne se distingue de « {other} » que par la casse ou les accents',
    'info/none': 'pas de bag-info.txt',
    'manifest/dot-slash': 'ses chemins commencent par « ./ »',
    'manifest/repeated': 'nomme {path} deux fois, avec la même somme',
    'manifest/star': 'ses chemins suivent une étoile, comme md5sum les écrit',
    'signature/expired': 'certificat expiré',
    'zip/uneven': 'n’a pas été mis dans le ZIP comme les autres',
  },
}
