import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber, UpdatePhoneNumber } from "../../../contract"
import { useChangeNumber } from "../../hooks/use-change-number"
import { FormDrawer } from "../form/form-drawer"
import { TextField } from "../form/text-field"

const LIMITS = ["limit_per_minute", "limit_per_day", "limit_per_month"] as const
const WHOLE = /^[1-9]\d{0,8}$/
const PER_CENT = /^(100|[1-9]\d?)$/

type Values = Record<(typeof LIMITS)[number] | "share", string>

/** The shop's own limits of a number, and how much of Meta's rate it takes. */
export function EditLimitsForm({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useChangeNumber<UpdatePhoneNumber>(number.id)
  const form = useForm<Values>({
    defaultValues: {
      limit_per_minute: number.limit_per_minute?.toString() ?? "",
      limit_per_day: number.limit_per_day?.toString() ?? "",
      limit_per_month: number.limit_per_month?.toString() ?? "",
      share: Math.round(number.throughput_share * 100).toString(),
    },
  })

  const save = (values: Values) =>
    mutate(
      {
        throughput_share: Number(values.share) / 100,
        limit_per_minute: limitOf(values.limit_per_minute),
        limit_per_day: limitOf(values.limit_per_day),
        limit_per_month: limitOf(values.limit_per_month),
      },
      {
        onSuccess: () => {
          toast.success(t("whatsapp.numbers.limits.done"))
          handleSuccess()
        },
      }
    )

  return (
    <FormDrawer
      title={t("whatsapp.numbers.limits.title")}
      description={t("whatsapp.numbers.limits.description")}
      form={form}
      onSubmit={save}
      isSaving={isPending}
      error={error}
    >
      {LIMITS.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`whatsapp.numbers.limits.${name}`)}
          inputMode="numeric"
          optional
          rules={{ pattern: { value: WHOLE, message: t("whatsapp.form.whole") } }}
        />
      ))}
      <TextField
        name="share"
        label={t("whatsapp.numbers.limits.share")}
        hint={t("whatsapp.numbers.limits.shareHint", { count: number.throughput_per_second })}
        inputMode="numeric"
        rules={{
          required: t("whatsapp.form.required"),
          pattern: { value: PER_CENT, message: t("whatsapp.form.perCent") },
        }}
      />
    </FormDrawer>
  )
}

function limitOf(text: string): number | null {
  return text.trim() === "" ? null : Number(text)
}
