import type { Handler } from "../../../http/routes"
import { json } from "../../../http/reply"
import { asString, type JsonObject } from "../../../json"
import type { OutboundMessage } from "../../../state/message"
import type { World } from "../../../world"
import { findAccount } from "../../accounts/find-account"
import { GraphError } from "../../graph-error"
import { badParameter } from "../../messages/refusals"
import { parseIds } from "../parse-ids"
import { figuresOf } from "./template-figures"

const daySeconds = 24 * 60 * 60
const mostDays = 90
const mostTemplates = 10
const metrics = ["sent", "delivered", "read", "clicked", "cost"]

/** `GET /{account}/template_analytics`: what became of each template's messages, day by day. */
export const templateAnalytics: Handler = (call) => {
  const { world, query } = call
  const account = findAccount(call)
  if (!account.insightsEnabled) throw new GraphError({ code: 200007 })
  const ids = parseIds(query.get("template_ids"))
  if (!ids) throw badParameter("Param template_ids is required")
  if (ids.length > mostTemplates) {
    throw badParameter(`Param template_ids takes at most ${mostTemplates} ids`)
  }
  if (query.get("granularity")?.toUpperCase() !== "DAILY") {
    throw badParameter("Param granularity must be one of {DAILY}")
  }
  const days = daysBetween(world, query.get("start"), query.get("end"))
  const wanted = metricsOf(query.get("metric_types"))
  const byDay = gather(world, new Set(ids))
  const points = ids.flatMap((id) =>
    days.map((start): JsonObject => {
      const figures = figuresOf(byDay.get(`${id} ${start}`) ?? [])
      return {
        template_id: id,
        start,
        end: start + daySeconds,
        ...Object.fromEntries(Object.entries(figures).filter(([metric]) => wanted.has(metric))),
      }
    })
  )
  return json({
    data: [{ granularity: "DAILY", product_type: "cloud_api", data_points: points }],
    paging: { cursors: { before: "MAZDZD", after: "MjQZD" } },
  })
}

/** Midnights (UTC) from the day of `start` to the last one before `end`, in Unix seconds. */
function daysBetween(world: World, start: string | null, end: string | null): number[] {
  const from = Number(start ?? Number.NaN)
  const to = Number(end ?? Number.NaN)
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw badParameter("Params start and end must be Unix seconds, start before end")
  }
  const oldest = world.clock.now() / 1000 - (mostDays + 1) * daySeconds
  if (from < oldest) throw badParameter(`Param start must be within the last ${mostDays} days`)
  const days: number[] = []
  for (let day = midnight(from); day < to; day += daySeconds) days.push(day)
  return days
}

const midnight = (seconds: number) => Math.floor(seconds / daySeconds) * daySeconds

function metricsOf(text: string | null): ReadonlySet<string> {
  const names = (text ?? "").toLowerCase().replace(/[[\]"'\s]/g, "")
  if (names === "") return new Set(metrics)
  const wanted = names.split(",")
  const unknown = wanted.find((name) => !metrics.includes(name))
  if (unknown) throw badParameter(`Param metric_types must be one of {${metrics.join(", ")}}`)
  return new Set(wanted)
}

/** The messages of some templates by template and day, from what the simulator remembers. */
function gather({ history }: World, ids: ReadonlySet<string>): Map<string, OutboundMessage[]> {
  const byDay = new Map<string, OutboundMessage[]>()
  for (const message of history.all()) {
    if (message.direction !== "outbound") continue
    const id = asString(message.template?.id)
    if (id === undefined || !ids.has(id)) continue
    const key = `${id} ${midnight(message.receivedAt / 1000)}`
    const known = byDay.get(key)
    if (known) known.push(message)
    else byDay.set(key, [message])
  }
  return byDay
}
