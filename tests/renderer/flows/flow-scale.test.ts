import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnSize,
  drawingScale,
  floorValue,
  isAtFloor,
  isRingCut,
  legendValues,
  presenterSize,
  radiusPx,
  ringCutValue,
  ringWidthPx,
  screenSize,
  slideSize,
  widthPx
} from '../../../src/renderer/flows/flow-scale'

const count = fc.integer({ min: 1, max: 10_000_000 })
const size = fc.constantFrom(screenSize, columnSize, slideSize, presenterSize)

describe('the width of a flow', () => {
  test('is linear from zero above the floor, and never below it', () => {
    fc.assert(
      fc.property(count, count, size, (most, value, drawn) => {
        const scale = drawingScale(drawn, most, most)
        const width = widthPx(value, scale)
        expect(width).toBeGreaterThanOrEqual(1.1 * drawn.unit)
        if (isAtFloor(value, scale)) expect(width).toBe(1.1 * drawn.unit)
        else expect(width).toBeCloseTo((value / most) * drawn.widestPx, 6)
      })
    )
  })

  test('of the largest flow is the widest', () => {
    expect(widthPx(171, drawingScale(screenSize, 171, 220))).toBe(13)
    expect(widthPx(171, drawingScale(slideSize, 171, 220))).toBe(44)
  })

  test('stands at the floor below the value that the legend can name', () => {
    const scale = drawingScale(screenSize, 1300, 1)
    expect(floorValue(scale)).toBeCloseTo(110, 9)
    expect(isAtFloor(109, scale)).toBe(true)
    expect(isAtFloor(111, scale)).toBe(false)
  })

  test('is the floor where there is no largest flow', () => {
    expect(widthPx(5, drawingScale(screenSize, 0, 0))).toBe(1.1)
  })
})

describe('the disc of a place', () => {
  test('has an area in proportion to its value', () => {
    const scale = drawingScale(screenSize, 1, 400)
    expect(radiusPx(400, scale)).toBe(14.5)
    expect(radiusPx(100, scale)).toBe(7.25)
    expect(radiusPx(0, scale)).toBe(2.6)
  })
})

describe('a domestic ring', () => {
  const scale = drawingScale(screenSize, 130, 100)

  test('is as wide as a flow of the same count', () => {
    expect(ringWidthPx(40, scale)).toBe(widthPx(40, scale))
    expect(isRingCut(40, scale)).toBe(false)
  })

  test('is cut above a value that the legend can name', () => {
    expect(ringCutValue(scale)).toBeCloseTo(60, 9)
    expect(ringWidthPx(90, scale)).toBeCloseTo(6, 9)
    expect(isRingCut(90, scale)).toBe(true)
  })
})

describe('values of a legend', () => {
  test.each([
    [171, [20, 80, 170]],
    [238, [30, 100, 230]],
    [1245, [100, 600, 1200]],
    [10_000_000, [1_000_000, 5_000_000, 10_000_000]],
    [3, [1, 3]],
    [1, [1]],
    [0.3, [0.03, 0.1, 0.3]]
  ])('up to %s are round', (most, values) => {
    expect(legendValues(most)).toEqual(values)
  })

  test('rise, are none above the largest, and whole where counts are whole', () => {
    fc.assert(
      fc.property(count, (most) => {
        const values = legendValues(most)
        expect(values.length).toBeGreaterThan(0)
        expect([...values].sort((a, b) => a - b)).toEqual(values)
        expect(new Set(values).size).toBe(values.length)
        expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= most)).toBe(true)
      })
    )
  })

  test('are none where there is nothing to show', () => {
    expect(legendValues(0)).toEqual([])
  })
})
