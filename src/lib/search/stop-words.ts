import { fold } from './fold.ts';

/** Words that a question is put with and that say nothing of its subject, by the first part of a language tag. */
const lists: Readonly<Record<string, string>> = {
  en: 'a an the of to in on at for from with by and or is are am be do does did can could will would how what which where when who why i me my we our you your it its this that there have has need want get about many dont doesnt isnt im ive ll re ve t d m s should may must us them they he she his her him was were been if then as so please any some someone something looking got had having much more very also just too here now go going',
  fr: 'le la les un une des du de et ou est sont suis es ai a ont avoir ce cet cette ces que quoi qui quel quelle quels quelles où comment quand pourquoi combien je me mon ma mes moi tu il elle on nous nos notre vous vos votre ils elles en au aux à pour par sur dans avec y se sa son ses puis peut peux faire dois faut veux besoin obtenir ne si leur leurs lui toi te ta ton tes été fait veut voudrais aimerais j l d c s t m n qu quelqu ça cela tout tous toute toutes très trop aussi mais donc car après avant être étais était ici',
  es: 'el la los las un una unos unas de del y o es son soy está que qué quién cuál cómo dónde cuándo por para a al en con mi mis me yo tu su sus nos se lo puedo quiero necesito hacer tengo hay obtener conseguir cuáles cuánto cuánta fue ser estar estoy están este esta esto estos ese esa eso muy pero si sí también le les ya ha he han nuestro nuestra tiene tenemos puede podemos quiere queremos necesita debo hacerme aquí sobre',
  uk: 'і й та або в у на з зі із до для від про по при за що як де коли хто чому чи я мене мені мій моя моє мої ми нас ви вас це цей ця є бути можна треба хочу потрібно отримати нам мною свій свою свого своє своїх наш наша наші собі себе його її їх їм вони він вона воно ти тебе вам ваш ваша потрібен потрібна потрібні маю має мати може можу б би так ще вже тут там дуже якщо який яка яке які якого куди звідки скільки зробити хочемо хоче через щоб але також',
  ar: 'في من على إلى الى عن مع أو او و هل ما ماذا كيف أين اين متى لماذا من أنا انا لي هو هي هذا هذه ذلك التي الذي أن ان كان هناك أريد اريد يمكن عند الحصول احصل أحصل لا ماهي ماهو اي أي كل لنا لدي عندي ليس ليست لم لن قد نحن انت أنت هم الذين فيه به بها له لها احتاج أحتاج استطيع أستطيع اقدر أقدر ممكن يجب كم لكن ايضا أيضا جدا هنا الآن الان انه أنه كانت يكون نريد بعض',
};

const known = new Map<string, ReadonlySet<string>>();

/** Whether a folded word says nothing of what is asked. @param lang BCP 47 tag */
export function isStopWord(word: string, lang: string): boolean {
  const name = lang.split('-')[0] ?? lang;
  const list = known.get(name) ?? new Set((lists[name] ?? '').split(' ').map(fold));
  known.set(name, list);
  return list.has(word);
}
