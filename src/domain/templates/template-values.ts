/** A file for a media header: uploaded to Meta (`id`) or fetched by Meta (`link`). */
export type HeaderMedia = ({ id: string; link?: undefined } | { link: string; id?: undefined }) & {
  /** Shown for documents; without it the file arrives as "Untitled". */
  filename?: string
}

/** A place for a location header. */
export interface HeaderLocation {
  latitude: string
  longitude: string
  name?: string
  address?: string
}

/**
 * What fills a template: by the variable's name, or "1", "2"… for positional ones. Buttons are
 * keyed by their index in the template.
 */
export interface TemplateValues {
  header?: Record<string, string>
  headerMedia?: HeaderMedia
  headerLocation?: HeaderLocation
  body: Record<string, string>
  buttons?: Record<string, string>
}
