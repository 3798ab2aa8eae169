import type { Locale } from '../../domain/locale.ts'
import { withoutToken } from './accept-address.ts'
import type { Decision, Refusal } from './decision.ts'
import { getRefusalWords } from './words.ts'

/** What to answer somebody who is not let through. */
export interface Answer {
  status: 204 | 303 | 403 | 503
  headers: Record<string, string>
  body: string
}

/** How the request wants to be answered. */
export interface AnswerPreferences {
  isPage: boolean
  /** Whether the person can be sent elsewhere without losing anything. */
  canRedirect: boolean
  locale: Locale
}

const PROBLEMS = {
  'acceptance-required': {
    status: 403,
    title: 'Something is to be answered first',
    detail:
      'Let the person answer at the address in "accept", with "&token=" and a token of theirs behind it, then send the request again.',
  },
  'sign-in-required': {
    status: 403,
    title: 'Nobody is signed in',
    detail: 'Only people who have signed in can be asked.',
  },
  'service-unavailable': {
    status: 503,
    title: 'The acceptance service does not answer',
    detail: 'Nobody can say whether the person may be let in. Send the request again later.',
  },
  misconfigured: {
    status: 503,
    title: 'The product is not set up with the acceptance service',
    detail:
      'Nobody can be let in until whoever runs the product has mended it; their log says what is wrong.',
  },
  'subject-refused': {
    status: 403,
    title: 'The acceptance service refuses the id of this person',
    detail: 'It can ask them nothing. Whoever runs the product finds the reason in their log.',
  },
} as const satisfies Record<Refusal['because'], { status: number; title: string; detail: string }>

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = '5'

/** The answer to somebody who is not let through: a page for people, problem details (RFC 9457) for programs. */
export function answerTo(refusal: Refusal, { isPage, canRedirect, locale }: AnswerPreferences): Answer {
  const { because } = refusal
  const accept = because === 'acceptance-required' ? refusal.accept : null
  const { status, title, detail } = PROBLEMS[because]
  // The address holds a token of this person: nobody else may get it from a cache.
  const headers = {
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': RETRY_AFTER }),
  }
  if (isPage && canRedirect && accept !== null) {
    return { status: 303, headers: { ...headers, location: accept }, body: '' }
  }
  if (isPage) {
    const page = { 'content-type': 'text/html; charset=utf-8', 'content-language': locale }
    return { status, headers: { ...headers, ...page }, body: renderPage(because, locale, accept) }
  }
  const problem = {
    type: `urn:kelisim:problem:${because}`,
    title,
    status,
    detail,
    // Answers to programs are written into logs and error reports: no token may lie there.
    ...(because === 'acceptance-required' && {
      accept: withoutToken(refusal.accept),
      policies: listClosingPolicies(refusal),
    }),
  }
  const type = { 'content-type': 'application/problem+json' }
  return { status, headers: { ...headers, ...type }, body: JSON.stringify(problem) }
}

/** The policies that close the gate. */
function listClosingPolicies({
  requirements,
}: Extract<Decision, { because: 'acceptance-required' }>): string[] {
  return requirements.requirements.filter(({ gate }) => gate === 'closed').map(({ policy }) => policy)
}

function renderPage(because: Refusal['because'], locale: Locale, accept: string | null): string {
  const { title, text, link } = getRefusalWords(because, locale)
  // A frame is left behind: the page of the service may not stand in one.
  const way = accept === null ? '' : `<p><a href="${escapeAttribute(accept)}" target="_top">${link}</a></p>`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${way}
</main>
</body>
</html>
`
}

function escapeAttribute(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
