import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { useMay } from "../../hooks/use-may"
import { numberTodoOf } from "../../lib/number-todo"

/** What keeps a number from sending, with the button that does it. */
export function NumberTodo({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const mayChange = useMay("owner")
  const todo = numberTodoOf(number)
  if (!todo) return null
  return (
    <div className="px-6 py-4">
      <Alert variant={todo.level} role={todo.level === "error" ? "alert" : "status"}>
        <div className="flex flex-col items-start gap-y-2">
          <Text size="small" weight="plus">
            {t(`whatsapp.numbers.todo.${todo.id}.title`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t(`whatsapp.numbers.todo.${todo.id}.hint`)}
          </Text>
          {mayChange && (
            <Button size="small" variant="secondary" asChild>
              <Link to={todo.id}>{t(`whatsapp.numbers.actions.${todo.id}.label`)}</Link>
            </Button>
          )}
        </div>
      </Alert>
    </div>
  )
}
