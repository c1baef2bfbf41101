namespace Linter.Semantics.Vocabulary;

/// <summary>Norwegian section names.</summary>
internal static class NorwegianSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: sammendrag | oppsummering | hva skjedde | beskrivelse | hendelsen
        Impact: konsekvens | konsekvenser | påvirkning | berørte brukere | omfang
        Timeline: tidslinje | tidslinja | tidslinje for hendelsen | hendelsesforløp | ~tidslinje
        Detection: påvisning | oppdagelse | deteksjon | hvordan ble det oppdaget
        Response: respons | håndtering
        RootCause: rotårsak | rotårsaker | årsak | årsaker | medvirkende faktorer
        Trigger: utløsende faktor | utløsende faktorer | utløser
        Resolution: løsning | gjenoppretting | retting | feilretting
        ActionItems: aksjonspunkter | tiltak | oppfølging | oppfølgingspunkter | oppgaver | neste steg | aksjoner
        Improvements: forbedringer | forbedringspunkter
        LessonsLearned: hva lærte vi | lærdom | hva gikk bra | hva gikk dårlig | hvor hadde vi flaks | erfaringer
        Background: bakgrunn | kontekst
        Date: dato
        Authors: forfatter | forfattere | av | skrevet av
        Owner: eier | ansvarlig
        IncidentSeverity: alvorlighetsgrad | alvorlighet
        Duration: varighet | nedetid
        Appendix: linker | lenker | referanser | vedlegg
        Conclusion: konklusjon
        """;
}
