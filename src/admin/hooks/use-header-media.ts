import { useEffect, useRef, useState } from "react"
import type { AdminHeaderMediaResponse, AdminTemplateHeaderMedia } from "../../contract"
import { uploadFile } from "../lib/upload-file"

interface Upload {
  accountId: string
  file: File
  onDone: (media: AdminTemplateHeaderMedia) => void
}

/** Uploads the sample of a header, and says how far it has come. */
export function useHeaderMedia() {
  const [progress, setProgress] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])

  const upload = async ({ accountId, file, onDone }: Upload) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setError(null)
    setProgress(0)
    try {
      const { header_media } = await uploadFile<AdminHeaderMediaResponse>({
        path: "/admin/whatsapp/templates/header-media",
        query: { account_id: accountId, file_name: file.name },
        file,
        onProgress: setProgress,
        signal: controller.signal,
      })
      // Where the shop's files are private, this browser still has the file itself.
      onDone({ ...header_media, url: header_media.url ?? URL.createObjectURL(file) })
    } catch (cause) {
      if (controller.signal.aborted) return
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    }
    setProgress(null)
  }

  return { upload, refuse: setError, progress, error }
}
