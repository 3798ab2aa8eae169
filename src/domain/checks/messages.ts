import type { Locale } from '../locale.ts'
import type { Message } from '../message.ts'
import type { EXPECTED } from '../policy/schema-expectations.ts'

type Nothing = Record<never, never>
/** How often something was found; once goes without saying. */
export type Total = Message | ''
/** Addresses that may have been meant, if there are any. */
export type Near = Message | ''

type Asked = { asks: string }
type Form = { all: Total; code: string }
type Signs = { found: string; main: string; all: Total }
type Letters = { word: string; letters: string }
type Point = { part: string; point: number }
type Found = { found: string }
type Sealed = { version: string; policy: string; next: number }
type Past = { version: string; policy: string; base: string; restore: Message }
type Differing = { clause: Message | string; here: Message; there: Message }
type Uncovered = { clause: Message; address: string; before: string; after: string }
type Schema = { place: Message | string; expected: Message | string; found: Message | string }

/**
 * What `check` has to say, by key, with the values that it takes; each is a message and an advice in the catalogues
 * (`findings.<key>.message`, `findings.<key>.advice`).
 */
export interface FindingMessages {
  'asks.firstAsksNothing': Nothing
  'asks.substance': { file: string; change: Message }
  'asks.unchanged': Asked & { previous: number }
  'asks.idleReason': Asked
  'asks.terms': { terms: string }

  'dates.consentByNotice': Nothing
  'dates.acceptByMissing': Nothing
  'dates.acceptByIdle': Asked
  'dates.acceptByFirst': Nothing
  'dates.acceptByEarly': { acceptBy: string; effectiveAt: string }
  'dates.effectEarly': { effectiveAt: string; publishedAt: string }
  'dates.draftBefore': { number: number; previous: number }
  'life.replacesUnknown': { number: number }
  'life.replacedAlready': { number: number; by: number }
  'life.replacesInForce': { number: number; effectiveAt: string }
  'life.overtakes': { effectiveAt: string; previous: number; before: string }
  'life.noticeShort': { effectiveAt: string; previous: number; days: number; earliest: string }
  'life.idleUrgent': Nothing
  'life.endsFirst': Nothing
  'life.endsAsking': Asked
  'life.endsUnexplained': Nothing

  'pending.draft': { files: string }
  'pending.sealed': { files: string }
  'summary.empty': { part: string }
  'summary.emptyMeaning': { part: string }
  'summary.emptyEnd': { part: string }
  'summary.missingLanguage': Point & { locale: Locale }
  'summary.unknownClause': Point & { clause: string; near: Near }
  'summary.unknownRemoved': Point & { clause: string; near: Near }
  'summary.notRemoved': Point & { clause: string }
  'summary.staleMeaning': { previous: number; point: string; value: string }
  'summary.unchangedTerm': Point & { term: string }
  'summary.uncovered': Uncovered
  'summary.uncoveredRemoved': Uncovered
  'summary.uncoveredTerm': { term: string }
  'terms.consentRequired': Nothing
  'terms.kindChanged': { first: number; kind: string; found: string }
  'terms.choicesOfConsent': { kind: string }
  'terms.choiceTwice': { found: string }
  'terms.unsupported': { key: string }

  'form.lineEnd': Form
  'form.byteOrderMark': Form
  'form.unreadable': Form
  'form.conflict': Form
  'form.invisible': Form
  'form.hiddenBreak': Form
  'form.lineTail': Form
  'form.notComposed': Form
  'form.fileEnd': Nothing
  'form.tooLong': { most: number }
  'form.tooLongParagraph': { most: number }
  'form.tooManyLines': { most: number }
  'form.tooLongWord': { most: number }
  'form.tooManyMarks': { most: number }
  'form.tooDeep': { most: number }
  'form.tooWide': { most: number }
  'form.tooManyDefinitions': { most: number }
  'form.doubleSpace': { all: Total }
  'form.unwritten': Found
  'form.frontMatter': Nothing
  'form.noTitle': Nothing
  'form.emptyTitle': Nothing
  'form.secondTitle': Nothing

  'language.wholeText': { found: Message }
  'language.clause': { found: Message }
  'language.point': { part: string; found: Message }
  'language.repeated': { locale: Locale; other: Locale }
  'letters.latinInCyrillic': Letters
  'letters.cyrillicInLatin': Letters
  'letters.inAddress': Letters
  'letters.inName': Letters
  'letters.latinTwin': { word: string }
  'letters.cyrillicTwin': { word: string }
  'markup.html': Found
  'markup.picture': Found
  'markup.footnote': Found
  'markup.strikeThrough': Found
  'markup.tickBox': Found
  'markup.address': Found
  'markup.tooltip': Found
  'markup.noScheme': Found
  'markup.hiddenHost': Found
  'markup.lookalike': Found
  'markup.otherAddress': Found
  'markup.recipients': Found
  'markup.answer': Found
  'typography.dashes': Signs
  'typography.apostrophes': Signs
  'typography.quotes': Signs
  'typography.unclosed': Signs

  'numbering.unexpected': { number: string; expected: string }
  'numbering.moved': { number: string; behind: string; expected: string; files: string }
  'numbering.lost': { lost: number; files: string }
  'numbering.printed': { written: string; printed: string }
  'numbering.unread': { number: string }
  'references.broken': { number: string }
  'references.ambiguous': { number: string }
  'references.stale': { number: string; now: string }
  'references.gone': { number: string }
  'references.noVersion': { number: string; version: number }
  'references.notThere': { number: string; version: number }

  'seal.incomplete': { key: string }
  'seal.textChanged': Sealed & { found: string; expected: string }
  'seal.factsChanged': Sealed
  'seal.uncovered': Sealed
  'history.changed': Past
  'history.fileGone': Past
  'history.fileAdded': Past
  'history.versionGone': Past
  'history.policyGone': Past
  'history.renamed': Past & { now: string }
  'history.renumbered': Past & { now: string }
  'history.unsealed': Past
  'history.redated': Past & { publishedAt: string }
  'history.resealed': Past
  'history.sealedInPullRequest': Past
  'history.backdated': Past & { publishedAt: string }
  'history.postdated': Past & { publishedAt: string }
  'history.otherMoment': Past & { publishedAt: string }
  'history.noFolder': { base: string }
  'history.nothingSealed': { base: string }
  'history.unread': { base: string; path: string }

  'parity.extra': { clause: Message; others: string }
  'parity.missing': { clause: Message; others: string; before: Message }
  'parity.shape': Differing
  'parity.figures': Differing
  'parity.units': Differing
  'parity.references': Differing
  'parity.links': Differing
  'parity.negation': Differing
  'parity.duty': Differing
  'parity.contradiction': { figure: string; words: string }
  'parity.exception': Differing
  'parity.only': Differing
  'parity.bounds': Differing
  'parity.items': Differing
  'parity.parties': Differing
  'parity.terms': Differing
  'parity.twoTranslations': Differing & { other: Message; sentence: string }
  'parity.moved': Differing & { what: Message }
  'parity.alone': { clause: Message; changed: string; unchanged: string; before: string; after: string }
  'parity.movedAlone': { clause: Message; changed: string; unchanged: string }
  'parity.needless': { clause: string; rule: string }

  'layout.oldForm': Nothing
  'layout.oldFormAlone': Nothing
  'layout.notMigrated': Nothing
  'layout.notSealable': Nothing
  'layout.noVersion': Nothing
  'layout.policyName': { name: string; reserved: string }
  'layout.versionName': { name: string }
  'layout.versionGap': { number: string; missing: number }
  'layout.noText': Nothing
  'layout.emptyText': Nothing
  'layout.unknownFile': Nothing
  'layout.link': Nothing
  'layout.noFile': Nothing

  'schema.unknownKey': { place: Message | string; key: string }
  'schema.misspelt': { place: Message | string; key: string; meant: string }
  'schema.colon': Schema
  'schema.missing': Schema
  'schema.empty': Schema
  'schema.wrong': Schema
  'yaml.colon': Nothing
  'yaml.noColon': Nothing
  'yaml.unclosed': Nothing
  'yaml.twice': Nothing
  'yaml.tab': Nothing
  'yaml.indent': Nothing
  'yaml.sign': Nothing
  'yaml.tooLarge': Nothing
  'yaml.tooDeep': Nothing
  'yaml.alias': Nothing
  'yaml.flow': Nothing
  'yaml.other': Nothing
}

/** What is wrong and what to do, by its key. */
export type FindingKey = keyof FindingMessages

type ClauseNames = {
  preamble: Nothing
  section: { number: string }
  clause: { number: string }
  after: { number: string; part: string }
  unnumbered: { part: string }
}

/** Words that are put into findings, such as what a clause is called. */
export type FindingParts = {
  'findings.parts.total': { number: number }
  'findings.parts.near': { addresses: string }
  'findings.parts.nothing': Nothing
  'findings.parts.quote': { text: string }
  'findings.parts.answer': Nothing
  'findings.parts.gone': { text: string }
  'findings.parts.lacking': { text: string }
  'findings.parts.unmoved': { text: string }
  'findings.parts.list': { first: Message; rest: Message }
  'findings.parts.texts': { first: Message; rest: Message }
  'findings.parts.text': { name: string; words: Message }
  'findings.parts.title': Nothing
  'findings.parts.change.added': { clause: Message }
  'findings.parts.change.removed': { clause: Message }
  'findings.parts.change.moved': { clause: Message }
  'findings.parts.change.form': { clause: Message }
  'findings.parts.change.reworded': { clause: Message; before: string; after: string }
  'findings.parts.begin.title': Nothing
  'findings.parts.begin.named': { name: string }
  'findings.parts.within.named': { name: string }
  'findings.parts.restore.fromCommit': { base: string }
  'findings.parts.restore.fromHistory': Nothing
  'findings.parts.file': Nothing
  'findings.parts.found': { value: string }
  'findings.parts.oneOf': { values: string }
} & {
  [Name in keyof ClauseNames as `findings.parts.${'begin' | 'within'}.${Name}`]: ClauseNames[Name]
} & {
  [Name in Locale as `findings.parts.language.${Name}`]: Nothing
} & {
  [Name in
    | 'negation'
    | 'duty'
    | 'exception'
    | 'only'
    | 'bounds'
    | 'items'
    | 'parties'
    | 'terms' as `findings.parts.moved.${Name}`]: Nothing
} & {
  [Name in 'list' | 'numbered' | 'table' | 'paragraphs' as `findings.parts.shape.${Name}`]: { size: string }
} & {
  [Name in 'boolean' | 'object' | 'array' as `findings.parts.kind.${Name}`]: Nothing
} & {
  [Name in keyof typeof EXPECTED as `findings.parts.expected.${Name}`]: Nothing
}
