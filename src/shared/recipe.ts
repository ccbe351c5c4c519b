import { z } from 'zod'
import { categoryNames, datasetSchema, rowReasons } from './dataset'

/** What a column can stand for. `category` roles take the name of the category. */
export const columnRoles = ['source', 'transit', 'destination', 'count', 'year', ...categoryNames, 'ignore'] as const
export type ColumnRole = (typeof columnRoles)[number]

/** Stands for a column that holds the name of the sheet that a row came from. */
export const sheetColumn = '{sheet}'

/** A header as it stands in the file, or several that it may have (titles drift between the sheets of one workbook). */
const headerSchema = z.union([z.string(), z.array(z.string()).min(1)])

/**
 * One column's part in the model. A column may appear twice with different roles (a victim profile gives age and sex).
 * A role may have several columns, in order: of sources, destinations and years the first that states one counts;
 * transits follow each other; counts are added up, blanks as none; categories are joined.
 */
const columnSchema = z.strictObject({
  column: headerSchema,
  role: z.enum(columnRoles),
  /** Labels are nationalities (`97 albanian`, `Nationals`), not names of places. */
  citizenship: z.boolean().optional(),
  /** Code in the file → code of the category; a code that is not here is unknown. Without it, words are recognised. */
  codes: z.record(z.string(), z.string()).optional(),
  /** Characters between the values of a multi-valued cell. Place columns are never split unless this says so. */
  separator: z.string().min(1).max(2).optional(),
  /** Values of this column that mean "hidden by the publisher", "not stated". */
  suppressed: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional()
})
export type RecipeColumn = z.infer<typeof columnSchema>

/** Rows whose cell in `column` holds one of `values` (with `unless`: holds none of them) are excluded under `reason`. */
const exclusionSchema = z.strictObject({
  column: headerSchema,
  values: z.array(z.string()),
  unless: z.boolean(),
  separator: z.string().min(1).max(2).optional(),
  reason: z.enum(rowReasons)
})
export type RecipeExclusion = z.infer<typeof exclusionSchema>

/** A saved mapping from a file's columns to the model. It holds no data but labels that the user settled. */
export const recipeSchema = z.strictObject({
  recipe: z.literal(1),
  name: z.string().min(1),
  dataset: datasetSchema,
  /** Names of the sheets to read as one table, in order; absent: all that fit and repeat no other. */
  sheets: z.array(z.string()).optional(),
  columns: z.array(columnSchema).min(1),
  exclude: z.array(exclusionSchema),
  /** Place label as it stands in the file → place code. */
  labels: z.record(z.string(), z.string())
})
export type Recipe = z.infer<typeof recipeSchema>
