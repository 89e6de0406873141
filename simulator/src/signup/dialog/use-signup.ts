import { useEffect, useState } from "react"
import type { SignupChoices } from "../describe-choices"
import { answerOpener, type DialogRequest } from "./dialog-request"
import { signupClient, type Choice, type NumberChoice } from "./signup-client"

export type Step = "login" | "business" | "account" | "number" | "review"

/** Facebook's names for where somebody gave up. */
const stepNames: Record<Step, string> = {
  login: "LOGIN",
  business: "BUSINESS_ACCOUNT_SELECTION",
  account: "WABA_SELECTION",
  number: "PHONE_NUMBER_SETUP",
  review: "PERMISSIONS",
}

/** How far a merchant is in the dialog, what was chosen, and how it ends. */
export function useSignup(request: DialogRequest) {
  const [choices, setChoices] = useState<SignupChoices>()
  const [step, setStep] = useState<Step>("login")
  const [portfolio, setPortfolio] = useState<Choice>()
  const [account, setAccount] = useState<Choice>()
  const [number, setNumber] = useState<NumberChoice>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    void signupClient.choices().then(setChoices)
  }, [])

  const finish = async () => {
    if (!portfolio || !account) return
    try {
      const chosen = { client_id: request.clientId, portfolio, account, number }
      answerOpener(request, await signupClient.finish(chosen))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setStep("number")
    }
  }

  return {
    choices,
    step,
    portfolio,
    account,
    number,
    problem,
    logIn: () => setStep("business"),
    choosePortfolio: (choice: Choice) => {
      setPortfolio(choice)
      setStep("account")
    },
    chooseAccount: (choice: Choice) => {
      setAccount(choice)
      setStep(request.withoutNumber ? "review" : "number")
    },
    chooseNumber: (choice: NumberChoice) => {
      setProblem(undefined)
      setNumber(choice)
      setStep("review")
    },
    finish: () => void finish(),
    cancel: () => {
      const data = { current_step: stepNames[step] }
      answerOpener(request, { event: "CANCEL", data, code: null })
    },
  }
}

export type Signup = ReturnType<typeof useSignup>
