import type { Handler, Hono } from 'hono'
import type { Env } from './env.ts'
import { Problem } from './problem.ts'

/** What an address answers to; HEAD comes with GET. */
export type Methods = Partial<Record<'GET' | 'POST', Handler<Env>>>

/** Registers an address; any other method is refused with the list of those it knows. */
export function registerResource(app: Hono<Env>, path: string, methods: Methods): void {
  for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler)
  const allow = Object.keys(methods)
    .sort()
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .join(', ')
  app.all(path, () => {
    throw new Problem('method-not-allowed', `Use ${allow}.`, { headers: { allow } })
  })
}
