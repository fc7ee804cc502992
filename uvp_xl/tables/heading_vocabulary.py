"""Every word that can head a column, with its column and its strength, in one table.

A new word is one more in the table below.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from uvp_xl.columns import ColumnName


class Words(NamedTuple):
    """The words for one column, in the singular; "_" joins a phrase.

    `strong` words name it by themselves, the most specific first, and so do those in `short`:
    abbreviations that are no word themselves, without dots. A `lone` word names it without any
    other word: "kosten per jaar" is about costs. A `weak` word is that of many columns: it counts
    only with cells that fit, next to others (see `weak_headers`). Those in `beside` can accompany
    any of them without changing the meaning.
    """

    strong: str
    short: str = ""
    lone: str = ""
    weak: str = ""
    beside: str = ""


WORDS: Mapping[ColumnName, Words] = MappingProxyType(
    {
        "number": Words(
            "nr nummer volgnummer volgnr no id code actienummer actienr task_id",
            short="num vnr volgn volgno actnr act_nr maatrnr maatr_nr maatregelnr",
            weak="stap volgorde fase",
        ),
        "theme": Words(
            "thema veiligheidsthema hoofdthema programmalijn speerpunt veiligheidsveld veld "
            "prioriteit prioritair_thema strategisch_thema",
            short="thm veiligheidsth hoofdth strat_thema",
        ),
        "item": Words(
            "actiepunt item onderwerp aandachtspunt subthema deelthema deelonderwerp actielijn "
            "project opgave ambitie",
            short="actiep actiepnt actpunt act_punt actp aandachtsp aandachtspnt onderw subth "
            "deelth",
            lone="ap",
        ),
        "measure": Words(
            "maatregel activiteit actie inspanning interventie werkzaamheid wat taak aanpak maatr "
            "actieomschrijving maatregelomschrijving taaknaam actienaam activiteitnaam "
            "taakomschrijving activiteitomschrijving task task_name task_title action action_item "
            "action_point activity activities key_action "
            "beheersmaatregel",
            short="mtr mtrgl maatreg maatrgl maatregl activ activit werkz actieomschr maatr_omschr",
            lone="act what",
            weak="omschrijving beschrijving prestatie toezegging motie "
            "mijlpaal opdracht bestuursopdracht naam inhoud "
            "uitwerking concretisering invulling stap hoe afspraak product titel summary title "
            "description deliverable milestone measure todo to_do voornemen voorgestelde_oplossing "
            "oplossing vervolgstap vervolgactie verbeterpunt aanbeveling onderdeel "
            "primary_column",
            beside="gaan we wij doen doet wordt worden moet moeten is er daarvoor hiervoor "
            "gebeuren gebeurt nemen treffen ondernemen voeren",
        ),
        "portfolio_holders": Words(
            "portefeuillehouder ph pfh portefeuille portefeuille_houder portef portef_houder "
            "portefhouder port_houder porthouder bestuurder collegelid bestuurlijk_opdrachtgever "
            "verantwoordelijk_wethouder verantwoordelijke_wethouder schepen bevoegd_schepen "
            "bevoegde_schepen verantwoordelijke_schepen bevoegde_mandataris mandataris "
            "portfolio_holder",
            short="pf porteh port_h porth pf_h pf_houder pfhouder portefeuilleh portefeuille_h "
            "portefh portef_h best_verantw verantw_wethouder verantw_weth",
            lone="port",
            beside="college wethouder burgemeester gemeente",
        ),
        "parties": Words(
            "partij partner betrokkene samenwerkingspartner ketenpartner actor deelnemer "
            "stakeholder samenwerking met_wie samen_met wie_doet_mee wie_doen_mee "
            "wie_zijn_betrokken wie_is_betrokken wie_nog_meer wie_doen_er_mee wie_doet_er_mee "
            "wie_werken_mee wie_werkt_mee betrokken_organisatie betrokken_afdeling betrokken_team "
            "betrokken_dienst externe_organisatie deelnemende_organisatie "
            "samenwerkende_organisatie participant supporting_partner delivery_partner",
            short="partn prtn betrokk samenw samenwerk samenw_partner samenw_partners ketenp "
            "ketenpart stakeh deeln betr_org betr_afd",
            lone="betrokken part betr",
            beside="welke zijn doen mee overige andere uitvoering gemeente",
        ),
        "lead": Words(
            "trekker actietrekker actiehouder actie_houder actienemer kartrekker regisseur "
            "projectleider project_leider themahouder dossierhouder taakhouder coördinator "
            "coordinator coörd coord probleemeigenaar eigenaar uitvoerder wie_voert_uit "
            "opdrachtnemer penvoerder aanspreekpunt contactpersoon regie wie wie_doet_het "
            "uitvoering_door trekkende_partij trekkende_organisatie verantwoordelijke_partij "
            "verantwoordelijke_partner verantw toegewezen_aan toegewezen resourcenaam "
            "resource_name resource behandelaar actieverantwoordelijke hoofdverantwoordelijke "
            "eindverantwoordelijke maatregelhouder actie_eigenaar maatregeleigenaar "
            "risico_eigenaar eigenaar_risico projecttrekker assigned_to assignee "
            "owner action_owner task_owner lead lead_agency "
            "lead_officer lead_organisation responsible "
            "accountable behandelend_ambtenaar ambtelijk_opdrachtnemer",
            short="trekk verantwoord verantwd projl projectl proj_leider actieh act_houder "
            "actiehldr contactp kartr opdrachtn aanspreekp uitv_door verantw_partij",
            lone="verantwoordelijk verantwoordelijke uitv eig who",
            weak="naam dienst afdeling team organisatie instantie rol opdrachtgever",
            beside="functie afdeling team organisatie is gemeente uitvoering dienst sector domein "
            "directie cluster rol persoon medewerker ambtenaar beleidsmedewerker unit laag "
            "instantie person",
        ),
        "planning": Words(
            "planning wanneer termijn deadline tijdpad tijdsplanning tijdplanning tijdlijn "
            "looptijd doorlooptijd periode einddatum streefdatum opleverdatum realisatiedatum "
            "afronddatum gereeddatum gereed_datum datum_gereed datum_afronding datum_realisatie "
            "gereed_op gereed_in gereed_voor klaar_voor klaar_op end_date uiterste_datum tijdvak "
            "tijdsbestek tijdstip vervaldatum "
            "by_when timing timeline timescale timeframe due due_date target_date "
            "planjaar uitvoeringsjaar uitvoeringsperiode "
            "realisatiejaar afdoeningstermijn afhandeltermijn realisatietermijn "
            "uitvoeringstermijn datum_afdoening datum_afhandeling realisatiemoment",
            short="plng planng plann deadl einddat streefd streefdat opleverdat doorlt tijdspl",
            lone="jaar jaartal kwartaal kwart when",
            weak="week maand gereed klaar afronding afdoening realisatie tijd oplevering af finish",
            beside="bijgesteld bijgestelde nieuw nieuwe herzien herziene gewijzigd gewijzigde "
            "aangepast aangepaste gereed klaar afronding uitvoering realisatie oplevering datum "
            "tijd date",
        ),
        "budget": Words(
            "begroting budget kosten raming kostenraming kostenindicatie bedrag middel "
            "financiën financien financiering financiële_consequentie lasten investering "
            "wat_kost_het wat_kost_dat wat_mag_het_kosten begr cost cost_estimate funding",
            short="bgt budg begrot financ invest fin_middel fin_middelen fin_consequentie "
            "fin_consequenties fin_gevolgen",
            lone="euro fin bedr",
            weak="financieel geld krediet",
            beside="uren uur fte capaciteit inzet k x duizend benodigd benodigde beschikbaar "
            "beschikbare financiële financieel begroot begrote gereserveerd gereserveerde "
            "eenmalig eenmalige structureel structurele incidenteel incidentele p j",
        ),
        "status": Words(
            "status stand_van_zaken stand_v_zaken stavaza svz stvz stand",
            short="stat sts st_v_zaken s_v_z",
            weak="fase afhandeling afdoening situatie state kleur",
            beside="uitvoering kleur stoplicht groen oranje geel rood",
        ),
        "progress": Words(
            "voortgang voortgangsrapportage percentage_gereed percentage_klaar "
            "percentage_afgerond gereed_percentage klaar_percentage afgerond_percentage progress",
            short="voortg vrtg voortgangsrap voortgrap",
            lone="vg",
            weak="actualiteit",
            beside="uitvoering percentage kleur stoplicht groen oranje geel rood",
        ),
        "remark": Words(
            "toelichting opmerking bijzonderheid notitie commentaar aantekening opm toel bijz "
            "comment remark note",
            short="opmerk toelicht bijzonderh commt",
        ),
        "objective": Words(
            "doel doelstelling hoofddoel subdoel hoofddoelstelling subdoelstelling beleidsdoel "
            "beleidsdoelstelling actiedoel streefbeeld wat_willen_we_bereiken "
            "wat_willen_wij_bereiken wat_gaan_we_bereiken wat_wordt_beoogd objective goal",
            beside="operationele operationeel smart",
        ),
        "priority": Words(
            "urgentie moscow prioritering prioriteitstelling prioriteit_actie prioriteit_maatregel "
            "actieprioriteit priority urgency",
            short="prio",
        ),
        "indicator": Words(
            "indicator prestatie_indicator prestatieindicator kpi kritische_prestatie_indicator "
            "effectindicator resultaatindicator outputindicator key_performance_indicator",
            beside="kritieke kritische smart",
        ),
        "baseline": Words(
            "nulmeting uitgangssituatie uitgangswaarde nulwaarde beginwaarde startwaarde "
            "referentiewaarde huidige_waarde beginsituatie baseline",
        ),
        "target": Words(
            "streefwaarde doelwaarde norm streefcijfer streefgetal ambitiewaarde streefnorm "
            "doelnorm target target_value",
        ),
        "measured": Words(
            "gemeten meting meetwaarde gemeten_waarde actuele_waarde gerealiseerde_waarde "
            "realisatiewaarde gemeten_resultaat",
            weak="realisatie",
        ),
        "result": Words(
            "resultaat output outcome effect opbrengst eindresultaat tussenresultaat "
            "eindproduct wat_hebben_we_bereikt result",
            beside="maatschappelijk maatschappelijke smart",
        ),
        "risk": Words(
            "risico kans impact gevolg risicoscore risiconiveau risicoklasse risicowaarde "
            "restrisico waarschijnlijkheid ernst risk likelihood probability",
        ),
        "hours": Words(
            "uren uur fte capaciteit inzet ureninzet urenraming personeelsinzet tijdsbesteding "
            "tijdsinvestering formatie_inzet hours effort man_uren manuren",
            beside="benodigd benodigde beschikbare personele ambtelijke in aantal",
        ),
        "source": Words(
            "bron grondslag herkomst besluit raadsbesluit collegebesluit besluitnummer "
            "beleidskader wettelijk_kader afkomstig_uit source",
            beside="wettelijk wettelijke juridisch juridische beleidsmatige nummer",
        ),
        "coverage": Words(
            "dekking dekkingsbron dekkingsvoorstel financieringsbron budgettaire_dekking",
            short="dekk",
            beside="financiële financieel budgettaire voorgestelde",
        ),
        "help_needed": Words(
            "hulp_nodig beslissing_nodig knelpunt besluit_gevraagd gevraagde_hulp hulpvraag "
            "gevraagd_besluit ondersteuning_nodig benodigde_hulp benodigd_besluit "
            "besluit_nodig gevraagde_beslissing beslispunt",
        ),
        "spent": Words(
            "besteed uitgegeven uitputting besteding gerealiseerde_kosten werkelijke_kosten "
            "kosten_realisatie realisatie_kosten gerealiseerd_bedrag besteed_bedrag besteed_budget "
            "gerealiseerde_lasten spent actual_cost",
        ),
        "remaining": Words(
            "restant nog_te_besteden saldo restantbudget restbudget restant_budget resterend "
            "resterend_budget restbedrag nog_beschikbaar vrije_ruimte remaining",
        ),
    }
)
"""Every word of a heading with its column and its strength."""
