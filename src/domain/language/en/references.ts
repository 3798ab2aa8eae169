import type { References } from '../references.ts'

/** How English names clauses. */
export const references: References = {
  numberFirst: false,
  and: ['and'],
  through: ['through', 'to'],
  or: ['or'],
  clauses: ['clause', 'section', 'paragraph'],
  sections: ['section'],
  versions: ['version'],
  parts: ['clause', 'section', 'paragraph', 'article'],
  printed: {
    article: ['article'],
    section: ['section'],
    chapter: ['chapter'],
    clause: ['clause'],
    appendix: ['annex', 'appendix'],
  },
  mentioned: [String.raw`(?:sub)?clauses?\s`, String.raw`sections?\s`, String.raw`paragraphs?\s`],
  short: { any: [], clauses: [], ofLaws: [] },
  version: { names: [], leadingTo: [String.raw`of\sversion`] },
  // "Clause 2 of the Agreement".
  otherDocument: {
    names: [],
    behind: [String.raw`of\s(?:(?:the|this|that)\s)?(?:article|law|act|code|rules|order|contract|agreement)`],
  },
  owner: { leadingTo: [String.raw`of\s(?:the\s)?`], endings: [] },
  acts: {
    names: [String.raw`(?:act|law|code|regulation|directive|decree|resolution)s?(?!\p{L})`],
    dated: ['of', 'dated'],
  },
  abbreviations: [],
}
