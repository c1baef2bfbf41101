using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8003: a referenced commit does not exist.</summary>
public sealed class UnknownCommitRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Remotes = new("remotes", OptionKind.Words, "", "Further names of this repository on servers, such as example/payments.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8003",
        Name = "unknown-commit",
        Title = "A referenced commit does not exist.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Remotes],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        foreach (var reference in document.Model.CommitReferences)
        {
            if (IsHere(document, reference))
            {
                Check(document, reference);
            }
        }
    });

    private static bool IsHere(HistoryAnalysisContext document, CommitReference reference) =>
        reference.Repository.Length == 0
        || document.Past.Provider.RepositoryNames.Concat(document.Options.GetWords(Remotes)).Contains(reference.Repository, StringComparer.OrdinalIgnoreCase);

    private static void Check(HistoryAnalysisContext document, CommitReference reference)
    {
        switch (document.Past.Provider.FindCommit(reference.Hash).State)
        {
            case CommitLookupState.Missing:
                Report(document, reference, DiagnosticSeverity.Warning, $"Commit {reference.Hash} is not in this repository.");
                break;
            case CommitLookupState.Ambiguous:
                Report(document, reference, DiagnosticSeverity.Info, $"Commit {reference.Hash} is ambiguous: several objects of this repository start like this.");
                break;
        }
    }

    // Where a repository holds only documents, the commits they name are elsewhere.
    private static void Report(HistoryAnalysisContext document, CommitReference reference, DiagnosticSeverity severity, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = severity,
        Confidence = reference.IsCertain && document.Past.Provider.HoldsCode ? Confidence.Likely : Confidence.Guess,
        Span = reference.Span,
        Message = message,
    });
}
