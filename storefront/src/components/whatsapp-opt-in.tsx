import type { ReactElement } from "react"
import { useWhatsappOptIn, type WhatsappOptInOptions } from "../use-whatsapp-opt-in"
import { WhatsappOptInBox } from "./whatsapp-opt-in-box"

export type WhatsappOptInProps = WhatsappOptInOptions & { className?: string }

/**
 * The opt-in checkbox for a checkout page: it saves by itself on every tick and when the phone
 * field is left. Use `useWhatsappOptIn` with `WhatsappOptInBox` to await `save()` as well.
 */
export function WhatsappOptIn({ className, ...options }: WhatsappOptInProps): ReactElement {
  return <WhatsappOptInBox optIn={useWhatsappOptIn(options)} className={className} />
}
