/** The words of one diagnostic code: what is wrong, why it matters for the audit, and what to write instead. */
export interface DiagnosticWords {
  readonly message: string
  /** By the name that the finding gives; `default` when it gives none. */
  readonly hints: Readonly<Record<string, string>> & { readonly default: string }
}
