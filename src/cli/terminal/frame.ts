import { styleText } from 'node:util'
import { Command, Option } from 'commander'
import { LOCALES, type Locale } from '../../domain/locale.ts'
import { type CliKey, type CliSay, sayIn } from '../say.ts'
import { localizeHelp } from './help.ts'
import type { Io } from './io.ts'

/** What all commands of one run share. */
export interface Frame {
  io: Io
  locale: Locale
  say: CliSay
  /** 0 done, 1 not done, 2 wrong use. */
  exitCode: number
}

/** Options that every command has. */
export interface Shared {
  json?: boolean
  quiet?: boolean
  locale?: Locale
}

/** How a command speaks: data on stdout, words on stderr, questions only to a person at a terminal. */
export interface Voice extends Omit<Frame, 'exitCode'> {
  json: boolean
  /** Whether there is a person to ask. */
  interactive: boolean
  /** Writes data. */
  output(text: string): void
  /** Writes what is said to a person; nothing with `--quiet`. */
  info(text: string): void
  /** Styles data for a terminal; plain elsewhere and with NO_COLOR. */
  styleOutput: Paint
  /** The same for what is said to a person. */
  styleInfo: Paint
}

/** Gives words a style, such as `bold` or `red`. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string

type About = Extract<CliKey, `${string}.about`>

/** Begins the frame of a run. */
export function createFrame(io: Io, locale: Locale): Frame {
  return { io, locale, say: sayIn(locale), exitCode: 0 }
}

/** A command with the options, the help and the manner of speaking that all of them share. */
export function createCommand(
  { io, locale, say }: Frame,
  name: string,
  about: About,
  examples: readonly string[] = [],
): Command {
  const lines = examples.map((example) => `  npm run policy -- ${example}`)
  return localizeHelp(new Command(name).description(say(about)), io, say)
    .addHelpText('after', lines.length > 0 ? `\n${say('help.examples')}\n${lines.join('\n')}` : '')
    .option('--json', say('option.json'))
    .option('--quiet', say('option.quiet'))
    .addOption(
      new Option(`--locale <${LOCALES.join('|')}>`, say('option.locale')).choices(LOCALES).default(locale),
    )
}

/** The voice in which a command answers its options. */
export function createVoice({ io, locale, say }: Frame, { json = false, quiet = false }: Shared): Voice {
  const { stdin, stdout, stderr, env } = io
  const isTerminal = Boolean(stdin.isTTY && stderr.isTTY) && env.TERM !== 'dumb'
  return {
    io,
    locale,
    say,
    json,
    interactive: isTerminal && !json && !quiet,
    output: (text) => void stdout.write(`${text}\n`),
    info: (text) => void (quiet || stderr.write(`${text}\n`)),
    styleOutput: (format, text) => styleText(format, text, { stream: stdout }),
    styleInfo: (format, text) => styleText(format, text, { stream: stderr }),
  }
}
