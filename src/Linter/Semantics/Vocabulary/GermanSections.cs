namespace Linter.Semantics.Vocabulary;

/// <summary>German section names.</summary>
internal static class GermanSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: zusammenfassung | kurzfassung | überblick | übersicht | was ist passiert | vorfall | beschreibung | problembeschreibung
        Impact: auswirkung | auswirkungen | betroffene nutzer | betroffene benutzer | betroffene dienste | betroffene systeme | folgen | ausmaß | ~auswirkungen
        Timeline: zeitverlauf | zeitlicher ablauf | zeitlicher verlauf | chronologie | ablauf | verlauf | zeitachse | zeitleiste | chronologischer ablauf
        Detection: erkennung | entdeckung | erkannt | feststellung
        Response: reaktion | maßnahmen während des vorfalls | untersuchung
        RootCause: ursache | ursachen | grundursache | hauptursache | ursachenanalyse | fehlerursache | beitragende faktoren
        Trigger: auslöser
        Resolution: lösung | behebung | wiederherstellung | fehlerbehebung | problemlösung | entstörung
        ActionItems: maßnahmen | folgemaßnahmen | aufgaben | nächste schritte | korrekturmaßnahmen | vorbeugende maßnahmen | offene punkte | handlungsempfehlungen
        Improvements: verbesserungen | verbesserungsvorschläge
        LessonsLearned: erkenntnisse | lehren | gewonnene erkenntnisse | was lief gut | was gut lief | was lief schlecht | was schlecht lief | wo wir glück hatten | was haben wir gelernt
        Background: hintergrund | kontext | ausgangslage
        Date: datum | datum des vorfalls
        Authors: autor | autoren | verfasser | verfasst von
        Owner: verantwortlich | verantwortlicher
        IncidentSeverity: schweregrad | priorität
        Duration: dauer | ausfalldauer | ausfallzeit | dauer des ausfalls
        Appendix: anhang | referenzen | quellen | verweise
        Conclusion: fazit | schlussfolgerung
        """;
}
