import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OPERATIONS_FILE } from '../src/cli/fixture/openapi.ts'
import { HANDLERS } from '../src/cli/fixture/stand-in-handlers.ts'
import { KelisimError } from '../src/domain/error.ts'
import { run } from './lib/fail.ts'
import { installApart, readStatedVersion } from './lib/install-apart.ts'

const PACKAGE = '@octokit/openapi'
const FOLDER = fileURLToPath(new URL('./peers/github-openapi/', import.meta.url))
const METHODS = ['get', 'put', 'post', 'patch', 'delete']
/** What says nothing of what is valid. */
const WORDS = ['description', 'summary', 'example', 'examples', 'externalDocs', 'x-github', 'tags', 'title']

type Json = Record<string, unknown>

/**
 * `node scripts/extract-github-operations.ts`: takes out of GitHub's description of its REST API, which weighs 385 MB
 * as a package, the operations that the tests meet and all that these refer to. Run it after another version is
 * stated in its `package.json`, or another operation is met.
 */
await run(async () => {
  if (!(await installApart(FOLDER, [PACKAGE], 'this command')))
    throw new KelisimError('usage', `${PACKAGE} could not be installed.`, 'Is there a network?')
  const whole: Json = JSON.parse(
    readFileSync(`${FOLDER}node_modules/${PACKAGE}/generated/api.github.com.json`, 'utf8'),
  )
  const extracted = extractOperations(whole, new Set(Object.keys(HANDLERS)))
  const source = `${PACKAGE} ${readStatedVersion(FOLDER, PACKAGE)}`
  writeFileSync(OPERATIONS_FILE, `${JSON.stringify({ source, ...extracted }, null, 1)}\n`)
  return 0
})

/** The paths of some operations, without words, and the components that they refer to. */
function extractOperations(whole: Json, ids: ReadonlySet<string>): { paths: Json; components: Json } {
  const paths: Json = {}
  const components: Record<string, Json> = {}
  for (const [path, item] of Object.entries(whole.paths as Record<string, Json>)) {
    const kept = Object.entries(item).filter(
      ([method, one]) => METHODS.includes(method) && ids.has(String((one as Json).operationId)),
    )
    if (kept.length > 0) paths[path] = dropWords(Object.fromEntries(kept))
  }
  const waiting: unknown[] = [paths]
  while (waiting.length > 0)
    for (const [, kind = '', name = ''] of JSON.stringify(waiting.shift()).matchAll(
      /"\$ref":"#\/components\/(\w+)\/([^"]+)"/g,
    )) {
      const group = components[kind] ?? {}
      components[kind] = group
      if (name in group) continue
      group[name] = dropWords((whole.components as Record<string, Json>)[kind]?.[name])
      waiting.push(group[name])
    }
  return { paths, components }
}

/** Leaves out what is said in words; the names of properties and of parameters stay whatever they are. */
function dropWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (key === 'properties') return [[key, mapValues(one, dropWords)]]
      return WORDS.includes(key) ? [] : [[key, dropWords(one)]]
    }),
  )
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}
