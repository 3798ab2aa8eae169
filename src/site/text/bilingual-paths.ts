import { listVersionPaths } from '../build/page-paths.ts'
import { listLanguagePairs } from '../i18n/language-pairs.ts'
import { isPast } from '../policy/version-status.ts'

/** The pages of versions that show two languages beside each other; of superseded ones that is made where it is read. */
export function listBilingualPaths() {
  // What has a page today needs one for every moment to come: there it says something else.
  const living = listVersionPaths().filter(
    ({ props: { policy, version, view } }) => !isPast(policy, version, view.settings.now),
  )
  return living.flatMap(({ params, props }) =>
    listLanguagePairs(props.view.settings.languages).map((pair) => ({
      params: { ...params, pair: pair.join('-') },
      props: { ...props, pair },
    })),
  )
}
