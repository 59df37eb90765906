import type { DoubtCode, RemarkCode } from '../../model/verification.ts'
import type { Plural } from '../writing.ts'

interface DoubtWords {
  /** Begins in lower case when it goes on from the name of its file. */
  readonly text: string
  /** What to do. */
  readonly remedy: string
}

type Problem =
  | 'noGit'
  | 'notRepository'
  | 'notTrusted'
  | 'missingObjects'
  | 'unknownReference'
  | 'unknownInShallow'
  | 'badReference'
  | 'broken'
  | 'missingFile'
  | 'unreadable'
  | 'unsafePath'
  | 'withheld'

export interface VerifyingCatalogue {
  readonly doubts: Readonly<Record<DoubtCode, DoubtWords>>
  readonly remarks: Readonly<Record<RemarkCode, string>>
  readonly titles: Readonly<
    Record<
      'pack' | 'draft' | 'bag' | 'unknown' | 'madeBy' | 'content' | 'signatures' | 'checked' | 'silent',
      string
    >
  >
  readonly verdicts: Readonly<Record<'doubts' | 'remarks', Plural>>
  /** What was checked and found right, a sentence each. */
  readonly checked: Readonly<
    Record<
      | 'sums'
      | 'tags'
      | 'untagged'
      | 'nothingAdded'
      | 'audit'
      | 'statement'
      | 'pdf'
      | 'workbook'
      | 'signature'
      | 'sources'
      | 'folder'
      | 'rebuilt'
      | 'signaturesKept',
      string
    >
  >
  /** What this does not tell, a sentence each. */
  readonly silent: Readonly<
    Record<
      | 'unsigned'
      | 'forger'
      | 'truth'
      | 'truthInDoubt'
      | 'trust'
      | 'time'
      | 'draft'
      | 'dirty'
      | 'against'
      | 'withheld'
      | 'withheldSome'
      | 'withheldBare'
      | 'unknown'
      | 'unlisted'
      | 'bag'
      | 'tooLarge',
      string
    >
  >
  readonly signature: Readonly<Record<'whole' | 'own' | 'issued' | 'validity' | 'expired' | 'moment', string>>
  readonly counts: Readonly<Record<'pieces' | 'packed' | 'payload' | 'tags' | 'more', Plural>>
  /** Why git tells nothing of the repository that is given, or why the pack cannot be made again. */
  readonly problems: Readonly<Record<Problem, string>>
  readonly sound: string
  readonly neither: string
  readonly notFolder: string
  readonly notPack: string
  readonly steps: Readonly<Record<'read' | 'rebuild', string>>
}

const remedies = {
  again: 'Redemandez le dossier à l’organisme, par une autre voie, et comparez les deux.',
  added: 'Demandez à l’organisme d’où il vient ; un dossier redemandé ne doit pas l’avoir.',
  clutter: 'Enlevez-le et vérifiez de nouveau : un système l’a laissé là sans qu’on le lui demande.',
  maker: 'Demandez à qui a fait le dossier de le refaire avec un autre outil, ou de corriger ce fichier.',
  unsafe: 'Ne l’extrayez pas et ne l’ouvrez pas : sur certains systèmes, il écrirait ailleurs.',
  bomb: 'Ne l’ouvrez pas : votre ordinateur pourrait ne plus répondre. Redemandez le dossier par une autre voie.',
  wholeZip: 'Recopiez le ZIP depuis sa source (un envoi a pu être coupé), sinon redemandez-le.',
  signed: 'Demandez à l’organisme un dossier signé de nouveau, en une fois.',
  question: 'Demandez à l’organisme lequel fait foi, et pourquoi ils diffèrent.',
} as const

/** What `coopqual verify` says. */
export const verifying: VerifyingCatalogue = {
  titles: {
    pack: 'Dossier de preuves de {organisation}, au {date}',
    draft: 'Document de travail de {organisation}, au {date}',
    bag: 'Dossier au format BagIt {version}',
    unknown: 'Ni un dossier de preuves, ni un dossier au format BagIt',
    madeBy: 'Produit par {generator}{commit} : {pieces}, {packed}.',
    content: '{payload}, {tags}, {size} ; empreintes {algorithms}.',
    signatures: 'Signé',
    checked: 'Ce qui a été vérifié',
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
    sums: 'Chaque fichier de data a l’empreinte que donnent les manifestes, et il n’y en a pas d’autre.',
    tags: 'Chaque fichier que nomme le manifeste des fichiers d’accompagnement en a l’empreinte.',
    untagged: 'Les fichiers d’accompagnement n’ont pas de manifeste : rien ne dit s’ils ont changé.',
    nothingAdded: 'Aucun fichier n’a été ajouté, ni dans data ni à côté.',
    audit: 'audit.json nomme chaque pièce et chaque source, avec la même empreinte, et aucune autre.',
    statement:
      'provenance.json nomme les mêmes fichiers, avec les mêmes empreintes, et dit la même chose que audit.json.',
    pdf: 'Les fichiers joints à audit.pdf sont, octet pour octet, ceux du dossier ; il imprime l’empreinte de chaque pièce, la même.',
    workbook: 'audit.xlsx montre, à côté du numéro de chaque pièce, la même empreinte.',
    signature: 'Chaque signature est celle de ce contenu, en entier.',
    sources:
      'Dans le dépôt, au commit du dossier : {sources} sources et {pieces} pièces identiques, {changes} derniers changements que git raconte de même.',
    folder:
      'Dans le dépôt tel qu’il est aujourd’hui, faute de commit : {sources} sources et {pieces} pièces identiques.',
    rebuilt:
      'Refait à partir de ses sources et de ses pièces, le dossier redonne, octet pour octet : {files}.',
    signaturesKept: 'Les signatures, que seul le signataire peut refaire, y sont remises telles quelles.',
  },
  silent: {
    unsigned:
      'Qui l’a fait : il n’est pas signé. Quelqu’un qui aurait tout refait, empreintes et manifestes compris, ne se verrait pas. Demandez un dossier signé, ou comparez l’empreinte de tagmanifest-sha256.txt à celle que l’organisme vous donne par une autre voie.',
    forger:
      'Si c’est bien l’organisme qui l’a signé : quelqu’un qui aurait tout refait et signé à un autre nom ne se verrait qu’à ce nom.',
    truth: 'Si ce que le dossier affirme est vrai : seulement qu’il n’a pas changé depuis qu’il a été fait.',
    truthInDoubt: 'Si ce que le dossier affirme est vrai.',
    trust:
      'Si ce certificat mérite confiance : c’est à vous d’en juger. Comparez son empreinte à celle que le signataire vous donne par une autre voie, ou faites vérifier son autorité.',
    time: 'Quand il a été signé : l’heure est celle de la machine du signataire.',
    draft:
      'Ce qu’il vaut : c’est un document de travail, fait alors que des fichiers contenaient des erreurs.',
    dirty:
      'Si tout était enregistré : le dossier dit lui-même que des fichiers n’étaient pas tels que son commit les garde.',
    against:
      'Si ses sources sont celles du dépôt, et s’il en découle : « --against dépôt » les compare et refait le dossier.',
    withheld:
      'Ce que contiennent les pièces qui ne sont pas dans le dossier ({pieces}) : il n’en donne que l’empreinte.',
    withheldSome:
      'Ce que contiennent les pièces qui ne sont pas dans le dossier ({pieces}) : il donne l’empreinte de {hashed}, et rien de {bare} (adresse web, papier ou fichier absent).',
    withheldBare:
      'Ce que contiennent les pièces dont le dossier ne donne pas même l’empreinte ({bare}) : adresse web, papier ou fichier absent.',
    unknown: 'Si ces pièces, que le dépôt ne garde pas à ce commit, sont les bonnes : {files}.',
    unlisted:
      'Ce qu’il y avait dans le dossier de travail sans être enregistré dans git, au moment où le dossier a été fait.',
    bag: 'Ce que contiennent ses fichiers : coopqual ne l’a pas fait, et n’y lit que des octets.',
    tooLarge:
      'Ce que montre {file} : il est trop gros pour être lu. Son empreinte, elle, est bien celle du manifeste.',
  },
  signature: {
    whole: 'la liste de tous les fichiers ({file})',
    own: '{file}, par {name}, avec un certificat fait par le signataire lui-même',
    issued: '{file}, par {name}, avec un certificat délivré par {issuer}',
    validity: 'valable du {from} au {to} ; empreinte SHA-256 du certificat : {fingerprint}',
    expired: 'expiré depuis',
    moment: 'le {date} selon le signataire',
  },
  counts: {
    pieces: { one: '{n} pièce', other: '{n} pièces' },
    packed: { one: 'dont {n} dans le dossier', other: 'dont {n} dans le dossier' },
    payload: { one: '{n} fichier dans data', other: '{n} fichiers dans data' },
    tags: { one: '{n} à côté', other: '{n} à côté' },
    more: { one: '… et {n} autre.', other: '… et {n} autres.' },
  },
  problems: {
    noGit: 'git n’est pas installé',
    notRepository: 'ce n’est pas un dépôt git',
    notTrusted:
      'git refuse ce dossier, qui appartient à quelqu’un d’autre (git config --global --add safe.directory)',
    missingObjects: 'cette copie du dépôt n’a pas tous les fichiers de ce commit',
    unknownReference: 'il ne connaît pas ce commit',
    unknownInShallow: 'il ne connaît pas ce commit, et son historique est coupé (git fetch --unshallow)',
    badReference: 'ce n’est pas un nom de commit',
    broken: 'son fichier coopqual.yaml ne peut pas être employé',
    missingFile: '{path} manque',
    unreadable: 'audit.json ne dit pas tout ce qu’il faut',
    unsafePath: '{path} mène hors du dépôt',
    withheld: 'la pièce {path} reste chez l’organisme, et le dépôt donné ne la garde pas telle quelle',
  },
  sound: 'Aucun doute : rien ne manque, rien n’a été ajouté ni modifié.',
  neither:
    '{target} n’est ni un dossier ni un ZIP. Donnez le dossier « audit-… » de l’organisme, ou son fichier .zip.',
  notFolder: '--against attend le dossier du dépôt, et {target} n’est pas un dossier.',
  notPack:
    '--against compare un dossier de preuves à son dépôt, et {target} n’est pas un dossier de preuves.',
  steps: { read: 'Lecture', rebuild: 'Le dossier est refait' },
  doubts: {
    'against/changed': {
      text: 'n’est pas le fichier que garde le dépôt : {path}',
      remedy: remedies.question,
    },
    'against/commit': {
      text: 'Le dépôt ne peut pas dire ce que contenait le commit {commit} : {why}.',
      remedy: 'Mettez le dépôt à jour (git fetch), et vérifiez que c’est bien celui de l’organisme.',
    },
    'against/history': {
      text: 'le dernier changement de {path} n’est pas celui que git raconte',
      remedy: remedies.question,
    },
    'against/left-out': {
      text: 'est dans le dépôt à ce commit, et coopqual l’aurait lu : le dossier ne l’a pas',
      remedy: 'Demandez à l’organisme pourquoi ce fichier a été écarté.',
    },
    'against/uncommitted': {
      text: 'n’est pas dans le dépôt à ce commit, et le dossier le dit lui-même : il ne peut pas être comparé',
      remedy: 'Demandez un dossier fait alors que tout était enregistré dans git.',
    },
    'against/unknown': {
      text: 'n’est pas dans le dépôt : {path}',
      remedy: 'Demandez à l’organisme d’où vient ce fichier.',
    },
    'audit/differs': {
      text: 'n’est pas le fichier que nomme audit.json : sa taille ou son empreinte diffère',
      remedy: remedies.again,
    },
    'audit/missing': { text: 'est nommé dans audit.json, et n’est pas là', remedy: remedies.again },
    'audit/not-readable': {
      text: 'manque, ou n’est plus écrit comme coopqual l’écrit',
      remedy: remedies.again,
    },
    'audit/unlisted': { text: 'n’est nommé nulle part dans audit.json', remedy: remedies.added },
    'bag/declaration': {
      text: 'n’a pas la forme que veut BagIt (deux lignes, en UTF-8 sans marque)',
      remedy: remedies.maker,
    },
    'bag/empty': {
      text: 'Ce dossier est vide.',
      remedy: 'Donnez le dossier « audit-… », ou son fichier .zip.',
    },
    'bag/encoding': { text: 'ne se lit pas, ou dans un codage inconnu : {encoding}', remedy: remedies.maker },
    'bag/no-declaration': {
      text: 'bagit.txt manque : ce n’est pas un dossier au format BagIt, ou il est incomplet.',
      remedy: 'Donnez le dossier « audit-… » lui-même, celui qui contient bagit.txt ; sinon, redemandez-le.',
    },
    'bag/unlike-ours': {
      text: '{what} (coopqual n’écrit jamais ainsi : quelqu’un y a touché)',
      remedy: remedies.again,
    },
    'bag/version': { text: 'annonce une version de BagIt inconnue : {version}', remedy: remedies.maker },
    'fetch/line': { text: 'ligne {line} : elle ne se lit pas', remedy: remedies.maker },
    'fetch/unsafe-path': { text: 'ligne {line} : « {path} » mène hors du dossier', remedy: remedies.unsafe },
    'file/case': {
      text: 'ne se distingue de « {other} » que par la casse ou la forme des accents : sous Windows et macOS, l’un prend la place de l’autre',
      remedy: remedies.added,
    },
    'file/clutter': { text: 'n’est pas du dossier', remedy: remedies.clutter },
    'file/link': {
      text: 'est un lien : ce vers quoi il mène ne fait pas partie du dossier',
      remedy: 'Demandez un dossier qui contienne le fichier lui-même.',
    },
    'file/special': { text: 'n’est ni un fichier ni un dossier', remedy: remedies.added },
    'file/too-large': {
      text: 'est bien plus gros que ne l’est jamais un tel fichier, ou le deviendrait une fois déplié : il n’a pas été lu',
      remedy: remedies.bomb,
    },
    'file/twice': {
      text: 'figure deux fois dans le ZIP : chaque programme en lira un autre',
      remedy: remedies.again,
    },
    'file/unreadable': { text: 'ne se lit pas, ou est abîmé', remedy: remedies.again },
    'file/unsafe-name': { text: 'porte un nom qui mène hors du dossier', remedy: remedies.unsafe },
    'info/oxum': { text: 'Payload-Oxum ne se lit pas : « {value} »', remedy: remedies.maker },
    'info/oxum-bytes': {
      text: 'annonce {stated} octets dans data ; il y en a {found}',
      remedy: remedies.again,
    },
    'info/oxum-files': {
      text: 'annonce {stated} fichiers dans data ; il y en a {found}',
      remedy: remedies.again,
    },
    'manifest/form': {
      text: 'n’est pas écrit comme coopqual l’écrit : quelqu’un y a touché',
      remedy: remedies.again,
    },
    'manifest/incomplete': {
      text: 'ne nomme pas « {path} », qu’un autre manifeste nomme',
      remedy: remedies.again,
    },
    'manifest/line': { text: 'ligne {line} : elle ne se lit pas', remedy: remedies.maker },
    'manifest/none': {
      text: 'Il n’y a pas de manifeste : rien ne dit ce que le dossier doit contenir.',
      remedy: remedies.again,
    },
    'manifest/outside': { text: 'ligne {line} : « {path} » n’est pas dans data', remedy: remedies.maker },
    'manifest/twice': { text: 'nomme deux fois « {path} »', remedy: remedies.maker },
    'manifest/unknown-algorithm': {
      text: 'emploie un algorithme d’empreinte inconnu : {algorithm}',
      remedy: remedies.maker,
    },
    'manifest/unsafe-path': {
      text: 'ligne {line} : « {path} » mène hors du dossier',
      remedy: remedies.unsafe,
    },
    'payload/added': { text: 'n’est dans aucun manifeste : il a été ajouté', remedy: remedies.added },
    'payload/altered': {
      text: 'a été modifié : son empreinte {algorithm} n’est plus celle du manifeste',
      remedy: remedies.again,
    },
    'payload/awaited': {
      text: 'n’est pas là : fetch.txt dit où le télécharger, ce que coopqual ne fait jamais',
      remedy: 'Demandez un dossier complet.',
    },
    'payload/missing': { text: 'manque', remedy: remedies.again },
    'pdf/attachment-differs': {
      text: 'porte en pièce jointe un « {name} » qui n’est pas celui du dossier',
      remedy: remedies.again,
    },
    'pdf/attachment-missing': {
      text: 'ne porte pas en pièce jointe « {name} », que audit.json dit joint',
      remedy: remedies.again,
    },
    'pdf/attachment-unknown': {
      text: 'porte en pièce jointe « {name} », que audit.json ne dit pas joint',
      remedy: remedies.added,
    },
    'pdf/form': {
      text: 'se poursuit après sa fin : quelqu’un y a ajouté quelque chose',
      remedy: remedies.again,
    },
    'pdf/not-readable': {
      text: 'manque, ou n’est plus fait comme coopqual le fait',
      remedy: remedies.again,
    },
    'pdf/unprinted': {
      text: 'n’imprime pas l’empreinte du fichier {name}, ou en imprime une autre',
      remedy: remedies.again,
    },
    'provenance/differs': {
      text: 'ne donne pas de « {path} » l’empreinte qu’a ce fichier',
      remedy: remedies.again,
    },
    'provenance/not-readable': { text: 'manque, ou ne se lit pas', remedy: remedies.again },
    'provenance/other': { text: 'ne dit pas la même chose que audit.json ({name})', remedy: remedies.again },
    'rebuilt/data': {
      text: 'sort différent quand on refait le dossier de ses sources et de ses pièces (premier écart : {at})',
      remedy: 'Demandez à l’organisme ce qui, hors des sources et des pièces, a servi à faire ce fichier.',
    },
    'rebuilt/differs': {
      text: 'sort différent quand on refait le dossier des mêmes données (premier écart : octet {at})',
      remedy: remedies.again,
    },
    'rebuilt/impossible': {
      text: 'Le dossier ne peut pas être refait : {why}.',
      remedy: 'Le reste de la vérification vaut ; demandez à l’organisme ce qui manque.',
    },
    'rebuilt/other-version': {
      text: 'Le dossier a été fait par {made}, et ceci est {own} : refait, il ne serait pas le même à l’octet près.',
      remedy: 'Vérifiez-le avec la version qui l’a fait : npx {install} verify …',
    },
    'signature/altered': {
      text: 'la signature n’est pas celle de ce contenu : il a changé depuis qu’il est signé',
      remedy: remedies.again,
    },
    'signature/incomplete': {
      text: 'la signature ne couvre pas tout le fichier : quelque chose y a été ajouté après elle',
      remedy: remedies.again,
    },
    'signature/missing': {
      text: 'n’est pas signé, alors que le reste l’est ou que le dossier le dit',
      remedy: remedies.signed,
    },
    'signature/not-readable': {
      text: 'la signature ne se lit pas, ou n’est pas de celles que coopqual fait',
      remedy: remedies.signed,
    },
    'signature/strangers': {
      text: 'Les signatures du dossier ne sont pas faites avec le même certificat.',
      remedy: remedies.signed,
    },
    'signature/undated': {
      text: 'dit avoir été signé le {day}, quand le certificat vaut du {from} au {to}',
      remedy: remedies.signed,
    },
    'signature/weak': {
      text: 'la clé de la signature est trop courte : on sait la contrefaire',
      remedy: remedies.signed,
    },
    'tag/added': { text: 'n’est dans aucun manifeste : il a été ajouté', remedy: remedies.added },
    'tag/altered': {
      text: 'a été modifié : son empreinte {algorithm} n’est plus celle du manifeste',
      remedy: remedies.again,
    },
    'tag/missing': { text: 'manque', remedy: remedies.again },
    'workbook/differs': { text: 'ne montre pas l’empreinte qu’il faut : {piece}', remedy: remedies.again },
    'workbook/not-readable': { text: 'manque, ou ne s’ouvre pas', remedy: remedies.again },
    'zip/damaged': { text: 'Le ZIP est abîmé ou incomplet : il ne s’ouvre pas.', remedy: remedies.wholeZip },
    'zip/encrypted': {
      text: 'est protégé par un mot de passe',
      remedy: 'Demandez le dossier sans mot de passe.',
    },
    'zip/hidden-bytes': {
      text: 'Le ZIP contient des octets que sa table des matières n’explique pas.',
      remedy: remedies.again,
    },
    'zip/odd-entry': {
      text: 'la table des matières du ZIP et l’en-tête du fichier ne disent pas la même chose',
      remedy: remedies.again,
    },
    'zip/overlapping': {
      text: 'Les fichiers du ZIP se recouvrent : il se déplierait sans fin, et n’a pas été lu.',
      remedy: remedies.bomb,
    },
    'zip/seal': {
      text: 'La table des matières du ZIP a changé depuis que coopqual l’a écrite.',
      remedy: remedies.again,
    },
    'zip/too-large': {
      text: 'Le ZIP se déplierait en bien plus que ce qu’un dossier contient : il n’a pas été lu.',
      remedy: remedies.bomb,
    },
  },
  remarks: {
    'bag/no-tag-manifest': 'Il n’y a pas de manifeste des fichiers d’accompagnement.',
    'bag/weak-algorithm': 'Les empreintes sont en {algorithm} seulement, que l’on sait contrefaire.',
    'file/clutter': 'a été laissé là par un système',
    'file/empty-folder': 'est un dossier vide',
    'file/spelling': 'ne se distingue de « {other} » que par la casse ou la forme des accents',
    'info/none': 'Il n’y a pas de bag-info.txt.',
    'manifest/dot-slash': 'contient des chemins qui commencent par « ./ »',
    'manifest/repeated': 'nomme deux fois « {path} », avec la même empreinte',
    'manifest/star': 'contient des chemins après une étoile, comme md5sum les écrit',
    'zip/comment': 'Le ZIP porte un commentaire.',
  },
}
