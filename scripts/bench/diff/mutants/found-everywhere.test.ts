import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../../src/library/read-library.ts'
import { sayDomainIn } from '../../../../src/messages/say-domain.ts'
import { chooseCount } from '../../../harness/test-run/sample.ts'
import { collectHosts, readFixtures } from './hosts.ts'
import { plantMutants } from './plant-mutants.ts'
import { formatTrial } from './report.ts'
import { hasEscaped } from './tally.ts'
import { listHidden, tryMutant } from './trial.ts'

/** The same texts and changes every time; other seeds are for the bench. */
const SEED = 1
const policies = loadLibrary('policies', sayDomainIn('en'))

describe('nothing is hidden', () => {
  test('of what is planted', { timeout: 180_000 }, () => {
    const hosts = collectHosts(policies, SEED)
    const mutants = [...plantMutants(hosts, chooseCount(120, 2000), SEED)]
    expect(mutants.map(tryMutant).filter(hasEscaped).map(formatTrial)).toEqual([])
  })

  test.each(readFixtures().map((pair) => [pair.name, pair] as const))(
    'in %s',
    (_, { before, after, locale }) => {
      expect(listHidden(before, after, locale)).toEqual([])
    },
  )

  test('between the versions that are shipped', () => {
    const pairs = policies.flatMap(({ versions }) =>
      versions.slice(1).map((version, index) => ({ before: versions[index]?.texts, after: version.texts })),
    )
    const hidden = pairs.flatMap(({ before, after }) =>
      (['kk', 'ru', 'en'] as const).flatMap((locale) =>
        listHidden(before?.[locale] ?? '', after[locale], locale),
      ),
    )
    expect(hidden).toEqual([])
  })
})
