import type { github as kazakh } from '../../kk/cli/github.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What is said of git and of GitHub when something does not go as it should. */
export const github = {
  git: {
    uncommitted: 'There are changes in {{folder}} that are not committed:\n{{changed}}',
    uncommittedAdvice: 'Commit or remove them, then run it again.',
    failed: 'git {{command}} failed: {{said}}.',
    failedAdvice:
      'Run it in a full clone of the repository (in a workflow: fetch-depth: 0), and name an existing branch.',
  },
  setting: {
    unset: '{{name}} is not set; expected {{expected}}.',
    wrong: '{{name}} is {{value}}; expected {{expected}}.',
    repository: 'owner/name',
    token: 'a token of the repository',
    address: 'a URL',
    count: 'a whole number',
    advice: 'Write it like this: {{example}}',
    tokenAdvice: 'In a workflow, pass it the token of the job, github.token.',
  },
  github: {
    tried: 'Attempted: {{what}}.',
    again: 'Run it again: what is done stays done and is not repeated.',
    noAnswer: 'No answer from {{api}}: {{said}}.',
    limited: 'GitHub asks to wait: {{time}}.',
    seconds: '{{n}} seconds',
    until: 'until {{date}}',
    while: 'a minute or more',
    broken: 'GitHub has a problem of its own ({{status}}: {{said}}).',
    unknown: 'GitHub does not accept the token ({{said}}).',
    unknownAdvice: 'Set GITHUB_TOKEN to a token that is still valid.',
    forbidden: 'The token does not have permission to do this ({{said}}).',
    permission: "Grant it the permission {{needed}}, in the workflow's job or where the token was created.",
    permissionUnknown:
      "Grant the permission in the workflow's job, in the repository settings or where the token was created.",
    pullsOff:
      'Turn on Settings → Actions → General → Workflow permissions → Allow GitHub Actions to create and approve pull requests, and press the button again: the branch that was made stays.',
    missing: 'GitHub does not find this in {{repository}}, or does not show it to this token.',
    missingAdvice: 'Check the repository, the number and the permissions of the token.',
    moved: 'The branch has moved on in the meantime ({{said}}).',
    movedAdvice:
      'Nothing was changed. On GitHub press the button again; on your own computer run it again from the latest state of the branch.',
    refused: 'GitHub refused ({{status}}: {{said}}).',
    refusedAdvice: 'Fix what it names, or the branch rules in the repository settings, and run it again.',
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
    dropAsset: 'remove an incomplete file',
    publishRelease: 'publish the release',
    deployments: 'read the deployments',
    environment: 'read the environment {{name}}',
    run: 'read run {{run}}',
  },
} as const satisfies Translation<typeof kazakh, Forms>
