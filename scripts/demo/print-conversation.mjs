const WIDTH = 72
const BUBBLE = 50

const TICKS = { accepted: "🕓", sent: "✓", delivered: "✓✓", read: "✓✓ read", failed: "not sent" }

/** A chat as the phone shows it: the shop's messages on the left, the person's on the right. */
export function printConversation({ messages, shopName }) {
  if (messages.length === 0) console.log("  (nothing arrived)")
  for (const message of messages) {
    const isTheirs = message.direction === "inbound"
    const lines = [...bubbleLines(message), footer({ message, isTheirs })]
    const width = Math.max(...lines.map((line) => line.length))
    const indent = " ".repeat(isTheirs ? WIDTH - width - 4 : 2)
    console.log(`\n${indent}${isTheirs ? "You" : shopName}`)
    for (const line of lines)
      console.log(`${indent}${isTheirs ? `${line.padEnd(width)} │` : `│ ${line}`}`)
  }
}

function bubbleLines({ text }) {
  return text.split("\n").flatMap((line) => wrap(line))
}

function wrap(line) {
  const lines = [""]
  for (const word of line.split(" ")) {
    const last = lines.at(-1)
    if (last && last.length + word.length + 1 > BUBBLE) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}

function footer({ message, isTheirs }) {
  const time = new Date(message.received_at).toLocaleTimeString("en-GB")
  return isTheirs ? time : `${time} ${TICKS[message.status] ?? message.status}`
}
