import { test } from 'vitest'
import { applied, codes, repository, type Side } from './support/explained.ts'
import { judged } from './support/judged.ts'
test('probe', () => {
  const out: string[] = []
  for (const code of codes) for (const side of ['wrong','right'] as Side[]) {
    try {
      const { files, mark } = applied(code, side)
      const found = judged(files, 'fr', '2026-06-30').diagnostics.map((d) => `${d.code} ${d.file}:${d.line}:${d.column}`)
      const want = side === 'right' ? [] : [`${code} ${mark?.file}:${mark?.line}:${mark?.column}`]
      if (found.join('|') !== want.join('|')) out.push(`## ${code} ${side}\n   found ${found.join('\n         ')}\n   want  ${want.join('')}`)
    } catch (error) { out.push(`## ${code} ${side} ${String(error)}`) }
  }
  console.log(out.join('\n'))
})
