import { Command, Option } from 'commander'
import { checkLibrary } from '../../src/domain/checks/check.ts'
import { type Finding, findingText, isError } from '../../src/domain/finding.ts'
import { LOCALES, type Locale } from '../../src/domain/locale.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { settings } from '../lib/settings.ts'

/** `check`: every problem in the policies at once; exit code 1 when one of them is an error. */
export function checkCommand(): Command {
  return new Command('check')
    .description('list every problem in the policies, with file, line and what to do')
    .addOption(new Option('--locale <tag>', 'language of the findings').choices(LOCALES).default('en'))
    .option('--json', 'print the findings as JSON')
    .action(({ locale, json }: { locale: Locale; json?: boolean }) => {
      const findings = findingsIn(settings().policies)
      if (json) console.log(JSON.stringify(findings, null, 2))
      else if (findings.length > 0)
        console.log(findings.map((finding) => findingText(finding, locale)).join('\n\n'))
      const errors = findings.filter(isError).length
      console.error(errors === 0 ? 'The policies are in order.' : `\n${errors} to mend.`)
      if (errors > 0) process.exitCode = 1
    })
}

/** Problems of reading come first: rules over files that could not be read would only add noise. */
export function findingsIn(directory: string): Finding[] {
  const { policies, findings } = readLibrary(directory)
  return findings.length > 0 ? findings : checkLibrary(policies)
}
