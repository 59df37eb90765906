/** Who changed each file last, as git knows it, and what git does not know. */
export const history = {
  label: 'dernière modification',
  /** Of a piece without file: the file that registers it. */
  entryLabel: 'dernière modification de sa fiche',
  labels: { date: 'Modifié le', author: 'Modifié par', commit: 'Commit git', state: 'Dans git' },
  commit: 'commit {hash}',
  unknown: 'enregistrée dans git, commit inconnu ici',
  oldest: '{commit} ou avant, par on ne sait qui : l’historique est coupé',
  modified: 'modifié sans être enregistré dans git',
  deleted: 'supprimé sans que ce soit enregistré dans git',
  since: ', depuis le {commit}',
  untracked: 'jamais enregistré dans git',
  ignored: 'jamais enregistré dans git, et écarté par .gitignore',
  states: {
    committed: 'enregistré',
    modified: 'modifié, non enregistré',
    deleted: 'supprimé, non enregistré',
    untracked: 'jamais enregistré',
    ignored: 'jamais enregistré (.gitignore)',
    oldest: 'enregistré, historique coupé',
  },
  title: 'Origine des fichiers',
  extents: {
    shallow:
      'Ce dossier a été fait dans un clone dont l’historique est coupé. Pour {count}, git dit seulement que la dernière modification date au plus tard du commit indiqué, et ne dit pas qui l’a faite.',
    missingObjects:
      'Ce dossier a été fait dans un clone auquel il manque une partie de l’historique : le commit, l’auteur ou l’état des fichiers n’y est pas connu de tous.',
    noCommit:
      'Rien n’a encore été enregistré dans git : on ne sait ni qui a écrit les fichiers, ni quand, et rien ne permet de les retrouver tels qu’ils étaient.',
    notTrusted:
      'Git a refusé de lire ce dépôt, qui appartient à un autre utilisateur de la machine (safe.directory) : on ne sait ni de quelle version sont les fichiers, ni qui les a modifiés.',
    notRepository:
      'Les fichiers ne sont pas dans un dépôt git : on ne sait ni de quelle version ils sont, ni qui les a modifiés, ni quand.',
    noGit:
      'Git n’est pas installé sur la machine qui a fait ce dossier : on ne sait ni de quelle version sont les fichiers, ni qui les a modifiés, ni quand.',
  },
  files: { one: '{n} fichier', other: '{n} fichiers' },
  uncommitted:
    'Le commit indiqué en couverture ne suffit pas à retrouver ces fichiers tels que ce dossier les montre ; pour ce qui n’est pas enregistré, git ne dit ni qui, ni quand.',
  later: {
    one: '{n} fichier a reçu son contenu d’un commit daté d’après le {date} : ce dossier le montre tel qu’il est au commit indiqué en couverture, non tel qu’il était ce jour-là.',
    other:
      '{n} fichiers ont reçu leur contenu de commits datés d’après le {date} : ce dossier les montre tels qu’ils sont au commit indiqué en couverture, non tels qu’ils étaient ce jour-là.',
  },
  /** For whoever makes the pack. */
  remedies: {
    shallow:
      'L’historique git est coupé : le dossier ne dira pas toujours qui a modifié quoi. Pour tout avoir : git fetch --unshallow, ou fetch-depth: 0 dans une tâche GitHub (GIT_DEPTH: 0 chez GitLab).',
    missingObjects:
      'L’historique git n’est pas tout entier dans ce clone : le dossier ne dira pas toujours qui a modifié quoi. Pour tout avoir, clonez sans --filter.',
    notTrusted:
      'Git refuse de lire ce dépôt, qui appartient à un autre utilisateur : le dossier ne dira ni de quelle version il est fait, ni qui a modifié quoi. Si vous vous y fiez : git config --global --add safe.directory suivi de son chemin.',
  },
}
