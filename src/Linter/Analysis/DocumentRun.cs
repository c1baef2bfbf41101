using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>One pass of the registered actions over the facts of one document.</summary>
internal sealed class DocumentRun(SemanticModel model, ActionTable actions, AnalyzerConfiguration configuration, DiagnosticSink sink, DocumentPast? past)
{
    public void Execute()
    {
        RunDocumentActions();
        RunSectionActions();
        RunTimelineActions();
        RunEach(actions.Claim, static model => model.Impact);
        RunActionItemActions();
        RunHistoryActions();
    }

    private void RunDocumentActions()
    {
        DocumentAnalysisContext? context = null;
        foreach (var action in actions.Document)
        {
            if (context is null || !ReferenceEquals(context.Options, action.Rule.Options))
            {
                context = new DocumentAnalysisContext(model, action.Rule.Options, configuration, sink.Report, past);
            }

            sink.Run(action, context);
        }
    }

    private void RunSectionActions()
    {
        foreach (var section in model.Sections)
        {
            for (var i = 0; i < section.Roles.Count; i++)
            {
                if (actions.Section[(int)section.Roles[i]] is { } registered)
                {
                    Run(registered, section);
                }
            }
        }
    }

    private void RunTimelineActions()
    {
        if (actions.Timeline.Count > 0 && model.Timeline.Sequences.Count > 0)
        {
            Run(actions.Timeline, model.Timeline);
        }

        RunEach(actions.TimelineEntry, static model => model.Timeline.Entries);
    }

    private void RunActionItemActions()
    {
        if (actions.ActionItem.Count == 0)
        {
            return;
        }

        foreach (var list in model.ActionItemLists)
        {
            foreach (var item in list.Items)
            {
                Run(actions.ActionItem, item);
            }
        }
    }

    private void RunHistoryActions()
    {
        if (past is null)
        {
            return;
        }

        foreach (var action in actions.History)
        {
            sink.Run(action, new HistoryAnalysisContext(past, model, action.Rule.Options, configuration, sink.Report));
        }
    }

    private void RunEach<TFact>(List<RuleAction<FactAnalysisContext<TFact>>> registered, Func<SemanticModel, IReadOnlyList<TFact>> facts)
    {
        if (registered.Count == 0)
        {
            return;
        }

        foreach (var fact in facts(model))
        {
            Run(registered, fact);
        }
    }

    // Rules without options of their own share one context per fact.
    private void Run<TFact>(List<RuleAction<FactAnalysisContext<TFact>>> registered, TFact fact)
    {
        FactAnalysisContext<TFact>? context = null;
        foreach (var action in registered)
        {
            if (context is null || !ReferenceEquals(context.Options, action.Rule.Options))
            {
                context = new FactAnalysisContext<TFact>(fact, model, action.Rule.Options, configuration, sink.Report, past);
            }

            sink.Run(action, context);
        }
    }
}
