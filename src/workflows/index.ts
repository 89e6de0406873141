/** What the plugin's own entry points run, and what other plugins may run or hook into. */
export { defaultAfter } from "./accounts/removal-plan"
export { findSenderLinks, namesOfLinked, type LinkedKind } from "./accounts/sender-links"
export * from "./accounts/workflows/change-number"
export * from "./accounts/workflows/change-sender-links"
export * from "./accounts/workflows/remove-sender"
export * from "./accounts/workflows/set-paused"
export { recordAuditStep, type AuditEntry } from "./audit/steps/record-audit"
export { paymentOfCapture } from "./automations/payment-of-capture"
export { triggerEvent, type TriggerEvent } from "./automations/trigger-event"
export * from "./automations/workflows/reconcile-orders"
export * from "./automations/workflows/resend-receipt"
export * from "./automations/workflows/run-automations"
export type { ConsentConfirmation } from "./consent/steps/draft-confirmation"
export type { ConsentChange } from "./consent/steps/change-consent"
export type { OptInRequest } from "./consent/steps/request-opt-in"
export * from "./consent/workflows/change-consent"
export * from "./consent/workflows/confirm-consent"
export * from "./consent/workflows/request-opt-in"
export type * from "./messages/message-intent"
export type { MessageResult } from "./messages/message-result"
export * from "./messages/workflows/send-whatsapp-messages"
export type { TestMessage } from "./setup/steps/draft-test-message"
export * from "./setup/workflows/send-test-message"
export { inTurn } from "./shop/in-turn"
export { withoutDisturbing } from "./shop/without-disturbing"
export { actionFacts, requireAction } from "./templates/action-facts"
export type { TemplateActor } from "./templates/steps/require-template-action"
export * from "./templates/workflows/delete-templates"
export * from "./templates/workflows/import-templates"
export * from "./templates/workflows/review-template"
export * from "./templates/workflows/submit-template"
export * from "./templates/workflows/write-templates"
export { templatePerson } from "./templates/template-person"
export { initialiseLibrary } from "./templates/library/initialise-library"
export { listLibrary } from "./templates/library/list-library"
export { submitWanted } from "./templates/library/submit-wanted"
export { keepSample } from "./templates/samples/keep-sample"
export { readSampleFile } from "./templates/samples/read-sample-file"
export { previewForAdmin } from "./templates/preview/preview-for-admin"
export type { TemplateTest } from "./templates/steps/draft-template-test"
export * from "./templates/workflows/initialise-library"
export * from "./templates/workflows/send-template-test"
export * from "./templates/workflows/tell-of-template"
export {
  whatsappModule,
  type ListedAccount,
  type ListedNumber,
  type NewTemplate,
  type RemovalPreview,
  type TemplateChanges,
  type TemplateFilters,
  type TemplateRecord,
} from "./whatsapp-module"
