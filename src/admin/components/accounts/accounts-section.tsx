import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useAccounts } from "../../hooks/use-accounts"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"
import { AccountRow } from "./account-row"

const LOADING_ROWS = 2

/** Every connected account with its numbers. */
export function AccountsSection() {
  const { t } = useTranslation()
  const { accounts, isPending, error, retry, isRefetching } = useAccounts()
  return (
    <Section
      level="h1"
      title={t("whatsapp.accounts.title")}
      hint={t("whatsapp.accounts.hint")}
      actions={
        <>
          <Button size="small" variant="secondary" asChild>
            <Link to="create">{t("whatsapp.accounts.add")}</Link>
          </Button>
          <Button size="small" asChild>
            <Link to="setup">{t("whatsapp.settings.links.setup.label")}</Link>
          </Button>
        </>
      }
    >
      {isPending && <LoadingRows rows={LOADING_ROWS} />}
      {error && !accounts && (
        <LoadError
          title={t("whatsapp.accounts.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {accounts?.length === 0 && (
        <EmptyState
          icon={<ChatBubbleLeftRight />}
          title={t("whatsapp.accounts.empty.title")}
          hint={t("whatsapp.accounts.empty.hint")}
        />
      )}
      {accounts?.map((account) => (
        <AccountRow key={account.id} account={account} />
      ))}
    </Section>
  )
}
