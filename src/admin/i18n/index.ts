import { REFUSALS } from "../../domain/refusals"
import ar from "./ar.json"
import de from "./de.json"
import en from "./en.json"
import es from "./es.json"
import fr from "./fr.json"
import hi from "./hi.json"
import pt from "./pt.json"
import refusalsAr from "./refusals/ar.json"
import refusalsDe from "./refusals/de.json"
import refusalsEs from "./refusals/es.json"
import refusalsFr from "./refusals/fr.json"
import refusalsHi from "./refusals/hi.json"
import refusalsPt from "./refusals/pt.json"

type Refusals = Record<keyof typeof REFUSALS, string>

/** One language's texts: the screens' own, and what the server refuses. */
const textsOf = ({ whatsapp }: { whatsapp: object }, refusals: Refusals) => ({
  translation: { whatsapp: { ...whatsapp, refusals } },
})

/** The plugin's texts by the dashboard's language codes, which has two kinds of Portuguese. */
export default {
  ar: textsOf(ar, refusalsAr),
  de: textsOf(de, refusalsDe),
  en: textsOf(en, REFUSALS),
  es: textsOf(es, refusalsEs),
  fr: textsOf(fr, refusalsFr),
  hi: textsOf(hi, refusalsHi),
  ptBR: textsOf(pt, refusalsPt),
  ptPT: textsOf(pt, refusalsPt),
}
