import type { MedusaContainer } from "@medusajs/framework/types"
import { WHATSAPP_MODULE } from "../modules/whatsapp"
import type WhatsappModuleService from "../modules/whatsapp/service"

type Answer<Method extends keyof WhatsappModuleService> = WhatsappModuleService[Method] extends (
  ...args: never[]
) => Promise<infer Result>
  ? Result
  : never

export type AdmittedMessage = Parameters<WhatsappModuleService["admitMessages"]>[0][number]
export type AdmittedRow = Answer<"admitMessages">[number]
export type AutomationRun = Parameters<WhatsappModuleService["recordRuns"]>[0][number]
export type Automation = Answer<"listEnabledAutomations">[number]
export type ContactFacts = Answer<"contactFacts">[number]
export type ListedAccount = Answer<"listAccountsForAdmin">["accounts"][number]
export type ListedNumber = Answer<"listNumbersForAdmin">["numbers"][number]
export type NumberChanges = Parameters<WhatsappModuleService["changeNumber"]>[0]["changes"]
export type RemovalPreview = Answer<"previewRemoval">
export type Sender = Answer<"listSenders">[number]
export type StoredTemplate = Answer<"findTemplates">[number]
export type TemplateFilters = Omit<
  Parameters<WhatsappModuleService["listTemplatesForAdmin"]>[0],
  "order" | "limit" | "offset"
>
export type TemplateRecord = Answer<"retrieveTemplate">
export type NewTemplate = Parameters<
  WhatsappModuleService["createTemplates"]
>[0]["templates"][number]
export type CopyTemplatesRequest = Parameters<WhatsappModuleService["copyTemplates"]>[0]
export type SaveTemplateRequest = Parameters<WhatsappModuleService["saveTemplate"]>[0]
export type TemplateChanges = SaveTemplateRequest["changes"]
export type ImportTemplatesRequest = Parameters<WhatsappModuleService["importTemplates"]>[0]
export type TemplateSubmission = Parameters<
  WhatsappModuleService["handInTemplate"]
>[0]["submission"]
export type HandedIn = Answer<"handInTemplate">
export type DeletableTemplate = Answer<"listDeletableTemplates">[number]
export type TemplateUse = Answer<"templateUsage">[number]

/** The WhatsApp module of the shop a workflow, subscriber, job or route runs in. */
export function whatsappModule(container: Pick<MedusaContainer, "resolve">): WhatsappModuleService {
  return container.resolve<WhatsappModuleService>(WHATSAPP_MODULE)
}
