import { stringify } from 'yaml'

/** A workflow of one's own that calls ours by its version. */
interface Caller {
  name: string
  on: object
  permissions: Record<string, string>
  inputs?: readonly string[]
}

const DISPATCH = (inputs: Record<string, object>) => ({ workflow_dispatch: { inputs } })
const PAGES = { contents: 'read', pages: 'write', 'id-token': 'write' }

/** By the name of the file, which is that of ours. */
const CALLERS: Record<string, Caller> = {
  review: {
    name: 'Review',
    on: { pull_request_target: { types: ['opened', 'reopened', 'synchronize', 'ready_for_review'] } },
    permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  },
  propose: {
    name: 'Ұсыну · Предложить · Propose',
    on: DISPATCH({
      policy: { required: true },
      asks: { required: true, type: 'choice', options: ['acceptance', 'notice', 'nothing'] },
      until: { default: 'at-effect' },
    }),
    permissions: { contents: 'write', 'pull-requests': 'write' },
    inputs: ['policy', 'asks', 'until'],
  },
  release: {
    name: 'Жариялау · Опубликовать · Publish',
    on: DISPATCH({ policy: { required: true }, effective: {} }),
    permissions: { ...PAGES, contents: 'write', actions: 'read' },
    inputs: ['policy', 'effective'],
  },
  rebuild: {
    name: 'Rebuild',
    on: {
      schedule: [{ cron: '7 * * * *' }],
      repository_dispatch: { types: ['rebuild'] },
      workflow_dispatch: {},
    },
    permissions: { ...PAGES, deployments: 'read' },
  },
  deploy: { name: 'Deploy', on: { workflow_dispatch: {} }, permissions: PAGES },
}

/** Writes the workflows that call those of a repository at a tag, by their paths. */
export function writeCallers(repository: string, tag: string): [string, string][] {
  return Object.entries(CALLERS).map(([file, { name, on, permissions, inputs = [] }]) => {
    const passed = Object.fromEntries(inputs.map((input) => [input, `\${{ inputs.${input} }}`]))
    const call = {
      uses: `${repository}/.github/workflows/${file}.yml@${tag}`,
      ...(inputs.length > 0 && { with: passed }),
    }
    return [`.github/workflows/${file}.yml`, stringify({ name, on, permissions, jobs: { [file]: call } })]
  })
}
