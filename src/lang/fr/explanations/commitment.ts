import type { ExplanationsOf } from '../../words.ts'

export const commitment: ExplanationsOf<'commitment'> = {
  'commitment/dates-reversed': {
    title: 'Un engagement finit avant de commencer',
    what: 'La date `until` tombe avant la date `since`. Les deux jours comptent : un engagement peut ne valoir qu’un jour.',
  },
  'commitment/not-started': {
    title: 'Un engagement dit en vigueur ne commence qu’après l’audit',
    what: 'L’état de l’engagement est `inForce`, mais sa date `since` tombe après la date de l’audit. Le premier jour d’application compte.',
  },
  'commitment/orphan': {
    title: 'Un engagement ne répond à aucune exigence',
    what: 'La liste `satisfies` de l’engagement est vide : il ne se rattache à aucune exigence des référentiels en vigueur, et n’apparaît donc nulle part dans l’analyse.',
  },
  'commitment/over': {
    title: 'Un engagement dit en vigueur a déjà pris fin',
    what: 'L’état de l’engagement est `inForce`, mais sa date `until` est passée à la date de l’audit. Le dernier jour d’application compte encore.',
  },
  'commitment/unknown-indicator': {
    title: 'Un engagement cite un indicateur qui n’existe pas',
    what: 'Sous `indicators`, un engagement nomme l’identifiant (`id`) d’un indicateur. Aucun fichier du dossier des indicateurs ne porte celui-ci.',
  },
  'commitment/without-evidence': {
    title: 'Un engagement en vigueur n’est prouvé par aucune pièce',
    what: 'L’engagement est en vigueur, sa liste `evidence` est absente ou vide, et aucune pièce d’un registre ne prouve l’une de ses exigences. Un engagement en projet (`draft`) n’a pas encore à être prouvé.',
  },
  'commitment/without-indicator': {
    title: 'Un engagement en vigueur n’est mesuré par aucun indicateur',
    what: 'L’engagement est en vigueur, et sa liste `indicators` est absente ou vide. C’est permis : tout ne se mesure pas. L’auditeur demandera pourtant comment vous savez que la promesse est tenue.',
  },
}
