import { djur } from './subflows/djur.ts';
import { kontaktuppgift } from './subflows/kontaktuppgift.ts';
import { menprovning } from './subflows/menprovning.ts';
import { narstaendeVald } from './subflows/narstaende-vald.ts';
import { nodlage } from './subflows/nodlage.ts';
import { nodvandigt } from './subflows/nodvandigt.ts';
import { samtycke } from './subflows/samtycke.ts';
import { straffgrans } from './subflows/straffgrans.ts';
import { terror } from './subflows/terror.ts';
import { ungRisk } from './subflows/ung-risk.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * The police ask, or we want to tell them. Three branches by secrecy:
 * social services with LSS (26 kap. 1 § OSL), municipal health care (25 kap. 1 §)
 * and family counselling (26 kap. 3 §), each with fewer openings than the one before.
 */
export const polis = wizard('polis', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#polis.verksamhet',
      larmRacker: '#polis.larma',
      uppgiftBehovs: '#polis.akut-verksamhet',
    }),

    'akut-verksamhet': {
      on: {
        socialtjanst: 'akut-lage',
        lss: 'akut-lage',
        vard: 'vard-akut-lage',
        familjeradgivning: 'familj-akut-lage',
        'vet-ej': 'nod',
      },
    },
    'akut-lage': {
      on: {
        'patraffat-barn': 'patraffat-barn',
        rattfylleri: 'far-rattfylleri',
        'brott-mot-barn': 'far-brott-mot-barn',
        'vald-narstaende': 'akut-narstaende-vald',
        ung: 'akut-ung-risk',
        terror: 'akut-terror',
        langning: 'far-langning',
        'annat-brott': 'akut-straffgrans',
        kontaktuppgift: 'akut-kontaktuppgift',
        djur: 'djur',
        annat: 'akut-forebygga',
        'vet-ej': 'akut-forebygga',
      },
    },
    // With people in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-narstaende-vald': narstaendeVald({
      far: '#polis.far-narstaende-vald',
      olampligt: '#polis.nod',
      tveksamt: '#polis.bedom-narstaende-vald',
      begangetBrott: '#polis.akut-straffgrans',
      lindrigare: '#polis.akut-forebygga',
    }),
    'akut-ung-risk': ungRisk({
      far: '#polis.far-ung-risk',
      olampligt: '#polis.nod',
      tveksamt: '#polis.bedom-ung-risk',
      begangetBrott: '#polis.akut-straffgrans',
      annanVag: '#polis.akut-forebygga',
    }),
    'akut-terror': terror({
      risk: '#polis.far-terror-risk',
      begangen: '#polis.far-terror-begangen',
      annatBrott: '#polis.akut-straffgrans',
      ingetKonkret: '#polis.akut-forebygga',
    }),
    'akut-straffgrans': straffgrans({
      over: '#polis.far-straffgrans',
      under: '#polis.akut-forebygga',
      oklar: '#polis.akut-forebygga',
    }),
    'akut-kontaktuppgift': kontaktuppgift({
      ska: '#polis.ska-kontaktuppgift',
      synnerligaSkal: '#polis.bedom-kontaktuppgift',
      annan: '#polis.akut-forebygga',
    }),
    'akut-forebygga': {
      on: {
        samtycke: 'far-samtycke',
        ofarlig: 'far-utan-men',
        ja: 'bedom-forebygga',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        nej: 'nod',
        'vet-ej': 'nod',
      },
    },
    'patraffat-barn': {
      on: {
        risk: 'far-patraffat-barn',
        brott: 'far-patraffat-barn',
        nej: 'akut-forebygga',
        'vet-ej': 'akut-forebygga',
      },
    },
    'vard-akut-lage': {
      on: {
        rattfylleri: 'far-rattfylleri',
        'brott-mot-barn': 'far-brott-mot-barn',
        'vald-narstaende': 'vard-akut-narstaende-vald',
        terror: 'vard-akut-terror',
        'annat-brott': 'vard-akut-straffgrans',
        kontaktuppgift: 'vard-akut-kontaktuppgift',
        djur: 'vard-djur',
        annat: 'vard-akut-stod',
        'vet-ej': 'vard-akut-stod',
      },
    },
    'vard-akut-narstaende-vald': narstaendeVald({
      far: '#polis.far-narstaende-vald',
      olampligt: '#polis.nod',
      tveksamt: '#polis.bedom-narstaende-vald',
      begangetBrott: '#polis.vard-akut-straffgrans',
      lindrigare: '#polis.vard-akut-stod',
    }),
    'vard-akut-terror': terror({
      risk: '#polis.far-terror-risk',
      begangen: '#polis.far-terror-begangen',
      annatBrott: '#polis.vard-akut-straffgrans',
      ingetKonkret: '#polis.vard-akut-stod',
    }),
    'vard-akut-kontaktuppgift': kontaktuppgift({
      ska: '#polis.ska-kontaktuppgift',
      synnerligaSkal: '#polis.bedom-kontaktuppgift',
      annan: '#polis.vard-akut-stod',
    }),
    'vard-akut-straffgrans': straffgrans({
      over: '#polis.far-straffgrans',
      under: '#polis.vard-akut-stod',
      oklar: '#polis.vard-akut-stod',
    }),
    'vard-akut-stod': {
      on: {
        samtycke: 'far-samtycke',
        ofarlig: 'vard-far-utan-men',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        nej: 'nod',
        'vet-ej': 'nod',
      },
    },
    'familj-akut-lage': {
      on: {
        rattfylleri: 'far-rattfylleri',
        'brott-mot-barn': 'far-brott-mot-barn',
        'annat-brott': 'familj-akut-straffgrans',
        annat: 'familj-akut-stod',
        'vet-ej': 'familj-akut-stod',
      },
    },
    'familj-akut-straffgrans': straffgrans({
      over: '#polis.far-straffgrans',
      under: '#polis.familj-akut-stod',
      oklar: '#polis.familj-akut-stod',
    }),
    'familj-akut-stod': {
      on: {
        samtycke: 'far-samtycke',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        nej: 'nod',
        'vet-ej': 'nod',
      },
    },

    verksamhet: {
      on: {
        socialtjanst: 'sida',
        lss: 'lss-arende',
        vard: 'vard-arende',
        familjeradgivning: 'familj-arende',
        privat: 'jurist-privat-utforare',
        'vet-ej': 'jurist-vilken-sekretess',
      },
    },

    sida: { on: { 'polisen-fragar': 'fraga-arende', 'vi-berattar': 'beratta-arende' } },
    'fraga-arende': {
      on: {
        kontaktuppgift: 'kontaktuppgift',
        vistelse: 'vistelse',
        'yttrande-ung': 'yttrande-ung',
        handrackning: 'handrackning',
        bidragsbrott: 'ska-anmala-bidragsbrott',
        beslut: 'far-beslut',
        begangen: 'menprovning',
        framtida: 'framtida',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'menprovning',
      },
    },
    'beratta-arende': {
      on: {
        'brott-mot-barn': 'brottstyp',
        begangen: 'menprovning',
        bidragsbrott: 'ska-anmala-bidragsbrott',
        handrackning: 'handrackning',
        framtida: 'framtida',
        rattfylleri: 'far-rattfylleri',
        djur: 'djur',
        'annan-lag': 'jurist-annan-lag',
        annat: 'menprovning',
      },
    },
    'lss-arende': {
      on: {
        kontaktuppgift: 'kontaktuppgift',
        bidragsbrott: 'ska-anmala-bidragsbrott',
        'brott-mot-barn': 'brottstyp',
        begangen: 'menprovning',
        framtida: 'framtida',
        rattfylleri: 'far-rattfylleri',
        djur: 'djur',
        beslut: 'far-beslut',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'menprovning',
      },
    },

    kontaktuppgift: kontaktuppgift({
      ska: '#polis.ska-kontaktuppgift',
      synnerligaSkal: '#polis.bedom-kontaktuppgift',
      annan: '#polis.menprovning',
    }),
    'vistelse-adress': kontaktuppgift({
      ska: '#polis.ska-kontaktuppgift',
      synnerligaSkal: '#polis.bedom-kontaktuppgift',
      annan: '#polis.samtycke',
    }),
    vistelse: {
      on: {
        'en-person': 'ska-vistelse',
        adress: 'vistelse-adress',
        flera: 'menprovning',
        'vet-ej': 'menprovning',
      },
    },
    'yttrande-ung': { on: { ja: 'ska-yttrande-ung', nej: 'menprovning', 'vet-ej': 'menprovning' } },
    handrackning: {
      on: {
        lvu: 'ska-handrackning-lvu',
        lvm: 'ska-handrackning-lvm',
        nej: 'menprovning',
        'vet-ej': 'menprovning',
      },
    },

    menprovning: menprovning({ utanMen: '#polis.far-utan-men', medMen: '#polis.samtycke' }),
    samtycke: samtycke({ giltigt: '#polis.far-samtycke', saknas: '#polis.brottstyp' }),
    brottstyp: {
      on: {
        barn: 'far-brott-mot-barn',
        langning: 'far-langning',
        terror: 'far-terror-begangen',
        personal: 'far-egen-personal',
        annat: 'straffgrans',
        'inget-brott': 'forebygga',
        'vet-ej': 'jurist-vilket-brott',
      },
    },
    straffgrans: straffgrans({
      over: '#polis.far-straffgrans',
      under: '#polis.jurist-under-gransen',
      oklar: '#polis.jurist-straffskala',
    }),

    framtida: {
      on: {
        ung: 'ung-risk',
        narstaende: 'narstaende-vald',
        terror: 'terror',
        annat: 'framtida-forebygga',
        'vet-ej': 'framtida-forebygga',
      },
    },
    'ung-risk': ungRisk({
      far: '#polis.far-ung-risk',
      olampligt: '#polis.olampligt-samtycke',
      tveksamt: '#polis.bedom-ung-risk',
      begangetBrott: '#polis.brottstyp',
      annanVag: '#polis.framtida-forebygga',
    }),
    'narstaende-vald': narstaendeVald({
      far: '#polis.far-narstaende-vald',
      olampligt: '#polis.olampligt-samtycke',
      tveksamt: '#polis.bedom-narstaende-vald',
      begangetBrott: '#polis.brottstyp',
      lindrigare: '#polis.framtida-forebygga',
    }),
    terror: terror({
      risk: '#polis.far-terror-risk',
      begangen: '#polis.far-terror-begangen',
      annatBrott: '#polis.straffgrans',
      ingetKonkret: '#polis.framtida-forebygga',
    }),
    'framtida-forebygga': {
      on: {
        ja: 'bedom-forebygga',
        ofarlig: 'far-utan-men',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        nej: 'framtida-samtycke',
        'vet-ej': 'framtida-samtycke',
      },
    },
    'framtida-samtycke': samtycke({
      giltigt: '#polis.far-samtycke',
      saknas: '#polis.far-inte-utan-stod',
    }),
    // A yes still opens what is otherwise unsuitable to tell. One question, since the longest path has room for one.
    'olampligt-samtycke': {
      on: { ja: 'far-samtycke', nej: 'far-inte-olampligt', 'vet-ej': 'far-inte-olampligt' },
    },
    forebygga: {
      on: {
        ja: 'bedom-forebygga',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        nej: 'far-inte-utan-stod',
        'vet-ej': 'far-inte-utan-stod',
      },
    },
    djur: djur({
      far: '#polis.far-djur',
      lost: '#polis.djur-samtycke',
      annat: '#polis.menprovning',
    }),
    'djur-samtycke': samtycke({
      giltigt: '#polis.far-samtycke',
      saknas: '#polis.far-inte-djur-samrad',
    }),

    'vard-arende': {
      on: {
        kontaktuppgift: 'vard-kontaktuppgift',
        vistelse: 'vard-vistelse',
        'brott-mot-barn': 'vard-brottstyp',
        begangen: 'vard-menprovning',
        'vald-narstaende': 'vard-narstaende-vald',
        terror: 'vard-terror',
        rattfylleri: 'far-rattfylleri',
        djur: 'vard-djur',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-menprovning',
      },
    },
    'vard-kontaktuppgift': kontaktuppgift({
      ska: '#polis.ska-kontaktuppgift',
      synnerligaSkal: '#polis.bedom-kontaktuppgift',
      annan: '#polis.vard-menprovning',
    }),
    'vard-vistelse': {
      on: {
        'en-person': 'vard-ska-vistelse',
        'sarskilt-boende': 'jurist-sarskilt-boende',
        nej: 'vard-menprovning',
        'vet-ej': 'vard-menprovning',
      },
    },
    'vard-menprovning': menprovning({
      utanMen: '#polis.vard-far-utan-men',
      medMen: '#polis.vard-samtycke',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#polis.far-samtycke',
      saknas: '#polis.vard-brottstyp',
    }),
    'vard-brottstyp': {
      on: {
        barn: 'far-brott-mot-barn',
        terror: 'far-terror-begangen',
        personal: 'far-egen-personal',
        annat: 'vard-straffgrans',
        'inget-brott': 'vard-nodvandigt',
        'vet-ej': 'jurist-vilket-brott',
      },
    },
    'vard-straffgrans': straffgrans({
      over: '#polis.far-straffgrans',
      under: '#polis.vard-far-inte-under-gransen',
      oklar: '#polis.jurist-straffskala',
    }),
    'vard-narstaende-vald': narstaendeVald({
      far: '#polis.far-narstaende-vald',
      olampligt: '#polis.vard-menprovning',
      tveksamt: '#polis.bedom-narstaende-vald',
      begangetBrott: '#polis.vard-brottstyp',
      lindrigare: '#polis.vard-menprovning',
    }),
    'vard-terror': terror({
      risk: '#polis.far-terror-risk',
      begangen: '#polis.far-terror-begangen',
      annatBrott: '#polis.vard-straffgrans',
      ingetKonkret: '#polis.vard-menprovning',
    }),
    'vard-djur': djur({
      far: '#polis.far-djur',
      lost: '#polis.vard-djur-samtycke',
      annat: '#polis.vard-menprovning',
    }),
    'vard-djur-samtycke': samtycke({
      giltigt: '#polis.far-samtycke',
      saknas: '#polis.vard-nodvandigt',
    }),
    // Last, what our own work requires (10 kap. 2 § OSL). What the police need is not enough.
    'vard-nodvandigt': nodvandigt({
      egetUppdrag: '#polis.bedom-eget-uppdrag',
      annat: '#polis.vard-far-inte',
    }),

    'familj-arende': {
      on: {
        kontaktuppgift: 'jurist-familj-kontaktuppgift',
        'brott-mot-barn': 'familj-brottstyp',
        begangen: 'familj-samtycke',
        rattfylleri: 'far-rattfylleri',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'familj-samtycke',
      },
    },
    'familj-samtycke': samtycke({
      giltigt: '#polis.far-samtycke',
      saknas: '#polis.familj-brottstyp',
    }),
    'familj-brottstyp': {
      on: {
        barn: 'far-brott-mot-barn',
        personal: 'far-egen-personal',
        annat: 'familj-straffgrans',
        'inget-brott': 'familj-nodvandigt',
        'vet-ej': 'jurist-vilket-brott',
      },
    },
    'familj-straffgrans': straffgrans({
      over: '#polis.far-straffgrans',
      under: '#polis.familj-far-inte',
      oklar: '#polis.jurist-straffskala',
    }),
    'familj-nodvandigt': nodvandigt({
      egetUppdrag: '#polis.bedom-eget-uppdrag',
      annat: '#polis.familj-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'ska-kontaktuppgift': outcome,
    'ska-vistelse': outcome,
    'ska-yttrande-ung': outcome,
    'ska-handrackning-lvu': outcome,
    'ska-handrackning-lvm': outcome,
    'ska-anmala-bidragsbrott': outcome,
    'vard-ska-vistelse': outcome,

    'far-utan-men': outcome,
    'vard-far-utan-men': outcome,
    'far-samtycke': outcome,
    'far-brott-mot-barn': outcome,
    'far-langning': outcome,
    'far-terror-begangen': outcome,
    'far-egen-personal': outcome,
    'far-straffgrans': outcome,
    'far-ung-risk': outcome,
    'far-narstaende-vald': outcome,
    'far-terror-risk': outcome,
    'far-rattfylleri': outcome,
    'far-patraffat-barn': outcome,
    'far-djur': outcome,
    'far-delgivning': outcome,
    'far-beslut': outcome,

    'bedom-kontaktuppgift': outcome,
    'bedom-ung-risk': outcome,
    'bedom-narstaende-vald': outcome,
    'bedom-forebygga': outcome,
    'bedom-eget-uppdrag': outcome,

    'far-inte-olampligt': outcome,
    'far-inte-djur-samrad': outcome,
    'far-inte-utan-stod': outcome,
    'vard-far-inte': outcome,
    'vard-far-inte-under-gransen': outcome,
    'familj-far-inte': outcome,

    'jurist-under-gransen': outcome,
    'jurist-straffskala': outcome,
    'jurist-vilket-brott': outcome,
    'jurist-vilken-sekretess': outcome,
    'jurist-privat-utforare': outcome,
    'jurist-sarskilt-boende': outcome,
    'jurist-familj-kontaktuppgift': outcome,
    'jurist-annan-lag': outcome,
  },
});
