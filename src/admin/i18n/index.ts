import ar from "./ar.json"
import de from "./de.json"
import en from "./en.json"
import es from "./es.json"
import fr from "./fr.json"
import hi from "./hi.json"
import pt from "./pt.json"

/** The plugin's texts by the dashboard's language codes, which has two kinds of Portuguese. */
export default {
  ar: { translation: ar },
  de: { translation: de },
  en: { translation: en },
  es: { translation: es },
  fr: { translation: fr },
  hi: { translation: hi },
  ptBR: { translation: pt },
  ptPT: { translation: pt },
}
