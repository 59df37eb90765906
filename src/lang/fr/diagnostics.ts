import type { DiagnosticWords } from '../words.ts'

export const diagnostics: Readonly<Record<string, DiagnosticWords>> = {}
