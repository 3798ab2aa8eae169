import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readRecipe } from './machine.ts'

const place = { folder: '/somewhere', programs: '/pg/bin', network: '127.9.1' }

test('the recipe is run as it stands, but for addresses and folders', () => {
  for (const file of ['etcd.yml', 'patroni.yml', 'haproxy.cfg'])
    expect(readRecipe(file, 'two', place)).not.toMatch(/10\.0\.0|\/var\/lib|127\.0\.0\.1:/)
})

test('a machine has its own name and address, and knows those of the others', () => {
  const etcd = parse(readRecipe('etcd.yml', 'two', place))
  expect([etcd.name, etcd['listen-client-urls']]).toEqual(['two', 'http://127.9.1.12:2379'])
  expect(etcd['initial-cluster']).toContain('one=http://127.9.1.11:2380,two=http://127.9.1.12:2380')
  const { name, restapi, postgresql, etcd3 } = parse(readRecipe('patroni.yml', 'three', place))
  expect([name, restapi.listen, postgresql.listen]).toEqual(['three', '127.9.1.13:8008', '127.9.1.13:5432'])
  expect(etcd3.hosts).toEqual(['127.9.1.11:2379', '127.9.1.12:2379', '127.9.1.13:2379'])
})

test('an act is only confirmed by two machines, and a lost leader is replaced within half a minute', () => {
  const { dcs } = parse(readRecipe('patroni.yml', 'one', place)).bootstrap
  expect(dcs).toMatchObject({
    synchronous_mode: true,
    postgresql: { parameters: { synchronous_commit: 'on' } },
  })
  expect(dcs.ttl).toBeLessThan(30)
  // Patroni's own rule; below it a leader that is well could lose its place.
  expect(dcs.ttl).toBeGreaterThanOrEqual(dcs.loop_wait + 2 * dcs.retry_timeout)
})
