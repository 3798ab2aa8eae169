import type { OutlineBlock } from '../text/outline.ts'

type Addressed = Pick<OutlineBlock, 'id' | 'label' | 'number' | 'clause' | 'heading' | 'place'>

/** How many addresses are a help and no list to search through. */
const MOST = 3

/**
 * Addresses that there are and one that there is not may stand for: `st-1` where `Статья 1` or `1` was written, and
 * the neighbours of a number that is one too many.
 */
export function findNearAddresses(wanted: string, blocks: readonly Addressed[]): string[] {
  const words = normalize(wanted)
  const figures = getFigures(wanted)
  const named = blocks.filter((block) => listNames(block).includes(words))
  const numbered = blocks
    .filter(({ id }) => figures !== '' && getFigures(id) === figures)
    .sort((a, b) => a.id.length - b.id.length)
  const [stem, last] = splitLast(wanted)
  const besides = blocks
    .flatMap(({ id }) => {
      const [other, value] = splitLast(id)
      return other === stem && value !== null && last !== null ? [{ id, far: Math.abs(value - last) }] : []
    })
    .sort((a, b) => a.far - b.far)
  return [...new Set([...named, ...numbered, ...besides].map(({ id }) => id))].slice(0, MOST)
}

/** What somebody who reads the text would call a block; an item of a list is called by what it stands under, too. */
function listNames({ label, number, clause, heading, place }: Addressed): string[] {
  const own = [...(number === null ? [] : [label, clause]), place.level > 0 ? heading : null]
  return own.flatMap((name) => (name === null ? [] : [normalize(name)]))
}

function normalize(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.:)]$/, '')
    .toLowerCase()
}

function getFigures(name: string): string {
  return (name.match(/\d+/g) ?? []).join('.')
}

/** An address without its last number, and that number. */
function splitLast(address: string): [stem: string, last: number | null] {
  const { stem = address, last } = /^(?<stem>.*[-.])(?<last>\d+)$/.exec(address)?.groups ?? {}
  return [stem, last === undefined ? null : Number(last)]
}
