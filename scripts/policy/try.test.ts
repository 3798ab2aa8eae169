import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { Workshop } from './fixture/workshop.ts'

test('try', async () => {
  const w = await Workshop.open()
  try {
    await w.run(['propose', 'privacy', '--accept-by', '2027-03-31'])
    w.take('policy/privacy-3')
    w.write(
      'policies/privacy/3/version.yaml',
      w
        .read('policies/privacy/3/version.yaml')
        .replace('kk: []', 'kk: [Мерзім өзгерді.]')
        .replace('ru: []', 'ru: [Изменён срок.]')
        .replace('en: []', 'en: [The period changed.]'),
    )
    w.save('policy/privacy-3')
    w.git('push', '-q', 'origin', 'HEAD:main')
    w.take('main')
    console.log(await w.run(['release', 'privacy', '--effective', '2027-03-01']))
    console.log(w.github.invalid, w.github.unpromised, w.github.asked, w.github.git.refs())
    const r = w.github.kept.releases[0]!
    writeFileSync('/tmp/release.md', r.body)
    for (const a of r.assets) console.log(a.name, Buffer.from(a.content, 'base64').length)
    w.take('main')
    console.log(w.git('log', '--oneline'), w.read('policies/privacy/3/version.yaml'))
    console.log(await w.run(['release', 'privacy', '--effective', '2027-03-01']))
  } finally {
    await w.close()
  }
}, 60000)
