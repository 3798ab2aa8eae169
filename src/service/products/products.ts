import { z } from 'zod'
import { isRegistrable } from '../../domain/acceptance/return-address.ts'
import { createTextSchema } from '../../domain/free-text.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { ClaimsSchema, listAudienceFaults, OfferSchema } from './audience.ts'
import { readVerificationKey } from './keys/verification-key.ts'
import { listRealmFaults } from './realm.ts'
import { SCOPES } from './scopes.ts'

const webOrigin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'expected an origin without a path, such as https://example.kz',
})

const returnUrl = z.string().refine((text) => URL.canParse(text) && isRegistrable(new URL(text)), {
  error:
    'expected a web address, or one of an app such as kz.example.app:/back; without a user, a password or a fragment',
})
const webAddress = z.url({ protocol: /^https?$/, error: 'expected a web address' })

const words = createTextSchema({ characters: 1000 })
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/, 'expected base64url')
const keyFacts = { kid: words.optional(), alg: z.string().optional(), use: z.literal('sig').optional() }

/**
 * A public key. Strict, so that a private one (`d`) is refused instead of lying about in a configuration file;
 * no symmetric kind, because with a shared secret the service could forge the product's own assertions.
 */
const PublicKeySchema = z
  .discriminatedUnion('kty', [
    z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: base64url, ...keyFacts }),
    z.strictObject({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: base64url,
      y: base64url,
      ...keyFacts,
    }),
    z.strictObject({
      kty: z.literal('RSA'),
      n: base64url.min(342, 'expected a modulus of at least 2048 bits'),
      e: base64url,
      ...keyFacts,
    }),
  ])
  .refine((jwk) => readVerificationKey(jwk) !== null, {
    error: 'expected a key by which signatures can be checked; copy its members once more',
  })

/** A site or app that may ask on behalf of its people. */
export const ProductSchema = z
  .strictObject({
    id: PolicyIdSchema.describe('Name of the product in records, reports and commands; it never changes.'),
    origins: z
      .array(webOrigin)
      .describe('Origins of the pages that may call the service from a browser; empty for apps without any.'),
    group: PolicyIdSchema.optional().describe(
      'Group of products that share accounts: an answer to one of them counts for all. Without it what people answer counts for this product alone.',
    ),
    policies: z
      .array(OfferSchema)
      .min(1, 'expected at least one policy')
      .describe(
        'Policies that the product asks for, in the order in which they are asked: ids, or `{ policy, when }`.',
      ),
    claims: ClaimsSchema.default({}).describe(
      'Claims that say to whom a policy is put, each with all the values that it may have. Every token of a person has to bring them.',
    ),
    issuer: words.describe("The exact `iss` of the product's tokens."),
    azp: words
      .optional()
      .describe(
        'The exact `azp` of its tokens, which tells products apart that have one issuer; they need it, others may have it.',
      ),
    keys: z
      .array(PublicKeySchema)
      .min(1, 'expected at least one public key (JWK)')
      .optional()
      .describe('Public keys (JWK: Ed25519, P-256, or RSA from 2048 bits) by which its tokens are checked.'),
    jwks: z
      .url({ protocol: /^https$/, error: 'expected an https address' })
      .optional()
      .describe('Where the product publishes its keys, instead of listing them here.'),
    services: z
      .array(
        z.strictObject({
          name: createTextSchema({ characters: 100 }).describe('The `sub` of their tokens.'),
          scopes: z
            .array(z.enum(SCOPES))
            .min(1, 'expected at least one scope')
            .describe('What their tokens may be good for.'),
          key: PublicKeySchema.describe('Public key by which their tokens are checked.'),
        }),
      )
      .default([])
      .refine((services) => new Set(services.map(({ name }) => name)).size === services.length, {
        error: 'two services have the same name',
      })
      .describe('Programs and staff that may read reports, erase people or answer for them.'),
    requestsPerSecond: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(2000)
      .describe(
        "Requests that the product's people and servers may send in a second; a limit against accidents.",
      ),
    claimPeriodDays: z
      .int()
      .min(0)
      .max(36_500)
      .default(0)
      .describe('Days for which an erasure waits while the records are kept from use.'),
    returnUrls: z
      .array(returnUrl)
      .default([])
      .describe(
        'Where `accept/` may send people back to: each to the letter, or all below one that ends with `/*`.',
      ),
    links: z
      .strictObject({
        help: webAddress.optional().describe('Where people ask for help.'),
        export: webAddress.optional().describe('Where they take out what is theirs.'),
        logOut: webAddress.optional().describe('Where they log out.'),
      })
      .default({})
      .describe('Pages of the product that stay within reach on `accept/` while an answer is missing.'),
  })
  .refine(({ keys, jwks }) => (keys === undefined) !== (jwks === undefined), {
    error: 'expected either keys or jwks',
  })
export type Product = z.output<typeof ProductSchema>

/** The file `products.yaml`. */
export const ProductsSchema = z
  .strictObject({
    audience: words.describe(
      "The service's own public address with its base, the `aud` of every token and the name of the log.",
    ),
    products: z
      .array(ProductSchema)
      .min(1, 'expected at least one product')
      .describe('Sites and apps that may ask on behalf of their people.'),
  })
  .superRefine(({ products }, context) => {
    products.forEach((product, index) => {
      for (const { path, message } of [...listRealmFaults(product, products), ...listAudienceFaults(product)])
        context.addIssue({ code: 'custom', path: ['products', index, ...path], message })
    })
  })
export type Products = z.output<typeof ProductsSchema>
