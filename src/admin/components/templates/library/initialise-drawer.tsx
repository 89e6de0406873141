import { Drawer, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminInitialiseTemplatesResponse,
  AdminTemplateLibraryResponse,
} from "../../../../contract"
import { InitialiseForm } from "./initialise-form"
import { InitialiseResults } from "./initialise-results"

interface InitialiseDrawerProps {
  isOpen: boolean
  library: AdminTemplateLibraryResponse
  /** Null for all of it. */
  names: readonly string[] | null
  accountId: string
  /** @param isDone - whether they were made. */
  onClose: (isDone: boolean) => void
}

/** Makes an account's templates of what was chosen, and says what became of each. */
export function InitialiseDrawer({
  isOpen,
  library,
  names,
  accountId,
  onClose,
}: InitialiseDrawerProps) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState<AdminInitialiseTemplatesResponse | null>(null)
  const close = () => {
    setAnswer(null)
    onClose(answer !== null)
  }
  const amount = names?.length ?? library.templates.length
  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("whatsapp.templateLibrary.initialise.title", { amount })}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle text-pretty">
            {t(
              answer
                ? "whatsapp.templateLibrary.initialise.goesOn"
                : "whatsapp.templateLibrary.initialise.hint"
            )}
          </Drawer.Description>
        </Drawer.Header>
        {answer ? (
          <InitialiseResults answer={answer} library={library} onClose={close} />
        ) : (
          <InitialiseForm
            library={library}
            names={names}
            accountId={accountId}
            onDone={setAnswer}
            onCancel={close}
          />
        )}
      </Drawer.Content>
    </Drawer>
  )
}
