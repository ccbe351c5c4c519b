import type { ReactNode } from 'react'

export interface BriefPageProps {
  readonly marks: readonly string[]
  readonly foot: string
  readonly number: string
  readonly children: ReactNode
}

/** One sheet of A4 with its marks above and its foot below. */
export function BriefPage({ marks, foot, number, children }: BriefPageProps) {
  return (
    <section className="brief-page">
      {marks.length > 0 && (
        <p className="brief-marks">
          {marks.map((mark) => (
            <strong key={mark}>{mark}</strong>
          ))}
        </p>
      )}
      <div className="brief-body">{children}</div>
      <footer className="brief-foot">
        <span>{foot}</span>
        <span>{number}</span>
      </footer>
    </section>
  )
}
