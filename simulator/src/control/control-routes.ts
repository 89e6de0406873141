import type { Route } from "../http/routes"
import { json, text } from "../http/reply"
import { asString } from "../json"
import { clickButton } from "../people/click-button"
import { pressButton } from "../people/press-button"
import type { PressRequest } from "../people/press-schema"
import { receiveInbound } from "../people/receive-inbound"
import type { InboundRequest } from "../people/inbound-schema"
import { configure } from "./configure"
import { describeState } from "./describe-state"
import { messageQuery, openQuery } from "./control-queries"
import { openChat } from "../people/open-chat"
import { measureRates } from "./measure-rates"
import { resetWorld } from "./reset-world"
import { sendAnyWebhook } from "./send-any-webhook"
import { waitForMessages } from "./wait-for-messages"
import { phoneRoutes } from "./phone-routes"
import { mediaDownload } from "../graph/media/download-media"
import { profilePicture } from "../graph/profiles/profile-picture"
import { qrImage } from "../graph/qr-codes/qr-image"
import { settle } from "./settle"
import { setupRoutes } from "./setup/setup-routes"
import { templateRoutes } from "./templates/template-routes"
import { signupControls } from "../signup/signup-routes"

/** Everything under `/_sim`, the phone, and the addresses media is fetched from. */
export const controlRoutes: readonly Route[] = [
  ...phoneRoutes,
  ...setupRoutes,
  ...signupControls,
  ...templateRoutes,
  ["GET", "/_media/:key", mediaDownload],
  ["GET", "/_pictures/:id", profilePicture],
  ["GET", "/_qr/:file", qrImage],
  [
    "GET",
    "/_sim/messages",
    async ({ world, query }) => {
      const messages = await waitForMessages(world, messageQuery(query))
      return json({ messages, count: messages.length, after: messages.at(-1)?.seq ?? null })
    },
  ],
  [
    "POST",
    "/_sim/inbound",
    (call) => {
      const message = receiveInbound(call.world, call.json() as InboundRequest)
      return json({ wamid: message.wamid, message: message.wire }, 201)
    },
  ],
  [
    "POST",
    "/_sim/press",
    (call) => {
      const message = pressButton(call.world, call.json() as PressRequest)
      return json({ wamid: message.wamid, message: message.wire }, 201)
    },
  ],
  ["POST", "/_sim/click", (call) => json(clickButton(call.world, call.json() as PressRequest))],
  [
    "POST",
    "/_sim/open",
    (call) => {
      const { from, to } = openQuery(call.json())
      return json({ read: openChat(call.world, to, from) })
    },
  ],
  ["GET", "/_sim/faults", ({ world }) => json(world.faults.describe())],
  [
    "POST",
    "/_sim/faults",
    (call) => {
      call.world.faults.apply(call.json())
      call.world.webhooks.pump()
      return json(call.world.faults.describe())
    },
  ],
  [
    "DELETE",
    "/_sim/faults",
    ({ world }) => {
      world.faults.clear()
      world.webhooks.pump()
      return json(world.faults.describe())
    },
  ],
  [
    "POST",
    "/_sim/configure",
    async (call) => {
      await configure(call.world, call.json())
      return json(describeState(call.world))
    },
  ],
  [
    "POST",
    "/_sim/webhooks",
    (call) => {
      sendAnyWebhook(call.world, call.json())
      return json({ success: true }, 202)
    },
  ],
  ["GET", "/_sim/webhooks", ({ world }) => json({ deliveries: world.webhooks.log.list() })],
  [
    "GET",
    "/_sim/tally",
    ({ world, query }) => {
      const by = query.get("by") ?? "opaque"
      if (by !== "opaque") return text("by: only 'opaque' is counted", 400)
      return json({ by, ...world.tally.report(Number(query.get("minimum") ?? 1)) })
    },
  ],
  ["GET", "/_sim/rates", ({ world }) => json(measureRates(world))],
  ["GET", "/_sim/state", ({ world }) => json(describeState(world))],
  [
    "POST",
    "/_sim/settle",
    async (call) => {
      await settle(call.world, Number(asString(call.json().timeout_ms) ?? 10_000))
      return json({ settled: true })
    },
  ],
  [
    "POST",
    "/_sim/reset",
    ({ world }) => {
      resetWorld(world)
      return json({ success: true })
    },
  ],
]
