/** The numbers of RFC 3492, section 5. */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128]
/** The last letter that there is. */
const LAST = 0x10ffff

/** No name between dots is longer. */
const LONGEST = 63

/** The letters that `xn--…` stands for, as people would see the name; null where it stands for none. */
export function decodePunycode(label: string): string | null {
  if (label.length > LONGEST) return null
  const encoded = label.slice(4).toLowerCase()
  const border = encoded.lastIndexOf('-')
  const letters = [...encoded.slice(0, Math.max(border, 0))]
  let [code, place, bias, at] = [FIRST, 0, BIAS, border + 1]
  while (at < encoded.length) {
    const before = place
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = parseDigit(encoded[at++])
      if (digit === null) return null
      place += digit * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < threshold) break
      weight *= BASE - threshold
      if (weight > LAST * BASE) return null
    }
    const count = letters.length + 1
    bias = adaptBias(place - before, count, before === 0)
    code += Math.floor(place / count)
    if (code > LAST) return null
    place %= count
    letters.splice(place++, 0, String.fromCodePoint(code))
  }
  return letters.join('') || null
}

function parseDigit(sign = ''): number | null {
  if (/^[a-z]$/.test(sign)) return sign.charCodeAt(0) - 97
  return /^\d$/.test(sign) ? Number(sign) + 26 : null
}

function adaptBias(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2))
  left += Math.floor(left / count)
  let k = 0
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW))
}
