import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ManifestSchema, serializeSealedFacts } from '../../../src/domain/publication/manifest.ts'
import { rebuildManifest } from './rebuild-manifest.ts'

test('a manifest of the first form becomes one that is read today, with the facts that were sealed', () => {
  const old = readFileSync(new URL('../fixtures/0001-log/policies.json', import.meta.url), 'utf8')
  const { policies } = ManifestSchema.parse(JSON.parse(rebuildManifest(old)))
  const facts = policies.flatMap(({ versions }) => versions.map(serializeSealedFacts))
  expect(facts).toEqual(
    JSON.parse(old).policies.flatMap(
      ({ versions }: { versions: Parameters<typeof serializeSealedFacts>[0][] }) =>
        versions.map(serializeSealedFacts),
    ),
  )
})
