import type { OptInTexts } from "../opt-in-texts"

export const pt: OptInTexts = {
  wording:
    "Quero receber pelo WhatsApp o recibo e as novidades deste pedido de {shop}. Posso responder STOP a qualquer momento.",
  thisShop: "esta loja",
  phoneLabel: "Número do WhatsApp",
  hint: "Números sem código do país são lidos como {code}, {country}.",
  hintInternational: "Com + e o código do país, por exemplo +55 11 91234-5678.",
  hintSaved: "Salvo para {phone}. Digite outro número para mudar.",
  saving: "Salvando…",
  saved: "Salvo. Escreveremos para {phone} depois do seu pedido.",
  retry: "Tentar de novo",
  problems: {
    empty: "Digite o número que você usa no WhatsApp.",
    no_country_code: "Comece o número com + e o código do país, por exemplo +55 11 91234-5678.",
    not_a_number:
      "Isto não parece um número de telefone. Use dígitos, por exemplo +55 11 91234-5678.",
    too_short: "Este número é curto demais. Veja se não falta um dígito.",
    too_long: "Este número é longo demais. Veja se não há um dígito a mais.",
    invalid: "Este número não existe. Confira os dígitos e o código do país.",
    refused: "A loja não pôde aceitar este número. Confira ou use outro.",
    too_many_requests: "Muitas mudanças em pouco tempo. Espere um minuto e tente de novo.",
    unreachable: "Não foi possível salvar. Você ainda pode fazer o seu pedido.",
  },
}
