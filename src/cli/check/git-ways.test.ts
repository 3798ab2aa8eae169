import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findHistory, LAYOUTS, TestLayout } from '../fixture/layout.ts'

const GONE = 'error privacy/1: privacy@1, published in main, is gone together with its whole policy.'

/** Whatever way leads to a repository, and whatever is set in it, a version that is gone is missed. */
describe.each(LAYOUTS.slice(1, 2))('policies that lie %s', (_, prefix) => {
  let layout: TestLayout
  let elsewhere: string
  beforeEach(() => {
    layout = new TestLayout(prefix, 'small')
    elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'kelisim-way-')))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    layout.close()
    rmSync(elsewhere, { recursive: true, force: true })
  })

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { encoding: 'utf8', stdio: 'pipe' })
  const drop = (policies: string) => rmSync(join(policies, 'privacy'), { recursive: true })

  it('are found through a link', () => {
    symlinkSync(layout.policies, join(elsewhere, 'link'))
    expect(findHistory(join(elsewhere, 'link'))).toEqual([])
    drop(layout.policies)
    expect(findHistory(join(elsewhere, 'link'))).toEqual([GONE])
  })

  it('are found in a second work tree', () => {
    layout.git('worktree', 'add', '--quiet', '-b', 'second', join(elsewhere, 'second tree'))
    const policies = join(elsewhere, 'second tree', prefix)
    expect(findHistory(policies)).toEqual([])
    drop(policies)
    expect(findHistory(policies)).toEqual([GONE])
    expect(findHistory(layout.policies)).toEqual([])
  })

  it('are found in a submodule', () => {
    git('init', '--quiet', elsewhere)
    git('-C', elsewhere, 'submodule', '--quiet', 'add', layout.root, 'sub')
    const policies = join(elsewhere, 'sub', prefix)
    expect(findHistory(policies, 'origin/main')).toEqual([])
    drop(policies)
    expect(findHistory(policies, 'origin/main')).toEqual([GONE.replace('main', 'origin/main')])
  })

  it('are found in a shallow clone that has the commit, and one that lacks it is refused', () => {
    layout.commit('Another')
    git('clone', '--quiet', '--depth=1', `file://${layout.root}`, join(elsewhere, 'clone'))
    const policies = join(elsewhere, 'clone', prefix)
    drop(policies)
    expect(findHistory(policies, 'origin/main')).toEqual([GONE.replace('main', 'origin/main')])
    expect(() => findHistory(policies, 'origin/main~1')).toThrow(/there is no such commit/)
  })

  it('are not asked for a moment in a shallow clone', () => {
    layout.git('tag', 'before')
    layout.seal('privacy/2', new Date().toISOString().replace(/\.\d+Z$/, 'Z'), '2027-01-01T00:00:00Z')
    layout.commit('Publish')
    git('clone', '--quiet', '--depth=1', `file://${layout.root}`, join(elsewhere, 'clone'))
    git('-C', join(elsewhere, 'clone'), 'fetch', '--quiet', '--depth=1', 'origin', 'tag', 'before')
    const policies = join(elsewhere, 'clone', prefix)
    expect(() => findHistory(policies, 'before', new Date())).toThrow(/shallow clone/)
  })

  it('are found whatever repository, index and history the environment names', () => {
    git('init', '--quiet', elsewhere)
    writeFileSync(join(elsewhere, 'graft'), '')
    vi.stubEnv('GIT_DIR', join(elsewhere, '.git'))
    vi.stubEnv('GIT_WORK_TREE', elsewhere)
    vi.stubEnv('GIT_INDEX_FILE', join(elsewhere, 'index'))
    vi.stubEnv('GIT_PREFIX', 'policies/')
    vi.stubEnv('GIT_LITERAL_PATHSPECS', '0')
    expect(findHistory(layout.policies)).toEqual([])
    drop(layout.policies)
    expect(findHistory(layout.policies)).toEqual([GONE])
  })

  it('are compared with the commit that was made, not with one that replaces it', () => {
    drop(layout.policies)
    layout.commit('Without')
    const [without, whole] = [layout.git('rev-parse', 'HEAD'), layout.git('rev-parse', 'HEAD~1')]
    layout.git('replace', whole, without)
    expect(findHistory(layout.policies, whole)).toEqual([GONE.replace('main', whole)])
  })

  it('are compared whatever the configuration says of paths and line ends', () => {
    layout.git('config', 'core.quotePath', 'true')
    layout.git('config', 'core.autocrlf', 'true')
    layout.git('config', 'log.showSignature', 'true')
    layout.git('config', 'diff.relative', 'true')
    expect(findHistory(layout.policies)).toEqual([])
    drop(layout.policies)
    expect(findHistory(layout.policies)).toEqual([GONE])
  })

  it('are not the same with other line ends', () => {
    layout.edit('privacy/1/kk.md', /\n/g, '\r\n')
    expect(findHistory(layout.policies)).toEqual([
      expect.stringMatching(/^error privacy\/1\/kk\.md: .*changed/),
    ])
  })

  it('say so where a filter keeps them elsewhere, and nothing published is found', () => {
    for (const file of ['version.yaml', 'kk.md', 'ru.md', 'en.md'])
      writeFileSync(
        join(layout.policies, 'privacy/1', file),
        `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
      )
    layout.commit('As a filter commits them')
    layout.git('checkout', '--quiet', 'HEAD~1', '--', '.')
    expect(findHistory(layout.policies)).toEqual([
      expect.stringMatching(/^note \.: No published version was found in the policies folder of main/),
      expect.stringMatching(/^error privacy\/1\/version\.yaml: privacy@1 is not published in main/),
    ])
  })

  it('say so where a policy was a link', () => {
    renameSync(join(layout.policies, 'privacy'), join(elsewhere, 'privacy'))
    symlinkSync(join(elsewhere, 'privacy'), join(layout.policies, 'privacy'))
    layout.commit('A link')
    expect(findHistory(layout.policies)).toContainEqual(
      expect.stringMatching(/^error privacy: In main, privacy is not a file but a link/),
    )
  })

  it('say so where the folder was not there', () => {
    const orphan = join(elsewhere, 'orphan')
    git('init', '--quiet', '--initial-branch=main', orphan)
    const identity = ['-c', 'user.name=E', '-c', 'user.email=e@example.kz']
    git('-C', orphan, ...identity, 'commit', '--quiet', '--allow-empty', '--message=Empty')
    mkdirSync(join(orphan, prefix), { recursive: true })
    cpSync(layout.policies, join(orphan, prefix), {
      recursive: true,
      filter: (path) => !path.endsWith('.git'),
    })
    rmSync(join(orphan, prefix, 'privacy/1'), { recursive: true })
    renameSync(join(orphan, prefix, 'privacy/2'), join(orphan, prefix, 'privacy/1'))
    expect(findHistory(join(orphan, prefix))).toEqual([
      expect.stringMatching(/^note \.: main has no policies folder/),
    ])
  })
})
