/** A stack that is tried: how its recipe is built and started, and what of it has a version. */
export interface Stack {
  name: string
  /** Where its recipe lies, below `docs/recipes/`. */
  folder: string
  /** Packages of its lock whose versions are told; what is in no lock says its version itself, see `program`. */
  packages: readonly string[]
  /** Files and folders of other recipes that it uses as well, below `docs/recipes/`. */
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
  /** The file that says who is signed in, where signing out and outages are walked as well. */
  session?: string
  /** An app that walks the journey by calls alone, beside the server that is started. */
  app?: readonly string[]
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
const PAGES = {
  borrows: ['node/kelisim.js', 'node/pages.js'],
  build: ['vite', 'build'],
  start: ['node', 'pages.js'],
}
const REACT_ROUTER = {
  packages: ['react-router', 'react'],
  build: ['react-router', 'build'],
  start: ['react-router-serve', 'build/server/index.js'],
  hears: true,
}

/** A framework of Python that a package of the system brings, with PyJWT. */
function findPython(name: string): Program {
  const print = `import sys, ${name}, jwt; print(${name}.__version__ + ", python " + sys.version.split()[0])`
  const commands = ['python3', '/usr/bin/python3'].map((python) => [python, '-c', print])
  return { name, commands, version: /^(.+)/ }
}

export const STACKS: readonly Stack[] = [
  {
    name: 'Next, App Router and proxy',
    folder: 'next',
    session: 'kelisim.js',
    packages: ['next', 'react'],
    build: ['next', 'build'],
    start: ['next', 'start', '--port', PORT],
    hears: true,
  },
  {
    name: 'React Router 8, framework mode',
    folder: 'react-router-8',
    borrows: ['react-router/app', 'react-router/vite.config.js'],
    session: 'app/kelisim.server.js',
    ...REACT_ROUTER,
  },
  { name: 'React Router 7, framework mode', folder: 'react-router', ...REACT_ROUTER },
  { name: 'Vue', folder: 'vue', packages: ['vue'], ...PAGES, hears: true, session: 'kelisim.js' },
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
  { name: 'Svelte', folder: 'svelte', packages: ['svelte'], ...PAGES, hears: true, session: 'kelisim.js' },
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
    name: 'Astro, ClientRouter',
    folder: 'astro',
    packages: ['astro'],
    build: ['astro', 'build'],
    start: ['node', 'dist/server/entry.mjs'],
    hears: true,
    session: 'src/kelisim.js',
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
    program: findPython('flask'),
  },
  {
    name: 'Django, from PROTOCOL.md',
    folder: 'django',
    packages: [],
    borrows: ['flask/kelisim.py'],
    start: [
      'python',
      '-m',
      'django',
      'runserver',
      '--noreload',
      '--settings',
      'settings',
      `localhost:${PORT}`,
    ],
    program: findPython('django'),
  },
  {
    name: 'Go net/http, from PROTOCOL.md',
    folder: 'go',
    packages: [],
    build: ['go', 'build', '-o', 'app', '.'],
    start: ['./app'],
    program: { name: 'go', commands: [['go', 'version']], version: /go(\d\S*)/ },
  },
  {
    name: 'Mobile by REST, from PROTOCOL.md',
    folder: 'node',
    packages: [],
    borrows: ['mobile/app.py', 'mobile/kelisim_api.py'],
    start: ['node', 'express.js'],
    app: ['python', 'app.py'],
    program: {
      name: 'python',
      commands: [['python3', '--version']],
      version: /^Python (\S+)/,
    },
  },
]
