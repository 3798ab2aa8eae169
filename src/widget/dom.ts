type Child = Node | string | null | undefined | false

/** Builds an element; what is null, undefined or false is left out. Text only ever becomes text nodes. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child): child is Node | string => !!child))
  return element
}

/** A button that does something; `part` lets the product style it. */
export function button(part: string, label: string, act: () => void): HTMLButtonElement {
  const element = h('button', { part }, label)
  element.addEventListener('click', act)
  return element
}

/** A link that leaves the product's page alone. */
export function link(href: string, label: string): HTMLAnchorElement {
  return h('a', { href, target: '_blank' }, label)
}

/** A list of sentences. */
export function list(points: readonly string[]): HTMLUListElement {
  return h('ul', {}, ...points.map((point) => h('li', {}, point)))
}
