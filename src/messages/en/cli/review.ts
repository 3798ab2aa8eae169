import type { review as kazakh } from '../../kk/cli/review.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `review` says at a terminal. */
export const review = {
  review: {
    about: 'review a pull request: one comment kept up to date, and findings on their lines',
    pr: 'number of the pull request',
    base: 'what to compare with; defaults to the branch that the pull request targets',
    print: 'write nothing to GitHub: for pull requests from forks, and to preview the review',
    noPr: 'No pull request is given.',
    badPr: '--pr is {{value}}; expected the number of a pull request.',
    noBase: 'With --print, also give --base: what to compare with.',
    usage: 'Write: npm run policy -- review --pr 7, or: npm run policy -- review --print --base origin/main',
    movedOn: 'Pull request {{pr}} is at {{head}} and this checkout at {{here}}.',
    movedOnAdvice: 'Check out its latest commit and run it again; nothing was written.',
    fine: 'Reviewed: no errors.',
    errors: 'Reviewed. Errors: {{n}}.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
