import type { OutgoingMessage, RetryDecision } from "../../../../src/cloud-api"
import { aMessage, aTemplate, aText } from "./a-message"
import type { Meta } from "./connect-to-meta"

export interface Refusal {
  /** What is wrong, as the end of "is refused …". */
  when: string
  code: number
  action: RetryDecision["action"]
  message: OutgoingMessage
  /** What is prepared before the message is sent. */
  given?: (meta: Meta) => void
}

const body = (...texts: string[]) => [
  { type: "body" as const, parameters: texts.map((text) => ({ type: "text" as const, text })) },
]
const hello = aTemplate("hello_world")
const ordered = (...texts: string[]) => aTemplate("ordered", body(...texts))

const template =
  (change: Partial<Parameters<Meta["simulator"]["putTemplate"]>[0]> = {}) =>
  ({ simulator }: Meta) => {
    const components = [{ type: "BODY", text: "Order {{1}} is on its way." }]
    simulator.putTemplate({ name: "ordered", components, ...change })
  }
const windowOpen = (meta: Meta) => meta.openWindow()
const failing =
  (error: { code: number; http_status?: number; is_transient?: boolean }) =>
  ({ simulator }: Meta) =>
    simulator.faults({ errors: [error] })

const of = (
  action: Refusal["action"],
  rows: [when: string, code: number, message: OutgoingMessage, given?: Refusal["given"]][]
): Refusal[] => rows.map(([when, code, message, given]) => ({ when, code, action, message, given }))

/** What Meta refuses of a good token and number, and what the catalogue decides. */
export const everyRefusal: Refusal[] = [
  ...of("pause_template", [
    ["whose template does not exist", 132001, aTemplate("no_such_template")],
    ["whose template is not approved yet", 132001, ordered("1"), template({ status: "PENDING" })],
    ["whose template is paused", 132015, ordered("1"), template({ status: "PAUSED" })],
    ["whose template is disabled", 132016, ordered("1"), template({ status: "DISABLED" })],
  ]),
  ...of("fail", [
    ["with too few values", 132000, ordered(), template()],
    ["with too many values", 132000, ordered("1", "2"), template()],
    ["with a line break in a value", 132012, ordered("1\n2"), template()],
    ["whose values make it too long", 132005, ordered("x".repeat(1024)), template()],
    ["after the window has closed", 131047, aText("Hi")],
    ["with a text that is too long", 100, aText("x".repeat(4097)), windowOpen],
    [
      "with a file nobody uploaded",
      100,
      aMessage({ type: "image", image: { id: "1" } }),
      windowOpen,
    ],
    ["to the shop's own number", 131021, { ...hello, to: "+15550100001" }],
    ["to a country that is not allowed", 130497, { ...hello, to: "+44 7911 130497" }],
    ["to a user id nobody has", 131026, { ...hello, to: undefined, recipient: "GB.1" }],
  ]),
  ...of("backoff", [
    [
      "when a number sends too fast",
      130429,
      hello,
      (meta) => meta.simulator.faults({ rate_limit_mps: 0.5 }),
    ],
    ["when one person gets too much", 131056, { ...hello, to: "+44 7911 131056" }],
    ["while a number is under maintenance", 131057, hello, failing({ code: 131057 })],
    [
      "with an unknown code that passes",
      7_000_001,
      hello,
      failing({ code: 7_000_001, is_transient: true }),
    ],
    [
      "when something in front of Meta is busy",
      7_000_002,
      hello,
      failing({ code: 7_000_002, http_status: 429 }),
    ],
  ]),
  ...of("wait", [["that Meta holds back", 131049, hello, failing({ code: 131049 })]]),
  ...of("await_confirmation", [
    ["when something went wrong at Meta", 131000, { ...hello, to: "+44 7911 131000" }],
    ["though it was sent", 131016, { ...hello, to: "+44 7911 131016" }],
    ["while the Graph API is away", 2, hello, failing({ code: 2, http_status: 503 })],
    [
      "by an unknown server error",
      7_000_003,
      hello,
      failing({ code: 7_000_003, http_status: 502 }),
    ],
  ]),
  ...of("pause_account", [
    ["of an account that is locked", 131031, hello, failing({ code: 131031 })],
    ["of an account that cannot pay", 131042, hello, failing({ code: 131042 })],
    ["of a number that is not registered", 133010, hello, failing({ code: 133010 })],
    ["of an account that violated a policy", 368, hello, failing({ code: 368 })],
  ]),
]
