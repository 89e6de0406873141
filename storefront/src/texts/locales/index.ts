import type { OptInTexts } from "../opt-in-texts"
import { ar } from "./ar"
import { de } from "./de"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { hi } from "./hi"
import { pt } from "./pt"

/** The built-in languages. A key that is missing in one does not compile. */
export const locales: Record<string, OptInTexts> = { en, es, pt, hi, ar, de, fr }
