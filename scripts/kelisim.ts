import { KelisimError } from '../src/domain/error.ts'

/** What the program can do; each part is read when it is asked for. */
const COMMANDS: Record<string, (args: string[]) => Promise<number | undefined>> = {
  init: async (args) => (await import('./lib/init/init-folder.ts')).initFolder(args),
  build: async () => (await import('./lib/build-folder.ts')).buildFolder(),
  dev: async () => {
    const { dev } = await import('astro')
    const { createAstroConfig } = await import('../src/site/astro-config.ts')
    await dev({ ...createAstroConfig(process.env), configFile: false })
    // It serves until it is ended.
    return new Promise<never>(() => {})
  },
  nginx: async (args) => (await import('./lib/print-nginx.ts')).printNginx(args),
  serve: (args) => runService(['serve', ...args]),
  service: runService,
}

/** Commands of the editors' program, which has a help of its own. */
const EDITING = [
  ...['status', 'new', 'check', 'diff', 'export', 'publish', 'propose', 'review', 'mend', 'plan', 'release'],
  ...['checkpoint', 'migrate', 'boundary'],
]

const USAGE = `Usage: kelisim <command>

  init [folder]        writes a folder of your own: configuration, policies, products, workflows, container
  dev                  shows the site with its drafts, and every change at once
  build                builds the site into dist/
  nginx                prints how nginx serves the built site
  serve                the service: records what people answer
  service <command>    what else the service can do: kelisim service --help

  ${EDITING.join(' ')}
                       what editors do: kelisim check --help
`

/** `kelisim`: runs a command and gives the status with which the process ends; the same code as npm run's. */
export async function runTool([name = '', ...args]: string[]): Promise<number | undefined> {
  try {
    if (EDITING.includes(name)) {
      const { runPolicy } = await import('../src/cli/program.ts')
      return await runPolicy([name, ...args], process)
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command) return await command(args)
    const isHelp = ['', 'help', '--help', '-h'].includes(name)
    process[isHelp ? 'stdout' : 'stderr'].write(isHelp ? USAGE : `There is no command "${name}".\n${USAGE}`)
    return isHelp ? 0 : 2
  } catch (error) {
    if (!(error instanceof KelisimError)) throw error
    process.stderr.write(`${error.report}\n`)
    return error.code === 'usage' ? 2 : 1
  }
}

async function runService(args: string[]): Promise<number | undefined> {
  const { run } = await import('../src/service/main.ts')
  return (await run(args, process.env)) || undefined
}
