import type { boundary as kazakh } from '../../kk/cli/boundary.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `boundary` says. */
export const boundary = {
  boundary: {
    about: 'tell whether the site must be rebuilt because a date has passed since it was last deployed',
    since: 'compare with this moment instead of the last deployment',
    environment: 'environment that the site is deployed to',
    site: 'address of the deployed site: exit code 1 when a date has passed since it was built',
    stale: '{{site}} is out of date: it was built at {{since}}. Build and deploy it again.',
    siteUnread: '{{site}} cannot be read: {{said}}.',
    siteUnreadAdvice: 'Give the address of the site with its base, such as https://5qbe.kz/auth',
    noTime: '{{site}} does not say when it was built (no Last-Modified).',
    noTimeAdvice: 'Pass the moment of the last deployment as --since.',
    effect: '{{name}} took effect at {{at}}',
    acceptBy: '{{name}}: the earlier acceptance ended at {{at}}',
    never: 'Nothing has been deployed to {{environment}} yet.',
    none: 'No date has passed since {{since}}.',
    badSince: '--since is {{value}}; expected a date, a time and an offset.',
    badSinceAdvice: 'Write it like this: --since 2026-12-02T00:00:00+05:00',
  },
} as const satisfies Translation<typeof kazakh, Forms>
