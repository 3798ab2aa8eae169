/** What a folder of one's own begins with, beside the workflows. */
export function writeOwnFiles(tool: string): [string, string][] {
  return [
    ['kelisim.config.ts', config(tool)],
    ['products.yaml', PRODUCTS],
    ['policies/README.md', POLICIES],
    ['Dockerfile', DOCKERFILE],
    ['compose.yaml', COMPOSE],
    ['.gitignore', 'node_modules/\n.astro/\n.kelisim/\ndist/\ndist.preview/\nsecrets/\n'],
    ['.dockerignore', 'node_modules\n.astro\n.kelisim\ndist\nsecrets\n.git\n'],
  ]
}

/** A package.json with what the program needs of it beside what it says already. */
export function completeManifest(own: Record<string, object>, tool: string, version: string): string {
  const scripts = { start: 'kelisim serve', dev: 'kelisim dev', build: 'kelisim build', policy: 'kelisim' }
  const completed = {
    private: true,
    type: 'module',
    engines: { node: '>=24' },
    ...own,
    scripts: { ...scripts, ...own.scripts },
    dependencies: { [tool]: version, ...own.dependencies },
  }
  return `${JSON.stringify(completed, null, 2)}\n`
}

const config = (tool: string) => `import type { Config } from '${tool}/config'

export default {
  site: {
    name: { kk: 'Компания', ru: 'Компания', en: 'Company' },
    // home: { label: 'example.kz', url: 'https://example.kz' },
    // logo: 'brand/logo.svg',
    // favicon: 'brand/favicon.svg',
    // colors: { light: { accent: '#0b6690' }, dark: { accent: '#82c9ea' } },
    // fonts: { serif: 'Georgia, serif' },
    // footer: [{ label: 'example.kz', url: 'https://example.kz' }],
    // customCss: 'brand/own.css',
    // openGraph: { image: 'brand/shared.png' },
    // colophon: false,
  },
  // The first one has the shortest address, so it is chosen once.
  languages: ['kk', 'ru', 'en'],
  timeZone: 'Asia/Almaty',
  base: '/',
  // url: 'https://legal.example.kz',
  // A site alone has no pages about people's answers.
  service: true,
} satisfies Config
`

const PRODUCTS = `# Products that may ask their people; \`npx kelisim service --help\` and the guide say what stands here.
audience: https://legal.example.kz
products: []
`

const POLICIES = `# Policies

One folder a policy, in it one a version: \`terms/1/version.yaml\`, \`kk.md\`, \`ru.md\`, \`en.md\`.

\`\`\`sh
npx kelisim new terms --policy   # begins a policy: asks for what it has to know
npx kelisim check                # what is wrong with it
npm run dev                      # shows it, and every change at once
npx kelisim publish terms        # seals it: nothing in its folder may change from then on
npm run build                    # the site in dist/
\`\`\`
`

const DOCKERFILE = `FROM node:24-bookworm-slim AS site
WORKDIR /kelisim
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx kelisim build

FROM site
RUN mkdir /data && chown 1000:1000 /data
ENV NODE_ENV=production HOST=0.0.0.0 KELISIM_DATA=/data KELISIM_PRODUCTS=/kelisim/products.yaml
USER 1000:1000
VOLUME /data
EXPOSE 4321
CMD ["node", "node_modules/.bin/kelisim", "serve"]
`

const COMPOSE = `# The service with its site, on one machine with SQLite; a proxy of yours passes on to 127.0.0.1:4321.
name: kelisim
services:
  service:
    build: .
    init: true
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    tmpfs: [/tmp]
    volumes: ["data:/data"]
    ports: ["127.0.0.1:4321:4321"]
    stop_grace_period: 20s
    restart: unless-stopped
volumes:
  data: {}
`
