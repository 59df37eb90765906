import type { Format } from '../../model/pack.ts'
import { renderWorkbook } from '../xlsx/workbook.ts'

export default { file: 'audit.xlsx', render: renderWorkbook } satisfies Format
