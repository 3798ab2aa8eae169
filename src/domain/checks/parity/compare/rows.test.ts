import { expect, test } from 'vitest'
import { findDifferences } from './differences.ts'
import type { Wording } from './wording.ts'

const told = (wording: Wording) =>
  findDifferences(wording, 'kk').map(
    ({ family, odd }) => `${odd.locale} ${family} ${odd.here.map(({ text }) => text)}`,
  )

const table = (one: string, first: string, two: string, second: string) =>
  `Мерзім:\n\n| A | B |\n| --- | --- |\n| ${one} | ${first} |\n| ${two} | ${second} |\n`

test.each<[what: string, wording: Wording, expected: string[]]>([
  [
    'values that changed places in a table',
    {
      kk: table('Пошта', '3 жыл', 'Журнал', '1 ай'),
      ru: table('Почта', '1 месяц', 'Журнал', '3 года'),
      en: table('Mail', '3 years', 'Log', '1 month'),
    },
    ['ru figures 1 месяц', 'ru figures 3 года'],
  ],
  [
    'values that changed places in a list',
    { kk: '- пошта 3 жыл\n- журнал 1 ай\n', ru: '- почта 1 месяц\n- журнал 3 года\n' },
    ['ru figures 1 месяц', 'ru figures 3 года'],
  ],
  [
    'nothing where each stands in its place',
    { kk: '- пошта 3 жыл\n- журнал 1 ай\n', ru: '- почта 3 года\n- журнал 1 месяц\n' },
    [],
  ],
  [
    'nothing where a row is said otherwise',
    { kk: '- пошта 3 жыл\n- журнал\n', ru: '- почта\n- журнал\n- 3 года\n' },
    [],
  ],
])('tells %s', (_, wording, expected) => expect(told(wording)).toEqual(expected))
