import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  blockUsersSchema,
  changeLinksSchema,
  createPhoneNumberSchema,
  createQrCodeSchema,
  listBlockedUsersSchema,
  listPhoneNumbersSchema,
  listQrCodesSchema,
  registerSchema,
  removeSchema,
  requestCodeSchema,
  twoStepPinSchema,
  updateConversationalSchema,
  updatePhoneNumberSchema,
  updateProfileSchema,
  updateQrCodeSchema,
  verifyCodeSchema,
} from "../../../../contract"

const NUMBERS = "/admin/whatsapp/phone-numbers"
const ONE = `${NUMBERS}/:id`

type BodySchema = Parameters<typeof validateAndTransformBody>[0]
type QuerySchema = Parameters<typeof validateAndTransformQuery>[0]

const body = (method: "POST" | "DELETE", matcher: string, schema: BodySchema): MiddlewareRoute => ({
  matcher,
  methods: [method],
  middlewares: [validateAndTransformBody(schema)],
})

const list = (matcher: string, schema: QuerySchema): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(schema, { defaults: [], isList: true })],
})

export const phoneNumbersMiddlewares: MiddlewareRoute[] = [
  list(NUMBERS, listPhoneNumbersSchema),
  body("POST", NUMBERS, createPhoneNumberSchema),
  body("POST", ONE, updatePhoneNumberSchema),
  body("DELETE", ONE, removeSchema),
  body("POST", `${ONE}/request-code`, requestCodeSchema),
  body("POST", `${ONE}/verify-code`, verifyCodeSchema),
  body("POST", `${ONE}/register`, registerSchema),
  body("POST", `${ONE}/two-step-pin`, twoStepPinSchema),
  body("POST", `${ONE}/sales-channels`, changeLinksSchema),
  body("POST", `${ONE}/regions`, changeLinksSchema),
  body("POST", `${ONE}/profile`, updateProfileSchema),
  // The bytes of a picture, read by the route itself.
  { matcher: `${ONE}/profile/picture`, methods: ["POST"], bodyParser: false },
  list(`${ONE}/blocked-users`, listBlockedUsersSchema),
  body("POST", `${ONE}/blocked-users`, blockUsersSchema),
  body("DELETE", `${ONE}/blocked-users`, blockUsersSchema),
  list(`${ONE}/qr-codes`, listQrCodesSchema),
  body("POST", `${ONE}/qr-codes`, createQrCodeSchema),
  body("POST", `${ONE}/qr-codes/:code`, updateQrCodeSchema),
  body("POST", `${ONE}/conversational`, updateConversationalSchema),
]
