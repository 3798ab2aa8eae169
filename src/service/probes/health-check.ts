import { readSettings } from '../settings.ts'

/** `node src/service/probes/health-check.ts livez|readyz`: asks the service of this machine; for containers without curl. */
const { host, port } = readSettings(process.env)
const [path = 'readyz'] = process.argv.slice(2)
const name =
  host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host === '::' ? '::1' : host}]` : host
try {
  const answer = await fetch(`http://${name}:${port}/${path}`, { signal: AbortSignal.timeout(4_000) })
  process.stdout.write(`${await answer.text()}\n`)
  process.exitCode = answer.ok ? 0 : 1
} catch (error) {
  const { cause } = error as Error
  process.stdout.write(`${cause instanceof Error ? cause.message : error}\n`)
  process.exitCode = 1
}
