import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { createOptInSchema, findOptInSchema } from "../../../../contract"
import { limitByAddress, limitByCart } from "./rate-limit"

/** A phone number, some purposes and the words beside a box; the words are the longest. */
const BODY_LIMIT = "16kb"

const validCart = validateAndTransformQuery(findOptInSchema, { defaults: [], isList: false })

export const optInsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/whatsapp/opt-ins*",
    middlewares: [limitByAddress],
  },
  {
    matcher: "/store/whatsapp/opt-ins",
    methods: ["POST"],
    bodyParser: { sizeLimit: BODY_LIMIT },
    middlewares: [validateAndTransformBody(createOptInSchema), limitByCart],
  },
  {
    matcher: "/store/whatsapp/opt-ins",
    methods: ["GET"],
    middlewares: [validCart],
  },
  {
    matcher: "/store/whatsapp/opt-ins",
    methods: ["DELETE"],
    middlewares: [validCart, limitByCart],
  },
]
