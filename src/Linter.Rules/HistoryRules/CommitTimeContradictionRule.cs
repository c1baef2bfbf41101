using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8004: a commit is younger than the event it explains.</summary>
public sealed class CommitTimeContradictionRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Slack = new("slack", OptionKind.Duration, "5m", "How much younger than the event a commit may be; it covers clocks that differ.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8004",
        Name = "commit-time-contradiction",
        Title = "A commit is younger than the event it explains.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Slack],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        foreach (var reference in document.Model.CommitReferences)
        {
            if (reference is { IsCherryPick: false, Repository.Length: 0 } && EventOf(document.Model, reference) is var (at, claim)
                && document.Past.Provider.FindCommit(reference.Hash).Commit is { IsCherryPick: false } commit)
            {
                Check(document, reference, commit, at, claim);
            }
        }
    });

    /// <summary>The moment that the commit must precede, and what is said of it.</summary>
    private static (StatedInstant At, string Claim)? EventOf(SemanticModel model, CommitReference reference) => reference switch
    {
        { Use: CommitUse.Deployed or CommitUse.Merged or CommitUse.Reverted, Entry: { IsRetrospective: false, IsNegated: false, IsHedged: false } entry } =>
            Exact(entry.Until ?? entry.At) is { } at ? (at, $"it is said to have been {reference.Use.ToString().ToLowerInvariant()}") : null,
        { Use: CommitUse.Cause } => Exact(model.Window.Start) is { } start ? (start, "the start of the incident it is said to have caused") : null,
        { Use: CommitUse.Fix } => Exact(EndOf(model)) is { } end && !RepairOrder.MayPrecede(model, reference) ? (end, "the end of the incident it is said to have fixed") : null,
        _ => null,
    };

    private static StatedInstant? EndOf(SemanticModel model) => model.Events.Last(EventRole.Resolved)?.At ?? model.Window.End;

    /// <summary>A moment whose day and zone are stated, and which is not approximate.</summary>
    private static StatedInstant? Exact(StatedInstant? at) =>
        at is { Instant: not null, Qualifier.IsApproximate: false, DateProvenance: <= Provenance.Document, ZoneProvenance: <= Provenance.Window } ? at : null;

    private static void Check(HistoryAnalysisContext document, CommitReference reference, Commit commit, StatedInstant at, string claim)
    {
        var delay = commit.Earliest - at.Instant!.Value;
        if (delay > document.Options.GetDuration(Slack))
        {
            Report(document, reference, commit, at, $"{Wording.Length(delay)} after {claim}");
        }
    }

    private static void Report(HistoryAnalysisContext document, CommitReference reference, Commit commit, StatedInstant at, string after)
    {
        var made = commit.Earliest.WithOffset(at.Resolution.Offset).LocalDateTime;
        var shown = $"{(made.Date == at.Date ? "" : Wording.Day(made.Date) + " ")}{made.Hour:00}:{made.Minute:00} {at.Zone!.Name}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = reference.Span,
            Message = $"{commit.ShortId} was committed at {shown}, {after} ({Wording.Clock(at)}).",
            Label = $"committed {shown}",
            Related = [new RelatedLocation(at.Span, "stated here")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = commit.Id },
        });
    }
}
