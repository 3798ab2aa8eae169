import { GateElement } from './gate-element.ts'

// Servers render pages too; there is nothing to register there.
if (globalThis.customElements) GateElement.define()

export { GateElement }
