import { LOCALES } from '../../src/domain/locale.ts'
import { readUnfinished } from '../../src/library/read-unfinished.ts'
import { type BuildInput, buildPages } from './build-pages.ts'
import { bundleWidget } from './bundle-widget.ts'
import { buildFilesBeside } from './files-beside.ts'

/**
 * Builds a preview for review: the site with drafts, marked as such, and what there is to fix; findings do not
 * stop it. It has no manifest, so that no service can take it for the site.
 */
export async function buildPreview(input: BuildInput): Promise<{ files: number }> {
  return buildPages(input, true, async () => {
    const texts = readUnfinished(input.policies).flatMap(({ id, versions }) =>
      versions.flatMap(({ number, texts }) =>
        LOCALES.map((locale): [string, string] => [`${id}/${number}/${locale}.md`, texts[locale]]),
      ),
    )
    const { files } = await bundleWidget()
    return new Map([...texts, ...files, ...(await buildFilesBeside())])
  })
}
