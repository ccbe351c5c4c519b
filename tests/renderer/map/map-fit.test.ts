import { describe, expect, test } from 'vitest'
import { fitCamera, type FitFrame } from '../../../src/renderer/map/map-fit'
import { toWorldPx, type LonLat } from '../../../src/renderer/map/mercator'

const frame: FitFrame = {
  widthPx: 880,
  heightPx: 700,
  padding: { left: 0, top: 46, right: 0, bottom: 0 },
  obstacles: [],
  leastZoom: 0.8,
  mostZoom: 5
}
const points: readonly LonLat[] = [[-1, 8], [5, 52], [17, 27], [45, 24]] // prettier-ignore

function onScreen(point: LonLat, given: FitFrame) {
  const camera = fitCamera(points, given)
  if (!camera) throw new Error('no camera')
  const world = 512 * 2 ** camera.zoom
  const [at, centre] = [toWorldPx(point, world), toWorldPx(camera.center, world)]
  return { x: at[0] - centre[0] + given.widthPx / 2, y: at[1] - centre[1] + given.heightPx / 2 }
}

describe('the view that fits', () => {
  test('holds every place within the frame and its padding', () => {
    for (const point of points) {
      const { x, y } = onScreen(point, frame)
      expect(x > 30 && x < 850 && y > 46 + 30 && y < 670).toBe(true)
    }
  })

  test('leaves no place under the legend', () => {
    const legend = { left: 10, top: 535, right: 214, bottom: 690 }
    const bare = points.map((point) => onScreen(point, frame))
    const covered = bare.filter(({ x, y }) => x < legend.right + 18 && y > legend.top - 18)
    expect(covered.length).toBeGreaterThan(0)
    for (const point of points) {
      const { x, y } = onScreen(point, { ...frame, obstacles: [legend] })
      expect(x > legend.right || y < legend.top).toBe(true)
    }
  })

  test('is not closer than asked for a single place, and none without places', () => {
    expect(fitCamera([[10, 10]], frame)?.zoom).toBe(5)
    expect(fitCamera([], frame)).toBeNull()
  })
})
