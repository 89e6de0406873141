import type { HeaderView, MediaView } from "../../view/message-view"
import { FileIcon, PinIcon, PlayIcon } from "../icons"
import { FormattedText } from "../text/formatted-text"

/** What stands above a message's text: a title, a picture, a file, a place. */
export function BubbleHeader({ header }: { header: HeaderView }) {
  switch (header.kind) {
    case "text":
      return (
        <h3 className="bubble-title" dir="auto">
          <FormattedText text={header.text} />
        </h3>
      )
    case "location":
      return <Place place={header} />
    case "product":
      return (
        <div className="media media-blank">
          Product{header.productId !== undefined && ` ${header.productId}`}
        </div>
      )
    case "image":
    case "sticker":
      return header.url ? (
        <img
          className={`media media-${header.kind}`}
          src={header.url}
          alt={header.filename ?? "Picture"}
        />
      ) : (
        <div className="media media-blank">Picture</div>
      )
    case "video":
    case "gif":
      return header.url ? (
        <video className="media" src={header.url} controls preload="metadata" />
      ) : (
        <div className="media media-blank">
          <PlayIcon />
        </div>
      )
    case "audio":
      return <audio className="media-audio" src={header.url} controls preload="none" />
    case "document":
      return <Document file={header} />
  }
}

function Document({ file }: { file: MediaView }) {
  const name = file.filename ?? "Untitled"
  const kind = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toUpperCase() ?? "FILE"
  return (
    <a className="document" href={file.url} target="_blank" rel="noreferrer" download={name}>
      <FileIcon />
      <span className="document-name">
        <bdi>{name}</bdi>
        <small>{kind}</small>
      </span>
    </a>
  )
}

function Place({ place }: { place: Extract<HeaderView, { kind: "location" }> }) {
  return (
    <div className="place">
      <div className="place-map">
        <PinIcon />
      </div>
      <p dir="auto">
        <strong>{place.name ?? "Location"}</strong>
        {place.address && <span>{place.address}</span>}
        <small>
          {place.latitude}, {place.longitude}
        </small>
      </p>
    </div>
  )
}
