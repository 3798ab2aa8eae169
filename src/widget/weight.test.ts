import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleWidget } from '../../scripts/lib/bundle-widget.ts'

test.each([
  ['the widget, with three languages and its styles', 'src/widget/gate-element-define.ts', 8],
  ['the core without an interface', 'src/widget/gate.ts', 3],
])('%s weighs no more than promised', async (_, entry, kilobytes) => {
  const { code } = await bundleWidget(entry)
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1024)
})
