import type { Shown, View } from '../../../../src/domain/changes/hidden/view.ts'
import type { Change, Side, TextDiff } from '../../../../src/domain/diff/change.ts'
import { type Locale, mapLocales } from '../../../../src/domain/locale.ts'
import { TERMS } from '../../../../src/domain/policy/fixture.ts'
import type { Policy, PublishedVersion } from '../../../../src/domain/policy/policy.ts'
import { buildChangesFragment } from '../../../../src/domain/publication/changes-fragment.ts'
import { sayDomainIn } from '../../../../src/messages/say-domain.ts'

const AT = '2026-01-01T00:00:00Z'

/** The fragment that a prompt draws, as it is published; of some changes alone it is built as if there were no others. */
export function createFragmentView(before: string, after: string, locale: Locale): View {
  return { name: 'fragment', show: (diff) => showFragment(before, after, diff, locale) }
}

function showFragment(before: string, after: string, diff: TextDiff, locale: Locale): Shown {
  const [old, now] = [joinSlices(before, diff, 'before'), joinSlices(after, diff, 'after')]
  const changes = diff.changes.map(
    (change): Change => ({
      ...change,
      before: change.before && (old.sides.get(change.before) ?? null),
      after: change.after && (now.sides.get(change.after) ?? null),
    }),
  )
  const [from, to] = [createVersion(1, old.text, locale), createVersion(2, now.text, locale)]
  const policy: Policy = { id: 'privacy', versions: [from, to] }
  const fragment = buildChangesFragment(policy, from, to, sayDomainIn(locale), () => ({
    ...mapLocales(() => ({ ...diff, changes })),
    steps: [],
    disagreements: [],
  }))
  const { spoken: _, summaries: __, dates: ___, kept: ____, ...words } = fragment
  // The last paragraph may count what is not shown; it is no wording of the text.
  const clauses = fragment.changes.filter(({ label }) => label !== sayDomainIn(locale)('changes.quiet'))
  const ops = clauses.flatMap((change) => change.ops)
  const read = (side: 'removed' | 'added') =>
    clauses
      .map((change) =>
        change.ops
          .filter(([kind]) => kind === 'same' || kind === side)
          .map(([, text]) => text)
          .join(''),
      )
      .join('\n')
  return {
    says: JSON.stringify(words),
    removed: ops.filter(([kind]) => kind === 'removed').map(([, text]) => text),
    added: ops.filter(([kind]) => kind === 'added').map(([, text]) => text),
    readings: { before: read('removed'), after: read('added') },
    silent:
      fragment.changes.length === 0 && JSON.stringify(words) === JSON.stringify({ ...words, changes: [] }),
  }
}

/** The slices of the changes, one behind the other, and where each then stands. */
function joinSlices(
  source: string,
  { changes }: TextDiff,
  name: 'before' | 'after',
): { text: string; sides: Map<Side, Side> } {
  const found = changes.flatMap((change) => change[name] ?? []).toSorted((a, b) => a.start - b.start)
  let text = ''
  const sides = new Map(
    found.map((side): [Side, Side] => {
      const start = text.length
      text += source.slice(side.start, side.end)
      return [side, { ...side, start, end: text.length }]
    }),
  )
  return { text, sides }
}

function createVersion(number: number, text: string, locale: Locale): PublishedVersion {
  const digests = { ...mapLocales(() => ''), version: '' }
  return {
    number,
    source: '',
    texts: { ...mapLocales(() => ''), [locale]: text },
    file: {
      format: 1,
      ...TERMS,
      asks: 'acceptance',
      acceptBy: 'at-effect',
      summary: [],
      publishedAt: AT,
      effectiveAt: AT,
      digests,
    },
  }
}
