import type { Change } from '../../diff/change.ts'
import { LOCALES, mapLocales } from '../../locale.ts'
import { ASKS, CHANGED } from '../asks-words.ts'
import { formatClauseName } from '../clause-name.ts'
import type { Phrase, Values } from '../phrase.ts'
import type { Subject } from '../subject.ts'
import { locateKey } from '../yaml-place.ts'

/** What a version asks agrees with what changed: a correction changes no number, no duty and no ban. */
export function checkAsks({ version, previous, texts, diff, report }: Subject): void {
  const { asks, reason } = version.file
  const problem = (key: string, phrase: Phrase, values: Values = {}, severity?: 'note') =>
    report('version.yaml', {
      rule: 'asks',
      ...locateKey(version.source, key),
      phrase,
      values,
      ...(severity && { severity }),
    })
  if (version.number === 1 && asks === 'nothing') problem('asks', ASKS.firstAsksNothing)
  if (asks !== 'nothing' && reason !== undefined) problem('reason', ASKS.idleReason, { asks })
  if (!previous) return
  if (asks === 'nothing' && reason === undefined) {
    // One language tells enough: the others say the same, or parity is broken.
    for (const locale of LOCALES) {
      const change = diff(locale)?.changes.find(isSubstance)
      if (!change) continue
      problem('asks', ASKS.substance, { file: `${locale}.md`, change: sayChange(change) })
      break
    }
  }
  const isUnchanged = texts.every(({ locale, source }) => previous.texts[locale] === source)
  if (asks !== 'nothing' && isUnchanged)
    problem('asks', ASKS.unchanged, { previous: previous.number, asks }, 'note')
}

/** A clause that came or went, or a fact in it that changed. */
function isSubstance({ kind, flags }: Change): boolean {
  return kind === 'added' || kind === 'removed' || flags.length > 0
}

function sayChange({ kind, before, after, flags }: Change): Values[string] {
  const name = formatClauseName((after ?? before)?.path.replace('¶', '§') ?? '')
  const [flag] = flags
  const change = kind === 'added' || kind === 'removed' ? CHANGED[kind] : CHANGED.reworded
  return mapLocales((locale) => {
    const said = change[locale].replace('{}', `${flag?.before ?? '–'} → ${flag?.after ?? '–'}`)
    const [first = '', ...rest] = name[locale]
    return `${first.toLowerCase()}${rest.join('')} ${said}`
  })
}
