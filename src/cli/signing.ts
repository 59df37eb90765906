import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill } from '../lang/catalogue.ts'
import { formatterOf } from '../lang/format.ts'
import type { Language } from '../model/files.ts'
import type { Signing } from '../pack-files.ts'
import { SignError } from '../sign/failure.ts'
import { signingBy } from '../signing.ts'
import { momentIn } from './clock.ts'
import { textOf, type Run } from './command.ts'
import { UsageError } from './usage-error.ts'

/** Where the password stands when nobody is there to type it. */
const passwordVariable = 'COOPQUAL_SIGN_PASSWORD'

/**
 * Who signs and when, by the file of `--sign`; nothing when it was not given.
 * @throws {UsageError} when nothing can be signed with that file.
 * @throws {NodeJS.ErrnoException} when it is there and cannot be read.
 */
export async function signingOf(run: Run, language: Language): Promise<Signing | undefined> {
  const file = textOf(run.options['sign'])
  if (file === undefined) return undefined
  const words = catalogueOf(language).cli.sign
  const moment = momentIn(run.environment)
  if (moment === undefined) throw new UsageError(words.badEpoch)
  const place = path.resolve(run.root, file)
  const bytes = bytesOf(place)
  if (bytes === undefined) throw new UsageError(fill(words.missingFile, { file: place }))
  const askPassword = async (): Promise<string> => {
    const password =
      run.environment[passwordVariable] ?? (await run.askSecret(fill(words.question, { file })))
    if (password === undefined)
      throw new UsageError(fill(words.noPassword, { file, variable: passwordVariable }))
    return password
  }
  const { readSigner } = await import('../sign/signer.ts')
  try {
    return signingBy(await readSigner(bytes, { moment, askPassword }), moment)
  } catch (error) {
    throw error instanceof SignError ? new UsageError(sentence(error, file, language)) : error
  }
}

/** Nothing when no file stands there. */
function bytesOf(file: string): Uint8Array | undefined {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true
  return isFile ? readFileSync(file) : undefined
}

function sentence({ reason, facts }: SignError, file: string, language: Language): string {
  const { name = '', found = '', date } = facts
  return fill(catalogueOf(language).cli.sign.errors[reason], {
    file,
    name,
    found,
    date: date === undefined ? '' : formatterOf(language).date(date),
  })
}
