import { Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminSetup } from "../../../contract"

/** What is entered at Meta: the callback URL to copy, and what to know of the verify token. */
export function WebhookFacts({ setup }: { setup: AdminSetup }) {
  const { t } = useTranslation()
  const { callback_url: url, verify_token_set: isTokenSet } = setup
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-3 px-6 py-4">
      <dt className="txt-compact-small-plus text-ui-fg-subtle">
        {t("whatsapp.setup.webhook.callbackUrl")}
      </dt>
      <dd className="flex min-w-0 items-center gap-x-2">
        {url ? (
          <>
            <code className="txt-compact-small truncate" dir="ltr">
              {url}
            </code>
            <Copy content={url} />
          </>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("whatsapp.setup.webhook.noUrl")}
          </Text>
        )}
      </dd>
      <dt className="txt-compact-small-plus text-ui-fg-subtle">
        {t("whatsapp.accounts.secrets.verify_token.label")}
      </dt>
      <dd className="txt-small text-ui-fg-subtle">
        {t(isTokenSet ? "whatsapp.setup.webhook.tokenSet" : "whatsapp.setup.webhook.tokenMissing")}
      </dd>
    </dl>
  )
}
