namespace Linter.Semantics.Vocabulary;

/// <summary>French section names.</summary>
internal static class FrenchSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: résumé | synthèse | résumé de l incident | résumé de lincident | que s est il passé | que sest il passé | description | aperçu | vue d ensemble
        Impact: conséquences | impact utilisateur | impact client | impact utilisateurs | utilisateurs affectés | services affectés | périmètre
        Timeline: chronologie | chronologie des événements | déroulement | déroulé | déroulé de l incident | ligne de temps | frise chronologique
        Detection: détection | découverte
        Response: réponse | actions menées | réaction
        RootCause: cause racine | causes racines | cause principale | cause profonde | causes profondes | analyse des causes | facteurs contributifs | origine | cause | causes
        Trigger: déclencheur | élément déclencheur
        Resolution: résolution | rétablissement | correction | solution | remédiation
        ActionItems: plan d action | plan daction | actions correctives | actions préventives | actions à mener | prochaines étapes | tâches | mesures correctives | mesures préventives | suivi
        Improvements: améliorations | pistes d amélioration | axes d amélioration
        LessonsLearned: leçons apprises | enseignements | leçons | retour d expérience | ce qui a bien fonctionné | ce qui a mal fonctionné | ce qui s est bien passé | ce qui s est mal passé
        Background: contexte | historique
        Date: date de l incident | date de lincident
        Authors: auteur | auteurs | rédigé par
        Owner: responsable
        Status: statut | état
        IncidentSeverity: gravité | sévérité | criticité
        Duration: durée | durée de l incident | durée de lincident | durée de la panne
        Appendix: annexe | annexes | références
        """;
}
