import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ACCOUNT = [
  `"access_token_expires_at" timestamptz null`,
  `"app_secret_last_four" text null`,
  `"app_secret_set_at" timestamptz null`,
  `"verify_token_last_four" text null`,
  `"verify_token_set_at" timestamptz null`,
  `"paused_by" text check ("paused_by" in ('person', 'keyring')) null`,
  `"refreshed_at" timestamptz null`,
]

const PHONE_NUMBER = [
  `"name_status" text null`,
  `"code_verification_status" text null`,
  `"platform_type" text null`,
  `"is_pin_enabled" boolean null`,
  `"is_on_business_app" boolean null`,
  `"refreshed_at" timestamptz null`,
  `"throughput_level" text null`,
  `"paused_at" timestamptz null`,
  `"replaced_by" text null`,
]

/** What may be shown of secrets, who paused what, and what Meta says about a number. */
export class Migration20261124000600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(alter("whatsapp_account", ACCOUNT, (column) => `ADD COLUMN IF NOT EXISTS ${column}`))
    this.addSql(
      alter("whatsapp_phone_number", PHONE_NUMBER, (column) => `ADD COLUMN IF NOT EXISTS ${column}`)
    )
    // Nobody knows when these were entered; the account's last change is the closest there is.
    for (const secret of ["app_secret", "verify_token"]) {
      this.addSql(
        `UPDATE "whatsapp_account" SET "${secret}_set_at" = "updated_at" WHERE "${secret}_enc" IS NOT NULL AND "${secret}_set_at" IS NULL;`
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(alter("whatsapp_account", ACCOUNT, drop))
    this.addSql(alter("whatsapp_phone_number", PHONE_NUMBER, drop))
  }
}

function alter(table: string, columns: string[], change: (column: string) => string): string {
  return `ALTER TABLE "${table}" ${columns.map(change).join(", ")};`
}

function drop(column: string): string {
  return `DROP COLUMN IF EXISTS ${column.split(" ")[0]}`
}
