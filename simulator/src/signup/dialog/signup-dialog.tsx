import { useMemo } from "react"
import { ChoiceStep } from "./choice-step"
import { readRequest, type DialogRequest } from "./dialog-request"
import { LoginStep } from "./login-step"
import { NumberStep } from "./number-step"
import { ReviewStep } from "./review-step"
import { useSignup, type Signup } from "./use-signup"

/** Facebook's dialog, as far as somebody who connects WhatsApp sees it. */
export function SignupDialog() {
  const request = useMemo(readRequest, [])
  const signup = useSignup(request)
  if (!signup.choices) return null
  const problem = problemOf(request, signup.choices.app_id)
  return (
    <main className="dialog">
      <header>
        <strong>facebook</strong> <span>simulated: nobody is logged in anywhere</span>
      </header>
      {problem ? (
        <p role="alert">{problem}</p>
      ) : (
        <>
          <CurrentStep signup={signup} />
          <button type="button" className="quiet" onClick={signup.cancel}>
            Cancel
          </button>
        </>
      )}
    </main>
  )
}

function CurrentStep({ signup }: { signup: Signup }) {
  const { choices, portfolio } = signup
  switch (signup.step) {
    case "login":
      return <LoginStep onContinue={signup.logIn} />
    case "business":
      return (
        <ChoiceStep
          key="business"
          title="Choose your business portfolio"
          newLabel="Create a business portfolio"
          options={choices?.portfolios ?? []}
          onChoose={signup.choosePortfolio}
        />
      )
    case "account":
      return (
        <ChoiceStep
          key="account"
          title="Choose a WhatsApp Business account"
          newLabel="Create a WhatsApp Business account"
          options={(choices?.accounts ?? []).filter(
            (account) => portfolio && "id" in portfolio && account.portfolio_id === portfolio.id
          )}
          onChoose={signup.chooseAccount}
        />
      )
    case "number":
      return <NumberStep signup={signup} />
    case "review":
      return <ReviewStep signup={signup} />
  }
}

/** What Facebook refuses before it shows anything. */
function problemOf(request: DialogRequest, appId: string): string | undefined {
  if (request.clientId !== appId) return "App not active: the provided app ID is invalid."
  if (!request.configId) return "config_id is missing: Embedded Signup needs a configuration."
  if (request.responseType !== "code") return "response_type must be code."
  if (!request.opener || !window.opener) return "Open this dialog from your shop's admin."
  return undefined
}
