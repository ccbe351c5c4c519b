export type SqlValue = string | number | boolean | null

/** SQL text and the values for its `?` marks, kept apart so that data never becomes code. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly SqlValue[]
  ) {}
}

/** Builds an `Sql` from a template: an `Sql` part is woven in, anything else becomes a `?` and its value. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  const values: SqlValue[] = []
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    if (part instanceof Sql) {
      text += part.text
      values.push(...part.values)
    } else {
      text += '?'
      values.push(part)
    }
    text += strings[index + 1] ?? ''
  })
  return new Sql(text, values)
}

/** A quoted identifier. Column names come from users' files, so any text is legal. */
export function id(name: string): Sql {
  return new Sql(`"${name.replaceAll('"', '""')}"`, [])
}

/** Parts one after another, with `separator` (our own text, never data) between them. */
export function joinSql(parts: readonly Sql[], separator: string): Sql {
  return new Sql(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.values)
  )
}
