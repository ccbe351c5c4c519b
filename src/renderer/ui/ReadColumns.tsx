import type { Imported } from '../../shared/import-result'
import type { ColumnRole } from '../../shared/recipe'
import { isDomainWord } from '../words/domain-words'
import { safeText } from '../words/safe-text'
import { useWords } from './use-words'

/** What each column was taken for, and why. */
export function ReadColumns({ mapping }: { readonly mapping: Imported['mapping'] }) {
  const { say } = useWords()
  const role = useRoleWords()
  return (
    <section>
      <h3>{say('read.columns')}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('read.column')}</th>
            <th scope="col">{say('read.role')}</th>
            <th scope="col">{say('read.why')}</th>
          </tr>
        </thead>
        <tbody>
          {[...mapping.filter(isUsed), ...mapping.filter((one) => !isUsed(one))].map((one, index) => (
            <tr key={index} className={isUsed(one) ? '' : 'unused'}>
              <td>{one.header === '' ? say('read.noHeader') : safeText(one.header)}</td>
              <td>{role(one.role)}</td>
              <td>{say(`why.${one.reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function isUsed({ role }: Imported['mapping'][number]): boolean {
  return role !== 'ignore'
}

function useRoleWords(): (role: ColumnRole) => string {
  const { say, domain } = useWords()
  return (role) => {
    if (role === 'count' || role === 'year' || role === 'ignore') return say(`column.${role}`)
    const key = `category.${role}`
    return isDomainWord(key)
      ? domain(key).toLowerCase()
      : domain(`role.${role as 'source' | 'transit' | 'destination'}`)
  }
}
