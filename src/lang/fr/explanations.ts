import type { DiagnosticCode } from '../../model/codes.ts'
import type { ExplanationWords } from '../words.ts'
import { action } from './explanations/action.ts'
import { assessment } from './explanations/assessment.ts'
import { commitment } from './explanations/commitment.ts'
import { evidence } from './explanations/evidence.ts'
import { file } from './explanations/file.ts'
import { indicator } from './explanations/indicator.ts'
import { privacy } from './explanations/privacy.ts'
import { reference } from './explanations/reference.ts'
import { referential } from './explanations/referential.ts'
import { schema } from './explanations/schema.ts'
import { settings } from './explanations/settings.ts'
import { silence } from './explanations/silence.ts'
import { yaml } from './explanations/yaml.ts'

const codes: Readonly<Record<DiagnosticCode, ExplanationWords>> = {
  ...action,
  ...assessment,
  ...commitment,
  ...evidence,
  ...file,
  ...indicator,
  ...privacy,
  ...reference,
  ...referential,
  ...schema,
  ...settings,
  ...silence,
  ...yaml,
}

/** The pages that explain the diagnostic codes; nothing but these pages loads them. */
export const explanations = {
  codes,
  subjects: {
    action: 'Le plan d’actions',
    assessment: 'Les évaluations et les constats d’audit',
    commitment: 'Les engagements',
    evidence: 'Les pièces',
    file: 'Les fichiers et les dossiers',
    indicator: 'Les indicateurs',
    privacy: 'Les données personnelles',
    reference: 'Les références d’un fichier à l’autre',
    referential: 'Les référentiels du dépôt',
    schema: 'La forme des fichiers',
    settings: 'Les réglages de coopqual.yaml',
    silence: 'Les remarques écartées',
    yaml: 'L’écriture en YAML',
  },
  page: {
    why: 'Pourquoi c’est important pour l’audit',
    wrong: 'Ce qui ne va pas',
    right: 'Ce qu’il faut écrire',
    inFile: '{heading}, dans {file}',
    said: 'coopqual dit :',
    advice: 'Dans d’autres cas',
    severity: 'Gravité',
    severities: {
      error: 'Erreur : aucun dossier d’audit ne peut être produit tant qu’elle demeure.',
      warning: 'Avertissement : le dossier d’audit peut être produit, et la remarque y figure.',
      info: 'Information : à savoir, sans rien à corriger tout de suite.',
    },
    fix: '`coopqual validate --fix` s’en charge.',
    silence: 'Si c’est voulu',
    silenceHere:
      'Placer à la fin de la ligne, ou seul sur la ligne du dessus, un commentaire qui donne la raison : `# coopqual-ignore {code}: la raison`.',
    silenceEverywhere: 'Pour tout le dépôt, écrire sous `severities`, dans coopqual.yaml : `{code}: off`.',
    silenceListed: 'Le dossier d’audit énumère ces choix.',
  },
  list: {
    legend:
      '✗ erreur   ! avertissement   i information. « coopqual explain », suivi d’un code, explique et donne un exemple.',
  },
  index: {
    title: 'Les diagnostics de coopqual',
    lead: 'Tout ce que `coopqual validate` peut dire d’un dépôt, au nombre de {n}. « coopqual explain », suivi d’un code, montre la même page dans le terminal.',
    columns: ['Code', 'Gravité', 'Ce que cela veut dire'],
  },
}

export type ExplanationCatalogue = typeof explanations
