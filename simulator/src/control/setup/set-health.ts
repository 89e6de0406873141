import { z } from "zod"
import { unknownObject } from "../../graph/graph-error"
import { describeHealth } from "../../graph/health/describe-health"
import type { HealthMark } from "../../state/health-mark"
import type { World } from "../../world"
import { findAccount } from "./find-account"

const errorSchema = z.strictObject({
  error_code: z.int(),
  error_description: z.string(),
  possible_solution: z.string().default(""),
})

/** Body of `POST /_sim/health`: what Meta shall think of one thing a message passes. */
const healthSchema = z.strictObject({
  entity: z.enum(["PHONE_NUMBER", "WABA", "BUSINESS", "APP"]),
  /** The first of its kind by default. */
  id: z.string().optional(),
  can_send_message: z.enum(["AVAILABLE", "LIMITED", "BLOCKED"]),
  errors: z.array(errorSchema).default([]),
  additional_info: z.array(z.string()).default([]),
})
export type HealthChange = z.input<typeof healthSchema>

/** Marks an entity; a message through anything that is BLOCKED is refused. */
export function setHealth(world: World, change: HealthChange) {
  const wanted = healthSchema.parse(change)
  const node = findNode(world, wanted)
  const mark: HealthMark = {
    availability: wanted.can_send_message,
    errors: wanted.errors,
    information: wanted.additional_info,
  }
  // Nothing to say against it is no mark at all: a number's own state shows again.
  node.health = mark.availability === "AVAILABLE" ? undefined : mark
  return { accounts: describeAll(world) }
}

/** Everything is well again. */
export function clearHealth(world: World): void {
  const nodes = [world.numbers, world.accounts, world.portfolios].flatMap((all) => [
    ...all.values(),
  ])
  for (const node of [...nodes, world.app]) node.health = undefined
}

function findNode(
  world: World,
  { entity, id }: z.output<typeof healthSchema>
): { health?: HealthMark } {
  if (entity === "APP") return world.app
  if (entity === "WABA") return findAccount(world, id)
  const nodes: Map<string, { health?: HealthMark }> =
    entity === "PHONE_NUMBER" ? world.numbers : world.portfolios
  const node = id === undefined ? [...nodes.values()][0] : nodes.get(id)
  if (!node) throw unknownObject(id ?? "", "POST")
  return node
}

const describeAll = (world: World) =>
  [...world.accounts.values()].map((account) => ({
    id: account.id,
    health_status: describeHealth(world, { account }),
    numbers: account.phoneNumbers.map((number) => ({
      id: number.id,
      health_status: describeHealth(world, { number }),
    })),
  }))
