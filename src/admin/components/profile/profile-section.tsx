import { SectionRow } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMay } from "../../hooks/use-may"
import { useProfile } from "../../hooks/use-profile"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"
import { ProfilePicture } from "./profile-picture"

const TEXTS = ["about", "description", "address", "email"] as const

/** What customers see when they tap the business's name. */
export function ProfileSection({ numberId }: { numberId: string }) {
  const { t } = useTranslation()
  const mayChange = useMay("owner")
  const { profile, isPending, error, retry, isRefetching } = useProfile(numberId)
  return (
    <Section
      title={t("whatsapp.profile.title")}
      hint={t("whatsapp.profile.hint")}
      actions={
        mayChange &&
        profile && (
          <Button size="small" variant="secondary" asChild>
            <Link to="profile">{t("whatsapp.actions.edit")}</Link>
          </Button>
        )
      }
    >
      {isPending && <LoadingRows rows={2} />}
      {error && !profile && (
        <LoadError
          title={t("whatsapp.profile.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {profile && (
        <>
          <ProfilePicture
            numberId={numberId}
            url={profile.profile_picture_url}
            mayChange={mayChange}
          />
          {TEXTS.map((field) => (
            <SectionRow
              key={field}
              title={t(`whatsapp.profile.fields.${field}`)}
              value={profile[field] || "-"}
            />
          ))}
          <SectionRow
            title={t("whatsapp.profile.fields.websites")}
            value={profile.websites.join("\n") || "-"}
          />
          <SectionRow
            title={t("whatsapp.profile.fields.vertical")}
            value={
              profile.vertical
                ? t(`whatsapp.profile.verticals.${profile.vertical}`, {
                    defaultValue: profile.vertical,
                  })
                : "-"
            }
          />
        </>
      )}
    </Section>
  )
}
