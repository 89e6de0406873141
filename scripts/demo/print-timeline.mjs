/** Each message of the shop's with every status it went through, oldest first. */
export function printTimeline(messages) {
  if (messages.length === 0) console.log("  (no messages)")
  for (const message of [...messages].reverse()) {
    console.log(`\n  ${titleOf(message)}`)
    for (const { status, occurred_at, explanation } of message.events) {
      console.log(`    ${timeOf(occurred_at)}  ${status}${reasonOf(explanation)}`)
    }
    if (message.explanation) console.log(`    → ${reasonOf(message.explanation).slice(2)}`)
  }
}

function titleOf(message) {
  if (message.direction === "inbound") return `From the phone: ${message.text ?? message.type}`
  const what = message.template_name ?? message.type
  return `To ${message.recipient ?? "nobody"}: ${what}${languageOf(message)}, now ${message.status}`
}

const languageOf = ({ template_language: language }) => (language ? ` (${language})` : "")

const reasonOf = (explanation) =>
  explanation ? `: ${explanation.message} ${explanation.remedy}` : ""

const timeOf = (iso) => new Date(iso).toLocaleTimeString("en-GB")
