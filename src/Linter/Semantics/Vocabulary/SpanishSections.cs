namespace Linter.Semantics.Vocabulary;

/// <summary>Spanish section names.</summary>
internal static class SpanishSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: resumen | resumen del incidente | resumen ejecutivo | descripción | descripcion | qué pasó | que paso | qué ocurrió | descripción del problema
        Impact: impacto | impacto en usuarios | impacto en los usuarios | usuarios afectados | servicios afectados | alcance | afectación
        Timeline: cronología | cronologia | línea de tiempo | linea de tiempo | línea temporal | secuencia de eventos | línea del tiempo
        Detection: detección | deteccion
        Response: respuesta | acciones tomadas
        RootCause: causa raíz | causa raiz | causas raíz | causa | causas | causa principal | análisis de causa raíz | factores contribuyentes
        Trigger: desencadenante | disparador
        Resolution: resolución | resolucion | solución | solucion | recuperación | mitigación
        ActionItems: acciones | acciones correctivas | acciones preventivas | acciones a tomar | plan de acción | próximos pasos | proximos pasos | tareas | medidas correctivas | medidas preventivas | medidas correctivas y preventivas | seguimiento
        Improvements: mejoras
        LessonsLearned: lecciones aprendidas | aprendizajes | qué salió bien | qué salió mal | qué funcionó bien | dónde tuvimos suerte
        Background: contexto | antecedentes
        Date: fecha | fecha del incidente
        Authors: autor | autores
        Owner: responsable
        Status: estado
        IncidentSeverity: severidad | gravedad | prioridad
        Duration: duración | duracion | duración del incidente
        Appendix: anexo | anexos | referencias
        Conclusion: conclusión | conclusiones
        """;
}
