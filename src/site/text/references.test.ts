import { expect, test } from 'vitest'
import { mapLocales } from '../../domain/locale.ts'
import { createPolicy, createSettings } from '../fixture.ts'
import { createLinkResolver, linkReferences } from './references.ts'

const TEXTS = [
  '# Саясат\n\n## 1. Бірінші\n\n1.1. Мәтін.\n\n1.2. Тағы.\n',
  '# Саясат\n\n## 1. Бірінші\n\n1.1. Мәтін.\n',
]
const base = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const versions = base.versions.map((version, index) => ({
  ...version,
  texts: mapLocales(() => TEXTS[index] ?? ''),
}))
const policy = { ...base, versions }
const second = versions[1] ?? base.versions[0]
const hrefOf = second ? createLinkResolver(createSettings(), policy, second, 'kk') : () => null
const link = (href: string, number: string) => ['a', { class: 'reference', href }, number]

test('a mentioned clause or section becomes a link', () => {
  expect(linkReferences([['p', {}, '1.1-тармақ және ', ['strong', {}, '1-бөлім'], '.']], hrefOf)).toEqual([
    ['p', {}, link('#1.1', '1.1'), '-тармақ және ', ['strong', {}, link('#1', '1'), '-бөлім'], '.'],
  ])
})

test('what is not there is not linked', () => {
  expect(linkReferences(['1.2-тармақ, 1-тармақ'], hrefOf)).toEqual(['1.2-тармақ, 1-тармақ'])
})

test('a clause of another version is linked there', () => {
  expect(linkReferences(['1-редакцияның 1.2-тармағы'], hrefOf)).toEqual([
    '1-редакцияның ',
    link('/auth/privacy/1/#1.2', '1.2'),
    '-тармағы',
  ])
})

test('a link is left as it is', () => {
  const content = [['a', { href: 'https://x.kz' }, '1.1-тармақ'] satisfies ['a', { href: string }, string]]
  expect(linkReferences(content, hrefOf)).toEqual(content)
})
