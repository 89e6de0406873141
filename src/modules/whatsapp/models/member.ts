import { model } from "@medusajs/framework/utils"
import { ROLES } from "../../../domain/members"

/** An admin user whose role for WhatsApp somebody chose; all others have the default one. */
export const WhatsappMember = model
  .define("whatsapp_member", {
    id: model.id({ prefix: "wamem" }).primaryKey(),
    user_id: model.text(),
    role: model.enum([...ROLES]),
  })
  .indexes([
    {
      name: "IDX_whatsapp_member_user",
      on: ["user_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
