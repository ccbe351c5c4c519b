import type { Answer } from '../../shared/answer'
import type { Count } from '../../shared/count'

/** A count as it may leave. `hidden`: more than 0 and fewer than `below`; its number is not in the value. */
export type PublishedCount =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'bounded'; readonly low: number; readonly high: number }
  | { readonly kind: 'hidden'; readonly below: number }

/** The same shape with every `Count` replaced by a `PublishedCount`. */
export type Published<T> = T extends Count
  ? PublishedCount
  : T extends readonly (infer Item)[]
    ? readonly Published<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Published<T[Key]> }
      : T

/** `none`: numbers as they are, not for release; every page says so. */
export type Protection = { readonly kind: 'threshold'; readonly k: number } | { readonly kind: 'none' }

declare const passedDisclosure: unique symbol

/** An answer that went through disclosure control. Only this folder makes one; `figure` and `export` take nothing else. */
export interface ProtectedAnswer {
  readonly [passedDisclosure]: true
  readonly protection: Protection
  readonly answer: Published<Answer>
  /** Flows that exist and whose count is hidden. */
  readonly hiddenFlows: number
}
