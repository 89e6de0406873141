import { Key } from "@medusajs/icons"
import { Alert, Badge, Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useKeyring, useRotateKeys } from "../../hooks/use-keyring"
import { useMay } from "../../hooks/use-may"
import { useTellRefusal } from "../../hooks/use-tell-refusal"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"

/** Which keys there are, what lies under each, and the button that brings all under the first. */
export function KeyringSection() {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const mayRotate = useMay("owner")
  const { keyring, isPending, error, retry, isRefetching } = useKeyring()
  const rotate = useRotateKeys()
  const rotateAll = () =>
    rotate.mutate(undefined, {
      onSuccess: ({ rotated }) => toast.success(t("whatsapp.keys.done", { count: rotated })),
      onError: (error) => tellRefusal(error),
    })
  return (
    <Section
      level="h1"
      title={t("whatsapp.settings.links.keys.label")}
      hint={t("whatsapp.keys.hint")}
      actions={
        mayRotate && (
          <Button
            size="small"
            variant="secondary"
            onClick={rotateAll}
            isLoading={rotate.isPending}
            disabled={!keyring || keyring.to_rotate === 0}
          >
            {t("whatsapp.keys.rotate")}
          </Button>
        )
      }
    >
      {isPending && <LoadingRows rows={1} />}
      {error && !keyring && (
        <LoadError
          title={t("whatsapp.keys.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {keyring?.keys.length === 0 && (
        <EmptyState
          icon={<Key />}
          title={t("whatsapp.keys.empty.title")}
          hint={t("whatsapp.keys.empty.hint")}
        />
      )}
      {keyring?.keys.map(({ id, is_primary, secrets }) => (
        <div key={id} className="flex items-center justify-between gap-x-4 px-6 py-4">
          <div className="flex items-center gap-x-2">
            <code className="txt-compact-small" dir="ltr">
              {id}
            </code>
            {is_primary && (
              <Badge size="2xsmall" rounded="full">
                {t("whatsapp.keys.primary")}
              </Badge>
            )}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {t("whatsapp.keys.secrets", { count: secrets })}
          </Text>
        </div>
      ))}
      {keyring?.lost.map(({ key_id, secrets, accounts }) => (
        <div key={key_id} className="px-6 py-4">
          <Alert variant="error" role="alert">
            {t("whatsapp.keys.lost", {
              count: secrets,
              key: key_id,
              accounts: accounts.map(({ name }) => name).join(", "),
            })}
          </Alert>
        </div>
      ))}
      {keyring && keyring.to_rotate > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("whatsapp.keys.toRotate", { count: keyring.to_rotate })}
        </Text>
      )}
    </Section>
  )
}
