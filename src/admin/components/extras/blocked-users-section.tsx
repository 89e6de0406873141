import { UsersSolid } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminBlockedUser } from "../../../contract"
import { useBlockedUsers, useChangeBlocks } from "../../hooks/use-blocked-users"
import { useMay } from "../../hooks/use-may"
import { useTellRefusal } from "../../hooks/use-tell-refusal"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"

/** Whom a number does not hear and does not write to. */
export function BlockedUsersSection({ numberId }: { numberId: string }) {
  const { t } = useTranslation()
  const mayBlock = useMay("agent")
  const { blockedUsers, isPending, error, retry, isRefetching } = useBlockedUsers(numberId)
  return (
    <Section
      title={t("whatsapp.blocks.title")}
      actions={
        mayBlock && (
          <Button size="small" variant="secondary" asChild>
            <Link to="block">{t("whatsapp.blocks.block")}</Link>
          </Button>
        )
      }
    >
      {isPending && <LoadingRows rows={1} />}
      {error && !blockedUsers && (
        <LoadError
          title={t("whatsapp.blocks.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {blockedUsers?.length === 0 && (
        <EmptyState
          icon={<UsersSolid />}
          title={t("whatsapp.blocks.empty.title")}
          hint={t("whatsapp.blocks.empty.hint")}
        />
      )}
      {blockedUsers?.map((user) => (
        <BlockedUserRow key={user.wa_id} numberId={numberId} user={user} mayUnblock={mayBlock} />
      ))}
    </Section>
  )
}

interface BlockedUserRowProps {
  numberId: string
  user: AdminBlockedUser
  mayUnblock: boolean
}

function BlockedUserRow({ numberId, user, mayUnblock }: BlockedUserRowProps) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const { mutate, isPending } = useChangeBlocks(numberId, "DELETE")
  const unblock = () =>
    mutate(
      { users: [user.wa_id] },
      {
        onSuccess: ({ failed: [failure] }) =>
          failure ? toast.error(failure.message) : toast.success(t("whatsapp.blocks.unblocked")),
        onError: (error) => tellRefusal(error),
      }
    )
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <Text size="small" className="truncate">
        <bdi>{user.contact?.name ?? `+${user.wa_id}`}</bdi>
      </Text>
      {mayUnblock && (
        <Button size="small" variant="transparent" onClick={unblock} isLoading={isPending}>
          {t("whatsapp.blocks.unblock")}
        </Button>
      )}
    </div>
  )
}
