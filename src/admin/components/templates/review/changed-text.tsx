import { diffWords } from "../../../lib/word-diff"

/** Where a text was changed: what went struck through, what came underlined. */
export function ChangedText({ from, to }: { from: string | null; to: string | null }) {
  return (
    <bdi className="txt-small whitespace-pre-line break-words" dir="auto">
      {diffWords(from ?? "", to ?? "").map(({ kind, text }, index) => {
        if (kind === "gone") {
          return (
            <del key={index} className="bg-ui-tag-red-bg text-ui-tag-red-text rounded-[3px]">
              {text}
            </del>
          )
        }
        if (kind === "new") {
          return (
            <ins key={index} className="bg-ui-tag-green-bg text-ui-tag-green-text rounded-[3px]">
              {text}
            </ins>
          )
        }
        return <span key={index}>{text}</span>
      })}
    </bdi>
  )
}
