import { z } from "zod"
import { unknownObject } from "../graph/graph-error"
import type { BusinessAccount } from "../state/business-account"
import { TEMPLATE_STATUSES, type StoredTemplate } from "../state/stored-template"
import { announceTemplate } from "../graph/templates/announce-template"
import type { World } from "../world"

/** Body of `POST /_sim/templates`: a new template, or what changes of one that exists. */
export const templateSeedSchema = z.strictObject({
  /** The account's id; the first account by default. */
  account: z.string().optional(),
  name: z.string().regex(/^[a-z0-9_]+$/, "lower-case letters, digits and underscores only"),
  language: z.string().min(2).default("en_US"),
  status: z.enum(TEMPLATE_STATUSES).optional(),
  category: z.enum(["MARKETING", "UTILITY", "AUTHENTICATION"]).optional(),
  parameter_format: z.enum(["POSITIONAL", "NAMED"]).optional(),
  components: z.array(z.looseObject({ type: z.string() })).optional(),
  quality: z.enum(["GREEN", "YELLOW", "RED", "UNKNOWN"]).optional(),
  rejected_reason: z.string().optional(),
})

export type TemplateSeed = z.input<typeof templateSeedSchema>

/** Meta decides about a template: whoever is subscribed hears what changed. */
export function putTemplate(world: World, input: TemplateSeed): StoredTemplate {
  const seed = templateSeedSchema.parse(input)
  const account = findAccount(world, seed.account)
  const before = account.templates.find(seed.name, seed.language)
  const after = account.templates.put({
    id: before?.id,
    name: seed.name,
    language: seed.language,
    status: seed.status ?? before?.status ?? "APPROVED",
    category: seed.category ?? before?.category ?? "UTILITY",
    ...(before && seed.category && before.category !== seed.category
      ? { previous_category: before.category }
      : {}),
    parameter_format: seed.parameter_format ?? before?.parameter_format ?? "POSITIONAL",
    components: seed.components ?? before?.components ?? [{ type: "BODY", text: seed.name }],
    quality_score: { score: seed.quality ?? before?.quality_score.score ?? "UNKNOWN" },
    rejected_reason: seed.rejected_reason ?? before?.rejected_reason ?? "NONE",
  })
  announceTemplate(world, { account, before, after })
  return after
}

function findAccount(world: World, id: string | undefined): BusinessAccount {
  const account = id === undefined ? [...world.accounts.values()][0] : world.accounts.get(id)
  if (!account) throw unknownObject(id ?? "", "POST")
  return account
}
