import type { ReactNode } from 'react'
import type { Place } from '../../shared/place'
import type { DrawingScale, FlowShape } from '../flows/drawing'
import { bandOutline, grownOutline } from '../flows/flow-geometry'
import { widthPx } from '../flows/flow-scale'
import { fontFamily, ink, mapInk, quietRadiusPx, textPx } from './figure-theme'
import type { MapPanel } from './map-panel'
import type { MapPlan } from './map-plan'
import { closeUpGapPx } from './map-plan'
import { mostOf } from './published-numbers'
import { RoleMark } from './RoleMark'
import { closedPath, openPath, rounded } from './svg-path'
import { WorldShapes } from './WorldShapes'

export interface FlowMapProps {
  readonly plan: MapPlan
  readonly namedPlaces: readonly Place[]
  readonly hatchId: string
}

/** The map and its close-up, in the pixels of their plan. */
export function FlowMap({ plan, namedPlaces, hatchId }: FlowMapProps) {
  const { frame, closeUp, hiddenPlaces, scale } = plan
  const shared = { scale, namedPlaces, hiddenPlaces, hatchId }
  return (
    <g>
      <Panel {...shared} panel={plan} clipId={`${hatchId}-frame`}>
        {closeUp && (
          <>
            <path d={closedPath(closeUp.outline)} fill="none" stroke={ink.paper} strokeWidth={4} />
            <path d={closedPath(closeUp.outline)} fill="none" stroke={ink.strong} strokeWidth={1.4} />
          </>
        )}
      </Panel>
      {closeUp && (
        <g transform={`translate(0 ${rounded(frame.heightPx + closeUpGapPx)})`} data-part="close-up">
          <text y={-9} fontFamily={fontFamily} fontSize={textPx} fontWeight={600} fill={ink.strong}>
            {closeUp.title}
          </text>
          <Panel {...shared} panel={closeUp} clipId={`${hatchId}-close-up`} />
        </g>
      )}
    </g>
  )
}

interface PanelProps {
  readonly panel: MapPanel
  readonly scale: DrawingScale
  readonly clipId: string
  readonly namedPlaces: readonly Place[]
  readonly hiddenPlaces: readonly Place[]
  readonly hatchId: string
  readonly children?: ReactNode
}

function Panel({ panel, scale, clipId, namedPlaces, hiddenPlaces, hatchId, children }: PanelProps) {
  const { frame, drawing, quiet } = panel
  return (
    <>
      <clipPath id={clipId}>
        <rect width={frame.widthPx} height={frame.heightPx} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <WorldShapes frame={frame} namedPlaces={namedPlaces} hiddenPlaces={hiddenPlaces} hatchId={hatchId} />
        {quiet.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={rounded(x)} cy={rounded(y)} r={quietRadiusPx} fill={mapInk.quiet} />
        ))}
        {children}
        <g data-part="flows">
          {drawing.flows.map((shape) => (
            <Arrow key={`${shape.from}>${shape.to}`} shape={shape} panel={panel} scale={scale} />
          ))}
        </g>
        {drawing.nodes.map(({ place, at, radiusPx, role, ring }) => (
          <g key={place} data-place={place}>
            {ring && (
              <path d={closedPath(ring)} fill={mapInk.ring} stroke={ink.paper} strokeWidth={1.6} paintOrder="stroke" />
            )}
            <RoleMark role={role} at={at} radiusPx={radiusPx} />
          </g>
        ))}
        <Names panel={panel} />
      </g>
      {frame.extent === 'part' && (
        <rect
          x={1}
          y={1}
          width={frame.widthPx - 2.5}
          height={frame.heightPx - 2}
          fill="none"
          stroke={ink.line}
          strokeWidth={1}
        />
      )}
    </>
  )
}

/** A flow that leaves the world on one side comes in on the other: it is drawn on both. */
function Arrow({
  shape,
  panel: { arrows, frame },
  scale
}: {
  readonly shape: FlowShape
  readonly panel: MapPanel
  readonly scale: DrawingScale
}) {
  const count = arrows.get(shape)?.count
  const reachPx = count?.kind === 'bounded' ? widthPx(mostOf(count), scale) : 0
  const xs = shape.outline.map(([x]) => x)
  const isOut = frame.extent === 'world' && (Math.min(...xs) < 0 || Math.max(...xs) > frame.widthPx)
  const copies = isOut ? [0, Math.min(...xs) < 0 ? frame.widthPx : -frame.widthPx] : [0]
  return copies.map((shift) => (
    <g
      key={shift}
      data-flow={`${shape.from}>${shape.to}`}
      {...(shift === 0 ? {} : { transform: `translate(${shift} 0)` })}
    >
      <path d={closedPath(grownOutline(shape.outline, 0.9 * scale.unit))} fill={ink.paper} />
      {reachPx > shape.widthPx && <path d={closedPath(bandOutline(shape.path, reachPx))} fill={mapInk.reach} />}
      <path d={closedPath(shape.outline)} fill={mapInk.flow} />
    </g>
  ))
}

function Names({ panel }: { readonly panel: MapPanel }) {
  const halo = { stroke: ink.paper, strokeWidth: 3.6, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
  const type = { fontFamily, fontSize: textPx, fontWeight: 600 } as const
  const baseline = (box: { readonly top: number; readonly bottom: number }) =>
    rounded((box.top + box.bottom) / 2 + textPx * 0.36)
  return (
    <>
      {panel.labels.map(
        ({ place, leader }) =>
          leader && (
            <g key={place} data-leader={place}>
              <path d={openPath(leader)} stroke={ink.paper} strokeWidth={2.6} />
              <path d={openPath(leader)} stroke={ink.soft} strokeWidth={0.9} />
            </g>
          )
      )}
      {panel.labels.map(({ place, text, box }) => (
        <text key={place} x={rounded(box.left)} y={baseline(box)} {...type} {...halo} fill={ink.strong}>
          {text}
        </text>
      ))}
      {panel.numbers.map(({ text, box }) => (
        <text
          key={`${box.left} ${box.top}`}
          x={rounded(box.left)}
          y={baseline(box)}
          {...type}
          {...halo}
          fill={mapInk.flow}
          data-part="number"
        >
          {text}
        </text>
      ))}
    </>
  )
}
