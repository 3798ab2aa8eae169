import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { KEYS } from '../fixture.ts'
import { parseProducts } from './products-file.ts'

const GOOD = `audience: https://5qbe.kz/auth
products:
  - id: olympiad
    origins: [https://5qbe.kz, http://localhost:5173]
    policies: [privacy]
    issuer: https://5qbe.kz
    keys:
      - ${JSON.stringify(KEYS.olympiad.jwk)}
  - id: school
    origins: []
    policies: [privacy, mailings]
    issuer: school
    jwks: https://school.example/.well-known/jwks.json
    returnUrls: [https://school.example/done]
`

function complaint(text: string): string {
  try {
    parseProducts(text, 'products.yaml')
    return 'none'
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

test('products are read with their keys', () => {
  const { audience, products } = parseProducts(GOOD, 'products.yaml')
  expect(audience).toBe('https://5qbe.kz/auth')
  expect(parseProducts(stringify({ audience, products }), 'products.yaml').products).toEqual(products)
  expect(products.map(({ id, returnUrls }) => [id, returnUrls])).toEqual([
    ['olympiad', []],
    ['school', ['https://school.example/done']],
  ])
})

test.each([
  ['a tab', GOOD.replace('  - id: olympiad', '\t- id: olympiad'), 'products.yaml:3:1'],
  ['an empty file', '', 'products.yaml:1:1 audience'],
  [
    'an origin with a path',
    GOOD.replace('[https://5qbe.kz,', '[https://5qbe.kz/,'),
    ':4:15 products.0.origins.0: expected an origin',
  ],
  ['a policy id in capitals', GOOD.replace('[privacy]', '[Privacy]'), ':5:16 products.0.policies.0'],
  ['no policies', GOOD.replace('[privacy]', '[]'), ':5:15 products.0.policies: expected at least one policy'],
  ['a missing issuer', GOOD.replace('    issuer: school\n', ''), ':9:5 products.1.issuer'],
  ['a private key', GOOD.replace('"x":', '"d":"AAAA","x":'), 'products.0.keys.0: Unrecognized key: "d"'],
  ['a shared secret', GOOD.replace('"kty":"OKP"', '"kty":"oct","k":"AAAA"'), 'products.0.keys.0.kty'],
  [
    'a key of which a letter was lost',
    GOOD.replace(/"x":"./, '"x":"'),
    ':8:9 products.0.keys.0: expected a key by which signatures can be checked',
  ],
  ['an unknown curve', GOOD.replace('Ed25519', 'Ed448'), 'products.0.keys.0.crv'],
  [
    'neither keys nor jwks',
    GOOD.replace(/ {4}jwks: .*\n/, ''),
    ':9:5 products.1: expected either keys or jwks',
  ],
  [
    'keys by plain http',
    GOOD.replace('jwks: https:', 'jwks: http:'),
    ':13:11 products.1.jwks: expected an https',
  ],
  [
    'two products of one id',
    GOOD.replace('id: school', 'id: olympiad'),
    ':9:9 products.1.id: another product',
  ],
  [
    'two products of one issuer',
    GOOD.replace('issuer: school', 'issuer: https://5qbe.kz'),
    ':12:13 products.1.issuer',
  ],
  [
    'two products of one issuer and one azp',
    GOOD.replace('issuer: school', 'issuer: https://5qbe.kz\n    azp: web').replace(
      '    issuer: https://5qbe.kz\n    keys',
      '    issuer: https://5qbe.kz\n    azp: web\n    keys',
    ),
    'products.1.azp: another product has the same issuer and the same azp',
  ],
  [
    'a group of a product’s id',
    GOOD.replace('id: school', 'id: school\n    group: olympiad'),
    ':10:12 products.1.group',
  ],
  [
    'a scope that reaches too far',
    GOOD.replace(
      '    returnUrls',
      `    services: [{ name: a, scopes: [erase-realm], key: ${JSON.stringify(KEYS.olympiad.jwk)} }]\n    returnUrls`,
    ),
    'products.1.services.0.scopes: the product is in no group: expected "erase", not "erase-realm"',
  ],
  [
    'a scope that does not reach',
    GOOD.replace(
      '    returnUrls',
      `    group: all\n    services: [{ name: a, scopes: [erase], key: ${JSON.stringify(KEYS.olympiad.jwk)} }]\n    returnUrls`,
    ),
    'products.1.services.0.scopes: the product shares its records with a group: expected "erase-realm"',
  ],
  [
    'an audience by a claim that is not named',
    GOOD.replace('[privacy, mailings]', '[privacy, { policy: mailings, when: { role: [a] } }]'),
    ':11:59 products.1.policies.1.when.role: expected "role" among the "claims"',
  ],
  [
    'an audience by a value that is not named',
    GOOD.replace(
      '[privacy, mailings]',
      '[{ policy: mailings, when: { role: [a] } }]\n    claims: { role: [b] }',
    ),
    'products.1.policies.0.when.role: "a" is not among the values',
  ],
  [
    'an audience by a claim with a meaning of its own',
    GOOD.replace('[privacy, mailings]', '[privacy]\n    claims: { sub: [a] }'),
    'products.1.claims.sub',
  ],
  [
    'an audience by what no claim is called',
    GOOD.replace('[privacy, mailings]', '[privacy]\n    claims: { "a b": [a] }'),
    'products.1.claims.a b: expected the name of a claim',
  ],
  [
    'an audience of nobody',
    GOOD.replace('[privacy, mailings]', '[{ policy: mailings, when: {} }]'),
    'products.1.policies.0.when: expected at least one claim',
  ],
  [
    'an audience by an object’s own machinery',
    GOOD.replace('[privacy, mailings]', '[{ policy: mailings, when: { __proto__: [a] } }]'),
    'products.1.policies.0.when: expected at least one claim',
  ],
  [
    'a policy that stands twice',
    GOOD.replace(
      '[privacy, mailings]',
      '[mailings, { policy: mailings, when: { role: [a] } }]\n    claims: { role: [a] }',
    ),
    'products.1.policies.1: the policy stands twice',
  ],
  [
    'what is sealed in the version',
    GOOD.replace(
      '[privacy, mailings]',
      '[{ policy: mailings, when: { role: [a] }, required: false }]\n    claims: { role: [a] }',
    ),
    'products.1.policies.0: Unrecognized key: "required"',
  ],
  [
    'a word too many',
    GOOD.replace('    issuer: school', '    secret: x\n    issuer: school'),
    'Unrecognized key: "secret"',
  ],
])('%s is reported with its place', (_, text, expected) => {
  expect(complaint(text)).toContain(expected)
})
