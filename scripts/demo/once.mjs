import { signIn } from "./admin-api.mjs"
import { printConversation } from "./print-conversation.mjs"
import { printTimeline } from "./print-timeline.mjs"
import { SHOP_NAME } from "./settings.mjs"
import { buyWithReceipt, newShopper } from "./shopper.mjs"
import { createPhone } from "./simulator-api.mjs"
import { waitUntil } from "./wait-until.mjs"

const PATIENCE_MS = 20_000

/**
 * One shopper from the ticked box to the confirmed STOP, through the real HTTP APIs. Prints what was
 * said and what became of each message, then throws if anything is missing.
 */
export async function walkOnce({ addresses, shop }) {
  const admin = await signIn(addresses.shop)
  const shopper = newShopper()
  const phone = createPhone({ simulatorUrl: addresses.graph, number: shopper.phone })
  const connection = { baseUrl: addresses.shop, publishableKey: await admin.publishableKey() }

  step(`${shopper.address.first_name} ticks the box, gives ${shopper.phone} and orders`)
  const order = await buyWithReceipt({ shopper, connection })
  const walk = { admin, order, phone, shop, startedAt: order.created_at }

  let missing
  try {
    await receiptsArrive(walk)
    await stopIsConfirmed(walk)
  } catch (error) {
    missing = error
  }
  console.log(`\nThe phone of ${shopper.phone}`)
  printConversation({ messages: await phone.conversation(), shopName: SHOP_NAME })
  console.log(`\nWhat the shop knows of it (order #${order.display_id})`)
  printTimeline(await timeline(walk))
  if (missing) throw missing
}

async function receiptsArrive({ admin, order, phone, shop }) {
  const [confirmation] = await arrived({ phone, shop, least: 1, what: "the order confirmation" })
  mustSay(confirmation, new RegExp(`order number:? \\*?#?${order.display_id}\\b`, "i"))
  mustSay(confirmation, total(order))

  step("The shop captures the payment")
  await admin.capturePayments(order.id)
  const [, receipt] = await arrived({ phone, shop, least: 2, what: "the payment receipt" })
  mustSay(receipt, total(order))
  const list = () => admin.messagesOf({ order_id: order.id })
  await areAll("delivered", { list, least: 2, shop })

  step("The phone's owner opens the chat")
  await phone.open()
  await areAll("read", { list, least: 2, shop })
}

async function stopIsConfirmed(walk) {
  const { admin, order, phone, shop } = walk
  step("and writes STOP")
  await phone.write("STOP")
  await arrived({ phone, shop, least: 3, what: "the confirmation of STOP" })
  const [message] = await admin.messagesOf({ order_id: order.id })
  await waitUntil(
    async () => {
      const consents = await admin.consentsOf(message.contact_id)
      const consent = consents.find(({ purpose }) => purpose === "order_updates")
      return consent?.state === "withdrawn"
    },
    { what: "the consent to be withdrawn", withinMs: PATIENCE_MS, during: shop }
  )
  await areAll("delivered", { list: () => timeline(walk), least: 4, shop })
}

async function arrived({ phone, shop, least, what }) {
  return waitUntil(
    async () => {
      const messages = await phone.received({ least, withinMs: 1_000 })
      return messages.length >= least && messages
    },
    { what: `${what} to reach the phone`, withinMs: PATIENCE_MS, during: shop }
  )
}

const RANK = ["sent", "delivered", "read"]

async function areAll(status, { list, least, shop }) {
  const reached = ({ direction, status: now }) =>
    direction === "inbound" || RANK.indexOf(now) >= RANK.indexOf(status)
  await waitUntil(
    async () => {
      const messages = await list()
      return messages.length >= least && messages.every(reached)
    },
    {
      what: `the shop to learn that its messages are ${status}`,
      withinMs: PATIENCE_MS,
      during: shop,
    }
  )
}

// The order's own messages name the contact, and the contact's are the rest of the story.
async function timeline({ admin, order, startedAt }) {
  const ofOrder = await admin.messagesOf({ order_id: order.id })
  const contact_id = ofOrder[0]?.contact_id
  if (!contact_id) return ofOrder
  const all = await admin.messagesOf({ contact_id })
  return all.filter(({ created_at }) => created_at >= startedAt)
}

function mustSay(message, words) {
  const isSaid = words instanceof RegExp ? words.test(message.text) : message.text.includes(words)
  if (isSaid) return
  throw new Error(`The message "${message.template?.name ?? message.type}" does not say ${words}.`)
}

const total = ({ total: amount, currency_code: currency }) =>
  new Intl.NumberFormat("en-US", { style: "currency", currency }).format(amount)

const step = (text) => console.log(`· ${text}`)
