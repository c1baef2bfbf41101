using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2004: a timeline entry lies outside the incident window.</summary>
public sealed class OutsideWindowRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Slack = new("slack", OptionKind.Duration, "1m", "How far outside an entry may lie.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2004",
        Name = "outside-window",
        Title = "A timeline entry lies outside the incident window.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Slack],
    };

    /// <summary>What belongs inside the window; finding the cause and fixing it for good may follow the end.</summary>
    private static readonly EventRole[] InsideRoles = [EventRole.Resolved, EventRole.Mitigated, EventRole.Acknowledged, EventRole.Detected];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineEntryAction(static entry =>
    {
        if (entry.Fact is { At: { IsDateOnly: false } at, IsHedged: false, IsNegated: false, IsRetrospective: false } && RoleOf(entry.Fact) is { } role)
        {
            CheckStart(entry, at, role);
            CheckEnd(entry, at, role);
        }
    });

    /// <summary>The role that ties the entry to the incident; null for lead-up, closing, news and what follows.</summary>
    private static EventRole? RoleOf(TimelineEntry entry)
    {
        if (entry.At!.Qualifier.IsApproximate || entry.Has(EventRole.Closed) || entry.Has(EventRole.FollowUp) || entry.Has(EventRole.Change) || entry.IsAftercare)
        {
            return null;
        }

        foreach (var role in InsideRoles)
        {
            if (entry.IsCertainly(role))
            {
                return role;
            }
        }

        return entry.IsUserReport && entry.Has(EventRole.Detected) ? EventRole.Detected : null;
    }

    private static void CheckStart(FactAnalysisContext<TimelineEntry> context, StatedInstant at, EventRole role)
    {
        if (context.Model.Window.Start is { } start && IsComparable(start, at) && at.ElapsedTo(start) is { } early && IsOutside(context, early))
        {
            // Monitoring may warn before the impact; a user who complains has felt it.
            var isWarning = role != EventRole.Detected || context.Fact.IsUserReport;
            Report(context, at, start, early, "before the stated start", isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);
        }
    }

    private static void CheckEnd(FactAnalysisContext<TimelineEntry> context, StatedInstant at, EventRole role)
    {
        if (context.Model.Window.End is { } end && IsComparable(end, at) && end.ElapsedTo(at) is { } late && IsOutside(context, late)
            && (role != EventRole.Detected || late < Duration.FromHours(1)) && !IsToldAt(context, end))
        {
            Report(context, at, end, late, "after the stated end", DiagnosticSeverity.Warning);
        }
    }

    /// <summary>An entry that tells the end at the stated end confirms it: what comes back later is the rest.</summary>
    private static bool IsToldAt(FactAnalysisContext<TimelineEntry> context, StatedInstant end)
    {
        var slack = Duration.Max(context.Options.GetDuration(Slack), end.Precision);
        foreach (var entry in context.Model.Timeline.Entries)
        {
            if ((entry.IsCertainly(EventRole.Resolved) || entry.IsCertainly(EventRole.Mitigated)) && !entry.IsNegated
                && entry.At is { } at && end.ElapsedTo(at) is { } distance && distance <= slack && distance >= -slack)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComparable(StatedInstant bound, StatedInstant at) => !bound.IsDateOnly && !bound.Qualifier.IsApproximate && bound.Span != at.Span;

    /// <summary>Half a day and more is lead-up or follow-up, whatever the words say.</summary>
    private static bool IsOutside(DocumentAnalysisContext context, Duration distance) =>
        distance > context.Options.GetDuration(Slack) && distance < Duration.FromHours(12);

    private static void Report(FactAnalysisContext<TimelineEntry> context, StatedInstant at, StatedInstant bound, Duration distance, string where, DiagnosticSeverity severity) =>
        context.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = Confidence.Likely,
            Span = context.Fact.StampSpan,
            Message = $"\"{Wording.Quote(context.Fact.Text, 50)}\" at {Wording.Clock(at)} is {Wording.Length(distance)} {where} ({Wording.Clock(bound)}).",
            Label = $"{Wording.Length(distance)} {where}",
            Arithmetic = distance == bound.ElapsedTo(at) ? $"{Wording.Bare(at)} − {Wording.Bare(bound)} = {Wording.Length(distance)}" : $"{Wording.Bare(bound)} − {Wording.Bare(at)} = {Wording.Length(distance)}",
            Related = [new RelatedLocation(bound.Span, "the stated window")],
        });
}
