import { useEffect, useState, useSyncExternalStore } from "react"
import { createOptInClient, type Connection } from "./client/create-opt-in-client"
import type { OptInPurpose } from "./client/opt-in-client"
import { countryHint } from "./phone/country-hint"
import type { OptInProblem } from "./session/opt-in-problem"
import { createOptInSession, type SaveResult } from "./session/opt-in-session"
import { initialState, type Progress } from "./session/opt-in-state"
import { defaultWording } from "./texts/default-wording"
import { fillIsolated } from "./texts/fill"
import type { OptInTexts } from "./texts/opt-in-texts"
import { pickTexts } from "./texts/pick-texts"

export type WhatsappOptInOptions = Connection & {
  cartId: string
  /** Named in the words beside the box. */
  shopName?: string
  /**
   * The words beside the box. What is shown is what is stored as the proof of consent, to the letter.
   * @default a sentence in the locale's language, with the shop's name
   */
  wording?: string
  /** Such as `en` or `pt-BR`. Built in: en, es, pt, hi, ar, de, fr. @default "en" */
  locale?: string
  /** What is agreed to; `wording` must say so. @default ["order_updates"] */
  purposes?: OptInPurpose[]
  /** Two-letter country in which numbers without a country code are read, such as the cart's. */
  country?: string
  /** The number that is known already, such as `cart.shipping_address.phone`. */
  phone?: string
  /** Any text in other words. */
  texts?: Partial<OptInTexts>
}

/** Everything a box needs: what to show, and what to do when it is used. */
export type WhatsappOptInControls = {
  checked: boolean
  phone: string
  progress: Progress
  problem: OptInProblem | null
  /** The number that was saved, masked. */
  savedPhone: string | null
  wording: string
  texts: OptInTexts
  /** Says, below the field, how a number is read. */
  hint: string
  language: string
  direction: "ltr" | "rtl"
  setChecked: (checked: boolean) => void
  setPhone: (phone: string) => void
  /** To be called when the phone field loses the focus: saves, or says what is wrong. */
  leavePhone: () => void
  /** Saves what is not saved yet. Await it before completing the cart; it never throws. */
  save: () => Promise<SaveResult>
}

const RECEIPTS: OptInPurpose[] = ["order_updates"]

/** The opt-in of one cart, kept at the shop while the shopper ticks, types and unticks. */
export function useWhatsappOptIn(options: WhatsappOptInOptions): WhatsappOptInControls {
  const { cartId, country, locale = "en", phone, purposes = RECEIPTS, shopName } = options
  const { texts, language, direction } = pickTexts(locale, options.texts)
  const wording = options.wording ?? defaultWording({ locale, shopName, texts })
  const settings = { client: createOptInClient(options), purposes, wording, locale, country, phone }

  const [held, hold] = useState(() => ({
    cartId,
    session: createOptInSession({ cartId, settings }),
  }))
  if (held.cartId !== cartId) hold({ cartId, session: createOptInSession({ cartId, settings }) })
  const { session } = held

  useEffect(() => session.configure(settings))
  useEffect(() => {
    void session.load()
  }, [session])

  const state = useSyncExternalStore(session.subscribe, session.getState, () => initialState)
  const hint = hintFor({ texts, country, language, phone: state.phone, saved: state.savedPhone })

  return {
    checked: state.checked,
    phone: state.phone,
    progress: state.progress,
    problem: state.problem,
    savedPhone: state.savedPhone,
    wording,
    texts,
    hint,
    language,
    direction,
    setChecked: session.setChecked,
    setPhone: session.setPhone,
    leavePhone: session.leavePhone,
    save: session.save,
  }
}

type HintArguments = {
  texts: OptInTexts
  country: string | undefined
  language: string
  phone: string
  saved: string | null
}

function hintFor({ texts, country, language, phone, saved }: HintArguments): string {
  if (saved !== null && phone === "") return fillIsolated(texts.hintSaved, { phone: saved })
  const read = countryHint(country, language)
  if (!read) return texts.hintInternational
  return fillIsolated(texts.hint, { code: read.callingCode, country: read.name })
}
