import { BasicsSection } from "./basics/basics-section"
import { ButtonsSection } from "./buttons/buttons-section"
import { CarouselSection } from "./carousel/carousel-section"
import { useEditor } from "./editor-context"
import { EditorNotices } from "./editor-notices"
import { AuthenticationSection } from "./message/authentication-section"
import { MessageSection } from "./message/message-section"
import { MoreSection } from "./message/more-section"
import { StandInNotice } from "./stand-in-notice"

/** Everything there is to write, in the order it is thought of. */
export function EditorForm() {
  const { form } = useEditor()
  return (
    <div className="flex flex-col divide-y">
      <EditorNotices />
      <StandInNotice />
      <BasicsSection />
      {form.category === "AUTHENTICATION" ? (
        <AuthenticationSection />
      ) : (
        <>
          <MessageSection />
          <ButtonsSection />
          <CarouselSection />
        </>
      )}
      <MoreSection />
    </div>
  )
}
