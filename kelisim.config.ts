import type { Config } from 'kelisim/config'

/** What is 5Qbe's own; its policies lie beside this file, everything else is the same for everybody. */
export default {
  site: {
    name: '5Qbe',
    home: { label: '5qbe.kz', url: 'https://5qbe.kz' },
    logo: 'brand/mark.svg',
    favicon: 'brand/favicon.svg',
  },
} satisfies Config
