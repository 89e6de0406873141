import { getI18n } from "react-i18next"

/** What a route is called in the bar above its page, in the language the admin is shown in. */
export const breadcrumb = (key: string) => () => getI18n().t(key)
