const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A tagged template that escapes every value it is given; arrays are joined, `Xml` values stay as they are. */
export function xml(strings: TemplateStringsArray, ...values: (string | Xml | Xml[])[]): Xml {
  return new Xml(strings.reduce((text, string, index) => text + print(values[index - 1] ?? '') + string))
}

/** Text that is already XML. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Answers a request with an XML document. */
export function createXmlResponse(document: Xml, type: string): Response {
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${document.text}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  })
}

function print(value: string | Xml | Xml[]): string {
  if (value instanceof Xml) return value.text
  if (Array.isArray(value)) return value.map(print).join('')
  return value.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
