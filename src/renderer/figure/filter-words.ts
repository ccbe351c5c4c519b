import { categoryNames } from '../../shared/dataset'
import type { Filter } from '../../shared/filter'
import { filterRoles } from '../../shared/filter'
import type { Voice } from './voice'

/** Every narrowing of the filter, in words, one a part. */
export function filterParts(filter: Filter, voice: Voice): readonly string[] {
  const { years } = filter
  if (!years) return partsBesideYears(filter, voice)
  const key = years[0] === years[1] ? 'filter.year' : 'filter.years'
  return [voice.say(key, { years: voice.years(years) }), ...partsBesideYears(filter, voice)]
}

/** For a sentence that names the years already. */
export function partsBesideYears(filter: Filter, voice: Voice): readonly string[] {
  const parts: string[] = []
  for (const name of categoryNames) {
    const values = filter.categories?.[name] ?? []
    if (values.length > 0)
      parts.push(
        part(
          voice.term(`category.${name}`),
          values.map((value) => voice.category(name, value)),
          voice
        )
      )
  }
  for (const role of filterRoles) {
    const places = filter.places?.[role] ?? []
    if (places.length > 0) parts.push(part(voice.term(`role.${role}`), places.map(voice.place), voice))
  }
  return parts
}

function part(name: string, values: readonly string[], voice: Voice): string {
  return voice.say('filter.part', { name: name.toLocaleLowerCase(voice.language), values: values.join(', ') })
}

/** Children alone are asked for: counts may then be worded as children's. */
export function isChildrenOnly(filter: Filter): boolean {
  const ages = filter.categories?.age
  return ages?.length === 1 && ages[0] === 'child'
}
