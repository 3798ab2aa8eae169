import { DEFAULT_LOCALE, type Locale } from '../../domain/locale.ts'

/** Where to send somebody, and what they bring along. */
export interface AcceptFacts {
  service: string
  locale: Locale
  token: string
  returnTo: string | null
  policies: readonly string[] | undefined
}

/** The page of the service on which a person answers; what stands behind the `#` is never sent to a server. */
export function buildAcceptUrl({ service, locale, token, returnTo, policies }: AcceptFacts): string {
  const facts = new URLSearchParams({
    token,
    ...(returnTo !== null && { return: returnTo }),
    ...(policies && { policies: policies.join() }),
  })
  return `${service}/${locale === DEFAULT_LOCALE ? '' : `${locale}/`}accept/#${facts}`
}

/** The same address for whoever has a token from elsewhere: `&token=…` goes behind it. */
export function withoutToken(accept: string): string {
  const [page, fragment] = accept.split('#')
  const facts = new URLSearchParams(fragment)
  facts.delete('token')
  return `${page}#${facts}`
}
