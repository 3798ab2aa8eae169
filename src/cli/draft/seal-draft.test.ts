import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkLibrary } from '../../domain/checks/check.ts'
import { createDraft, createPolicy } from '../../domain/checks/fixture.ts'
import { sealDraft } from './seal-draft.ts'

const RULES = {
  kk: '# Ереже\n\n## 1. Мерзім\n\n1.1. Сұрауды біздің Кеңесші қарайды.\n',
  ru: '# Правила\n\n## 1. Срок\n\n1.1. Запрос рассматривает наш сотрудник.\n',
  en: '# Rules\n\n## 1. Term\n\n1.1. A request is looked at by our Adviser.\n',
}

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-seal-'))
})
afterEach(() => rmSync(library, { recursive: true }))

it('is not kept from sealing by an answer to a note that the glossary gives', () => {
  writeFileSync(join(library, 'terms.yaml'), '- { kk: Кеңесші, ru: Консультант, en: Adviser }\n')
  const asked = createPolicy([createDraft(1, RULES)], 'terms')
  const glossary = [{ kk: 'Кеңесші', ru: 'Консультант', en: 'Adviser' }]
  const [note] = checkLibrary([asked], { glossary })
  expect(note).toMatchObject({ key: 'parity.terms', file: 'terms/1/ru.md' })
  const exceptions = note?.answer ? [{ ...note.answer, reason: 'Басқаша айтылған.' }] : []
  const source = `${SOURCE}${stringify({ exceptions })}`
  const draft = { ...createDraft(1, RULES, { exceptions }), source }
  expect(sealDraft(library, createPolicy([draft], 'terms'), draft, new Date()).findings).toEqual([])
})

const SOURCE = `format: 1
kind: notice
required: true
authentic: kk
operator:
  name: { kk: «DAR Tech» ЖШС, ru: ТОО «DAR Tech», en: DAR Tech LLP }
contact: info@5qbe.kz
title: { kk: Ереже, ru: Правила, en: Rules }
wayOut: { kk: Деректеріңізді аласыз., ru: Вы получите свои данные., en: You get your data. }
asks: acceptance
summary:
  - { kk: Сұрауды кім қарайтыны айтылады., ru: Сказано кто рассматривает запрос., en: It says who looks at a request. }
`
