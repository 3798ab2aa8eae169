import { AlignmentType, type IPropertiesOptions } from 'docx'
import { WRITING } from '../../domain/language/writing-of.ts'
import type { Locale } from '../../domain/locale.ts'

// The face of official papers in Kazakhstan; it is everywhere, with all Kazakh letters.
const FONT = 'Times New Roman'

/** Sizes of type in half points. */
export const SIZE = { title: 28, text: 22, table: 20, note: 17 }

/** The styles of a comparative table, in a language. */
export function buildStyles(locale: Locale): IPropertiesOptions['styles'] {
  // So that spelling is checked by the right dictionary.
  const language = { value: WRITING[locale].dictionary }
  const style = (
    id: string,
    size: number,
    more: { after?: number; left?: number; italics?: boolean } = {},
  ) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size, italics: more.italics ?? false },
    paragraph: {
      spacing: { after: more.after ?? 0 },
      ...(more.left && { indent: { left: more.left } }),
    },
  })
  return {
    default: {
      document: { run: { font: FONT, size: SIZE.text, language }, paragraph: { spacing: { line: 252 } } },
      heading1: {
        run: { font: FONT, size: SIZE.title, bold: true, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 60 } },
      },
      heading2: {
        run: { font: FONT, size: SIZE.text, bold: true, color: '000000' },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        ...style('Subtitle', SIZE.text, { after: 200 }),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 200 } },
      },
      style('Fact', SIZE.text, { after: 40 }),
      style('Point', SIZE.text, { after: 40 }),
      style('Legend', SIZE.table, { after: 160 }),
      { ...style('TableHead', SIZE.table), paragraph: { alignment: AlignmentType.CENTER } },
      style('TableText', SIZE.table),
      style('TableNote', SIZE.note, { italics: true }),
      style('TableFact', SIZE.note, { left: 140 }),
    ],
  }
}
