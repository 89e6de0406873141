import { z } from "zod"
import * as wire from "../schemas/webhooks"
import { whole, type Reader } from "./readers"

/** Some deliveries of Meta's carry a quality update under the status update's field. */
const templateStatusOrQuality = whole({
  schema: z.union([
    wire.templateStatusUpdateSchema.transform((update) => ({
      kind: "template_status" as const,
      update,
    })),
    wire.templateQualityUpdateSchema.transform((update) => ({
      kind: "template_quality" as const,
      update,
    })),
  ]),
  event: (read) => read,
})

const businessUsername = whole({
  schema: wire.businessUsernameUpdateSchema,
  event: (update) => ({ kind: "business_username", update }),
})

/** The fields about accounts, numbers and templates: one value, not lists of items. */
export const accountReaders: Readonly<Record<string, readonly Reader[]>> = {
  message_template_status_update: [templateStatusOrQuality],
  message_template_quality_update: [
    whole({
      schema: wire.templateQualityUpdateSchema,
      event: (update) => ({ kind: "template_quality", update }),
    }),
  ],
  message_template_components_update: [
    whole({
      schema: wire.templateComponentsUpdateSchema,
      event: (update) => ({ kind: "template_components", update }),
    }),
  ],
  template_category_update: [
    whole({
      schema: wire.templateCategoryUpdateSchema,
      event: (update) => ({ kind: "template_category", update }),
    }),
  ],
  template_correct_category_detection: [
    whole({
      schema: wire.templateCategoryDetectionSchema,
      event: (update) => ({ kind: "template_category_detection", update }),
    }),
  ],
  phone_number_quality_update: [
    whole({
      schema: wire.phoneQualityUpdateSchema,
      event: (update) => ({ kind: "phone_quality", update }),
    }),
  ],
  phone_number_name_update: [
    whole({
      schema: wire.phoneNameUpdateSchema,
      event: (update) => ({ kind: "phone_name", update }),
    }),
  ],
  account_update: [
    whole({
      schema: wire.accountUpdateSchema,
      event: (update) => ({ kind: "account_update", update }),
    }),
  ],
  account_alerts: [
    whole({
      schema: wire.accountAlertSchema,
      event: (alert) => ({ kind: "account_alert", alert }),
    }),
  ],
  account_review_update: [
    whole({
      schema: wire.accountReviewSchema,
      event: (review) => ({ kind: "account_review", review }),
    }),
  ],
  account_settings_update: [
    whole({
      schema: wire.accountSettingsSchema,
      event: (settings) => ({ kind: "account_settings", settings }),
    }),
  ],
  business_capability_update: [
    whole({
      schema: wire.businessCapabilitySchema,
      event: (capability) => ({ kind: "business_capability", capability }),
    }),
  ],
  business_username_updates: [businessUsername],
  business_username_update: [businessUsername],
  security: [
    whole({
      schema: wire.securityUpdateSchema,
      event: (update) => ({ kind: "security", update }),
    }),
  ],
  flows: [whole({ schema: wire.flowEventSchema, event: (flow) => ({ kind: "flow", flow }) })],
  payment_configuration_update: [
    whole({
      schema: wire.paymentConfigurationSchema,
      event: (configuration) => ({ kind: "payment_configuration", configuration }),
    }),
  ],
  partner_solutions: [
    whole({
      schema: wire.partnerSolutionSchema,
      event: (solution) => ({ kind: "partner_solution", solution }),
    }),
  ],
}
