import { useEffect, useState } from 'react'
import type { Api, NetworkReport } from '../../shared/api'
import type { Outcome } from '../../shared/outcome'
import { SidePanel } from './SidePanel'
import { useWords } from './use-words'

interface NetworkPanelProps {
  readonly readNetworkReport: Api['readNetworkReport']
  readonly onClose: () => void
}

const walls = ['page', 'requests', 'process', 'database', 'desk'] as const
const notCovered = ['malware', 'screen', 'system', 'cloud', 'clipboard'] as const

/** The proof of "off the network": what was refused, what the walls are, and what they do not cover. */
export function NetworkPanel({ readNetworkReport, onClose }: NetworkPanelProps) {
  const { say } = useWords()
  const [report, setReport] = useState<Outcome<NetworkReport> | null>(null)
  useEffect(() => {
    let wanted = true
    void readNetworkReport().then((outcome) => wanted && setReport(outcome))
    return () => {
      wanted = false
    }
  }, [readNetworkReport])
  return (
    <SidePanel title={say('bar.offNetwork')} onClose={onClose}>
      <p>{say('network.lead')}</p>
      <section>
        <h3>{say('network.now')}</h3>
        {report && (report.ok ? <Refused report={report.value} /> : <p>{say('network.unread')}</p>)}
      </section>
      <section>
        <h3>{say('network.walls')}</h3>
        <ul className="bullets">
          {walls.map((wall) => (
            <li key={wall}>{say(`network.wall.${wall}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say('network.not')}</h3>
        <ul className="bullets">
          {notCovered.map((gap) => (
            <li key={gap}>{say(`network.not.${gap}`)}</li>
          ))}
        </ul>
      </section>
      {report?.ok && (
        <p className="second">
          {say('network.version', { version: report.value.version, runtime: report.value.runtime })}
        </p>
      )}
    </SidePanel>
  )
}

function Refused({ report }: { readonly report: NetworkReport }) {
  const { say, number } = useWords()
  return (
    <>
      <p>{say('network.refused', { count: report.refused })}</p>
      <ul className="bullets">
        {report.bySchemeAndKind.map(({ scheme, kind, times }) => (
          <li key={`${scheme} ${kind}`}>{say('network.kind', { scheme, kind, count: number(times) })}</li>
        ))}
      </ul>
    </>
  )
}
