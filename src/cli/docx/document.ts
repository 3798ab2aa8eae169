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
import { TABLE_WORDS } from '../../domain/changes/table-words.ts'
import { digestOf } from '../../domain/encoding/digest.ts'
import { versionName } from '../../domain/policy/policy.ts'
import type { TableInput } from './input.ts'
import { SIZE, stylesIn } from './styles.ts'
import { comparativeTable } from './table.ts'
import { sideName, versionLabel } from './versions.ts'

/** A4 in twentieths of a point, as Word counts it. */
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = convertMillimetersToTwip(17.5)
const ACROSS = A4.height - 2 * MARGIN

/** The comparative table as a Word document: A4 across, for people who work in Word. */
export function tableDocument(input: TableInput): Document {
  const { policy, to, locale } = input
  const name = policy.title[locale]
  return new Document({
    title: `${TABLE_WORDS[locale].title}: ${name}, ${versionLabel(to, locale, input.say)}`,
    subject: name,
    creator: policy.operator.name[locale],
    lastModifiedBy: policy.operator.name[locale],
    description: `${versionName(policy.id, input.from.number)} → ${versionName(policy.id, to.number)}`,
    styles: stylesIn(locale),
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
        footers: { default: footer(input) },
        children: [...head(input), ...body(input), ...notes(input)],
      },
    ],
  })
}

function head({ policy, from, to, locale, say, rows }: TableInput): Paragraph[] {
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
      sideName(index === 0 ? 'from' : 'to', policy, from, to, say),
      versionLabel(version, locale, say),
      `; ${say('docx.digest')}: ${digestOf(version.texts[locale])}`,
    ),
  )
  const between = policy.versions.filter(({ number }) => number > from.number && number <= to.number)
  const points = between.flatMap(({ file }) => file.summary[locale])
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: TABLE_WORDS[locale].title }),
    new Paragraph({ style: 'Subtitle', text: policy.title[locale] }),
    fact(say('docx.operator'), policy.operator.name[locale]),
    ...versions,
    ...(locale === policy.authentic
      ? []
      : [
          new Paragraph({
            style: 'Fact',
            text: say('docx.translation', { language: say(`docx.language.${policy.authentic}`) }),
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
    ...(rows.length === 0 ? [] : [legend(say)]),
  ]
}

/** The marks explained by themselves. */
function legend(say: TableInput['say']): Paragraph {
  return new Paragraph({
    style: 'Legend',
    spacing: { before: 160 },
    keepNext: true,
    children: [
      new TextRun({ text: `${say('docx.legend')}: ` }),
      new TextRun({ text: say('docx.legend.removed'), strike: true }),
      new TextRun(', '),
      new TextRun({ text: say('docx.legend.added'), underline: {} }),
      new TextRun(', '),
      new TextRun({ text: say('docx.legend.tail'), bold: true }),
      new TextRun(`; ${say('docx.legend.moved')}.`),
    ],
  })
}

function body(input: TableInput) {
  return input.rows.length > 0
    ? [comparativeTable(input)]
    : [new Paragraph({ style: 'Fact', text: input.say('docx.none') })]
}

function notes({ notes, say }: TableInput): Paragraph[] {
  if (notes.length === 0) return []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: say('docx.notes') }),
    ...notes.map(
      (text) => new Paragraph({ style: 'Point', text, numbering: { reference: 'points', level: 0 } }),
    ),
  ]
}

function footer({ policy, from, to, locale }: TableInput): Footer {
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
