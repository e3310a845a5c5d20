import { labelledAnswers } from './labelled-answer.sample.js';

/** Which word was written: apostrophes and question marks, accents that are left out, and words of grammar. */
export const otherWordsTuned = labelledAnswers({
  en: `
# it's
! its
wrong apostrophe: its
right contraction: it is
right apostrophe: it’s
# It's cold.
wrong real word: Its cold.
right contraction: it is cold
# they
! the_gold
wrong other word: the gold
# I'll come.
wrong real word: Ill come.
right contraction: I will come
# he'll
wrong real word: hell
# we're
wrong real word: were
# the boys'
! boys boy's
wrong apostrophe: the boys
wrong apostrophe: the boy's
right apostrophe: the boys’
# I don't know.
right apostrophe: I dont know
# The teacher's book.
right apostrophe: the teachers book
# the apple
slip article: apple
slip article: an apple
# in the morning
wrong article: in morning
# at night
wrong article: at the night
`,
  es: `
# frío
slip accent: frio
slip many slips: fro
# el té
! (te)
slip accent: el te
slip article: té
slip accent: te
# ¿Cómo estás?
! (como) (estas)
slip accent: como estas
slip accent: ¿Como estas?
wrong real word: ¿Como estás?
# ¿Dónde está Luis?
slip accent: Donde esta Luis
slip accent: Dónde esta Luis
# Él es muy alto.
! (el)
slip accent: El es muy alto
# el español
slip accent: espanol
# el año
wrong real word: ano
wrong real word: el ano
# La sopa está fría aquí también.
slip accent: La sopa esta fria aqui tambien
wrong many slips: La sopa esta fria aqi tambein y
# levantarse
wrong verb: levantar
wrong verb: levantarte
slip transposition: levantrase
# ducharse
wrong verb: duchar
# Son las tres.
wrong article: Son tres.
wrong missing: Las tres.
# todos los días
wrong article: todos días
slip accent: todos los dias
# Ella come pan.
! ella_come_pan?
right punctuation: ella come pan
wrong punctuation: ¿Ella come pan?
# ¿Ella come pan?
! ella_come_pan
wrong punctuation: Ella come pan.
right punctuation: Ella come pan?
# ¿Tienes hambre?
right punctuation: tienes hambre
# mirándose
wrong verb: mirando
wrong verb: mirándome
`,
  pt: `
# Ela é alta.
! (e)
slip accent: Ela e alta
# Nós não temos água.
slip accent: Nos nao temos agua
wrong real word: Nos não temos água.
# Vocês estão só aqui.
slip accent: voces estao so aqui
# o coração
slip accent: coracao
# todas as manhãs
wrong article: todas manhãs
`,
  fr: `
# L'été à Paris est très agréable.
slip accent: L'ete a Paris est tres agreable
slip accent: lete a Paris est tres agreable
# l'école
slip accent: ecole
slip accent: lecole
# à
! a
wrong real word: a
# sûr
! sur
wrong real word: sur
# Elle s'appelle Anne.
wrong missing: Elle appelle Anne.
`,
  it: `
# loro
! l'oro
wrong apostrophe: l'oro
# l'oro
! loro
wrong apostrophe: loro
right apostrophe: l’oro
# Il papà è già in città.
slip accent: Il papa e gia in citta
# c'è
slip accent: ce
# svegliarsi
wrong verb: svegliare
wrong verb: svegliarti
# il lago
! l'ago
wrong apostrophe: l'ago
`,
  de: `
# Ich möchte fünf Brötchen.
slip accent: Ich mochte funf Brotchen
# die Tür
slip article: Tür
slip accent: Tur
# Er wäscht sich.
wrong missing: Er wäscht.
`,
  pl: `
# Są głodni i zmęczeni.
slip accent: Sa glodni i zmeczeni
# mąż
slip accent: maz
# żółty
slip accent: zolty
slip accent: źółty
`,
  hu: `
# Jó éjszakát mindenkinek!
slip accent: Jo ejszakat mindenkinek
`,
  ro: `
# Unde este gară și cât costă?
slip accent: Unde este gara si cat costa
`,
  is: `
# Hvað er að frétta?
slip many slips: Hvað er að fretta
`,
  tr: `
# Kırmızı şapka güzel.
slip accent: Kirmizi sapka guzel
`,
  vi: `
# Cảm ơn bạn rất nhiều.
slip accent: Cam on ban rat nhieu
`,
  el: `
# Καλημέρα, τι κάνεις;
slip accent: Καλημερα, τι κανεις
`,
  ru: `
# Она моется.
wrong verb: Она моет.
# учиться
wrong verb: учить
slip deletion: учитья
`,
  haw: `
# koʻu
! kou
wrong apostrophe: kou
right apostrophe: ko‘u
# ʻOhana
right apostrophe: ‘ohana
right apostrophe: ohana
`,
});
