/**
 * The path of a file of the widget, named after its bytes so that a page may pin it: the loader, or with a language the
 * prompt in it.
 *
 * @example
 * formatWidgetPath(sha256, 'kk') // 'widget.kk.9f86d0….js'
 */
export function formatWidgetPath(sha256: string, locale?: string): string {
  return ['widget', ...(locale === undefined ? [] : [locale]), sha256, 'js'].join('.')
}

/** The SHA-256 that the path of a file of the widget names; null for any other path. */
export function findWidgetHash(path: string): string | null {
  return /^widget(?:\.[a-z]{2})?\.([0-9a-f]{64})\.js$/.exec(path)?.[1] ?? null
}
