import { listOffered } from '../products/audience.ts'
import { createFinding, type Finding, toFinding } from './finding.ts'
import type { Surroundings } from './world.ts'

/** Compares what the settings say with what lies around, one question each. */
export const CHECKS_AROUND: readonly ((around: Surroundings) => Finding[])[] = [
  ({ settings }) =>
    settings.unknown.map((name) =>
      createFinding(
        'setting-unknown',
        'warns',
        `${name} is set, and no setting has that name: a default is in its place.`,
        'Look for the right name: npm run service -- --help',
      ),
    ),
  ({ settings: { port, metricsPort } }) =>
    metricsPort === null || metricsPort !== port || port === 0
      ? []
      : [
          createFinding(
            'setting-invalid',
            'refuses',
            `PORT and KELISIM_METRICS_PORT are both ${port}.`,
            'Give the figures a port of their own: KELISIM_METRICS_PORT=9464',
          ),
        ],
  ({ settings }) =>
    settings.limits
      ? []
      : [
          createFinding(
            'limits-off',
            'warns',
            'KELISIM_LIMITS is "off": one client can take everything.',
            'Leave it out.',
          ),
        ],
  ({ products }) => (products.failure ? [toFinding(products.failure)] : []),
  ({ products, settings }) => judgeAudience(products.value?.audience, settings.base),
  ({ manifest, settings }) => {
    if (manifest === null) {
      const found = `There is no built site in ${settings.dist}.`
      return [createFinding('site-missing', 'refuses', found, 'Build it: npm run build')]
    }
    return manifest.failure ? [toFinding(manifest.failure, 'waits')] : []
  },
  ({ builtBase, settings }) =>
    builtBase === null || builtBase === settings.base
      ? []
      : [
          createFinding(
            'site-base',
            'refuses',
            `The site in ${settings.dist} was built for "${builtBase || '/'}", and KELISIM_BASE is "${settings.base}": no page would find its files.`,
            `Build it anew: KELISIM_BASE=${settings.base} npm run build. Or serve it where it was built for: KELISIM_BASE=${builtBase || '/auth'}`,
          ),
        ],
  ({ products, manifest }) => {
    const published = manifest?.value?.policies.map(({ id }) => id)
    if (published === undefined) return []
    return (products.value?.products ?? []).flatMap(({ id, policies }) =>
      listOffered({ policies })
        .filter((policy) => !published.includes(policy))
        .map((policy) =>
          createFinding(
            'policy-unpublished',
            'warns',
            `The product ${id} asks for "${policy}", which is not published; published are ${published.join(', ') || 'none'}.`,
            'Publish the policy, or take it out of products.yaml: until then what asks for it is refused (policy-unknown).',
          ),
        ),
    )
  },
  ({ keys }) => (keys?.failure ? [toFinding(keys.failure)] : []),
  ({ keysMode, settings }) =>
    keysMode === null || (keysMode & 0o077) === 0
      ? []
      : [
          createFinding(
            'keys-readable',
            'warns',
            `The key file ${settings.keys} has the mode ${(keysMode & 0o777).toString(8)}: others than its owner may use it.`,
            `chmod 600 ${settings.keys}. If somebody may have read it, rotate the keys: npm run service -- keys rotate log`,
          ),
        ],
  ({ mark }) => (mark?.failure ? [toFinding(mark.failure)] : []),
  ({ closedFolders }) =>
    closedFolders.map((folder) =>
      createFinding(
        'folder-read-only',
        'refuses',
        `The service may not write in ${folder}.`,
        'Let the user who runs the service write there, or name another folder by KELISIM_DATA.',
      ),
    ),
  ({ hasRoom, settings }) =>
    hasRoom
      ? []
      : [
          createFinding(
            'disk-full',
            'waits',
            `The disk of ${settings.data} has no room for a megabyte: nothing could be recorded.`,
            'Free some space; nothing has to be restarted, and nothing that was confirmed is lost.',
          ),
        ],
]

function judgeAudience(audience: string | undefined, base: string): Finding[] {
  if (audience === undefined) return []
  const name = `audience is "${audience}"`
  if (!URL.canParse(audience) || !/^https?:$/.test(new URL(audience).protocol)) {
    const advice = 'Write the whole public address: audience: https://5qbe.kz/auth'
    return [createFinding('audience-form', 'warns', `${name}, which is no web address.`, advice)]
  }
  const { protocol, hostname, pathname } = new URL(audience)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const findings: Finding[] = []
  if (audience.endsWith('/') || (protocol === 'http:' && !isHere)) {
    const found = audience.endsWith('/') ? `${name}, with a slash at the end.` : `${name}, without TLS.`
    const advice =
      'Tokens name the audience to the letter. Write it as products do: https://…, no slash at the end.'
    findings.push(createFinding('audience-form', 'warns', found, advice))
  }
  if (pathname.replace(/\/$/, '') !== base) {
    const found = `${name}, and KELISIM_BASE is "${base}".`
    const advice = `Make the two agree: audience: ${new URL(audience).origin}${base}, or KELISIM_BASE=${pathname.replace(/\/$/, '') || '/auth'}. Tokens with another audience are refused.`
    findings.push(createFinding('audience-base', 'warns', found, advice))
  }
  return findings
}
