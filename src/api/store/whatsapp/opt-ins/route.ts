import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { createOptInSchema, findOptInSchema, StoreOptInResponse } from "../../../../contract"
import type { z } from "zod"
import { parsePhoneNumber } from "../../../../domain/contacts"
import { requestOptInWorkflow, whatsappModule } from "../../../../workflows"
import { countryOf, findOpenCart } from "./find-cart"
import { presentOptIn } from "./present-opt-in"

type ByCart = MedusaRequest<unknown, z.output<typeof findOptInSchema>>

/** Keeps the ticked box of a cart; it takes effect when the cart's order is placed. */
export async function POST(
  req: MedusaRequest<z.output<typeof createOptInSchema>>,
  res: MedusaResponse
) {
  const { cart_id: cartId, phone, purposes, wording, locale } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  const cart = await findOpenCart(req.scope, cartId)
  const { defaultCountry } = await whatsapp.retrieveShopSettings()

  const number = parsePhoneNumber(phone, countryOf(cart) ?? defaultCountry)
  if (!number.ok) {
    const { message, reason } = number
    res.status(400).json({ type: "invalid_data", message, field: "phone", reason })
    return
  }

  await requestOptInWorkflow(req.scope).run({
    input: {
      cartId,
      phone: number.e164,
      purposes,
      wording,
      locale: locale ?? cart.locale,
      ipAddress: req.ip ?? null,
      userAgent: req.get("user-agent")?.slice(0, 500) ?? null,
      now: new Date(),
    },
  })
  await answer(req, res, cartId)
}

/** The box of a cart was unticked before the order was placed. */
export async function DELETE(req: ByCart, res: MedusaResponse<StoreOptInResponse>) {
  const { id } = await findOpenCart(req.scope, req.validatedQuery.cart_id)
  await whatsappModule(req.scope).withdrawOptInRequest(id)
  await answer(req, res, id)
}

/** What the box of a cart should show. */
export async function GET(req: ByCart, res: MedusaResponse<StoreOptInResponse>) {
  await answer(req, res, req.validatedQuery.cart_id)
}

async function answer(
  req: Pick<MedusaRequest, "scope">,
  res: MedusaResponse<StoreOptInResponse>,
  cartId: string
) {
  const optIn = await whatsappModule(req.scope).findOptIn(cartId)
  res.json({ opt_in: optIn ? presentOptIn(optIn) : null })
}
