import { expect, it } from 'vitest'
import { breakHtml } from './break-html.ts'

const strip = (html: string) =>
  html.replaceAll('<i></i>', '').replaceAll(/<span class="together">(.*?)<\/span>/g, '$1')

it('parts words in the language that stands around them', () => {
  const html =
    '<html lang="kk"><body><p>Құпиялылық</p><p lang="ru">Политика</p><p lang="de">Datenschutzerklärung</p></body></html>'
  expect(breakHtml(html)).toBe(
    '<html lang="kk"><body><p>Құ<i></i>пи<i></i>я<i></i>лы<i></i>лық</p><p lang="ru">По<i></i>ли<i></i>тика</p><p lang="de">Datenschutzerklärung</p></body></html>',
  )
})

it('touches nothing that is not running text', () => {
  const html =
    '<!doctype html><html lang="kk"><head><title>Құпиялылық</title></head><body><script>"Құпиялылық"</script><pre>Құпиялылық</pre><code>Құпиялылық</code><!-- Құпиялылық --><a title="Құпиялылық > саясат" href="/">5</a><button>Құпиялылық</button><nav><b>Құпиялылық</b></nav><a href="/">Құпиялылық</a></body></html>'
  expect(breakHtml(html)).toBe(html)
})

it('sees a word that goes on behind a tag', () => {
  const html = '<html lang="kk"><p>құпиялы<ins>лықтарының</ins> <b>саясаттарын</b></p></html>'
  const broken = breakHtml(html)
  expect(broken).toContain('құпиялы<ins>лықтарының</ins>')
  expect(broken).toContain('<b>са<i></i>')
})

it('leaves the text as it was, whatever stands in it', () => {
  const html =
    '<html lang="kk"><body><h1>ҚҰПИЯЛЫЛЫҚ САЯСАТЫ</h1><p>8-бөлімінде 10 күн &amp; «5qbe.kz/auth» <a href="#8.2">8.2.</a> Әкімші<br>пайдаланушылардың</p></body></html>'
  expect(strip(breakHtml(html))).toBe(html)
  expect(breakHtml(html)).not.toBe(html)
})
