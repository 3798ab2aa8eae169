import { createPolicy, createTerms, createVersion } from '../../service/fixture-manifest.ts'
import type { PastAct } from '../acceptance/act.ts'
import { dropCorrected } from '../acceptance/corrections.ts'
import type { Term } from '../acceptance/term.ts'
import { mapLocales } from '../locale.ts'
import type { ManifestVersion } from '../publication/manifest.ts'
import type { ExportFacts, RecordedAct, RecordedConsent } from './recorded-consent.ts'

export const FACTS: ExportFacts = {
  now: new Date('2026-12-05T09:00:00.000Z'),
  service: 'https://example.kz/auth',
  remark: mapLocales((locale) => `remark ${locale}`),
}

const choices = ['email', 'sms'].map((id) => ({ id, title: mapLocales((locale) => `${id} ${locale}`) }))
const terms = createTerms('mailings', {
  kind: 'consent',
  required: false,
  choices,
  operator: {
    name: mapLocales((locale) => `operator ${locale}`),
    bin: '123456789012',
    address: mapLocales((locale) => `address ${locale}`),
  },
})
export const VERSIONS: ManifestVersion[] = createPolicy('mailings', [
  createVersion('mailings', 1, { terms }),
  createVersion('mailings', 2, {
    terms: { ...terms, title: mapLocales((locale) => `new ${locale}`) },
    publishedAt: '2026-12-01T00:00:00+05:00',
    effectiveAt: '2026-12-20T00:00:00+05:00',
  }),
]).versions

const toTerm = ({ number, asks, publishedAt, effectiveAt, acceptBy }: ManifestVersion): Term => ({
  ...{ number, asks, publishedAt, effectiveAt, acceptBy },
})

/** An act as it is recorded on the first days of December; a test says only what it is about. */
export function createAct(place: number, facts: PastAct & Partial<RecordedAct>): RecordedAct {
  const { version, locale = 'kk' } = facts
  const id = (at: number) => `0190c0de-0000-7000-8000-${String(at).padStart(12, '0')}`
  const digests = VERSIONS[version - 1]?.digests
  return {
    id: id(place),
    at: `2026-12-0${place}T09:00:00.000Z`,
    after: place === 1 ? null : id(place - 1),
    locale,
    digest: digests?.[locale] ?? '0'.repeat(64),
    versionDigest: digests?.version ?? '0'.repeat(64),
    product: 'olympiad',
    claimedAt: null,
    onBehalf: null,
    ...facts,
  }
}

/** Somebody's consent to `mailings`, of which version 2 is announced. */
export function createConsent(
  history: readonly (PastAct & Partial<RecordedAct>)[],
  facts: Partial<RecordedConsent> = {},
): RecordedConsent {
  const acts = history.map((act, at) => createAct(at + 1, act))
  return {
    policy: 'mailings',
    versions: VERSIONS,
    terms: VERSIONS.map(toTerm),
    acts,
    counting: dropCorrected(acts),
    subject: 'person-1',
    ...facts,
  }
}
