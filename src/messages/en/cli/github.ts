import type { github as kazakh } from '../../kk/cli/github.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../forms.ts'

/** What is said of git and of GitHub when something does not go as it should. */
export const github = {
  git: {
    uncommitted: 'There are changes in {{folder}} that are not committed:\n{{changed}}',
    uncommittedAdvice: 'Commit or remove them, then run it again.',
    failed: 'git {{command}} failed: {{said}}.',
    failedAdvice:
      'Run it inside a whole checkout of the repository (in a workflow: fetch-depth: 0), and name branches that are there.',
  },
  setting: {
    unset: '{{name}} is not set; expected {{expected}}.',
    wrong: '{{name}} is {{value}}; expected {{expected}}.',
    repository: 'owner/name',
    token: 'a token of the repository',
    address: 'a web address',
    count: 'a whole number',
    advice: 'Write it like this: {{example}}',
    tokenAdvice: 'In a workflow, hand it the token of the job, github.token.',
  },
  github: {
    tried: 'Attempted: {{what}}.',
    again: 'Run it again; what is done stays done and is not repeated.',
    noAnswer: '{{api}} gave no answer: {{said}}.',
    limited: 'GitHub asks to wait: {{time}}.',
    seconds: '{{n}} seconds',
    until: 'until {{date}}',
    while: 'a minute or more',
    broken: 'GitHub is out of order ({{status}}: {{said}}).',
    unknown: 'GitHub does not know the token ({{said}}).',
    unknownAdvice: 'Set GITHUB_TOKEN to one that is still good.',
    forbidden: 'The token may not do this ({{said}}).',
    permission: "Give it the permission {{needed}}, in the workflow's job or where the token was made.",
    permissionUnknown:
      "Give it the permission, in the workflow's job, in the settings of the repository or where the token was made.",
    missing: 'GitHub finds no such thing in {{repository}}, or does not show it to this token.',
    missingAdvice: 'Check the repository, the number and the permissions of the token.',
    moved: 'The branch has moved on in the meantime ({{said}}).',
    movedAdvice:
      'Nothing was changed. On GitHub press the button again; on your own computer run it again from the newest state of the branch.',
    refused: 'GitHub refused ({{status}}: {{said}}).',
    refusedAdvice:
      'Mend what it names, or the rules of the branch in the settings of the repository, and run it again.',
  },
  attempt: {
    read: 'read {{what}}',
    commit: 'commit on {{parent}}',
    create: 'create {{what}}',
    move: 'move the branch {{branch}}',
    pull: 'read the pull request {{number}}',
    pullFrom: 'look for a pull request from {{branch}}',
    openPull: 'open a pull request',
    comments: 'read the comments on {{number}}',
    comment: 'comment on {{number}}',
    editComment: 'edit the comment',
    check: 'report a check',
    releases: 'read the releases',
    draftRelease: 'draft the release {{tag}}',
    attach: 'attach {{name}} to the release',
    dropAsset: 'remove a file that did not arrive whole',
    publishRelease: 'publish the release',
    deployments: 'read the deployments',
  },
} as const satisfies Translation<typeof kazakh, Forms>
