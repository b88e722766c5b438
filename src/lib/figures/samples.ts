import { type Figure, figure } from '../collections/infographics/schema.ts';
import type { FigureCity, FigureContext, FigureSize } from './drawing/context.ts';

/** Figures with real labels, for the tests of this folder. Words: `id: [English, French, Arabic]`. */

const CITIES = `
antwerp|Antwerp|Anvers|51.2194|4.4025|connection
athens|Athens|Athènes|37.9838|23.7275|connection
dortmund|Dortmund|Dortmund|51.5136|7.4653|connection
gothenburg|Gothenburg|Göteborg|57.7089|11.9746|connection
madrid|Madrid|Madrid|40.4168|-3.7038|connection mc2cm
paris|Paris|Paris|48.8566|2.3522|connection
rotterdam|Rotterdam|Rotterdam|51.9244|4.4777|connection
sofia|Sofia|Sofia|42.6977|23.3219|connection
tampere|Tampere|Tampere|61.4978|23.7610|connection
turin|Turin|Turin|45.0703|7.6869|connection mc2cm
utrecht|Utrecht|Utrecht|52.0907|5.1214|connection
warsaw|Warsaw|Varsovie|52.2297|21.0122|connection
zagreb|Zagreb|Zagreb|45.8150|15.9819|connection
thessaloniki|Thessaloniki|Thessalonique|40.6401|22.9444|connection
delta|Delta|Delta|40.6706|22.8033|connection
asti|Asti|Asti|44.9008|8.2064|connection
cuneo|Cuneo|Coni|44.3845|7.5427|connection
settimo-torinese|Settimo Torinese|Settimo Torinese|45.1379|7.7711|connection
hamburg|Hamburg|Hambourg|53.5511|9.9937|connection
prague|Prague|Prague|50.0755|14.4378|connection
zurich|Zurich|Zurich|47.3769|8.5417|connection
karditsa|Karditsa|Karditsa|39.3643|21.9214|connection
brest|Brest|Brest|48.3904|-4.4861|connection
stockholm|Stockholm|Stockholm|59.3293|18.0686|connection
cluj-napoca|Cluj-Napoca|Cluj-Napoca|46.7712|23.6236|connection
brussels|Brussels|Bruxelles|50.8467|4.3525|inclucities
schaerbeek|Schaerbeek|Schaerbeek|50.8676|4.3737|inclucities
saint-jean-de-la-ruelle|Saint-Jean-de-la-Ruelle|Saint-Jean-de-la-Ruelle|47.9113|1.8679|inclucities
mechelen|Mechelen|Malines|51.0259|4.4776|inclucities must-a-lab
capaci|Capaci|Capaci|38.1717|13.2392|inclucities
partinico|Partinico|Partinico|38.0467|13.1175|inclucities
fuenlabrada|Fuenlabrada|Fuenlabrada|40.2842|-3.7942|inclucities must-a-lab
livadia|Livadia|Livadiá (Lébadée)|38.4361|22.8750|inclucities must-a-lab
jelgava|Jelgava|Jelgava|56.6511|23.7213|inclucities
lier|Lier|Lierre|51.1313|4.5704|inclucities
willebroek|Willebroek|Willebroek|51.0610|4.3602|inclucities
molenbeek-saint-jean|Molenbeek-Saint-Jean|Molenbeek-Saint-Jean|50.8547|4.3386|
forest|Forest|Forest|50.8107|4.3180|
amman|Amman|Amman|31.9539|35.9106|mc2cm
beirut|Beirut|Beyrouth|33.8938|35.5018|mc2cm
lisbon|Lisbon|Lisbonne|38.7223|-9.1393|mc2cm
lyon|Lyon|Lyon|45.7640|4.8357|mc2cm
tangier|Tangier|Tanger|35.7595|-5.8340|mc2cm
tunis|Tunis|Tunis|36.8065|10.1815|mc2cm
vienna|Vienna|Vienne|48.2082|16.3738|mc2cm must-a-lab
algiers|Algiers|Alger|36.7538|3.0588|mc2cm
oran|Oran|Oran|35.6971|-0.6308|mc2cm
sousse|Sousse|Sousse|35.8256|10.6369|mc2cm
fes|Fès|Fès|34.0331|-5.0003|mc2cm
tripoli|Tripoli|Tripoli|32.8872|13.1913|mc2cm
sabha|Sabha|Sebha|27.0377|14.4283|mc2cm
grenoble|Grenoble|Grenoble|45.1885|5.7245|mc2cm must-a-lab
casablanca|Casablanca|Casablanca|33.5731|-7.5898|mc2cm
seville|Seville|Séville|37.3891|-5.9845|mc2cm
sfax|Sfax|Sfax|34.7406|10.7603|mc2cm
nicosia|Nicosia|Nicosie|35.1856|33.3823|mc2cm
modena|Modena|Modène|44.6471|10.9252|must-a-lab
sanremo|Sanremo|San Remo|43.8159|7.7761|must-a-lab
le-pont-de-claix|Le Pont-de-Claix|Le Pont-de-Claix|45.1236|5.6986|must-a-lab
barcelona|Barcelona|Barcelone|41.3874|2.1686|
helsinki|Helsinki|Helsinki|60.1699|24.9384|
ghent|Ghent|Gand|51.0543|3.7174|
gdansk|Gdańsk|Gdansk|54.3520|18.6466|
berlin|Berlin|Berlin|52.5200|13.4050|
amadora|Amadora|Amadora|38.7597|-9.2395|
palermo|Palermo|Palerme|38.1157|13.3615|
amsterdam|Amsterdam|Amsterdam|52.3676|4.9041|
brno|Brno|Brno|49.1951|16.6068|
leeds|Leeds|Leeds|53.8008|-1.5491|
stuttgart|Stuttgart|Stuttgart|48.7758|9.1829|
bologna|Bologna|Bologne|44.4949|11.3426|
nantes|Nantes|Nantes|47.2184|-1.5536|
malmo|Malmö|Malmö|55.6050|13.0038|
oslo|Oslo|Oslo|59.9139|10.7522|
altena|Altena|Altena|51.2952|7.6693|
nuremberg|Nuremberg|Nuremberg|49.4521|11.0767|
milan|Milan|Milan|45.4642|9.1900|
dresden|Dresden|Dresde|51.0504|13.7373|
ljubljana|Ljubljana|Ljubljana|46.0569|14.5058|
glasgow|Glasgow|Glasgow|55.8642|-4.2518|
rome|Rome|Rome|41.9028|12.4964|
bristol|Bristol|Bristol|51.4545|-2.5879|
london|London|Londres|51.5074|-0.1278|
pesaro|Pesaro|Pesaro|43.9125|12.9155|
vantaa|Vantaa|Vantaa|60.2934|25.0378|
dusseldorf|Düsseldorf|Düsseldorf|51.2277|6.7735|
oulu|Oulu|Oulu|65.0121|25.4651|
zaragoza|Zaragoza|Saragosse|41.6488|-0.8891|
lublin|Lublin|Lublin|51.2465|22.5684|
`;

const LANGS = { en: 0, fr: 1, ar: 2 } as const;
export type SampleLang = keyof typeof LANGS;

function parseCities(lang: SampleLang): FigureCity[] {
  return CITIES.trim()
    .split('\n')
    .map((row) => {
      const [key = '', en = '', fr = '', lat, lon, projects = ''] = row.split('|');
      return {
        key,
        name: lang === 'fr' ? fr : en,
        lat: Number(lat),
        lon: Number(lon),
        projects: projects.split(' ').filter(Boolean),
      };
    });
}

const WORDS: Record<string, readonly [string, string, string]> = {
  needs: [
    'Needs are assessed, cities are matched',
    'Besoins évalués, villes appariées',
    'تقييم الاحتياجات واختيار المدن',
  ],
  benchmarks: [
    'Benchmarks and key factors are set for each pair',
    'Critères de référence et facteurs clés fixés pour chaque paire',
    'معايير وعوامل رئيسية لكل مدينتين',
  ],
  training: [
    'Cities train in mentoring and set up support networks',
    'Les villes se forment au mentorat et créent des réseaux de soutien',
    'تدريب المدن وإنشاء شبكات دعم',
  ],
  'visit-1': [
    'First study visit: action plans are drafted',
    'Première visite d’étude : ébauche des plans d’action',
    'الزيارة الأولى: مسودة خطط العمل',
  ],
  'visit-2': [
    'Second study visit: action plans are adjusted',
    'Deuxième visite d’étude : plans d’action ajustés',
    'الزيارة الثانية: تعديل خطط العمل',
  ],
  academies: [
    'Training academies and workshops for all',
    'Académies de formation et ateliers pour toutes les villes',
    'أكاديميات تدريب وورش عمل للجميع',
  ],
  'visit-3': [
    'Third study visit: action plans are reviewed',
    'Troisième visite d’étude : bilan des plans d’action',
    'الزيارة الثالثة: مراجعة خطط العمل',
  ],
  spring: ['Spring 2021, online', 'Printemps 2021, en ligne', 'ربيع 2021 عبر الإنترنت'],
  centre: ['Policy lab', 'Laboratoire de politique publique', 'مختبر السياسات'],
  prepare: ['Prepare', 'Préparer', 'التحضير'],
  'prepare-note': [
    'A workshop so that everyone feels able to speak',
    'Un atelier pour que chaque personne ose prendre la parole',
    'ورشة ليتمكن الجميع من الكلام',
  ],
  vision: ['Lab 1: shared vision', 'Labo 1 : vision partagée', 'المختبر 1: رؤية مشتركة'],
  'vision-note': [
    'Needs and gaps of what is done today',
    'Besoins et lacunes de ce qui se fait aujourd’hui',
    'احتياجات وثغرات العمل الحالي',
  ],
  ideas: ['Lab 2: from ideas to trials', 'Labo 2 : des idées aux essais', 'المختبر 2: من الأفكار إلى التجارب'],
  trials: ['Micro-experiments', 'Micro-expérimentations', 'تجارب صغيرة'],
  'trials-note': [
    'Small trials in real life, with evaluation',
    'De petits essais en situation réelle, évalués',
    'تجارب صغيرة في الواقع مع التقييم',
  ],
  judge: ['Lab 3: results and recommendations', 'Labo 3 : résultats et recommandations', 'المختبر 3: نتائج وتوصيات'],
  adopt: ['The council adopts and spreads', 'Le conseil adopte et diffuse', 'المجلس يعتمد وينشر'],
  before: ['Before: six desks, six stories', 'Avant : six guichets, six récits', 'قبل: ستة مكاتب وست روايات'],
  after: ['After: one door, one story', 'Après : une seule porte, un seul récit', 'بعد: باب واحد ورواية واحدة'],
  hub: ['One-stop-shop', 'Guichet unique', 'مكتب موحد'],
  'p-permit': ['Residence permit', 'Titre de séjour', 'تصريح الإقامة'],
  'p-housing': ['Housing', 'Logement', 'السكن'],
  'p-health': [
    'Health insurance and first medical visit',
    'Assurance maladie et première visite médicale',
    'التأمين الصحي والزيارة الطبية الأولى',
  ],
  'p-school': ['School and childcare', 'École et garde d’enfants', 'المدرسة ورعاية الأطفال'],
  'p-work': ['Work and recognition of diplomas', 'Emploi et reconnaissance des diplômes', 'العمل والاعتراف بالشهادات'],
  'p-language': ['Language courses', 'Cours de langue', 'دروس اللغة'],
  top: [
    'Children of migrants have access to education from the first day',
    'Les enfants de migrants ont accès à l’éducation dès le premier jour',
    'يحصل أطفال المهاجرين على التعليم منذ اليوم الأول',
  ],
  f1: ['One contact for parents', 'Un interlocuteur pour les parents', 'جهة اتصال واحدة للأهل'],
  f2: ['Schools know what to do', 'Des écoles qui savent quoi faire', 'مدارس تعرف ما تفعل'],
  f3: ['Language support in class', 'Soutien linguistique en classe', 'دعم لغوي في الصف'],
  q1: ['Who answers the first question?', 'Qui répond à la première question ?', 'من يجيب عن السؤال الأول؟'],
  q2: ['In which languages?', 'Dans quelles langues ?', 'بأي لغات؟'],
  q3: ['Is there a written procedure?', 'Existe-t-il une procédure écrite ?', 'هل يوجد إجراء مكتوب؟'],
  connection: [
    'CONNECTION: from integration strategies to practice',
    'CONNECTION : des stratégies d’intégration à la pratique',
    'CONNECTION',
  ],
  inclucities: [
    'IncluCities: cities that mentor cities',
    'IncluCities : des villes mentores d’autres villes',
    'IncluCities',
  ],
  mc2cm: ['MC2CM: Mediterranean city-to-city migration', 'MC2CM : migrations entre villes de la Méditerranée', 'MC2CM'],
  'must-a-lab': ['MUST-a-Lab: policy labs', 'MUST-a-Lab : laboratoires de politiques', 'MUST-a-Lab'],
  unit: ['Inhabitants (about 2020)', 'Habitantes et habitants (vers 2020)', 'عدد السكان (نحو 2020)'],
  fuenlabrada: ['Fuenlabrada', 'Fuenlabrada', 'فوينلابرادا'],
  schaerbeek: ['Schaerbeek', 'Schaerbeek', 'سخاربيك'],
  mechelen: ['Mechelen', 'Malines', 'مخلن'],
  jelgava: ['Jelgava', 'Jelgava', 'يلغافا'],
  'saint-jean': ['Saint-Jean-de-la-Ruelle', 'Saint-Jean-de-la-Ruelle', 'سان جان دو لا رويل'],
  strategy: ['Strategies', 'Stratégies d’intégration', 'استراتيجيات'],
  employment: ['Employment', 'Parcours vers l’emploi', 'العمل'],
  shops: ['One-stop-shops', 'Guichets uniques', 'مكاتب موحدة'],
};

const THEMES: Record<string, { letter: string; name: string }> = {
  strategy: { letter: 'A', name: 'Strategy' },
  employment: { letter: 'C', name: 'Employment' },
  'one-stop-shops': { letter: 'D', name: 'One-stop-shops' },
};

const NAMED = [
  'amman',
  'antwerp',
  'athens',
  'brussels',
  'capaci',
  'fuenlabrada',
  'gothenburg',
  'jelgava',
  'lisbon',
  'livadia',
  'lyon',
  'mechelen',
  'saint-jean-de-la-ruelle',
  'schaerbeek',
  'sofia',
  'tampere',
  'tangier',
  'thessaloniki',
  'tunis',
  'turin',
  'utrecht',
  'vienna',
  'warsaw',
  'zagreb',
];

/** One figure of each kind. */
export const samples: Record<Figure['kind'], Figure> = {
  process: figure.parse({
    kind: 'process',
    steps: [
      { label: 'needs' },
      { label: 'benchmarks' },
      { label: 'training' },
      { label: 'visit-1', note: 'spring', mark: true },
      { label: 'visit-2' },
      { label: 'academies' },
      { label: 'visit-3' },
    ],
  }),
  cycle: figure.parse({
    kind: 'cycle',
    centre: 'centre',
    steps: [
      { label: 'prepare', note: 'prepare-note' },
      { label: 'vision', note: 'vision-note' },
      { label: 'ideas' },
      { label: 'trials', note: 'trials-note' },
      { label: 'judge' },
      { label: 'adopt' },
    ],
  }),
  comparison: figure.parse({
    kind: 'comparison',
    before: { title: 'before', points: ['p-permit', 'p-housing', 'p-health', 'p-school', 'p-work', 'p-language'] },
    after: {
      title: 'after',
      hub: 'hub',
      points: ['p-permit', 'p-housing', 'p-health', 'p-school', 'p-work', 'p-language'],
    },
  }),
  hierarchy: figure.parse({
    kind: 'hierarchy',
    top: 'top',
    branches: [
      { label: 'f1', points: ['q1', 'q2'] },
      { label: 'f2', points: ['q3'] },
      { label: 'f3', points: ['q1', 'q2', 'q3'] },
    ],
  }),
  timeline: figure.parse({
    kind: 'timeline',
    rows: [
      { label: 'mc2cm', from: '2015', to: '2022' },
      { label: 'inclucities', from: '2020-01', to: '2023-03' },
      { label: 'connection', from: '2020', to: '2022', project: 'connection' },
      { label: 'must-a-lab', from: '2022', to: '2024' },
    ],
  }),
  bars: figure.parse({
    kind: 'bars',
    unit: 'unit',
    bars: [
      { label: 'fuenlabrada', value: 202000 },
      { label: 'schaerbeek', value: 133000 },
      { label: 'mechelen', value: 87000 },
      { label: 'jelgava', value: 56000 },
      { label: 'saint-jean', value: 17000, highlight: true },
    ],
  }),
  map: figure.parse({ kind: 'map', arcs: true, named: NAMED }),
  groups: figure.parse({
    kind: 'groups',
    groups: [
      {
        label: 'strategy',
        theme: 'strategy',
        cities: ['paris', 'turin', 'zagreb', 'thessaloniki', 'delta', 'asti', 'cuneo', 'settimo-torinese'],
      },
      { label: 'employment', theme: 'employment', cities: ['antwerp', 'madrid', 'sofia', 'tampere'] },
      { label: 'shops', theme: 'one-stop-shops', cities: ['athens', 'dortmund'] },
    ],
  }),
};

/** A context with real words in three languages. */
export function getSampleContext(
  lang: SampleLang,
  size: FigureSize,
  changes: Partial<FigureContext> = {},
): FigureContext {
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    size,
    ink: 'page',
    line: 'D',
    label: (id) => WORDS[id]?.[LANGS[lang]] ?? id,
    cities: parseCities(lang),
    pairs: [
      {
        mentor: 'brussels',
        learner: 'saint-jean-de-la-ruelle',
        themeLetter: 'B',
        subject:
          lang === 'fr'
            ? 'Besoins des migrants, avec attention au genre'
            : 'Needs of migrants, with attention to gender',
      },
      {
        mentor: 'mechelen',
        learner: 'capaci',
        themeLetter: 'G',
        subject: lang === 'fr' ? 'Une ville pour tout le monde' : 'A city for all',
      },
      {
        mentor: 'fuenlabrada',
        learner: 'livadia',
        themeLetter: 'C',
        subject:
          lang === 'fr'
            ? 'Mobiliser les habitants pour l’emploi décent et l’entrepreneuriat'
            : 'Mobilising citizens for decent employment and entrepreneurship',
      },
      {
        mentor: 'schaerbeek',
        learner: 'jelgava',
        themeLetter: 'E',
        subject:
          lang === 'fr' ? 'Apprendre la langue, en cours et en dehors' : 'Language learning, formal and informal',
      },
    ],
    theme: (key) => THEMES[key] ?? { letter: 'H', name: key },
    projectName: (key) => key,
    format: { number: (value) => new Intl.NumberFormat(lang).format(value), date: (iso) => iso.slice(0, 4) },
    idPrefix: 'sample',
    title: 'A title & more',
    description: 'What the picture shows.',
    ...changes,
  };
}
