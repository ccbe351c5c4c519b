import { expect, test } from 'vitest'
import { id, joinSql, sql } from '../../../src/renderer/engine/sql'

test('values stay beside the text, in the order of their marks', () => {
  const inner = sql`a = ${1}`
  const { text, values } = sql`SELECT ${id('x')} WHERE ${inner} AND b = ${'two'}`
  expect(text).toBe('SELECT "x" WHERE a = ? AND b = ?')
  expect(values).toEqual([1, 'two'])
})

test('a quote in a column name cannot end it', () => {
  expect(id('a"; DROP TABLE t; --').text).toBe('"a""; DROP TABLE t; --"')
})

test('parts are joined with their values', () => {
  expect(joinSql([sql`${1}`, sql`${2}`], ', ')).toEqual({ text: '?, ?', values: [1, 2] })
  expect(joinSql([], ', ')).toEqual({ text: '', values: [] })
})
