import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo'
import { geoPath } from 'd3-geo'

/** Half a pixel of a full-width figure is one dot of its print. */
const gridPx = 0.5

type GridPoint = readonly [x: number, y: number]

/**
 * A shape as path data on a grid of half pixels. Snapping depends on the place alone, so that neighbours keep a common
 * border; steps that stay on one grid point are left out, which makes coasts many times shorter.
 */
export function snappedPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const pen = new Pen()
  geoPath(projection, pen)(shape)
  return pen.finished()
}

class Pen implements GeoContext {
  private readonly strokes: string[] = []
  private line: GridPoint[] = []

  beginPath(): void {
    this.line = []
  }

  moveTo(x: number, y: number): void {
    this.lift('')
    this.line = [snapped(x, y)]
  }

  lineTo(x: number, y: number): void {
    const point = snapped(x, y)
    const last = this.line.at(-1)
    if (last?.[0] !== point[0] || last[1] !== point[1]) this.line.push(point)
  }

  closePath(): void {
    this.lift('z')
  }

  arc(): void {
    throw new Error('a world of areas and lines holds no points')
  }

  finished(): string {
    this.lift('')
    return this.strokes.join('')
  }

  private lift(end: '' | 'z'): void {
    const least = end === 'z' ? 3 : 2
    const points = withoutStraightSteps(this.line)
    if (points.length >= least) this.strokes.push(`${strokeOf(points)}${end}`)
    this.line = []
  }
}

function snapped(x: number, y: number): GridPoint {
  return [Math.round(x / gridPx), Math.round(y / gridPx)]
}

/** Points in the middle of a straight stretch say nothing. */
function withoutStraightSteps(points: readonly GridPoint[]): readonly GridPoint[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!before || !after) return true
    const [ax, ay, bx, by] = [point[0] - before[0], point[1] - before[1], after[0] - point[0], after[1] - point[1]]
    return ax * by !== ay * bx || ax * bx + ay * by < 0
  })
}

function strokeOf(points: readonly GridPoint[]): string {
  let [x, y] = [0, 0]
  return points
    .map(([nextX, nextY], index) => {
      const step = `${index === 0 ? 'M' : index === 1 ? 'l' : ''}${pair(nextX - x, nextY - y, index < 2 ? '' : ' ')}`
      ;[x, y] = [nextX, nextY]
      return step
    })
    .join('')
}

/** Two numbers with no more between them than SVG needs. */
function pair(dx: number, dy: number, before: string): string {
  const [first, second] = [inPixels(dx), inPixels(dy)]
  return `${first.startsWith('-') ? '' : before}${first}${second.startsWith('-') ? '' : ' '}${second}`
}

function inPixels(steps: number): string {
  return String(steps * gridPx).replace(/^(-?)0\./, '$1.')
}
