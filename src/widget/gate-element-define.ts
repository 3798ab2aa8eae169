import { GateElement } from './gate-element.ts'

// The bundle lies at the service's base, so a page that loads it from there need not name the service.
GateElement.service = new URL('.', import.meta.url).href
GateElement.define()

export { GateElement }
