import type { ErrorObject } from 'ajv/dist/2020.js'

/** Whether a value fits a schema; why not stands in `errors` until the next call. */
export interface Judge {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}
