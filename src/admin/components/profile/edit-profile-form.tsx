import { Form, useRouteModal } from "@medusajs/dashboard/components"
import { Select, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { VERTICALS, type AdminBusinessProfile, type UpdateProfile } from "../../../contract"
import { useUpdateProfile } from "../../hooks/use-profile"
import { FormDrawer } from "../form/form-drawer"
import { LongTextField, TextField } from "../form/text-field"

const WEBSITE = /^https?:\/\/\S+$/

interface EditProfileFormProps {
  numberId: string
  profile: AdminBusinessProfile
}

/** The words of a profile. */
export function EditProfileForm({ numberId, profile }: EditProfileFormProps) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useUpdateProfile(numberId)
  const form = useForm<ProfileValues>({ defaultValues: valuesOf(profile) })
  const website = { value: WEBSITE, message: t("whatsapp.profile.wrongWebsite") }
  const field = (name: string) => t(`whatsapp.profile.fields.${name}`)

  return (
    <FormDrawer
      title={t("whatsapp.profile.edit.title")}
      description={t("whatsapp.profile.edit.description")}
      form={form}
      onSubmit={(values) =>
        mutate(updateOf(values), {
          onSuccess: () => {
            toast.success(t("whatsapp.profile.edit.done"))
            handleSuccess()
          },
        })
      }
      isSaving={isPending}
      error={error}
    >
      <TextField name="about" label={field("about")} maxLength={139} optional />
      <LongTextField name="description" label={field("description")} maxLength={512} optional />
      <TextField name="address" label={field("address")} maxLength={256} optional />
      <TextField name="email" type="email" label={field("email")} maxLength={128} optional />
      <TextField name="website" label={field("website")} optional rules={{ pattern: website }} />
      <TextField
        name="otherWebsite"
        label={field("otherWebsite")}
        optional
        rules={{ pattern: website }}
      />
      <Form.Field
        control={form.control}
        name="vertical"
        render={({ field: { onChange, ref, ...vertical } }) => (
          <Form.Item>
            <Form.Label optional>{field("vertical")}</Form.Label>
            <Select {...vertical} onValueChange={onChange} size="small">
              <Form.Control>
                <Select.Trigger ref={ref}>
                  <Select.Value placeholder="-" />
                </Select.Trigger>
              </Form.Control>
              <Select.Content>
                {VERTICALS.map((one) => (
                  <Select.Item key={one} value={one}>
                    {t(`whatsapp.profile.verticals.${one}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </Form.Item>
        )}
      />
    </FormDrawer>
  )
}

interface ProfileValues {
  about: string
  description: string
  address: string
  email: string
  website: string
  otherWebsite: string
  vertical: string
}

function valuesOf(profile: AdminBusinessProfile): ProfileValues {
  const { about, description, address, email, vertical, websites } = profile
  const [website = "", otherWebsite = ""] = websites
  return {
    about: about ?? "",
    description: description ?? "",
    address: address ?? "",
    email: email ?? "",
    website,
    otherWebsite,
    vertical: vertical ?? "",
  }
}

function updateOf({ website, otherWebsite, about, vertical, ...texts }: ProfileValues) {
  const known = VERTICALS.find((one) => one === vertical)
  const update: UpdateProfile = {
    ...texts,
    websites: [website, otherWebsite].map((one) => one.trim()).filter(Boolean),
  }
  // Meta keeps no empty text about a business, and no trade it does not know.
  if (about.trim()) update.about = about
  if (known) update.vertical = known
  return update
}
