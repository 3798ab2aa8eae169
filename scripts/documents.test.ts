import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>
}

/** Documents for people who work here; what Git or npm brought is no concern of theirs. */
const DOCUMENTS = globSync('**/*.md', {
  cwd: root,
  exclude: [
    '**/node_modules/**',
    '**/fixture{,s}/**',
    'dist*/**',
    '.git/**',
    '.kelisim/**',
    'policies/*/*/**',
  ],
})

/** What a document leads to or names that is not there. */
function listBroken(path: string, document: string): string[] {
  const prose = document.replace(/```[\s\S]*?```/g, '')
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !leads(path, link))
  const commands = [...document.matchAll(/npm run (?:--?\w+ )*([a-z][\w-]*(?::[a-z][\w-]*)?)/g)]
    .map(([, command = '']) => command)
    .filter((command) => !(command in scripts))
  const foreign =
    document.match(/(?<![\w.])\/(?:home|root|Users|work)\/\w+|registry\.(?:npmjs|yarnpkg)\.\w+/g) ?? []
  return [...links, ...commands.map((command) => `npm run ${command}`), ...foreign]
}

function leads(path: string, link: string): boolean {
  const [target = '', anchor] = link.split('#')
  const file = target === '' ? path : join(dirname(path), target)
  if (!existsSync(root + file)) return false
  return !anchor || !file.endsWith('.md') || listAnchors(file).includes(decodeURIComponent(anchor))
}

/** The anchors of headings, as GitHub makes them. */
function listAnchors(path: string): string[] {
  const document = readFileSync(root + path, 'utf8').replace(/```[\s\S]*?```/g, '')
  return [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test('there are documents', () => {
  expect(DOCUMENTS).toContain('README.md')
  expect(DOCUMENTS.length).toBeGreaterThan(15)
})

test.each(DOCUMENTS)('%s leads nowhere that is not there', (path) => {
  expect(listBroken(path, readFileSync(root + path, 'utf8'))).toEqual([])
})

test('a broken link, heading or command, the path of one machine and a registry are found', () => {
  const document = `[a](docs/absent.md) [b](CONTRIBUTING.md#absent) [c](CONTRIBUTING.md#add-a-check) \`npm run absent\`
    \`npm run test:all\` \`npm run --silent policy\` /home/somebody/kelisim https://registry.npmjs.org/`
  expect(listBroken('README.md', document)).toEqual([
    'docs/absent.md',
    'CONTRIBUTING.md#absent',
    'npm run absent',
    '/home/somebody',
    'registry.npmjs.org',
  ])
})
