import type { NewOptIn } from "../client/opt-in-client"
import { matchesMask } from "../phone/matches-mask"
import { readPhoneNumber } from "../phone/read-phone-number"
import { createLatestWins } from "./latest-wins"
import { isPhoneProblem, type OptInProblem } from "./opt-in-problem"
import type { OptInSettings } from "./opt-in-settings"
import { initialState, progressOf, type OptInState } from "./opt-in-state"
import { problemOfError } from "./problem-of-error"

/** What `save()` answers. It never throws: WhatsApp must not stand between a shopper and an order. */
export type SaveResult = { ok: true; optedIn: boolean } | { ok: false; problem: OptInProblem }

/** What the shop is asked to keep for the cart; null: nothing. */
type Choice = NewOptIn | null

/** Stands for a choice made before this page was loaded, of which only the masked number is known. */
const EARLIER = "earlier"

const keyOf = (choice: Choice): string => JSON.stringify(choice)

const saidBy = ({ client: _, ...said }: OptInSettings): string => JSON.stringify(said)

type Arguments = { cartId: string; settings: OptInSettings }

/** One cart's box: what is shown, what the shop has, and how the one follows the other. */
export type OptInSession = {
  getState: () => OptInState
  /** Answers how to stop listening. */
  subscribe: (listener: () => void) => () => void
  /** Shows what was chosen before the page was loaded. When that cannot be read, ticking saves anew. */
  load: () => Promise<void>
  /** Follows the page: its language, wording, country, and its number until the shopper types one. */
  configure: (settings: OptInSettings) => void
  setChecked: (checked: boolean) => void
  /** Another key was typed. Nothing is sent, and nothing new complained about, until the field is left. */
  setPhone: (phone: string) => void
  leavePhone: () => void
  /** Brings the shop up to date and says whether it is. To be awaited before the cart is completed. */
  save: () => Promise<SaveResult>
}

/** Starts with an empty box; `load()` fills it. */
export function createOptInSession(args: Arguments): OptInSession {
  const { cartId } = args
  let settings = args.settings
  let state: OptInState = { ...initialState, phone: settings.phone ?? "" }
  /** From the first tick or key on, what the shop has no longer decides what is shown. */
  let touched = false
  /** Whether the field still shows the page's own number; not once the shopper has typed one. */
  let followsPage = true
  /** The choice last handed over, so that only changes are; undefined when that one failed. */
  let handed: string | undefined = keyOf(null)
  const listeners = new Set<() => void>()

  function show(change: Partial<OptInState>): void {
    const next = { ...state, ...change }
    state = { ...next, progress: progressOf(next) }
    for (const listener of listeners) listener()
  }

  const sender = createLatestWins<Choice>(async (choice) => {
    const isLatest = () => handed === keyOf(choice)
    try {
      const savedPhone = await keep(choice)
      if (isLatest()) show({ sending: false, savedPhone })
    } catch (error) {
      if (!isLatest()) return
      const problem = state.problem ?? problemOfError(error)
      handed = undefined
      show({ sending: false, problem })
      // The shop keeps what it had, and that number is no longer the one on the screen.
      if (choice && isPhoneProblem(problem) && state.savedPhone !== null) hand(null, problem)
    }
  })

  async function keep(choice: Choice): Promise<string | null> {
    if (choice) return (await settings.client.save(choice))?.phone ?? choice.phone
    await settings.client.withdraw(cartId)
    return null
  }

  function hand(choice: Choice, problem: OptInProblem | null = null): void {
    const isNew = handed !== keyOf(choice)
    handed = keyOf(choice)
    show({ problem, edited: false, sending: state.sending || isNew })
    if (isNew) void sender.push(choice)
  }

  function handOver({ isFinal }: { isFinal: boolean }): void {
    if (!state.checked) return hand(null)
    if (state.savedPhone !== null && state.phone.trim() === "") return show({ problem: null })

    const read = readPhoneNumber(state.phone, settings.country)
    if (read.ok) return hand(choiceOf(read.e164))
    // A number that was replaced by a mistyped one must not get the receipt.
    hand(null, read.reason === "empty" && !isFinal ? null : read.reason)
  }

  const choiceOf = (phone: string): NewOptIn => ({
    cart_id: cartId,
    phone,
    purposes: settings.purposes,
    wording: settings.wording,
    locale: settings.locale,
  })

  return {
    getState: () => state,

    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    load: async () => {
      const found = await settings.client.find(cartId).catch(() => null)
      if (touched || !found || found.status === "withdrawn") return
      handed = EARLIER
      const read = readPhoneNumber(state.phone, settings.country)
      const isSame = read.ok && matchesMask({ e164: read.e164, mask: found.phone })
      followsPage = isSame
      show({ checked: true, savedPhone: found.phone, phone: isSame ? state.phone : "" })
    },

    configure: (next) => {
      const isSame = saidBy(next) === saidBy(settings)
      settings = next
      // Without this, a save that fails would be tried again by every render.
      if (isSame) return
      if (followsPage) show({ phone: next.phone ?? "" })
      if (touched && state.checked && !state.edited) handOver({ isFinal: false })
    },

    setChecked: (checked) => {
      touched = true
      show({ checked, problem: null })
      handOver({ isFinal: false })
    },

    setPhone: (phone) => {
      touched = true
      followsPage = false
      const isMended = readPhoneNumber(phone, settings.country).ok
      const problem =
        state.problem && isPhoneProblem(state.problem) && !isMended ? state.problem : null
      show({ phone, problem, edited: true })
    },

    leavePhone: () => handOver({ isFinal: true }),

    save: async () => {
      handOver({ isFinal: true })
      await sender.settled()
      if (state.problem) return { ok: false, problem: state.problem }
      return { ok: true, optedIn: state.checked }
    },
  }
}
