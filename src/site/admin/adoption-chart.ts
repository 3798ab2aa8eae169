import uPlot from 'uplot'
import type { Adoption } from './adoption.ts'

/** Dashes, so that the lines can be told apart without colours. */
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [4, 2], [1, 4]]
/** The same in the legend, as a border is styled. */
const BORDERS = ['solid', 'dashed', 'dotted', 'double']
/** Inks that stand out from paper and dark alike; the first is the page's own accent. */
const INKS = ['--sky', '--ink', '--bad', '--good', '--soft']
const HEIGHT = 260

/** Draws running totals into a place of the page; the numbers themselves stand in a table beside it. */
export function adoptionChart(
  place: HTMLElement,
  { days, lines }: Adoption,
  nameOf: (name: string) => string,
) {
  const style = getComputedStyle(document.documentElement)
  const ink = (name: string) => style.getPropertyValue(name).trim()
  const axis = { stroke: ink('--soft'), grid: { stroke: ink('--line') }, ticks: { stroke: ink('--line') } }
  const plot = new uPlot(
    {
      width: Math.max(place.clientWidth, 1),
      height: HEIGHT,
      // Days are UTC, and words are ours: browsers know no Kazakh months.
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
      axes: [
        {
          ...axis,
          values: (_, marks) => marks.map((mark) => new Date(mark * 1000).toISOString().slice(5, 10)),
        },
        {
          ...axis,
          incrs: [1, 2, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 100_000, 1_000_000],
          values: (_, marks) => marks.map(String),
        },
      ],
      series: [
        {},
        ...lines.map(({ name }, at) => ({
          label: nameOf(name),
          stroke: ink(INKS[at % INKS.length] as string),
          width: 2,
          dash: DASHES[at % DASHES.length] as number[],
          points: { show: days.length < 40, fill: ink('--paper') },
        })),
      ],
      cursor: { show: false },
      legend: {
        live: false,
        markers: { width: 2, dash: (_, at) => BORDERS[(at - 1) % BORDERS.length] as string },
      },
    },
    [days.map((day) => Date.parse(day) / 1000), ...lines.map(({ totals }) => totals)],
    place,
  )
  // As wide as its place, also once that stands on the page, and when a phone is turned.
  new ResizeObserver(() => {
    if (place.clientWidth > 0) plot.setSize({ width: place.clientWidth, height: HEIGHT })
  }).observe(place)
}
