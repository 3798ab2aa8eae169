import { z } from 'zod'
import { LOCALES } from '../locale.ts'
import { baseSetting, originSetting, timeZoneSetting } from '../settings/setting.ts'
import { parseColor } from './contrast.ts'
import { TOKENS, type Token } from './palette.ts'

/** What stands in `kelisim.config.ts`, member by member; each says what it is for and what is expected of it. */

const EXPECTED = {
  words: 'words, or an object with words for each language, such as { kk: "…", ru: "…", en: "…" }',
  file: 'the path of a file, beginning at the folder of this configuration, such as "brand/logo.svg"',
  color: 'a colour such as "#0b6690"',
  font: 'families of fonts as CSS lists them, such as "Georgia, serif"',
  flag: 'true or false',
  languages: `at least one of ${LOCALES.join(', ')}, each once, the first one first`,
  url: 'an address that begins with https://, http://, mailto:, tel: or a slash',
  weight: 'a weight such as 400, or a range such as "200 900"',
}

const word = z.string().trim().min(1)
const WordsSchema = z.union(
  [word, z.strictObject({ kk: word.optional(), ru: word.optional(), en: word.optional() })],
  { error: EXPECTED.words },
)
export type ConfigWords = z.output<typeof WordsSchema>

const fileOf = (...endings: readonly string[]) =>
  z
    .string({ error: EXPECTED.file })
    .regex(
      new RegExp(`^[^\\0]+\\.(?:${endings.join('|')})$`, 'i'),
      `${EXPECTED.file}; it ends with .${endings.join(' or .')}`,
    )
// No colon before the first slash but in these: whatever else a browser could be made to run is none of them.
const url = z
  .string({ error: EXPECTED.url })
  .regex(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s<>"]*$/i, EXPECTED.url)
const UrlsSchema = z.union(
  [url, z.strictObject({ kk: url.optional(), ru: url.optional(), en: url.optional() })],
  {
    error: EXPECTED.url,
  },
)
const flag = z.boolean({ error: EXPECTED.flag })
const color = z
  .string({ error: EXPECTED.color })
  .refine((text) => parseColor(text) !== null, { error: EXPECTED.color })
const font = z.string({ error: EXPECTED.font }).regex(/^[^{};@<>\\]+$/, EXPECTED.font)

const PaletteSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(TOKENS).map(([token, about]) => [token, color.optional().describe(about)]),
  ) as Record<Token, z.ZodOptional<typeof color>>,
)

const LinkSchema = z.strictObject({
  label: WordsSchema.describe('What it is called.'),
  url: UrlsSchema.describe('Where it leads; for each language if you like.'),
})

const image = fileOf('svg', 'png', 'webp', 'jpg', 'jpeg')

export const SiteSchema = z.strictObject({
  name: WordsSchema.describe('Whose policies these are, in the header and behind the title in every tab.'),
  shortName: WordsSchema.optional().describe('The same where there is little room: the header of a phone.'),
  home: LinkSchema.optional().describe('Your own site, from the header and the footer.'),
  logo: z
    .union([image, z.strictObject({ light: image, dark: image })], { error: EXPECTED.file })
    .optional()
    .describe('Before the name in the header; one for each scheme if it must be.'),
  favicon: fileOf('svg', 'png', 'ico').optional().describe('The sign in the tab.'),
  touchIcon: fileOf('png').optional().describe('The sign on the screen of a phone, 180 × 180.'),
  colors: z
    .strictObject({ light: PaletteSchema.optional(), dark: PaletteSchema.optional() })
    .optional()
    .describe('Colours in place of ours; what is read must have a contrast of 4.5 : 1 on its ground.'),
  fonts: z
    .strictObject({
      serif: font.optional().describe('The texts.'),
      sans: font.optional().describe('What surrounds them.'),
      mono: font.optional().describe('Digests and commands.'),
      files: z
        .array(
          z.strictObject({
            family: font.describe('As it is named in the lists above.'),
            file: fileOf('woff2').describe('The file, served by the site itself.'),
            weight: z
              .union([
                z.int().min(1).max(1000),
                z.string().regex(/^\d{1,4} \d{1,4}$/, { error: EXPECTED.weight }),
              ])
              .optional()
              .describe('Weights that the file has.'),
            style: z.enum(['normal', 'italic']).optional().describe('Upright or slanted.'),
          }),
        )
        .optional()
        .describe('Files of fonts of your own.'),
    })
    .optional()
    .describe('Fonts in place of ours; see to it that they have Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І.'),
  footer: z.array(LinkSchema).max(12).optional().describe('Links at the foot of every page.'),
  customCss: fileOf('css').optional().describe('A style sheet of your own, after ours.'),
  openGraph: z
    .strictObject({
      image: fileOf('png', 'jpg', 'jpeg').describe('What is shown where a page is shared, 1200 × 630.'),
    })
    .optional()
    .describe('How a shared page looks elsewhere.'),
  colophon: flag.optional().describe('Whether the foot says what the site is made with; true without it.'),
})

export const ConfigSchema = z.strictObject({
  site: SiteSchema.optional().describe(
    'Whose the site is and how it looks; without it, that of the operators.',
  ),
  languages: z
    .array(z.enum(LOCALES), { error: EXPECTED.languages })
    .min(1, EXPECTED.languages)
    .refine((list) => new Set(list).size === list.length, { error: EXPECTED.languages })
    .optional()
    .describe(
      'Languages of the site in their order; the first has the shortest address, so it is chosen once.',
    ),
  timeZone: timeZoneSetting.optional().describe('The zone of all dates; Asia/Almaty without it.'),
  base: baseSetting.optional().describe('Path under which everything is served; / is the root of the host.'),
  url: originSetting.optional().describe('Public address of the site, for canonical links and feeds.'),
  service: flag
    .optional()
    .describe('Whether answers are recorded; false for a site alone, without pages that need the service.'),
  feeds: flag.optional().describe('Whether each policy has a feed of its versions; true without it.'),
})

/**
 * What is written in `kelisim.config.ts`, beside the folder of the policies.
 *
 * @example
 * export default {
 *   base: '/legal',
 *   url: 'https://clinic.example',
 *   languages: ['ru', 'kk'],
 *   timeZone: 'Asia/Almaty',
 * } satisfies Config
 */
export type Config = z.input<typeof ConfigSchema>
/** The same as it was read. */
export type ReadConfig = z.output<typeof ConfigSchema>
export type SiteConfig = z.output<typeof SiteSchema>
