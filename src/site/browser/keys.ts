type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** How far a key steps: j to the next change, k to the one before, wherever the layout puts other letters. */
export function getKeyStep({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey || shiftKey) return 0
  // A Cyrillic layout has other letters on these keys.
  const latin = /^[a-z]$/.test(key) ? key : code.replace(/^Key/, '').toLowerCase()
  return latin === 'j' ? 1 : latin === 'k' ? -1 : 0
}

/** Tells whether a key is meant for a field rather than for the page. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
