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
    private readonly RevisionCache? _revisions;

    public AnalyzerDriver(IEnumerable<DiagnosticAnalyzer> analyzers, AnalyzerConfiguration configuration)
        : this([.. analyzers], configuration, null)
    {
    }

    private AnalyzerDriver(IReadOnlyList<DiagnosticAnalyzer> analyzers, AnalyzerConfiguration configuration, IReadOnlySet<string>? only)
    {
        _analyzers = analyzers;
        _configuration = configuration;
        _revisions = configuration.History is { } history ? new RevisionCache(history, ModelOf) : null;
        foreach (var analyzer in _analyzers)
        {
            var descriptor = analyzer.Descriptor;
            var setting = configuration.For(descriptor.Id);
            var runs = (setting.IsEnabled ?? descriptor.IsEnabledByDefault) && only?.Contains(descriptor.Id) != false;
            _rules.Add(descriptor, runs);
            if (runs)
            {
                _running.Add(descriptor);
                analyzer.Initialize(new RuleRegistration(new ActiveRule(descriptor, setting), _actions));
            }
        }
    }

    /// <summary>The rules that are switched on, in the order they were given.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Rules => _running;

    /// <summary>The ids of the rules that compare documents.</summary>
    public IReadOnlySet<string> ComparingRules => _actions.RunEnd.Select(static action => action.Rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same driver with no other rules than these.</summary>
    public AnalyzerDriver Only(IReadOnlySet<string> ruleIds) => new(_analyzers, _configuration, ruleIds);

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
        sink.Notifications.AddRange(UnreadNotifications.Of(model.Tree.Text, model.Unread));
        try
        {
            new DocumentRun(model, _actions, _configuration, sink, PastOf(model)).Execute();
        }
        catch (Exception exception)
        {
            // A fact that cannot be computed stops the pass; what was found so far stays true.
            sink.HasStopped = true;
            sink.Notifications.Add(EngineNotification.AnalysisFailed(model.Tree.Text.Path, DiagnosticSink.Describe(exception)));
        }

        return Filter.Apply(model, sink) with { Model = model, Fingerprint = FingerprintOf(model, sink) };
    }

    /// <summary>Runs the rules that compare documents, when all documents of the run have been analysed.</summary>
    /// <param name="documents">The fingerprints in the order of the documents.</param>
    public RunAnalysis AnalyzeRun(IReadOnlyList<IncidentFingerprint> documents) => RunEndRun.Execute(_actions.RunEnd, documents, _configuration.IsPedantic);

    /// <summary>Whether comparing a document with another one, of which only the text is known, may give a finding; true in doubt.</summary>
    public bool MayConcern(IncidentFingerprint document, TextTraces other) => _actions.RunEnd.Exists(action => action.MayConcern(document, other));

    /// <summary>What is left of the findings of <see cref="AnalyzeRun"/> in one document, in the order they are shown.</summary>
    /// <param name="text">The document, read again.</param>
    /// <param name="diagnostics">Its findings.</param>
    public DocumentAnalysis Complete(SourceText text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var sink = new DiagnosticSink(text, _configuration.IsPedantic);
        sink.Diagnostics.AddRange(diagnostics);
        return Filter.ApplyToComparison(ModelOf(text), sink);
    }

    /// <summary>True if a document has the words of a finding in another one, in a section of the same name.</summary>
    public bool HasWordsOf(Diagnostic finding, SourceText document) => new DiagnosticIdentity(ModelOf(document)).HasWordsOf(finding);

    private FindingFilter Filter => new(_rules, _configuration.ReferenceTime);

    private DocumentPast? PastOf(SemanticModel model) =>
        _revisions?.Provider.Find(model.Tree.Text.Path) is { } history ? new DocumentPast(history, model, _revisions) : null;

    private IncidentFingerprint? FingerprintOf(SemanticModel model, DiagnosticSink sink)
    {
        if (!_configuration.ComparesDocuments || _actions.RunEnd.Count == 0)
        {
            return null;
        }

        try
        {
            return IncidentFingerprint.Of(model);
        }
        catch (Exception exception)
        {
            sink.Notifications.Add(EngineNotification.AnalysisFailed(model.Tree.Text.Path, DiagnosticSink.Describe(exception)));
            return null;
        }
    }

    private SemanticModel ModelOf(SourceText text) => new(SyntaxTree.Parse(text), _configuration.Semantics);

    private DocumentAnalysis? Guard(SourceText text, Func<SemanticModel, DocumentAnalysis?> analyze)
    {
        try
        {
            return analyze(ModelOf(text));
        }
        catch (Exception exception)
        {
            return new DocumentAnalysis(text, [], [EngineNotification.Unreadable(text.Path, DiagnosticSink.Describe(exception))]);
        }
    }
}
