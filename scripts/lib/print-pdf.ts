import type { Browser } from 'playwright'
import { KelisimError } from '../../src/domain/error.ts'
import { type Built, openFromDisk } from './pages-from-disk.ts'

/** A page of the built site that is to be printed. */
export interface Sheet extends Built {
  /** Address below the base. */
  path: string
  locale: string
  /** What stands at the foot of every sheet, beside the language and the number of the sheet. */
  name: string
}

/** What makes a PDF one that a screen reader can read: structure, its language, bookmarks. */
const MARKS = ['/StructTreeRoot', '/MarkInfo', '/Outlines']

/** Prints a page as a tagged PDF on A4. */
export async function printPdf(browser: Browser, { dist, base, path, locale, name }: Sheet): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
  try {
    const page = await context.newPage()
    await openFromDisk(page, { dist, base }, path)
    const pdf = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: true,
      displayHeaderFooter: true,
      margin: { top: '18mm', bottom: '20mm', left: '18mm', right: '18mm' },
      headerTemplate: '<span></span>',
      footerTemplate: `<p style="width:100%;margin:0 18mm;display:flex;justify-content:space-between;font:8pt sans-serif;color:#333"><span>${name} · ${locale}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></p>`,
    })
    const lacking = [...MARKS, `/Lang (${locale}`].filter((mark) => !pdf.includes(mark))
    if (lacking.length > 0) {
      throw new KelisimError(
        'usage',
        `The PDF of ${name} in ${locale} lacks ${lacking.join(', ')}.`,
        'Use a Chromium that writes tagged PDF, from version 124.',
      )
    }
    return pdf
  } finally {
    await context.close()
  }
}
