import { h } from '../../widget/dom.ts'

const NUMBERED = /(\d+-\p{L}+)/u

/** A text in which a number and its ending stay on one line: `2-редакция`; the build does so for what is there before. */
export function keepTogether(text: string): (Node | string)[] {
  return text
    .split(NUMBERED)
    .map((piece, at) => (at % 2 === 1 ? h('span', { class: 'together' }, piece) : piece))
}
