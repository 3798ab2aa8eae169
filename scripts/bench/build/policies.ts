import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES, mapLocales } from '../../../src/domain/locale.ts'
import type { Policy } from '../../../src/domain/policy/policy.ts'
import { sealVersion } from '../../../src/domain/policy/seal.ts'
import type { Random } from '../../harness/random.ts'

/** A sentence that says the same in every language, so that the checks of parity hold. */
const SENTENCES = [
  {
    kk: 'Бұл ереже барлық Пайдаланушыға қолданылады.',
    ru: 'Это правило применяется ко всем Пользователям.',
    en: 'This rule applies to all Users.',
  },
  {
    kk: 'Әкімші бұл туралы хабарлайды.',
    ru: 'Администратор сообщает об этом.',
    en: 'The Administrator gives notice of this.',
  },
  {
    kk: 'Мұндай жағдайда деректер жойылады.',
    ru: 'В этом случае данные удаляются.',
    en: 'In that case the data are erased.',
  },
]
const CLAUSE = /^\d+(?:\.\d+)+\. /
/** Share of the clauses that a version rewords. */
const REWORDED = 0.06

/**
 * Writes sealed policies, each with so many versions: those of a real one, then others grown from them. In each
 * some clauses gain or lose a sentence, the same ones in all languages.
 */
export function writePolicies(
  directory: string,
  model: Policy,
  count: number,
  versions: number,
  random: Random,
): void {
  const [first] = model.versions
  const terms = first?.source.slice(0, first.source.indexOf('asks:')) ?? ''
  for (let n = 1; n <= count; n++) {
    const folder = join(directory, `policy-${n}`)
    mkdirSync(folder, { recursive: true })
    let blocks: Blocks = mapLocales(() => [])
    for (let version = 1; version <= versions; version++) {
      const own = model.versions[version - 1]?.texts
      blocks = own
        ? mapLocales((locale) => own[locale].trimEnd().split('\n\n'))
        : rewordClauses(blocks, random)
      writeVersion(
        join(folder, String(version)),
        terms,
        version,
        mapLocales((locale) => `${blocks[locale].join('\n\n')}\n`),
      )
    }
  }
}

/** Seals one more version of a policy that was written, and nothing else. */
export function addVersion(directory: string, policy: string, last: number, random: Random): void {
  const folder = (version: number) => join(directory, policy, String(version))
  const read = (name: string) => readFileSync(join(folder(last), name), 'utf8')
  const blocks = rewordClauses(
    mapLocales((locale) => read(`${locale}.md`).trimEnd().split('\n\n')),
    random,
  )
  const source = read('version.yaml')
  writeVersion(
    folder(last + 1),
    source.slice(0, source.indexOf('asks:')),
    last + 1,
    mapLocales((locale) => `${blocks[locale].join('\n\n')}\n`),
  )
}

type Blocks = ReturnType<typeof mapLocales<string[]>>

function rewordClauses(blocks: Blocks, random: Random): Blocks {
  const clauses = blocks.kk.flatMap((block, index) => (CLAUSE.test(block) ? [index] : []))
  const chosen = new Map(
    random
      .sample(clauses, Math.ceil(clauses.length * REWORDED))
      .map((index) => [index, random.pick(SENTENCES)] as const),
  )
  return mapLocales((locale) =>
    blocks[locale].map((block, index) => {
      const sentence = chosen.get(index)?.[locale]
      if (sentence === undefined) return block
      return block.endsWith(` ${sentence}`) ? block.slice(0, -sentence.length - 1) : `${block} ${sentence}`
    }),
  )
}

/** @param terms the lines of `version.yaml` with which the version begins, as its model has them */
function writeVersion(
  folder: string,
  terms: string,
  version: number,
  texts: ReturnType<typeof mapLocales<string>>,
): void {
  mkdirSync(folder)
  for (const locale of LOCALES) writeFileSync(join(folder, `${locale}.md`), texts[locale])
  const [point] = SENTENCES
  const summary = `  - kk: ${point?.kk}\n    ru: ${point?.ru}\n    en: ${point?.en}\n`
  const asks = version === 1 ? 'asks: acceptance\n' : 'asks: acceptance\nacceptBy: at-effect\n'
  const month = String(1 + ((version - 1) % 12)).padStart(2, '0')
  const moment = `${2010 + Math.floor((version - 1) / 12)}-${month}-01T00:00:00+05:00`
  writeFileSync(
    join(folder, 'version.yaml'),
    sealVersion(`${terms}${asks}summary:\n${summary}`, texts, moment, moment),
  )
}
