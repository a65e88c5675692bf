import { anmalningskrets } from './subflows/anmalningskrets.ts';
import { aterkoppling } from './subflows/aterkoppling.ts';
import { familjKannedom } from './subflows/familj-kannedom.ts';
import { menprovning } from './subflows/menprovning.ts';
import { mottagandeNamnd } from './subflows/mottagande-namnd.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtycke } from './subflows/samtycke.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Worry about a child, from three sides: someone is worried, social services ask for more,
 * or social services have received a report and someone wants to know.
 * The duty to report comes first; everything short of it is consent, a permission or a refusal.
 */
export const orosanmalan = wizard('orosanmalan', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#orosanmalan.sida',
      larmRacker: '#orosanmalan.larma',
      uppgiftBehovs: '#orosanmalan.akut-mottagare',
    }),
    // The duty to report reaches the social emergency service at once. With someone in danger, what
    // fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-mottagare': { on: { socialjour: 'akut-anmalare', annan: 'nod', 'vet-ej': 'nod' } },
    'akut-anmalare': anmalningskrets({
      socialtjanst: '#orosanmalan.ska-anmala',
      vard: '#orosanmalan.ska-anmala',
      skolaEllerNamnd: '#orosanmalan.ska-anmala',
      privat: '#orosanmalan.privat-ska-anmala',
      familjeradgivning: '#orosanmalan.akut-familj-kannedom',
      privatFamilj: '#orosanmalan.akut-privat-familj-kannedom',
      oklar: '#orosanmalan.nod',
    }),
    'akut-familj-kannedom': familjKannedom({
      kannedom: '#orosanmalan.familj-ska-anmala',
      mindre: '#orosanmalan.nod',
    }),
    'akut-privat-familj-kannedom': familjKannedom({
      kannedom: '#orosanmalan.privat-familj-ska-anmala',
      mindre: '#orosanmalan.nod',
    }),

    sida: {
      on: {
        orolig: 'oro-galler',
        privat: 'fritt-privatperson',
        tillfragad: 'fraga-skede',
        mottagen: 'mottagen-arende',
      },
    },

    'oro-galler': {
      on: {
        barn: 'barn-arende',
        'vantat-barn': 'stod-anmalare',
        vuxen: 'vuxen-arende',
        'vet-ej': 'jurist-oklart-lage',
      },
    },
    'barn-arende': { on: { misstanke: 'barn-anmalare', ingen: 'stod-anmalare' } },
    'barn-anmalare': anmalningskrets({
      socialtjanst: '#orosanmalan.ska-anmala',
      vard: '#orosanmalan.ska-anmala',
      skolaEllerNamnd: '#orosanmalan.ska-anmala',
      privat: '#orosanmalan.privat-ska-anmala',
      familjeradgivning: '#orosanmalan.familj-kannedom',
      privatFamilj: '#orosanmalan.privat-familj-kannedom',
      oklar: '#orosanmalan.jurist-oklart-lage',
    }),
    'familj-kannedom': familjKannedom({
      kannedom: '#orosanmalan.familj-ska-anmala',
      mindre: '#orosanmalan.familj-samtycke',
    }),
    'privat-familj-kannedom': familjKannedom({
      kannedom: '#orosanmalan.privat-familj-ska-anmala',
      mindre: '#orosanmalan.jurist-privat',
    }),

    'vuxen-arende': {
      on: {
        'lvm-myndighet': 'ska-anmala-lvm',
        'lvm-lakare': 'ska-anmala-lvm',
        'lvm-privat-lakare': 'privat-ska-anmala-lvm',
        stod: 'stod-anmalare',
        annat: 'vuxen-anmalare',
        'vet-ej': 'vuxen-anmalare',
      },
    },

    // No duty, but the person belongs to a group that 26 kap. 9 § and 25 kap. 12 § OSL name.
    'stod-anmalare': anmalningskrets({
      socialtjanst: '#orosanmalan.stod-mottagare',
      vard: '#orosanmalan.vard-bedom-nodvandigt-stod',
      skolaEllerNamnd: '#orosanmalan.skola-samtycke',
      privat: '#orosanmalan.jurist-privat',
      familjeradgivning: '#orosanmalan.familj-samtycke',
      privatFamilj: '#orosanmalan.jurist-privat',
      oklar: '#orosanmalan.jurist-oklart-lage',
    }),
    'stod-mottagare': mottagandeNamnd({
      samma: '#orosanmalan.bedom-egen-namnd',
      annan: '#orosanmalan.bedom-nodvandigt-stod',
      oklar: '#orosanmalan.bedom-egen-namnd',
    }),
    'vuxen-anmalare': anmalningskrets({
      socialtjanst: '#orosanmalan.aldre-funktion',
      vard: '#orosanmalan.vard-samtycke',
      skolaEllerNamnd: '#orosanmalan.skola-samtycke',
      privat: '#orosanmalan.jurist-privat',
      familjeradgivning: '#orosanmalan.familj-samtycke',
      privatFamilj: '#orosanmalan.jurist-privat',
      oklar: '#orosanmalan.jurist-oklart-lage',
    }),
    // 26 kap. 9 c § OSL holds between the socialnämnder of one municipality, for certain insatser.
    'aldre-funktion': {
      on: { ja: 'far-aldre-funktion', nej: 'vuxen-mottagare', 'vet-ej': 'vuxen-mottagare' },
    },
    'vuxen-mottagare': mottagandeNamnd({
      samma: '#orosanmalan.bedom-egen-namnd',
      annan: '#orosanmalan.soc-samtycke',
      oklar: '#orosanmalan.soc-samtycke',
    }),
    'soc-samtycke': samtycke({
      giltigt: '#orosanmalan.far-samtycke',
      saknas: '#orosanmalan.soc-menprovning',
    }),
    'soc-menprovning': menprovning({
      utanMen: '#orosanmalan.far-utan-men',
      medMen: '#orosanmalan.far-inte-utan-stod',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#orosanmalan.far-samtycke',
      saknas: '#orosanmalan.vard-kan-inte',
    }),
    'vard-kan-inte': {
      on: { ja: 'vard-bedom-kan-inte', nej: 'vard-menprovning', 'vet-ej': 'vard-menprovning' },
    },
    'vard-menprovning': menprovning({
      utanMen: '#orosanmalan.far-utan-men',
      medMen: '#orosanmalan.vard-far-inte',
    }),
    'skola-samtycke': samtycke({
      giltigt: '#orosanmalan.far-samtycke',
      saknas: '#orosanmalan.bedom-generalklausul',
    }),
    'familj-samtycke': samtycke({
      giltigt: '#orosanmalan.far-samtycke',
      saknas: '#orosanmalan.familj-far-inte',
    }),

    'fraga-skede': {
      on: {
        utredning: 'utredning-anmalare',
        'saknar-betydelse': 'barn-arende',
        forhandsbedomning: 'barn-arende',
        'vet-ej': 'barn-arende',
      },
    },
    'utredning-anmalare': anmalningskrets({
      socialtjanst: '#orosanmalan.ska-lamna-utredning',
      vard: '#orosanmalan.ska-lamna-utredning',
      skolaEllerNamnd: '#orosanmalan.ska-lamna-utredning',
      privat: '#orosanmalan.privat-ska-lamna-utredning',
      // 20 kap. 6 § SoL does not reach family counselling, but its own duty to report still may.
      familjeradgivning: '#orosanmalan.familj-kannedom',
      privatFamilj: '#orosanmalan.privat-familj-kannedom',
      oklar: '#orosanmalan.jurist-oklart-lage',
    }),

    'mottagen-arende': {
      on: {
        'anmalaren-begar': 'begard-aterkoppling',
        aterkoppla: 'egen-aterkoppling',
        'vem-anmalde': 'anmalare-slag',
        utomstaende: 'innehall-samtycke',
        kontakta: 'kontakt-skede',
        barnsamtal: 'barnsamtal-skede',
        mote: 'bedom-mote',
        'annan-kommun': 'ska-anmala',
      },
    },
    'begard-aterkoppling': aterkoppling({
      lamna: '#orosanmalan.ska-aterkoppla',
      olampligt: '#orosanmalan.far-inte-aterkoppla',
      tveksamt: '#orosanmalan.bedom-aterkoppla',
      foreBeslut: '#orosanmalan.far-inte-fore-beslut',
      mer: '#orosanmalan.innehall-samtycke',
    }),
    'egen-aterkoppling': aterkoppling({
      lamna: '#orosanmalan.far-aterkoppla',
      olampligt: '#orosanmalan.far-inte-aterkoppla',
      tveksamt: '#orosanmalan.bedom-aterkoppla',
      foreBeslut: '#orosanmalan.far-inte-fore-beslut',
      mer: '#orosanmalan.innehall-samtycke',
    }),
    'innehall-samtycke': samtycke({
      giltigt: '#orosanmalan.far-samtycke',
      saknas: '#orosanmalan.innehall-menprovning',
    }),
    'innehall-menprovning': menprovning({
      utanMen: '#orosanmalan.far-utan-men',
      medMen: '#orosanmalan.far-inte-innehall',
    }),
    'anmalare-slag': {
      on: {
        myndighet: 'fritt-anmalaren',
        privatperson: 'fara-for-anmalaren',
        'privat-arbetsgivare': 'fara-for-anmalaren',
        'vet-ej': 'fara-for-anmalaren',
      },
    },
    'fara-for-anmalaren': {
      on: { nej: 'fritt-anmalaren', ja: 'partsinsyn', 'vet-ej': 'bedom-anmalarskydd' },
    },
    partsinsyn: {
      on: { nej: 'far-inte-anmalaren', ja: 'jurist-part-anmalare', 'vet-ej': 'jurist-part-anmalare' },
    },
    'kontakt-skede': {
      on: {
        utredning: 'bedom-utredningskontakt',
        forhandsbedomning: 'kontakt-samtycke',
        'vet-ej': 'kontakt-samtycke',
      },
    },
    'kontakt-samtycke': samtycke({
      giltigt: '#orosanmalan.far-samtycke',
      saknas: '#orosanmalan.far-inte-kontakt',
    }),
    'barnsamtal-skede': {
      on: {
        utredning: 'far-barnsamtal',
        forhandsbedomning: 'bedom-barnsamtal',
        'vet-ej': 'bedom-barnsamtal',
      },
    },

    larma: outcome,
    nod: outcome,

    'ska-anmala': outcome,
    'privat-ska-anmala': outcome,
    'familj-ska-anmala': outcome,
    'privat-familj-ska-anmala': outcome,
    'ska-anmala-lvm': outcome,
    'privat-ska-anmala-lvm': outcome,
    'ska-lamna-utredning': outcome,
    'privat-ska-lamna-utredning': outcome,
    'ska-aterkoppla': outcome,

    'far-samtycke': outcome,
    'far-utan-men': outcome,
    'far-aldre-funktion': outcome,
    'far-aterkoppla': outcome,
    'far-barnsamtal': outcome,

    'bedom-nodvandigt-stod': outcome,
    'vard-bedom-nodvandigt-stod': outcome,
    'vard-bedom-kan-inte': outcome,
    'bedom-egen-namnd': outcome,
    'bedom-generalklausul': outcome,
    'bedom-aterkoppla': outcome,
    'bedom-anmalarskydd': outcome,
    'bedom-utredningskontakt': outcome,
    'bedom-barnsamtal': outcome,
    'bedom-mote': outcome,

    'far-inte-utan-stod': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,
    'far-inte-aterkoppla': outcome,
    'far-inte-fore-beslut': outcome,
    'far-inte-innehall': outcome,
    'far-inte-anmalaren': outcome,
    'far-inte-kontakt': outcome,

    'jurist-oklart-lage': outcome,
    'jurist-privat': outcome,
    'jurist-part-anmalare': outcome,

    'fritt-privatperson': outcome,
    'fritt-anmalaren': outcome,
  },
});
