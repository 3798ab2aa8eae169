import { Command, type CommanderError } from 'commander'
import { KelisimError } from '../domain/error.ts'
import type { Tools } from './commands/command.ts'
import { COMMANDS, type CommandEntry } from './commands/commands.ts'
import { formatHelp } from './manual/help.ts'

/** Builds `npm run service`: every command of the table, with one help for all of them. */
export function createProgram(openTools: () => Tools, print: (line: string) => void): Command {
  const program = new Command()
    .configureHelp({ formatHelp })
    // What was wrong is reported by whoever runs the program.
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} })
    .exitOverride((error) => {
      throw error.exitCode === 0
        ? error
        : createGeneralError(`There is no command "${program.args[0] ?? ''}".`)
    })
    .helpCommand(false)
  program
    .command('help')
    .allowExcessArguments()
    .action(() => print(formatHelp()))
  for (const [name, entry] of Object.entries(COMMANDS)) addCommand(program, name, entry, openTools)
  return program.hook('preSubcommand', ({ args }, command) => refuseOptionsAsValues(args, command))
}

/** Commander would take the option behind one whose value was left out for that value, and erase `--help`. */
function refuseOptionsAsValues(words: readonly string[], command: Command): void {
  for (const [at, word] of words.entries()) {
    if (word === '--') return
    const next = words[at + 1]
    if (next === undefined || !/^-./.test(next)) continue
    if (!command.options.some(({ long, required }) => required && long === word)) continue
    if (next === '--help' || next === '-h') command.help()
    command.error(`error: ${word} requires a value; one that begins with a dash is written ${word}=${next}`)
  }
}

function addCommand(program: Command, name: string, entry: CommandEntry, openTools: () => Tools): void {
  const command = entry.declare(program.command(name), openTools)
  command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : createUsageError(error, name, entry, command.usage())
  })
}

/** What commander found wrong with a command, told as every other wrong use is. */
function createUsageError(cause: CommanderError, name: string, { options }: CommandEntry, usage: string) {
  if (options === '') {
    return createGeneralError(`"${name}" accepts no arguments; settings are environment variables.`)
  }
  const message = cause.message.replace(/^error: /, '')
  const sentence = message.charAt(0).toUpperCase() + message.slice(1)
  return new KelisimError('usage', sentence, `Usage: ${usage}`, { cause })
}

function createGeneralError(message: string): KelisimError {
  const names = Object.keys(COMMANDS).join(' | ')
  const advice = `Usage: npm run service -- ${names}\nWhat each does: npm run service -- --help`
  return new KelisimError('usage', message, advice)
}
