import { isLocale } from '../../domain/locale.ts'
import { importAgain } from '../i18n/import-again.ts'
import { readStubRequest } from '../stubs/stub-request.ts'

const target = document.querySelector<HTMLElement>('[data-show]')
const status = document.querySelector('[role=status]')
if (target) void start(target)

/** Makes what the page showed when it was stored, of the texts as they were sealed. */
async function start(target: HTMLElement): Promise<void> {
  const { base = '', policy = '', authentic, show = '' } = target.dataset
  const [first, ...others] = (target.dataset.languages ?? '').split(' ').filter(isLocale)
  const locale = document.documentElement.lang
  const asked = readStubRequest(show)
  if (asked === null || !first || !isLocale(locale) || !isLocale(authentic)) return
  const { showStub } = await importAgain(() => import('./show-stub.ts'))
  await showStub({ base, languages: [first, ...others], policy, locale, authentic, asked, target })
  // The heading of what was made says where the texts are.
  status?.remove()
}
