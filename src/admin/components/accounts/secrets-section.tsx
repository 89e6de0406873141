import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminAccount, AdminSecretFacts } from "../../../contract"
import { useMay } from "../../hooks/use-may"
import { StatusLabel } from "../feedback/status-label"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"

const SECRETS = ["access_token", "app_secret", "verify_token"] as const

/** How each secret ends and how old it is: no more is ever shown. */
export function SecretsSection({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const mayReplace = useMay("owner") && account.source === "admin"
  return (
    <Section
      title={t("whatsapp.accounts.secrets.heading")}
      hint={t(
        account.source === "environment"
          ? "whatsapp.accounts.secrets.fromEnvironment"
          : "whatsapp.accounts.secrets.hint"
      )}
      actions={
        mayReplace && (
          <Button size="small" variant="secondary" asChild>
            <Link to="secrets">{t("whatsapp.accounts.secrets.replace")}</Link>
          </Button>
        )
      }
    >
      {SECRETS.map((name) => (
        <div key={name} className="grid grid-cols-2 items-center gap-4 px-6 py-4">
          <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
            {t(`whatsapp.accounts.secrets.${name}.label`)}
          </Text>
          <Secret facts={account.secrets[name]} />
        </div>
      ))}
    </Section>
  )
}

function Secret({ facts }: { facts: AdminSecretFacts | null }) {
  const { t } = useTranslation()
  if (!facts) {
    return (
      <span className="txt-compact-small text-ui-fg-subtle">
        {t("whatsapp.accounts.secrets.notSet")}
      </span>
    )
  }
  return (
    <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2 gap-y-1">
      <code dir="ltr">•••• {facts.last_four ?? ""}</code>
      {facts.set_at && (
        <span>
          {t("whatsapp.accounts.secrets.setAt")} <Timestamp at={facts.set_at} as="relative" />
        </span>
      )}
      {facts.expires_at && (
        <span>
          {t("whatsapp.accounts.secrets.expiresAt")} <Timestamp at={facts.expires_at} as="day" />
        </span>
      )}
      {!facts.readable && (
        <StatusLabel color="red">{t("whatsapp.accounts.secrets.unreadable")}</StatusLabel>
      )}
    </div>
  )
}
