import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

// Node runs TypeScript as it is, but not below node_modules: there this program does what Node does elsewhere.
const own = new URL('../', import.meta.url).href
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith(own) || !/\.ts(\?|$)/.test(url)) return nextLoad(url, context)
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
    return { format: 'module', source, shortCircuit: true }
  },
})
