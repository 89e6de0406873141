import type { TemplateCategory } from "../../../cloud-api/schemas"
import type { ParameterFormat } from "../../../domain/templates/template-definition"
import type { HeaderChange } from "./edit-text"
import type { ButtonKind } from "./new-button"
import type { ButtonForm, Place, TemplateForm, TextPlace, VariableForm } from "./template-form"

/** What is chosen once for the whole template. */
export type PlainChange = Partial<
  Pick<
    TemplateForm,
    | "accountId"
    | "name"
    | "language"
    | "sendTtlSeconds"
    | "trigger"
    | "offer"
    | "authentication"
    | "asksToCall"
  >
>

/** Everything somebody can do to a template in the editor. */
export type FormAction =
  | { do: "load"; form: TemplateForm }
  | { do: "change"; change: PlainChange }
  | { do: "set category"; category: TemplateCategory }
  | { do: "set parameter format"; format: ParameterFormat }
  | { do: "set header"; place: Place; change: HeaderChange }
  | { do: "set footer"; text: string }
  | { do: "set text"; at: TextPlace; text: string }
  | { do: "set variable"; at: TextPlace; name: string; change: Partial<VariableForm> }
  /** The text after the variable was put into it, and what the variable is. */
  | { do: "insert variable"; at: TextPlace; text: string; name: string; variable: VariableForm }
  | { do: "add button"; place: Place; kind: ButtonKind }
  | { do: "change button"; place: Place; id: string; change: Partial<Omit<ButtonForm, "id">> }
  | { do: "move button"; place: Place; id: string; to: number }
  | { do: "remove button"; place: Place; id: string }
  | { do: "add card" }
  | { do: "move card"; id: string; to: number }
  | { do: "remove card"; id: string }
