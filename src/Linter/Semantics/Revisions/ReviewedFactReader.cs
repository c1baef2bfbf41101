using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics.Revisions;

/// <summary>Reads the facts that a review signs off: window, severity, impact, cause, detection.</summary>
internal static class ReviewedFactReader
{
    public static IReadOnlyList<ReviewedFact> Read(SemanticModel model)
    {
        var facts = new List<ReviewedFact>();
        AddMoment(facts, "start", model.Window.Start);
        AddMoment(facts, "end", model.Window.End);
        AddSeverity(facts, model.Severity);
        AddImpact(facts, model);
        AddCause(facts, model.RootCause);
        AddDetection(facts, model.Detection);
        return WithoutAmbiguous(facts);
    }

    /// <summary>Moments are compared as instants, wall clocks or days, whichever both revisions state.</summary>
    private static void AddMoment(List<ReviewedFact> facts, string name, StatedInstant? moment)
    {
        if (moment is not { IsDateKnown: true, Qualifier.IsApproximate: false })
        {
            return;
        }

        var (form, value) = moment.Instant is { } instant ? ("instant", instant.ToUnixTimeTicks())
            : moment.IsDateOnly ? ("day", moment.Local.InUtc().ToInstant().ToUnixTimeTicks())
            : ("clock", moment.Local.InUtc().ToInstant().ToUnixTimeTicks());
        facts.Add(new ReviewedFact(ReviewedTopic.Window, $"{name} {form}", value, value, 0, Wording.Moment(moment), moment.Span));
    }

    private static void AddSeverity(List<ReviewedFact> facts, StatedSeverity? severity)
    {
        if (severity is not null)
        {
            facts.Add(new ReviewedFact(ReviewedTopic.Severity, severity.Scale, severity.Level, severity.Level, 0, severity.Text, severity.Span));
        }
    }

    private static void AddImpact(List<ReviewedFact> facts, SemanticModel model)
    {
        foreach (var claim in model.Impact)
        {
            var amounts = claim switch
            {
                { Kind: ImpactKind.Share, Reading: ShareReading { Qualifier.Kind: not (QualifierKind.AtMost or QualifierKind.AtLeast) } share } => AcceptedAmounts.Of(share),
                { Kind: ImpactKind.Count, Reading: CountReading { Qualifier.Kind: not (QualifierKind.AtMost or QualifierKind.AtLeast) } count } => AcceptedAmounts.Of(count),
                _ => (AcceptedAmounts?)null,
            };
            if (amounts is { } accepted && claim.Base is ImpactBase.People or ImpactBase.Load && claim.OfClaim is null)
            {
                var key = $"{claim.Kind} {claim.Base} {claim.Noun} {claim.Scope} {claim.Phase} {claim.Symptom}";
                facts.Add(new ReviewedFact(ReviewedTopic.Impact, key, accepted.Minimum, accepted.Maximum, 0, model.Tree.Text.Slice(claim.Span).ToString(), claim.Span));
            }
        }
    }

    private static void AddCause(List<ReviewedFact> facts, RootCause? cause)
    {
        var classes = CauseClasses.None;
        StatedField? naming = null;
        foreach (var statement in cause?.Causes ?? [])
        {
            classes |= statement.IsHypothesis ? CauseClasses.None : statement.Classes;
            naming ??= statement.IsHypothesis ? null : statement.Naming;
        }

        if (classes != CauseClasses.None && naming is not null)
        {
            facts.Add(new ReviewedFact(ReviewedTopic.Cause, "class", 0, 0, (int)classes, naming.Value, naming.Span));
        }
    }

    private static void AddDetection(List<ReviewedFact> facts, IReadOnlyList<DetectionStatement> detection)
    {
        var sources = DetectionSources.None;
        foreach (var statement in detection)
        {
            sources |= statement.Sources;
        }

        if (sources != DetectionSources.None)
        {
            var first = detection.First(static statement => statement.Sources != DetectionSources.None);
            facts.Add(new ReviewedFact(ReviewedTopic.Detection, "source", 0, 0, (int)sources, Shown(sources), first.Span));
        }
    }

    private static string Shown(DetectionSources sources) => sources.ToString().ToLowerInvariant().Replace("thirdparty", "third party", StringComparison.Ordinal);

    /// <summary>A fact stated twice with different values has no value that could change.</summary>
    private static List<ReviewedFact> WithoutAmbiguous(List<ReviewedFact> facts) =>
        facts.FindAll(fact => facts.TrueForAll(other => !fact.Contradicts(other)));
}
