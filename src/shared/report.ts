import { z } from 'zod'
import { datasetSchema, rowReasons } from './dataset'

const whole = z.number().int().nonnegative()

/** A bounded count: at least `low`, at most `high`. */
const intervalSchema = z.object({ low: z.number(), high: z.number() })

/** A hidden count: `<10` says that it is fewer than ten and at least one. */
const hiddenSchema = z.string().regex(/^<\d+$/)

/** An exact sum is a number, a bounded one an interval, a protected one a text such as `<10`. */
export const measureSchema = z.union([z.number().nonnegative(), intervalSchema, hiddenSchema])
export type Measure = z.infer<typeof measureSchema>

/** `report.json` of a brief. Counts are in the dataset's unit, `seconds` in seconds, `share` from 0 to 1. */
export const reportSchema = z
  .object({
    schema: z.literal(1),
    app: z.object({ version: z.string() }),
    inputs: z.array(z.object({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: whole })).min(1),
    dataset: datasetSchema.pick({ title: true, unit: true, evidence: true }).extend({
      years: z.tuple([z.number().int(), z.number().int()]).nullable(),
      synthetic: z.boolean()
    }),
    protection: z.union([
      z.object({ kind: z.literal('threshold'), k: z.number().int().min(1) }),
      z.object({ kind: z.literal('none') })
    ]),
    rows: z.object({ read: whole, placed: whole, partial: whole, excluded: whole, rejected: whole }),
    reasons: z.array(z.object({ reason: z.enum(rowReasons), rows: z.union([whole, hiddenSchema]) })),
    totals: z.object({
      /** A protected total that is hidden leaves both ends as the text. */
      count: z.object({ low: z.union([z.number(), hiddenSchema]), high: z.union([z.number(), hiddenSchema]) }),
      domestic: measureSchema,
      crossBorder: measureSchema,
      withTransit: measureSchema,
      children: measureSchema,
      flows: whole
    }),
    /** `unknown` and `suppressed` are rows with such an end, `unresolved` labels. */
    places: z.object({
      countries: whole,
      regions: whole,
      unknown: z.union([whole, hiddenSchema]),
      suppressed: z.union([whole, hiddenSchema]),
      unresolved: whole
    }),
    /** `key=value`, one entry a value, in the order of the filter's keys. */
    filters: z.array(z.string()),
    shown: z.object({ flows: whole, share: z.number().min(0).max(1).nullable() }),
    seconds: z.object({ read: z.number(), map: z.number(), write: z.number() })
  })
  .refine(({ rows }) => rows.read === rows.placed + rows.partial + rows.excluded + rows.rejected, {
    message: 'rows read must equal placed + partial + excluded + rejected'
  })
export type Report = z.infer<typeof reportSchema>
