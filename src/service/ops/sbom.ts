import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as npm says that it is installed. */
interface Installed {
  version: string
  license?: string
  integrity?: string
}

/**
 * What a folder holds and is run by, as CycloneDX 1.5, for scanners; nothing in it differs from one build to the next.
 *
 * @param folder with package.json and what npm has installed beside it
 */
export function makeSbom(folder: string, node = process.versions) {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const { name, version, license } = read('package.json')
  const { packages } = read('node_modules/.package-lock.json') as { packages: Record<string, Installed> }
  const installed = Object.entries(packages).map(([path, found]) =>
    describeLibrary(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), found),
  )
  const runtime = [
    { type: 'platform', name: 'node', version: node.node, purl: `pkg:generic/node@${node.node}` },
    { type: 'library', name: 'openssl', version: node.openssl, purl: `pkg:generic/openssl@${node.openssl}` },
  ]
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: license } }] } },
    components: [...installed, ...runtime],
  }
}

function describeLibrary(name: string, { version, license, integrity }: Installed) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [, digest] = /^sha512-(\S+)/.exec(integrity ?? '') ?? []
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license && { licenses: [{ expression: license }] }),
    ...(digest && { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
  }
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(makeSbom(process.cwd()), null, 1)}\n`)
