import { button, h, link, list } from '../dom.ts'
import type { Step } from '../step.ts'
import { renderFrame } from './frame.ts'
import type { PromptContext } from './prompt-context.ts'

/** What asks for no answer: a refusal with its way out and the road back, a notice, a version to come. */
export function renderNote(context: PromptContext, { view, requirement }: Step): Node[] {
  const { leave, locale, pages, reconsider, words } = context
  const { announced, contact, lastDay, policy, title, version, wayOut } = requirement
  const page = `${pages}${policy}/`
  const refused = view === 'declined' || view === 'refused'
  const line = (...children: (Node | string)[]) => h('p', {}, ...children)

  const content =
    view === 'declined'
      ? [line(wayOut[locale]), line(h('a', { href: `mailto:${contact}` }, contact))]
      : view === 'refused'
        ? [line(`${words.stillHolds} ${lastDay?.[locale]}`)]
        : view === 'notice'
          ? [list(version?.summary[locale] ?? []), line(link(page, words.text))]
          : [
              line(`${words.upcoming} ${announced.at(-1)?.effective[locale]}`),
              line(link(`${page}history/`, words.history)),
            ]

  return renderFrame(context, refused ? words.refused : words.updated, title[locale], content, [
    ...(refused ? [button('reconsider', words.reconsider, reconsider)] : []),
    button('close', words.close, () => leave?.()),
  ])
}
