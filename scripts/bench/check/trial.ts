import { checkLibrary } from '../../../src/domain/checks/check.ts'
import type { Finding } from '../../../src/domain/checks/finding.ts'
import { LOCALES, type Locale } from '../../../src/domain/locale.ts'
import { formatVersionName, type Policy, type Version } from '../../../src/domain/policy/policy.ts'
import { VersionFileSchema } from '../../../src/domain/policy/version-file.ts'
import { parseYaml } from '../../../src/library/located-yaml.ts'
import type { Random } from '../../harness/random.ts'
import type { Mutation, Target } from './mutation.ts'
import { MUTATORS } from './mutators.ts'

/** One fault, and what became of it. */
export interface MutationResult {
  kind: string
  version: string
  file: string
  what: string
  /** Rules that saw it; none when it was missed. */
  rules: string[]
  /** Whether a finding stands in the file that was spoilt, and in its line. */
  inFile: boolean
  inLine: boolean
}

/** Spoils versions at random, so many times, and checks each; the kinds of faults take turns. */
export function* runMutations(
  policies: readonly Policy[],
  count: number,
  random: Random,
): Generator<MutationResult> {
  const targets = policies.flatMap((policy) =>
    policy.versions.map((version): Target => ({ policy, version })),
  )
  const kinds = Object.entries(MUTATORS)
  for (let done = 0, turn = 0; done < count; turn++) {
    const [kind, mutate] = kinds[turn % kinds.length] ?? []
    if (!kind || !mutate) return
    const target = random.pick(targets)
    const mutation = mutate(target, random.pick<Locale>(LOCALES), random)
    if (!mutation) continue
    done++
    yield evaluateMutation(kind, target, mutation)
  }
}

function evaluateMutation(kind: string, target: Target, mutation: Mutation): MutationResult {
  const standing = listStanding(target)
  // What a draft with the right words is told of anyway finds no fault.
  const findings = checkMutation(target, mutation).filter((finding) => !standing.has(identify(finding)))
  const name = `${target.policy.id}/${target.version.number}/${mutation.file}`
  const there = findings.filter(({ file }) => file === name)
  return {
    kind,
    version: formatVersionName(target.policy.id, target.version.number),
    file: mutation.file,
    what: mutation.what,
    rules: [...new Set(findings.map(({ rule }) => rule))],
    inFile: there.length > 0,
    inLine: there.some(({ line }) => line === mutation.line),
  }
}

const known = new Map<Version, ReadonlySet<string>>()

/** What is told of a version as a draft before anything is spoilt. */
function listStanding(target: Target): ReadonlySet<string> {
  const { version } = target
  const found =
    known.get(version) ??
    new Set(
      checkMutation(target, {
        file: 'version.yaml',
        line: 1,
        what: '',
        texts: version.texts,
        source: version.source,
        sealed: false,
      }).map(identify),
    )
  known.set(version, found)
  return found
}

function identify({ file, key, values }: Finding): string {
  return JSON.stringify([file, key, values])
}

function checkMutation({ policy, version }: Target, { texts, source, sealed }: Mutation): Finding[] {
  const { value, findings } = parseYaml(
    source,
    VersionFileSchema,
    `${policy.id}/${version.number}/version.yaml`,
  )
  if (!value) return findings
  const spoilt: Version = {
    ...version,
    texts,
    source,
    file: sealed ? value : { ...value, effectiveAt: undefined, publishedAt: undefined, digests: undefined },
  }
  // What comes after it is another matter.
  const versions = policy.versions.filter(({ number }) => number < version.number)
  return checkLibrary([{ ...policy, versions: [...versions, spoilt] }])
}
