import admin from '../styles/admin.css?url'
import comparison from '../styles/comparison.css?url'
import dates from '../styles/dates.css?url'
import preview from '../styles/preview.css?url'
import receipts from '../styles/receipts.css?url'
import search from '../styles/search.css?url'
import site from '../styles/site.css?url'

/** Style sheets by what needs them. They are linked by hand: only so is their order certain. */
export const STYLE_SHEETS = { site, admin, comparison, dates, preview, receipts, search } as const

/** A style sheet that a page needs beside that of the site. */
export type PageStyle = Exclude<keyof typeof STYLE_SHEETS, 'site' | 'preview'>
