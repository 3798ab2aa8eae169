import type { Scope } from './scopes.ts'

/** What makes a product part of a realm, and tells its tokens from those of others. */
interface Member extends Grouped {
  issuer: string
  azp?: string | undefined
  services: readonly { scopes: readonly Scope[] }[]
}

/** What tells the realm of a product. */
interface Grouped {
  id: string
  group?: string | undefined
}

/** Something about a product that does not go with the others, and the member in which it stands. */
export interface ProductFault {
  path: (string | number)[]
  message: string
}

/** Within which a product's people answer: its own id, or that of the group whose accounts it shares. */
export function getRealm({ id, group }: Grouped): string {
  return group ?? id
}

/** The realm of each product by its id; one that is not registered is on its own. */
export function mapRealms(products: readonly Grouped[]): (id: string) => string {
  const realms = new Map(products.map((product) => [product.id, getRealm(product)]))
  return (id) => realms.get(id) ?? id
}

/** What erasing a person takes: in a group the records are those of all its products. */
export function getErasingScope({ group }: Pick<Grouped, 'group'>): Scope {
  return group === undefined ? 'erase' : 'erase-realm'
}

/**
 * What would make a token, or a person, be taken for those of another product.
 *
 * @param products the product among the others, in the order of the file: of two that are the same the second is told
 */
export function listRealmFaults(product: Member, products: readonly Member[]): ProductFault[] {
  const before = products.slice(0, products.indexOf(product))
  return [
    ...listIdFaults(product, products, before),
    ...listIssuerFaults(product, products, before),
    ...listScopeFaults(product),
  ]
}

function listIdFaults({ id, group }: Member, products: readonly Member[], before: readonly Member[]) {
  const faults: ProductFault[] = []
  if (before.some((other) => other.id === id))
    faults.push({ path: ['id'], message: 'another product has the same id' })
  // A realm has one name: whose product alone it is must not be that of several.
  if (group !== undefined && products.some((other) => other.id === group))
    faults.push({
      path: ['group'],
      message: 'a product has this id; expected an id that is only the group’s',
    })
  return faults
}

function listIssuerFaults({ issuer, azp }: Member, products: readonly Member[], before: readonly Member[]) {
  const sharing = products.filter((other) => other.issuer === issuer)
  if (sharing.length > 1 && azp === undefined) {
    const message =
      'another product has the same issuer; expected "azp" with each of them, by which their tokens are told apart'
    return [{ path: ['issuer'], message }]
  }
  return before.some((other) => other.issuer === issuer && other.azp === azp)
    ? [{ path: ['azp'], message: 'another product has the same issuer and the same azp' }]
    : []
}

function listScopeFaults({ services, ...product }: Member): ProductFault[] {
  const scope = getErasingScope(product)
  const wrong = scope === 'erase' ? 'erase-realm' : 'erase'
  const where =
    scope === 'erase' ? 'the product is in no group' : 'the product shares its records with a group'
  return services.flatMap(({ scopes }, index) =>
    scopes.includes(wrong)
      ? [{ path: ['services', index, 'scopes'], message: `${where}: expected "${scope}", not "${wrong}"` }]
      : [],
  )
}
