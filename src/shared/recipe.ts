import { z } from 'zod'
import { categoryNames, datasetSchema, rowReasons } from './dataset'

/** What a column can stand for. `category` roles take the name of the category. */
export const columnRoles = ['source', 'transit', 'destination', 'count', 'year', ...categoryNames, 'ignore'] as const
export type ColumnRole = (typeof columnRoles)[number]

/**
 * One column's part in the model. `column` is the header as it stands in the file, or one of several that it may have
 * (titles drift between the sheets of one workbook). A column may appear twice with different roles (a victim profile
 * gives age and sex).
 */
const columnSchema = z.object({
  column: z.union([z.string(), z.array(z.string()).min(1)]),
  role: z.enum(columnRoles),
  /** Code in the file → code of the category. Without it, values are recognised by their words. */
  codes: z.record(z.string(), z.string()).optional(),
  /** Characters between the values of a multi-valued cell. Place columns are never split unless this says so. */
  separator: z.string().min(1).max(2).optional(),
  /** Values of this column that mean "hidden by the publisher", "not stated". */
  suppressed: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional()
})

/** Rows whose cell in `column` is one of `values` (or, with `unless`, is none of them) are excluded under `reason`. */
const exclusionSchema = z.object({
  column: z.union([z.string(), z.array(z.string()).min(1)]),
  values: z.array(z.string()),
  unless: z.boolean(),
  separator: z.string().min(1).max(2).optional(),
  reason: z.enum(rowReasons)
})

/** A saved mapping from a file's columns to the model. It holds no data but labels that the user settled. */
export const recipeSchema = z.object({
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
