import { STYLES } from './styles.ts'

/**
 * A second element at the end of the document, where nothing around it can hide it: below the root and beside the
 * body, since it is what stands in the body that dialogs of the product make inert.
 *
 * @param element the one that cannot be seen; looks and links are taken over from it
 */
export function createAside(element: Element): { aside: HTMLElement; root: ShadowRoot } {
  const aside = document.createElement(element.localName) as HTMLElement & { root?: ShadowRoot }
  // It asks nothing by itself.
  Object.assign(aside, { token: null })
  for (const name of ['class', 'placement'])
    if (element.hasAttribute(name)) aside.setAttribute(name, element.getAttribute(name) ?? '')
  const looks = getComputedStyle(element)
  for (const [name] of STYLES.matchAll(/--kelisim[a-z-]+/g))
    aside.style.setProperty(name, looks.getPropertyValue(name))
  aside.style.colorScheme = looks.colorScheme
  aside.append(...[...element.querySelectorAll(':scope > [slot]')].map(copyLink))
  document.documentElement.append(aside)
  return { aside, root: aside.root ?? aside.attachShadow({ mode: 'open' }) }
}

/** A link of the product's cannot leave the tree that it stands in; what is done to its copy is done to it. */
function copyLink(link: Element): Node {
  const copy = link.cloneNode(true)
  copy.addEventListener('click', (event) => {
    event.preventDefault()
    if (link instanceof HTMLElement) link.click()
  })
  return copy
}
