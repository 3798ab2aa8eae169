import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readPolicies } from '../build/library.ts'
import { isRendered, narrowView } from '../build/policy-view.ts'
import { readSettings } from '../build/settings.ts'
import { listStubs } from './list-stubs.ts'
import { renderStub } from './render-stub.ts'

/** Where Astro puts what stubs are made from: with what is no address. */
const TEMPLATES = 'at/stub'

/**
 * Writes the stubs of a build: there are many, and each is a template with a few words in it, so Astro renders the
 * template alone.
 */
export function writeStubs(): AstroIntegration {
  return {
    name: 'kelisim-write-stubs',
    hooks: { 'astro:build:done': ({ dir }) => fillTemplates(fileURLToPath(dir)) },
  }
}

function fillTemplates(dist: string): void {
  const settings = readSettings(process.env, new Date())
  const { policies, findings } = readPolicies(settings.policies, settings.drafts, settings.now)
  for (const locale of settings.languages) {
    const template = readFileSync(join(dist, TEMPLATES, locale, 'index.html'), 'utf8')
    const root = locale === settings.languages[0] ? dist : join(dist, locale)
    for (const policy of policies.filter(isRendered)) {
      const view = narrowView({ settings, policies, findings, now: settings.now, locale }, policy)
      for (const stub of listStubs(policy, view.now, settings.languages)) {
        const folder = join(root, stub.where)
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'index.html'), renderStub(template, view, policy.id, stub))
      }
    }
  }
  rmSync(join(dist, TEMPLATES), { recursive: true })
}
