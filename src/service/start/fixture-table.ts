import type { Finding, Severity } from './finding.ts'
import type { WrongSetting } from './fixture-wrong-settings.ts'

const ENDS: Record<Severity, string> = {
  refuses: 'refused, 1',
  waits: 'site alone, `/readyz` 503; `doctor` 1',
  warns: 'serves, and the log says so; `doctor` 0',
}

const HEAD = `# Settings that are wrong

What is said of each: the cause, and what to do. \`npm run service -- doctor\` says it without serving, \`serve\` at its start. The table is what a [test](start/wrong-settings.test.ts) was told, which makes each of them wrong, on both engines where it matters: \`UPDATE=1 npx vitest run src/service/start\` writes it anew. The last column says how the start ends, with the exit code.

| What is wrong | Code | What is said | What to do | A start |
|---|---|---|---|---|
`

/** The page of the guide, from what was said. */
export function formatWrongSettings(
  rows: readonly WrongSetting[],
  told: ReadonlyMap<string, Pick<Finding, 'found' | 'expected' | 'advice'>>,
): string {
  const lines = rows.map(({ what, code, severity }) => {
    const { found = '', expected = '', advice = '' } = told.get(what) ?? {}
    const said = `${found.replace(/\.$/, '')}; expected ${expected.replace(/\.$/, '')}.`
    return `| ${[what, `\`${code}\``, said, advice, ENDS[severity]].map(escapeCell).join(' | ')} |`
  })
  return `${HEAD}${lines.join('\n')}\n`
}

function escapeCell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('<', '&lt;')
}
