import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent to people who wait for a product when it can be bought again. */
export const backInStock = defineLibraryTemplate({
  name: "back_in_stock",
  group: "marketing",
  description: "A product somebody waits for can be bought again",
  trigger: "whatsapp-stock.available",
  purpose: "marketing",
  category: "MARKETING",
  bindings: {
    body: { ...NAMES, product: "{{ variant.title | truncate: 80 }}" },
    buttons: { "0": "{{ variant.product_handle }}" },
  },
  buttons: [{ type: "URL", path: "/products/{{1}}", example: "linen-shirt" }],
  texts: {
    en: {
      header: "Back in stock",
      body: "Hi {{customer_name}}, good news: *{{product}}* is available again at {{shop_name}}. You asked us to tell you, so you are among the first to know.",
      buttons: ["View product"],
    },
    es: {
      header: "Otra vez disponible",
      body: "Hola, {{customer_name}}, buenas noticias: *{{product}}* vuelve a estar disponible en {{shop_name}}. Nos pediste que te avisáramos, así que te enteras entre los primeros.",
      buttons: ["Ver producto"],
    },
    pt_BR: {
      header: "De volta ao estoque",
      body: "Olá, {{customer_name}}! Boa notícia: *{{product}}* está disponível de novo na {{shop_name}}. Você pediu para avisarmos, e aqui está o aviso em primeira mão.",
      buttons: ["Ver produto"],
    },
    hi: {
      header: "फिर से उपलब्ध",
      body: "नमस्ते {{customer_name}} जी, अच्छी ख़बर: *{{product}}* अब {{shop_name}} पर फिर से उपलब्ध है। आपने सूचना माँगी थी, इसलिए सबसे पहले जानने वालों में आप भी हैं।",
      buttons: ["प्रोडक्ट देखें"],
    },
    ar: {
      header: "متوفر من جديد",
      body: "مرحبًا {{customer_name}}، خبر سارّ: أصبح *{{product}}* متوفرًا من جديد لدى {{shop_name}}. طلبت منا إعلامك، فها أنت من أوائل من يعرف.",
      buttons: ["مشاهدة المنتج"],
    },
    de: {
      header: "Wieder da",
      body: "Hallo {{customer_name}}, gute Nachricht: *{{product}}* ist bei {{shop_name}} wieder erhältlich. Sie wollten Bescheid wissen und gehören damit zu den Ersten, die es erfahren.",
      buttons: ["Produkt ansehen"],
    },
    fr: {
      header: "De nouveau en stock",
      body: "Bonjour {{customer_name}}, bonne nouvelle : *{{product}}* est de nouveau disponible chez {{shop_name}}. Vous nous aviez demandé de vous prévenir : vous êtes parmi les premiers à le savoir.",
      buttons: ["Voir le produit"],
    },
  },
})
