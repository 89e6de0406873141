import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

/** The first thing a shop without an account sees. */
export function Welcome() {
  const { t } = useTranslation()
  return (
    <Container className="flex flex-col items-center gap-y-6 px-6 py-16 text-center">
      <ChatBubbleLeftRight className="text-ui-fg-subtle" aria-hidden />
      <div className="flex max-w-md flex-col gap-y-2">
        <Heading level="h1">{t("whatsapp.overview.welcome.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("whatsapp.overview.welcome.hint")}
        </Text>
      </div>
      <Button asChild>
        <Link to="/settings/whatsapp/setup">{t("whatsapp.overview.welcome.action")}</Link>
      </Button>
    </Container>
  )
}
