import { aterkoppling } from './subflows/aterkoppling.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { nodvandigt } from './subflows/nodvandigt.ts';
import { samtycke } from './subflows/samtycke.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * The prison and probation service asks, or we want to warn it. It is an authority but not a law-enforcement
 * one, so almost nothing that opens for the police opens here. Duties first, then the one rule made for it
 * (26 kap. 9 b § OSL), harm, consent, and last the weighing in 10 kap. 15 a § – social services and LSS only –
 * and what our own work requires (10 kap. 2 § OSL).
 */
export const kriminalvarden = wizard('kriminalvarden', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#kriminalvarden.verksamhet',
      larmRacker: '#kriminalvarden.larma',
      uppgiftBehovs: '#kriminalvarden.akut-verksamhet',
    }),

    // With people in danger the rule about preventing crime comes first; what fails ends in the test of nöd.
    'akut-verksamhet': {
      on: {
        socialtjanst: 'akut-forebygga',
        lss: 'akut-forebygga',
        vard: 'vard-akut-menprovning',
        familjeradgivning: 'akut-samtycke',
        'vet-ej': 'nod',
      },
    },
    'akut-forebygga': {
      on: { ja: 'bedom-forebygga', nej: 'akut-menprovning', 'vet-ej': 'akut-menprovning' },
    },
    'akut-menprovning': menprovning({
      utanMen: '#kriminalvarden.far-utan-men',
      medMen: '#kriminalvarden.akut-samtycke',
    }),
    'vard-akut-menprovning': menprovning({
      utanMen: '#kriminalvarden.vard-far-utan-men',
      medMen: '#kriminalvarden.akut-samtycke',
    }),
    'akut-samtycke': samtycke({ giltigt: '#kriminalvarden.far-samtycke', saknas: '#kriminalvarden.nod' }),

    verksamhet: {
      on: {
        socialtjanst: 'arende',
        lss: 'lss-arende',
        vard: 'vard-arende',
        familjeradgivning: 'familj-arende',
        privat: 'jurist-privat-utforare',
        'vet-ej': 'jurist-vilken-sekretess',
      },
    },

    arende: {
      on: {
        personutredning: 'personutredning',
        lakarintyg: 'lakarintyg',
        ungdomsovervakning: 'verkstallighetsplan',
        transport: 'transport',
        ungdomspafoljd: 'ska-underratta-aklagaren',
        bistand: 'ska-utbetalat-bistand',
        beslut: 'far-beslut',
        'aterkoppling-begard': 'begard-aterkoppling',
        aterkoppla: 'egen-aterkoppling',
        barn: 'barn-menprovning',
        sjukvard: 'jurist-sjukvard',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        varna: 'menprovning',
        annat: 'menprovning',
      },
    },
    'lss-arende': {
      on: {
        personutredning: 'lss-menprovning',
        lakarintyg: 'lakarintyg',
        ungdomsovervakning: 'verkstallighetsplan',
        beslut: 'far-beslut',
        barn: 'barn-menprovning',
        sjukvard: 'jurist-sjukvard',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        varna: 'menprovning',
        annat: 'menprovning',
      },
    },

    personutredning: {
      on: {
        misstankt: 'ska-personutredning',
        utvisning: 'ska-personutredning',
        nej: 'menprovning',
        'vet-ej': 'menprovning',
      },
    },
    lakarintyg: {
      on: {
        rattsmedicinalverket: 'ska-lakarintyg',
        varden: 'ska-lakarintyg',
        annan: 'jurist-lakarintyg',
        'vet-ej': 'jurist-lakarintyg',
      },
    },
    verkstallighetsplan: {
      on: {
        uppratta: 'far-ungdomsovervakning',
        omfattas: 'far-ungdomsovervakning',
        nej: 'menprovning',
        'vet-ej': 'menprovning',
      },
    },
    transport: {
      on: {
        lvu: 'ska-transport-lvu',
        lvm: 'ska-transport-lvm',
        nej: 'menprovning',
        'vet-ej': 'menprovning',
      },
    },

    // Word to whoever reported at work. More than that is for consent or the harm test.
    'begard-aterkoppling': aterkoppling({
      lamna: '#kriminalvarden.ska-aterkoppla',
      olampligt: '#kriminalvarden.far-inte-aterkoppla',
      tveksamt: '#kriminalvarden.bedom-aterkoppla',
      foreBeslut: '#kriminalvarden.far-inte-fore-beslut',
      mer: '#kriminalvarden.anmalare-menprovning',
    }),
    'egen-aterkoppling': aterkoppling({
      lamna: '#kriminalvarden.far-aterkoppla',
      olampligt: '#kriminalvarden.far-inte-aterkoppla',
      tveksamt: '#kriminalvarden.bedom-aterkoppla',
      foreBeslut: '#kriminalvarden.far-inte-fore-beslut',
      mer: '#kriminalvarden.anmalare-menprovning',
    }),
    'anmalare-menprovning': menprovning({
      utanMen: '#kriminalvarden.far-utan-men',
      medMen: '#kriminalvarden.anmalare-samtycke',
    }),
    'anmalare-samtycke': samtycke({
      giltigt: '#kriminalvarden.far-samtycke',
      saknas: '#kriminalvarden.far-inte-utan-stod',
    }),

    menprovning: menprovning({
      utanMen: '#kriminalvarden.far-utan-men',
      medMen: '#kriminalvarden.samtycke',
    }),
    samtycke: samtycke({
      giltigt: '#kriminalvarden.far-samtycke',
      saknas: '#kriminalvarden.forebygga',
    }),
    forebygga: {
      on: {
        ja: 'bedom-forebygga',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        utreda: 'jurist-utreda-brott',
        nej: 'far-inte-utan-stod',
        'vet-ej': 'far-inte-utan-stod',
      },
    },

    // Whether a duty reaches these is not settled, so a jurist stands where a refusal stands elsewhere.
    'barn-menprovning': menprovning({
      utanMen: '#kriminalvarden.far-utan-men',
      medMen: '#kriminalvarden.barn-samtycke',
    }),
    'barn-samtycke': samtycke({
      giltigt: '#kriminalvarden.far-samtycke',
      saknas: '#kriminalvarden.barn-forebygga',
    }),
    'barn-forebygga': {
      on: {
        ja: 'bedom-forebygga',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        nej: 'jurist-barn',
        'vet-ej': 'jurist-barn',
      },
    },
    'lss-menprovning': menprovning({
      utanMen: '#kriminalvarden.far-utan-men',
      medMen: '#kriminalvarden.pu-samtycke',
    }),
    'pu-samtycke': samtycke({
      giltigt: '#kriminalvarden.far-samtycke',
      saknas: '#kriminalvarden.jurist-personutredning',
    }),

    'vard-arende': {
      on: {
        personutredning: 'vard-pu-menprovning',
        lakarintyg: 'lakarintyg',
        delgivning: 'far-delgivning',
        sjukvard: 'jurist-haktets-sjukvard',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-menprovning',
      },
    },
    'vard-pu-menprovning': menprovning({
      utanMen: '#kriminalvarden.vard-far-utan-men',
      medMen: '#kriminalvarden.pu-samtycke',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#kriminalvarden.vard-far-utan-men',
      medMen: '#kriminalvarden.vard-samtycke',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#kriminalvarden.far-samtycke',
      saknas: '#kriminalvarden.vard-syfte',
    }),
    'vard-syfte': {
      on: { 'eget-uppdrag': 'bedom-eget-uppdrag', nej: 'vard-far-inte', 'vet-ej': 'vard-far-inte' },
    },

    'familj-arende': {
      on: {
        personutredning: 'pu-samtycke',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'familj-samtycke',
      },
    },
    'familj-samtycke': samtycke({
      giltigt: '#kriminalvarden.far-samtycke',
      saknas: '#kriminalvarden.familj-nodvandigt',
    }),
    'familj-nodvandigt': nodvandigt({
      egetUppdrag: '#kriminalvarden.bedom-eget-uppdrag',
      annat: '#kriminalvarden.familj-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'ska-personutredning': outcome,
    'ska-lakarintyg': outcome,
    'ska-transport-lvu': outcome,
    'ska-transport-lvm': outcome,
    'ska-underratta-aklagaren': outcome,
    'ska-utbetalat-bistand': outcome,
    'ska-aterkoppla': outcome,

    'far-ungdomsovervakning': outcome,
    'far-beslut': outcome,
    'far-aterkoppla': outcome,
    'far-delgivning': outcome,
    'far-utan-men': outcome,
    'vard-far-utan-men': outcome,
    'far-samtycke': outcome,

    'bedom-aterkoppla': outcome,
    'bedom-forebygga': outcome,
    'bedom-eget-uppdrag': outcome,

    'far-inte-utan-stod': outcome,
    'far-inte-aterkoppla': outcome,
    'far-inte-fore-beslut': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,

    'jurist-barn': outcome,
    'jurist-personutredning': outcome,
    'jurist-lakarintyg': outcome,
    'jurist-haktets-sjukvard': outcome,
    'jurist-sjukvard': outcome,
    'jurist-annan-lag': outcome,
    'jurist-utreda-brott': outcome,
    'jurist-privat-utforare': outcome,
    'jurist-vilken-sekretess': outcome,
  },
});
