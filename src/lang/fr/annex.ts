import type { AnnexReason, AnnexRemark } from '../../model/annex.ts'

/** The reading annex: its first pages, and why a piece has no page in it. */
export const annex = {
  file: 'annexe.pdf',
  title: 'Annexe de lecture – {organisation}',
  header: '{organisation} – annexe de lecture au {date}',
  pageNumber: 'Liste des pièces, page {page} sur {pages}',
  kicker: 'Annexe de lecture',
  subtitle:
    'Les pages des pièces du dossier de preuves, à la suite, pour les lire sans ouvrir chaque fichier',
  notArchive:
    'Ce volume n’est pas l’archive : il n’est ni PDF/A, ni PDF/UA. Seuls les fichiers d’origine, dans data/evidence, font foi ; leurs empreintes sont dans audit.pdf et dans manifest-sha256.txt.',
  date: 'Date de référence',
  content: 'Contenu',
  shown: { one: '{n} pièce reproduite', other: '{n} pièces reproduites' },
  pages: { one: '{n} page', other: '{n} pages' },
  shownOn: '{shown} sur {pages}',
  unreadable: { one: '{n} pièce qui n’a pas pu l’être', other: '{n} pièces qui n’ont pas pu l’être' },
  elsewhere: { one: '{n} pièce à ouvrir dans le dossier', other: '{n} pièces à ouvrir dans le dossier' },
  marks: 'Repères',
  marksText:
    'Au-dessus de chaque page, dans une marge ajoutée, le numéro de la pièce et celui de la page : « P012 – 3/8 ». Un signet par pièce.',
  removed: 'Retiré des pages',
  removedText:
    'Scripts, actions, formulaires (ce qu’ils affichent est gardé), fichiers joints, métadonnées, et tout lien qui ne mène pas au web.',
  list: 'Liste des pièces',
  listLead:
    'Les PDF et les images du dossier sont reproduits ici dans l’ordre de leurs numéros. Un numéro absent est celui d’une pièce qui n’entre pas dans le dossier : la page des pièces d’audit.pdf dit pourquoi.',
  columns: { number: 'N°', piece: 'Pièce', here: 'Dans cette annexe', original: 'Original' },
  notShown: 'Non reproduite',
  toOpen: 'À ouvrir dans le dossier',
  empty: 'Aucune pièce n’entre dans le dossier.',
  bookmark: '{number} – {title}',
  bookmarkNotShown: '{number} – {title} (non reproduite)',
  reasons: {
    empty: 'le fichier est vide',
    encrypted: 'le fichier est protégé par un mot de passe ou un droit d’accès',
    damaged: 'le fichier est abîmé ou incomplet',
    unknownFormat: 'le contenu n’est ni un PDF, ni un JPEG, ni un PNG, malgré son nom',
    unsupportedImage: 'l’image est d’une variante que les lecteurs de PDF ne savent pas afficher',
    tooLarge:
      'le fichier, ou ce qu’il contient une fois déplié, est trop volumineux pour cette annexe ({size} au plus)',
    tooManyPages: 'le fichier a trop de pages pour cette annexe ({pages} au plus)',
    tooSlow: 'la lecture du fichier a pris trop de temps',
    tooHeavy: 'la lecture du fichier demandait trop de mémoire, ou a échoué',
  } satisfies Record<AnnexReason, string>,
  remarks: {
    signature: 'signature électronique : à vérifier sur l’original',
    attachments: 'contient des fichiers joints, non reproduits',
    dynamicForm: 'formulaire dynamique : son contenu peut manquer ici',
    hiddenFields: 'des champs remplis ne s’affichent que dans l’original',
    hiddenMarks: 'des annotations ne s’affichent que dans l’original',
    comments: 'le texte des commentaires n’est lisible que dans l’original',
    media: 'sons, vidéos ou objets 3D non reproduits',
    damagedParts: 'parties abîmées : à comparer à l’original',
  } satisfies Record<AnnexRemark, string>,
}
