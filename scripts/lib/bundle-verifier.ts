import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { LOCALES, type Locale } from '../../src/domain/locale.ts'
import { CATALOGUES } from '../../src/messages/catalogue.ts'
import { createSay } from '../../src/messages/say.ts'
import { PROGRAM } from './program-folder.ts'

const SOURCE = 'src/site/verifier'
// Its schemas would try to compile themselves, which the page's own policy forbids and the console would tell.
const BANNER = 'globalThis.__zod_globalConfig={jitless:true};'

/** Whose the page is, and how it writes. */
export interface VerifierFacts {
  name: string
  /** The language in which it begins where no script runs. */
  language: Locale
  timeZone: string
}

/** Builds the page that checks receipts and bundles without a network: one HTML file with everything in it. */
export async function bundleVerifier(facts: VerifierFacts): Promise<string> {
  const [script, style] = await Promise.all([
    bundle(`${SOURCE}/page.ts`, BANNER),
    bundle(`${SOURCE}/verifier.css`),
  ])
  const policy = [
    "default-src 'none'",
    `script-src ${computeHash(script)}`,
    `style-src ${computeHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return (
    fillWords(readFileSync(join(PROGRAM, SOURCE, 'verifier.html'), 'utf8'), facts)
      .replace('{policy}', policy)
      // By function: a script may hold what replacements understand.
      .replace('/*{style}*/', () => style)
      .replace('/*{script}*/', () => script)
  )
}

/** Puts in what is read before the script runs, or where none does: in the first language, and how to go on in each. */
function fillWords(page: string, { name, language, timeZone }: VerifierFacts): string {
  const sayIn = (locale: Locale) => createSay(locale, { verifier: CATALOGUES[locale].verifier })
  const say = sayIn(language)
  const advice = LOCALES.map((locale) => {
    const attribute = locale === language ? '' : ` lang="${locale}"`
    return `<p${attribute}>${sayIn(locale)('verifier.page.keep')}</p>`
  })
  return page
    .replace('lang="kk"', `lang="${language}"`)
    .replace('{zone}', timeZone)
    .replace('{name}', () => escapeHtml(name))
    .replaceAll('{title}', say('verifier.page.title'))
    .replace('{languages}', say('verifier.page.languages'))
    .replace('{keep}', advice.join('\n      '))
}

/** Lets esbuild leave out what is not used of zod: 350 kB of error messages in other languages. */
const leanZod: Plugin = {
  name: 'lean-zod',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/(?:domain|client)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { loader: 'ts', contents: source.replace("import { z } from 'zod'", "import * as z from 'zod'") }
    })
  },
}

async function bundle(entry: string, banner = ''): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: PROGRAM,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: banner },
    plugins: [leanZod],
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim()
}

function computeHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
