import { Avatar, Button, toast } from "@medusajs/ui"
import { useRef, type ChangeEvent } from "react"
import { useTranslation } from "react-i18next"
import { PROFILE_PICTURE } from "../../../contract"
import { useUploadPicture } from "../../hooks/use-profile"
import { useTellRefusal } from "../../hooks/use-tell-refusal"

interface ProfilePictureProps {
  numberId: string
  url: string | null
  mayChange: boolean
}

/** The picture of a profile, and a button that puts another in its place. */
export function ProfilePicture({ numberId, url, mayChange }: ProfilePictureProps) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const input = useRef<HTMLInputElement>(null)
  const { mutate, isPending } = useUploadPicture(numberId)

  const upload = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const picture = target.files?.[0]
    // The same file may be chosen again after a failure.
    target.value = ""
    if (!picture) return
    if (picture.size > PROFILE_PICTURE.maxBytes) {
      toast.error(t("whatsapp.profile.picture.tooLarge"))
      return
    }
    mutate(picture, {
      onSuccess: () => toast.success(t("whatsapp.profile.picture.done")),
      onError: (error) => tellRefusal(error),
    })
  }

  return (
    <div className="flex items-center gap-x-4 px-6 py-4">
      <span className="sr-only">{t("whatsapp.profile.picture.label")}</span>
      {/* The avatar takes no text of its own for the picture. */}
      <span aria-hidden>
        <Avatar src={url ?? undefined} fallback="W" size="xlarge" />
      </span>
      {mayChange && (
        <>
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => input.current?.click()}
          >
            {t("whatsapp.profile.picture.change")}
          </Button>
          <input
            ref={input}
            type="file"
            accept={PROFILE_PICTURE.types.join(",")}
            onChange={upload}
            className="sr-only"
            tabIndex={-1}
            aria-label={t("whatsapp.profile.picture.change")}
          />
        </>
      )}
    </div>
  )
}
