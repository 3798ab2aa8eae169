import type * as kazakh from '../../kk/findings/clauses.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Printed numbers. */
export const numbering = {
  unexpected: {
    message: 'Здесь ожидался номер {{expected}}, а стоит {{number}}.',
    advice: 'Нумеруйте пункты 1, 2, 3 … без пропусков и повторов, каждый в своём разделе.',
  },
  moved: {
    message:
      'Пункт {{number}} стоит после {{behind}}, не в том разделе, который называет его номер ({{files}}).',
    advice:
      'Если его перенесли сюда, дайте ему номер {{expected}} на всех языках; затем npm run policy -- check --fix пронумерует следующие за ним и исправит ссылки. Если нет, верните его на место.',
  },
  lost: {
    message: 'В прежней редакции были номера, а в этом тексте их нет, всего {{lost}} ({{files}}).',
    advice:
      'Word нумерует абзацы сам и теряет номера при копировании: снова напишите их в начале строк, 8.2. Текст, или внесите документ командой import.',
  },
  printed: {
    message: 'Перед элементом списка написано {{written}}, а на странице будет {{printed}}',
    advice:
      'Список считается подряд от первого номера: пишите номера без пропусков. Если один исключён, оставьте его со словом «(исключён)» или начните остальное новым списком.',
  },
  unread: {
    message: 'Номер {{number}} не читается как номер пункта, поэтому сослаться на пункт нельзя.',
    advice: 'Напишите его в начале строки без выделения, с точкой и пробелом: {{number}}. Текст',
  },
} as const satisfies Translation<typeof kazakh.numbering, Forms>

/** References from one clause to another. */
export const references = {
  broken: {
    message: 'Ссылка называет номер {{number}}, но такого пункта в тексте нет.',
    advice: 'Уточните, какой пункт имелся в виду, и напишите его номер.',
  },
  ambiguous: {
    message: 'Ссылка называет номер {{number}}, а он стоит у нескольких пунктов.',
    advice: 'Перенумеруйте пункты и напишите в ссылке нужный номер.',
  },
  stale: {
    message: 'Ссылка устарела: прежний пункт {{number}} теперь носит номер {{now}}.',
    advice: 'Исправьте номер на {{now}}; если имелся в виду другой пункт, уточните предложение.',
  },
  gone: {
    message: 'Пункт {{number}}, который называет ссылка, удалён или полностью переписан.',
    advice: 'Проверьте, верна ли ссылка и для нового текста под этим номером.',
  },
  noVersion: {
    message: 'Ссылка называет редакцию {{version}}, но такой редакции нет.',
    advice: 'Исправьте номер редакции.',
  },
  notThere: {
    message: 'Ссылка называет номер {{number}} редакции {{version}}, но такого пункта в ней нет.',
    advice: 'Исправьте номер пункта или редакции.',
  },
} as const satisfies Translation<typeof kazakh.references, Forms>
