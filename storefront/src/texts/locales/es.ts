import type { OptInTexts } from "../opt-in-texts"

export const es: OptInTexts = {
  wording:
    "Quiero recibir por WhatsApp el recibo y las novedades de este pedido de {shop}. Puedo responder STOP en cualquier momento.",
  thisShop: "esta tienda",
  phoneLabel: "Número de WhatsApp",
  hint: "Los números sin código de país se leen como {code}, {country}.",
  hintInternational: "Con + y el código de país, por ejemplo +34 612 34 56 78.",
  hintSaved: "Guardado para {phone}. Escribe otro número para cambiarlo.",
  saving: "Guardando…",
  saved: "Guardado. Escribiremos a {phone} cuando hagas el pedido.",
  retry: "Reintentar",
  problems: {
    empty: "Escribe el número que usas con WhatsApp.",
    no_country_code: "Empieza el número con + y el código de país, por ejemplo +34 612 34 56 78.",
    not_a_number: "Esto no parece un número de teléfono. Usa cifras, por ejemplo +34 612 34 56 78.",
    too_short: "Este número es demasiado corto. Comprueba que no falte ninguna cifra.",
    too_long: "Este número es demasiado largo. Comprueba que no sobre ninguna cifra.",
    invalid: "Este número no existe. Comprueba las cifras y el código de país.",
    refused: "La tienda no pudo aceptar este número. Compruébalo o usa otro.",
    too_many_requests: "Demasiados cambios en poco tiempo. Espera un minuto y reinténtalo.",
    unreachable: "No se pudo guardar. Aun así puedes hacer tu pedido.",
  },
}
