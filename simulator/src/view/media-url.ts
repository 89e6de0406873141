/** Where the phone page fetches a file: the sender's link, or the upload it named. */
export const mediaUrl = (media: { link?: string; id?: string }): string | undefined =>
  media.link ?? (media.id === undefined ? undefined : `/_sim/media/${media.id}`)
