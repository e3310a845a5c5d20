import { labelledAnswers } from './labelled-answer.sample.js';

/**
 * Held out: which word was written. Labelled before the rules of accents, marks and words of grammar were written, and never
 * looked at to tune them. An expectation here is not changed to suit the code.
 */
export const otherWordsHeldOut = labelledAnswers({
  en: `
# its
! it's
wrong apostrophe: it's
wrong real word: is
right case: Its
# They're at the station. | They are at the station.
right apostrophe: They’re at the station
wrong real word: Their at the station.
# We'll call you tomorrow.
wrong apostrophe: Well call you tomorrow.
right contraction: We will call you tomorrow.
# the nurses'
! nurses nurse's
wrong apostrophe: the nurse's
wrong apostrophe: the nurses
right apostrophe: the nurses’
# Is he at home?
right punctuation: is he at home
# The cat sleeps on the sofa.
wrong article: Cat sleeps on the sofa.
wrong article: The cat sleeps on a sofa.
wrong article: The cat sleeps on sofa.
# the window
slip article: window
# to the left
wrong article: to left
`,
  es: `
# ¿Cómo está tu mamá?
slip accent: Como esta tu mama
slip accent: ¿como esta tu mama?
slip accent: ¿Cómo esta tu mamá?
wrong verb: ¿Cómo estás tu mamá?
# Mi jardín está aquí también.
slip accent: Mi jardin esta aqui tambien
slip many slips: Mi jardin esta aqi tambien
wrong many slips: Mi jrdin esta aqui tanbien
# la montaña
slip accent: la montana
slip accent: montana
# la caña
wrong real word: la cana
# difícil
slip accent: dificil
# lavarse
wrong verb: lavar
wrong verb: lavarme
wrong verb: lavarte
slip transposition: lavrase
# sentarse
wrong verb: sentar
wrong verb: sentarnos
# Es la una.
wrong article: Es una.
# todas las noches
wrong article: todas noches
slip accent: todas lás noches
# la noche
slip article: noche
# ¿Viven en Perú?
! viven_en_perú
wrong punctuation: Viven en Perú.
right punctuation: ¿Viven en Perú?
# ¿Trabajas hoy?
right punctuation: Trabajas hoy
# mi papá
! papa
wrong real word: mi papa
# Él está en casa.
! (el)
wrong real word: El está en casa.
slip accent: El esta en casa.
`,
  pt: `
# Você não está só.
slip accent: Voce nao esta so
slip accent: Você não está so.
# A minha avó é portuguesa.
slip accent: A minha avo e portuguesa
slip accent: A minha avó é portuguêsa.
# Amanhã há pão e café.
slip accent: Amanha ha pao e cafe
# Ele é médico.
! (e)
slip accent: Ele e medico
wrong real word: Ele e médico.
# todos os dias
wrong article: todos dias
# Eu me levanto cedo.
wrong missing: Eu levanto cedo.
`,
  fr: `
# où
! ou
wrong real word: ou
# Où est l'école ?
slip accent: Ou est l'ecole
slip accent: ou est lecole
# là
! la
wrong real word: la
# Ma mère a déjà mangé.
slip accent: Ma mere a deja mange
wrong verb: Ma mère a déjà manger.
# Le garçon préfère le thé.
slip accent: Le garcon prefere le the
wrong article: Le garçon préfère thé.
# Elle s'appelle Zoé.
wrong missing: Elle appelle Zoé.
wrong other word: Elle m'appelle Zoé.
# l'heure
slip article: heure
# l'avis
! lavis
wrong apostrophe: lavis
# tous les jours
wrong article: tous jours
`,
  it: `
# è
! e
wrong real word: e
# La città è più bella.
slip accent: La citta e piu bella
slip accent: La città è piu bella.
# Perché non c'è il caffè?
slip accent: Perche non ce il caffe
slip accent: Perche non c'e il caffe
# alzarsi
wrong verb: alzare
wrong verb: alzarmi
# l'una
! luna
wrong apostrophe: luna
# luna
! l'una
wrong apostrophe: l'una
# tutti i giorni
wrong article: tutti giorni
`,
  de: `
# Die Tür ist grün und schön.
slip accent: Die Tur ist grun und schon.
wrong article: Tür ist grün und schön.
# Ich freue mich.
wrong missing: Ich freue.
wrong other word: Ich freue dich.
# Kommt er morgen früh?
slip accent: kommt er morgen fruh
`,
  pl: `
# Dziękuję, bardzo się cieszę.
slip accent: Dziekuje, bardzo sie ciesze
slip transposition: Dziękuję, brado się cieszę.
wrong missing: Dziękuję, bardzo cieszę.
# Mój ojciec jest wysoki.
slip accent: Moj ojciec jest wysoki
wrong gender: Mój ojciec jest wysoka.
# łóżko
slip accent: lozko
slip accent: łożko
# był
slip accent: byl
`,
  cs: `
# Dnes večer přijdu pozdě.
slip accent: Dnes vecer prijdu pozde
# Kde je nádraží?
slip accent: kde je nadrazi
`,
  tr: `
# Güneş çok sıcak.
slip accent: Gunes cok sicak
# çay
slip accent: cay
`,
  sv: `
# Jag är trött på söndagar.
slip accent: Jag ar trott pa sondagar
`,
  da: `
# Jeg bor på en ø.
slip accent: Jeg bor pa en o
`,
  vi: `
# Tôi thích cà phê sữa.
slip accent: Toi thich ca phe sua
# má
! ma
wrong real word: ma
`,
  el: `
# Πού είναι το βιβλίο;
slip accent: Που ειναι το βιβλιο
`,
  ru: `
# Я хочу купаться.
wrong verb: Я хочу купать.
slip deletion: Я хочу купатся.
# Он учится дома.
wrong verb: Он учит дома.
# Ты дома?
! ты_дома
wrong punctuation: Ты дома.
right punctuation: ты дома?
`,
  haw: `
# paʻu
! pau
wrong apostrophe: pau
right apostrophe: pa'u
`,
  uk: `
# м'яч
right apostrophe: мяч
right apostrophe: м’яч
`,
  eu: `
# Hemen zaude?
! hemen_zaude
wrong punctuation: Hemen zaude.
`,
  ga: `
# Tá an páiste óg tinn.
slip accent: Ta an paiste og tinn
`,
});
