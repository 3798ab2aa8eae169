import type { Random } from '../../../harness/random.ts'
import type { Draft } from './draft.ts'
import { type RenderedDraft, renderDraft } from './render-draft.ts'

/** The same words with others of them in bold and other bullets. */
export function withOtherMarkup(draft: Draft, random: Random): RenderedDraft {
  const items = draft.items.map((item) => {
    if (item.kind !== 'clause' || !random.chance(0.3)) return item
    const words = item.text.split(' ')
    const at = random.int(0, words.length - 1)
    const word = words[at] ?? ''
    if (/^\*\*.*\*\*$/.test(word)) words[at] = word.slice(2, -2)
    else if (/^\p{L}{3,}$/u.test(word))
      words[at] = random.pick(['**', '*', '_', '~~']).replace(/.+/, `$&${word}$&`)
    return { ...item, text: words.join(' ') }
  })
  return renderDraft({ ...draft, items }, '*')
}

/** The same words with spaces doubled, lines wrapped and blank lines added. */
export function withOtherSpace({ text, places }: RenderedDraft, random: Random): RenderedDraft {
  let out = ''
  let done = 0
  const moved = places.map((place) => {
    out += text.slice(done, place.start).replace('\n\n', random.chance(0.3) ? '\n\n\n' : '\n\n')
    const start = out.length
    const source = text.slice(place.start, place.end)
    // A heading or a row ends with its line, and a line that began with a number could become a list.
    const wraps = !/^[#|]/.test(source)
    out += source.replace(/(?<=\p{L}[,.]?) (?=\p{Ll}{3,})/gu, (space) => {
      if (!random.chance(0.06)) return space
      return wraps && random.chance(0.6) ? '\n' : '  '
    })
    done = place.end
    return { ...place, start, end: out.length }
  })
  return { text: out + text.slice(done), places: moved }
}
