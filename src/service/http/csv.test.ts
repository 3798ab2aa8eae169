import { expect, test } from 'vitest'
import { formatCsvHead, formatCsvLine } from './csv.ts'

test.each([
  [['қабылдау', 2, true, null], 'қабылдау,2,true,\r\n'],
  [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"\r\n'],
  [['=1+1', '+7 701', '-1', '@sum', '\tx'], "'=1+1,'+7 701,'-1,'@sum,'\tx\r\n"],
  [['\n=1+1', 'a\n=1'], `"'\n=1+1","a\n=1"\r\n`],
  [['＝1', '＋7', '－1', '＠sum'], "'＝1,'＋7,'－1,'＠sum\r\n"],
  [['=HYPERLINK("https://example.kz","a")'], `"'=HYPERLINK(""https://example.kz"",""a"")"\r\n`],
  [[-1], '-1\r\n'],
])('%j is written as %j', (cells, line) => {
  expect(formatCsvLine(cells)).toBe(line)
})

test('the first line carries the mark by which Excel knows UTF-8', () => {
  expect(formatCsvHead(['a', 'b'])).toBe('\ufeffa,b\r\n')
})
