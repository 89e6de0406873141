import type { BindingContext } from "../automations/bindings"

/** What is known of a recipient when their message is written. */
export interface CampaignRecipient {
  profileName: string | null
  locale: string | null
  /** The address the message goes to. */
  recipient: string
}

/** The data a campaign's bindings are rendered over: the recipient, as they are when it leaves. */
export function campaignContext({
  profileName,
  locale,
  recipient,
}: CampaignRecipient): BindingContext {
  const name = profileName?.trim() ?? ""
  return {
    contact: {
      name,
      first_name: name.split(/\s+/)[0] ?? "",
      phone: recipient.startsWith("+") ? recipient : "",
      locale: locale ?? "",
    },
  }
}
