import { existsSync, readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { Command, Option } from 'commander'
import { diffTexts } from '../../src/domain/diff.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/domain/locale.ts'
import { spoken } from '../../src/domain/spoken-diff.ts'
import { readLibrary, readVersionText } from '../../src/library/read-library.ts'
import { settings } from '../lib/settings.ts'
import { policyNamed, versionNumbered } from './find.ts'

interface Options {
  locale: Locale
  before?: string
  after?: string
  json?: boolean
}

/** `diff <policy> <from> <to>`: what changed between two versions, or between any two markdown files. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('show what changed between two versions, or between any two markdown files')
    .argument('[policy]', 'id of the policy, such as privacy')
    .argument('[from]', 'number of the earlier version')
    .argument('[to]', 'number of the later version')
    .addOption(new Option('--locale <tag>', 'language').choices(LOCALES).default(DEFAULT_LOCALE))
    .option('--before <file>', 'the earlier text, a markdown file')
    .option('--after <file>', 'the later text, a markdown file')
    .option('--json', 'print the diff as JSON, with offsets into both texts')
    .action((id: string | undefined, from: string | undefined, to: string | undefined, options: Options) => {
      const [before, after] =
        options.before || options.after ? files(options) : versions(id, from, to, options.locale)
      const diff = diffTexts(before, after, options.locale)
      if (options.json) console.log(JSON.stringify(diff, null, 2))
      else console.log(coloured(spoken(diff)))
      for (const cap of diff.caps) console.error(`Shown coarser than usual, for its size: ${cap}.`)
    })
}

function versions(id = '', from = '', to = '', locale: Locale): [string, string] {
  if (id === '' || from === '' || to === '') {
    throw new KelisimError(
      'usage',
      'Two texts are needed to compare.',
      'Write: npm run policy -- diff privacy 1 2 --locale kk, or: npm run policy -- diff --before a.md --after b.md',
    )
  }
  const { policies } = settings()
  const text = (number: string) =>
    readVersionText(policies, id, number, locale) ??
    versionNumbered(policyNamed(readLibrary(policies).policies, id), number).texts[locale]
  return [text(from), text(to)]
}

function files({ before = '', after = '' }: Options): [string, string] {
  const read = (option: string, path: string) => {
    if (path !== '' && existsSync(path)) return readFileSync(path, 'utf8')
    throw new KelisimError(
      'usage',
      `${option} is ${JSON.stringify(path)}; expected a markdown file.`,
      'Name both files: npm run policy -- diff --before a.md --after b.md',
    )
  }
  return [read('--before', before), read('--after', after)]
}

/** Colours for a terminal; the marks stay, so that nothing is said by colour alone. */
function coloured(text: string): string {
  const paint = (format: 'red' | 'green') => (found: string) =>
    styleText(format, found, { stream: process.stdout })
  return text.replace(/\[-[\s\S]*?-\]/g, paint('red')).replace(/\{\+[\s\S]*?\+\}/g, paint('green'))
}
