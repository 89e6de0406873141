import type { TemplateDefinition } from "../template-definition"

/** A file to show Meta's reviewers what a header will hold. */
export interface SampleFile {
  fileName: string
  mimeType: string
  base64: string
}

const FILES: Record<string, SampleFile> = {
  // One page: an invoice of the sample order.
  DOCUMENT: {
    fileName: "sample.pdf",
    mimeType: "application/pdf",
    base64:
      "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgNDIwIDU5NV0vQ29udGVudHMgNCAwIFIvUmVzb3VyY2VzPDwvRm9udDw8L0YgNSAwIFI+Pj4+Pj5lbmRvYmoKNCAwIG9iajw8L0xlbmd0aCAxOTA+PnN0cmVhbQpCVC9GIDI0IFRmIDQwIDUyMCBUZChBY21lIFN0b3JlKVRqL0YgMTQgVGYgMCAtNDAgVGQoSW52b2ljZSBJTlYtMjAyNi0wMDQyKVRqIDAgLTI0IFRkKE1hcmNoIDE0LCAyMDI2KVRqIDAgLTQ4IFRkKDEgeCBMaW5lbiBzaGlydClUaiAwIC0yMCBUZCgyIHggQ2FudmFzIGJhZylUaiAwIC0zNiBUZChUb3RhbDogRVVSIDc3LjExKVRqIEVUCmVuZHN0cmVhbWVuZG9iago1IDAgb2JqPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhPj5lbmRvYmoKeHJlZgowIDYKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNTIgMDAwMDAgbiAKMDAwMDAwMDEwMSAwMDAwMCBuIAowMDAwMDAwMjEwIDAwMDAwIG4gCjAwMDAwMDA0NDYgMDAwMDAgbiAKdHJhaWxlcjw8L1NpemUgNi9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjUwNwolJUVPRgo=",
  },
  // A bag on a table, 800 × 418.
  IMAGE: {
    fileName: "sample.png",
    mimeType: "image/png",
    base64:
      "iVBORw0KGgoAAAANSUhEUgAAAyAAAAGiAgMAAABi+UoBAAAADFBMVEXz6tvk07gvb2L59vChurC/AAACMElEQVR42u3YQU7DMBCG0WqWPorvw304SpZRTomQkKBJnIoKEL/1vm03fs2MU/V2kyRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJkiRJu/r2Xr5j++h1Eke6pH9Coqervji2ZYrByh6udg9ZJ3kguY+k7SHrJA8k9ZHUEZJ5cfUjZJtksjJnq84gyySTFTlbdw+hcmer7oepYmer7d6BLfWd2Pc70UOX5DBJlbkkdfz+e+SStOOpK3JJzv47ifw/5WyMKnBJzs8cuCTtdIp63pL00+++8pakn29DHmRw4p627TVYhpa27aMDV9q2t9EIpUH6aKl72LYPv/gWtu3Dna4syMVxs66taSBtvNI96tpq49O2KEgfz09F3b/TQK7u2Kj7dyrI1dilQOoRZAmCrFdXcwqkPYKsQZDlqccF8nvvw9enrjQQkIeQZz+NebFHvdpngqzXlzMIyI//Zkz61VjXJy0QEBAQEBCQCMj27UBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAJEnSP+plkkBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA/qw3xMVRXRl0n/EAAAAASUVORK5CYII=",
  },
}

/**
 * What has to be uploaded before a ready-made template is submitted; null when it has no file on
 * top. Meta only looks at it: every message brings its own.
 */
export function sampleFileOf({ components }: TemplateDefinition): SampleFile | null {
  const header = components.find((component) => component.type === "HEADER")
  return header ? (FILES[header.format] ?? null) : null
}

/** The template with the handle that uploading its sample file gave. */
export function withHeaderHandle(
  definition: TemplateDefinition,
  handle: string
): TemplateDefinition {
  return {
    ...definition,
    components: definition.components.map((component) =>
      component.type === "HEADER" && component.format in FILES
        ? { ...component, example: { header_handle: [handle] } }
        : component
    ),
  }
}
