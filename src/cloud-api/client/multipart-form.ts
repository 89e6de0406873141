import { randomUUID } from "node:crypto"

type FormFile = { name: string; filename: string; mimeType: string; bytes: Uint8Array }

/** Encodes a form with one file, the way media are uploaded. */
export function multipartForm(form: { fields: Record<string, string>; file: FormFile }): {
  contentType: string
  body: Uint8Array
} {
  const boundary = `----whatsapp-${randomUUID()}`
  const { file } = form
  const fields = Object.entries(form.fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${quotable(name)}"\r\n\r\n${value}\r\n`
  )
  const fileHead =
    `--${boundary}\r\ncontent-disposition: form-data; name="${quotable(file.name)}"; ` +
    `filename="${quotable(file.filename)}"\r\ncontent-type: ${oneLine(file.mimeType)}\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([
      Buffer.from(fields.join("") + fileHead),
      file.bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  }
}

/** As browsers do: a quote or a line break in a name must not end it. */
function quotable(name: string): string {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22")
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, " ")
}
