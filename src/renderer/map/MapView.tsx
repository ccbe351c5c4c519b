import 'maplibre-gl/dist/maplibre-gl.css'
import './map-view.css'
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
  type RefObject
} from 'react'
import type { Flow, PlaceTotals } from '../../shared/answer'
import type { Place } from '../../shared/place'
import type { Box, DrawingScale, Point } from '../flows/drawing'
import { drawingScale, screenSize } from '../flows/flow-scale'
import { sceneOf } from './map-scene'
import type { MapSelection, MapTarget } from './map-selection'
import type { Padding } from './map-fit'
import { MapStage } from './map-stage'
import type { MapWorld } from './map-style'
import { mapThemes, type MapThemeName } from './map-theme'
import type { LonLat } from './mercator'

setWorkerUrl(new URL(workerUrl, document.baseURI).href)

export interface MapHandle {
  zoomIn(): void
  zoomOut(): void
  fit(): void
}

export interface MapHover {
  readonly target: MapTarget
  /** In pixels of the map. */
  readonly at: Point
}

export interface MapViewProps {
  readonly ref?: Ref<MapHandle>
  readonly flows: readonly Flow[]
  readonly places: readonly PlaceTotals[]
  readonly anchorOf: (place: Place) => LonLat | null
  readonly nameOf: (place: Place) => string
  readonly world: MapWorld
  readonly theme: MapThemeName
  /** Values drawn widest and largest; of the whole dataset, so that filters do not change what a width means. */
  readonly most: Pick<DrawingScale, 'mostFlow' | 'mostPlace'>
  readonly selection: MapSelection | null
  /** The map fits what is drawn whenever this changes, as with another dataset. */
  readonly fitKey: string
  /** What overlays take from the edges when fitting, and the boxes that names keep off, in pixels of the map. */
  readonly padding: Padding
  readonly obstacles: readonly Box[]
  readonly label: string
  readonly reducedMotion: boolean
  readonly onSelect: (target: MapTarget | null) => void
  readonly onNarrow: (target: MapTarget) => void
  /** The scale as drawn, which a legend shows: smaller when zoomed out. Told when the map has come to rest. */
  readonly onScale: (scale: DrawingScale) => void
  readonly onHover: (hover: MapHover | null) => void
  /** The map cannot be drawn on this machine, or its graphics were lost too often: show the table. */
  readonly onUnavailable: () => void
}

const mostLosses = 3

export function MapView({ ref, ...props }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null)
  const labels = useRef<SVGSVGElement>(null)
  const { flows, places, anchorOf, nameOf, selection, obstacles, label, fitKey, theme, most, padding } = props
  const { stage, opening } = useStage(container, labels, props)

  const scene = useMemo(() => sceneOf(flows, places, anchorOf), [flows, places, anchorOf])
  const scale = useMemo(() => drawingScale(screenSize, most.mostFlow, most.mostPlace), [most.mostFlow, most.mostPlace])
  const duration = props.reducedMotion ? 0 : 300
  const fit = useEffectEvent(() => stage.current?.fit(padding, 0))

  useEffect(() => stage.current?.setLabel(label), [stage, opening, label])
  useEffect(() => stage.current?.forget(), [stage, opening, fitKey])
  useEffect(
    () => stage.current?.show({ scene, scale, theme: mapThemes[theme], selection, nameOf, obstacles }),
    [stage, opening, scene, scale, theme, selection, nameOf, obstacles]
  )
  useEffect(() => fit(), [opening, fitKey])

  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => stage.current?.zoomBy(1, duration),
      zoomOut: () => stage.current?.zoomBy(-1, duration),
      fit: () => stage.current?.fit(padding, duration)
    }),
    [stage, duration, padding]
  )

  return (
    <div className="map">
      <div className="map-ground" ref={container} />
      <svg className="map-labels" ref={labels} aria-hidden="true" />
    </div>
  )
}

/** Opens the stage, and anew when its graphics are lost. `opening` changes with each, so that effects show all again. */
function useStage(
  container: RefObject<HTMLDivElement | null>,
  labels: RefObject<SVGSVGElement | null>,
  props: Omit<MapViewProps, 'ref'>
): { readonly stage: RefObject<MapStage | null>; readonly opening: unknown } {
  const { world } = props
  const stage = useRef<MapStage>(null)
  const [losses, setLosses] = useState(0)
  const opening = useMemo(() => ({ world, losses }), [world, losses])
  const startingTheme = useEffectEvent(() => mapThemes[props.theme])
  const onSelect = useEffectEvent((target: MapTarget | null) => props.onSelect(target))
  const onNarrow = useEffectEvent((target: MapTarget) => props.onNarrow(target))
  const onScale = useEffectEvent((scale: DrawingScale) => props.onScale(scale))
  const onUnavailable = useEffectEvent(() => props.onUnavailable())
  const onHover = useEffectEvent((target: MapTarget | null, at: Point) => props.onHover(target && { target, at }))

  useEffect(() => {
    if (!container.current || !labels.current) return
    if (opening.losses > mostLosses || !hasWebGl2()) {
      onUnavailable()
      return
    }
    const ground = { world: opening.world, theme: startingTheme() }
    const opened = new MapStage(container.current, labels.current, ground, {
      onSelect: (target) => onSelect(target),
      onNarrow: (target) => onNarrow(target),
      onHover: (target, at) => onHover(target, at),
      onScale: (scale) => onScale(scale),
      onLost: () => setLosses((count) => count + 1)
    })
    stage.current = opened
    return () => {
      stage.current = null
      opened.remove()
    }
  }, [container, labels, opening])

  return { stage, opening }
}

function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
