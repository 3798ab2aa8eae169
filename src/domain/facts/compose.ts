import type { Meanings } from '../language/meanings.ts'
import { DENIED_DUTIES, type Marker } from './markers.ts'

/**
 * Puts together what a negation and the word beside it say: "may not", «не позднее», «құқылы емес», "not only".
 *
 * @param meanings tell where a negation stands that turns the word beside it
 */
export function composeMarkers(
  found: readonly Marker[],
  lower: string,
  { turnedFrom, joining }: Meanings,
): Marker[] {
  let markers = found
  const composed: Marker[] = []
  const areBeside = (one: Marker, other: Marker) => {
    const between = lower.slice(one.end, other.start)
    return /^[ \u00a0\u202f\n]$/.test(between) || joining.test(between)
  }
  for (let index = 0; index < markers.length; index++) {
    const [marker, next] = [markers[index] as Marker, markers[index + 1]]
    if (next && areBeside(marker, next)) {
      const limit = denyLimit(marker, next, markers[index + 2], areBeside)
      if (limit) {
        markers = markers.with(index + 2, limit)
        index++
        continue
      }
      const [negation, other] = marker.kind === 'negation' ? [marker, next] : [next, marker]
      const after = markers[index + 2]
      // "May not only": what is denied stands behind.
      const side = negation === marker ? 'before' : 'after'
      const claimed = other === marker && after && isLimit(after) && areBeside(negation, after)
      if (
        negation.kind === 'negation' &&
        negation.sure &&
        !negation.apart &&
        other.kind !== 'negation' &&
        !claimed &&
        // "The summary below does not".
        !(other.kind === 'bound' && turnedFrom === 'both' && side === 'after') &&
        (turnedFrom === 'both' || turnedFrom === side)
      ) {
        const denied = denyMarker(negation, other)
        if (denied) {
          composed.push(denied)
          index++
          continue
        }
      }
      if (isJoinedDuty(marker, next)) {
        // "Shall be entitled", "will have to": the second says what the two say.
        markers = markers.with(index + 1, { ...next, start: marker.start })
        continue
      }
    }
    const last = composed.at(-1)
    // «Аспауға тиіс» is «аспайды».
    const isVerb = marker.kind === 'duty' && last?.kind === 'bound' && last.denies && areBeside(last, marker)
    if (!isVerb) composed.push(marker)
  }
  return composed
}

/** "Must not exceed", «не должен превышать»: a bound, whatever its verb. */
function denyLimit(
  one: Marker,
  other: Marker,
  limit: Marker | undefined,
  areBeside: (one: Marker, other: Marker) => boolean,
): Marker | null {
  const kinds = `${one.kind} ${other.kind}`
  if (limit?.kind !== 'bound' || limit.denied === undefined || !areBeside(other, limit)) return null
  if (kinds !== 'duty negation' && kinds !== 'negation duty') return null
  const value = limit.denied
  return { ...limit, start: one.start, value, needs: undefined, denied: undefined, denies: true, sure: true }
}

function isJoinedDuty(one: Marker, other: Marker): boolean {
  return one.kind === 'duty' && one.value === 'duty' && other.kind === 'duty'
}

function isLimit({ kind }: Marker): boolean {
  return kind === 'exclusivity' || kind === 'bound'
}

/** Undefined where the two say what they say apart. */
function denyMarker(negation: Marker, other: Marker): Marker | undefined {
  const [start, end] = [Math.min(negation.start, other.start), Math.max(negation.end, other.end)]
  const both = { ...other, start, end, denies: true }
  if (other.kind === 'exclusivity') return { ...both, value: 'not only', sure: false, denies: false }
  if (other.kind === 'bound')
    return other.denied === undefined
      ? undefined
      : { ...both, value: other.denied, needs: undefined, sure: true }
  if (other.kind === 'duty' && other.bans) return { ...negation, start, end, bans: true }
  if (other.kind === 'duty')
    return {
      ...both,
      value: other.denied ?? DENIED_DUTIES[other.value] ?? other.value,
      sure: true,
      ...(other.value === 'permission' && { withholds: true as const }),
    }
  if (other.kind === 'exception' && other.value === 'included' && other.start > negation.start)
    return { ...both, value: 'except', sure: true }
  return undefined
}
