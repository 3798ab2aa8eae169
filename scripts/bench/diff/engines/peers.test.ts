import { expect, test } from 'vitest'
import type { Engine } from './engine.ts'
import { kelisim } from './kelisim.ts'
import { diffMatchPatch, jsdiffWithSegmenter, jsdiffWithSpace, wholeDocument } from './peers.ts'

const BEFORE = 'Деректер үшінші тұлғаларға берілмейді.\n\nЕкінші бөлім.\n'
const AFTER = 'Деректер үшінші тұлғаға беріледі.\n\nЕкінші  бөлім.\n'
const compare = (engine: Engine) => engine.compare(BEFORE, AFTER, 'kk')

test.each([kelisim, jsdiffWithSpace, diffMatchPatch, wholeDocument])(
  '$name gives both texts back',
  (engine) => {
    expect(compare(engine)).toMatchObject({ exact: true, limited: false })
  },
)

test('jsdiff with a segmenter loses spaces, and that is seen', () => {
  expect(compare(jsdiffWithSegmenter).exact).toBe(false)
})
