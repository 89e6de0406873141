import { Button, Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface ChosenBarProps {
  amount: number
  onClear: () => void
  onSetUp: () => void
}

/** Stays in sight below a long list, with what was chosen in it. */
export function ChosenBar({ amount, onClear, onSetUp }: ChosenBarProps) {
  const { t } = useTranslation()
  return (
    <Container className="shadow-elevation-flyout sticky bottom-3 flex items-center justify-between gap-x-4 px-6 py-3">
      <Text size="small" weight="plus" role="status">
        {t("whatsapp.templateLibrary.chosen", { amount })}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" onClick={onClear}>
          {t("whatsapp.templateLibrary.clear")}
        </Button>
        <Button size="small" onClick={onSetUp}>
          {t("whatsapp.templateLibrary.setUp")}
        </Button>
      </div>
    </Container>
  )
}
