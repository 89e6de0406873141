import { Combobox, Form, useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber, ChangeLinks } from "../../../contract"
import { useChangeNumber } from "../../hooks/use-change-number"
import { useRouteOptions, type RouteKind } from "../../hooks/use-route-options"
import { FormDrawer } from "../form/form-drawer"

interface RouteFormProps {
  number: AdminPhoneNumber
  kind: RouteKind
}

/** Chooses the sales channels or regions whose orders are written about from a number. */
export function RouteForm({ number, kind }: RouteFormProps) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useChangeNumber<ChangeLinks>(number.id, kind)
  const before = (kind === "regions" ? number.regions : number.sales_channels).map(({ id }) => id)
  const form = useForm({ defaultValues: { chosen: before } })
  const options = useRouteOptions(kind, before)
  const texts = kind === "regions" ? "regions" : "salesChannels"

  const save = ({ chosen }: { chosen: string[] }) =>
    mutate(
      {
        add: chosen.filter((id) => !before.includes(id)),
        remove: before.filter((id) => !chosen.includes(id)),
      },
      {
        onSuccess: () => {
          toast.success(t("whatsapp.numbers.routing.done"))
          handleSuccess()
        },
      }
    )

  return (
    <FormDrawer
      title={t(`whatsapp.numbers.routing.${texts}`)}
      description={t("whatsapp.numbers.routing.description")}
      form={form}
      onSubmit={save}
      isSaving={isPending}
      error={error}
    >
      <Form.Field
        control={form.control}
        name="chosen"
        render={({ field }) => (
          <Form.Item>
            <Form.Label>{t(`whatsapp.numbers.routing.${texts}`)}</Form.Label>
            <Form.Control>
              <Combobox
                {...field}
                onChange={(chosen) => field.onChange(chosen ?? [])}
                options={options.options}
                searchValue={options.searchValue}
                onSearchValueChange={options.onSearchValueChange}
                fetchNextPage={options.fetchNextPage}
                isFetchingNextPage={options.isFetchingNextPage}
              />
            </Form.Control>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
    </FormDrawer>
  )
}
