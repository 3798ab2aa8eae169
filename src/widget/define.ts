import { GateElement } from './gate-element.ts'

// Servers render pages too; there is nothing to register there.
if (globalThis.customElements) GateElement.define()

declare global {
  interface HTMLElementTagNameMap {
    'kelisim-gate': GateElement
  }
}

export { GateElement }
