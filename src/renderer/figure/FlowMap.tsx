import type { Place } from '../../shared/place'
import type { FlowShape } from '../flows/drawing'
import { bandOutline, grownOutline } from '../flows/flow-geometry'
import { widthPx } from '../flows/flow-scale'
import { fontFamily, ink, mapInk } from './figure-theme'
import type { MapPlan } from './map-plan'
import { textPx } from './map-plan'
import { mostOf } from './published-numbers'
import { RoleMark } from './RoleMark'
import { closedPath, rounded } from './svg-path'
import { WorldShapes } from './WorldShapes'

export interface FlowMapProps {
  readonly plan: MapPlan
  readonly namedPlaces: readonly Place[]
  readonly hatchId: string
}

/** The map alone, in the pixels of its plan. */
export function FlowMap({ plan, namedPlaces, hatchId }: FlowMapProps) {
  const { frame, drawing, hiddenPlaces } = plan
  const clipId = `${hatchId}-frame`
  return (
    <g>
      <clipPath id={clipId}>
        <rect width={frame.widthPx} height={frame.heightPx} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <WorldShapes frame={frame} namedPlaces={namedPlaces} hiddenPlaces={hiddenPlaces} hatchId={hatchId} />
        <g data-part="flows">
          {plan.drawing.flows.map((shape) => (
            <Arrow key={`${shape.from}>${shape.to}`} shape={shape} plan={plan} />
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
        <Names plan={plan} />
      </g>
      {frame.extent === 'part' && (
        <rect
          x={1}
          y={1}
          width={frame.widthPx - 2}
          height={frame.heightPx - 2}
          fill="none"
          stroke={ink.line}
          strokeWidth={1}
        />
      )}
    </g>
  )
}

/** A flow that leaves the world on one side comes in on the other: it is drawn on both. */
function Arrow({ shape, plan }: { readonly shape: FlowShape; readonly plan: MapPlan }) {
  const { arrows, scale, frame } = plan
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

function Names({ plan }: { readonly plan: MapPlan }) {
  const halo = { stroke: ink.paper, strokeWidth: 3.6, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
  const type = { fontFamily, fontSize: textPx, fontWeight: 600 } as const
  const baseline = (box: { readonly top: number; readonly bottom: number }) =>
    rounded((box.top + box.bottom) / 2 + textPx * 0.36)
  return (
    <>
      {plan.labels.map(({ place, text, box }) => (
        <text key={place} x={rounded(box.left)} y={baseline(box)} {...type} {...halo} fill={ink.strong}>
          {text}
        </text>
      ))}
      {plan.numbers.map(({ text, box }) => (
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
