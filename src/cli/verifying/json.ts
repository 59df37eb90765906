import { describeDoubt, describeRemark } from '../../lang/describe-verification.ts'
import type { Language } from '../../model/files.ts'
import type { Verification } from '../../model/verification.ts'
import { generator } from '../../version.ts'
import { silent } from './silent.ts'

/**
 * What was found, for programs: stable keys, stable order. A key that is added leaves `formatVersion` as it is.
 */
export function json(found: Verification, language: Language): string {
  const { doubts, remarks, ...rest } = found
  const report = {
    format: 'coopqual-verification',
    formatVersion: 1,
    generator,
    language,
    sound: doubts.length === 0,
    ...rest,
    doubts: doubts.map((doubt) => {
      const { text, remedy } = describeDoubt(doubt, language)
      return { code: doubt.code, file: doubt.file, message: text, remedy, args: doubt.args }
    }),
    remarks: remarks.map((remark) => ({
      code: remark.code,
      file: remark.file,
      message: describeRemark(remark, language),
      args: remark.args,
    })),
    silent: silent(found, language),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
