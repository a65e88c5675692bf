import { aterkoppling } from './subflows/aterkoppling.ts';
import { egenGren } from './subflows/egen-gren.ts';
import { familjKannedom } from './subflows/familj-kannedom.ts';
import { kanInteSamtycka } from './subflows/kan-inte-samtycka.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { nodvandigt } from './subflows/nodvandigt.ts';
import { relation } from './subflows/relation.ts';
import { samtycke } from './subflows/samtycke.ts';
import { stod } from './subflows/stod.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Someone within the municipality wants to know. Where the receiver works comes first, since it decides whether
 * secrecy stands between us at all (8 kap. 1–2 §§ OSL). Within a branch the need in the work decides; across a
 * boundary the secrecy of the information does: 26 kap. 1 §, 25 kap. 1 § or 26 kap. 3 § OSL.
 */
export const inomKommunen = wizard('inom-kommunen', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#inom-kommunen.vem',
      larmRacker: '#inom-kommunen.larma',
      uppgiftBehovs: '#inom-kommunen.akut-verksamhet',
    }),
    // With someone in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-verksamhet': {
      on: {
        socialtjanst: 'akut-mottagare',
        lss: 'akut-mottagare',
        vard: 'akut-vard-mottagare',
        annan: 'nod',
        'vet-ej': 'nod',
      },
    },
    'akut-mottagare': {
      on: {
        'samma-gren': 'fritt-samma-gren',
        socialnamnd: 'akut-stod',
        gren: 'akut-stod',
        vard: 'akut-stod',
        annan: 'nod',
        'vet-ej': 'nod',
      },
    },
    'akut-stod': stod({
      far: '#inom-kommunen.far-stod',
      oklart: '#inom-kommunen.akut-menprovning',
      annat: '#inom-kommunen.akut-menprovning',
    }),
    'akut-menprovning': menprovning({
      utanMen: '#inom-kommunen.far-utan-men',
      medMen: '#inom-kommunen.akut-samtycke',
    }),
    'akut-vard-mottagare': {
      on: {
        'samma-gren': 'fritt-samma-gren',
        socialtjanst: 'akut-vard-stod',
        vard: 'far-vard-till-vard',
        annan: 'nod',
        'vet-ej': 'nod',
      },
    },
    'akut-vard-stod': stod({
      far: '#inom-kommunen.vard-far-stod',
      oklart: '#inom-kommunen.akut-vard-kan-inte',
      annat: '#inom-kommunen.akut-vard-kan-inte',
    }),
    'akut-vard-kan-inte': kanInteSamtycka({
      far: '#inom-kommunen.vard-far-kan-inte-samtycka',
      annat: '#inom-kommunen.akut-vard-menprovning',
    }),
    'akut-vard-menprovning': menprovning({
      utanMen: '#inom-kommunen.vard-far-utan-men',
      medMen: '#inom-kommunen.akut-samtycke',
    }),
    'akut-samtycke': samtycke({
      giltigt: '#inom-kommunen.far-samtycke',
      saknas: '#inom-kommunen.nod',
    }),

    vem: {
      on: {
        'jag-sjalv': 'egen-gren',
        anstalld: 'relation',
        fortroendevald: 'politiker',
        bolag: 'bolag',
        'vet-ej': 'jurist-oklar-grans',
      },
    },
    relation: relation({
      sammaEnhet: '#inom-kommunen.egen-enhet',
      sammaGren: '#inom-kommunen.egen-gren',
      annanGren: '#inom-kommunen.gren-verksamhet',
      annanSocialnamnd: '#inom-kommunen.socialnamnd-verksamhet',
      annanNamnd: '#inom-kommunen.namnd-mottagare',
      annanKommun: '#inom-kommunen.jurist-annan-guide',
      okant: '#inom-kommunen.jurist-oklar-grans',
    }),

    // No boundary: the need in the work decides.
    'egen-enhet': egenGren({
      arbetet: '#inom-kommunen.fritt-samma-enhet',
      tveksamt: '#inom-kommunen.bedom-behov',
      utanforVerksamheten: '#inom-kommunen.far-inte-utanfor',
      ingetBehovIVarden: '#inom-kommunen.vard-far-inte-behov',
      okandVerksamhet: '#inom-kommunen.jurist-oklar-grans',
    }),
    'egen-gren': egenGren({
      arbetet: '#inom-kommunen.fritt-samma-gren',
      tveksamt: '#inom-kommunen.bedom-behov',
      utanforVerksamheten: '#inom-kommunen.far-inte-utanfor',
      ingetBehovIVarden: '#inom-kommunen.vard-far-inte-behov',
      okandVerksamhet: '#inom-kommunen.jurist-oklar-grans',
    }),
    politiker: {
      on: {
        'egen-namnd': 'ledamot',
        'egen-namnd-lss': 'ledamot',
        annan: 'utanfor-verksamhet',
        privat: 'jurist-annan-guide',
        revisor: 'jurist-annan-guide',
        'vet-ej': 'jurist-oklar-grans',
      },
    },
    ledamot: {
      on: {
        ja: 'fritt-ledamot',
        'bra-att-ha': 'bedom-behov',
        nej: 'far-inte-utanfor',
        'vet-ej': 'bedom-behov',
      },
    },
    bolag: {
      on: { ja: 'utanfor-verksamhet', nej: 'jurist-annan-guide', 'vet-ej': 'jurist-oklar-grans' },
    },

    // Across a boundary: who holds the information, and what it is needed for.
    'gren-verksamhet': {
      on: {
        'soc-soc': 'gren-arende',
        'lss-soc': 'gren-arende',
        'soc-vard': 'stod',
        'lss-vard': 'stod',
        'vard-soc': 'vard-omsorg',
        familjeradgivning: 'familj-samtycke',
        annat: 'utanfor-verksamhet',
        'vet-ej': 'jurist-oklar-grans',
      },
    },
    'gren-arende': {
      on: {
        anmala: 'ska-anmala',
        barnutredning: 'ska-barnutredning',
        aldre: 'far-aldre-funktion',
        stod: 'stod',
        annat: 'samtycke',
      },
    },
    'socialnamnd-verksamhet': {
      on: {
        socialtjanst: 'socialnamnd-arende',
        lss: 'lss-arende',
        vard: 'vard-omsorg',
        'till-vard': 'vardnamnd-verksamhet',
        'vard-forman': 'sarskilda-skal',
        familjeradgivning: 'familj-kannedom',
        'familj-forman': 'jurist-familj-forman',
        'vet-ej': 'jurist-oklar-grans',
      },
    },
    'socialnamnd-arende': {
      on: {
        anmala: 'ska-anmala',
        aktuell: 'ska-aktuell',
        barnutredning: 'ska-barnutredning',
        vardnad: 'ska-vardnad',
        adoption: 'ska-adoption',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'ska-lvm-utredning',
        uppfoljning: 'ska-uppfoljning',
        bistand: 'ska-utbetalt-bistand',
        forman: 'sarskilda-skal',
        aldre: 'far-aldre-funktion',
        stod: 'stod',
        annat: 'samtycke',
      },
    },
    'lss-arende': {
      on: {
        anmala: 'ska-anmala',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'ska-lvm-utredning',
        barnutredning: 'ska-barnutredning',
        forman: 'sarskilda-skal',
        begaran: 'jurist-lss',
        lss: 'far-aldre-funktion',
        stod: 'stod',
        annat: 'samtycke',
      },
    },
    'vard-omsorg': {
      on: {
        anmala: 'ska-anmala',
        barnutredning: 'ska-barnutredning',
        grupp: 'vard-far-stod',
        gravid: 'vard-far-stod',
        'kan-inte-samtycka': 'vard-far-kan-inte-samtycka',
        nej: 'vard-samtycke',
        'vet-ej': 'vard-samtycke',
      },
    },
    'namnd-mottagare': {
      on: {
        bistand: 'ska-utbetalt-bistand',
        forman: 'sarskilda-skal',
        'familj-forman': 'jurist-familj-forman',
        'aterkoppling-begard': 'begard-aterkoppling',
        aterkoppla: 'egen-aterkoppling',
        vard: 'vardnamnd-verksamhet',
        overformyndare: 'jurist-annan-guide',
        annan: 'utanfor-verksamhet',
        'vet-ej': 'jurist-oklar-grans',
      },
    },
    // Word to whoever reported at work. More than that is for consent or the harm test.
    'begard-aterkoppling': aterkoppling({
      lamna: '#inom-kommunen.ska-aterkoppla',
      olampligt: '#inom-kommunen.far-inte-aterkoppla',
      tveksamt: '#inom-kommunen.bedom-aterkoppla',
      foreBeslut: '#inom-kommunen.far-inte-fore-beslut',
      mer: '#inom-kommunen.anmalare-samtycke',
    }),
    'egen-aterkoppling': aterkoppling({
      lamna: '#inom-kommunen.far-aterkoppla',
      olampligt: '#inom-kommunen.far-inte-aterkoppla',
      tveksamt: '#inom-kommunen.bedom-aterkoppla',
      foreBeslut: '#inom-kommunen.far-inte-fore-beslut',
      mer: '#inom-kommunen.anmalare-samtycke',
    }),
    'anmalare-samtycke': samtycke({
      giltigt: '#inom-kommunen.far-samtycke',
      saknas: '#inom-kommunen.anmalare-menprovning',
    }),
    'anmalare-menprovning': menprovning({
      utanMen: '#inom-kommunen.far-utan-men',
      medMen: '#inom-kommunen.far-inte-utan-stod',
    }),
    // Within one nämnd there is no other authority to tell, so the branches above do not lead here.
    'sarskilda-skal': {
      on: {
        nej: 'ska-felaktig-forman',
        ja: 'bedom-felaktig-forman',
        'vet-ej': 'bedom-felaktig-forman',
      },
    },
    'vardnamnd-verksamhet': {
      on: {
        socialtjanst: 'stod',
        lss: 'stod',
        vard: 'far-vard-till-vard',
        familjeradgivning: 'familj-samtycke',
        'vet-ej': 'jurist-oklar-grans',
      },
    },
    'utanfor-verksamhet': {
      on: {
        socialtjanst: 'samtycke',
        lss: 'samtycke',
        vard: 'vard-samtycke',
        familjeradgivning: 'familj-samtycke',
        'vet-ej': 'jurist-oklar-grans',
      },
    },

    stod: stod({
      far: '#inom-kommunen.far-stod',
      oklart: '#inom-kommunen.bedom-stod',
      annat: '#inom-kommunen.samtycke',
    }),
    samtycke: samtycke({
      giltigt: '#inom-kommunen.far-samtycke',
      saknas: '#inom-kommunen.menprovning',
    }),
    menprovning: menprovning({
      utanMen: '#inom-kommunen.far-utan-men',
      medMen: '#inom-kommunen.sarskilt',
    }),
    sarskilt: {
      on: {
        beslut: 'far-beslut',
        nodvandigt: 'bedom-nodvandigt',
        syfte: 'bedom-brott-fusk',
        'utreda-brott': 'jurist-utreda-brott',
        nej: 'far-inte-utan-stod',
        'vet-ej': 'far-inte-utan-stod',
      },
    },

    'vard-samtycke': samtycke({
      giltigt: '#inom-kommunen.far-samtycke',
      saknas: '#inom-kommunen.vard-menprovning',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#inom-kommunen.vard-far-utan-men',
      medMen: '#inom-kommunen.vard-nodvandigt',
    }),
    'vard-nodvandigt': nodvandigt({
      egetUppdrag: '#inom-kommunen.bedom-nodvandigt',
      annat: '#inom-kommunen.vard-far-inte',
    }),

    // Family counselling has a duty of its own towards the socialnämnd (19 kap. 2 § SoL).
    'familj-kannedom': familjKannedom({
      kannedom: '#inom-kommunen.familj-ska-anmala',
      mindre: '#inom-kommunen.familj-samtycke',
    }),
    'familj-samtycke': samtycke({
      giltigt: '#inom-kommunen.far-samtycke',
      saknas: '#inom-kommunen.familj-nodvandigt',
    }),
    'familj-nodvandigt': nodvandigt({
      egetUppdrag: '#inom-kommunen.bedom-nodvandigt',
      annat: '#inom-kommunen.familj-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'fritt-samma-enhet': outcome,
    'fritt-samma-gren': outcome,
    'fritt-ledamot': outcome,
    'bedom-behov': outcome,
    'far-inte-utanfor': outcome,
    'vard-far-inte-behov': outcome,

    'ska-aktuell': outcome,
    'ska-barnutredning': outcome,
    'ska-vardnad': outcome,
    'ska-uppfoljning': outcome,
    'ska-utbetalt-bistand': outcome,
    'ska-felaktig-forman': outcome,
    'ska-aterkoppla': outcome,
    'ska-anmala': outcome,
    'familj-ska-anmala': outcome,
    'ska-anmala-lvm': outcome,
    'ska-lvm-utredning': outcome,
    'ska-adoption': outcome,

    'far-aldre-funktion': outcome,
    'far-aterkoppla': outcome,
    'far-beslut': outcome,
    'far-stod': outcome,
    'far-samtycke': outcome,
    'far-utan-men': outcome,
    'far-vard-till-vard': outcome,
    'vard-far-stod': outcome,
    'vard-far-kan-inte-samtycka': outcome,
    'vard-far-utan-men': outcome,

    'bedom-aterkoppla': outcome,
    'bedom-stod': outcome,
    'bedom-nodvandigt': outcome,
    'bedom-brott-fusk': outcome,
    'bedom-felaktig-forman': outcome,

    'far-inte-utan-stod': outcome,
    'far-inte-aterkoppla': outcome,
    'far-inte-fore-beslut': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,

    'jurist-oklar-grans': outcome,
    'jurist-annan-guide': outcome,
    'jurist-lss': outcome,
    'jurist-familj-forman': outcome,
    'jurist-utreda-brott': outcome,
  },
});
