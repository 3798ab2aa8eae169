import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { Workshop } from './fixture/workshop.ts'

test('try', async () => {
  const w = await Workshop.open()
  try {
    console.time('propose')
    console.log(await w.run(['propose', 'privacy', '--accept-by', '2027-03-31']))
    console.timeEnd('propose')
    w.take('policy/privacy-3')
    const before = w.git('diff', '--stat', 'origin/main')
    console.log(before)
    const edit = (locale: string, from: string, to: string) => {
      const f = `policies/privacy/3/${locale}.md`
      const t = w.read(f)
      if (!t.includes(from)) throw new Error(from)
      w.write(f, t.replace(from, to))
    }
    edit('kk', '10 (он) күнтізбелік', '15 (он бес) күнтізбелік')
    edit('ru', '10 (десяти) календарных', '15 (пятнадцати) календарных')
    edit('en', 'does not signify', 'signifies')
    edit('ru', '1.3.2. Изображение;', '1.3.2. Изображение @admin и *звёздочка* #12 | $5;')
    w.save('policy/privacy-3')
    console.log(await w.run(['review', '--pr', '1', '--locale', 'ru']))
    writeFileSync('/tmp/comment.md', w.github.kept.comments[0]?.body ?? '')
    writeFileSync('/tmp/pull.md', w.github.kept.pulls[0]?.body ?? '')
    console.log(w.github.invalid, w.github.unpromised, w.github.asked, w.github.kept.checks)
  } finally {
    await w.close()
  }
}, 60000)
