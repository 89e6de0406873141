import { Button, InlineTip, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMay } from "../../../hooks/use-may"
import { useTellRefusal } from "../../../hooks/use-tell-refusal"
import { useEnableInsights } from "../../../hooks/use-template-analytics"

interface InsightsProps {
  accountId: string
  insights: { enabled: boolean | null; message: string | null }
}

/** Why Meta's figures are missing, and the way to have them; nothing while they are there. */
export function Insights({ accountId, insights }: InsightsProps) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const prompt = usePrompt()
  const mayEnable = useMay("owner")
  const { mutate, isPending } = useEnableInsights()
  const { enabled, message } = insights
  if (enabled && !message) return null

  const enable = async () => {
    const isSure = await prompt({
      variant: "confirmation",
      title: t("whatsapp.templates.insights.ask"),
      description: t("whatsapp.templates.insights.forGood"),
      confirmText: t("whatsapp.templates.insights.action"),
      cancelText: t("whatsapp.actions.cancel"),
    })
    if (!isSure) return
    mutate(
      { account_id: accountId },
      {
        onSuccess: () => void toast.success(t("whatsapp.templates.insights.done")),
        onError: (error) => tellRefusal(error),
      }
    )
  }

  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <InlineTip
        className="w-full"
        label={t("whatsapp.templates.insights.title")}
        variant={enabled ? "warning" : "info"}
      >
        {enabled ? <bdi>{message}</bdi> : t("whatsapp.templates.insights.hint")}
      </InlineTip>
      {!enabled && mayEnable && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => void enable()}
        >
          {t("whatsapp.templates.insights.action")}
        </Button>
      )}
    </div>
  )
}
