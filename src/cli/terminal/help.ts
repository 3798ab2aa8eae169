import { type Command, Help, type Option } from 'commander'
import type { CliSay } from '../say.ts'
import type { Io } from './io.ts'

/** Options that every command has: its own come before them. */
const SHARED = ['--json', '--quiet', '--locale', '--help']

/** Commander's own words for wrong use, and ours with the same values in the same order. */
const MISTAKES: readonly [pattern: RegExp, sayMistake: (say: CliSay, ...values: string[]) => string][] = [
  [/missing required argument '(.+?)'/, (say, name = '') => say('usage.argumentMissing', { name })],
  [/option '(.+?)' argument missing/, (say, flags = '') => say('usage.valueMissing', { flags })],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\.$/m,
    (say, flags = '', value = '', choices = '') => say('usage.valueInvalid', { flags, value, choices }),
  ],
  [/unknown option '(.+?)'/, (say, flag = '') => say('usage.unknownOption', { flag })],
  [/unknown command '(.+?)'/, (say, name = '') => say('usage.unknownCommand', { name })],
  [/too many arguments.*but got \d+: (.+)\.$/m, (say, words = '') => say('usage.tooMany', { words })],
]

/** Makes a command speak one language: its help, and what it says of wrong use. */
export function localizeHelp(command: Command, io: Pick<Io, 'stdout' | 'stderr'>, say: CliSay): Command {
  return command
    .helpOption('-h, --help', say('help.option'))
    .helpCommand(false)
    .showHelpAfterError(say('help.hint'))
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => translateTitle(title, say),
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

/** A title of commander's help, in our words. */
function translateTitle(title: string, say: CliSay): string {
  switch (title) {
    case 'Usage:':
      return say('help.usage')
    case 'Arguments:':
      return say('help.arguments')
    case 'Options:':
      return say('help.options')
    case 'Commands:':
      return say('help.commands')
    default:
      return title
  }
}

function formatSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).replace(/[^.]$/, '$&.')
}

function formatUsage(command: Command, say: CliSay): string {
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
export function translateMistake(text: string, say: CliSay): string {
  for (const [pattern, sayMistake] of MISTAKES) {
    const found = pattern.exec(text)
    if (!found) continue
    const similar = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(text)?.[1]
    const lines = [say('usage.error', { problem: sayMistake(say, ...found.slice(1)) })]
    if (similar) lines.push(say('usage.similar', { name: similar }))
    return `${lines.join('\n')}\n`
  }
  return text
}
