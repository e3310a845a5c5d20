import { labelledAnswers } from './labelled-answer.sample.js';

/**
 * Held out: labelled before the policy was tuned, and never looked at to tune it. An expectation here is not changed to
 * suit the code. Whoever learns something from a mismatch adds cases of the kind to the tuned half.
 */
export const heldOut = labelledAnswers({
  en: `
# She does not drink milk.
? Ella no bebe leche.
right plain: She does not drink milk.
right contraction: She doesn't drink milk.
right contraction: she doesnt drink milk
right apostrophe: She doesn’t drink milk.
slip substitution: She does not drimk milk.
slip transposition: She does not dirnk milk.
slip deletion: She does not drnk milk.
wrong negation: She does drink milk.
wrong negation: She drinks milk.
wrong verb: She do not drink milk.
wrong verb: She does not drinks milk.
wrong other word: He does not drink milk.
wrong missing: She does not drink.
wrong other language: Ella no bebe leche.
# My grandmother has twelve chickens.
right numeral: My grandmother has 12 chickens.
right case: my grandmother has twelve chickens
right punctuation: My grandmother has twelve chickens!
slip deletion: My grandmoter has twelve chickens.
slip doubled: My grandmother has twelve chikkens.
slip spacing: My grand mother has twelve chickens.
slip insertion: My grandmother has twelvee chickens.
wrong numeral: My grandmother has 20 chickens.
wrong numeral: My grandmother has eleven chickens.
wrong number: My grandmother has twelve chicken.
wrong number: My grandmothers has twelve chickens.
wrong other word: My grandfather has twelve chickens.
wrong verb: My grandmother had twelve chickens.
wrong real word: My grandmother has twelve kitchens.
wrong many slips: My granmother haz twelv chikens.
# They've never been to Norway. | They have never been to Norway.
right contraction: They have never been to Norway.
right alternative: They've never been to Norway
right contraction: theyve never been to Norway.
slip deletion: They've never been to Norwy.
slip transposition: They've neevr been to Norway.
wrong word order: Never they've been to Norway.
wrong other word: They've always been to Norway.
wrong negation: They've been to Norway.
wrong other word: We've never been to Norway.
wrong real word: They've never seen to Norway.
# I'd like a glass of water, please.
right contraction: I would like a glass of water, please.
right punctuation: I'd like a glass of water please
slip transposition: I'd like a glass of watre, please.
slip substitution: I'd like a glass of water, pleese.
slip doubled: I'd like a glas of water, please.
wrong extra: I'd like a big glass of water, please.
wrong missing: I'd like a glass of water.
wrong other word: I'd like a bottle of water, please.
# He's gone home.
right contraction: He has gone home.
wrong verb: He goes home.
wrong missing: He gone home.
# Where is the train station?
right contraction: Where's the train station?
right punctuation: Where is the train station
slip doubled: Where is the train statiion?
slip transposition: Where is teh train station?
wrong word order: Where the train station is?
wrong real word: Were is the train station?
wrong real word: Where is the rain station?
wrong other word: When is the train station?
# The neighbour's garden is beautiful.
right spelling: The neighbor's garden is beautiful.
right apostrophe: The neighbours garden is beautiful.
slip deletion: The neighbour's garden is beatiful.
slip substitution: The neighbour's gardan is beautiful.
slip many slips: The nieghbour's garden is beautifull.
wrong other word: The neighbour's garage is beautiful.
wrong extra: The neighbour's garden is not beautiful.
# the apple
right plain: The apple
slip article: apple
slip deletion: the aple
wrong number: the apples
wrong other word: the orange
wrong nothing: 
wrong gibberish: asdf qwer
# My hair is black.
! hand
wrong other word: My hand is black.
slip doubled: My hairr is black.
wrong real word: My hair is back.
# You cannot park here.
right contraction: You can't park here.
right spacing: You can not park here.
wrong negation: You can park here.
wrong number: You cannot parks here.
# The movie starts at twenty past eight.
right numeral: The movie starts at 20 past 8.
slip transposition: The movie starts at twenty past eigth.
wrong verb: The movie started at twenty past eight.
wrong numeral: The movie starts at 8 past 20.
# We were thirty-five yesterday.
right numeral: We were 35 yesterday.
right spacing: We were thirty five yesterday.
slip transposition: We were thirty-five yesetrday.
wrong numeral: We were 53 yesterday.
wrong real word: We where thirty-five yesterday.
`,
  es: `
# ¿Dónde está la biblioteca?
right punctuation: Dónde está la biblioteca
right case: ¿dónde está la biblioteca?
right unicode: ¿Do\u0301nde esta\u0301 la biblioteca?
slip accent: ¿Donde está la biblioteca?
slip accent: Dónde esta la biblioteca
slip deletion: ¿Dónde está la bibloteca?
slip substitution: ¿Dónde está la bivlioteca?
slip transposition: ¿Dónde está la bilbioteca?
wrong gender: ¿Dónde está el biblioteca?
wrong verb: ¿Dónde están la biblioteca?
wrong verb: ¿Dónde es la biblioteca?
wrong other word: ¿Cuándo está la biblioteca?
wrong missing: ¿Dónde está biblioteca?
wrong number: ¿Dónde están las bibliotecas?
# Mis hermanas no comen carne.
? My sisters do not eat meat.
right plain: mis hermanas no comen carne
slip insertion: Mis hermannas no comen carne.
slip deletion: Mis hermnas no comen carne.
slip doubled: Mis hermanas no comen carrne.
wrong gender: Mis hermanos no comen carne.
wrong number: Mi hermanas no comen carne.
wrong number: Mis hermana no comen carne.
wrong verb: Mis hermanas no come carne.
wrong verb: Mis hermanas no comieron carne.
wrong negation: Mis hermanas comen carne.
wrong word order: No mis hermanas comen carne.
wrong other language: My sisters do not eat meat.
wrong other language: My sisters do not eat meat
wrong gibberish: jajaja no sé
# Tengo veinte libros nuevos.
right numeral: Tengo 20 libros nuevos.
right pronoun: Yo tengo veinte libros nuevos.
slip substitution: Tengo beinte libros nuevos.
slip transposition: Tengo veinte lirbos nuevos.
slip insertion: Tengo veinte libros nuevvos.
wrong numeral: Tengo 12 libros nuevos.
wrong number: Tengo veinte libros nuevo.
wrong gender: Tengo veinte libros nuevas.
wrong number: Tengo veinte libro nuevos.
wrong verb: Tiene veinte libros nuevos.
wrong real word: Tengo veinte libras nuevos.
# El señor García trabaja mañana. | El Sr. García trabaja mañana.
right alternative: el sr. García trabaja mañana
right spelling: El señor García trabaja mañana
slip accent: El señor Garcia trabaja mañana.
slip accent: El senor García trabaja mañana.
slip substitution: El señor García travaja mañana.
wrong gender: La señora García trabaja mañana.
wrong verb: El señor García trabajó ayer.
wrong verb: El señor García trabajaba mañana.
wrong verb: El señor García trabajo mañana.
# Hablamos con nuestra profesora todos los días.
slip accent: Hablamos con nuestra profesora todos los dias.
slip deletion: Hablamos con nuestra profesra todos los días.
slip many slips: Hablamos con nuesrta profesora todos los dias.
wrong many slips: Ablamos kon nuesta profezora todos los diaz.
wrong gender: Hablamos con nuestro profesor todos los días.
wrong verb: Hablemos con nuestra profesora todos los días.
wrong number: Hablamos con nuestras profesora todos los días.
# la manzana
slip article: manzana
slip doubled: la manzanna
wrong gender: el manzana
wrong article: una manzana
wrong number: las manzanas
wrong other word: la naranja
# Pero no quiero ir.
wrong real word: Perro no quiero ir.
wrong verb: Pero no quiere ir.
slip transposition: Pero no quieor ir.
# Treinta y dos personas
right numeral: 32 personas
wrong numeral: 23 personas
wrong numeral: Treinta y tres personas
# Me gusta el fútbol.
slip accent: Me gusta él fútbol.
right spelling: Me gusta el futbol.
wrong number: Me gustan el fútbol.
wrong other word: Te gusta el fútbol.
`,
  pt: `
# A minha irmã não gosta de café.
? My sister does not like coffee.
right plain: a minha irmã não gosta de café
right unicode: A minha irma\u0303 na\u0303o gosta de cafe\u0301.
slip accent: A minha irmã nao gosta de café.
slip accent: A minha irmã não gosta de cafe.
slip transposition: A minha irmã não gotsa de café.
slip substitution: A minha irmã não josta de café.
wrong gender: O meu irmão não gosta de café.
wrong negation: A minha irmã gosta de café.
wrong verb: A minha irmã não gosto de café.
wrong verb: A minha irmã não gostam de café.
wrong missing: A minha irmã não gosta café.
wrong other word: A minha irmã não gosta de chá.
wrong other language: My sister does not like coffee.
# Comprei dezesseis laranjas no mercado.
right numeral: Comprei 16 laranjas no mercado.
right spelling: Comprei dezasseis laranjas no mercado.
slip deletion: Comprei dezesseis larajas no mercado.
slip doubled: Comprei dezesseis laranjas no merccado.
slip insertion: Comprei dezesseis laranjas no mercardo.
wrong numeral: Comprei 17 laranjas no mercado.
wrong number: Comprei dezesseis laranja no mercado.
wrong verb: Compro dezesseis laranjas no mercado.
wrong other word: Comprei dezesseis laranjas no supermercado.
# Ela está cansada.
right spelling: Ela tá cansada.
slip accent: Ela esta cansada.
slip transposition: Ela está cansdaa.
wrong gender: Ela está cansado.
wrong gender: Ele está cansada.
wrong verb: Ela estava cansada.
wrong extra: Ela está muito cansada.
# o pão
slip article: pão
slip accent: o pao
wrong gender: a pão
wrong number: os pães
# Os meninos estudam numa escola grande.
right contraction: Os meninos estudam em uma escola grande.
slip deletion: Os meninos estudam numa escla grande.
wrong gender: As meninas estudam numa escola grande.
wrong verb: Os meninos estuda numa escola grande.
wrong number: Os meninos estudam numa escola grandes.
wrong word order: Os meninos numa escola estudam grande.
# O meu avô é velho.
slip accent: O meu avo é velho.
wrong gender: O meu avó é velho.
wrong gibberish: hfdkj hkjf
`,
  fr: `
# Je n'ai pas d'argent.
? I have no money.
right apostrophe: Je n’ai pas d’argent.
right elision: je n' ai pas d' argent
right plain: Je n'ai pas d'argent
right punctuation: Je n'ai pas d'argent !
slip transposition: Je n'ai pas d'agrent.
slip insertion: Je n'ai pas d'arrgent.
wrong negation: J'ai de l'argent.
wrong missing: Je n'ai d'argent.
wrong missing: Je ai pas d'argent.
wrong verb: Je n'as pas d'argent.
wrong other language: I have no money.
wrong other word: Je n'ai pas d'amis.
# Nous sommes allés au cinéma hier soir.
slip accent: Nous sommes allés au cinema hier soir.
slip accent: Nous sommes alles au cinéma hier soir.
slip substitution: Nous sommes allés au cinéna hier soir.
slip doubled: Nous somes allés au cinéma hier soir.
wrong real word: Nos sommes allés au cinéma hier soir.
wrong number: Nous sommes allé au cinéma hier soir.
wrong gender: Nous sommes allées au cinéma hier soir.
wrong verb: Nous sommes aller au cinéma hier soir.
wrong verb: Nous avons allés au cinéma hier soir.
wrong other word: Nous sommes allés au théâtre hier soir.
wrong word order: Nous sommes hier soir allés au cinéma.
# Mon cœur bat vite.
right spelling: Mon coeur bat vite.
slip transposition: Mon cuoer bat vite.
wrong gender: Ma cœur bat vite.
wrong other word: Mon corps bat vite.
wrong verb: Mon cœur battait vite.
# Elle a dix-sept ans.
right numeral: Elle a 17 ans.
right spacing: Elle a dix sept ans.
wrong numeral: Elle a dix-huit ans.
wrong numeral: Elle a 7 ans.
wrong gender: Il a dix-sept ans.
wrong verb: Elle est dix-sept ans.
# L'école est fermée aujourd'hui.
right apostrophe: L école est fermée aujourd’hui.
right case: l'École est fermée aujourd'hui.
slip accent: L'ecole est fermée aujourd'hui.
slip deletion: L'école est fermée aujourdhi.
right apostrophe: L'école est fermée aujourdhui.
wrong gender: L'école est fermé aujourd'hui.
wrong verb: L'école était fermée aujourd'hui.
wrong missing: École est fermée.
wrong extra: L'école n'est pas fermée aujourd'hui.
# la pomme
slip article: pomme
slip doubled: la pome
wrong gender: le pomme
wrong number: les pommes
# Ils mangent des poissons.
! boissons poison
wrong real word: Ils mangent des boissons.
wrong real word: Ils mangent des poisons.
wrong verb: Ils mange des poissons.
wrong gender: Elles mangent des poissons.
wrong nothing: ...
# C'est très loin.
slip elision: Ce est très loin.
slip accent: C'est tres loin.
slip accent: C'est trés loin.
wrong other word: C'est très loup.
`,
  de: `
# Die Kinder spielen im Garten.
? The children are playing in the garden.
right contraction: Die Kinder spielen in dem Garten.
right case: die kinder spielen im garten
slip transposition: Die Kinder speilen im Garten.
slip deletion: Die Kindr spielen im Garten.
slip doubled: Die Kinnder spielen im Garten.
slip substitution: Die Kinder spielen im Gartem.
wrong verb: Die Kinder spielt im Garten.
wrong case ending: Die Kinder spielen in den Garten.
wrong number: Die Kind spielen im Garten.
wrong other word: Die Männer spielen im Garten.
wrong number: Die Kinder spielen im Gärten.
wrong word order: Im Garten die Kinder spielen.
wrong other language: The children are playing in the garden
# Ich möchte fünf Äpfel kaufen.
right spelling: Ich moechte fuenf Aepfel kaufen.
right numeral: Ich möchte 5 Äpfel kaufen.
slip accent: Ich mochte fünf Äpfel kaufen.
slip accent: Ich möchte funf Äpfel kaufen.
slip insertion: Ich möchte fünf Äpfel kauffen.
slip transposition: Ich möchte fünf Äpfel kuafen.
wrong number: Ich möchte fünf Apfel kaufen.
wrong numeral: Ich möchte 6 Äpfel kaufen.
wrong verb: Ich möchte fünf Äpfel kaufe.
wrong verb: Er möchtet fünf Äpfel kaufen.
wrong missing: Ich möchte Äpfel kaufen.
# Er hat keinen großen Hund.
right spelling: Er hat keinen grossen Hund.
slip deletion: Er hat keinen groen Hund.
slip transposition: Er hat kienen großen Hund.
wrong negation: Er hat einen großen Hund.
wrong case ending: Er hat keinem großen Hund.
wrong gender: Er hat keine großen Hund.
wrong case ending: Er hat keinen große Hund.
wrong number: Er hat keinen großen Hunde.
wrong other word: Er hat keinen großen Mund.
wrong gender: Sie hat keinen großen Hund.
# Guten Morgen, wie geht's?
right contraction: Guten Morgen, wie geht es?
right apostrophe: Guten Morgen, wie gehts?
slip substitution: Guten Morgan, wie geht's?
slip deletion: Guten Mrgen, wie geht's?
wrong other word: Guten Abend, wie geht's?
# das Mädchen
slip article: Mädchen
slip accent: das Madchen
wrong gender: die Mädchen
wrong article: ein Mädchen
# Sie ist einundzwanzig Jahre alt.
right numeral: Sie ist 21 Jahre alt.
wrong numeral: Sie ist 12 Jahre alt.
slip deletion: Sie ist einundzwanzg Jahre alt.
wrong number: Sie ist einundzwanzig Jahr alt.
# Das ist schon gut.
wrong real word: Das ist schön gut.
wrong real word: Dass ist schon gut.
wrong gibberish: xyz
# Wann kommt der Zug?
wrong real word: Wenn kommt der Zug?
wrong other word: Wo kommt der Zug?
wrong verb: Wann kommst der Zug?
slip insertion: Wann kommmt der Zug?
`,
  it: `
# Oggi non c'è l'acqua calda.
? There is no hot water today.
right apostrophe: Oggi non c’è l’acqua calda.
right elision: oggi non c' è l' acqua calda
slip accent: Oggi non c'e l'acqua calda.
slip deletion: Oggi non c'è l'aqua calda.
slip doubled: Ogi non c'è l'acqua calda.
slip transposition: Oggi non c'è l'acqua cadla.
wrong negation: Oggi c'è l'acqua calda.
wrong gender: Oggi non c'è l'acqua caldo.
wrong other word: Oggi non c'è l'acqua fredda.
wrong other language: There is no hot water today.
wrong missing: Oggi non c'è acqua.
# Ho tre fratelli e una sorella.
right numeral: Ho 3 fratelli e 1 sorella.
right plain: ho tre fratelli e una sorella
slip substitution: Ho tre fratelli e una sorela.
slip insertion: Ho tre fratelli e una sorrella.
wrong number: Ho tre fratello e una sorella.
wrong gender: Ho tre fratelli e un sorella.
wrong number: Ho tre fratelli e una sorelle.
wrong numeral: Ho quattro fratelli e una sorella.
wrong verb: Hai tre fratelli e una sorella.
wrong word order: Ho una sorella e tre fratelli.
slip accent: Ho tre fratelli è una sorella.
# Perché non mangi la verdura?
right spelling: Perchè non mangi la verdura?
slip accent: Perche non mangi la verdura?
slip deletion: Perché non magi la verdura?
wrong verb: Perché non mangia la verdura?
wrong verb: Perché non mangio la verdura?
wrong number: Perché non mangi le verdure?
wrong other word: Quando non mangi la verdura?
# Ventotto studenti
right numeral: 28 studenti
wrong numeral: 82 studenti
wrong number: Ventotto studente
slip transposition: Ventotto stuednti
# la ragazza
slip article: ragazza
slip doubled: la ragaza
wrong gender: il ragazzo
wrong number: le ragazze
# Voglio un po' di pane.
right apostrophe: Voglio un po di pane.
right spelling: Voglio un pò di pane.
slip transposition: Vogilo un po' di pane.
wrong verb: Vuole un po' di pane.
wrong other word: Voglio un po' di pesce.
wrong gibberish: bla bla bla
`,
  ru: `
# Моя сестра не пьёт молоко.
? My sister does not drink milk.
right spelling: Моя сестра не пьет молоко.
right case: моя сестра не пьёт молоко
right unicode: Моя сестра не пье\u0308т молоко.
slip deletion: Моя сетра не пьёт молоко.
slip substitution: Моя сестра не пьёт малоко.
slip transposition: Моя сестра не пьёт мооклко.
slip doubled: Моя сесстра не пьёт молоко.
wrong negation: Моя сестра пьёт молоко.
wrong gender: Мой сестра не пьёт молоко.
wrong verb: Моя сестра не пьют молоко.
wrong case ending: Моя сестра не пьёт молока.
wrong case ending: Моя сестру не пьёт молоко.
wrong other word: Моя мама не пьёт молоко.
wrong other language: My sister does not drink milk.
# Я живу в большом городе.
slip substitution: Я живу в балшом городе.
slip insertion: Я живу в большоом городе.
slip transposition: Я живу в большом гоорде.
wrong case ending: Я живу в большой городе.
wrong case ending: Я живу в большом город.
wrong verb: Я живёт в большом городе.
wrong missing: Я живу большом городе.
wrong missing: Живу городе.
wrong other word: Я живу в маленьком городе.
# У меня пять книг.
right numeral: У меня 5 книг.
right punctuation: У меня пять книг
wrong numeral: У меня 6 книг.
wrong number: У меня пять книга.
wrong extra: У меня есть пять новых книг.
# Где новая машина?
slip deletion: Где новая машна?
wrong gender: Где новый машина?
wrong gender: Где новое машина?
wrong case ending: Где новую машину?
wrong word order: Машина где новая?
# Здравствуйте!
slip deletion: Здраствуйте!
right punctuation: здравствуйте
wrong other word: До свидания!
wrong gibberish: фывапролд
wrong number: Здравствуй!
# Мои друзья
wrong number: Мой друзья
slip deletion: Мои друзя
wrong other word: Мои соседи
`,
  eu: `
# Nire lagunak ez du kafea edaten.
right plain: nire lagunak ez du kafea edaten
right punctuation: Nire lagunak ez du kafea edaten!
slip transposition: Nire lagunak ez du kafea edaetn.
slip insertion: Nire lagunnak ez du kafea edaten.
wrong negation: Nire lagunak du kafea edaten.
wrong case ending: Nire laguna ez du kafea edaten.
wrong case ending: Nire lagunek ez du kafea edaten.
wrong verb: Nire lagunak ez dut kafea edaten.
wrong other word: Nire amak ez du kafea edaten.
wrong verb: Nire lagunak ez du kafea edango.
# Hiru etxe ikusi ditut.
right numeral: 3 etxe ikusi ditut.
slip substitution: Hiru etxe ikuzi ditut.
slip deletion: Hiru etxe ikusi dtut.
wrong numeral: Lau etxe ikusi ditut.
wrong number: Hiru etxe ikusi dut.
wrong number: Hiru etxeak ikusi ditut.
wrong word order: Ikusi ditut hiru etxe.
# Bilbora joango naiz bihar.
slip doubled: Bilbora joanggo naiz bihar.
wrong case ending: Bilbon joango naiz bihar.
wrong missing: Bilbora joango naiz.
wrong gibberish: lkjh
`,
  bn: `
# আমি ভাত খাই।
right plain: আমি ভাত খাই।
right punctuation: আমি ভাত খাই
wrong verb: আমি ভাত খায়।
wrong other word: আমি মাছ খাই।
wrong real word: আমি ভাতা খাই।
wrong missing: আমি খাই।
# সে বাংলাদেশে থাকে।
slip deletion: সে বাংলাদশে থাকে।
slip transposition: সে বাংলাদেেশ থাকে।
wrong case ending: সে বাংলাদেশ থাকে।
wrong verb: সে বাংলাদেশে থাকি।
wrong word order: বাংলাদেশে সে থাকে।
wrong nothing: ।
`,
  zh: `
# 我喜欢喝茶。
right punctuation: 我喜欢喝茶
right spacing: 我 喜欢 喝 茶。
right punctuation: 我喜欢喝茶.
wrong other word: 我喜欢喝水。
wrong missing: 我喝茶。
wrong negation: 我不喜欢喝茶。
wrong word order: 我喝茶喜欢。
# 我有3个苹果。
right unicode: 我有３个苹果。
wrong numeral: 我有4个苹果。
`,
  ja: `
# コーヒーを飲みます。
right punctuation: コーヒーを飲みます
right spacing: コーヒー を 飲みます。
wrong negation: コーヒーを飲みません。
wrong other word: お茶を飲みます。
wrong verb: コーヒーを飲みました。
slip deletion: コーヒを飲みます。
# がっこう
right unicode: か\u3099っこう
wrong real word: かっこう
wrong missing: がっこ
`,
});
