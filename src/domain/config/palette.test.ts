import { expect, test } from 'vitest'
import { computeContrast, findPassingShade, mixColors, parseColor } from './contrast.ts'
import { buildPalette, findPoorContrasts, PALETTES, SCHEMES } from './palette.ts'

test('contrast is counted as WCAG does', () => {
  expect(computeContrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(computeContrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
  expect(computeContrast('#fff', '#777777')).toBeCloseTo(4.48, 2)
})

test.each(['red', '#12', '#12345', '#1234567', 'rgb(0 0 0)', ''])('%j is no colour', (text) => {
  expect(parseColor(text)).toBeNull()
})

test('a colour between two is one', () => {
  expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080')
})

test('there is not always a shade that can be read', () => {
  expect(findPassingShade('#888', ['#000', '#fff'], 7)).toBeNull()
})

test.each(SCHEMES)('our own colours can be read in the %s', (scheme) => {
  expect(findPoorContrasts(PALETTES[scheme])).toEqual([])
})

test('a ground follows its colour unless it is given', () => {
  expect(buildPalette('light', { accent: '#0b7a52' }).accentWash).toBe('#e9f0e9')
  expect(buildPalette('light', { accent: '#0b7a52', accentWash: '#fff' }).accentWash).toBe('#fff')
  expect(buildPalette('light').accentWash).toBe(PALETTES.light.accentWash)
})
