import { globSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { takeShare } from '../../scripts/harness/test-run/sample.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Clauses are addressed by their numbers: `#8.2`.
      'valid-id': ['error', { relaxed: true }],
      // Tables whose cells stand below each other on a phone need their roles said: Safari forgets them.
      'no-redundant-role': 'off',
    },
  }),
)

/** What html-validate finds in the pages below a folder, or in a share of them, one line each; and how many there are. */
export function checkHtml(folder: string): { pages: number; findings: string[] } {
  const files = globSync('**/*.html', { cwd: folder })
  const findings = takeShare(files.sort(), 0, 3).flatMap((file) =>
    validator
      .validateFileSync(join(folder, file))
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}, ${message}, ${selector}`),
      ),
  )
  return { pages: files.length, findings }
}
