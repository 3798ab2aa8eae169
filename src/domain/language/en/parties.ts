import type { Mention, Part, Parties } from '../parties.ts'

const QUOTED = '["“«](?:the |an? )?(?<term>[^"”“»]{2,80})["”»]'
const BARE = '(?:the )?(?<term>\\p{Lu}[\\p{L} -]{1,60}?)'

const MODAL =
  "(?:may|shall|must|will|can|could|should|might|would|cannot|(?:do|does|did|has|have|had|is|are|was|were)(?:n['’]t)?|agrees?|undertakes?)"
/** What is no verb although it ends like one. */
const NO_VERB =
  /^(?:accounts|rights|terms|actions|services|details|obligations|devices|messages|courses|cases|thus|as|its|this|us|plus|versus|fees|funds|premises|goods)$/
const IS_MODAL = new RegExp(`^${MODAL}$`, 'u')
const ADVERB = '(?:\\s+(?:also|hereby|thereby|then|either|only|not|never|always|expressly|\\p{L}+ly))*'
const VERB = new RegExp(`^${ADVERB}\\s+(${MODAL}|\\p{L}{2,}s)(?!\\p{L})`, 'u')
const PLURAL_VERB = new RegExp(`^${ADVERB}\\s+(\\p{L}{2,})(?!\\p{L})`, 'u')
const LITTLE =
  /^(?:and|or|of|in|on|to|by|for|with|from|at|as|that|which|who|if|when|where|under|within|through|via|about|than|upon|after|before|during|not|without|\p{L}+ly|\p{L}+ing|\p{L}+ed)$/u
const PASSIVE = new RegExp(
  `^${ADVERB}\\s+(?:(?:may|shall|must|will|can|could|should|has|have|had|not|also)\\s+)*(?:not\\s+)?(?:be|been|is|are|was|were)${ADVERB}\\s+(?!oblig|entitle|requir|allow|permit|prohibit|authori[sz]ed|advised|interested|forbid|bound)(?:\\p{L}+ed|\\p{L}+en|known|made|held|told|sent|paid|kept|shown|lent|put|sold)(?!\\p{L})`,
  'u',
)
const BEFORE = /(?:^|[^\p{L}])(?:the\s+|an?\s+|each\s+|every\s+|any\s+|such\s+|that\s+|no\s+)?["“]?$/u
const PREPOSITION =
  /(?:^|[^\p{L}])(?:of|to|with|for|from|between|against|on|in|at|than|about|behalf of|through|via|upon|towards?|under|near)$/u
const ASIDE =
  /(?:^|[^\p{L}])(?:if|when|where|whenever|that|which|who|whom|whose|unless|until|after|before|because|whether|what|how|than|once|while|since|provided|case|event|as)(?!\p{L})[^,;]*$/u

/** "Is kept by", where "kept by" alone is an aside. */
const FINITE =
  /(?:^|[^\p{L}])(?:is|are|was|were|be|been)(?:\s+(?:not|also|only|\p{L}+ly))*\s+\p{L}+(?:\s+\p{L}+)?\s+by\s+$/u

function readPart({ before, words, after }: Mention): Part {
  if (/^['’]/.test(after) || /^s['’]/.test(after)) return 'other'
  const lead = before.replace(BEFORE, '').trimEnd()
  if (/(?:^|[^\p{L}])by$/u.test(lead)) return 'agent'
  // Of "judges and scramblers may" neither acts alone.
  if (PREPOSITION.test(lead) || /[^,\s]\s+(?:and|or)$/u.test(lead)) return 'other'
  const verb = VERB.exec(after)?.[1] ?? (/s$/.test(words) ? PLURAL_VERB.exec(after)?.[1] : undefined)
  if (verb === undefined || PASSIVE.test(after)) return 'other'
  return IS_MODAL.test(verb) || !(NO_VERB.test(verb) || LITTLE.test(verb)) ? 'doer' : 'other'
}

function isAside({ before }: Mention, part: Part): boolean {
  const lead = before.replace(BEFORE, ' ')
  return ASIDE.test(lead) || (part === 'agent' && !FINITE.test(lead))
}

/** How English defines names and tells who acts. */
export const parties: Parties = {
  defining: [
    new RegExp(
      `(?:hereinafter|hereafter)(?:,? (?:also|jointly|together|collectively|referred|to|as|called))*,?(?: the| an?)? ${QUOTED}`,
      'giu',
    ),
    new RegExp(`\\((?:the|an?|each|each an?|collectively,?|together,?)?(?: the| an?)? ?${QUOTED}`, 'giu'),
    new RegExp(`referred to as(?: the| an?)? ${QUOTED}`, 'giu'),
    new RegExp(`^(?:[-*•]\\s+)?(?:[\\d.]+[.)]\\s+)?${QUOTED} (?:means?|refers?|[–—])`, 'gimu'),
    new RegExp(`^(?:[-*•]\\s+)?(?:[\\d.]+[.)]\\s+)?(?:\\*\\*)?${BARE}(?:\\*\\*)?(?: means? | [–—] )`, 'gmu'),
  ],
  somebody:
    /(?:[a-z]er|[a-z]or|[a-z]ee|ant|client|agent|student|patient|person|party|parties|company|bank|body|judge|delegate|administration|authority|organi[sz]ation)s?$/iu,
  inflect: (term) =>
    `${term
      .replace(/^(?:the|an?)\s+/, '')
      .replace(/(?<!s)s$/, '')
      .replace(/\s+/g, '\\s+')}s?`,
  readPart,
  isAside,
}
