import { familjKannedom } from './subflows/familj-kannedom.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { nodvandigt } from './subflows/nodvandigt.ts';
import { relation } from './subflows/relation.ts';
import { samtycke } from './subflows/samtycke.ts';
import { stod } from './subflows/stod.ts';
import { verksamhet } from './subflows/verksamhet.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Another socialnämnd asks, or we want to tell it. Where it is comes first: some rules hold only within one
 * municipality (15 kap. 8 § SoL, 26 kap. 9 c § OSL), some only between two (29 kap. 12 § SoL), most in both.
 * Then who holds the information and what the matter is: duties first. What no duty covers shares one end:
 * necessary help (26 kap. 9 § OSL), samtycke, menprovning, the two rules that are weighed, no.
 */
export const annanSocialtjanst = wizard('annan-socialtjanst', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#annan-socialtjanst.relation',
      larmRacker: '#annan-socialtjanst.larma',
      uppgiftBehovs: '#annan-socialtjanst.akut-mottagare',
    }),
    // The duties and 26 kap. 9 § OSL hold at once; within the municipality so do 15 kap. 8 § SoL and
    // 26 kap. 9 c § OSL. With someone in danger, what fails elsewhere ends in the test of nöd and never
    // in a plain refusal.
    'akut-mottagare': {
      on: { namnd: 'akut-namnd-verksamhet', kommun: 'akut-kommun-verksamhet', annan: 'nod', 'vet-ej': 'nod' },
    },
    'akut-namnd-verksamhet': verksamhet({
      socialtjanst: '#annan-socialtjanst.akut-namnd-arende',
      lss: '#annan-socialtjanst.akut-namnd-lss-arende',
      vard: '#annan-socialtjanst.akut-vard-arende',
      familjeradgivning: '#annan-socialtjanst.akut-familj-kannedom',
      privat: '#annan-socialtjanst.nod',
      okant: '#annan-socialtjanst.nod',
    }),
    'akut-kommun-verksamhet': verksamhet({
      socialtjanst: '#annan-socialtjanst.akut-arende',
      lss: '#annan-socialtjanst.akut-arende',
      vard: '#annan-socialtjanst.akut-vard-arende',
      familjeradgivning: '#annan-socialtjanst.akut-familj-kannedom',
      privat: '#annan-socialtjanst.nod',
      okant: '#annan-socialtjanst.nod',
    }),
    'akut-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'ska-lvm-utredning',
        stod: 'far-stod',
        'vantat-barn': 'far-stod',
        annat: 'nod',
      },
    },
    'akut-namnd-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'ska-lvm-utredning',
        aktuell: 'ska-aktuell',
        insatser: 'far-aldre-funktion',
        stod: 'far-stod',
        'vantat-barn': 'far-stod',
        annat: 'nod',
      },
    },
    'akut-namnd-lss-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'ska-lvm-utredning',
        insatser: 'far-aldre-funktion',
        stod: 'far-stod',
        'vantat-barn': 'far-stod',
        annat: 'nod',
      },
    },
    'akut-vard-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        stod: 'vard-far-stod',
        'vantat-barn': 'vard-far-stod',
        'kan-inte-samtycka': 'vard-far-kan-inte-samtycka',
        annat: 'nod',
      },
    },
    'akut-familj-kannedom': familjKannedom({
      kannedom: '#annan-socialtjanst.familj-ska-anmala',
      mindre: '#annan-socialtjanst.nod',
    }),

    relation: relation({
      sammaEnhet: '#annan-socialtjanst.bedom-samma-gren',
      sammaGren: '#annan-socialtjanst.bedom-samma-gren',
      annanGren: '#annan-socialtjanst.jurist-annan-guide',
      annanSocialnamnd: '#annan-socialtjanst.namnd-verksamhet',
      annanNamnd: '#annan-socialtjanst.jurist-annan-guide',
      annanKommun: '#annan-socialtjanst.kommun-verksamhet',
      okant: '#annan-socialtjanst.jurist-vilken-regel',
    }),

    // Another socialnämnd of our own municipality.
    'namnd-verksamhet': {
      on: {
        socialtjanst: 'namnd-arende',
        lss: 'namnd-lss-arende',
        vard: 'vard-arende',
        familjeradgivning: 'familj-kannedom',
        'familj-forman': 'jurist-familj-forman',
        adress: 'adress',
        annan: 'jurist-annan-guide',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'namnd-arende': {
      on: {
        aktuell: 'ska-aktuell',
        platser: 'ska-aktuell',
        barn: 'barn-arende',
        lvm: 'lvm-arende',
        ekonomi: 'ekonomi-arende',
        uppfoljning: 'ska-uppfoljning',
        insatser: 'far-aldre-funktion',
        annat: 'grupp',
      },
    },
    'namnd-lss-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        lvm: 'lvm-arende',
        felaktig: 'sarskilda-skal',
        insatser: 'far-aldre-funktion',
        begaran: 'jurist-lss',
        annat: 'grupp',
      },
    },

    // A socialnämnd of another municipality.
    'kommun-verksamhet': {
      on: {
        socialtjanst: 'kommun-arende',
        lss: 'kommun-lss-arende',
        vard: 'vard-arende',
        familjeradgivning: 'familj-kannedom',
        'familj-forman': 'jurist-familj-forman',
        adress: 'adress',
        annan: 'jurist-annan-guide',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'kommun-arende': {
      on: {
        barn: 'barn-arende',
        lvm: 'lvm-arende',
        ekonomi: 'ekonomi-arende',
        uppfoljning: 'ska-uppfoljning',
        overflyttning: 'ska-overflyttning',
        flyttat: 'grupp',
        slutfora: 'grupp',
        placering: 'placering-samtycke',
        annat: 'grupp',
      },
    },
    'kommun-lss-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        lvm: 'lvm-arende',
        felaktig: 'sarskilda-skal',
        vardnad: 'jurist-lss',
        annat: 'grupp',
      },
    },

    'barn-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        vardnad: 'ska-vardnad',
        adoption: 'ska-adoption',
        'vi-utreder': 'bedom-eget-uppdrag',
        hjalp: 'behov',
        'forhandsbedomning-de': 'forhands-samtycke',
        'forhandsbedomning-vi': 'egen-forhands-samtycke',
        annat: 'ovrigt-stod',
      },
    },
    'forhands-samtycke': samtycke({
      giltigt: '#annan-socialtjanst.far-samtycke',
      saknas: '#annan-socialtjanst.forhands-menprovning',
    }),
    'forhands-menprovning': menprovning({
      utanMen: '#annan-socialtjanst.far-utan-men',
      medMen: '#annan-socialtjanst.far-inte-forhandsbedomning',
    }),
    // To ask others would be an inquiry, which begins with the decision to make one: no harm test opens it.
    'egen-forhands-samtycke': samtycke({
      giltigt: '#annan-socialtjanst.far-samtycke',
      saknas: '#annan-socialtjanst.far-inte-forhandsbedomning',
    }),
    'lvm-arende': {
      on: { anmala: 'ska-anmala-lvm', utredning: 'ska-lvm-utredning', annat: 'ovrigt-stod' },
    },
    'ekonomi-arende': {
      on: { bistand: 'ska-utbetalat-bistand', felaktig: 'sarskilda-skal', annat: 'ovrigt-stod' },
    },
    // What the questions above leave may still be needed for someone whom 26 kap. 9 § OSL names. Asked in
    // one question, since the longest of these paths has no room for two.
    'ovrigt-stod': stod({
      far: '#annan-socialtjanst.far-stod',
      oklart: '#annan-socialtjanst.bedom-stod',
      annat: '#annan-socialtjanst.samtycke',
    }),
    'sarskilda-skal': {
      on: {
        nej: 'ska-felaktig-forman',
        ja: 'bedom-felaktig-forman',
        'vet-ej': 'bedom-felaktig-forman',
      },
    },
    'placering-samtycke': samtycke({
      giltigt: '#annan-socialtjanst.far-samtycke',
      saknas: '#annan-socialtjanst.bedom-samrad',
    }),
    adress: { on: { ja: 'far-adress', nej: 'bedom-adress', 'vet-ej': 'bedom-adress' } },

    // What no duty covers.
    grupp: {
      on: {
        'under-18': 'behov',
        missbruk: 'behov',
        tvangsvard: 'behov',
        gravid: 'vantat-barn',
        nej: 'samtycke',
        'vet-ej': 'samtycke',
      },
    },
    behov: { on: { ja: 'far-stod', nej: 'samtycke', 'vet-ej': 'bedom-stod' } },
    'vantat-barn': { on: { ja: 'far-stod', nej: 'samtycke', 'vet-ej': 'bedom-stod' } },
    samtycke: samtycke({
      giltigt: '#annan-socialtjanst.far-samtycke',
      saknas: '#annan-socialtjanst.menprovning',
    }),
    menprovning: menprovning({
      utanMen: '#annan-socialtjanst.far-utan-men',
      medMen: '#annan-socialtjanst.sarskilt',
    }),
    sarskilt: {
      on: {
        beslut: 'far-beslut',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        'femton-a': 'bedom-femton-a',
        'utreda-brott': 'jurist-utreda-brott',
        nej: 'far-inte',
        'vet-ej': 'far-inte',
      },
    },

    'vard-arende': {
      on: {
        anmala: 'ska-anmala',
        utredning: 'ska-barnutredning',
        felaktig: 'sarskilda-skal',
        stod: 'vard-far-stod',
        'vantat-barn': 'vard-far-stod',
        'kan-inte-samtycka': 'vard-far-kan-inte-samtycka',
        annat: 'jurist-annan-guide',
      },
    },
    'familj-kannedom': familjKannedom({
      kannedom: '#annan-socialtjanst.familj-ska-anmala',
      mindre: '#annan-socialtjanst.familj-samtycke',
    }),
    'familj-samtycke': samtycke({
      giltigt: '#annan-socialtjanst.far-samtycke',
      saknas: '#annan-socialtjanst.familj-nodvandigt',
    }),
    'familj-nodvandigt': nodvandigt({
      egetUppdrag: '#annan-socialtjanst.bedom-eget-uppdrag',
      annat: '#annan-socialtjanst.familj-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'ska-anmala': outcome,
    'familj-ska-anmala': outcome,
    'ska-aktuell': outcome,
    'ska-barnutredning': outcome,
    'ska-vardnad': outcome,
    'ska-adoption': outcome,
    'ska-anmala-lvm': outcome,
    'ska-lvm-utredning': outcome,
    'ska-uppfoljning': outcome,
    'ska-overflyttning': outcome,
    'ska-utbetalat-bistand': outcome,
    'ska-felaktig-forman': outcome,

    'far-stod': outcome,
    'vard-far-stod': outcome,
    'vard-far-kan-inte-samtycka': outcome,
    'far-aldre-funktion': outcome,
    'far-adress': outcome,
    'far-beslut': outcome,
    'far-samtycke': outcome,
    'far-utan-men': outcome,

    'bedom-stod': outcome,
    'bedom-samrad': outcome,
    'bedom-eget-uppdrag': outcome,
    'bedom-femton-a': outcome,
    'bedom-felaktig-forman': outcome,
    'bedom-adress': outcome,
    'bedom-samma-gren': outcome,

    'far-inte': outcome,
    'far-inte-forhandsbedomning': outcome,
    'familj-far-inte': outcome,

    'jurist-lss': outcome,
    'jurist-familj-forman': outcome,
    'jurist-utreda-brott': outcome,
    'jurist-annan-guide': outcome,
    'jurist-vilken-regel': outcome,
  },
});
