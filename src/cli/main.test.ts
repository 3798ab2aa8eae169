import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-cli-'))
  cpSync(join(root, 'policies/mailings'), join(library, 'mailings'), { recursive: true })
  unseal('mailings/1/version.yaml')
})
afterEach(() => rmSync(library, { recursive: true }))

function policy(...args: string[]) {
  return policyIn({ LANG: 'en_US.UTF-8' }, ...args)
}
function policyIn(language: NodeJS.ProcessEnv, ...args: string[]) {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', ...language, KELISIM_POLICIES: library }
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/main.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, file), text)
const unseal = (file: string) =>
  write(file, read(file).replace(/^(effectiveAt|publishedAt|digests):.*\n(?: {2}.*\n)*/gm, ''))

describe('an editor at work', () => {
  it('publishes, begins the next version, sees what changed and where it stands, and hands in the table', () => {
    const published = policy('publish', 'mailings', '--yes')
    expect(published).toMatchObject({ status: 0, stdout: `${join(library, 'mailings/1/version.yaml')}\n` })
    expect(published.stderr).toMatch(/^Consent to informational mailings, version 1\nTakes effect: at once/)
    expect(policy('check').status).toBe(0)

    expect(policy('new', 'mailings', '--asks', 'nothing')).toMatchObject({
      status: 0,
      stdout: `${join(library, 'mailings/2')}\n`,
    })
    write('mailings/2/ru.md', read('mailings/2/ru.md').replace('# Согласие', '# Новое согласие'))
    expect(policy('diff', 'mailings', '--locale', 'ru').stdout).toMatch(
      /\[-Согласие-\]\{\+Новое согласие\+\}/,
    )
    expect(JSON.parse(policy('status', '--json').stdout)[0]).toMatchObject({
      inForce: { version: 1 },
      drafts: [{ version: 2, progress: { ru: { changed: 1, behind: [] }, kk: { behind: [''] } } }],
    })
    const table = join(library, 't.docx')
    expect(policy('export', 'mailings', '--locale', 'ru', '--out', table)).toEqual({
      status: 0,
      stdout: `${table}\n`,
      stderr: 'Изменённых элементов: 1. Графа «Обоснование» пуста: её заполняет юрист.\n',
    })
    expect(existsSync(table)).toBe(true)

    // The Kazakh and English texts are still to be written, and so is what changed.
    const refused = policy('publish', 'mailings', '--yes', '--json')
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringMatching(/nothing was written/)])
    expect(JSON.parse(refused.stdout).findings).toContainEqual(expect.objectContaining({ rule: 'summary' }))
  })
})

describe('the commands as a whole', () => {
  it('say what is wrong with a command that does not exist, and which one was meant', () => {
    expect(policy('pubish')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Error: unknown command pubish.\nDid you mean publish?\nFor help: npm run policy -- --help\n',
    })
  })

  it('speak the language of the terminal', () => {
    expect(policyIn({ LANG: 'kk_KZ.UTF-8' }, 'new')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^<policy> көрсетілмеген/),
    })
  })

  it('use colours only where they are wanted', () => {
    write('a.md', 'One two.\n')
    write('b.md', 'One three.\n')
    const args = ['diff', '--before', join(library, 'a.md'), '--after', join(library, 'b.md')]
    const plain = { FORCE_COLOR: undefined, NO_COLOR: undefined }
    expect(policyIn({ ...plain, FORCE_COLOR: '1' }, ...args).stdout).toContain('\u001b[31m[-two-]')
    expect(policyIn({ ...plain, NO_COLOR: '1' }, ...args).stdout).not.toContain('\u001b[')
    expect(policyIn(plain, ...args).stdout).not.toContain('\u001b[')
  })

  it('end quietly when whoever reads them has read enough', () => {
    const env = { ...process.env, KELISIM_POLICIES: library }
    const { stderr } = spawnSync('sh', ['-c', 'node src/cli/main.ts --help | head -1'], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
  })

  // A conversation as in dialogs.test.ts, through a terminal of the system.
  it.runIf(process.platform === 'linux')('talk at a real terminal', async () => {
    const env = { ...process.env, KELISIM_POLICIES: library, LC_ALL: 'C.UTF-8', TERM: 'xterm' }
    const command = 'stty cols 100 rows 50; node src/cli/main.ts publish mailings --locale kk'
    const child = spawn('script', ['-qfec', command, '/dev/null'], { cwd: root, env })
    child.stdout.setEncoding('utf8')
    let said = ''
    child.stdout.on('data', (chunk) => {
      const asked = said.includes('Жариялаймыз ба?') && said.includes('Иә')
      said += chunk
      if (!asked && said.includes('Жариялаймыз ба?') && said.includes('Иә')) child.stdin.write('\u001b[B\r')
    })
    const [status] = await once(child, 'exit')
    expect(said).toContain('Не болады')
    expect(status).toBe(0)
    expect(read('mailings/1/version.yaml')).toMatch(/^publishedAt: /m)
  })
})
