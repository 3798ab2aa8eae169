import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import type { ByLocale } from '../../domain/locale.ts'
import { AUDIENCE, BEGINNING, OFFICE_SCOPES, TestService } from '../fixture.ts'
import { createManifest, createPolicy, createTerms, createVersion } from '../fixture-manifest.ts'
import { KEY_USES, writeKeyFile } from '../keys/key-file.ts'
import { ProductsSchema } from '../products/products.ts'

/** An Ed25519 key that is the same at every run: its seed is the hash of its name. */
function deriveKey(name: string): KeyObject {
  const seed = createHash('sha256').update(`an example, no secret: ${name}`).digest()
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' })
}

const PRODUCT_KEY = deriveKey('product')
const OFFICE_KEY = deriveKey('office')
const publish = (key: KeyObject) => createPublicKey(key).export({ format: 'jwk' })

const PRODUCTS = ProductsSchema.parse({
  audience: AUDIENCE,
  products: [
    {
      id: 'courses',
      origins: ['https://courses.example'],
      policies: ['privacy', 'mailings'],
      issuer: 'https://courses.example',
      keys: [publish(PRODUCT_KEY)],
      services: [{ name: 'office', scopes: [...OFFICE_SCOPES], key: publish(OFFICE_KEY) }],
      returnUrls: ['https://courses.example/*'],
      links: { help: 'https://courses.example/help', logOut: 'https://courses.example/log-out' },
    },
  ],
})

const write = (kk: string, ru: string, en: string): ByLocale<string> => ({ kk, ru, en })
const OPERATOR = { name: write('«Мысал» ЖШС', 'ТОО «Мысал»', 'Mysal LLP') }
const WAY_OUT = write(
  'Сатып алған курстарыңыз өзіңізде қалады.',
  'Купленные курсы остаются у вас.',
  'The courses that you have bought stay yours.',
)
const privacy = createTerms('privacy', {
  operator: OPERATOR,
  wayOut: WAY_OUT,
  title: write('Құпиялылық саясаты', 'Политика конфиденциальности', 'Privacy policy'),
})
const mailings = createTerms('mailings', {
  kind: 'consent',
  required: false,
  operator: OPERATOR,
  wayOut: WAY_OUT,
  title: write('Хабарламалар', 'Рассылки', 'Mailings'),
  choices: [
    { id: 'email', title: write('Электрондық пошта', 'Электронная почта', 'E-mail') },
    { id: 'sms', title: write('SMS', 'SMS', 'SMS') },
  ],
})
const meaning = (...words: Parameters<typeof write>) => ({ meaning: [write(...words)] })
const ABOUT_PRIVACY = meaning(
  'Қандай деректер жиналатыны және не үшін.',
  'Какие данные собираются и зачем.',
  'Which data are collected, and what for.',
)
const MANIFEST = createManifest([
  createPolicy('privacy', [
    createVersion('privacy', 1, { terms: privacy, ...ABOUT_PRIVACY }),
    createVersion('privacy', 2, {
      ...ABOUT_PRIVACY,
      terms: privacy,
      effectiveAt: '2027-01-01T00:00:00+05:00',
      acceptBy: '2027-02-01T00:00:00+05:00',
      summary: [write('Деректер 3 жыл сақталады.', 'Данные хранятся 3 года.', 'Data are kept for 3 years.')],
    }),
  ]),
  createPolicy('mailings', [
    createVersion('mailings', 1, {
      terms: mailings,
      ...meaning('Жаңалықтар мен жеңілдіктер.', 'Новости и скидки.', 'News and discounts.'),
    }),
  ]),
])

/** A service that gives the same bytes at every run: clock, ids and keys are fixed. */
export async function openExampleService(): Promise<TestService> {
  const world = new TestService(PRODUCTS)
  let ids = 0
  world.newId = () => `0190c0de-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  let keys = 0
  world.newKey = () => createHash('sha256').update(`an example: ${keys++}`).digest('base64url')
  mkdirSync(world.dist)
  world.publish(MANIFEST)
  writeKeyFile(join(world.folder, 'keys.json'), {
    mark: createHash('sha256').update('an example').digest('base64url'),
    keys: KEY_USES.map((use) => {
      const { x = '', d = '' } = deriveKey(use).export({ format: 'jwk' })
      const life = { createdAt: BEGINNING, retiredAt: null }
      return { kid: `${use}-example`, use, ...life, jwk: { kty: 'OKP', crv: 'Ed25519', x, d } }
    }),
  })
  await world.restart()
  return world
}

/** A token of the product for a person, or of its office. */
export async function mintExampleToken(
  world: TestService,
  { person }: { person: string | null },
): Promise<string> {
  const iat = Math.floor(world.now.getTime() / 1000)
  const [typ, key, claims] =
    person === null
      ? ['kelisim-service+jwt', OFFICE_KEY, { sub: 'office', scope: OFFICE_SCOPES.join(' ') }]
      : ['kelisim-subject+jwt', PRODUCT_KEY, { sub: person }]
  return new SignJWT({ ...claims, jti: world.newId() })
    .setProtectedHeader({ alg: 'EdDSA', typ })
    .setIssuer('https://courses.example')
    .setAudience(AUDIENCE)
    .setIssuedAt(iat)
    .setExpirationTime(iat + 300)
    .sign(key)
}
