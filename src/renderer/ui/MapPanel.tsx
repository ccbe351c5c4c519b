import { Eye, Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import { placeAnchor } from '../countries/atlas'
import { screenWorld } from '../countries/world'
import type { DrawingScale } from '../flows/drawing'
import { drawingScale, screenSize } from '../flows/flow-scale'
import type { MapHandle } from '../map/MapView'
import { MapView } from '../map/MapView'
import type { MapSelection } from '../map/map-selection'
import type { Drawn } from '../state/shown'
import { routeDetail } from '../state/selection'
import { Legend } from './Legend'
import type { MapHintProps } from './MapHint'
import { MapHint } from './MapHint'
import { useMedia } from './use-shown-theme'
import type { ShownTheme } from './use-shown-theme'
import { useObstacles } from './use-obstacles'
import { useSession } from './use-session'
import { useWords } from './use-words'

interface MapPanelProps {
  readonly drawn: Drawn
  readonly theme: ShownTheme
}

function frameOf(panel: HTMLElement | null) {
  return { width: panel?.clientWidth ?? 0, height: panel?.clientHeight ?? 0 }
}

const padding = { left: 24, top: 56, right: 60, bottom: 40 }

/** The map with what lies over it: legend, zoom, marks, and a hint where the pointer is. */
export function MapPanel({ drawn, theme }: MapPanelProps) {
  const { say, place, cell } = useWords()
  const [hint, setHint] = useState<MapHintProps | null>(null)
  const [scale, setScale] = useState<DrawingScale>(() =>
    drawingScale(screenSize, drawn.most.mostFlow, drawn.most.mostPlace)
  )
  const handle = useRef<MapHandle>(null)
  const panel = useRef<HTMLDivElement>(null)
  const obstacles = useObstacles(panel)
  const opened = useSession((state) => state.opened)
  const select = useSession((state) => state.select)
  const narrow = useSession((state) => state.narrow)
  const setView = useSession((state) => state.setView)
  const selection = useMapSelection()
  const largest = drawn.flows.find(({ from, to }) => from !== to)
  const themeName = theme.contrast === 'more' ? (`contrast-${theme.scheme}` as const) : theme.scheme
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')
  return (
    <div className="map-panel" ref={panel}>
      <MapView
        ref={handle}
        flows={drawn.flows}
        places={drawn.places}
        anchorOf={placeAnchor}
        nameOf={place}
        world={screenWorld()}
        theme={themeName}
        most={drawn.most}
        selection={selection}
        fitKey={opened?.imported.sha256 ?? ''}
        padding={padding}
        obstacles={obstacles}
        label={say('map.summary', {
          flows: drawn.flows.length,
          places: drawn.places.length,
          largest: largest
            ? `${say('card.arrow', { from: place(largest.from), to: place(largest.to) })}, ${cell(largest.count)}`
            : '–'
        })}
        reducedMotion={reducedMotion}
        onSelect={select}
        onNarrow={narrow}
        onHover={(found) => setHint(found && { hover: found, frame: frameOf(panel.current) })}
        onScale={setScale}
        onUnavailable={() => setView('table')}
      />
      <div className="zoom" role="group" data-obstacle>
        <ZoomButton label={say('map.zoomIn')} onClick={() => handle.current?.zoomIn()} icon={<Plus size={16} />} />
        <ZoomButton label={say('map.zoomOut')} onClick={() => handle.current?.zoomOut()} icon={<Minus size={16} />} />
        <ZoomButton label={say('map.fit')} onClick={() => handle.current?.fit()} icon={<Maximize size={14} />} />
      </div>
      <Legend drawn={drawn} scale={scale} theme={themeName} />
      <p className="marks" data-obstacle>
        {opened?.imported.dataset.synthetic && <span className="badge">{say('mark.synthetic')}</span>}
        <span className="badge">
          <Eye size={14} aria-hidden="true" />
          {say('mark.exact')}
        </span>
      </p>
      {hint && <MapHint {...hint} />}
    </div>
  )
}

interface ZoomButtonProps {
  readonly label: string
  readonly onClick: () => void
  readonly icon: ReactNode
}

function ZoomButton({ label, onClick, icon }: ZoomButtonProps) {
  return (
    <button type="button" title={label} aria-label={label} onClick={onClick}>
      {icon}
    </button>
  )
}

/** A route marks its own part of each flow, so the map needs its count. */
function useMapSelection(): MapSelection | null {
  const selection = useSession((state) => state.selection)
  const answer = useSession((state) => state.answer)
  return useMemo(() => {
    if (selection?.kind !== 'route') return selection
    const route = answer ? routeDetail(answer, selection.places) : null
    return route ? { ...selection, count: route.count.low } : null
  }, [selection, answer])
}
