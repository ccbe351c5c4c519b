import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibreMap, type MapMouseEvent } from 'maplibre-gl'
import type { Place } from '../../shared/place'
import type { Box, Drawing, DrawingScale, NodeShape, Point } from '../flows/drawing'
import { hitTest, linkKey, nearestCopy, type Hit } from '../flows/flow-geometry'
import { LabelLayer, mapLabels, textMeasure } from './map-labels'
import { polygonLayer } from './map-layers'
import { flowPolygons, markedPolygons, nodePolygons, type Paint } from './map-polygons'
import { bendsOf, drawScene, type MapScene } from './map-scene'
import { isSameScale, scaleAtZoom } from './map-scale'
import { marksOf, type Marks, type MapSelection, type MapTarget } from './map-selection'
import { mapStyle, mapStyleLayers, type MapWorld } from './map-style'
import type { MapTheme } from './map-theme'
import { fitCamera, type Camera, type Padding } from './map-fit'
import { toWorldPx, worldWidthPx } from './mercator'

/** Everything that one picture of the map is made of. */
export interface MapPicture {
  readonly scene: MapScene
  readonly scale: DrawingScale
  readonly theme: MapTheme
  readonly selection: MapSelection | null
  readonly nameOf: (place: Place) => string
  /** Boxes that lie over the map, in its pixels: labels keep off them. */
  readonly obstacles: readonly Box[]
}

export interface StageEvents {
  readonly onHover: (target: MapTarget | null, at: Point) => void
  readonly onSelect: (target: MapTarget | null) => void
  readonly onNarrow: (target: MapTarget) => void
  /** The scale as drawn at this zoom, for the legend; told when the map has come to rest. */
  readonly onScale: (scale: DrawingScale) => void
  /** The graphics were taken away: this stage is over, another may be opened. */
  readonly onLost: () => void
}

const nearPx = 4
const emptyDrawing: Drawing = { flows: [], nodes: [] }

/** The map on the page: the one place that holds MapLibre and deck.gl. Throws where there is no WebGL 2. */
export class MapStage {
  private readonly map: MapLibreMap
  private readonly overlay = new MapLibreOverlay({ layers: [] })
  private readonly labels: LabelLayer
  private readonly measure = textMeasure(document)
  private picture: MapPicture | null = null
  private marks: Marks = marksOf(null, [])
  private drawing: Drawing = emptyDrawing
  private nodes: ReadonlyMap<Place, NodeShape> = new Map()
  private pointed = false
  /** The flow under the pointer. */
  private hovered: string | null = null
  private touched = false
  private styled = false
  private toldScale: DrawingScale | null = null
  private padding: Padding = { left: 0, top: 0, right: 0, bottom: 0 }

  constructor(
    container: HTMLElement,
    labels: SVGSVGElement,
    ground: { readonly world: MapWorld; readonly theme: MapTheme },
    private readonly events: StageEvents
  ) {
    this.labels = new LabelLayer(labels)
    this.map = openMap(container, ground.world, ground.theme)
    this.map.addControl(this.overlay)
    this.listen()
    this.holdWorld()
  }

  show(picture: MapPicture): void {
    const before = this.picture
    this.picture = picture
    this.marks = marksOf(picture.selection, picture.scene.links)
    if (before?.theme !== picture.theme) this.paintGround(picture.theme)
    this.draw()
    this.settle()
  }

  setLabel(label: string): void {
    this.map.getCanvas().setAttribute('aria-label', label)
  }

  /** Shows all that is drawn; the whole world where nothing is. Until the user moves the map, it stays fitted. */
  fit(padding: Padding, durationMs: number): void {
    this.touched = false
    this.padding = padding
    const { clientWidth, clientHeight } = this.map.getContainer()
    const points = (this.picture?.scene.nodes ?? []).map(({ anchor }) => anchor)
    const world: Camera = { center: [10, 22], zoom: this.map.getMinZoom() }
    const camera = fitCamera(points, {
      widthPx: clientWidth,
      heightPx: clientHeight,
      padding,
      obstacles: this.picture?.obstacles ?? [],
      leastZoom: this.map.getMinZoom(),
      mostZoom: 5
    })
    this.map.easeTo({ ...(camera ?? world), duration: durationMs })
  }

  zoomBy(levels: number, durationMs: number): void {
    this.touched = true
    this.map.easeTo({ zoom: this.map.getZoom() + levels, duration: durationMs })
  }

  /** Forgets the bends of what was drawn before: another dataset is another picture. */
  forget(): void {
    this.drawing = emptyDrawing
  }

  remove(): void {
    // Before all else: MapLibre itself gives its graphics back.
    this.map.getContainer().removeEventListener('webglcontextlost', this.events.onLost, true)
    this.map.remove()
  }

  private listen(): void {
    const { map } = this
    map.once('style.load', () => {
      this.styled = true
      if (this.picture) this.paintGround(this.picture.theme)
    })
    map.on('zoom', () => this.draw())
    map.on('zoomend', () => this.draw())
    map.on('move', () => this.moveLabels())
    map.on('moveend', () => this.settle())
    map.on('resize', () => this.resized())
    map.on('movestart', (event) => {
      if (event.originalEvent) this.touched = true
    })
    map.on('mousemove', (event) => this.hover(event))
    map.on('mouseout', () => this.setHovered(null, [0, 0]))
    map.on('click', (event) => this.events.onSelect(this.targetAt(event)))
    map.on('dblclick', (event) => this.doubleClick(event))
    // Either canvas can lose its graphics; the event does not bubble, but it can be caught on its way down.
    map.getContainer().addEventListener('webglcontextlost', this.events.onLost, true)
    // Without a listener MapLibre writes to the console.
    map.on('error', () => undefined)
  }

  private resized(): void {
    this.holdWorld()
    if (!this.touched) this.fit(this.padding, 0)
    this.draw()
    this.settle()
  }

  /** The world is never narrower than its frame: no place stands there twice. */
  private holdWorld(): void {
    const { clientWidth } = this.map.getContainer()
    this.map.setMinZoom(Math.max(0.3, Math.log2(Math.max(1, clientWidth) / 512)))
  }

  private paintGround(theme: MapTheme): void {
    if (!this.styled) return
    for (const { id, paint } of mapStyleLayers(theme))
      for (const [property, value] of Object.entries(paint ?? {})) {
        if (typeof value === 'string') this.map.setPaintProperty(id, property as 'line-color', value)
      }
  }

  private get worldPx(): number {
    return worldWidthPx(this.map.getZoom())
  }

  /** Null until there is a picture. */
  private get scale(): DrawingScale | null {
    return this.picture && scaleAtZoom(this.picture.scale, this.map.getZoom())
  }

  /** While the map moves, bends are held; they are judged anew when it rests. */
  private draw(): void {
    const { picture, scale } = this
    if (!picture || !scale) return
    const { clientWidth, clientHeight } = this.map.getContainer()
    const frame = { worldWidthPx: this.worldPx, diagonalPx: Math.hypot(clientWidth, clientHeight) }
    this.drawing = drawScene(picture.scene, scale, frame, {
      kept: bendsOf(this.drawing),
      hold: this.map.isMoving()
    })
    this.nodes = new Map(this.drawing.nodes.map((node) => [node.place, node]))
    this.paintLayers()
  }

  private paintLayers(): void {
    const { picture, scale } = this
    if (!picture || !scale) return
    const { theme, scene } = picture
    const paint: Paint = { theme, scale, marks: this.marks, upTo: scene.upTo }
    const { worldPx, drawing } = this
    this.overlay.setProps({
      layers: [
        polygonLayer('flows', flowPolygons(drawing, worldPx, paint), worldPx),
        polygonLayer('marked-flows', markedPolygons(drawing, worldPx, paint, this.hovered), worldPx),
        polygonLayer('places', nodePolygons(drawing, paint), worldPx)
      ]
    })
  }

  /** Pixels of the screen at the north-western corner of the world, for the copy around the middle of the map. */
  private get origin(): Point {
    const { clientWidth, clientHeight } = this.map.getContainer()
    const { lng, lat } = this.map.getCenter()
    const [x, y] = toWorldPx([lng, lat], this.worldPx)
    return [clientWidth / 2 - x, clientHeight / 2 - y]
  }

  private onScreen(at: Point): Point {
    const [left, top] = this.origin
    const { clientWidth } = this.map.getContainer()
    return [nearestCopy(at[0] + left, clientWidth / 2, this.worldPx), at[1] + top]
  }

  private moveLabels(): void {
    this.labels.move((place) => {
      const node = this.nodes.get(place)
      return node ? this.onScreen(node.at) : null
    })
  }

  private settle(): void {
    this.placeLabels()
    const { scale } = this
    if (!scale || (this.toldScale && isSameScale(scale, this.toldScale))) return
    this.toldScale = scale
    this.events.onScale(scale)
  }

  private placeLabels(): void {
    if (!this.picture) return
    const { nameOf, obstacles, theme } = this.picture
    const { clientWidth, clientHeight } = this.map.getContainer()
    const frame = { left: 2, top: 2, right: clientWidth - 2, bottom: clientHeight - 2 }
    const terms = { marks: this.marks, nameOf, measure: this.measure, obstacles, frame }
    this.labels.show(mapLabels(this.drawingOnScreen(), terms), theme)
    this.moveLabels()
  }

  private drawingOnScreen(): Drawing {
    const moved = (points: readonly Point[], by: Point) => points.map(([x, y]): Point => [x + by[0], y + by[1]])
    return {
      nodes: this.drawing.nodes.map((node) => ({ ...node, at: this.onScreen(node.at) })),
      flows: this.drawing.flows.map((flow) => {
        const at = this.onScreen(flow.middle)
        const by: Point = [at[0] - flow.middle[0], at[1] - flow.middle[1]]
        return { ...flow, middle: at, path: moved(flow.path, by), outline: moved(flow.outline, by) }
      })
    }
  }

  private hitAt(point: Point): Hit | null {
    const [left, top] = this.origin
    for (const copy of [0, 1, -1, 2, -2]) {
      const at: Point = [point[0] - left + copy * this.worldPx, point[1] - top]
      const hit = hitTest(this.drawing, at, nearPx)
      if (hit) return hit
    }
    return null
  }

  private targetAt({ point }: MapMouseEvent): MapTarget | null {
    const hit = this.hitAt([point.x, point.y])
    if (!hit) return null
    return hit.kind === 'node'
      ? { kind: 'place', place: hit.node.place }
      : { kind: 'flow', from: hit.flow.from, to: hit.flow.to }
  }

  private hover(event: MapMouseEvent): void {
    this.setHovered(this.targetAt(event), [event.point.x, event.point.y])
  }

  private setHovered(target: MapTarget | null, at: Point): void {
    if (!target && !this.pointed) return
    this.pointed = target !== null
    this.map.getCanvas().style.cursor = target ? 'pointer' : ''
    this.events.onHover(target, at)
    const key = target?.kind === 'flow' ? linkKey(target) : null
    if (key === this.hovered) return
    this.hovered = key
    this.paintLayers()
  }

  private doubleClick(event: MapMouseEvent): void {
    const target = this.targetAt(event)
    if (target) this.events.onNarrow(target)
    else this.map.easeTo({ around: event.lngLat, zoom: this.map.getZoom() + 1, duration: 0 })
  }
}

function openMap(container: HTMLElement, world: MapWorld, theme: MapTheme): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(world, theme),
    attributionControl: false,
    center: [10, 22],
    zoom: 1,
    minZoom: 0.3,
    maxZoom: 7,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    doubleClickZoom: false,
    renderWorldCopies: true,
    fadeDuration: 0,
    maxPitch: 0
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}
