import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readStatedVersion } from '../../lib/install-apart.ts'
import type { Contender } from './contender.ts'

/** Where the peers are installed. */
export const PEER_FOLDER = fileURLToPath(new URL('./peer/', import.meta.url))
/** The packages that are measured. */
export const PEERS = ['vanilla-cookieconsent', 'klaro', '@c15t/react'] as const

/**
 * Consent prompts that run in the browser alone, each set up by its own quick start to ask about one purpose:
 * they show a banner and keep the answer on the device. c15t's banner is a React component, so React comes
 * with it; its mode without a service of its own is the one that needs least.
 */
export async function listPeers(): Promise<Contender[]> {
  return [
    {
      ...readName('vanilla-cookieconsent'),
      page: `<link rel="stylesheet" href="/cookieconsent.css"><script type="module" src="/app.js"></script>`,
      files: {
        'app.js': await bundle(`
          import * as CookieConsent from 'vanilla-cookieconsent'
          CookieConsent.run({
            hideFromBots: false,
            categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
            language: { default: 'en', translations: { en: {
              consentModal: { title: 'We use cookies', description: 'For analytics.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage' },
              preferencesModal: { title: 'Preferences', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', closeIconLabel: 'Close', sections: [{ title: 'Analytics', linkedCategory: 'analytics' }] },
            } } },
          })`),
        'cookieconsent.css': readInstalled('vanilla-cookieconsent/dist/cookieconsent.css'),
      },
      button: `document.querySelector('#cc-main [data-role=all]')`,
    },
    {
      ...readName('klaro'),
      page: `<script defer src="/config.js"></script><script defer src="/klaro.js" data-config="klaroConfig"></script>`,
      files: {
        'config.js': `window.klaroConfig = { version: 1, lang: 'en', acceptAll: true, services: [{ name: 'analytics', title: 'Analytics', purposes: ['analytics'] }], translations: { en: { privacyPolicyUrl: '/privacy' } } }`,
        'klaro.js': readInstalled('klaro/dist/klaro.js'),
      },
      button: `document.querySelector('.klaro .cm-btn-success')`,
    },
    {
      ...readName('@c15t/react'),
      page: `<link rel="stylesheet" href="/c15t.css"><div id="root"></div><script type="module" src="/app.js"></script>`,
      files: {
        'app.js': await bundle(`
          import { ConsentBanner, ConsentManagerProvider } from '@c15t/react'
          import { createElement } from 'react'
          import { createRoot } from 'react-dom/client'
          createRoot(document.getElementById('root')).render(
            createElement(ConsentManagerProvider, { options: { mode: 'offline' } }, createElement(ConsentBanner)),
          )`),
        'c15t.css': await bundle(`@import '@c15t/react/styles.css';`, 'css'),
      },
      button: `[...document.querySelectorAll('button')].find((button) => /accept all/i.test(button.textContent))`,
    },
  ]
}

function readName(name: (typeof PEERS)[number]): Pick<Contender, 'name'> {
  return { name: `${name} ${readStatedVersion(PEER_FOLDER, name)}` }
}

function readInstalled(path: string): Buffer {
  return readFileSync(`${PEER_FOLDER}node_modules/${path}`)
}

/** What a product's own build would ship. */
async function bundle(contents: string, loader: 'js' | 'css' = 'js'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: PEER_FOLDER },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
