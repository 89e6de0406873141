import { model } from "@medusajs/framework/utils"

/**
 * Messages of a number that left or may have left, by day where its account is and by Meta's
 * category. Written only by `operations/quotas`.
 */
export const WhatsappUsage = model
  .define("whatsapp_usage", {
    id: model.id({ prefix: "wausg" }).primaryKey(),
    number_id: model.text(),
    /** As `2026-11-24`, in the account's time zone. */
    day: model.text(),
    /** Meta's, in small letters; `service` for what is no template. */
    category: model.text(),
    messages: model.number().default(0),
  })
  .indexes([
    {
      name: "IDX_whatsapp_usage_day",
      on: ["number_id", "day", "category"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

/**
 * Whom a portfolio wrote to first within the last day, once a person. Kept only for portfolios whose
 * messaging limit is known; the id is `portfolio:person`.
 */
export const WhatsappPortfolioReach = model
  .define("whatsapp_portfolio_reach", {
    id: model.text().primaryKey(),
    /** Meta's portfolio, or the account where that is not known. */
    portfolio: model.text(),
    /** The contact, or whom the message went to where there is none. */
    person: model.text(),
    /** The message that reached the person first; forgotten once there was another. */
    message_id: model.text().nullable(),
    reached_at: model.dateTime(),
  })
  .indexes([{ name: "IDX_whatsapp_portfolio_reach_window", on: ["portfolio", "reached_at"] }])
