/** A stack that is tried: how its recipe is built and started, and what of it has a version. */
export interface Stack {
  name: string
  /** Where its recipe lies, below `docs/recipes/`. */
  folder: string
  /** Packages of its lock whose versions are told; what is in no lock says its version itself, see `program`. */
  packages: readonly string[]
  /** Files of the recipe in `docs/recipes/node` that it uses as well. */
  borrows?: readonly string[]
  /** Commands; programs of its packages need no path. */
  build?: readonly string[]
  start: readonly string[]
  /** The page that asks, if it is not `/`. */
  page?: string
  /** Whether the page shows in an `<output>` what its callbacks were told. */
  hears?: boolean
  /** A program that no package brings, and how it tells its version; the first that can is taken. */
  program?: Program
  /** The kind of its key, where it is not Ed25519. */
  key?: 'rsa'
}

/** What has to be installed on the machine. */
export interface Program {
  name: string
  commands: readonly (readonly string[])[]
  /** Catches the versions in what they print. */
  version: RegExp
}

const PORT = '$PORT'
const PAGES = { borrows: ['kelisim.js', 'pages.js'], build: ['vite', 'build'], start: ['node', 'pages.js'] }
const PYTHON = [
  '-c',
  'import sys, flask, jwt; print(flask.__version__ + ", python " + sys.version.split()[0])',
]

export const STACKS: readonly Stack[] = [
  {
    name: 'Next, App Router and proxy',
    folder: 'next',
    packages: ['next', 'react'],
    build: ['next', 'build'],
    start: ['next', 'start', '--port', PORT],
    hears: true,
  },
  {
    name: 'React Router, framework mode',
    folder: 'react-router',
    packages: ['react-router', 'react'],
    build: ['react-router', 'build'],
    start: ['react-router-serve', 'build/server/index.js'],
    hears: true,
  },
  { name: 'Vue', folder: 'vue', packages: ['vue'], ...PAGES, hears: true },
  {
    name: 'Vue, script tag after mount',
    folder: 'vue',
    packages: ['vue'],
    ...PAGES,
    page: '/late.html',
    hears: true,
  },
  {
    name: 'Nuxt',
    folder: 'nuxt',
    packages: ['nuxt', 'vue'],
    build: ['nuxt', 'build'],
    start: ['node', '.output/server/index.mjs'],
    hears: true,
  },
  { name: 'Svelte', folder: 'svelte', packages: ['svelte'], ...PAGES, hears: true },
  {
    name: 'Svelte, script tag after mount',
    folder: 'svelte',
    packages: ['svelte'],
    ...PAGES,
    page: '/late.html',
    hears: true,
  },
  {
    name: 'SvelteKit',
    folder: 'sveltekit',
    packages: ['@sveltejs/kit', 'svelte'],
    build: ['vite', 'build'],
    start: ['node', 'build/index.js'],
    hears: true,
  },
  {
    name: 'Express, strict CSP and Trusted Types',
    folder: 'node',
    packages: ['express'],
    start: ['node', 'express.js'],
  },
  { name: 'Fastify', folder: 'node', packages: ['fastify'], start: ['node', 'fastify.js'] },
  { name: 'Hono', folder: 'node', packages: ['hono'], start: ['node', 'hono.js'] },
  {
    name: 'PHP',
    folder: 'php',
    packages: [],
    start: ['php', '-S', `localhost:${PORT}`, 'index.php'],
    program: { name: 'php', commands: [['php', '--version']], version: /^PHP (\S+)/ },
    key: 'rsa',
  },
  {
    name: 'Flask, from PROTOCOL.md',
    folder: 'flask',
    packages: [],
    start: ['python', '-m', 'flask', '--app', 'app', 'run', '--port', PORT],
    program: {
      name: 'flask',
      commands: [
        ['python3', ...PYTHON],
        ['/usr/bin/python3', ...PYTHON],
      ],
      version: /^(.+)/,
    },
  },
  {
    name: 'Go net/http, from PROTOCOL.md',
    folder: 'go',
    packages: [],
    build: ['go', 'build', '-o', 'app', '.'],
    start: ['./app'],
    program: { name: 'go', commands: [['go', 'version']], version: /go(\d\S*)/ },
  },
]
