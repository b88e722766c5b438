import { fold } from './fold.ts';

/** Words that a question is put with and that say nothing of its subject, by the first part of a language tag. */
const lists: Readonly<Record<string, string>> = {
  en: 'a an the of to in on at for from with by and or is are am be do does did can could will would how what which where when who why i me my we our you your it its this that there have has need want get about many cant cannot dont doesnt isnt im ive',
  fr: 'le la les un une des du de et ou est sont suis es ai a ont avoir ce cet cette ces que quoi qui quel quelle quels quelles où comment quand pourquoi combien je me mon ma mes moi tu il elle on nous nos notre vous vos votre ils elles en au aux à pour par sur dans avec y se sa son ses puis peut peux faire dois faut veux besoin obtenir',
  es: 'el la los las un una unos unas de del y o es son soy está que qué quién cuál cómo dónde cuándo por para a al en con mi mis me yo tu su sus nos se lo puedo quiero necesito hacer tengo hay obtener conseguir',
  uk: 'і й та або в у на з зі із до для від про по при за що як де коли хто чому чи я мене мені мій моя моє мої ми нас ви вас це цей ця є бути можна треба хочу потрібно отримати',
  ar: 'في من على إلى الى عن مع أو او و هل ما ماذا كيف أين اين متى لماذا من أنا انا لي هو هي هذا هذه ذلك التي الذي أن ان كان هناك أريد اريد يمكن عند الحصول احصل أحصل لا',
};

const known = new Map<string, ReadonlySet<string>>();

/** Whether a folded word says nothing of what is asked. @param lang BCP 47 tag */
export function isStopWord(word: string, lang: string): boolean {
  const name = lang.split('-')[0] ?? lang;
  const list = known.get(name) ?? new Set((lists[name] ?? '').split(' ').map(fold));
  known.set(name, list);
  return list.has(word);
}
