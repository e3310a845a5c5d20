/** Words of the language that no course teaches. A line: the language, what is accepted, what is another word, what is a slip. */
export const realWordsTuned = `
es | blanco | banco | blnaco, blannco, blanko
es | el barco | el banco | el braco, el barcco
es | cantar | contar | cantra, canntar
es | el caballo | el cabello | el cabalo, el caballlo
es | siempre | siembre | siemrpe, siempree
es | el año | el ano | 
es | frío | | frio
es | la niña |  | la nina, la niñña
es | la mesa | la masa, la meta | la mesaa
es | el padre | el pare | el padree, el pdare
es | la calle | | la callee, la calel
en | the friend | the fiend, the fried | the freind, the frend
en | where | | whree, wherre
en | black | blank, slack | blakc, blck
en | the trail | the trial | the traail
en | the angle | the angel | the anglle
en | the dinner | the diner | the dinnner
en | clams | claims | clmas
en | the name | | the nme, the nmae
fr | le vent | le vend | le vnet
pt | o cavalo | o cabelo | o cavaloo, o cavlo
pt | a praia | a prata | a pria, a prraia
ru | дочка | дочки, точка | дчока, дочкка
ru | сестра | | сетсра, сесттра
nl | de kat | | de kta
tr | elma | | ellma
pl | kobieta | kobiety, kobiece | kobeita, kobietta
`;
