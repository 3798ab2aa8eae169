import uPlot from 'uplot'
import type { Adoption } from './adoption.ts'

/** Dashes, so that the lines can be told apart without colours. */
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]]
/** The same in the legend, as a border is styled. */
const BORDERS = ['solid', 'dashed', 'dotted', 'double']
/** Inks that stand out from paper and dark alike; the first is the page's own accent. */
const INKS = ['--sky', '--ink', '--bad', '--good', '--soft']
/** About so many marks stand on a line, however many days there are. */
const MARKS = 20
const HEIGHT = 260
const DAY = 24 * 3600
/** Steps between the days that are named, up to years. */
const DAY_STEPS = [1, 2, 5, 10, 30, 60, 90, 180, 365, 730].map((days) => days * DAY)
/** So wide is a date with the room around it. */
const DATE_ROOM = 90
/** Room for seven figures in groups. */
const COUNT_ROOM = 72

/** Draws running totals into a place of the page; the numbers themselves stand in a table beside it. */
export function renderAdoptionChart(
  place: HTMLElement,
  { days, lines }: Adoption,
  nameOf: (name: string) => string,
  written: (count: number) => string,
): uPlot {
  const style = getComputedStyle(document.documentElement)
  const ink = (name: string) => style.getPropertyValue(name).trim()
  const inkOf = (at: number) => ink(INKS[at % INKS.length] as string)
  // Once all dashes have been used, they come again with marks that are filled.
  const fillOf = (at: number) => (at % (2 * DASHES.length) < DASHES.length ? ink('--paper') : inkOf(at))
  const marked = days.map((_, at) => at).filter((at) => at % Math.ceil(days.length / MARKS) === 0)
  const axis = { stroke: ink('--soft'), grid: { stroke: ink('--line') }, ticks: { stroke: ink('--line') } }
  const moments = days.map((day) => Date.parse(day) / 1000)
  const [first = 0, last = 0] = [moments[0], moments.at(-1)]
  const plot = new uPlot(
    {
      width: Math.max(place.clientWidth, 1),
      height: HEIGHT,
      // Half of the last date stands beyond the plot.
      padding: [null, DATE_ROOM / 2, null, null],
      // Days are UTC, and words are ours: browsers know no Kazakh months.
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
      axes: [
        {
          ...axis,
          incrs: DAY_STEPS,
          space: DATE_ROOM,
          values: (_, marks) => marks.map((mark) => new Date(mark * 1000).toISOString().slice(0, 10)),
        },
        {
          ...axis,
          size: COUNT_ROOM,
          incrs: [1, 2, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 100_000, 1_000_000],
          values: (_, marks) => marks.map(written),
        },
      ],
      scales: {
        // Left to itself the library gives a single day years of room.
        x: { range: () => (first === last ? [first - DAY, last + DAY] : [first, last]) },
        y: { range: (_, __, top) => [0, Math.max(Math.ceil(top * 1.05), 1)] },
      },
      series: [
        {},
        ...lines.map(({ name }, at) => ({
          label: nameOf(name),
          stroke: inkOf(at),
          width: 2,
          dash: DASHES[at % DASHES.length] as number[],
          points: { show: true, filter: () => marked, fill: fillOf(at) },
        })),
      ],
      cursor: { show: false },
      legend: {
        live: false,
        markers: {
          width: 2,
          dash: (_, at) => BORDERS[(at - 1) % BORDERS.length] as string,
          fill: (_, at) => fillOf(at - 1),
        },
      },
    },
    [moments, ...lines.map(({ totals }) => totals)],
    place,
  )
  // As wide as its place, also once that stands on the page, and when a phone is turned.
  new ResizeObserver(() => {
    if (place.clientWidth > 0) plot.setSize({ width: place.clientWidth, height: HEIGHT })
  }).observe(place)
  return plot
}
