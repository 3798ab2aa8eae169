/** What can be said in the tag. */
export const ATTRIBUTES = 'service policies token-url locale optional defer placement pass'.split(' ')

/** The property of an attribute: `tokenUrl` for `token-url`. */
function getPropertyName(attribute: string): string {
  return attribute.replace('-u', 'U')
}

/** Gives a prototype a property for each attribute, which frameworks set where they find one. */
export function reflectAttributes(prototype: Element): void {
  for (const name of ATTRIBUTES)
    Object.defineProperty(prototype, getPropertyName(name), {
      get() {
        return this.getAttribute(name)
      },
      set(value) {
        if (value == null || value === false) this.removeAttribute(name)
        else this.setAttribute(name, value === true ? '' : value)
      },
    })
}

/** Hands properties that were set before the element was defined, and hide the setters, to these. */
export function takeOver(element: Element): void {
  for (const name of ['token', ...ATTRIBUTES].map(getPropertyName) as 'id'[]) {
    if (!Object.hasOwn(element, name)) continue
    const value = element[name]
    delete (element as Partial<Element>)[name]
    element[name] = value
  }
}
