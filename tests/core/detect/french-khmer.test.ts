import { describe, expect, it } from 'vitest';
import { judge, reasons } from './judge.ts';

type Row = readonly [lang: 'fr' | 'km', title: string, text: string];

const about: readonly Row[] = [
  [
    'fr',
    'Un jeune parti veut défier le pouvoir dans toutes les communes',
    'PHNOM PENH - Fondé au printemps par une avocate, le Mouvement du Tonlé dit vouloir présenter des listes partout au Cambodge aux élections communales de juin 2027.\n\nSa présidente, Sok Malis, assure que des chefs de village ont menacé ses militants. Le Comité national des élections examine les dossiers.',
  ],
  [
    'fr',
    'L’opposante condamnée par contumace',
    'Un tribunal de Phnom Penh a condamné mardi Mu Sochua à sept ans de prison et l’a privée du droit de voter et de se présenter.\n\nCette figure de l’ancien Parti du sauvetage national du Cambodge vit en exil. Les élections de 2023 se tiendront sans rival pour le pouvoir, dénoncent les ONG.',
  ],
  [
    'fr',
    'Sénatoriales : le parti de Hun Sen rafle presque tout',
    'Au Cambodge, le parti au pouvoir a obtenu 55 des 58 sièges en jeu dimanche, selon des résultats provisoires.\n\nSeuls les conseillers communaux et les députés étaient appelés aux urnes. L’ancien Premier ministre devrait présider la chambre haute.',
  ],
  [
    'fr',
    'Bruxelles ne reconnaît pas la légitimité du scrutin',
    'L’Union européenne a estimé lundi que les législatives cambodgiennes, remportées sans adversaire par le parti de Hun Sen, n’étaient pas représentatives.\n\nElle réfléchit à suspendre des préférences commerciales accordées au Cambodge.',
  ],
  [
    'km',
    'គ.ជ.ប ចាប់ផ្ដើមពិនិត្យបញ្ជីឈ្មោះអ្នកបោះឆ្នោត',
    'ភ្នំពេញ៖ គ.ជ.ប បានប្រកាសកាលពីថ្ងៃចន្ទថា ការពិនិត្យបញ្ជីឈ្មោះ និងការចុះឈ្មោះបោះឆ្នោតនឹងចាប់ផ្ដើមនៅខែកញ្ញា។\n\nអង្គការសង្កេតការណ៍ស្នើឱ្យបិទផ្សាយបញ្ជីឱ្យបានឆាប់ ព្រោះពលរដ្ឋជាច្រើនធ្វើការនៅក្រៅប្រទេស។',
  ],
  [
    'km',
    'គណបក្សថ្មីមួយប្រកាសចូលរួមការបោះឆ្នោតឃុំសង្កាត់ឆ្នាំ២០២៧',
    'គណបក្សពន្លឺស្រែចម្ការ ដែលទើបបង្កើតនៅដើមឆ្នាំ បានប្រកាសថានឹងដាក់បេក្ខជនឈរឈ្មោះនៅគ្រប់ឃុំសង្កាត់។\n\nប្រធានគណបក្សនេះថ្លែងថា សមាជិករបស់ខ្លួនត្រូវបានអាជ្ញាធរគំរាមកំហែង។ ការបោះឆ្នោតនឹងធ្វើឡើងនៅខែមិថុនា។',
  ],
  [
    'km',
    'តុលាការកំពូលរំលាយគណបក្សប្រឆាំងធំជាងគេ',
    'តុលាការកំពូលកម្ពុជាបានសម្រេចរំលាយគណបក្សសង្រ្គោះជាតិ និងហាមឃាត់មន្ត្រី១១៨រូបមិនឱ្យធ្វើនយោបាយរយៈពេល៥ឆ្នាំ មុនការបោះឆ្នោតជាតិ។\n\nគណបក្សនេះទទួលបានសំឡេងឆ្នោតជាង៤០ភាគរយក្នុងការបោះ\u200bឆ្នោតឃុំសង្កាត់កាលពីខែមិថុនា។',
  ],
];

const notAbout: readonly Row[] = [
  [
    'fr',
    'La Thaïlande aux urnes en pleine crise frontalière',
    'Les Thaïlandais votent dimanche pour renouveler leur Parlement, alors que les combats avec le Cambodge ont fait des dizaines de morts.\n\nL’appel divulgué de Hun Sen a coûté son poste à la Première ministre. Le Parti du peuple est en tête des sondages avant le scrutin.',
  ],
  [
    'fr',
    'Le président du Sénat cambodgien reçoit l’ambassadeur chinois',
    'Hun Sen, président du Sénat du Cambodge, a reçu mardi l’ambassadeur de Chine à Phnom Penh.\n\nIls ont parlé du canal Funan Techo et d’une école de police.',
  ],
  [
    'fr',
    'Une Franco-Cambodgienne brigue la mairie',
    'Née de parents réfugiés du Cambodge, elle conduit une liste citoyenne aux municipales de dimanche en Seine-et-Marne.\n\nAu premier tour, elle a obtenu 31 % des voix. Les électeurs de la commune sont appelés aux urnes pour le second tour.',
  ],
  [
    'fr',
    'La chambre de commerce de Phnom Penh élit son bureau',
    'Les membres de la chambre de commerce franco-cambodgienne ont élu vendredi leur nouveau bureau.\n\nLe vote a eu lieu à Phnom Penh en présence de l’ambassadeur. La présidente sortante a été réélue.',
  ],
  [
    'fr',
    'Le sucre cambodgien perd son accès au marché européen',
    'Le Cambodge a perdu une partie de ses préférences douanières dans le cadre de « Tout sauf les armes ».\n\nLes usines de textile redoutent des licenciements. Bruxelles avait ouvert l’enquête après les élections de 2018.\n\nLes exportations vers l’Europe ont atteint cinq milliards d’euros.',
  ],
  [
    'km',
    'ពលរដ្ឋអាមេរិកទៅបោះឆ្នោតរើសប្រធានាធិបតីថ្មី',
    'ពលរដ្ឋអាមេរិករាប់លាននាក់ទៅបោះឆ្នោតនៅថ្ងៃអង្គារ ដើម្បីជ្រើសរើសប្រធានាធិបតី។\n\nការស្ទង់មតិបង្ហាញថា បេក្ខជនទាំងពីរមានសំឡេងប្រហាក់ប្រហែលគ្នា។ លទ្ធផលបោះឆ្នោតនឹងដឹងនៅយប់នេះ។',
  ],
  [
    'km',
    'តារាស្រីម្នាក់ឈ្នះមកុដបវរកញ្ញា',
    'តារាស្រីមកពីខេត្តបាត់ដំបងបានឈ្នះមកុដបវរកញ្ញាកម្ពុជា ក្រោយទស្សនិកជនបោះឆ្នោតឱ្យតាមទូរស័ព្ទ។\n\nបេក្ខនារីទាំង២០រូបបានប្រកួតនៅភ្នំពេញ។ អ្នករៀបចំថា សំឡេងឆ្នោតមានជាងមួយលាន។',
  ],
  [
    'km',
    'បក្សប្រឆាំងនៅថៃអះអាងថាឈ្នះអាសនៈច្រើន',
    'បក្សប្រឆាំងនៅប្រទេសថៃអះអាងថា ខ្លួនឈ្នះអាសនៈច្រើនជាងគេក្នុងការបោះឆ្នោតកាលពីថ្ងៃអាទិត្យ។\n\nគណៈកម្មាធិការបោះឆ្នោតថៃនឹងប្រកាសលទ្ធផលផ្លូវការនៅពេលក្រោយ។ ជម្លោះព្រំដែនកម្ពុជា-ថៃជាប្រធានបទធំ។',
  ],
  [
    'km',
    'ក្រុមហ៊ុនមួយជ្រើសរើសប្រធានថ្មី',
    'ក្រុមហ៊ុនវិនិយោគធំមួយនៅភ្នំពេញបានជ្រើសរើសប្រធានថ្មីដោយការបោះឆ្នោតសម្ងាត់ កាលពីខែឧសភា។\n\nភាគទុនិកបានបោះឆ្នោតគាំទ្រដោយសំឡេងភាគច្រើន។',
  ],
  [
    'km',
    'ប៉ូលិសឃុំខ្លួនអ្នកលក់ឆ្នោតខុសច្បាប់ពីរនាក់',
    'ប៉ូលិសខេត្តតាកែវបានឃុំខ្លួនមនុស្សពីរនាក់ ពីបទលក់ឆ្នោតយួនខុសច្បាប់។\n\nសមត្ថកិច្ចដកហូតបានសន្លឹកឆ្នោតជាងពីរពាន់សន្លឹក។ អ្នកទាំងពីរត្រូវបញ្ជូនទៅតុលាការ។',
  ],
];

describe('the detector in French and Khmer', () => {
  it.each(about)('takes, in %s, “%s” as on a Cambodian election', (lang, title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(true);
    expect(verdict.lang).toBe(lang);
  });

  it.each(notAbout)('leaves, in %s, “%s” alone', (_lang, title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(false);
  });

  it.each(about.filter(([lang]) => lang === 'km'))(
    'judges %s “%s” the same with a zero-width space between any two words',
    (_lang, title, text) => {
      const broken = text.replace(/(ការ|បក្ស|បោះ|ថ្ងៃ|ជាតិ)/g, '$1\u200b');
      expect(judge(title, broken).about).toBe(true);
      expect(judge(title, text.replaceAll('\u200b', '')).about).toBe(true);
    },
  );
});
