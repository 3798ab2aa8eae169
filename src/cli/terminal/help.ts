import { type Command, Help, type Option } from 'commander'
import type { Say, WORDS } from '../words/words.ts'
import type { Io } from './io.ts'

const TITLES: Record<string, keyof typeof WORDS> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
}

/** Options that every command has: its own come before them. */
const SHARED = ['--json', '--quiet', '--locale', '--help']

/** Commander's own words for wrong use, and ours with the same values in the same order. */
const MISTAKES: [pattern: RegExp, key: keyof typeof WORDS, ...values: string[]][] = [
  [/missing required argument '(.+?)'/, 'usage.argumentMissing', 'name'],
  [/option '(.+?)' argument missing/, 'usage.valueMissing', 'flags'],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\.$/m,
    'usage.valueInvalid',
    ...['flags', 'value', 'choices'],
  ],
  [/unknown option '(.+?)'/, 'usage.unknownOption', 'flag'],
  [/unknown command '(.+?)'/, 'usage.unknownCommand', 'name'],
  [/too many arguments.*but got \d+: (.+)\.$/m, 'usage.tooMany', 'words'],
]

/** Makes a command speak one language: its help, and what it says of wrong use. */
export function localizeHelp(command: Command, io: Pick<Io, 'stdout' | 'stderr'>, say: Say): Command {
  return command
    .helpOption('-h, --help', say('help.option'))
    .helpCommand(false)
    .showHelpAfterError(say('help.hint'))
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => (TITLES[title] ? say(TITLES[title]) : title),
      optionDescription: (option) => option.description,
      commandDescription: (shown) => formatSentence(shown.description()),
      visibleOptions: (shown) => sortOwnFirst(new Help().visibleOptions(shown)),
      commandUsage: (shown) => formatUsage(shown, say),
      subcommandTerm: (shown) => [shown.name(), ...listPlaceholders(shown)].join(' '),
    })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => measureWidth(io.stdout),
      getErrHelpWidth: () => measureWidth(io.stderr),
      outputError: (text, write) => write(translateMistake(text, say)),
    })
}

/** Paragraphs at the end of a command's help, as wide as the rest of it. */
export function addParagraphs(
  command: Command,
  io: Pick<Io, 'stdout'>,
  paragraphs: readonly string[],
): Command {
  const text = () =>
    paragraphs.map((each) => command.createHelp().boxWrap(each, measureWidth(io.stdout))).join('\n\n')
  return command.addHelpText('after', () => `\n${text()}`)
}

function sortOwnFirst(options: readonly Option[]): Option[] {
  const rank = ({ long }: Option) => SHARED.indexOf(long ?? '')
  return options.toSorted((a, b) => rank(a) - rank(b))
}

function formatSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).replace(/[^.]$/, '$&.')
}

function formatUsage(command: Command, say: Say): string {
  const above = command.parent ? [command.parent.name()] : []
  const rest = command.commands.length > 0 ? [say('help.commandPlace')] : listPlaceholders(command)
  return [...above, command.name(), ...rest, say('help.optionsPlace')].join(' ')
}

function listPlaceholders(command: Command): string[] {
  return command.registeredArguments.map((argument) => `[${argument.name()}]`)
}

/** Lines longer than this are hard to read on any terminal. */
function measureWidth({ columns = 80 }: Pick<Io['stdout'], 'columns'>): number {
  return Math.min(columns, 100)
}

/** What commander says of wrong use, in our words; what is not known here stays as it is. */
export function translateMistake(text: string, say: Say): string {
  for (const [pattern, key, ...names] of MISTAKES) {
    const found = pattern.exec(text)
    if (!found) continue
    const values = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
    const similar = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(text)?.[1]
    const lines = [say('usage.error', { problem: say(key, values) })]
    if (similar) lines.push(say('usage.similar', { name: similar }))
    return `${lines.join('\n')}\n`
  }
  return text
}
