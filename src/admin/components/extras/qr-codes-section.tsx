import { ScanText } from "@medusajs/icons"
import { Button, Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { useMay } from "../../hooks/use-may"
import { useQrCodes } from "../../hooks/use-qr-codes"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"
import { QrCodeRow } from "./qr-code-row"

/** Links and codes that open a chat with a number. */
export function QrCodesSection({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const mayChange = useMay("owner")
  const { qrCodes, isPending, error, retry, isRefetching } = useQrCodes(number.id)
  return (
    <Section
      title={t("whatsapp.qrCodes.title")}
      hint={t("whatsapp.qrCodes.hint")}
      actions={
        mayChange && (
          <Button size="small" variant="secondary" asChild>
            <Link to="qr-code">{t("whatsapp.actions.create")}</Link>
          </Button>
        )
      }
    >
      {number.link && (
        <div className="flex items-center justify-between gap-x-2 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle truncate">
            <bdi dir="ltr">{number.link}</bdi>
          </Text>
          <Copy content={number.link} />
        </div>
      )}
      {isPending && <LoadingRows rows={1} />}
      {error && !qrCodes && (
        <LoadError
          title={t("whatsapp.qrCodes.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {qrCodes?.length === 0 && (
        <EmptyState
          icon={<ScanText />}
          title={t("whatsapp.qrCodes.empty.title")}
          hint={t("whatsapp.qrCodes.empty.hint")}
        />
      )}
      {qrCodes?.map((qrCode) => (
        <QrCodeRow key={qrCode.code} numberId={number.id} qrCode={qrCode} mayDelete={mayChange} />
      ))}
    </Section>
  )
}
