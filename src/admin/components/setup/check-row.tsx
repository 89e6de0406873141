import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminSetup, AdminSetupCheck } from "../../../contract"
import { useMay } from "../../hooks/use-may"
import { useSetupFix } from "../../hooks/use-setup-fix"
import { useTellRefusal } from "../../hooks/use-tell-refusal"
import { checkPlaceOf } from "../../lib/check-place"
import { CheckIcon } from "./check-icon"

interface CheckRowProps {
  setup: Pick<AdminSetup, "account_id" | "number_id">
  check: AdminSetupCheck
}

/** One thing that was looked at: what it is, what to do, where at Meta, and the button that does it. */
export function CheckRow({ setup, check }: CheckRowProps) {
  const { t } = useTranslation()
  const { status, message, remedy, console: place, fix } = check
  const { account_id: accountId } = setup
  const isOwner = useMay("owner")
  const mayFix = isOwner && accountId !== null && fix !== null
  const here = isOwner ? checkPlaceOf(check, setup) : null
  return (
    <li className="flex items-start gap-x-3 px-6 py-4">
      <span className="mt-0.5">
        <CheckIcon status={status} />
      </span>
      {/* Written by the shop's server, in English. */}
      <div className="flex min-w-0 flex-1 flex-col items-start gap-y-2">
        <div className="flex flex-col gap-y-1">
          <Text size="small" leading="compact" weight="plus" className="break-words">
            <bdi>{message}</bdi>
          </Text>
          {remedy && (
            <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
              <bdi>{remedy}</bdi>
            </Text>
          )}
        </div>
        {(place || mayFix || here) && (
          <div className="flex flex-wrap gap-2">
            {mayFix && <FixButton accountId={accountId} fix={fix} />}
            {here && (
              <Button size="small" asChild>
                <Link to={here.to}>{t(here.label)}</Link>
              </Button>
            )}
            {place && (
              <Button size="small" variant="secondary" asChild>
                <a href={place.url} target="_blank" rel="noreferrer">
                  <bdi>{place.label}</bdi>
                  <ArrowUpRightOnBox />
                  <span className="sr-only">{t("whatsapp.setup.newTab")}</span>
                </a>
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  )
}

interface FixButtonProps {
  accountId: string
  fix: NonNullable<AdminSetupCheck["fix"]>
}

function FixButton({ accountId, fix }: FixButtonProps) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const { mutate, isPending } = useSetupFix()
  const mend = () =>
    mutate(
      { account_id: accountId, fix },
      {
        onSuccess: (done) => {
          const { verify_token: token } = done.fix
          toast.success(
            t(`whatsapp.setup.fixed.${fix}`),
            token ? { description: token, duration: Infinity } : undefined
          )
        },
        onError: (error) => tellRefusal(error),
      }
    )
  return (
    <Button size="small" onClick={mend} isLoading={isPending}>
      {t(`whatsapp.setup.fixes.${fix}`)}
    </Button>
  )
}
