import type { AutomationBindings, BindingContext } from "../../domain/automations"
import type { MessagePurpose } from "../../domain/messages"
import type { TemplateValues } from "../../domain/templates"

/** Whom a message is for: a contact we know, or a phone number as somebody typed it. */
export type IntendedRecipient =
  | { contactId: string }
  | {
      phone: string | null
      /** Read numbers without a country code in this country; else in the shop's default. */
      country?: string | null
      locale?: string | null
      customerId?: string | null
    }

export interface TemplateContent {
  kind: "template"
  name: string
  /** Send this language; without it the recipient's is chosen. */
  language?: string
  /** The language when the template has none the recipient reads. */
  defaultLanguage?: string
  /** What fills the template, as it is… */
  values?: TemplateValues
  /** …or as Liquid over `context`. */
  bindings?: AutomationBindings
}

export interface TextContent {
  kind: "text"
  body: string
  /** The message this one answers. */
  contextWamid?: string | null
}

/** A message somebody wants sent: to whom, for what purpose, saying what, because of what. */
export interface MessageIntent {
  /** What caused it, unique: the same cause never makes a second message. */
  cause: string
  to: IntendedRecipient
  purpose: MessagePurpose
  content: TemplateContent | TextContent
  /** Liquid data for `content.bindings`. */
  context?: BindingContext
  /** How amounts and dates are written, and which language is wanted; else the contact's own. */
  locale?: string | null
  /** Of amounts that say no currency of their own. */
  currencyCode?: string
  /** The sender, one of our phone number rows: this one or none. */
  numberId?: string | null
  /** Else the automation's number, else the one of the sales channel, of the region, or the default. */
  automationNumberId?: string | null
  salesChannelId?: string | null
  regionId?: string | null
  conversationId?: string | null
  automationId?: string | null
  orderId?: string | null
  customerId?: string | null
  sendAfter?: Date | string | null
  /** Medusa's own switch on orders and fulfilments. */
  notificationsDisabled?: boolean
  /** An answer to what the person just wrote, such as the confirmation of an opt-out. */
  respondsToInbound?: boolean
}
