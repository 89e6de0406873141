import { anyApplier, type AnyApplier } from "../applier"
import { accountUpdate } from "./account-update"
import { messageTemplateComponentsUpdate } from "./message-template-components-update"
import { messageTemplateQualityUpdate } from "./message-template-quality-update"
import { messageTemplateStatusUpdate } from "./message-template-status-update"
import { messages } from "./messages"
import { phoneNumberNameUpdate } from "./phone-number-name-update"
import { phoneNumberQualityUpdate } from "./phone-number-quality-update"
import { statuses } from "./statuses"
import { templateCategoryDetection } from "./template-category-detection"
import { templateCategoryUpdate } from "./template-category-update"
import { userIdUpdate } from "./user-id-update"
import { userPreferences } from "./user-preferences"

/**
 * What a delivery can change, in the order rows are locked: people and conversations before the
 * messages sent to them. Kinds that are not here change nothing yet; their deliveries are kept.
 */
export const APPLIERS: readonly AnyApplier[] = [
  anyApplier(userIdUpdate),
  anyApplier(messages),
  anyApplier(userPreferences),
  anyApplier(statuses),
  anyApplier(messageTemplateStatusUpdate),
  anyApplier(messageTemplateQualityUpdate),
  anyApplier(templateCategoryUpdate),
  anyApplier(templateCategoryDetection),
  anyApplier(messageTemplateComponentsUpdate),
  anyApplier(phoneNumberQualityUpdate),
  anyApplier(phoneNumberNameUpdate),
  anyApplier(accountUpdate),
]
