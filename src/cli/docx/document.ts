import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { computeDigest } from '../../domain/encoding/digest.ts'
import { listPointWords } from '../../domain/policy/point.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { TableInput } from './input.ts'
import { buildStyles, SIZE } from './styles.ts'
import { buildComparativeTable } from './table.ts'
import { formatSideName, formatVersionLabel } from './versions.ts'

/** A4 in twentieths of a point, as Word counts it. */
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = convertMillimetersToTwip(17.5)
const ACROSS = A4.height - 2 * MARGIN

/** The comparative table as a Word document: A4 across, for people who work in Word. */
export function buildTableDocument(input: TableInput): Document {
  const { policy, to, locale } = input
  const { title, operator } = to.file
  const name = title[locale]
  return new Document({
    title: `${sayDomainIn(locale)('changes.table.title')}: ${name}, ${formatVersionLabel(to, locale, input.say)}`,
    subject: name,
    creator: operator.name[locale],
    lastModifiedBy: operator.name[locale],
    description: `${formatVersionName(policy.id, input.from.number)} → ${formatVersionName(policy.id, to.number)}`,
    styles: buildStyles(locale),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself: it wants the sides of an upright sheet.
            size: { orientation: PageOrientation.LANDSCAPE, ...A4 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: 500 },
          },
        },
        footers: { default: buildFooter(input) },
        children: [...buildHead(input), ...buildBody(input), ...buildNotes(input)],
      },
    ],
  })
}

function buildHead({ policy, from, to, locale, say, rows }: TableInput): Paragraph[] {
  const fact = (name: string, value: string, small = '') =>
    new Paragraph({
      style: 'Fact',
      children: [
        new TextRun({ text: `${name}: `, bold: true }),
        new TextRun(value),
        new TextRun({ text: small, size: SIZE.note }),
      ],
    })
  const versions = [from, to].map((version, index) =>
    fact(
      formatSideName(index === 0 ? 'from' : 'to', policy, from, to, say),
      formatVersionLabel(version, locale, say),
      `; ${say('docx.digest')}: ${computeDigest(version.texts[locale])}`,
    ),
  )
  const between = policy.versions.filter(({ number }) => number > from.number && number <= to.number)
  const points = between.flatMap(({ file }) => listPointWords(file.summary, locale))
  const { title, operator, authentic } = to.file
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: sayDomainIn(locale)('changes.table.title') }),
    new Paragraph({ style: 'Subtitle', text: title[locale] }),
    fact(say('docx.operator'), operator.name[locale]),
    ...versions,
    ...(locale === authentic
      ? []
      : [
          new Paragraph({
            style: 'Fact',
            text: say('docx.translation', { language: say(`docx.language.${authentic}`) }),
          }),
        ]),
    ...(points.length === 0
      ? []
      : [
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: say('docx.summary') }),
          ...points.map(
            (text) => new Paragraph({ style: 'Point', text, numbering: { reference: 'points', level: 0 } }),
          ),
        ]),
    ...(rows.length === 0 ? [] : [buildLegend(say)]),
  ]
}

/** The marks explained by themselves. */
function buildLegend(say: TableInput['say']): Paragraph {
  return new Paragraph({
    style: 'Legend',
    spacing: { before: 160 },
    keepNext: true,
    children: [
      new TextRun({ text: `${say('docx.legend.title')}: ` }),
      new TextRun({ text: say('docx.legend.removed'), strike: true }),
      new TextRun(', '),
      new TextRun({ text: say('docx.legend.added'), underline: {} }),
      new TextRun(', '),
      new TextRun({ text: say('docx.legend.tail'), bold: true }),
      new TextRun(`; ${say('docx.legend.moved')}.`),
    ],
  })
}

function buildBody(input: TableInput) {
  return input.rows.length > 0
    ? [buildComparativeTable(input)]
    : [
        new Paragraph({
          style: 'Fact',
          text: input.say(input.notes.length > 0 ? 'docx.sameWords' : 'docx.none'),
        }),
      ]
}

function buildNotes({ notes, say }: TableInput): Paragraph[] {
  if (notes.length === 0) return []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: say('docx.notes') }),
    ...notes.map(
      (text) => new Paragraph({ style: 'Point', text, numbering: { reference: 'points', level: 0 } }),
    ),
  ]
}

function buildFooter({ policy, from, to, locale }: TableInput): Footer {
  const label = `${policy.id} ${from.number} → ${to.number} · ${locale}`
  return new Footer({
    children: [
      new Paragraph({
        style: 'TableNote',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: ACROSS }],
        children: [
          new TextRun(`${label}\t`),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
