namespace Linter.Semantics.Vocabulary;

/// <summary>Portuguese section names.</summary>
internal static class PortugueseSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: resumo | sumário | resumo do incidente | resumo executivo | descrição | o que aconteceu | visão geral
        Impact: impacto | impacto nos usuários | impacto nos utilizadores | usuários afetados | serviços afetados | escopo
        Timeline: linha do tempo | cronologia | linha temporal | sequência de eventos
        Detection: detecção | deteção
        Response: resposta | ações tomadas
        RootCause: causa raiz | causas raiz | causa | causas | causa principal | análise de causa raiz | fatores contribuintes
        Trigger: gatilho
        Resolution: resolução | solução | recuperação | mitigação
        ActionItems: ações | ações corretivas | ações preventivas | plano de ação | próximos passos | tarefas | medidas corretivas | medidas preventivas | itens de ação
        Improvements: melhorias
        LessonsLearned: lições aprendidas | aprendizados | o que deu certo | o que deu errado | o que correu bem | o que correu mal | onde tivemos sorte
        Background: contexto | antecedentes
        Date: data do incidente | data da ocorrência
        Authors: autor | autores
        Owner: responsável
        Status: estado
        IncidentSeverity: severidade | gravidade | prioridade
        Duration: duração | duração do incidente
        Appendix: anexo | anexos | referências
        Conclusion: conclusão
        """;
}
