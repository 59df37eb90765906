import path from 'node:path'
import { filesOf, type Files } from './folder.ts'
import { good } from './judged.ts'

/** Many mistakes, each marked in its file. */
export const marked = filesOf(path.resolve(import.meta.dirname, '../cases/mistakes'))

/** The same and a few that cannot be marked. */
export const mistakes: Files = {
  ...marked,
  'commitments/latin.yaml': Buffer.from('id: latin\ntitle: Délai\n', 'latin1'),
  'commitments/vide.yaml': '',
  'delai.yaml': 'id: delai\ntitle: Délai\nstatement: Dix jours.\n',
  'preuves/courrier.txt': 'Une lettre.\n',
}

/** The path that every format must write so that a program finds it again. */
export const oddPath = 'commitments/été à, l’%20:accueil/<&"]]>`|*@user`.yaml'

const hostile = String.raw`id: "\e[2J\a\0\u2028 ]]> <&\" ::error::x %0A {0} [x](1) ##[add-mask]x | @user [[ATTACHMENT|/etc/passwd]] 🏠"
titre: "\uD800 |‘|’| ]]>"
`

/** The good repository with one file more, whose path and text are made to spoil a report. */
export const odd: Files = {
  ...good,
  [oddPath]: hostile,
  'commitments/::error::x.yaml': 'id: x\ntitre: [a](1)\n',
  'evidence/cloche\u0007\u001B[31m.txt': 'x',
  'commitments/bom.yaml': '\uFEFFid: bom\r\ntitle: " "\r\nstatement: Une promesse.\r\n',
}
