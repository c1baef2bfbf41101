using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>Runs the rules that are switched on over documents. Immutable; serves all threads.</summary>
public sealed class AnalyzerDriver
{
    private readonly ActionTable _actions = new();
    private readonly IReadOnlyList<DiagnosticAnalyzer> _analyzers;
    private readonly RuleNames _rules = new();
    private readonly AnalyzerConfiguration _configuration;
    private readonly List<DiagnosticDescriptor> _running = [];

    public AnalyzerDriver(IEnumerable<DiagnosticAnalyzer> analyzers, AnalyzerConfiguration configuration)
    {
        _analyzers = [.. analyzers];
        _configuration = configuration;
        foreach (var analyzer in _analyzers)
        {
            var descriptor = analyzer.Descriptor;
            var setting = configuration.For(descriptor.Id);
            var runs = setting.IsEnabled ?? descriptor.IsEnabledByDefault;
            _rules.Add(descriptor, runs);
            if (runs)
            {
                _running.Add(descriptor);
                analyzer.Initialize(new RuleRegistration(new ActiveRule(descriptor, setting), _actions));
            }
        }
    }

    /// <summary>The same driver with no other rules than these.</summary>
    public AnalyzerDriver Only(IReadOnlySet<string> ruleIds) => new(_analyzers.Where(analyzer => ruleIds.Contains(analyzer.Descriptor.Id)), _configuration);

    /// <summary>The rules that are switched on, in the order they were given.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Rules => _running;

    /// <summary>Analyses a document that was asked for, whatever it reads as.</summary>
    public DocumentAnalysis Analyze(SourceText text) => Guard(text, model =>
    {
        var analysis = Analyze(model);
        return model.Recognition is { IsPostmortem: false }
            ? analysis with { Notifications = [EngineNotification.NotAPostmortem(text.Path), .. analysis.Notifications] }
            : analysis;
    })!;

    /// <summary>Analyses a document that was only come across; null if it does not read as a postmortem.</summary>
    public DocumentAnalysis? AnalyzeIfPostmortem(SourceText text) =>
        Guard(text, model => model.Recognition is { IsPostmortem: false } ? null : Analyze(model));

    public DocumentAnalysis Analyze(SemanticModel model)
    {
        var sink = new DiagnosticSink(model.Tree.Text, _configuration.IsPedantic);
        try
        {
            new DocumentRun(model, _actions, _configuration, sink).Execute();
        }
        catch (Exception exception)
        {
            // A fact that cannot be computed stops the pass; what was found so far stays true.
            sink.HasStopped = true;
            sink.Notifications.Add(EngineNotification.AnalysisFailed(model.Tree.Text.Path, DiagnosticSink.Describe(exception)));
        }

        return new FindingFilter(_rules, _configuration.ReferenceTime).Apply(model, sink) with { Model = model };
    }

    private DocumentAnalysis? Guard(SourceText text, Func<SemanticModel, DocumentAnalysis?> analyze)
    {
        try
        {
            return analyze(new SemanticModel(SyntaxTree.Parse(text), _configuration.Semantics));
        }
        catch (Exception exception)
        {
            return new DocumentAnalysis(text, [], [EngineNotification.Unreadable(text.Path, DiagnosticSink.Describe(exception))]);
        }
    }
}
