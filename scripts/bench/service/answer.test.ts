import { expect, test } from 'vitest'
import { AnswerReader } from './answer.ts'

const bytes = (text: string) => Buffer.from(text)

test('an answer is whole once its body has the length that its head states', () => {
  const reader = new AnswerReader()
  expect(reader.take(bytes('HTTP/1.1 201 Created\r\nContent-Le'))).toBeNull()
  expect(reader.take(bytes('ngth: 9\r\n\r\nқаб'))).toBeNull()
  expect(reader.take(bytes('yl!'))).toEqual({ status: 201, body: 'қабyl!', hasRetryAfter: false })
})

test('an answer in chunks is whole with the last of them', () => {
  const reader = new AnswerReader()
  expect(reader.take(bytes('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n'))).toBeNull()
  expect(reader.take(bytes('0\r\n\r\n'))).toMatchObject({ status: 200 })
})

test('the next answer of the connection is read afresh', () => {
  const reader = new AnswerReader()
  const answer = (status: number) => bytes(`HTTP/1.1 ${status} X\r\ncontent-length: 2\r\n\r\nok`)
  expect(reader.take(answer(503))?.status).toBe(503)
  expect(reader.take(answer(200))).toMatchObject({ status: 200, body: 'ok' })
})

test('an answer without a body ends with its head', () => {
  expect(new AnswerReader().take(bytes('HTTP/1.1 204 No Content\r\n\r\n'))).toMatchObject({
    status: 204,
    body: '',
  })
})

test('it is told whether an answer says when to ask again', () => {
  const full = 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\ncontent-length: 0\r\n\r\n'
  expect(new AnswerReader().take(bytes(full))).toMatchObject({ status: 503, hasRetryAfter: true })
})
