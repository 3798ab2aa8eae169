import { parseArgs } from 'node:util'
import { type CheckOptions, checkProduct } from './check.ts'
import { CommandError, type Io } from './io.ts'
import { makeKey } from './new-key.ts'
import { printToken, type TokenOptions } from './token.ts'

export const USAGE = `Usage: npx kelisim new-key key.json [--id courses] [--origin https://courses.example]
       npx kelisim check --service https://5qbe.kz/auth --product courses --issuer https://courses.example --key key.json
                         [--audience …] [--internal-service …] [--policies privacy,mailings] [--return-to https://courses.example/*]
                         [--azp web] [--claims '{"role":"patient"}']
       npx kelisim token <person> --service https://5qbe.kz/auth --issuer https://courses.example --key key.json
                         [--audience …] [--lifetime 300] [--scope read] [--azp web] [--claims '{"role":"patient"}']`

/** What each command takes: how many names, which options it needs, which it may have. */
interface Command {
  names: number
  needs: readonly string[]
  takes: readonly string[]
  run(names: string[], options: Record<string, string>, io: Io): number | Promise<number>
}

const PRODUCT = ['service', 'issuer', 'key']
const COMMANDS: Record<string, Command> = {
  'new-key': {
    names: 1,
    needs: [],
    takes: ['id', 'origin'],
    run: ([file = ''], options, io) => makeKey(file, options, io),
  },
  check: {
    names: 0,
    needs: [...PRODUCT, 'product'],
    takes: ['audience', 'internal-service', 'policies', 'return-to', 'azp', 'claims'],
    run: (_, options, io) => checkProduct(options as unknown as CheckOptions, io),
  },
  token: {
    names: 1,
    needs: PRODUCT,
    takes: ['audience', 'lifetime', 'scope', 'azp', 'claims'],
    run: ([person = ''], options, io) => printToken(person, options as unknown as TokenOptions, io),
  },
}

/** `npx kelisim`: runs a command and gives the status with which the program ends. */
export async function runKelisim([name = '', ...args]: string[], io: Io): Promise<number> {
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command === undefined) throw new CommandError('', 2)
    const { names, options } = readArgs(args, command)
    return await command.run(names, options, io)
  } catch (error) {
    const isOurs = error instanceof CommandError
    // Settings that are no settings are told in the client's own words.
    const isSetting = (error as { code?: unknown }).code === 'setting-invalid'
    if (!isOurs && !isSetting) throw error
    const exitCode = isOurs ? error.exitCode : 2
    const { message } = error as Error
    io.err([message, exitCode === 2 ? USAGE : ''].filter(Boolean).join('\n').concat('\n'))
    return exitCode
  }
}

function readArgs(args: string[], { names, needs, takes }: Command) {
  const text = { type: 'string' } as const
  const options = Object.fromEntries([...needs, ...takes].map((one) => [one, text]))
  let parsed: { values: object; positionals: string[] }
  try {
    parsed = parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new CommandError((error as Error).message, 2)
  }
  const { values, positionals } = parsed
  const missing = needs.filter((one) => !Object.hasOwn(values, one)).map((one) => `--${one}`)
  if (missing.length > 0) throw new CommandError(`Missing: ${missing.join(', ')}.`, 2)
  if (positionals.length !== names || positionals.includes('')) throw new CommandError('', 2)
  const camel = (one: string) => one.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return {
    names: positionals,
    options: Object.fromEntries(Object.entries(values).map(([one, value]) => [camel(one), value])),
  }
}
