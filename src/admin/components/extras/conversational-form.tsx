import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminConversational } from "../../../contract"
import { useUpdateConversational } from "../../hooks/use-conversational"
import { commandsOf, linesOf, type Command } from "../../lib/conversational-text"
import { FormDrawer } from "../form/form-drawer"
import { LongTextField } from "../form/text-field"

const MOST_QUESTIONS = 4
const LONGEST_QUESTION = 80
const MOST_COMMANDS = 30

interface ConversationalFormProps {
  numberId: string
  conversational: AdminConversational
}

/** Questions and commands, one in a line. */
export function ConversationalForm({ numberId, conversational }: ConversationalFormProps) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useUpdateConversational(numberId)
  const form = useForm({
    defaultValues: {
      questions: conversational.ice_breakers.join("\n"),
      commands: conversational.commands.map(asLine).join("\n"),
    },
  })

  const checkQuestions = (text: string) => {
    const lines = linesOf(text)
    if (lines.length > MOST_QUESTIONS)
      return t("whatsapp.conversational.tooMany", { count: MOST_QUESTIONS })
    const isLong = lines.some((line) => line.length > LONGEST_QUESTION)
    return isLong ? t("whatsapp.conversational.tooLong", { count: LONGEST_QUESTION }) : true
  }
  const checkCommands = (text: string) => {
    const commands = commandsOf(text)
    if (commands === null) return t("whatsapp.conversational.wrongCommand")
    return (
      commands.length <= MOST_COMMANDS ||
      t("whatsapp.conversational.tooMany", { count: MOST_COMMANDS })
    )
  }

  return (
    <FormDrawer
      title={t("whatsapp.conversational.title")}
      description={t("whatsapp.conversational.hint")}
      form={form}
      onSubmit={({ questions, commands }) =>
        mutate(
          { ice_breakers: linesOf(questions), commands: commandsOf(commands) ?? [] },
          {
            onSuccess: () => {
              toast.success(t("whatsapp.conversational.done"))
              handleSuccess()
            },
          }
        )
      }
      isSaving={isPending}
      error={error}
    >
      <LongTextField
        name="questions"
        rows={4}
        label={t("whatsapp.conversational.questions.label")}
        hint={t("whatsapp.conversational.questions.hint")}
        optional
        rules={{ validate: checkQuestions }}
      />
      <LongTextField
        name="commands"
        rows={6}
        label={t("whatsapp.conversational.commands.label")}
        hint={t("whatsapp.conversational.commands.hint")}
        optional
        rules={{ validate: checkCommands }}
      />
    </FormDrawer>
  )
}

function asLine({ name, description }: Command): string {
  return `/${name} ${description}`
}
