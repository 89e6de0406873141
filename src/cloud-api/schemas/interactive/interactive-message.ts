import { z } from "zod"
import { addressRequestSchema } from "./address"
import { carouselMessageSchema } from "./carousel"
import { ctaUrlSchema } from "./cta-url"
import { flowMessageSchema } from "./flow"
import { listSchema } from "./list"
import { orderDetailsMessageSchema, orderStatusMessageSchema } from "./order-messages"
import { catalogMessageSchema, productListMessageSchema, productMessageSchema } from "./products"
import { replyButtonsSchema } from "./reply-buttons"
import {
  callPermissionRequestSchema,
  contactInfoRequestSchema,
  locationRequestSchema,
} from "./requests"
import { voiceCallSchema } from "./voice-call"

/** Every kind of interactive message. */
export const interactiveMessageSchema = z.discriminatedUnion("type", [
  replyButtonsSchema,
  listSchema,
  ctaUrlSchema,
  locationRequestSchema,
  addressRequestSchema,
  flowMessageSchema,
  productMessageSchema,
  productListMessageSchema,
  catalogMessageSchema,
  carouselMessageSchema,
  callPermissionRequestSchema,
  contactInfoRequestSchema,
  voiceCallSchema,
  orderDetailsMessageSchema,
  orderStatusMessageSchema,
])
export type InteractiveMessage = z.output<typeof interactiveMessageSchema>
